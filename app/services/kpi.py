"""Plan and fact of a person, a group or the company in one period, with all that the KPI page shows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from app.services import kpi_sums
from app.services.averages import group_average
from app.services.dictionaries import Books
from app.services.indicators import FUNNEL, INDICATORS, Indicator, indicator
from app.services.kpi_plans import PlanBook, read_book
from app.services.kpi_sums import Gathered, Person, Sums
from app.services.kpi_sums import Whose as Scope
from app.services.periods import Period, company_free_days, share_gone, share_of_day, working_days

__all__ = ["FEW_CALLS", "HEAT_WEEKS", "TREND_PERIODS", "Figure", "FunnelStep", "HeatCell", "KpiBoard", "PersonFigures",
           "RefusalShare", "Scope", "TrendPoint", "read_kpi"]  # fmt: skip


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


def read_kpi(
    db: Session, scope: Scope, period: Period, *, now: datetime, zone: str, books: Books
) -> KpiBoard:
    """The whole page in a dozen quick questions. Days are those of who did it; pace is by the reader's zone.

    Rows the reader may not see are in no figure; what is not yet begun has plans and no facts.
    """
    clock, free = ZoneInfo(zone), company_free_days(books)
    gone = share_gone(period, now, clock, free)
    spans = _trend_periods(period, free)
    facts = kpi_sums.earned(db, scope, period.starts_on, period.ends_on)
    _merge(facts, kpi_sums.standing(db, scope, period, now=now, zone=clock))
    people = kpi_sums.people_of(db, scope, facts.people)
    planned = [one.id for one in people if one.active]
    book = read_book(
        db,
        books,
        staff_ids=planned,
        managers=[one.id for one in people if one.is_manager],
        until=period.ends_on,
    )
    reckoner = _Reckoner(book, planned, period, gone)
    return KpiBoard(
        scope=scope,
        period=period,
        now=now,
        share_gone=gone,
        totals=reckoner.totals(facts.total, _before(db, scope, period, now=now, zone=clock, free=free)),
        people=tuple(reckoner.person(one, facts.people.get(one.id, Counter())) for one in people),
        trend=_trend(kpi_sums.earned_by_period(db, scope, spans), spans, reckoner),
        funnel=_funnel(facts.total),
        heat=_heat(db, scope, now.astimezone(clock).date()),
        refusals=_refusals(kpi_sums.by_reason(db, scope, period.starts_on, period.ends_on)),
        group_average=group_average(db, period.starts_on, period.ends_on)
        if scope.staff_id is not None
        else {},
    )


class _Reckoner:
    """Figures of one period beside their plans."""

    def __init__(self, book: PlanBook, people: Sequence[int], period: Period, gone: float) -> None:
        self.book, self.people, self.period, self.gone = book, people, period, gone

    def totals(self, sums: Sums, before: Sums | None) -> dict[str, Figure]:
        """Every indicator of all people together."""
        return {
            one.code: self._figure(
                one, sums, self.book.plan_of_all(self.people, one.code, self.period), before
            )
            for one in INDICATORS
        }

    def person(self, who: Person, sums: Sums) -> PersonFigures:
        """Every indicator of one person."""
        figures = {
            one.code: self._figure(
                one, sums, self.book.plan_of(who.id, one.code, self.period) if who.active else None
            )
            for one in INDICATORS
        }
        return PersonFigures(who.id, who.name, who.active, figures)

    def _figure(self, one: Indicator, sums: Sums, plan: float | None, before: Sums | None = None) -> Figure:
        by_now = None
        if plan is not None:
            by_now = plan * self.gone if one.adds_up else plan
        earlier = one.reckon(before) if before is not None and one.basis == "earned" else None
        whole = sums[one.whole] if one.whole is not None else None
        return Figure(one.code, one.reckon(sums), plan, by_now, earlier, part=sums[one.part], whole=whole)


def _merge(facts: Gathered, present: Gathered) -> None:
    """Plans that were due are those that were done and those still undone."""
    for person, sums in present.people.items():
        facts.people.setdefault(person, Counter()).update(sums)
    facts.total.update(present.total)
    for sums in (*facts.people.values(), facts.total):
        sums["plans_due"] = sums["plans_done"] + sums["plans_undone"]


def _before(
    db: Session, scope: Scope, period: Period, *, now: datetime, zone: ZoneInfo, free: frozenset[date]
) -> Sums:
    """The sums of the period before, up to the same point: as many whole working days, and of the next one the share
    of the day that has passed."""
    today = now.astimezone(zone).date()
    earlier = _earlier(period, free)
    if today > period.ends_on:
        return kpi_sums.earned(db, scope, earlier.starts_on, earlier.ends_on).total
    if today < period.starts_on:
        return Counter()
    days = working_days(earlier, free) or tuple(earlier.days())
    present = working_days(period, free) or tuple(period.days())
    done = sum(day < today for day in present)
    if done >= len(days):
        return kpi_sums.earned(db, scope, earlier.starts_on, earlier.ends_on).total
    cut = days[done]
    whole = kpi_sums.earned(db, scope, earlier.starts_on, cut - timedelta(days=1)).total
    if today in present and (share := share_of_day(now, zone)):
        last = kpi_sums.earned(db, scope, cut, cut).total
        whole.update({name: round(value * share) for name, value in last.items()})
    return whole


def _earlier(period: Period, free: frozenset[date]) -> Period:
    """The period before; before a Monday comes Friday."""
    earlier = period.previous()
    if period.kind == "day":
        for _ in range(HEAT_WEEKS):
            if working_days(earlier, free):
                return earlier
            earlier = earlier.previous()
    return earlier


def _trend_periods(period: Period, free: frozenset[date]) -> list[Period]:
    """The last periods, this one at the end; single days are working days."""
    spans = [period]
    while len(spans) < TREND_PERIODS:
        spans.insert(0, _earlier(spans[0], free))
    return spans


def _trend(
    sums: Sequence[Sums], spans: Sequence[Period], reckoner: _Reckoner
) -> dict[str, tuple[TrendPoint, ...]]:
    """Of every indicator whose past is known."""
    found: dict[str, tuple[TrendPoint, ...]] = {}
    for one in INDICATORS:
        if one.basis != "earned":
            continue
        points = []
        for span, earned in zip(spans, sums, strict=True):
            plan = reckoner.book.plan_of_all(reckoner.people, one.code, span)
            points.append(
                TrendPoint(span.starts_on, one.reckon(earned), plan, _forecast(one, earned, span, reckoner))
            )
        found[one.code] = tuple(points)
    return found


def _forecast(one: Indicator, sums: Sums, span: Period, reckoner: _Reckoner) -> float | None:
    """What it comes to when the rest of the period goes on like this."""
    fact = one.reckon(sums)
    if span != reckoner.period or fact is None or not 0 < reckoner.gone < 1:
        return None
    return fact / reckoner.gone if one.adds_up else fact


def _funnel(sums: Sums) -> tuple[FunnelStep, ...]:
    counts = [(code, sums[indicator(code).part]) for code in FUNNEL]
    first = counts[0][1]
    steps = (100.0 * now / last if last else None for (_, last), (_, now) in pairwise(counts))
    shares = [None, *steps]
    worst = min((share for share in shares if share is not None), default=None)
    return tuple(
        FunnelStep(
            code, count, share, 100.0 * count / first if first else None, share is not None and share == worst
        )
        for (code, count), share in zip(counts, shares, strict=True)
    )


def _heat(db: Session, scope: Scope, today: date) -> tuple[HeatCell, ...]:
    since = today - timedelta(weeks=HEAT_WEEKS) + timedelta(days=1)
    return tuple(HeatCell(*row) for row in kpi_sums.by_hour(db, scope, since, today))


def _refusals(found: Iterable[tuple[str, int]]) -> tuple[RefusalShare, ...]:
    rows = list(found)
    every = sum(count for _, count in rows)
    return tuple(RefusalShare(code, count, 100.0 * count / every) for code, count in rows)
