"""Whose figures of which period a person looks at: remembered for the next time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from app.services.desk import Me
from app.services.indicators import INDICATORS, TILES
from app.services.kpi import Scope
from app.services.periods import KINDS, Period, PeriodKind, period_of

SETTING = "kpi"
COMPANY = "company"
_CODES = {one.code for one in INDICATORS}


@dataclass(frozen=True)
class Wish:
    """The choices of the page; `day` lies in the period, `scope` is "company", "group:3" or "me"."""

    scope: str
    kind: PeriodKind
    day: date
    measure: str = TILES[0]
    view: str = "funnel"

    @property
    def period(self) -> Period:
        """The period that is looked at."""
        return period_of(self.kind, self.day)

    def moved(self, steps: int) -> Wish:
        """The period before or after."""
        period = self.period
        return replace(self, day=(period.next() if steps > 0 else period.previous()).starts_on)

    def kept(self) -> dict[str, str]:
        """What is remembered: everything but the day, which is always the present one at first."""
        return {"scope": self.scope, "kind": self.kind, "measure": self.measure, "view": self.view}


def first_wish(me: Me, now: datetime, zone: ZoneInfo) -> Wish:
    """What a person looks at the first time: his own, his group or the company, this week."""
    scope = {"admin": COMPANY, "lead": f"group:{me.group_id}"}.get(me.level, "me")
    return Wish(scope, "week", now.astimezone(zone).date())


def remembered(wish: Wish, kept: object, me: Me) -> Wish:
    """The wish with what was remembered, as far as it can still be meant and may be asked."""
    if not isinstance(kept, Mapping):
        return wish
    kind, measure, view, scope = (kept.get(name) for name in ("kind", "measure", "view", "scope"))
    made = wish
    if kind in KINDS:
        made = replace(made, kind=kind)
    if measure in _CODES:
        made = replace(made, measure=str(measure))
    if view in ("funnel", "refusals"):
        made = replace(made, view=str(view))
    if me.level == "admin" and isinstance(scope, str) and (scope == COMPANY or group_of(scope) is not None):
        made = replace(made, scope=scope)
    return made


def group_of(scope: str) -> int | None:
    """The group that the scope means, or None."""
    word, _, number = scope.partition(":")
    return int(number) if word == "group" and number.isdigit() else None


def scope_of(scope: str, me: Me) -> Scope:
    """The scope as the service asks for it."""
    if scope == "me":
        return Scope(staff_id=me.id)
    return Scope(group_id=group_of(scope))
