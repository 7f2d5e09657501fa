"""One change in full: each field before and after."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.audits import ChangeRow
from app.services.dictionaries import Books
from app.ui.widgets.card import Card
from app.ui.widgets.label import Label
from app.ui.words import moments
from app.ui.words.changes import FieldChange, fields_of, table_name, verb_name
from app.ui.words.kinds import list_of


class DetailsCard(Card):
    """Shows the change that is current in the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", icon="history", parent=parent)
        self._about = Label("", "small", "muted", wrap=True)
        self.body.addWidget(self._about)
        self._fields = QVBoxLayout()
        self._fields.setSpacing(12)
        self._parts: list[QWidget] = []
        self.body.addLayout(self._fields)
        self.body.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        """All words anew."""
        self.set_title(self.tr("Before and after"))

    def show_row(self, row: ChangeRow | None, books: Books, now: datetime, zone: ZoneInfo) -> None:
        """Each field of the change; nothing for none."""
        for part in self._parts:
            part.hide()
            part.deleteLater()
        self._parts.clear()
        if row is None:
            self._about.setText("")
            return
        said = [row.client_name or row.about, table_name(row.table), verb_name(row.verb), row.by]
        self._about.setText(list_of([*said, moments.full_moment(row.at, now, zone)]))
        for one in fields_of(row, books=books, now=now, zone=zone):
            self._add(one)

    def _add(self, one: FieldChange) -> None:
        part, column = QWidget(), QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Label(one.field, "cap", "muted"))
        if one.before:
            before = Label(one.before, "body", "muted", wrap=True)
            font = before.font()
            font.setStrikeOut(True)
            before.setFont(font)
            column.addWidget(before)
        after = Label(one.after or self.tr("empty"), "body", None if one.after else "muted", wrap=True)
        after.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(after)
        part.setLayout(column)
        part.setAccessibleName(one.field)
        self._parts.append(part)
        self._fields.addWidget(part)
