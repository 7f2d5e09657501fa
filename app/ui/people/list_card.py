"""Everybody by sales group, those who left at the end."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.services.staff import People, PersonRow
from app.ui.table import Cell, Column, Group, GroupedModel, TableView
from app.ui.theme import px
from app.ui.widgets.card import Card
from app.ui.widgets.search_field import SearchField
from app.ui.words.levels import level_name


class PeopleList(Card):
    """`chosen(row)` when another person is under the keyboard; `opened` on Enter."""

    chosen = Signal(object)
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(flush=True, parent=parent)
        self._people = People((), ())
        self.search = SearchField("…")
        self.search.setMaximumWidth(px(320))
        self.model = GroupedModel(self._columns(), row_id=_id_of, muted=_has_left, sentence=self._sentence)
        self.table = TableView("…", self.model)
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 16, 4)
        head.addWidget(self.search, 1)
        head.addStretch(1)
        self.body.addLayout(head)
        self.body.addWidget(self.table, 1)
        self.search.searched.connect(self._searched)
        self.search.went_down.connect(self.table.setFocus)
        self.table.current_changed.connect(self.chosen)
        self.table.opened.connect(self._opened)
        self.retranslate()

    def retranslate(self) -> None:
        """All words anew."""
        self.setAccessibleName(self.tr("People"))
        self.table.setAccessibleName(self.tr("People"))
        self.search.setPlaceholderText(self.tr("Name or login"))
        self.search.setAccessibleName(self.tr("Search among people"))
        self.model.set_columns(self._columns())
        self._show()

    def _columns(self) -> list[Column[PersonRow]]:
        return [
            Column("name", self.tr("Name"), 170, _name_cell, stretch=True),
            Column("level", self.tr("Level"), 130, _level_cell),
            Column("login", self.tr("Login"), 130, _login_cell, leave=1),
            Column("clients", self.tr("Clients"), 90, _clients_cell, right=True),
            Column("plans", self.tr("Plans"), 84, _plans_cell, leave=3, right=True),
            Column("promises", self.tr("Promises"), 100, _promises_cell, leave=2, right=True),
        ]

    def show_people(self, people: People) -> None:
        """These people; the current one stays."""
        self._people = people
        self._show()

    def person(self, person_id: int) -> PersonRow | None:
        """A person by id, shown now or not."""
        return next((one for one in self._people.people if one.id == person_id), None)

    def go_to(self, person_id: int) -> None:
        """Make a person current; a search that hides him is emptied."""
        if not self.table.go_to(person_id) and self.search.text():
            self.search.clear()
            self._show()
            self.table.go_to(person_id)

    def _searched(self, _text: str) -> None:
        self._show()

    def _opened(self, _row: PersonRow) -> None:
        self.opened.emit()

    def _show(self) -> None:
        wanted = self.search.text().strip().casefold()
        rows = [one for one in self._people.people if wanted in f"{one.name} {one.login}".casefold()]
        groups = self._groups(rows, whole=not wanted)
        self.table.refresh(lambda: self.model.set_groups(groups))

    def _groups(self, rows: list[PersonRow], *, whole: bool) -> list[Group[PersonRow]]:
        def part(group_id: int | None) -> tuple[PersonRow, ...]:
            return tuple(one for one in rows if one.active and one.group_id == group_id)

        made = [Group("none", self.tr("Without group"), part(None), icon="user-cog")]
        for one in self._people.groups:
            pool = self.tr("%n client(s) in the pool", "", one.pool) if one.pool else ""
            made.append(Group(f"group {one.id}", one.name, part(one.id), icon="users", note=pool))
        gone = tuple(one for one in rows if not one.active)
        made.append(Group("gone", self.tr("Dismissed"), gone, icon="user-x"))
        empty_stay = ("group",) if whole else ()
        return [one for one in made if one.rows or one.id.split()[0] in empty_stay]

    def _sentence(self, row: PersonRow) -> str:
        place = row.group_name if row.active else self.tr("Dismissed")
        clients = self.tr("%n client(s)", "", row.clients)
        return ", ".join(part for part in (row.name, level_name(row.level), place, clients) if part)


def _id_of(row: PersonRow) -> Hashable:
    return row.id


def _has_left(row: PersonRow) -> bool:
    return not row.active


def _name_cell(row: PersonRow) -> Cell:
    return Cell(row.name, strong=True)


def _level_cell(row: PersonRow) -> Cell:
    tones = {"lead": "accent", "admin": "warn"}
    if row.level in tones and row.active:
        return Cell(level_name(row.level), "chip", tone=tones[row.level])
    return Cell(level_name(row.level), muted=True)


def _login_cell(row: PersonRow) -> Cell:
    return Cell(row.login, muted=True)


def _clients_cell(row: PersonRow) -> Cell:
    return _number(row.clients)


def _plans_cell(row: PersonRow) -> Cell:
    return _number(row.plans)


def _promises_cell(row: PersonRow) -> Cell:
    return _number(row.promises)


def _number(value: int) -> Cell:
    return Cell(QLocale().toString(value) if value else "", "number", muted=True)
