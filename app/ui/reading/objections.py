"""Objections: type to find, the reply stands below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.widgets.card import Well
from app.ui.widgets.choices import Choices
from app.ui.widgets.key_cap import KeyCap
from app.ui.widgets.label import Label
from app.ui.widgets.search_field import LineEdit


class _Find(LineEdit):
    """Esc empties the field, then leaves it."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.left.emit()
            return
        super().keyPressEvent(event)


class ObjectionsBox(QWidget):
    """`left` when the person is done with it."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._replies: dict[str, tuple[str, str]] = {}
        self._title = Label("", "cap")
        self.finder = _Find(icon="search")
        self.names, self._well = Choices(), Well()
        self._name, self._reply = Label("", "strong", wrap=True), Label("", wrap=True)
        self._none = Label("", "small", "muted", wrap=True)
        self._well.body.addWidget(self._name)
        self._well.body.addWidget(self._reply)
        row, column = QHBoxLayout(), QVBoxLayout(self)
        row.addWidget(self._title)
        row.addStretch(1)
        row.addWidget(KeyCap("F3"))
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        for part in (self.finder, self.names, self._none, self._well):
            column.addWidget(part)
        self._well.hide()
        self._none.hide()
        self.finder.textChanged.connect(self._typed)
        self.finder.returnPressed.connect(self._take_first)
        self.finder.left.connect(self.left)
        self.names.chosen.connect(self._chosen)

    def retranslate(self) -> None:
        """All words anew."""
        self._title.setText(self.tr("Objections"))
        self.finder.setPlaceholderText(self.tr("What does the client object?"))
        self.finder.setAccessibleName(self.tr("Find an objection"))
        self.names.setAccessibleName(self.tr("Objections"))
        self._none.setText(self.tr("No such objection. Write it into the note"))

    def set_objections(self, objections: Sequence[tuple[str, str]]) -> None:
        """Names and replies, ready to be read aloud."""
        self._replies = {str(place): pair for place, pair in enumerate(objections)}
        self.names.set_items([(key, name) for key, (name, _) in self._replies.items()])
        self.finder.clear()
        self.names.choose("")
        self._well.hide()
        self.setVisible(bool(objections))

    def open(self) -> None:
        """F3: type to find."""
        self.finder.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.finder.selectAll()

    def reply(self) -> str:
        """The reply that is shown."""
        return self._reply.text() if not self._well.isHidden() else ""

    def _typed(self, text: str) -> None:
        wanted = text.lower().replace("ё", "е").split()
        fitting = [key for key, pair in self._replies.items() if all(w in _plain(pair) for w in wanted)]
        self.names.show_only(fitting)
        self._none.setVisible(not fitting and bool(self._replies))

    def _take_first(self) -> None:
        keys = self.names.keys()
        # A name that begins with what was typed comes before a reply that holds it somewhere.
        named = [key for key in keys if self._begins(key)]
        if keys:
            self.names.choose((named or keys)[0])
            self._chosen((named or keys)[0])

    def _begins(self, key: str) -> bool:
        return self._replies[key][0].lower().startswith(self.finder.text().strip().lower())

    def _chosen(self, key: str) -> None:
        name, reply = self._replies[key]
        self._name.setText(name)
        self._reply.setText(reply)
        self._well.show()


def _plain(pair: tuple[str, str]) -> str:
    return " ".join(pair).lower().replace("ё", "е")
