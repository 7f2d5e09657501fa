"""What is counted of the work, and how each figure comes from the daily sums: defined here and nowhere else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Unit = Literal["count", "share", "minutes"]
Basis = Literal["earned", "present", "mixed"]


@dataclass(frozen=True)
class Indicator:
    """One figure of the catalogue.

    `unit`: a count; a share in per cent (4.5 is 4.5 %); or minutes. `part` of `whole` are the sums it is made of.
    `basis`: "earned" comes from the daily figures of who did it; "present" is how things stand now with the clients
    people own today, so it has no past; "mixed" needs both. `plannable`: a plan may be set for it.
    """

    code: str
    unit: Unit
    part: str
    whole: str | None = None
    basis: Basis = "earned"
    plannable: bool = True
    less_is_better: bool = False
    scale: float = 1.0

    @property
    def adds_up(self) -> bool:
        """Whether people and days may be summed, so that half a month is half the plan."""
        return self.whole is None

    def reckon(self, sums: Mapping[str, float]) -> float | None:
        """The figure from the sums; None when there is nothing to divide by."""
        part = sums.get(self.part, 0)
        if self.whole is None:
            return part * self.scale
        whole = sums.get(self.whole, 0)
        return part * self.scale / whole if whole else None


def _share(code: str, part: str, whole: str, **more: object) -> Indicator:
    return Indicator(code, "share", part, whole, scale=100.0, **more)  # type: ignore[arg-type]


INDICATORS: tuple[Indicator, ...] = (
    Indicator("dials", "count", "dials"),
    Indicator("answered", "count", "answered"),
    Indicator("meetings_set", "count", "meetings_set"),
    Indicator("sales", "count", "sales"),
    _share("meetings_per_call", "meetings_set", "dials"),
    _share("sales_per_meeting", "sales", "meetings_set"),
    Indicator("effective", "count", "effective"),
    Indicator("talk_minutes", "minutes", "talk_seconds", scale=1 / 60),
    Indicator("average_talk", "minutes", "talk_seconds", "answered", scale=1 / 60),
    Indicator("meetings_held", "count", "meetings_held"),
    Indicator("offers", "count", "offers"),
    Indicator("presentations", "count", "presentations"),
    Indicator("refusals", "count", "refusals", plannable=False, less_is_better=True),
    _share("answer_rate", "answered", "dials"),
    _share("effective_rate", "effective", "answered"),
    _share("total_conversion", "sales", "dials"),
    _share("promises_on_time", "promises_kept", "promises_all"),
    _share("plans_done_share", "plans_done", "plans_due", basis="mixed"),
    Indicator("overdue_now", "count", "overdue", basis="present", plannable=False, less_is_better=True),
    Indicator("orphans", "count", "orphans", basis="present", plannable=False, less_is_better=True),
    Indicator("new_prospects", "count", "new_prospects", basis="mixed"),
    _share("lead_reach", "tried", "prospects", basis="present", plannable=False),
    Indicator("pool_size", "count", "pool", basis="present", plannable=False, less_is_better=True),
)
"""In the order of the page: the first six are its tiles."""

TILES = tuple(one.code for one in INDICATORS[:6])
FUNNEL = ("dials", "answered", "effective", "meetings_set", "sales")
PLANNABLE = tuple(one.code for one in INDICATORS if one.plannable)

_BY_CODE = {one.code: one for one in INDICATORS}


def indicator(code: str) -> Indicator:
    """The indicator of that code; KeyError for a code nobody has."""
    return _BY_CODE[code]
