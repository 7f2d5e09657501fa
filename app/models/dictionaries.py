"""Reference lists that lists, rules and reports filter by. KPIs count flags, never names."""

from __future__ import annotations

from datetime import date, time

from sqlalchemy import CheckConstraint, ForeignKey, SmallInteger, text
from sqlalchemy.dialects.postgresql import ARRAY, JSONB
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Named, Now, Uuid


class Purpose(Named, Base):
    """Why an activity is planned."""

    __tablename__ = "purpose"


class ClientType(Named, Base):
    """What kind of firm or person a client is."""

    __tablename__ = "client_type"


class Source(Named, Base):
    """Where a client came from."""

    __tablename__ = "source"


class RefusalReason(Named, Base):
    """Why a client refused, and after how many days to come back (none: lost)."""

    __tablename__ = "refusal_reason"

    return_days: Mapped[int | None] = mapped_column(SmallInteger)


class Project(Named, Base):
    """A campaign: who is called with which script in which hours."""

    __tablename__ = "project"

    country: Mapped[str | None]


class ActivityKind(Named, Base):
    """What the company calls the kinds of activities; the codes are fixed, because figures count them."""

    __tablename__ = "activity_kind"

    minutes: Mapped[int] = mapped_column(SmallInteger, server_default="15")


class ClientStatus(Named, Base):
    """What the company calls the statuses of clients; the codes are fixed, because the queue works by them."""

    __tablename__ = "client_status"


class Outcome(Named, Base):
    """How a done call ended; its flags drive what follows."""

    __tablename__ = "outcome"
    __table_args__ = (
        CheckConstraint(
            "delay_rule in ('none', 'minutes', 'other_part_of_day', 'next_day', 'days', 'ask', 'reason')",
            name="delay_rule",
        ),
    )

    key: Mapped[str | None]
    icon: Mapped[str]
    answered: Mapped[bool] = mapped_column(server_default="false")
    effective: Mapped[bool] = mapped_column(server_default="false")
    is_promise: Mapped[bool] = mapped_column(server_default="false")
    is_meeting: Mapped[bool] = mapped_column(server_default="false")
    is_sale: Mapped[bool] = mapped_column(server_default="false")
    is_refusal: Mapped[bool] = mapped_column(server_default="false")
    is_inquiry: Mapped[bool] = mapped_column(server_default="false")
    dead_number: Mapped[bool] = mapped_column(server_default="false")
    do_not_call: Mapped[bool] = mapped_column(server_default="false")
    delay_rule: Mapped[str]
    delay_minutes: Mapped[int | None]
    cap: Mapped[int | None] = mapped_column(SmallInteger)
    next_kind: Mapped[str | None]
    task_kind: Mapped[str | None]
    advance: Mapped[bool] = mapped_column(server_default="true")


class CallingWindow(Base):
    """Local hours in which clients of a project, country or region may be rung; ISO weekdays 1 to 7."""

    __tablename__ = "calling_window"

    id: Mapped[Uuid]
    project_code: Mapped[str | None] = mapped_column(ForeignKey("crm.project.code"))
    country: Mapped[str | None]
    region: Mapped[str | None]
    weekdays: Mapped[list[int]] = mapped_column(ARRAY(SmallInteger))
    opens: Mapped[time]
    closes: Mapped[time]


class Holiday(Base):
    """A day on which nobody of a country (or of any, when none is named) is rung."""

    __tablename__ = "holiday"

    id: Mapped[Uuid]
    country: Mapped[str | None]
    project_code: Mapped[str | None] = mapped_column(ForeignKey("crm.project.code"))
    region: Mapped[str | None]
    day: Mapped[date]
    name: Mapped[str]


class Setting(Base):
    """One setting of the whole company, as JSON."""

    __tablename__ = "setting"

    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[object] = mapped_column(JSONB)
    changed_at: Mapped[Now]


class OwnField(Named, Base):
    """A field of the client card that the company defined itself; the values stand in Client.own."""

    __tablename__ = "own_field"
    __table_args__ = (
        CheckConstraint("kind in ('text', 'number', 'date', 'choice', 'yes_no')", name="kind"),
        CheckConstraint("code ~ '^[a-z][a-z0-9_]{0,30}$'", name="code"),
    )

    kind: Mapped[str]
    choices: Mapped[list[str]] = mapped_column(JSONB, server_default=text("'[]'::jsonb"))
    """The words one may choose from, in their order; empty for other kinds."""
