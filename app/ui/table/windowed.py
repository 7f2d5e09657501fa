"""A table of any length of which only some pages are in memory."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any, Generic

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.ui.table.cells import CELL, ROOT, WAITING, Cell, Column, Index, Row, RowsModel

PAGE = 200
KEPT_PAGES = 20
PAUSE_MS = 60


@dataclass(frozen=True)
class PageRequest(Generic[Row]):
    """Rows wanted from the service. Keyset paging takes `after`, the last row before the page, when known."""

    number: int
    offset: int
    limit: int
    after: Row | None


class WindowedModel(RowsModel[Row]):
    """`fetch(request, answer)` is called after scrolling has paused; `answer(rows)` delivers.

    An answer to an older question (the list was changed meanwhile) is dropped.
    """

    page_arrived = Signal(int)

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        fetch: Callable[[PageRequest[Row], Callable[[Sequence[Row]], None]], None],
        *,
        row_id: Callable[[Row], Hashable],
        muted: Callable[[Row], bool] | None = None,
        sentence: Callable[[Row], str] | None = None,
        page: int = PAGE,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, row_id=row_id, muted=muted, sentence=sentence, parent=parent)
        self._fetch = fetch
        self._page = page
        self._count = 0
        self._question = 0
        self._pages: OrderedDict[int, tuple[Row, ...]] = OrderedDict()
        self._wanted: OrderedDict[int, None] = OrderedDict()
        self._asked: set[int] = set()
        self._stale: set[int] = set()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._ask)

    def set_list(self, count: int, first: Sequence[Row] = ()) -> None:
        """Another list (new filter or order) of `count` rows; `first` spares the first question."""
        self.beginResetModel()
        self._question += 1
        self._count = count
        for memory in (self._pages, self._wanted, self._asked, self._stale):
            memory.clear()
        if first:
            self._pages[0] = tuple(first[: self._page])
        self.endResetModel()

    def refresh(self, count: int) -> None:
        """The same list again: rows stay on screen until their fresh page arrives."""
        self._question += 1
        self._asked.clear()
        self._stale = set(self._pages)
        if count > self._count:
            self.beginInsertRows(ROOT, self._count, count - 1)
            self._count = count
            self.endInsertRows()
        elif count < self._count:
            self.beginRemoveRows(ROOT, count, self._count - 1)
            self._count = count
            self.endRemoveRows()
        self.repaint_rows()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else self._count

    def row_at(self, position: int) -> Row | None:
        """The row, or None while its page is not here."""
        rows = self._pages.get(position // self._page)
        offset = position % self._page
        return rows[offset] if rows is not None and 0 <= offset < len(rows) else None

    def position_of(self, key: Hashable) -> int:
        """Position among the loaded pages, or -1."""
        for number, rows in self._pages.items():
            for offset, row in enumerate(rows):
                if self.row_id(row) == key:
                    return number * self._page + offset
        return -1

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        number = index.row() // self._page
        row = self.row_at(index.row())
        if row is None or number in self._stale:
            self._want(number)
        if row is None:
            return self._placeholder(role)
        self._pages.move_to_end(number)
        return self.row_data(row, index.column(), role)

    def look(self, position: int, column: int) -> tuple[Cell, bool, bool] | None:
        """As in the base; a row that is not here is asked for and painted as a placeholder."""
        number = position // self._page
        seen = super().look(position, column)
        if seen is None or number in self._stale:
            self._want(number)
        if seen is None:
            return Cell(WAITING, muted=True), True, False
        self._pages.move_to_end(number)
        return seen

    def _placeholder(self, role: int) -> Any:
        if role == CELL:
            return Cell(WAITING, muted=True)
        texts = (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole))
        return WAITING if role in texts else None

    def _want(self, number: int) -> None:
        if number in self._asked:
            return
        self._wanted[number] = None
        self._wanted.move_to_end(number)
        if not self._pause.isActive():
            self._pause.start()

    def scrolled(self) -> None:
        """The view is moving: wait for the pause, and forget what flew past."""
        self._wanted.clear()
        self._pause.start()

    def _ask(self) -> None:
        wanted, self._wanted = list(self._wanted), OrderedDict()
        for number in wanted:
            if number in self._asked or number * self._page >= self._count:
                continue
            self._asked.add(number)
            before = self._pages.get(number - 1)
            after = before[-1] if before and number - 1 not in self._stale else None
            request = PageRequest(number, number * self._page, self._page, after)
            self._fetch(request, _Answer(self, self._question, number))

    def ask_again(self) -> None:
        """After a failed fetch: the next look at a missing row asks once more."""
        self._asked.clear()
        self.repaint_rows()

    def take(self, question: int, number: int, rows: Sequence[Row]) -> None:
        """A page has come."""
        if question != self._question:
            return
        self._pages[number] = tuple(rows)
        self._asked.discard(number)
        self._stale.discard(number)
        while len(self._pages) > KEPT_PAGES:
            self._pages.popitem(last=False)
        first = number * self._page
        last = min(first + self._page, self._count) - 1
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))
        self.page_arrived.emit(number)


class _Answer(Generic[Row]):
    """Carries rows back to the model for the question they belong to."""

    def __init__(self, model: WindowedModel[Row], question: int, number: int) -> None:
        self._model, self._question, self._number = model, question, number

    def __call__(self, rows: Sequence[Row]) -> None:
        self._model.take(self._question, self._number, rows)
