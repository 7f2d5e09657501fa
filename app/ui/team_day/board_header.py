"""Captions of the board: today stands out in the colour of what is current."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView

from app.ui import paint
from app.ui.theme import font, px, token

if TYPE_CHECKING:
    from app.ui.team_day.board import BoardView


class BoardHeader(QHeaderView):
    """Self-painted: a day is its name in bold and a quiet word beside it."""

    def __init__(self, view: BoardView) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self._view = view

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        painter.save()
        painter.fillRect(rect, token("surface"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, token("border"))
        inner = rect.adjusted(px(4), 0, -px(4), -1)
        day = self._view.rows.day_face(logicalIndex)
        if day is None:
            title = str(self._view.rows.headerData(logicalIndex, Qt.Orientation.Horizontal) or "")
            paint.put_text(painter, inner, title, font("strong"), token("text"))
        else:
            inner.adjust(px(4), 0, 0, 0)
            ink = "accentText" if day.today else "muted" if day.past else "text"
            paint.put_text(painter, inner, day.title, font("strong"), token(ink))
            rest = inner.adjusted(paint.text_width(day.title, font("strong")) + px(8), 0, 0, 0)
            paint.put_text(painter, rest, day.note, font("small"), token("muted"))
        painter.restore()
