"""One painter for all cells of all tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui import paint
from app.ui.table.cells import GROUP, Cell, Index
from app.ui.table.grouped import Group
from app.ui.theme import font, px, token

if TYPE_CHECKING:
    from app.ui.table.dressed import DressedTable

_SELECTED = QStyle.StateFlag.State_Selected
PAD = 8
FIRST_PAD = 17


class CellDelegate(QStyledItemDelegate):
    """Paints text, suffix, icon, dot, chip, check box and number in all states of a row."""

    def __init__(self, view: DressedTable) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(px(80), px(36))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setClipRect(option.rect)
        row, column = index.row(), index.column()
        # One call instead of a data() per role: a screen of cells must paint within one frame.
        seen = self._view.rows.look(row, column)
        if seen is None:
            group = index.data(GROUP)
            if isinstance(group, Group):
                self._paint_group(painter, option.rect, group, row)
        else:
            cell, quiet, marked = seen
            chosen = marked or _SELECTED in option.state
            self._paint_ground(painter, option.rect, cell, row, column, chosen)
            self._paint_cell(painter, self.inner(option.rect, column), cell, quiet, marked, chosen)
        painter.restore()

    def inner(self, rect: QRect, column: int) -> QRect:
        """Where the content of a cell may be."""
        first = self._view.first_column() == column
        return rect.adjusted(px(FIRST_PAD) if first else px(PAD), 0, -px(PAD), -1)

    def _paint_ground(
        self, painter: QPainter, rect: QRect, cell: Cell, row: int, column: int, chosen: bool
    ) -> None:
        ground = "accentSoft" if chosen else "sunken" if self._view.hovered_row() == row else "surface"
        painter.fillRect(rect, token(ground if chosen else cell.background or ground))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, token("border"))
        if column == self._view.first_column() and self._view.currentIndex().row() == row:
            painter.fillRect(rect.left(), rect.top(), 3, rect.height() - 1, token("accent"))

    def _paint_group(self, painter: QPainter, rect: QRect, group: Group[object], row: int) -> None:
        """The whole caption, of which each cell shows its part."""
        whole = QRect(-self._view.horizontalOffset(), rect.top(), self._view.row_width(), rect.height())
        painter.fillRect(rect, token("sunken"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, token("border"))
        ink = paint.TONES[group.tone][0]
        if self._view.currentIndex().row() == row:
            painter.fillRect(whole.left(), whole.top(), 3, whole.height() - 1, token("accent"))
        left, middle = whole.left() + px(FIRST_PAD), whole.center().y() + 1
        name = "chevron-right" if self._view.is_folded(group.id) else group.icon
        if name:
            left += paint.put_icon(painter, left, middle, name, 14, ink) + px(8)
        width = paint.text_width(group.title, font("cap")) + 2
        area = QRect(left, whole.top(), width, whole.height() - 1)
        paint.put_text(painter, area, group.title, font("cap"), token(ink))
        left = area.right() + px(8)
        count = QRect(left, whole.top(), px(60), whole.height() - 1)
        paint.put_text(painter, count, group.shown_count(), font("smallStrong"), token("muted"))
        note = whole.adjusted(0, 0, -px(16), -1)
        paint.put_text(painter, note, group.note, font("small"), token("muted"), paint.RIGHT)

    def _paint_cell(
        self, painter: QPainter, inner: QRect, cell: Cell, quiet: bool, marked: bool, chosen: bool
    ) -> None:
        if cell.kind == "check":
            side = px(18)
            box = QRect(inner.left(), inner.center().y() - side // 2 + 1, side, side)
            paint.draw_check(painter, box, marked)
        elif cell.kind == "chip":
            self._paint_chip(painter, inner, cell, chosen)
        else:
            self._paint_text(painter, inner, cell, quiet or cell.muted)

    def _paint_chip(self, painter: QPainter, inner: QRect, cell: Cell, chosen: bool) -> None:
        if not cell.text:
            return
        size = paint.chip_size(cell.text, cell.icon)
        width = min(size.width(), inner.width() + px(PAD))
        top = inner.top() + (inner.height() - size.height()) // 2
        rect = QRect(inner.left(), top, width, size.height())
        paint.draw_chip(painter, rect, cell.text, cell.tone or "neutral", icon=cell.icon, on_selected=chosen)

    def _paint_text(self, painter: QPainter, inner: QRect, cell: Cell, quiet: bool) -> None:
        left, middle = inner.left(), inner.center().y() + 1
        ink = "muted" if quiet else cell.tone or "text"
        if cell.kind == "icon" and cell.icon:
            tint = cell.tone or "muted"
            left += paint.put_icon(painter, left, middle, cell.icon, 16, tint) + px(6)
        elif cell.kind == "dot":
            paint.draw_dot(painter, left, middle, token(cell.tone or "faint"))
            left += px(16)
            ink = "muted" if quiet else "text"
        face = self.face(cell)
        area = QRect(left, inner.top(), inner.right() - left + 1, inner.height())
        align = paint.RIGHT if cell.kind == "number" else paint.LEFT
        paint.put_text(painter, area, cell.text, face, token(ink), align)
        if cell.suffix:
            rest = area.adjusted(paint.text_width(cell.text, face) + px(6), 0, 0, 0)
            paint.put_text(painter, rest, cell.suffix, font("small"), token("muted"))

    def face(self, cell: Cell) -> QFont:
        """Font of a cell's text."""
        return font("strong" if cell.strong else "body")

    def is_cut(self, rect: QRect, index: Index, cell: Cell) -> bool:
        """Whether the text does not fit, so that the tooltip must show it in full."""
        inner = self.inner(rect, index.column())
        if cell.kind == "chip":
            return paint.chip_size(cell.text, cell.icon).width() > inner.width() + px(PAD)
        taken = paint.text_width(cell.text, self.face(cell))
        if cell.suffix:
            taken += px(6) + paint.text_width(cell.suffix, font("small"))
        taken += {"icon": px(22) if cell.icon else 0, "dot": px(16)}.get(cell.kind, 0)
        return taken > inner.width() + 1
