"""What a manager is expected to reach."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from sqlalchemy import CheckConstraint, ForeignKey, Numeric
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Now

PERIODS = ("day", "week", "month")


class KpiPlan(Base):
    """The plan of one person for one indicator of services.indicators, from the first day of a period on.

    `repeats`: it stands until a later one; else it is for that one period only and goes before a standing one.
    `value` None: no plan from here on.
    """

    __tablename__ = "kpi_plan"
    __table_args__ = (
        CheckConstraint(f"period in ({', '.join(repr(period) for period in PERIODS)})", name="period"),
        CheckConstraint("value >= 0", name="value"),
        CheckConstraint(
            "period = 'day' or (period = 'week' and extract(isodow from starts_on) = 1)"
            " or (period = 'month' and extract(day from starts_on) = 1)",
            name="starts_on",
        ),
    )

    staff_id: Mapped[int] = mapped_column(ForeignKey("crm.staff.id"), primary_key=True)
    indicator: Mapped[str] = mapped_column(primary_key=True)
    period: Mapped[str] = mapped_column(primary_key=True)
    starts_on: Mapped[date] = mapped_column(primary_key=True)
    repeats: Mapped[bool] = mapped_column(primary_key=True)
    value: Mapped[Decimal | None] = mapped_column(Numeric(12, 2))
    set_by: Mapped[int | None] = mapped_column(ForeignKey("crm.staff.id"))
    set_at: Mapped[Now]
