"""People who log in, and their groups."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, Identity
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Moment, Now

RIGHTS = ("export", "mass_change", "see_pool", "edit_scripts", "import")


class SalesGroup(Base):
    """A sales group; leads see what belongs to theirs."""

    __tablename__ = "sales_group"

    id: Mapped[int] = mapped_column(Identity(always=True), primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)


class Staff(Base):
    """A person with an own PostgreSQL login; `level` is what the database lets him see."""

    __tablename__ = "staff"
    __table_args__ = (
        CheckConstraint("level in ('manager', 'lead', 'admin')", name="level"),
        CheckConstraint("level = 'admin' or group_id is not null", name="group"),
        CheckConstraint("login ~ '^[a-z][a-z0-9_]{2,30}$'", name="login"),
    )

    id: Mapped[int] = mapped_column(Identity(always=True), primary_key=True)
    login: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    level: Mapped[str]
    group_id: Mapped[int | None] = mapped_column(ForeignKey("crm.sales_group.id"))
    active: Mapped[bool] = mapped_column(server_default="true")
    time_zone: Mapped[str] = mapped_column(server_default="Europe/Kyiv")
    created_at: Mapped[Now]
    dismissed_at: Mapped[Moment | None]


class StaffRight(Base):
    """A finer right given to a person, or taken from him, against what his level brings."""

    __tablename__ = "staff_right"
    __table_args__ = (CheckConstraint(f"name in ({', '.join(repr(name) for name in RIGHTS)})", name="name"),)

    staff_id: Mapped[int] = mapped_column(ForeignKey("crm.staff.id"), primary_key=True)
    name: Mapped[str] = mapped_column(primary_key=True)
    granted: Mapped[bool]


class StaffSetting(Base):
    """One personal setting; only its owner reads and writes it."""

    __tablename__ = "staff_setting"

    staff_id: Mapped[int] = mapped_column(ForeignKey("crm.staff.id"), primary_key=True)
    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[object] = mapped_column(JSONB)
    changed_at: Mapped[Now]
