"""The bottom line: keys of the screen at the left, connection at the right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.ui import paint
from app.ui.theme import font, px, token
from app.ui.widgets.label import IconText, Label


@dataclass(frozen=True, slots=True)
class Hint:
    """Keys and what they do; `keys` are separate caps ("1", "…", "0")."""

    keys: tuple[str, ...]
    text: str


class KeyHints(QWidget):
    """Hints on one line; those that do not fit leave from the right, the last one (F1) stays."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hints: tuple[Hint, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_hints(self, hints: Sequence[Hint]) -> None:
        """Show these keys."""
        self._hints = tuple(hints)
        self.setAccessibleName(", ".join(f"{' '.join(h.keys)} {h.text}" for h in self._hints))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(sum(self._width(h) + px(16) for h in self._hints), px(24))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(60), px(24))

    def _width(self, hint: Hint) -> int:
        caps = sum(paint.key_size(key).width() + px(6) for key in hint.keys)
        return caps + paint.text_width(hint.text, font("small"))

    def _fitting(self) -> list[Hint]:
        room, kept = self.width(), []
        *others, last = self._hints
        room -= self._width(last)
        for hint in others:
            room -= self._width(hint) + px(16)
            if room < 0:
                break
            kept.append(hint)
        return [*kept, last]

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._hints:
            return
        painter = QPainter(self)
        left = 0
        for hint in self._fitting():
            left = self._paint_hint(painter, left, hint) + px(16)
        painter.end()

    def _paint_hint(self, painter: QPainter, left: int, hint: Hint) -> int:
        for key in hint.keys:
            size = paint.key_size(key)
            paint.draw_key(
                painter, QRect(left, (self.height() - size.height()) // 2, size.width(), size.height()), key
            )
            left += size.width() + px(6)
        width = paint.text_width(hint.text, font("small"))
        paint.put_text(
            painter, QRect(left, 0, width, self.height()), hint.text, font("small"), token("muted")
        )
        return left + width


class ConnectionStatus(IconText):
    """ "All saved" or "No connection · not sent: N"; a click asks for the list of deeds."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("circle-check", "", role="small", icon_tone="ok", elide=False, parent=parent)
        self._state = (True, 0)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_state(True, 0)

    def show_state(self, online: bool, unsent: int) -> None:
        """Say whether there is a connection and how much waits to be sent."""
        self._state = (online, unsent)
        if online and not unsent:
            self.set(self.tr("Online · all saved"), icon="circle-check", icon_tone="ok")
        elif online:
            self.set(self.tr("Sending · left: %n", "", unsent), icon="refresh-cw", icon_tone="accentText")
        elif unsent:
            self.set(self.tr("No connection · not sent: %n", "", unsent), icon="cloud-off", icon_tone="warn")
        else:
            self.set(self.tr("No connection · all saved"), icon="cloud-off", icon_tone="warn")
        self.setAccessibleName(self.label.text())

    def retranslate(self) -> None:
        """Say the same in the language of now."""
        self.show_state(*self._state)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.asked.emit()


class KeyBar(QWidget):
    """36 high; `note` is for one short fact of the page ("Next: Peter, 14:15")."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(18)
        self.hints, self.note, self.status = KeyHints(), Label(role="small", tone="muted"), ConnectionStatus()
        row.addWidget(self.hints, 1)
        row.addWidget(self.note)
        row.addWidget(self.status)
        self.setFixedHeight(px(36))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.setFixedHeight(px(36))
