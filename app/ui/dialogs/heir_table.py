"""The table in which those who take over are marked. Shared by hand-over, dismissal and deeds with many."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from PySide6.QtCore import Signal

from app.ui.dialogs.hand_over_rows import HeirRow, heir_sentence
from app.ui.table import Column, Group, GroupedModel, TableView


class HeirTable(TableView):
    """Either people or one pool: what was marked last decides. `chosen_changed` when others are marked."""

    chosen_changed = Signal()

    def __init__(self, columns: Sequence[Column[HeirRow]]) -> None:
        self.heirs = GroupedModel(columns, row_id=_key_of, sentence=heir_sentence)
        super().__init__("…", self.heirs)
        self._settling, self._before = False, frozenset[Hashable]()
        self.heirs.marks_changed.connect(self._marked)
        self.opened.connect(self._opened)

    def show_heirs(self, groups: Sequence[Group[HeirRow]]) -> None:
        """These, whoever is there still stays marked."""
        self.refresh(lambda: self.heirs.set_groups(groups))
        self._before = self.heirs.marked()

    def chosen(self) -> tuple[tuple[int, ...], int | None]:
        """The people marked, as they stand there, or the group whose pool is."""
        marked = self.heirs.marked()
        keys = [row.key for row in self.heirs.rows() if row.key in marked]
        people = tuple(number for kind, number in keys if kind == "staff")
        return people, next((number for kind, number in keys if kind == "pool"), None)

    def _opened(self, row: HeirRow) -> None:
        self.heirs.set_marked([row.key], row.key not in self.heirs.marked())

    def _marked(self) -> None:
        if self._settling:
            return
        marked = self.heirs.marked()
        new = marked - self._before
        pools = {key for key in marked if isinstance(key, tuple) and key[0] == "pool"}
        fresh = new & pools
        wrong = marked - fresh if fresh else pools if new else frozenset()
        self._settling = True
        self.heirs.set_marked(list(wrong), on=False)
        self._settling = False
        self._before = self.heirs.marked()
        self.chosen_changed.emit()


def _key_of(row: HeirRow) -> Hashable:
    return row.key
