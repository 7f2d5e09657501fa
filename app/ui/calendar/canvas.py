"""What the hours and the month share: stops the keyboard walks, the pointer that carries, a reader that hears."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QToolTip, QWidget

from app.services.calendar import CalendarEntry
from app.ui.calendar.faces import Block, Face
from app.ui.calendar.scene import Scene
from app.ui.theme import px, theme, token
from app.ui.widgets.skeleton import MovingLine

EDGE = 28
_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


@dataclass(frozen=True)
class Stop:
    """Where the keyboard can stand: a block, or an empty place of a column at a minute."""

    column: int
    minute: int
    block: Block | None = None

    @property
    def key(self) -> Hashable:
        """What stays the same when the calendar is read anew."""
        return self.block.key if self.block is not None else (self.column, self.minute)


@dataclass(frozen=True)
class Ghost:
    """An entry taken up: where it would stand."""

    entry: CalendarEntry
    column: int
    minute: int
    at: datetime
    carried: bool
    """By the pointer, not by the keyboard."""


class Canvas(QAbstractScrollArea):
    """`opened(Stop)` on Enter or double click, `dropped(entry, moment)`, `turned(±1)` over the edge,
    `place_changed()` wherever the keyboard goes, `ghost_changed()` while something is carried."""

    opened = Signal(object)
    dropped = Signal(object, object)
    turned = Signal(int)
    place_changed = Signal()
    ghost_changed = Signal()

    def __init__(self, scene: Scene, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scene = scene
        self.face = Face()
        self.stop = Stop(0, 0)
        self.ghost: Ghost | None = None
        self.may_plan = True
        self._name = ""
        self._hovered: Hashable = None
        self._pressed: tuple[QPoint, Block, int] | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self._line = MovingLine(self)
        theme().changed.connect(self._restyled)

    # what subclasses say

    def lay_out(self) -> None:
        """Place blocks for the size of now."""
        raise NotImplementedError

    def rect_of(self, stop: Stop) -> QRect:
        """Where a stop is on the viewport."""
        raise NotImplementedError

    def block_at(self, at: QPoint) -> Block | None:
        """The block under the pointer."""
        raise NotImplementedError

    def place_at(self, at: QPoint) -> Stop | None:
        """The empty place under the pointer."""
        raise NotImplementedError

    def stepped(self, across: int, down: int) -> Stop | None:
        """Where an arrow leads; None over the left or right edge."""
        raise NotImplementedError

    def sentence_of(self, stop: Stop) -> str:
        """What a reader hears of a stop."""
        raise NotImplementedError

    def ghost_at(self, entry: CalendarEntry, at: QPoint, held: int) -> Ghost | None:
        """The carried entry over a point, held so far below its top; None where it cannot stand."""
        raise NotImplementedError

    def ghost_shifted(self, ghost: Ghost, days: int, steps: int) -> Ghost | None:
        """The carried entry so many days and steps on; None over the edge."""
        raise NotImplementedError

    def stop_of(self, block: Block) -> Stop:
        """The stop of a block."""
        return Stop(block.column, block.top, block)

    def paint(self, painter: QPainter) -> None:
        """Everything."""
        raise NotImplementedError

    # what is shown

    def set_name(self, name: str) -> None:
        """Name for those who listen."""
        self._name = name
        self.tell()

    def show_face(self, face: Face) -> None:
        """Another reading: the keyboard stays at the same entry, else at the same place."""
        kept = self.stop
        self.face = face
        self.lay_out()
        block = face.block(kept.block.key) if kept.block is not None else None
        column = min(kept.column, max(0, len(face.columns) - 1))
        self.stop = self.stop_of(block) if block is not None else self.settled(Stop(column, kept.minute))
        self._hovered = None
        self.tell()
        self.viewport().update()
        self.place_changed.emit()

    def settled(self, stop: Stop) -> Stop:
        """The nearest real stop to a wanted one."""
        return stop

    def go_to(self, stop: Stop) -> None:
        """The keyboard goes there."""
        self.stop = stop
        self.bring_into_view()
        self.tell()
        self.viewport().update()
        self.place_changed.emit()

    def current_entry(self) -> CalendarEntry | None:
        """The entry under the keyboard."""
        return self.stop.block.entry if self.stop.block is not None else None

    def set_waiting(self, on: bool) -> None:
        """A line moves at the top while the old picture stays."""
        if on:
            self._line.start()
        else:
            self._line.stop()

    def bring_into_view(self) -> None:
        """Scroll so that the stop is seen."""

    # carrying

    def shift(self, days: int, steps: int) -> None:
        """Ctrl+arrows: takes the current entry up and carries it on."""
        ghost = self.ghost
        if ghost is None:
            entry = self.current_entry()
            if entry is None or not entry.movable or not self.may_plan:
                return
            stop = self.stop
            ghost = Ghost(entry, stop.column, stop.minute, entry.due_at, carried=False)
        self.ghost = self.ghost_shifted(ghost, days, steps) or ghost
        self._ghost_moved()

    def drop_ghost(self) -> bool:
        """Enter while something is carried: there it goes. False when nothing is."""
        ghost, self.ghost = self.ghost, None
        if ghost is None:
            return False
        self._ghost_moved()
        if ghost.at != ghost.entry.due_at:
            self.dropped.emit(ghost.entry, ghost.at)
        return True

    def leave_ghost(self) -> bool:
        """Esc while something is carried: it stays where it was. False when nothing is."""
        if self.ghost is None:
            return False
        self.ghost, self._pressed = None, None
        self._ghost_moved()
        return True

    def _ghost_moved(self) -> None:
        self.tell()
        self.viewport().update()
        self.ghost_changed.emit()

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.modifiers() in _PLAIN and key in _STEPS and self.face.columns:
            if self.ghost is not None:
                self.shift(*_STEPS[key])
                return
            across, down = _STEPS[key]
            found = self.stepped(across, down)
            if found is None:
                self.turned.emit(across or down)
            else:
                self.go_to(found)
            return
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.tell()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    # the pointer

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        block = self.block_at(at)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        place = self.stop_of(block) if block is not None else self.place_at(at)
        self._pressed = None
        if block is not None and block.movable and self.may_plan:
            self._pressed = at, block, at.y() - self.rect_of(self.stop_of(block)).top()
        if place is not None:
            self.go_to(place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            start, block, held = self._pressed
            far = (at - start).manhattanLength() >= QApplication.startDragDistance()
            if (self.ghost is not None or far) and block.entry is not None:
                self._scroll_near_edge(at)
                self.ghost = self.ghost_at(block.entry, at, held) or self.ghost
                self._ghost_moved()
            return
        block = self.block_at(at)
        key = block.key if block is not None else None
        if key != self._hovered:
            self._hovered = key
            shape = Qt.CursorShape.PointingHandCursor if block else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)
            self.viewport().update()

    def _scroll_near_edge(self, at: QPoint) -> None:
        bar, step = self.verticalScrollBar(), px(12)
        if at.y() < px(EDGE) + px(40):
            bar.setValue(bar.value() - step)
        elif at.y() > self.viewport().height() - px(EDGE):
            bar.setValue(bar.value() + step)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        if self.ghost is not None and self.ghost.carried:
            self.drop_ghost()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        block = self.block_at(at)
        place = self.stop_of(block) if block is not None else self.place_at(at)
        if place is not None:
            self.go_to(place)
            self.opened.emit(place)

    def is_hovered(self, block: Block) -> bool:
        """Whether the pointer is over this block."""
        return self._hovered is not None and block.key == self._hovered

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            block = self.block_at(event.pos())
            text = self.sentence_of(self.stop_of(block)) if block is not None else ""
            # Tooltips guess rich text; a name in angle brackets must stay a name.
            escaped = text.replace("&", "&amp;").replace("<", "&lt;")
            QToolTip.showText(event.globalPos(), f"<span>{escaped}</span>" if text else "", self)
            return True
        if event.type() == QEvent.Type.Leave and self._hovered is not None:
            self._hovered = None
            self.viewport().update()
        return super().viewportEvent(event)

    # drawing and listening

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), token("surface"))
        self.paint(painter)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lay_out()
        self._line.setGeometry(0, 0, self.width(), 2)

    def _restyled(self) -> None:
        self.lay_out()
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(px(760), px(480))

    def tell(self) -> None:
        """The name says where one is, the description what stands on that day."""
        here = self.sentence_of(self.stop) if self.face.columns else ""
        name = f"{self._name}: {here}" if here else self._name
        day = self.face.of(self.stop.column) if self.face.columns else []
        self.setAccessibleDescription("; ".join(one.sentence for one in day[:40]))
        if name != self.accessibleName():
            self.setAccessibleName(name)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))
