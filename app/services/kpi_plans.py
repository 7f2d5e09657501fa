"""What people are expected to reach: standing plans and plans of one period."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

PlanPeriod = Literal["day", "week", "month"]


@dataclass(frozen=True)
class PlanLine:
    """The plan of one person for one indicator, from the first day of a period on.

    `repeats`: it stands until a later one; else it is for that one period only. `value` None: no plan from there on;
    shares in per cent.
    """

    staff_id: int
    indicator: str
    period: PlanPeriod
    starts_on: date
    repeats: bool
    value: Decimal | None
