"""Who gets what on which day, shown before it is done: people are marked, days are columns, load stands at the end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.capacity import TeamMember
from app.services.spreads import Share, SpreadPlan
from app.ui.dialogs.assign_days_row import day_name
from app.ui.table import Cell, Column, GroupedModel, TableView
from app.ui.words.kinds import list_of

MOST_DAYS = 5


@dataclass(frozen=True)
class PersonLine:
    """One person in the preview: what he gets on each day."""

    id: int
    name: str
    shares: tuple[Share | None, ...]
    total: int
    before: float
    after: float

    @property
    def fullest(self) -> int:
        """How full his fullest day becomes, in percent."""
        return round(100 * self.after)


class AssignPreview(QWidget):
    """`changed` when other people were marked."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._team: tuple[TeamMember, ...] = ()
        self._days: tuple[date, ...] = ()
        self._plan: SpreadPlan | None = None
        self._marked: set[int] = set()
        self._quiet = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.model, self.table = self._made()

    def _made(self) -> tuple[GroupedModel[PersonLine], TableView]:
        model = GroupedModel(self._columns(), row_id=_line_id, sentence=self._sentence)
        table = TableView(self.tr("People and days"), model)
        model.marks_changed.connect(self._marks_changed)
        self._column.addWidget(table)
        return model, table

    def show_team(self, team: Sequence[TeamMember], marked: Sequence[int]) -> None:
        """Who can get something, and who is meant to."""
        self._team, self._marked = tuple(team), set(marked)
        self._show()

    def show_plan(self, days: tuple[date, ...], plan: SpreadPlan | None) -> None:
        """What each would get; without a plan the people alone."""
        rebuilt = days[:MOST_DAYS] != self._days[:MOST_DAYS]
        self._days, self._plan = days, plan
        if rebuilt:
            self._rebuild()
        self._show()

    def chosen(self) -> tuple[int, ...]:
        """Marked people in order."""
        return tuple(one.id for one in self._team if one.id in self._marked)

    def _rebuild(self) -> None:
        """Other days are other columns; the keyboard stays with its person."""
        here, focus = self.table.current_row(), self.table.hasFocus()
        old = self.table
        self.model, self.table = self._made()
        self._column.removeWidget(old)
        self.setTabOrder(old, self.table)
        old.hide()
        old.deleteLater()
        self.table.show()
        self._show()
        if here is not None:
            self.table.go_to(here.id)
        if focus:
            self.table.setFocus()

    def _show(self) -> None:
        self._quiet = True
        lines = [self._line(one) for one in self._team]
        self.table.refresh(lambda: self.model.set_rows(lines))
        self.model.set_marked([one.id for one in lines if one.id not in self._marked], on=False)
        self.model.set_marked([one.id for one in lines if one.id in self._marked])
        if self.table.current_row() is None:
            self.table.go_first()
        self._quiet = False

    def _line(self, one: TeamMember) -> PersonLine:
        shares = {
            share.day: share
            for share in (self._plan.shares if self._plan else ())
            if share.staff_id == one.id
        }
        loads = tuple(shares.values())
        return PersonLine(
            one.id,
            one.name,
            tuple(shares.get(day) for day in self._days[:MOST_DAYS]),
            sum(share.clients for share in loads),
            max((share.load_before for share in loads), default=0.0),
            max((share.load for share in loads), default=0.0),
        )

    def _columns(self) -> list[Column[PersonLine]]:
        days = [
            Column(f"day{place}", day_name(day), 76, partial(_day_cell, place), right=True)
            for place, day in enumerate(self._days[:MOST_DAYS])
        ]
        return [
            Column("mark", "", 44, _mark_cell),
            Column("name", self.tr("Who"), 150, _name_cell, stretch=True),
            *days,
            Column("total", self.tr("In all"), 68, _total_cell, right=True),
            Column("load", self.tr("Load becomes"), 156, self._load_cell),
        ]

    def _load_cell(self, line: PersonLine) -> Cell:
        if not self._plan:
            return Cell("")
        text = self.tr("{load} %").format(load=line.fullest)
        before = round(100 * line.before)
        tip = self.tr("now {before} %, then {after} % on the fullest day").format(
            before=before, after=line.fullest
        )
        if line.after > 1.0 and line.total:
            return Cell(
                self.tr("Overload {load} %").format(load=line.fullest), "chip", tone="bad", tooltip=tip
            )
        if before == line.fullest:
            return Cell(text, muted=True, tooltip=tip)
        return Cell(text, suffix=self.tr("was {load} %").format(load=before), tooltip=tip)

    def _sentence(self, line: PersonLine) -> str:
        mark = self.tr("chosen") if line.id in self._marked else self.tr("not chosen")
        days = list_of(
            [
                f"{day_name(day)}: {share.clients}"
                for day, share in zip(self._days, line.shares, strict=False)
                if share is not None
            ]
        )
        return ", ".join(part for part in (line.name, mark, days, self._load_cell(line).text) if part)

    def _marks_changed(self) -> None:
        if self._quiet:
            return
        self._marked = {int(str(key)) for key in self.model.marked()}
        self.changed.emit()

    def retranslate(self) -> None:
        """All words anew."""
        self.table.setAccessibleName(self.tr("People and days"))
        self.model.set_columns(self._columns())


def _line_id(line: PersonLine) -> int:
    return line.id


def _mark_cell(_line: PersonLine) -> Cell:
    return Cell("", "check")


def _name_cell(line: PersonLine) -> Cell:
    return Cell(line.name, strong=True)


def _day_cell(place: int, line: PersonLine) -> Cell:
    share = line.shares[place] if place < len(line.shares) else None
    if share is None or not share.clients:
        return Cell("–" if share is not None else "", "number", muted=True)
    over = share.overloaded
    return Cell(str(share.clients), "number", strong=True, tone="bad" if over else "")


def _total_cell(line: PersonLine) -> Cell:
    return Cell(str(line.total) if line.total else "–", "number", muted=not line.total)
