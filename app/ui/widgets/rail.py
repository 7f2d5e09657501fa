"""The navigation rail: icons of the sections, a counter on the bell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from app.ui import paint
from app.ui.theme import font, px, token

Place = Literal["top", "role", "bottom"]
WIDTH = 60


@dataclass(frozen=True, slots=True)
class RailItem:
    """A section; `role` items stand below the line, `bottom` ones (bell, settings) at the foot."""

    id: str
    icon: str
    title: str
    place: Place = "top"
    key: str = ""


class RailButton(QAbstractButton):
    """40 × 40, current on a lighter ground with a white icon."""

    def __init__(self, item: RailItem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item = item
        self._badge = 0
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_badge(0)

    def set_badge(self, count: int) -> None:
        """Overdue and due things; none at zero, "9+" above nine."""
        self._badge = max(0, count)
        title = self.item.title
        self.setAccessibleName(f"{title}, {count}" if count else title)
        self.setToolTip(f"{title} ({self.item.key})" if self.item.key else title)
        self.update()

    def badge_text(self) -> str:
        """What the red counter says."""
        return "" if not self._badge else "9+" if self._badge > 9 else str(self._badge)

    def sizeHint(self) -> QSize:
        return QSize(px(40), px(40))

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        on = self.isChecked() or self.underMouse()
        if on:
            paint.box(painter, self.rect(), px(8), token("railOn"))
        if self.hasFocus():
            paint.box(painter, self.rect(), px(8), None, token("accent"), 2)
        ink = "railCurrent" if on else "railText"
        paint.put_icon(painter, (self.width() - px(20)) // 2, self.height() // 2, self.item.icon, 20, ink)
        self._paint_badge(painter)
        painter.end()

    def _paint_badge(self, painter: QPainter) -> None:
        text = self.badge_text()
        if not text:
            return
        width = max(px(17), paint.text_width(text, font("key")) + px(9))
        rect = QRect(self.width() - width, px(2), width, px(17))
        paint.box(painter, QRectF(rect), rect.height() / 2, token("badge"))
        paint.put_text(painter, rect, text, font("key"), token("onBadge"), paint.CENTER)


class Rail(QWidget):
    """`chosen` carries the id of the section that was clicked."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[str, RailButton] = {}
        self._line_above = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(10, 14, 10, 14)
        self._column.setSpacing(7)
        self.setFixedWidth(px(WIDTH))

    def set_items(self, items: Sequence[RailItem]) -> None:
        """Show these sections; called again with other words after a switch of language."""
        if [item.id for item in items] != list(self._buttons):
            self._rebuild(items)
        for item in items:
            button = self._buttons[item.id]
            button.item = item
            button.set_badge(button._badge)

    def _rebuild(self, items: Sequence[RailItem]) -> None:
        while (entry := self._column.takeAt(0)) is not None:
            widget = entry.widget()
            if widget is not None:
                widget.deleteLater()
        self._buttons = {item.id: RailButton(item, self) for item in items}
        self._line_above = next((item.id for item in items if item.place == "role"), "")
        for place in ("top", "role", "bottom"):
            if place == "role" and self._line_above:
                self._column.addSpacing(16)
            if place == "bottom":
                self._column.addStretch(1)
            for item in items:
                if item.place == place:
                    self._column.addWidget(self._buttons[item.id])
                    self._buttons[item.id].clicked.connect(self._clicked)

    def set_current(self, key: str) -> None:
        """Light the section that is shown."""
        for one, button in self._buttons.items():
            button.setChecked(one == key)

    def set_badge(self, key: str, count: int) -> None:
        """Counter on a section."""
        if key in self._buttons:
            self._buttons[key].set_badge(count)

    def _clicked(self) -> None:
        button = self.sender()
        if isinstance(button, RailButton):
            # The light follows the page, not the click: a page may refuse to be left.
            button.setChecked(not button.isChecked())
            self.chosen.emit(button.item.id)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.setFixedWidth(px(WIDTH))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), token("rail"))
        if self._line_above:
            top = self._buttons[self._line_above].y() - px(12)
            painter.fillRect(px(10), top, px(40), 1, token("railOn"))
        painter.end()
