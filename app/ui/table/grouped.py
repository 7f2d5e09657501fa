"""A short table in memory with group rows, refreshed in place: the queue of My day."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any, Generic

from PySide6.QtCore import QObject, Qt, Signal

from app.ui.table.cells import GROUP, ROOT, Column, Index, Row, RowsModel


@dataclass(frozen=True)
class Group(Generic[Row]):
    """A caption with its rows. `tone` is accent, bad, ... for caption and icon; `note` stands at the right."""

    id: str
    title: str
    rows: tuple[Row, ...]
    icon: str = ""
    tone: str = "neutral"
    note: str = ""
    count: str = ""

    def shown_count(self) -> str:
        """The count as text: given, or the number of rows."""
        return self.count or str(len(self.rows))


class GroupedModel(RowsModel[Row]):
    """Give it groups again and again: rows are moved, not reset, so selection and scroll stay.

    One group with an empty title has no caption row: a plain table.
    """

    folded = Signal(str)
    settled = Signal()

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        *,
        row_id: Callable[[Row], Hashable],
        muted: Callable[[Row], bool] | None = None,
        sentence: Callable[[Row], str] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, row_id=row_id, muted=muted, sentence=sentence, parent=parent)
        self._groups: tuple[Group[Row], ...] = ()
        self._folded: set[str] = set()
        self._shown: list[Group[Row] | Row] = []
        self._keys: list[tuple[str, Hashable]] = []

    def set_groups(self, groups: Sequence[Group[Row]]) -> None:
        """Show these groups; what is already there keeps its place in selection and marks."""
        self._groups = tuple(groups)
        self._marks &= {self.row_id(row) for group in groups for row in group.rows}
        self._settle()

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show rows without groups."""
        self.set_groups([Group("", "", tuple(rows))])

    def rows(self) -> list[Row]:
        """All rows in order, folded ones too."""
        return [row for group in self._groups for row in group.rows]

    def group_at(self, position: int) -> Group[Row] | None:
        """The group whose caption is at a position."""
        found = self._shown[position] if 0 <= position < len(self._shown) else None
        return found if isinstance(found, Group) else None

    def group_of(self, position: int) -> str:
        """Id of the group that a position belongs to."""
        for place in range(min(position, len(self._shown) - 1), -1, -1):
            if self._keys[place][0] == "group":
                return str(self._keys[place][1])
        return ""

    def is_folded(self, group: str) -> bool:
        """Whether only the caption of a group is shown."""
        return group in self._folded

    def fold(self, group: str, on: bool = True) -> None:
        """Fold or unfold a group."""
        if not group or (group in self._folded) == on:
            return
        self._folded.symmetric_difference_update({group})
        self._settle()
        self.folded.emit(group)

    def _plan(self) -> tuple[list[tuple[str, Hashable]], list[Group[Row] | Row]]:
        keys: list[tuple[str, Hashable]] = []
        shown: list[Group[Row] | Row] = []
        for group in self._groups:
            if group.title:
                keys.append(("group", group.id))
                shown.append(group)
            if group.id not in self._folded or not group.title:
                keys.extend(("row", self.row_id(row)) for row in group.rows)
                shown.extend(group.rows)
        return keys, shown

    def _settle(self) -> None:
        """Turn what is shown into what is wanted by removals, moves and insertions."""
        keys, shown = self._plan()
        if len(set(keys)) != len(keys):
            raise ValueError("a row id occurs twice in one table")
        self._remove_gone(set(keys))
        for place, key in enumerate(keys):
            if place < len(self._keys) and self._keys[place] == key:
                continue
            if key in self._keys[place:]:
                self._move(self._keys.index(key, place), place)
            else:
                self._insert(place, key, shown[place])
        changed = [place for place, row in enumerate(shown) if self._shown[place] != row]
        self._shown = shown
        for place in changed:
            self.dataChanged.emit(self.index(place, 0), self.index(place, len(self.columns) - 1))
        self.settled.emit()

    def _remove_gone(self, wanted: set[tuple[str, Hashable]]) -> None:
        for place in range(len(self._keys) - 1, -1, -1):
            if self._keys[place] not in wanted:
                self.beginRemoveRows(ROOT, place, place)
                del self._keys[place], self._shown[place]
                self.endRemoveRows()

    def _move(self, old: int, new: int) -> None:
        self.beginMoveRows(ROOT, old, old, ROOT, new)
        self._keys.insert(new, self._keys.pop(old))
        self._shown.insert(new, self._shown.pop(old))
        self.endMoveRows()

    def _insert(self, place: int, key: tuple[str, Hashable], row: Group[Row] | Row) -> None:
        self.beginInsertRows(ROOT, place, place)
        self._keys.insert(place, key)
        self._shown.insert(place, row)
        self.endInsertRows()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def row_at(self, position: int) -> Row | None:
        """The row at a position; None for a caption."""
        found = self._shown[position] if 0 <= position < len(self._shown) else None
        return None if isinstance(found, Group) else found

    def position_of(self, key: Hashable) -> int:
        """Position of a row by id, or -1 when it is folded away or not here."""
        try:
            return self._keys.index(("row", key))
        except ValueError:
            return -1

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        found = self._shown[index.row()]
        if not isinstance(found, Group):
            return self.row_data(found, index.column(), role)
        if role == GROUP:
            return found
        texts = (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole))
        if role in texts and index.column() == 0:
            return f"{found.title}, {found.shown_count()}"
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return _NOTHING
        found = self._shown[index.row()]
        if not isinstance(found, Group):
            return _ROW
        # A folded caption can be reached by arrows, else nobody without a mouse could unfold it.
        return _FOLDED if found.id in self._folded else _NOTHING


# Asked several times for every cell that is painted, and made anew each time they cost more than the rest.
_NOTHING, _FOLDED = Qt.ItemFlag.NoItemFlags, Qt.ItemFlag.ItemIsEnabled
_ROW = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
