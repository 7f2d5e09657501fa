"""Two to four exclusive views."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from app.ui import paint
from app.ui.theme import font, px, token

_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right)


class _Segment(QAbstractButton):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in _ARROWS
        ):
            # Arrows move inside, also where the page has them for something else.
            event.accept()
            return True
        return super().event(event)

    def sizeHint(self) -> QSize:
        return QSize(paint.text_width(self.text(), font("strong")) + px(24), px(26))

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        chosen, focus = self.isChecked(), self.hasFocus()
        if chosen or focus:
            edge = token("accent" if focus else "strong")
            paint.box(painter, self.rect(), px(6), token("surface"), edge, 2 if focus else 1)
        ink = token("text" if chosen or self.underMouse() else "muted")
        face = font("strong" if chosen else "button")
        paint.put_text(painter, self.rect(), self.text(), face, ink, paint.CENTER)
        painter.end()


class Segmented(QWidget):
    """One of (id, text) items; arrows move inside, `chosen` carries the id."""

    chosen = Signal(str)

    def __init__(
        self, items: Iterable[tuple[str, str]], *, name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(0)
        self._group = QButtonGroup(self)
        self._segments: dict[str, _Segment] = {}
        for key, text in items:
            self._segments[key] = _Segment(self)
            self._group.addButton(self._segments[key])
            row.addWidget(self._segments[key])
            self.set_text(key, text)
        if self._segments:
            next(iter(self._segments.values())).setChecked(True)
        self._group.buttonClicked.connect(self._clicked)

    def set_text(self, key: str, text: str) -> None:
        """Change the words of one view, for example its count."""
        segment = self._segments[key]
        segment.setText(text)
        segment.setAccessibleName(text)
        segment.updateGeometry()

    def current(self) -> str:
        """Id of the chosen view."""
        return next((key for key, one in self._segments.items() if one.isChecked()), "")

    def choose(self, key: str) -> None:
        """Choose by id, without a signal."""
        self._segments[key].setChecked(True)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard goes to what is chosen, so that an arrow moves from there."""
        found = next((one for one in self._segments.values() if one.isChecked()), None)
        if found is not None:
            found.setFocus(event.reason())

    def _clicked(self) -> None:
        self.chosen.emit(self.current())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.box(painter, self.rect(), px(8), token("sunken"), token("border"))
        painter.end()
