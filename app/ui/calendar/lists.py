"""Lists that the calendar opens: the calls behind a count, the people whose calendar is looked at, a client to plan with."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.services.calendar import CalendarEntry, CalendarPerson
from app.ui.calendar.faces import tone_of
from app.ui.calendar.scene import MOST_PEOPLE, Scene
from app.ui.calendar.words import WORDS
from app.ui.dialogs.frame import SmallDialog
from app.ui.finder.finder import Finder
from app.ui.paint import Tone
from app.ui.table import Cell, Column, GroupedModel, TableView
from app.ui.theme import px
from app.ui.widgets.key_bar import Hint
from app.ui.words.kinds import kind_name

_TONES: dict[str, Tone] = {"bad": "bad", "warn": "warn", "accent": "accent", "neutral": "neutral"}


class EntriesDialog(SmallDialog):
    """Entries one by one: Enter opens the card, F5 calls, F8 moves."""

    card_wanted = Signal(object)
    call_wanted = Signal(object)
    move_wanted = Signal(object)

    def __init__(
        self,
        heading: str,
        entries: Sequence[CalendarEntry],
        scene: Scene,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, width=640, icon="user")
        self._heading, self._scene = heading, scene
        self.model: GroupedModel[CalendarEntry] = GroupedModel(
            self._columns(),
            row_id=lambda one: one.id,
            muted=lambda one: one.is_done,
            sentence=lambda one: WORDS.entry(one, scene, whose=True),
        )
        self.table = TableView("…", self.model)
        self.table.opened.connect(self._opened)
        self.table.setMinimumSize(px(680), px(300))
        self.add_fields(self.table)
        self.give_room()
        self.retranslate()
        self.model.set_rows(entries)
        self.table.go_first()
        self.table.setFocus()

    def retranslate(self) -> None:
        """All words anew."""
        about = self.tr("Enter opens the card, F5 calls, F8 moves to another time")
        self.say(self._heading, about, save=self.tr("Open the card"), leave=self.tr("Close"))
        self.save.set_key("Enter")
        self.table.setAccessibleName(self._heading)
        self.model.set_columns(self._columns())

    def _columns(self) -> list[Column[CalendarEntry]]:
        return [
            Column("time", self.tr("Time"), 64, self._time),
            Column("state", self.tr("State"), 130, self._state),
            Column("client", self.tr("Client"), 200, _client, stretch=True),
            Column("local", self.tr("At the client's"), 120, self._local, leave=1),
            Column("whose", self.tr("Whose"), 130, self._whose, leave=2),
        ]

    def _time(self, one: CalendarEntry) -> Cell:
        return Cell(f"{self._scene.wall(one.starts):%H:%M}")

    def _state(self, one: CalendarEntry) -> Cell:
        said = WORDS.state(one, self._scene.now) or kind_name(one.kind)
        return Cell(said, "chip", tone=_TONES[tone_of(one, self._scene.now)])

    def _local(self, one: CalendarEntry) -> Cell:
        return Cell(WORDS.local(one, self._scene), muted=True)

    def _whose(self, one: CalendarEntry) -> Cell:
        return Cell(self._scene.name(one.whose_id), muted=True)

    def confirm(self) -> bool:
        """Opens the card of the current row."""
        row = self.table.current_row()
        if row is not None:
            self.card_wanted.emit(row.client_id)
        return row is not None

    def _opened(self, row: CalendarEntry) -> None:
        self.card_wanted.emit(row.client_id)
        self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.table.current_row()
        if row is not None and event.key() == Qt.Key.Key_F5:
            self.call_wanted.emit(row)
            self.accept()
        elif row is not None and event.key() == Qt.Key.Key_F8 and row.movable:
            self.move_wanted.emit(row)
            self.accept()
        else:
            super().keyPressEvent(event)


def _client(one: CalendarEntry) -> Cell:
    return Cell(one.client_name, strong=True, suffix=one.note)


class PeopleDialog(SmallDialog):
    """Whose calendar: marked with Space; Enter on a row chooses just that person. `chosen` carries ids."""

    chosen = Signal(object)

    def __init__(
        self, people: Sequence[CalendarPerson], chosen: Sequence[int], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, width=460, icon="users")
        self.model: GroupedModel[CalendarPerson] = GroupedModel(self._columns(), row_id=lambda one: one.id)
        self.table = TableView("…", self.model)
        self.table.opened.connect(self._opened)
        self.table.setMinimumSize(px(420), px(320))
        self.add_fields(self.table)
        self.give_room()
        self.model.set_rows(people)
        self.model.set_marked(list(chosen))
        self.model.marks_changed.connect(self._marked)
        self.retranslate()
        self.table.go_first()
        self.table.setFocus()

    def retranslate(self) -> None:
        """All words anew."""
        about = self.tr("Space marks several, at most {count}; Enter opens one").format(count=MOST_PEOPLE)
        self.say(self.tr("Whose calendar?"), about, save=self.tr("Show"), leave=self.tr("Leave as it is"))
        self.table.setAccessibleName(self.tr("People"))
        self.model.set_columns(self._columns())
        self._marked()

    def _columns(self) -> list[Column[CalendarPerson]]:
        return [
            Column("mark", "", 34, _mark),
            Column("name", self.tr("Name"), 200, _person, stretch=True),
            Column("group", self.tr("Group"), 120, _group, leave=1),
        ]

    def _marked(self) -> None:
        count = len(self.model.marked())
        reason = (
            ""
            if 0 < count <= MOST_PEOPLE
            else self.tr("Mark one to {count} people").format(count=MOST_PEOPLE)
        )
        self.save.set_reason(reason)

    def confirm(self) -> bool:
        """Those that are marked, in the order of the list."""
        marked = set(self.model.marked())
        ids = tuple(one.id for one in self.model.rows() if one.id in marked)
        if not 0 < len(ids) <= MOST_PEOPLE:
            return False
        self.chosen.emit(ids)
        return True

    def _opened(self, row: CalendarPerson) -> None:
        self.chosen.emit((row.id,))
        self.accept()


def _mark(_one: CalendarPerson) -> Cell:
    return Cell("", "check")


def _person(one: CalendarPerson) -> Cell:
    return Cell(one.name, strong=True)


def _group(one: CalendarPerson) -> Cell:
    return Cell(one.group_name, muted=True)


class ClientPicker(Finder):
    """The same search as everywhere, to choose with whom to plan: `card_wanted` carries the client."""

    def retranslate(self) -> None:
        super().retranslate()
        self.setWindowTitle(self.tr("Plan with whom?"))
        self.setAccessibleName(self.windowTitle())
        self.hints.set_hints(
            [Hint(("Enter",), self.tr("Plan with him")), Hint(("Esc",), self.tr("Leave as it is"))]
        )
