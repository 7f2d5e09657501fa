"""The choice above a column: what it becomes. Amber while undecided, grey when it is left out."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QStandardItem, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from app.services.columns import FIELDS, KNOWN, SKIPPED, UNKNOWN, Column
from app.ui import paint
from app.ui.imports import words
from app.ui.theme import font, px, token

FIELD = int(Qt.ItemDataRole.UserRole)
_WALKING = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
)
# state: (text, ground, edge)
_LOOKS = {
    KNOWN: ("text", "surface", "field"),
    SKIPPED: ("muted", "sunken", "border"),
    UNKNOWN: ("warn", "warnSoft", "warnBar"),
}


class TargetModel(QStandardItemModel):
    """The choices; one model serves the combos of all columns."""

    def retranslate(self) -> None:
        """Say the choices in the language of now."""
        named = words.fields()
        self.clear()
        for code, name in [(None, words.skipped()), *((code, named[code]) for code in FIELDS)]:
            item = QStandardItem(name)
            item.setData(code, FIELD)
            self.appendRow(item)


class TargetCombo(QComboBox):
    """`picked` carries the place of the column in the file and the field (None: leave it out).

    `Tab` and `Shift+Tab` are asked of the header first: the next column may be on another page.
    """

    picked = Signal(int, object)
    tabbed = Signal(bool)

    def __init__(self, choices: TargetModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(choices)
        self.setMaxVisibleItems(24)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.column = Column(-1, "", None, UNKNOWN)
        self.activated.connect(self._activated)

    def show_column(self, column: Column) -> None:
        """Stand above this column."""
        self.column = column
        self.setCurrentIndex(self._place(column))
        self.setAccessibleName(f"{column.header}: {self.words()}")
        self.setToolTip(self.words())
        self.update()

    def _place(self, column: Column) -> int:
        if column.state == UNKNOWN:
            return -1
        return FIELDS.index(column.field) + 1 if column.field in FIELDS else 0

    def words(self) -> str:
        """The choice as shown."""
        return self.currentText() if self.currentIndex() >= 0 else words.undecided()

    def _activated(self, place: int) -> None:
        self.picked.emit(self.column.index, self.itemData(place, FIELD))

    def sizeHint(self) -> QSize:
        return QSize(px(120), px(28))

    minimumSizeHint = sizeHint

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            back = event.key() == Qt.Key.Key_Backtab
            if back or event.key() == Qt.Key.Key_Tab:
                self.tabbed.emit(not back)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # A value that changes at every arrow would take each field it passes from another column.
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        letter = event.text() if plain and event.text().isalpha() else ""
        if letter or (plain and event.key() in _WALKING):
            self.showPopup()
            if letter:
                self.view().keyboardSearch(letter)
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ink, ground, edge = _LOOKS[self.column.state]
        if not self.isEnabled():
            ink, ground, edge = ("muted" if ink != "warn" else ink), "sunken", "border"
        focus = self.hasFocus() and self.isEnabled()
        paint.box(
            painter, self.rect(), px(6), token(ground), token("accent" if focus else edge), 2 if focus else 1
        )
        area = self.rect().adjusted(px(8), 0, -px(24), 0)
        face = font("small" if self.column.state == SKIPPED else "smallStrong")
        paint.put_text(painter, area, self.words(), face, token(ink))
        if self.isEnabled():
            paint.put_icon(painter, self.width() - px(22), self.height() // 2, "chevron-down", 16, "muted")
        painter.end()
