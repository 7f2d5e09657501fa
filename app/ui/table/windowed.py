"""A table of any length: the order of its rows is known as ids, the rows themselves come as they are looked at."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable, Sequence
from typing import Any, Generic, Protocol

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal
from shiboken6 import isValid

from app.ui.table.cells import CELL, ROOT, WAITING, Cell, Column, Index, Look, Row, RowsModel

PAGE = 30
KEPT_ROWS = 4_000
PAUSE_MS, QUIET_MS = 20, 60
"""A single jump is asked for at once; while the bar is being dragged, only where it pauses."""
_ABSENT, _NOTHING = Cell(WAITING, muted=True), Cell("", muted=True)
Fetch = Callable[[Sequence[Any], Callable[[Sequence[Any]], None]], None]


class Order(Protocol):
    """Which rows there are, in their order; services.client_lists.Outline is one."""

    @property
    def count(self) -> int:
        """How many."""

    def ids(self, first: int, size: int) -> Sequence[Hashable]:
        """So many ids from this place on."""

    def place(self, key: Any) -> int | None:
        """The place of an id, or None."""


class Ids:
    """An order of ids that are all at hand."""

    def __init__(self, ids: Sequence[Hashable] = ()) -> None:
        self._ids = tuple(ids)
        self._places = {key: place for place, key in enumerate(self._ids)}

    @property
    def count(self) -> int:
        """How many."""
        return len(self._ids)

    def ids(self, first: int, size: int) -> Sequence[Hashable]:
        """So many ids from this place on."""
        return self._ids[first : first + size]

    def place(self, key: Hashable) -> int | None:
        """The place of an id, or None."""
        return self._places.get(key)


class WindowedModel(RowsModel[Row]):
    """`fetch(ids, answer)` is called after scrolling has paused; `answer(rows)` delivers, in any order.

    An answer to an older question (the list was changed meanwhile) is dropped.
    """

    page_arrived = Signal()

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        fetch: Fetch,
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
        self._order: Order = Ids()
        self._count = 0
        self._question = 0
        self._keys: dict[int, Sequence[Hashable]] = {}
        self._rows: OrderedDict[Hashable, Row] = OrderedDict()
        self._cells: dict[Hashable, tuple[Row, tuple[int, ...], list[Cell]]] = {}
        self._old: set[Hashable] = set()
        self._gone: set[Hashable] = set()
        self._wanted: OrderedDict[int, None] = OrderedDict()
        self._asked: set[int] = set()
        self._all_marked = False
        self._seen: Callable[[], range] | None = None
        self._moved = QElapsedTimer()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._ask)

    # the list

    def set_order(self, order: Order, first: Sequence[Row] = ()) -> None:
        """Another list (new filter or order); `first` are rows that are here already. Marks stay for the page to judge."""
        self.beginResetModel()
        self._take_order(order)
        self._rows.clear()
        self._cells.clear()
        self._old.clear()
        self._keep(first)
        self.endResetModel()

    def refresh_order(self, order: Order, fresh: Sequence[Row] = ()) -> None:
        """The same list of now: rows stay on screen, in their new places, until they have been read anew."""
        before, count = self._count, order.count
        if count > before:
            self.beginInsertRows(ROOT, before, count - 1)
            self._count = count
            self.endInsertRows()
        elif count < before:
            self.beginRemoveRows(ROOT, count, before - 1)
            self._count = count
            self.endRemoveRows()
        self._take_order(order)
        self._old = set(self._rows)
        self._keep(fresh)
        self.repaint_rows()

    def _take_order(self, order: Order) -> None:
        self._question += 1
        self._order, self._count = order, order.count
        for memory in (self._keys, self._wanted, self._asked, self._gone):
            memory.clear()

    def order(self) -> Order:
        """The order that is shown."""
        return self._order

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else self._count

    def key_at(self, position: int) -> Hashable:
        """The id at a place, whether its row is here or not."""
        if not 0 <= position < self._count:
            return None
        number = position // self._page
        keys = self._keys.get(number)
        if keys is None:
            keys = self._keys[number] = self._order.ids(number * self._page, self._page)
        offset = position % self._page
        return keys[offset] if offset < len(keys) else None

    def row_at(self, position: int) -> Row | None:
        """The row, or None while it is not here."""
        return self._rows.get(self.key_at(position))

    def position_of(self, key: Hashable) -> int:
        """The place of an id in the whole list, or -1."""
        place = self._order.place(key) if key is not None else None
        return -1 if place is None else place

    def row_of(self, key: Hashable) -> Row | None:
        """A row that is here, by id."""
        return self._rows.get(key)

    # what the view asks

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        row = self._looked_at(index.row())
        return self._placeholder(role) if row is None else self.row_data(row, index.column(), role)

    def look(self, position: int, columns: Sequence[int]) -> Look:
        """As in the base; a row that is not here is asked for and painted as a placeholder. Words of a row are made once."""
        row, key = self._looked_at(position), self.key_at(position)
        if row is None:
            return Look([_ABSENT if column else _NOTHING for column in columns], True, self.is_marked(key))
        shown = tuple(columns)
        known = self._cells.get(key)
        if known is None or known[0] is not row or known[1] != shown:
            known = self._cells[key] = (row, shown, [self.columns[one].cell(row) for one in shown])
        quiet = self._muted is not None and self._muted(row)
        return Look(known[2], quiet, self.is_marked(key))

    def set_columns(self, columns: Sequence[Column[Row]]) -> None:
        """As in the base; what was painted in the places of the former ones is forgotten."""
        self._cells.clear()
        super().set_columns(columns)

    def repaint_rows(self) -> None:
        """Other words: made anew."""
        self._cells.clear()
        super().repaint_rows()

    def _looked_at(self, position: int) -> Row | None:
        key = self.key_at(position)
        row = self._rows.get(key)
        if row is None or key in self._old:
            self._want(position // self._page)
        if row is not None:
            self._rows.move_to_end(key)
        return row

    def _placeholder(self, role: int) -> Any:
        if role == CELL:
            return Cell(WAITING, muted=True)
        texts = (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole))
        return WAITING if role in texts else None

    # fetching

    def _want(self, number: int) -> None:
        if number in self._asked:
            return
        self._wanted[number] = None
        self._wanted.move_to_end(number)
        if not self._pause.isActive():
            self._pause.start(PAUSE_MS)

    def watch(self, seen: Callable[[], range]) -> None:
        """Who knows which rows are looked at: they need not be painted first to be asked for."""
        self._seen = seen

    def scrolled(self) -> None:
        """The view is moving: wait for the pause, and forget what flew past."""
        self._wanted.clear()
        at_once = not self._moved.isValid() or self._moved.elapsed() > QUIET_MS
        self._moved.start()
        if at_once:
            self._ask()
        else:
            self._pause.start(PAUSE_MS)

    def _ask(self) -> None:
        """One question for all that is looked at and not here."""
        numbers = list(dict.fromkeys([*self._pages_seen(), *self._wanted]))
        self._wanted.clear()
        keys: list[Hashable] = []
        asked = []
        for number in numbers:
            if number in self._asked or number * self._page >= self._count:
                continue
            self.key_at(number * self._page)
            missing = [key for key in self._keys[number] if self._misses(key)]
            if missing:
                self._asked.add(number)
                asked.append(number)
                keys += missing
        if keys:
            self._fetch(keys, _Answer(self, self._question, asked, keys))

    def _pages_seen(self) -> list[int]:
        # A question may still wait when the view is gone already.
        there = self._seen is not None and isValid(getattr(self._seen, "__self__", self))
        seen = self._seen() if there else range(0)
        return list(range(seen.start // self._page, (seen.stop - 1) // self._page + 1)) if len(seen) else []

    def _misses(self, key: Hashable) -> bool:
        return (key not in self._rows or key in self._old) and key not in self._gone

    def waits(self) -> bool:
        """Whether rows are still to be asked for; what has been asked the one who fetches knows."""
        return self._pause.isActive()

    def ask_again(self) -> None:
        """After a failed fetch: the next look at a missing row asks once more. It is not painted anew by itself: without a
        line that would ask for ever."""
        self._asked.clear()

    def take(
        self, question: int, numbers: Sequence[int], keys: Sequence[Hashable], rows: Sequence[Row]
    ) -> None:
        """The rows of some pages have come; one that was asked for and did not come is gone."""
        if question != self._question:
            return
        self._keep(rows)
        self._gone.update(key for key in keys if key not in self._rows or key in self._old)
        self._old.difference_update(keys)
        last_column = len(self.columns) - 1
        for number in numbers:
            first = number * self._page
            last = min(first + self._page, self._count) - 1
            if last >= first:
                self.dataChanged.emit(self.index(first, 0), self.index(last, last_column))
        self.page_arrived.emit()

    def _keep(self, rows: Sequence[Row]) -> None:
        for row in rows:
            key = self.row_id(row)
            self._rows[key] = row
            self._rows.move_to_end(key)
            self._old.discard(key)
        while len(self._rows) > KEPT_ROWS:
            key, _ = self._rows.popitem(last=False)
            self._cells.pop(key, None)
            self._asked.discard(self.position_of(key) // self._page)

    # marks

    def is_marked(self, key: Hashable) -> bool:
        """Whether this row is marked."""
        return self._all_marked or (bool(self._marks) and key in self._marks)

    def everything_marked(self) -> bool:
        """Whether the whole list is marked, also what is not here and what comes to it."""
        return self._all_marked

    def mark_everything(self, on: bool = True) -> None:
        """The whole list, whatever belongs to it; off takes every mark away."""
        if on == self._all_marked and (on or not self._marks):
            return
        self._all_marked = on
        self._marks = set()
        self._look_again()
        self.marks_changed.emit()

    def set_marked(self, keys: Sequence[Hashable], on: bool = True) -> None:
        """As in the base; a mark taken from the whole list leaves the others one by one."""
        if self._all_marked:
            if on:
                return
            self._all_marked = False
            self._marks = set(self._order.ids(0, self._count))
        super().set_marked(keys, on)

    def clear_marks(self) -> None:
        """Nothing is marked."""
        self.mark_everything(False)


class _Answer(Generic[Row]):
    """Carries rows back to the model for the question they belong to."""

    def __init__(
        self, model: WindowedModel[Row], question: int, numbers: Sequence[int], keys: Sequence[Hashable]
    ) -> None:
        self._model, self._question, self._numbers, self._keys = model, question, numbers, keys

    def __call__(self, rows: Sequence[Row]) -> None:
        self._model.take(self._question, self._numbers, self._keys, rows)
