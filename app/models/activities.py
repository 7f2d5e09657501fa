"""Touches and tasks with a client, planned or done, and what is counted of them."""

from __future__ import annotations

import uuid
from datetime import date, datetime

from sqlalchemy import CheckConstraint, Computed, DateTime, ForeignKey, Index, SmallInteger, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Moment, Now, Owned, Uuid

KINDS = ("call", "meeting", "email", "offer", "document", "information", "presentation", "sale", "task")
WHOSE = "case when done_at is null then owner_id else done_by end"

PLANNED = [
    "client_id",
    "state",
    "kind",
    "purpose_code",
    "planned_by",
    "whose_id",
    "is_promise",
    "is_assignment",
]
ASSIGNED = ["id", "moment", "client_id", "state", "kind", "purpose_code", "outcome_code", "whose_id"]
OF_OUTCOME = [
    "client_id",
    "state",
    "kind",
    "purpose_code",
    "refusal_code",
    "impression",
    "talk_seconds",
    "whose_id",
    "owner_id",
]
LISTED = [
    "client_id",
    "state",
    "kind",
    "origin",
    "purpose_code",
    "outcome_code",
    "refusal_code",
    "impression",
    "promise_result",
    "talk_seconds",
    "planned_by",
    "whose_id",
    "is_promise",
    "is_assignment",
]
"""What lists of activities are filtered by stands beside their order: what does not pass is not looked up."""
BUSY = "done_at is null and (is_promise or kind in ('meeting', 'presentation') or origin = 'manual')"
"""What takes an hour of somebody's day. Without the state: a call that is dialled changes nothing in an index."""


class Activity(Owned, Base):
    """One touch or task. `due_at` is never empty: a call without a plan is due when it was dialled.

    person_id, phone_id and parent_id are plain ids: a foreign key would make every deletion of a number
    search all activities, and would tell whether an id of someone else's exists.
    """

    __tablename__ = "activity"
    __table_args__ = (
        CheckConstraint(f"kind in ({', '.join(repr(kind) for kind in KINDS)})", name="kind"),
        CheckConstraint("state in ('planned', 'open', 'done', 'cancelled')", name="state"),
        CheckConstraint("(done_at is null) = (state in ('planned', 'open'))", name="done"),
        CheckConstraint("impression in ('cold', 'warm', 'hot')", name="impression"),
        CheckConstraint("promise_result in ('kept', 'late', 'broken')", name="promise_result"),
        Index("ix_activity_owner_due", "owner_id", "due_at", "id", postgresql_where=text("done_at is null")),
        Index("ix_activity_owner_busy", "owner_id", "due_at", postgresql_where=text(BUSY)),
        Index(
            "ix_activity_group_due", "group_id", "due_at", "id", postgresql_where=text("done_at is null"), postgresql_include=PLANNED,
        ),
        Index("ix_activity_due", "due_at", "id", postgresql_where=text("done_at is null"), postgresql_include=PLANNED),
        Index(
            "ix_activity_promised", "due_at", "id", postgresql_where=text("done_at is null and is_promise"),
            postgresql_include=["client_id", "kind", "state", "purpose_code", "whose_id"],
        ),
        Index("ix_activity_client", "client_id", text("due_at desc")),
        Index("ix_activity_client_due", "client_id", "due_at", postgresql_where=text("done_at is null")),
        Index("ix_activity_done_by", "done_by", "done_at", postgresql_where=text("done_at is not null")),
        Index("ix_activity_owed_by", "owed_by", "done_at", postgresql_where=text("owed_by is not null")),
        Index("ix_activity_assignment", "assignment_id", postgresql_where=text("assignment_id is not null")),
        Index("ix_activity_owner_moment", "owner_id", "moment", "id", postgresql_include=LISTED),
        Index("ix_activity_group_moment", "group_id", "moment", "id", postgresql_include=LISTED),
        Index("ix_activity_whose_moment", "whose_id", "moment"),
        Index("ix_activity_moment", "moment"),
        Index(
            "ix_activity_outcome", "outcome_code", "group_id", "moment", "id", postgresql_where=text("outcome_code is not null"),
            postgresql_include=OF_OUTCOME,
        ),
        Index(
            "ix_activity_owner_assigned", "owner_id", "due_at", postgresql_where=text("is_assignment"),
            postgresql_include=ASSIGNED,
        ),
        Index(
            "ix_activity_group_assigned", "group_id", "due_at", postgresql_where=text("is_assignment"),
            postgresql_include=ASSIGNED,
        ),
        Index(
            "ix_activity_assigned", "moment", "id", postgresql_where=text("is_assignment"),
            postgresql_include=["client_id", "state", "kind", "purpose_code", "outcome_code", "whose_id", "owner_id"],
        ),
    )  # fmt: skip

    id: Mapped[Uuid]
    client_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("crm.client.id", ondelete="CASCADE"))
    kind: Mapped[str]
    state: Mapped[str] = mapped_column(server_default="planned")
    origin: Mapped[str] = mapped_column(server_default="manual")
    purpose_code: Mapped[str | None] = mapped_column(ForeignKey("crm.purpose.code"))
    person_id: Mapped[uuid.UUID | None]
    phone_id: Mapped[uuid.UUID | None]
    number: Mapped[str | None]
    # plan
    due_at: Mapped[Moment]
    due_wall: Mapped[datetime | None] = mapped_column(DateTime(timezone=False))
    due_zone: Mapped[str | None]
    minutes: Mapped[int] = mapped_column(SmallInteger, server_default="15")
    is_promise: Mapped[bool] = mapped_column(server_default="false")
    is_assignment: Mapped[bool] = mapped_column(server_default="false")
    planned_by: Mapped[int | None] = mapped_column(ForeignKey("crm.staff.id"))
    planned_at: Mapped[Now]
    plan_note: Mapped[str] = mapped_column(server_default="")
    remind_minutes: Mapped[int | None] = mapped_column(SmallInteger)
    parent_id: Mapped[uuid.UUID | None]
    # fact
    started_at: Mapped[Moment | None]
    ended_at: Mapped[Moment | None]
    done_at: Mapped[Moment | None]
    done_by: Mapped[int | None] = mapped_column(ForeignKey("crm.staff.id"))
    outcome_code: Mapped[str | None] = mapped_column(ForeignKey("crm.outcome.code"))
    refusal_code: Mapped[str | None] = mapped_column(ForeignKey("crm.refusal_reason.code"))
    impression: Mapped[str | None]
    result: Mapped[str] = mapped_column(server_default="")
    talk_seconds: Mapped[int] = mapped_column(server_default="0")
    promise_result: Mapped[str | None]
    owed_by: Mapped[int | None] = mapped_column(ForeignKey("crm.staff.id"))
    """Whose promise it was, when somebody else gave it up too late: it is his that was broken."""
    # reminder: shown is not answered, it stays until the activity is done, moved or cancelled
    shown_at: Mapped[Moment | None]
    shown_seat: Mapped[uuid.UUID | None]
    shown_until: Mapped[Moment | None]
    snoozed_until: Mapped[Moment | None]
    import_id: Mapped[uuid.UUID | None]
    version: Mapped[int] = mapped_column(server_default="1")
    # set by a lead: which assignment it belongs to, and what to read aloud
    assignment_id: Mapped[uuid.UUID | None]
    script_id: Mapped[uuid.UUID | None]
    done_wall: Mapped[datetime | None] = mapped_column(DateTime(timezone=False))
    """The clock on the wall of who did it, when he did it: his day and hour for the figures, for good."""
    counted_as: Mapped[int] = mapped_column(SmallInteger, server_default="0")
    """The flags of the outcome as they were when it was filed (crm.flags_of): changing them later changes no figure."""
    asked_at: Mapped[Moment | None]
    """When a lead asked for it to be done at once; moving it answers that."""
    asked_by: Mapped[int | None] = mapped_column(ForeignKey("crm.staff.id"))
    moment: Mapped[Moment] = mapped_column(Computed("coalesce(done_at, due_at)", persisted=True))
    """When it stands in lists and calendars: when it was done, else when it is due."""
    whose_id: Mapped[int | None] = mapped_column(Computed(WHOSE, persisted=True))
    """Who did it, else who has to: the client's owner."""


class Deed(Base):
    """A saved deed of one person by the id his PC gave it: the same id is never done twice."""

    __tablename__ = "deed"

    id: Mapped[Uuid]
    staff_id: Mapped[int] = mapped_column(ForeignKey("crm.staff.id"))
    kind: Mapped[str]
    digest: Mapped[str]
    client_id: Mapped[uuid.UUID | None]
    answer: Mapped[dict[str, object]] = mapped_column(JSONB, server_default=text("'{}'::jsonb"))
    before: Mapped[dict[str, object] | None] = mapped_column(JSONB)
    saved_at: Mapped[Now]


class QueueSkip(Owned, Base):
    """A client that was passed over in the queue, with the reason; comes back at `until_at`."""

    __tablename__ = "queue_skip"
    __table_args__ = (
        Index("ix_queue_skip_owner", "owner_id", "until_at"),
        Index("ix_queue_skip_client", "client_id"),
    )

    id: Mapped[Uuid]
    client_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("crm.client.id", ondelete="CASCADE"))
    staff_id: Mapped[int] = mapped_column(ForeignKey("crm.staff.id"))
    reason: Mapped[str]
    skipped_at: Mapped[Now]
    until_at: Mapped[Moment]


class StaffDay(Base):
    """What one person did on one day of his own calendar; kept by trigger, equal to a recount to the unit."""

    __tablename__ = "staff_day"
    __table_args__ = (Index("ix_staff_day_group", "group_id", "day"), Index("ix_staff_day_day", "day"))

    staff_id: Mapped[int] = mapped_column(ForeignKey("crm.staff.id"), primary_key=True)
    day: Mapped[date] = mapped_column(primary_key=True)
    group_id: Mapped[int | None] = mapped_column(ForeignKey("crm.sales_group.id"))
    """The group he worked in that day: figures stay where they were earned."""
    dials: Mapped[int] = mapped_column(server_default="0")
    answered: Mapped[int] = mapped_column(server_default="0")
    effective: Mapped[int] = mapped_column(server_default="0")
    talk_seconds: Mapped[int] = mapped_column(server_default="0")
    meetings_set: Mapped[int] = mapped_column(server_default="0")
    meetings_held: Mapped[int] = mapped_column(server_default="0")
    sales: Mapped[int] = mapped_column(server_default="0")
    offers: Mapped[int] = mapped_column(server_default="0")
    presentations: Mapped[int] = mapped_column(server_default="0")
    refusals: Mapped[int] = mapped_column(server_default="0")
    promises_kept: Mapped[int] = mapped_column(server_default="0")
    promises_late: Mapped[int] = mapped_column(server_default="0")
    promises_broken: Mapped[int] = mapped_column(server_default="0")
    plans_done: Mapped[int] = mapped_column(server_default="0")


class StaffHour(Base):
    """Calls of one person by the hour of his own clock: when people answer."""

    __tablename__ = "staff_hour"
    __table_args__ = (Index("ix_staff_hour_group", "group_id", "day"), Index("ix_staff_hour_day", "day"))

    staff_id: Mapped[int] = mapped_column(ForeignKey("crm.staff.id"), primary_key=True)
    day: Mapped[date] = mapped_column(primary_key=True)
    hour: Mapped[int] = mapped_column(SmallInteger, primary_key=True)
    group_id: Mapped[int | None] = mapped_column(ForeignKey("crm.sales_group.id"))
    dials: Mapped[int] = mapped_column(server_default="0")
    answered: Mapped[int] = mapped_column(server_default="0")


class StaffRefusal(Base):
    """Refusals heard by one person on one day, by reason ("" when none was named)."""

    __tablename__ = "staff_refusal"
    __table_args__ = (
        Index("ix_staff_refusal_group", "group_id", "day"),
        Index("ix_staff_refusal_day", "day"),
    )

    staff_id: Mapped[int] = mapped_column(ForeignKey("crm.staff.id"), primary_key=True)
    day: Mapped[date] = mapped_column(primary_key=True)
    refusal_code: Mapped[str] = mapped_column(primary_key=True)
    group_id: Mapped[int | None] = mapped_column(ForeignKey("crm.sales_group.id"))
    refusals: Mapped[int] = mapped_column(server_default="0")
