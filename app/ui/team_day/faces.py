"""What the board paints: rows of managers, cells of days, cards of assignments. Ready words, no services."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from app.ui.paint import Tone

Place = tuple[int, date]
"""A cell: whose, and which day."""


@dataclass(frozen=True)
class CardFace:
    """One assignment in a cell; `done` None where nothing can be done yet, `draft` while nobody has been told.

    `key` stays the same from one reading to the next.
    """

    key: str
    kind: str
    icon: str
    title: str
    line: str
    count: int
    done: int | None = None
    by_now: float | None = None
    draft: bool = False
    taken_away: bool = False
    problem: str = ""
    told: str = ""


@dataclass(frozen=True)
class CellFace:
    """One day of one person; `load` in percent, `note` when somebody else planned it meanwhile."""

    place: Place
    cards: tuple[CardFace, ...] = ()
    load: int = 0
    past: bool = False
    note: str = ""


@dataclass(frozen=True)
class MeasureFace:
    """Fact against plan of today for one kind."""

    name: str
    fact: int
    plan: int
    by_now: float | None = None


@dataclass(frozen=True)
class RowFace:
    """One manager; `away` says that he is not there and where his clients went."""

    staff_id: int
    name: str
    load: int
    load_text: str
    measures: tuple[MeasureFace, ...] = ()
    cells: tuple[CellFace, ...] = ()
    away: str = ""
    away_short: str = ""


@dataclass(frozen=True)
class TotalFace:
    """One figure of the bottom row and the words beside it."""

    figure: str
    text: str
    tone: Tone = "neutral"


@dataclass(frozen=True)
class DayFace:
    """The caption of a day."""

    day: date
    title: str
    note: str = ""
    today: bool = False
    past: bool = False


@dataclass(frozen=True)
class BoardFace:
    """The whole board in words of the language of now."""

    days: tuple[DayFace, ...] = ()
    rows: tuple[RowFace, ...] = ()
    totals: tuple[TotalFace, ...] = field(default=())
    totals_title: str = ""

    def cell(self, place: Place | None) -> CellFace | None:
        """The cell of that person and day, if it is on the board."""
        found = (cell for row in self.rows for cell in row.cells if cell.place == place)
        return next(found, None)

    def row(self, staff_id: int) -> RowFace | None:
        """The row of that person."""
        return next((row for row in self.rows if row.staff_id == staff_id), None)
