"""What is typed into the plan editor: kept cell by cell until all of it is saved at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from app.errors import KnownError
from app.services.indicators import PLANNABLE
from app.services.kpi_plans import PlanBook, PlanLine, PlanPeriod, parse_plan
from app.services.periods import Period
from app.ui.kpi import words

Key = tuple[int, str]


@dataclass
class PlanSheet:
    """Plans of people from `starts_on` on (or for that period only), with what has been typed over them."""

    people: tuple[tuple[int, str], ...] = ()
    period: PlanPeriod = "week"
    starts_on: date = date.min
    repeats: bool = True
    codes: tuple[str, ...] = PLANNABLE
    typed: dict[Key, str] = field(default_factory=dict)
    _plans: dict[Key, Decimal | None] = field(default_factory=dict)
    _own: set[Key] = field(default_factory=set)
    _book: PlanBook | None = None

    def load(self, lines: Sequence[PlanLine], book: PlanBook) -> None:
        """Take the plans that stand now; what has been typed stays."""
        self._plans, self._own, self._book = {}, set(), book
        fitting = [one for one in lines if one.period == self.period and one.starts_on <= self.starts_on]
        for one in sorted(fitting, key=_begins):
            if one.repeats:
                self._put(one)
        for one in fitting:
            if not one.repeats and one.starts_on == self.starts_on:
                self._put(one)
        self._forget_same()

    def _put(self, line: PlanLine) -> None:
        key = (line.staff_id, line.indicator)
        self._plans[key] = line.value
        if line.starts_on == self.starts_on and line.repeats == self.repeats:
            self._own.add(key)

    def _forget_same(self) -> None:
        for key in [key for key, text in self.typed.items() if text == self._standing(key)]:
            del self.typed[key]

    def _standing(self, key: Key) -> str:
        value = self._plans.get(key)
        return "" if value is None else words.plain(value)

    def text(self, key: Key) -> str:
        """What the cell shows: typed, else the plan that stands."""
        return self.typed.get(key, self._standing(key))

    def is_earlier(self, key: Key) -> bool:
        """Whether the plan was set for an earlier period and goes on standing."""
        return key not in self.typed and key in self._plans and key not in self._own

    def follows(self, key: Key) -> str:
        """The plan of an empty cell that follows from plans of other periods; empty when there is none."""
        if self._book is None or self.text(key) or key in self._plans:
            return ""
        value = self._book.plan_of(*key, Period(self.period, self.starts_on))
        return "" if value is None else words.figure(key[1], value)

    def trouble(self, key: Key) -> KnownError | None:
        """Why what was typed cannot be a plan; None when it can."""
        if key not in self.typed:
            return None
        try:
            parse_plan(self.typed[key], indicator_code=key[1])
        except KnownError as error:
            # Without the frames it passed: they would hold widgets until a worker's collector finds them.
            return error.with_traceback(None)
        return None

    def type(self, key: Key, text: str) -> None:
        """Keep what was typed; the same as what stands is no change."""
        self.typed[key] = text.strip()
        self._forget_same()

    def type_for_all(self, key: Key) -> int:
        """Give everybody what stands in this cell; answers how many cells changed."""
        text, before = self.text(key), dict(self.typed)
        for person, _name in self.people:
            self.type((person, key[1]), text)
        return sum(
            self.typed.get((person, key[1])) != before.get((person, key[1])) for person, _ in self.people
        )

    def troubles(self) -> Sequence[Key]:
        """Cells that cannot be plans, in the order of the sheet."""
        bad = {key for key in self.typed if self.trouble(key)}
        return [
            (person, code) for person, _name in self.people for code in self.codes if (person, code) in bad
        ]

    def lines(self) -> tuple[PlanLine, ...]:
        """What was changed, ready to be saved at once; raises a KnownError while there is trouble."""
        return tuple(
            PlanLine(
                key[0],
                key[1],
                self.period,
                self.starts_on,
                self.repeats,
                parse_plan(text, indicator_code=key[1]),
            )
            for key, text in self.typed.items()
        )


def _begins(line: PlanLine) -> date:
    return line.starts_on
