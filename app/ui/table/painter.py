"""One painter for all cells of all tables: a row at a time, in one call for all that is dirty.

Qt would ask a style, a delegate and the model for each cell; with ten columns that is most of what a jump costs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QPainter

from app.ui import paint
from app.ui.table.cells import GROUP, Cell, Look
from app.ui.table.grouped import Group
from app.ui.theme import font, px, shade

if TYPE_CHECKING:
    from app.ui.table.dressed import DressedTable

PAD = 8
FIRST_PAD = 17


class Span(NamedTuple):
    """A column that is painted: its place among the columns, where it stands, and where its content may be."""

    column: int
    left: int
    width: int
    inner: int
    room: int


class Line(NamedTuple):
    """A row that is painted: its place in the list, where it stands, and its state."""

    place: int
    top: int
    height: int
    chosen: bool = False
    current: bool = False
    hovered: bool = False


class RowPainter:
    """Paints text, suffix, icon, dot, chip, check box and number in all states of a row."""

    def __init__(self, view: DressedTable) -> None:
        self._view = view
        self._texts = paint.Texts()

    def paint(self, painter: QPainter, area: QRect) -> None:
        """All rows that touch this part of the view, and the ground below the last one."""
        painter.fillRect(area, shade("surface"))
        spans, bottom = self._spans(area), area.bottom()
        view = self._view
        current, hovered = view.currentIndex().row(), view.hovered_row()
        place, count = view.rowAt(area.top()), view.rows.rowCount()
        if place < 0 or not spans:
            return
        top = view.rowViewportPosition(place)
        while place < count and top <= bottom:
            height = view.rowHeight(place)
            if height:
                line = Line(place, top, height, view.is_chosen(place), place == current, place == hovered)
                self.paint_line(painter, line, spans)
            place, top = place + 1, top + height
        self._texts.draw(painter)

    def _spans(self, area: QRect) -> list[Span]:
        view, found, first = self._view, [], self._view.first_column()
        for column in range(len(view.rows.columns)):
            width, left = view.columnWidth(column), view.columnViewportPosition(column)
            if width and left <= area.right() and left + width > area.left():
                pad = px(FIRST_PAD) if column == first else px(PAD)
                found.append(Span(column, left, width, left + pad, width - pad - px(PAD)))
        return sorted(found, key=lambda span: span.left)

    def paint_line(self, painter: QPainter, line: Line, spans: list[Span]) -> None:
        """One row, or the caption of a group."""
        look = self._view.rows.look(line.place, [span.column for span in spans])
        if look is None:
            group = self._view.rows.index(line.place, 0).data(GROUP)
            if isinstance(group, Group):
                self._paint_group(painter, group, line)
            return
        chosen = line.chosen or look.marked
        self.paint_ground(painter, line, spans, look, chosen)
        for span, cell in zip(spans, look.cells, strict=True):
            if cell.kind == "text":
                if cell.text:
                    self._put(line, span.inner, span.room, cell, look.quiet or cell.muted)
            else:
                self._paint_cell(painter, line, span, cell, look, chosen)

    def paint_ground(
        self, painter: QPainter, line: Line, spans: list[Span], look: Look, chosen: bool
    ) -> None:
        """The row below its words: colour of its state, hairline, bar of the current one."""
        left = spans[0].left
        width = spans[-1].left + spans[-1].width - left
        if chosen or line.hovered:
            ground = shade("accentSoft" if chosen else "sunken")
            painter.fillRect(left, line.top, width, line.height, ground)
        if not chosen:
            for span, cell in zip(spans, look.cells, strict=True):
                if cell.background:
                    painter.fillRect(span.left, line.top, span.width, line.height, shade(cell.background))
        painter.fillRect(left, line.top + line.height - 1, width, 1, shade("border"))
        if line.current and spans[0].column == self._view.first_column():
            painter.fillRect(left, line.top, 3, line.height - 1, shade("accent"))

    def _paint_group(self, painter: QPainter, group: Group[object], line: Line) -> None:
        whole = QRect(-self._view.horizontalOffset(), line.top, self._view.row_width(), line.height)
        painter.fillRect(whole, shade("sunken"))
        painter.fillRect(whole.left(), whole.bottom(), whole.width(), 1, shade("border"))
        ink = paint.TONES[group.tone][0]
        if line.current:
            painter.fillRect(whole.left(), whole.top(), 3, whole.height() - 1, shade("accent"))
        left, middle = whole.left() + px(FIRST_PAD), whole.center().y() + 1
        name = "chevron-right" if self._view.is_folded(group.id) else group.icon
        if name:
            left += paint.put_icon(painter, left, middle, name, 14, ink) + px(8)
        width = paint.text_width(group.title, font("cap")) + 2
        area = QRect(left, whole.top(), width, whole.height() - 1)
        paint.put_text(painter, area, group.title, font("cap"), shade(ink))
        left = area.right() + px(8)
        count = QRect(left, whole.top(), px(60), whole.height() - 1)
        paint.put_text(painter, count, group.shown_count(), font("smallStrong"), shade("muted"))
        note = whole.adjusted(0, 0, -px(16), -1)
        paint.put_text(painter, note, group.note, font("small"), shade("muted"), paint.RIGHT)

    def _paint_cell(
        self, painter: QPainter, line: Line, span: Span, cell: Cell, look: Look, chosen: bool
    ) -> None:
        inner = QRect(span.inner, line.top, span.room, line.height - 1)
        quiet, taken = look.quiet or cell.muted, 0
        if cell.kind == "check":
            side = px(18)
            box = QRect(inner.left(), inner.center().y() - side // 2 + 1, side, side)
            paint.draw_check(painter, box, look.marked)
            return
        if cell.kind == "chip":
            self._paint_chip(painter, inner, cell, chosen)
            return
        if cell.kind == "number":
            ink = shade(self._ink(cell, quiet))
            paint.put_text(painter, inner, cell.text, self.face(cell), ink, paint.RIGHT)
            return
        if cell.kind == "icon" and cell.icon:
            middle, tint = inner.center().y() + 1, cell.tone or "muted"
            taken = paint.put_icon(painter, span.inner, middle, cell.icon, 16, tint) + px(6)
        elif cell.kind == "dot":
            paint.draw_dot(painter, span.inner, inner.center().y() + 1, shade(cell.tone or "faint"))
            taken = px(16)
        self._put(line, span.inner + taken, span.room - taken, cell, quiet)

    def _paint_chip(self, painter: QPainter, inner: QRect, cell: Cell, chosen: bool) -> None:
        if not cell.text:
            return
        size = paint.chip_size(cell.text, cell.icon)
        width = min(size.width(), inner.width() + px(PAD))
        top = inner.top() + (inner.height() - size.height()) // 2
        rect = QRect(inner.left(), top, width, size.height())
        paint.draw_chip(painter, rect, cell.text, cell.tone or "neutral", icon=cell.icon, on_selected=chosen)

    @staticmethod
    def _ink(cell: Cell, quiet: bool) -> str:
        return "muted" if quiet else "text" if cell.kind == "dot" else cell.tone or "text"

    def _put(self, line: Line, left: int, room: int, cell: Cell, quiet: bool) -> None:
        """The words of a cell, with what stands quietly behind them."""
        face, height = self.face(cell), line.height - 1
        self._texts.put(left, line.top, room, height, cell.text, face, self._ink(cell, quiet))
        if cell.suffix:
            taken = paint.text_width(cell.text, face) + px(6)
            self._texts.put(left + taken, line.top, room - taken, height, cell.suffix, font("small"), "muted")

    def face(self, cell: Cell) -> QFont:
        """Font of a cell's text."""
        return font("strong" if cell.strong else "body")

    def is_cut(self, width: int, column: int, cell: Cell) -> bool:
        """Whether the text does not fit into so wide a cell, so that the tooltip must show it in full."""
        first = self._view.first_column() == column
        room = width - (px(FIRST_PAD) if first else px(PAD)) - px(PAD)
        if cell.kind == "chip":
            return paint.chip_size(cell.text, cell.icon).width() > room + px(PAD)
        taken = paint.text_width(cell.text, self.face(cell))
        if cell.suffix:
            taken += px(6) + paint.text_width(cell.suffix, font("small"))
        taken += {"icon": px(22) if cell.icon else 0, "dot": px(16)}.get(cell.kind, 0)
        return taken > room + 1
