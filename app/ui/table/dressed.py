"""How a table is dressed: sizes, columns that leave, hover, tooltips for cut text."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QToolTip, QWidget

from app.ui.table.cells import CELL, ROOT, Cell, RowsModel
from app.ui.table.grouped import GroupedModel
from app.ui.table.header import Header
from app.ui.table.painter import FIRST_PAD, RowPainter
from app.ui.theme import px, theme
from app.ui.widgets.skeleton import PATIENCE_MS, MovingLine

ROW_HEIGHT, DENSE_HEIGHT, GROUP_HEIGHT, HEADER_HEIGHT = 36, 32, 26, 32


class DressedTable(QTableView):
    """A table view in our looks, without behaviour. `columns_arranged` carries (id, width) pairs in the order that the
    person has dragged them into; who listens gives the model those columns."""

    sort_requested = Signal(str, bool)
    columns_arranged = Signal(object)

    def __init__(self, name: str, model: RowsModel[Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.rows = model
        self._hovered = -1
        self._first = 0
        self._dense = False
        self._fitting = False
        self._sorted = ("", False)
        self._dragged: dict[str, int] = {}
        self.painter = RowPainter(self)
        self._dress()
        self.setModel(model)
        self._line, self._patience = MovingLine(self), QTimer(self)
        self._line.hide()
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._still_waiting)
        theme().changed.connect(self.fit)
        if isinstance(model, GroupedModel):
            model.settled.connect(self.fit_groups)
        self.fit()

    def _dress(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        # Every pixel of it is painted below, so nothing behind it is.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = Header(self)
        self.setHorizontalHeader(header)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setMinimumSectionSize(24)
        header.setSectionsClickable(True)
        header.sectionClicked.connect(self._header_clicked)
        header.sectionResized.connect(self._section_resized)
        header.settled.connect(self._header_settled)

    def let_arrange(self) -> None:
        """Captions may be dragged to another place."""
        self.horizontalHeader().setSectionsMovable(True)

    def show_sort(self, name: str, down: bool) -> None:
        """The arrow of the order that the rows have."""
        self._sorted = (name, down)
        header = self.horizontalHeader()
        section = next((i for i, one in enumerate(self.rows.columns) if one.sort and one.sort == name), -1)
        header.setSortIndicatorShown(section >= 0)
        order = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
        header.setSortIndicator(section, order)

    def set_dense(self, on: bool) -> None:
        """Rows of 32 instead of 36."""
        self._dense = on
        self.fit()

    def fit(self) -> None:
        """Measure rows and columns anew: after a change of size, text size or columns."""
        self.verticalHeader().setMinimumSectionSize(px(GROUP_HEIGHT))
        self.verticalHeader().setDefaultSectionSize(px(DENSE_HEIGHT if self._dense else ROW_HEIGHT))
        self.horizontalHeader().setFixedHeight(px(HEADER_HEIGHT))
        self.fit_groups()
        self._fit_columns()

    def fit_groups(self) -> None:
        """Give captions their own height."""
        if not isinstance(self.rows, GroupedModel):
            return
        usual = self.verticalHeader().defaultSectionSize()
        for row in range(self.rows.rowCount()):
            height = usual if self.rows.group_at(row) is None else px(GROUP_HEIGHT)
            if self.rowHeight(row) != height:
                self.setRowHeight(row, height)

    def _fit_columns(self) -> None:
        """Let columns leave in their order until the rest fits; the stretch column takes what is left."""
        self._fitting = True
        columns, room = self.rows.columns, self.viewport().width()
        widths = [px(column.width) for column in columns]
        if widths:
            widths[0] += px(FIRST_PAD) - px(8)
        gone: set[int] = set()
        for place in sorted((i for i, c in enumerate(columns) if c.leave), key=lambda i: columns[i].leave):
            if sum(w for i, w in enumerate(widths) if i not in gone) <= room:
                break
            gone.add(place)
        self._first = min((i for i in range(len(columns)) if i not in gone), default=0)
        left = room - sum(w for i, w in enumerate(widths) if i not in gone)
        for place, column in enumerate(columns):
            self.setColumnHidden(place, place in gone)
            self.setColumnWidth(place, widths[place] + (left if column.stretch and left > 0 else 0))
        if self._sorted[0]:
            self.show_sort(*self._sorted)
        self._fitting = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()
        header = self.horizontalHeader().height()
        self._line.setGeometry(0, header - 2, self.width(), 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        self.painter.paint(painter, event.rect())
        painter.end()

    def is_chosen(self, place: int) -> bool:
        """Whether the row is selected."""
        return self.selectionModel().isRowSelected(place, ROOT)

    def first_column(self) -> int:
        """The leftmost visible column."""
        return self._first

    def row_width(self) -> int:
        """Width of all visible columns."""
        return max(self.horizontalHeader().length(), self.viewport().width())

    def set_waiting(self, on: bool) -> None:
        """Move a line under the header while old rows stay; a quick answer shows none."""
        if on and self._line.isHidden():
            self._patience.start()
        elif not on:
            self._patience.stop()
            self._line.stop()
            self._line.hide()

    def _still_waiting(self) -> None:
        self._line.show()
        self._line.start()

    def is_folded(self, group: str) -> bool:
        """Whether a group is folded."""
        return isinstance(self.rows, GroupedModel) and self.rows.is_folded(group)

    def hovered_row(self) -> int:
        """The row under the pointer, or -1."""
        return self._hovered

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            before, self._hovered = self._hovered, row
            self.update_row(before)
            self.update_row(row)

    def update_row(self, row: int) -> None:
        """Paint one row anew over the whole width; none for -1."""
        if row >= 0:
            width = self.viewport().width()
            self.viewport().update(0, self.rowViewportPosition(row), width, self.rowHeight(row))

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._show_tip(event)
            return True
        return super().viewportEvent(event)

    def tip_at(self, index: QModelIndex, rect: QRect) -> str:
        """Tooltip of a cell: its own, or its text when that is cut."""
        cell = index.data(CELL) if index.isValid() else None
        if not isinstance(cell, Cell):
            return ""
        if cell.tooltip:
            return cell.tooltip
        return cell.text if self.painter.is_cut(rect.width(), index.column(), cell) else ""

    def _show_tip(self, event: QHelpEvent) -> None:
        index = self.indexAt(event.pos())
        text = self.tip_at(index, self.visualRect(index))
        # Tooltips guess rich text; a name in angle brackets must stay a name.
        escaped = text.replace("&", "&amp;").replace("<", "&lt;")
        QToolTip.showText(event.globalPos(), f"<span>{escaped}</span>" if text else "", self)

    def _section_resized(self, section: int, _before: int, width: int) -> None:
        if not self._fitting and section < len(self.rows.columns):
            first = px(FIRST_PAD) - px(8) if section == 0 else 0
            self._dragged[self.rows.columns[section].id] = max(24, round((width - first) * 100 / px(100)))

    def _header_settled(self) -> None:
        """The pointer let go of the captions: what was dragged is told, and stands as the model has it."""
        header, columns = self.horizontalHeader(), self.rows.columns
        shown = [header.logicalIndex(place) for place in range(len(columns))]
        if shown == sorted(shown) and not self._dragged:
            return
        told = [(columns[i].id, self._dragged.get(columns[i].id, columns[i].width)) for i in shown]
        self._dragged = {}
        for place in range(len(columns)):
            header.moveSection(header.visualIndex(place), place)
        self.columns_arranged.emit(told)

    def _header_clicked(self, section: int) -> None:
        column = self.rows.columns[section]
        if column.sort:
            down = self._sorted == (column.sort, False)
            self.show_sort(column.sort, down)
            self.sort_requested.emit(column.sort, down)
