"""The page of the house: sections at the left, the chosen one at the right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QWidget

from app.services.desk import Desk
from app.ui.actions import Command
from app.ui.desk_tasks import DeskTasks
from app.ui.house import words
from app.ui.house.do_not_call import DncSection
from app.ui.house.entries import EntriesSection
from app.ui.house.holidays import HolidaysSection
from app.ui.house.hours import HoursSection
from app.ui.house.instructions import InstructionsSection
from app.ui.house.outcomes import OutcomesSection
from app.ui.house.own_fields import OwnFieldsSection
from app.ui.house.rules import RulesSection
from app.ui.house.section import House, Section
from app.ui.page import Page
from app.ui.table import Cell, Column, Group, GroupedModel, TableView
from app.ui.theme import px
from app.ui.widgets.card import Card
from app.ui.widgets.label import Label
from app.ui.widgets.toast import ToastStack

MADE: dict[str, Callable[[House], Section]] = {
    "outcome": OutcomesSection,
    "hours": HoursSection,
    "holidays": HolidaysSection,
    "dnc_list": DncSection,
    "rules": RulesSection,
    "instructions": InstructionsSection,
    "own_field": OwnFieldsSection,
}


@dataclass(frozen=True)
class Place:
    """One line of the list of sections."""

    id: str
    name: str
    unsaved: bool = False


class HousePage(Page):
    """`books_changed` carries the table an administrator has changed here."""

    books_changed = Signal(str)

    def __init__(
        self, desk: Desk, tasks: DeskTasks, *, toasts: ToastStack, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.house = House(desk, tasks, toasts)
        self._sections: dict[str, Section] = {}
        self._current = ""
        self._h1, self._about = Label("", "h1"), Label("", "body", "muted")
        self._model: GroupedModel[Place] = GroupedModel(
            [Column("name", "", 160, _place, stretch=True)], row_id=lambda row: row.id, parent=self
        )
        self.list = TableView("", self._model)
        self.stack = QStackedWidget()
        self._build()
        self.retranslate()
        self.list.go_first()

    def _build(self) -> None:
        row = self.title_row()
        row.addWidget(self._h1)
        row.addWidget(self._about, 1)
        self.list.horizontalHeader().hide()
        card = Card(flush=True)
        card.setFixedWidth(px(216))
        card.body.addWidget(self.list, 1)
        both = QHBoxLayout()
        both.setSpacing(12)
        both.addWidget(card)
        both.addWidget(self.stack, 1)
        self.body.addLayout(both, 1)
        self.body.setContentsMargins(16, 16, 16, 12)
        self.list.current_changed.connect(self._chosen)
        self.list.opened.connect(self._opened)

    def title(self) -> str:
        return self.tr("Company")

    # sections

    def section(self, key: str) -> Section:
        """A section by id, built now if need be."""
        if key not in self._sections:
            make = MADE.get(key)
            made = make(self.house) if make is not None else EntriesSection(self.house, key)
            made.typed.connect(self._typed)
            made.saved.connect(self.books_changed)
            self._sections[key] = made
            self.stack.addWidget(made)
        return self._sections[key]

    def current(self) -> Section:
        """The section in front."""
        return self.section(self._current or "outcome")

    def go(self, key: str) -> Section:
        """Open a section."""
        self.list.go_to(key)
        return self.section(key)

    def _chosen(self, place: Place | None) -> None:
        if place is None or place.id == self._current:
            return
        self._current = place.id
        section = self.section(place.id)
        self.stack.setCurrentWidget(section)
        if section.stale and self.isVisible():
            section.load()
        self.commands_changed.emit()

    def _opened(self, _place: Place) -> None:
        self.current().focus()

    def _typed(self) -> None:
        self._show_places()
        waiting = sum(section.unsaved() for section in self._sections.values())
        note = words.COUNTS.unsaved(waiting) if waiting else ""
        if note != self.note:
            self.set_note(note)

    def _show_places(self) -> None:
        names = words.sections()
        groups = []
        for key, title, ids in words.groups():
            places = tuple(
                Place(one, names[one], one in self._sections and self._sections[one].unsaved() > 0)
                for one in ids
            )
            groups.append(Group(key, title, places))
        self.list.refresh(lambda: self._model.set_groups(groups))

    # keys

    def commands(self) -> list[Command]:
        section = self.current()
        made = [Command("house_save", self.tr("Save"), "Ctrl+S", self.save_by_key)]
        if section.can_add:
            made.append(Command("house_new", self.tr("New"), "Ctrl+N", self.new_by_key))
        if section.can_move:
            made.append(
                Command("house_up", self.tr("Move"), "Alt+Up", self.up_by_key, keys=("Alt+↑", "Alt+↓"))
            )
            made.append(Command("house_down", self.tr("Move down"), "Alt+Down", self.down_by_key, hint=False))
        if section.can_hide:
            word = self.tr("Hide") if section.can_move else self.tr("Take away")
            made.append(Command("house_away", word, "Delete", self.away_by_key))
        made.append(Command("house_sections", self.tr("Sections"), "F6", self.sections_by_key))
        return made

    def save_by_key(self) -> None:
        """Ctrl+S."""
        self.current().save()

    def new_by_key(self) -> None:
        """Ctrl+N."""
        self.current().new()

    def up_by_key(self) -> None:
        """Alt+Up."""
        self.current().move_row(up=True)

    def down_by_key(self) -> None:
        """Alt+Down."""
        self.current().move_row(up=False)

    def away_by_key(self) -> None:
        """Delete, unless something is being typed."""
        if self.current().may_take_away():
            self.current().take_away()

    def sections_by_key(self) -> None:
        """F6: from the list of sections to the section and back."""
        if self.list.hasFocus():
            self.current().focus()
        else:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    # frame

    def shown(self) -> None:
        here = QApplication.focusWidget()
        if here is None or not self.isAncestorOf(here):
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, change: object) -> None:
        table = getattr(change, "table", "*")
        for key, section in self._sections.items():
            if table in ("*", "books", "audit", *section.tables):
                if key == self._current:
                    section.load()
                else:
                    section.stale = True

    def retranslate(self) -> None:
        self._h1.setText(self.title())
        self._about.setText(self.tr("Changes reach every open window at once"))
        self.list.setAccessibleName(self.tr("Sections"))
        self._show_places()
        for section in self._sections.values():
            section.retranslate()


def _place(place: Place) -> Cell:
    dot = "•" if place.unsaved else ""
    return Cell(place.name, "icon", icon=words.SECTION_ICONS[place.id], suffix=dot)
