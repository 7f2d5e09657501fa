"""Buttons: icon, label and the key that presses them, never narrower than their parts."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from app.ui import paint
from app.ui.theme import font, px, token

Kind = Literal["primary", "normal", "danger", "quiet", "tile"]
Size = Literal["normal", "main", "tall", "small"]

_HEIGHTS = {"small": 28, "normal": 32, "tall": 40, "main": 48}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Button(QPushButton):
    """A verb. `key` is only printed here; the command that owns the key is the page's.

    Kind `tile` is a choice that stays pressed (outcomes): label left, key at the right edge.
    """

    def __init__(
        self,
        text: str,
        *,
        kind: Kind = "normal",
        icon: str = "",
        key: str = "",
        size: Size = "normal",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._kind: Kind = kind
        self._icon_name = icon
        self._key = key
        self._size: Size = size
        self.setAccessibleName(text)
        self.setCheckable(kind == "tile")
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def set_key(self, key: str) -> None:
        """Print another key on the button, or none."""
        self._key = key
        self.updateGeometry()
        self.update()

    def set_icon(self, name: str) -> None:
        """Show another Lucide icon, or none."""
        self._icon_name = name
        self.updateGeometry()
        self.update()

    def set_kind(self, kind: Kind) -> None:
        """Turn into another variant."""
        self._kind = kind
        self.update()

    def set_reason(self, reason: str) -> None:
        """Disable and say why in the tooltip; an empty reason enables again."""
        self.setEnabled(not reason)
        self.setToolTip(reason)
        self.setAccessibleDescription(reason)

    def _parts(self) -> tuple[int, int, int, int]:
        """Icon size, widths of icon, label and key cap."""
        big = self._size == "main"
        glyph = 18 if big else 16
        gap = px(8) if self.text() else 0
        icon = px(glyph) + gap if self._icon_name else 0
        cap = paint.key_size(self._key).width() + px(12) if self._key else 0
        return glyph, icon, paint.text_width(self.text(), self._face()), cap

    def _face(self) -> QFont:
        strong = self._kind in ("primary", "danger", "quiet")
        face = QFont(font("strong" if strong else "button"))
        if self._size == "main":
            face.setPixelSize(px(15))
        return face

    def sizeHint(self) -> QSize:
        _, icon, label, cap = self._parts()
        pad = px(8) if self._kind == "quiet" else px(12)
        return QSize(icon + label + cap + 2 * pad, px(_HEIGHTS[self._size]))

    minimumSizeHint = sizeHint

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # A focused button answers Enter itself; the page's own Enter waits its turn.
        if event.key() in _ENTER and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            self.click()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
            if plain and event.key() in (*_ENTER, Qt.Key.Key_Space):
                event.accept()
                return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._paint_body(painter)
        self._paint_parts(painter)
        painter.end()

    def _paint_body(self, painter: QPainter) -> None:
        fill, edge, width = self._colours()
        radius = px(10 if self._size == "main" else 8)
        rect = QRectF(self.rect())
        if self._kind == "primary" and self.hasFocus() and self.isEnabled():
            paint.box(painter, rect, radius, token("surface"), token("accent"), 2)
            rect.adjust(4, 4, -4, -4)
            radius -= 3
        paint.box(painter, rect, radius, fill, edge, width)

    def _colours(self) -> tuple[QColor | None, QColor | None, float]:
        """Fill, edge and width of the edge for the state of now."""
        on, down, over = self.isEnabled(), self.isDown(), self.underMouse()
        focus = on and self.hasFocus()
        if self._kind == "primary":
            return (token(("accentHover" if over or down else "accent") if on else "sunken"), None, 0)
        if self._kind == "quiet":
            fill = token("sunken") if on and (over or down) else None
            return (fill, token("accent") if focus else None, 2)
        if self._kind == "danger":
            edge = token("accent") if focus else token("badBar") if on and (over or down) else None
            return (token("badSoft" if on else "sunken"), edge, 2 if focus else 1)
        if self._kind == "tile" and self.isChecked():
            return (token("accentSoft"), token("accent"), 2)
        fill = token("sunken" if down or not on else "surface")
        edge = token("accent" if focus or (on and over) else "strong" if on else "border")
        return (fill if on else token("surface"), edge, 2 if focus else 1)

    def _ink(self) -> str:
        if not self.isEnabled():
            return "faint"
        inks = {"primary": "onAccent", "danger": "bad", "quiet": "accentText"}
        if self._kind == "tile" and self.isChecked():
            return "accentText"
        return inks.get(self._kind, "text")

    def _paint_parts(self, painter: QPainter) -> None:
        glyph, icon, label, cap = self._parts()
        left = px(12) if self._kind == "tile" else (self.width() - icon - label - cap) // 2
        ink, middle = self._ink(), self.height() // 2
        if self._icon_name:
            colour = "muted" if self._kind == "tile" and ink == "text" else ink
            paint.put_icon(painter, left, middle, self._icon_name, glyph, colour)
        room = min(label, self.width() - left - icon - cap - px(4))
        text = QRect(left + icon, 0, room, self.height())
        paint.put_text(painter, text, self.text(), self._face(), token(ink))
        if self._key:
            size = paint.key_size(self._key)
            right = (
                self.width() - px(8) - size.width() if self._kind == "tile" else left + icon + label + px(12)
            )
            rect = QRect(right, (self.height() - size.height()) // 2, size.width(), size.height())
            outlined = self._kind == "primary" or not self.isEnabled()
            paint.draw_key(painter, rect, self._key, ink=token(ink) if outlined else None)
