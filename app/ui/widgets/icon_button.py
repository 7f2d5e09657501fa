"""A square button with an icon only: always with a name, a tooltip and its key."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import paint
from app.ui.theme import px, token
from app.ui.widgets.button import Button


class IconButton(Button):
    """Icon button 32 × 32 (28 when `flat`, then without an edge)."""

    def __init__(
        self,
        icon: str,
        name: str,
        *,
        key: str = "",
        flat: bool = False,
        tone: str = "muted",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", icon=icon, parent=parent)
        self._flat = flat
        self._tone = tone
        self._shown_key = key
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """What it does, for the tooltip and for those who listen."""
        self.setAccessibleName(name)
        self.setToolTip(f"{name} ({self._shown_key})" if self._shown_key else name)

    def set_reason(self, reason: str) -> None:
        """Disable and say why; an empty reason enables again."""
        super().set_reason(reason)
        if not reason:
            self.set_name(self.accessibleName())

    def sizeHint(self) -> QSize:
        side = px(28 if self._flat else 32)
        return QSize(side, side)

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if not self._flat or self.hasFocus() or (self.isEnabled() and self.underMouse()):
            self._paint_edge(painter)
        ink = self._tone if self.isEnabled() else "faint"
        if self.isEnabled() and self.underMouse() and ink == "muted":
            ink = "text"
        paint.put_icon(painter, (self.width() - px(16)) // 2, self.height() // 2, self._icon_name, 16, ink)
        painter.end()

    def _paint_edge(self, painter: QPainter) -> None:
        if self._flat and not self.hasFocus():
            paint.box(painter, self.rect(), px(8), token("sunken"))
            return
        fill, edge, width = self._colours()
        paint.box(painter, self.rect(), px(8), fill, edge, width)
