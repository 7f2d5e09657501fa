"""Ctrl+K: any client by name, person, city or any written form of a number."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.errors import KnownError
from app.services import clients, phones
from app.services.client_search import FoundClient, FoundClients
from app.ui.messages import sentence
from app.ui.table import Cell, Column, GroupedModel, TableView
from app.ui.tasks import Tasks
from app.ui.theme import px
from app.ui.widgets.key_bar import Hint, KeyHints
from app.ui.widgets.label import Label
from app.ui.widgets.search_field import SearchField
from app.ui.words.kinds import list_of, status_chip
from app.ui.words.numbers import count

MOST = 50
LEAST_LETTERS = 2
PAUSE_MS = 12
"""After the last key: what was found stands there before the hand is back on the table."""
_DOWN = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
_TONES = {"warm": "warnBar", "hot": "okBar"}


class Finder(QDialog):
    """`card_wanted(client id)` on Enter, `call_wanted(client id)` on F5; Esc closes."""

    card_wanted = Signal(object)
    call_wanted = Signal(object)

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._tasks = tasks
        self._answered, self._hasty = "", False
        self.search, self.said = SearchField("…", pause=PAUSE_MS), Label("", tone="muted", wrap=True)
        self.model = GroupedModel(self._columns(), row_id=lambda row: row.id)
        self.table = TableView("…", self.model)
        self.table.horizontalHeader().hide()
        self.hints = KeyHints()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(8)
        for part in (self.search, self.said):
            column.addWidget(part)
        column.addWidget(self.table, 1)
        column.addWidget(self.hints)
        self.search.searched.connect(self._searched)
        self.table.opened.connect(self._opened)
        self.search.installEventFilter(self)
        self.table.installEventFilter(self)
        self.resize(px(760), px(460))
        self.retranslate()
        self.search.setFocus()

    def retranslate(self) -> None:
        """All words anew."""
        self.setWindowTitle(self.tr("Find a client"))
        self.setAccessibleName(self.windowTitle())
        self.search.setPlaceholderText(self.tr("Company, name, city, any part of a number"))
        self.search.setAccessibleName(self.tr("Whom to find"))
        self.table.setAccessibleName(self.tr("Found clients"))
        self.model.set_columns(self._columns())
        self.hints.set_hints(
            [Hint(("Enter",), self.tr("Card")), Hint(("F5",), self.tr("Call")), Hint(("↑", "↓"), self.tr("Choose")),
             Hint(("Esc",), self.tr("Close"))]
        )  # fmt: skip
        if not self.search.text():
            self.said.setText(self.tr("Type at least two letters or digits"))

    def _columns(self) -> list[Column[FoundClient]]:
        return [
            Column("name", self.tr("Company"), 220, _name, stretch=True),
            Column("person", self.tr("Contact"), 150, _person, leave=2),
            Column("city", self.tr("City"), 110, _city, leave=1),
            Column("number", self.tr("Number"), 150, _number),
            Column("status", self.tr("Status"), 96, _status, leave=3),
        ]

    def _searched(self, text: str) -> None:
        if len(text.strip()) < LEAST_LETTERS:
            self._show(())
            self.said.setText(self.tr("Type at least two letters or digits"))
            self.said.show()
            return
        self.table.set_waiting(True)
        text = text.strip()
        done, limit = partial(self._found, text), MOST
        self._tasks.read(
            clients.search_clients,
            text,
            limit=limit,
            owner=self,
            done=done,
            failed=self._failed,
            latest="finder",
        )

    def is_answered(self) -> bool:
        """Whether what stands below is the answer to what stands above."""
        return self._answered == self.search.text().strip()

    def _found(self, text: str, found: FoundClients) -> None:
        self._answered = text
        self.table.set_waiting(False)
        self._show(found.rows)
        if not found.rows:
            self.said.setText(self.tr("Nobody found. Try a part of the name or the last digits"))
        elif found.more:
            said = self.tr("More than {count} found, type on").format(count=count(found.count))
            self.said.setText(said)
        elif found.count > len(found.rows):
            said = self.tr("Found: %n", "clients", found.count)
            self.said.setText(
                list_of([said, self.tr("the first {count} are shown").format(count=len(found.rows))])
            )
        else:
            self.said.setText(self.tr("Found: %n", "clients", found.count))
        if self._hasty and found.rows:
            self._opened(found.rows[0])
        self._hasty = False

    def _failed(self, error: KnownError) -> None:
        self.table.set_waiting(False)
        self.said.setText(sentence(error))

    def _show(self, rows: tuple[FoundClient, ...]) -> None:
        self.model.set_rows(rows)
        self.table.go_first()

    def _opened(self, row: FoundClient) -> None:
        self.card_wanted.emit(row.id)
        self.accept()

    def _call(self) -> None:
        row = self.table.current_row()
        if row is not None:
            self.call_wanted.emit(row.id)
            self.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_F5:
                self._call()
                return True
            if watched is self.search and self._from_search(event):
                return True
        return super().eventFilter(watched, event)

    def _from_search(self, event: QKeyEvent) -> bool:
        """Arrows and Enter work on the list while one types."""
        if event.key() in _DOWN:
            self.table.keyPressEvent(event)
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter_pressed()
            return True
        return False

    def _enter_pressed(self) -> None:
        """Opens what was found; typed faster than the answer came, it waits for the answer."""
        text, row = self.search.text().strip(), self.table.current_row()
        if text == self._answered and row is not None:
            self._opened(row)
        elif len(text) >= LEAST_LETTERS:
            self._hasty = True
            self._searched(text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def _name(row: FoundClient) -> Cell:
    return Cell(row.name, strong=True)


def _person(row: FoundClient) -> Cell:
    return Cell(row.person)


def _city(row: FoundClient) -> Cell:
    return Cell(row.city, muted=True)


def _number(row: FoundClient) -> Cell:
    return Cell(phones.format_number(row.number) if row.number.startswith("+") else row.number)


def _status(row: FoundClient) -> Cell:
    word, _tone = status_chip(row.status)
    return Cell(word, "dot", tone=_TONES.get(row.status, "faint"))
