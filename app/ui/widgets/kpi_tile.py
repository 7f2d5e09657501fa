"""One figure in large, with its change, the meter against the plan and the plan in words."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui import paint
from app.ui.theme import font, px, token

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SIDE, _NAME, _FIGURE, _METER, _NOTE = 16, 10, 32, 72, 84


@dataclass(frozen=True, slots=True)
class TileFacts:
    """Ready texts and the share of the plan; `done` None: no plan, so no bar. `link` is offered in its place."""

    name: str = ""
    icon: str = "phone"
    figure: str = "–"
    change: str = ""
    change_icon: str = ""
    change_ink: str = "muted"
    done: float | None = None
    due: float | None = None
    bar: str = "accent"
    note: str = ""
    link: str = ""
    sentence: str = ""
    tooltip: str = ""
    opens: bool = True


class KpiTile(QAbstractButton):
    """`clicked` chooses the measure; `opened` on Enter or on the figure itself; `planned` on the link."""

    opened = Signal()
    planned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.facts = TileFacts()
        self._over = ""
        self.setCheckable(True)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_facts(self, facts: TileFacts) -> None:
        """Show these texts."""
        if facts == self.facts:
            return
        self.facts = facts
        self.setAccessibleName(facts.sentence or f"{facts.name} {facts.figure} {facts.note}".strip())
        self.setToolTip(facts.tooltip)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        facts = self.facts
        name = paint.text_width(facts.name, font()) + px(24)
        return QSize(max(px(150), name + px(2 * _SIDE)), px(112))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(136), px(112))

    # places

    def _inner(self) -> QRect:
        return self.rect().adjusted(px(_SIDE), 0, -px(_SIDE), 0)

    def _figure_rect(self) -> QRect:
        inner = self._inner()
        width = paint.text_width(self.facts.figure, font("display"))
        return QRect(inner.left(), px(_FIGURE), min(width, inner.width()), px(36))

    def _link_rect(self) -> QRect:
        inner = self._inner()
        width = paint.text_width(self.facts.link, font("smallStrong"))
        return QRect(inner.left(), px(_NOTE), min(width, inner.width()), px(20)) if width else QRect()

    def _part_at(self, point: QPoint) -> str:
        if self.facts.opens and self._figure_rect().contains(point):
            return "figure"
        return "link" if self._link_rect().contains(point) else ""

    # hands

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
            if plain and event.key() in (*_ENTER, Qt.Key.Key_Space):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            if self.facts.opens:
                self.opened.emit()
            return
        super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        part = self._part_at(event.position().toPoint())
        if part != self._over:
            self._over = part
            self.update()
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._over = ""
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        part = (
            self._part_at(event.position().toPoint()) if event.button() == Qt.MouseButton.LeftButton else ""
        )
        super().mouseReleaseEvent(event)
        if part == "figure":
            self.opened.emit()
        elif part == "link":
            self.planned.emit()

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, facts = QPainter(self), self.facts
        edge = token("accent" if self.isChecked() or self.hasFocus() else "border")
        paint.box(painter, self.rect(), px(12), token("surface"), edge, 2 if self.hasFocus() else 1)
        inner = self._inner()
        name = QRect(inner.left(), px(_NAME), inner.width(), px(22))
        ink = "accentText" if self.isChecked() else "muted"
        if paint.text_width(facts.name, font()) + px(22) <= name.width():
            # On a narrow tile the words need the room more than the icon.
            width = paint.put_icon(painter, name.left(), name.center().y() + 1, facts.icon, 16, ink)
            name.setLeft(name.left() + width + px(6))
        paint.put_text(painter, name, facts.name, font(), token(ink))
        self._paint_figure(painter, inner)
        if facts.done is not None:
            self._paint_meter(painter, QRectF(inner.left(), px(_METER), inner.width(), px(6)))
        if facts.link:
            face = QFont(font("smallStrong"))
            face.setUnderline(self._over == "link")
            paint.put_text(painter, self._link_rect(), facts.link, face, token("accentText"))
        top = px(_METER) - px(8) if facts.link and facts.done is None else px(_NOTE)
        note = QRect(inner.left(), top, inner.width(), px(20))
        paint.put_text(painter, note, facts.note, font("small"), token("muted"))
        painter.end()

    def _paint_figure(self, painter: QPainter, inner: QRect) -> None:
        facts, figure = self.facts, self._figure_rect()
        ink = "accentText" if self._over == "figure" else "text"
        paint.put_text(painter, figure, facts.figure, font("display"), token(ink))
        if not facts.change:
            return
        room = QRect(
            figure.right() + px(8), figure.top(), inner.right() - figure.right() - px(8), figure.height()
        )
        width = paint.text_width(facts.change, font("smallStrong"))
        paint.put_text(painter, room, facts.change, font("smallStrong"), token(facts.change_ink), paint.RIGHT)
        if facts.change_icon and room.width() >= width + px(20):
            left = room.right() - width - px(19)
            paint.put_icon(painter, left, room.center().y() + 1, facts.change_icon, 14, facts.change_ink)

    def _paint_meter(self, painter: QPainter, track: QRectF) -> None:
        facts, radius = self.facts, track.height() / 2
        paint.box(painter, track, radius, token("border"))
        share = max(0.0, min(1.0, facts.done or 0))
        if share > 0:
            bar = QRectF(track)
            bar.setWidth(max(track.height(), track.width() * share))
            paint.box(painter, bar, radius, token(facts.bar))
        if facts.due is not None:
            left = round(track.left() + min(track.width() - 3, max(1.0, track.width() * facts.due - 1)))
            tick = QRectF(left, track.center().y() - px(5), 2, px(10))
            painter.fillRect(tick.adjusted(-1, 0, 1, 0), token("surface"))
            painter.fillRect(tick, token("text"))
