"""What all self-painted charts share: spots that the keyboard walks, the mouse hits and a reader hears."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import QScrollArea, QToolTip, QWidget

from app.ui import paint
from app.ui.theme import px, token

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


@dataclass(frozen=True, slots=True)
class Spot:
    """One figure of a chart: `sentence` reads it aloud, `opens` says whether there are rows behind it."""

    key: Hashable
    sentence: str
    tooltip: str = ""
    opens: bool = True


class Chart(QWidget):
    """Override `rect_of`, `paintEvent` and, where one walks sideways, `WALKS`. `opened(key)`: Enter or a click."""

    opened = Signal(object)
    WALKS: frozenset[Qt.Key] = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down})

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._spots: tuple[Spot, ...] = ()
        self._current: Hashable = None
        self._hovered = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._tell()

    # what is shown

    def set_name(self, name: str) -> None:
        """Name for those who listen, as after a switch of language."""
        self._name = name
        self._tell()

    def spots(self) -> tuple[Spot, ...]:
        """All figures in reading order."""
        return self._spots

    def set_spots(self, spots: Sequence[Spot]) -> None:
        """Show other figures; the current one stays when it is still there."""
        self._spots = tuple(spots)
        self._hovered = -1
        if self._current is not None and self.position() < 0:
            self._current = None
        if self._current is None and self.hasFocus():
            self._current = self.first_key()
        self._tell()
        self.updateGeometry()
        self.update()

    def current(self) -> Hashable:
        """Key of the figure under the keyboard; None when there is none yet."""
        return self._current

    def position(self) -> int:
        """Place of the current figure, or -1."""
        return next((i for i, one in enumerate(self._spots) if one.key == self._current), -1)

    def first_key(self) -> Hashable:
        """Where the keyboard begins."""
        return self._spots[0].key if self._spots else None

    def go_to(self, key: Hashable) -> None:
        """Make this figure current and bring it into view."""
        if key == self._current or all(one.key != key for one in self._spots):
            return
        self._current = key
        self._tell()
        self._bring_into_view()
        self.update()

    def rect_of(self, position: int) -> QRect:
        """Where the figure at a place is painted."""
        raise NotImplementedError

    def is_hovered(self, position: int) -> bool:
        """Whether the mouse is over this figure and it can be opened."""
        return position == self._hovered and self._spots[position].opens

    def paint_ring(self, painter: QPainter, rect: QRect, radius: int = 6) -> None:
        """The focus ring, for the keyboard only."""
        if self.hasFocus():
            paint.box(painter, rect, px(radius), None, token("accent"), 2)

    # walking

    def step(self, across: int, down: int) -> int:
        """Place that an arrow leads to from the current one."""
        return max(0, min(len(self._spots) - 1, self.position() + across + down))

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._takes(event)
        ):
            # A page has these keys too: where a figure is walked to and opened, they are ours.
            event.accept()
            return True
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self._place_at(event.pos())
            QToolTip.showText(event.globalPos(), self._spots[place].tooltip if place >= 0 else "", self)
            return True
        return super().event(event)

    def _takes(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        return event.modifiers() in _PLAIN and bool(self._spots) and (key in self.WALKS or key in _ENTER)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.modifiers() not in _PLAIN or not self._spots:
            super().keyPressEvent(event)
        elif key in self.WALKS:
            self.go_to(self._spots[self.step(*_STEPS[key])].key)
        elif key in _ENDS:
            self.go_to(self._spots[_ENDS[key]].key)
        elif key in _ENTER:
            self._open(self.position())
        else:
            super().keyPressEvent(event)

    def _open(self, place: int) -> None:
        if place >= 0 and self._spots[place].opens:
            self.opened.emit(self._spots[place].key)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self._current is None:
            self._current = self.first_key()
            self._tell()
        self._bring_into_view()
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _bring_into_view(self) -> None:
        area, place = self.parentWidget(), self.position()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        inner = area.widget() if area is not None else None
        if area is not None and inner is not None and place >= 0:
            rect = self.rect_of(place).translated(self.mapTo(inner, QPoint()))
            area.ensureVisible(rect.center().x(), rect.center().y(), 0, rect.height())

    # the mouse

    def _place_at(self, point: QPoint) -> int:
        return next((i for i in range(len(self._spots)) if self.rect_of(i).contains(point)), -1)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._place_at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def _hover(self, place: int) -> None:
        if place == self._hovered:
            return
        self._hovered = place
        opens = place >= 0 and self._spots[place].opens
        self.setCursor(Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and place >= 0:
            self.go_to(self._spots[place].key)
            self._open(place)

    # those who listen

    def _tell(self) -> None:
        """The name says where one is, the description reads every figure."""
        place = self.position()
        name = f"{self._name}: {self._spots[place].sentence}" if place >= 0 else self._name
        self.setAccessibleDescription("; ".join(one.sentence for one in self._spots))
        if name != self.accessibleName():
            self.setAccessibleName(name)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))
