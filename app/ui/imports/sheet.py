"""The table of the file: choices above its columns, a page of columns at a time, the verdict at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.columns import KNOWN, SKIPPED, UNKNOWN, Column
from app.ui import paint
from app.ui.imports import words
from app.ui.imports.sheet_rows import SheetModel, SheetRow, file_cell, verdict_cell
from app.ui.imports.target_combo import TargetCombo, TargetModel
from app.ui.imports.words import translate
from app.ui.table.cells import Cell
from app.ui.table.cells import Column as TableColumn
from app.ui.table.view import TableView
from app.ui.theme import font, px, theme, token

NUMBER_WIDTH, NARROWEST, WIDEST = 40, 84, 210
VERDICT_NARROW, VERDICT_WIDE = 160, 214
SLOTS, HEADER = 16, 66
_MARKS = {
    KNOWN: ("circle-check", "ok"),
    SKIPPED: ("circle-minus", "faint"),
    UNKNOWN: ("circle-question-mark", "warn"),
}


class SheetHeader(QWidget):
    """Names of the columns with a choice below each; paints what the combos do not."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.choices = TargetModel()
        # Made once: two hundred combos for a wide file would be felt.
        self.combos = [TargetCombo(self.choices, self) for _ in range(SLOTS)]
        self.places: list[QRect] = []
        self.verdict = QRect()

    def place(self, columns: Sequence[Column], spots: Sequence[QRect], verdict: QRect, locked: bool) -> None:
        """Put a combo above each of the shown columns."""
        self.places, self.verdict = list(spots), verdict
        for place, combo in enumerate(self.combos):
            combo.setVisible(place < len(spots))
            if place < len(spots):
                spot = spots[place]
                combo.setEnabled(not locked)
                combo.setGeometry(spot.left() + px(4), px(28), spot.width() - px(8), px(28))
                combo.show_column(columns[place])
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), token("sunken"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, token("border"))
        for combo, spot in zip(self.combos, self.places, strict=False):
            icon, ink = _MARKS[combo.column.state]
            area = QRect(spot.left() + px(5), px(5), spot.width() - px(30), px(20))
            paint.put_text(painter, area, combo.column.header, font("small"), token("muted"))
            paint.put_icon(painter, spot.right() - px(20), px(15), icon, 14, ink)
        area = QRect(self.verdict.left() + px(8), px(5), self.verdict.width() - px(12), px(20))
        paint.put_text(painter, area, translate("Imports", "Check", "column"), font("strong"), token("text"))
        area.translate(0, px(27))
        paint.put_text(painter, area, translate("Imports", "before loading"), font("small"), token("muted"))
        painter.end()


class Sheet(QWidget):
    """`picked` when the person says what a column is; `turned` when other columns are shown (from, to, of)."""

    picked = Signal(int, object)
    turned = Signal(int, int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns: Sequence[Column] = ()
        self._widths: list[int] = []
        self._first = self._shown = 0
        self._locked = False
        self.header, self.model = SheetHeader(self), SheetModel()
        self.table = TableView("", self.model)
        self.table.setParent(self)
        self.table.set_dense(True)
        self.table.horizontalHeader().hide()
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.table, 1)
        for combo in self.header.combos:
            combo.picked.connect(self.picked)
            combo.tabbed.connect(self._tabbed)
        theme().changed.connect(self._fit)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.header.choices.retranslate()
        self.table.setAccessibleName(translate("Imports", "Rows of the file"))
        self._fit()

    def set_columns(self, columns: Sequence[Column], samples: Sequence[Sequence[str | None]]) -> None:
        """Columns of another file, as wide as their words ask."""
        self._first = 0
        self._widths = [_width(column, samples) for column in columns]
        self.change_columns(columns)

    def change_columns(self, columns: Sequence[Column]) -> None:
        """The same columns, understood in another way."""
        self._columns = columns
        self._fit()

    def set_locked(self, on: bool) -> None:
        """Whether the choices may be changed now."""
        self._locked = on
        self._fit()

    def show_rows(self, indexes: Sequence[int], make: Callable[[int], SheetRow]) -> None:
        """Show these rows."""
        self.model.show(indexes, make)

    def focus_column(self, index: int) -> None:
        """Bring a column into sight and give its choice the focus."""
        if not self._first <= index < self._first + self._shown:
            self._first = max(0, min(index, len(self._columns) - 1))
            self._fit()
        self.header.combos[index - self._first].setFocus(Qt.FocusReason.TabFocusReason)

    def focused_column(self) -> int:
        """Place of the column whose choice has the focus, or -1."""
        return next((combo.column.index for combo in self.header.combos if combo.hasFocus()), -1)

    def turn(self, forward: bool) -> None:
        """The next page of columns, or the one before."""
        if forward and self._first + self._shown < len(self._columns):
            self._first += self._shown
        elif not forward:
            self._first = self._page_before()
        self._fit()

    def _page_before(self) -> int:
        room, first = self._room(), self._first
        while first > 0 and sum(map(px, self._widths[first - 1 : self._first])) <= room:
            first -= 1
        return first

    def _room(self) -> int:
        return self.table.viewport().width() - px(NUMBER_WIDTH + 9 + self._verdict_width())

    def _verdict_width(self) -> int:
        """Room for the longest reason of this language, where the window is wide enough."""
        if self.width() < px(760):
            return VERDICT_NARROW
        longest = max(paint.text_width(text, font("smallStrong")) for text in words.reasons().values())
        return max(VERDICT_NARROW, min(VERDICT_WIDE, int(longest * 100 / theme().text_size) + 34))

    def _fit(self) -> None:
        """As many columns as there is room for, and the room that is left shared among them."""
        room = self._room()
        taken, last = 0, self._first
        while last < len(self._columns) and last - self._first < SLOTS:
            if taken + px(self._widths[last]) > room and last > self._first:
                break
            taken += px(self._widths[last])
            last += 1
        self._shown = last - self._first
        shown = self._columns[self._first : last]
        extra = max(0, room - taken) // max(1, len(shown))
        made = self._table_columns(shown, extra)
        before = [(column.id, column.width) for column in self.model.columns]
        if [(column.id, column.width) for column in made] == before:
            self.model.columns = tuple(made)
            self.model.repaint_rows()
        else:
            self.model.reset_columns(made)
            self.table.fit()
        self._place_header(shown)
        self.turned.emit(self._first + 1, last, len(self._columns))

    def _table_columns(self, shown: Sequence[Column], extra: int) -> list[TableColumn[SheetRow]]:
        scale = theme().text_size / 100
        made = [TableColumn[SheetRow]("number", "", NUMBER_WIDTH, _number_cell)]
        for column in shown:
            width = self._widths[column.index] + int(extra / scale)
            made.append(TableColumn(str(column.index), column.header, width, _Painter(column)))
        title = translate("Imports", "Check", "column")
        return [*made, TableColumn("verdict", title, self._verdict_width(), verdict_cell, stretch=True)]

    def _place_header(self, shown: Sequence[Column]) -> None:
        self.header.setFixedHeight(px(HEADER))
        spots = [self._spot(place + 1) for place in range(len(shown))]
        self.header.place(shown, spots, self._spot(len(shown) + 1), self._locked)

    def _spot(self, section: int) -> QRect:
        left = self.table.columnViewportPosition(section)
        return QRect(left, 0, self.table.columnWidth(section), px(HEADER))

    def _tabbed(self, forward: bool) -> None:
        here = self.focused_column()
        wanted = here + (1 if forward else -1)
        if 0 <= wanted < len(self._columns):
            if wanted < self._first:
                self.turn(False)
            self.focus_column(wanted)
        elif forward:
            self.table.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.header.combos[0].focusPreviousChild()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


class _Painter:
    """Cells of one column of the file."""

    def __init__(self, column: Column) -> None:
        self._column = column

    def __call__(self, row: SheetRow) -> Cell:
        return file_cell(row, self._column)


def _number_cell(row: SheetRow) -> Cell:
    return Cell(str(row.number), "number", muted=True)


def _width(column: Column, samples: Sequence[Sequence[str | None]]) -> int:
    """Wide enough for most of its cells, never so narrow that its choice cannot be read."""
    scale = theme().text_size / 100
    cells = sorted(
        ((row[column.index] or "")[:60] for row in samples[:30] if column.index < len(row)), key=len
    )
    # Measuring one cell that is longer than most costs a thirtieth of measuring all.
    usual = int(paint.text_width(cells[int(len(cells) * 0.7)], font("body")) / scale) if cells else 0
    title = int(paint.text_width(column.header[:40], font("small")) / scale) + 34
    wanted = max(usual + 18, title)
    if column.field is None:
        return max(NARROWEST, min(116, wanted))
    return max(NARROWEST + 24, min(WIDEST, wanted))
