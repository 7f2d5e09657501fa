"""Plan and fact of a person, a group or the company in one period, with all that the KPI page shows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from app.services.periods import Period


@dataclass(frozen=True)
class Scope:
    """Whose figures: one person's, one group's, or the company's (both None)."""

    group_id: int | None = None
    staff_id: int | None = None


@dataclass(frozen=True)
class Figure:
    """One figure of services.indicators; None: there is none (nothing to divide by, no plan, no past).

    `by_now` is what the plan says should be there by this moment: give it to `pace`. `before` is the fact of the
    previous period to the same point. Shares are in per cent; their plan is due at any moment. `part` of `whole`
    are the sums behind a share.
    """

    indicator: str
    fact: float | None
    plan: float | None = None
    by_now: float | None = None
    before: float | None = None
    part: int = 0
    whole: int | None = None


@dataclass(frozen=True)
class PersonFigures:
    """One person's row; not `active`: he was dismissed, his figures stay."""

    staff_id: int
    name: str
    active: bool
    figures: Mapping[str, Figure]


@dataclass(frozen=True)
class TrendPoint:
    """One period of the trend; only the present one has a forecast."""

    starts_on: date
    fact: float | None
    plan: float | None = None
    forecast: float | None = None


@dataclass(frozen=True)
class FunnelStep:
    """One step of the funnel: `step` per cent of the step before, `total` per cent of the first."""

    indicator: str
    count: int
    step: float | None = None
    total: float | None = None
    worst: bool = False


@dataclass(frozen=True)
class HeatCell:
    """Calls of one hour of one weekday (Monday 0) in the last weeks; `rate` None: too few to say."""

    weekday: int
    hour: int
    dials: int
    answered: int

    @property
    def rate(self) -> float | None:
        """Per cent answered."""
        return 100.0 * self.answered / self.dials if self.dials >= FEW_CALLS else None


@dataclass(frozen=True)
class RefusalShare:
    """Refusals by reason ("": none was named), `share` in per cent of all refusals."""

    code: str
    refusals: int
    share: float


FEW_CALLS = 10
TREND_PERIODS = 8
HEAT_WEEKS = 8


@dataclass(frozen=True)
class KpiBoard:
    """All of the KPI page as of `now`; `totals` has every indicator, `share_gone` is of the period's working time.

    `group_average`: the average of the active managers of the reader's group, without names; empty when they are
    fewer than three, or when the board is not of one person.
    """

    scope: Scope
    period: Period
    now: datetime
    share_gone: float
    totals: Mapping[str, Figure]
    people: tuple[PersonFigures, ...] = ()
    trend: Mapping[str, tuple[TrendPoint, ...]] = field(default_factory=dict)
    funnel: tuple[FunnelStep, ...] = ()
    heat: tuple[HeatCell, ...] = ()
    refusals: tuple[RefusalShare, ...] = ()
    group_average: Mapping[str, float] = field(default_factory=dict)
