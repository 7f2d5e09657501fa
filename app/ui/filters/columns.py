"""Which columns a list has: what the person chose and widened, put upon what there is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.actions import Command, CommandKeys
from app.ui.filters.desktop import NARROWEST, WIDEST
from app.ui.filters.popup import Popup
from app.ui.table import Cell, Column, GroupedModel, TableView
from app.ui.table.cells import Row
from app.ui.widgets.button import Button
from app.ui.widgets.label import Label
from app.ui.words.kinds import list_of

Chosen = tuple[tuple[str, int], ...]
STEP = 12


def arrange(every: Sequence[Column[Row]], chosen: Chosen, *, fixed: Iterable[str] = ()) -> list[Column[Row]]:
    """The chosen columns in their order and widths; those of `fixed` are always there, in front of the others."""
    known = {column.id: column for column in every}
    first = [known[name] for name in fixed if name in known and name not in dict(chosen)]
    shown = [
        replace(known[name], width=width or known[name].width) for name, width in chosen if name in known
    ]
    return [*first, *shown]


class _Entry:
    """A line of the chooser."""

    def __init__(self, column: Column[object], width: int, shown: bool) -> None:
        self.id, self.title, self.width, self.shown = column.id, column.title, width, shown


class ColumnsPopup(Popup):
    """`arranged` carries the new choice after each step; everything is seen at once in the list itself."""

    arranged = Signal(object)

    def __init__(
        self,
        every: Sequence[Column[Row]],
        chosen: Chosen,
        usual: Chosen,
        parent: QWidget,
        *,
        fixed: Iterable[str] = (),
        gone: Callable[[], Iterable[str]] = tuple,
    ) -> None:
        super().__init__(parent, width=400, height=520)
        self._every = [column for column in every if column.title]
        self._fixed, self._usual, self._gone = set(fixed), usual, gone
        self.setAccessibleName(self.tr("Columns of the list"))
        self._entries: list[_Entry] = []
        columns: list[Column[_Entry]] = [
            Column("mark", "", 36, lambda row: Cell(kind="check")),
            Column("title", "", 120, lambda row: Cell(row.title), stretch=True),
            Column("width", "", 120, self._width_cell),
        ]
        self.model = GroupedModel(columns, row_id=lambda row: row.id)
        self.table = TableView(self.tr("Columns of the list"), self.model)
        self.table.horizontalHeader().hide()
        self.table.set_dense(True)
        self.reset = Button(self.tr("As on the first day"), kind="quiet", size="small")
        self._build()
        self._take(chosen)
        self.table.go_first()

    def _build(self) -> None:
        self.body.addWidget(Label(self.tr("Columns"), "h2"))
        self.body.addWidget(self.table, 1)
        keys = Label(
            self.tr("Space shows or hides, Alt+↑ and Alt+↓ move, Alt+← and Alt+→ set the width"),
            "small", "muted", wrap=True,
        )  # fmt: skip
        foot = QHBoxLayout()
        foot.addWidget(self.reset)
        foot.addStretch(1)
        self.body.addWidget(keys)
        self.body.addLayout(foot)
        self.reset.clicked.connect(self._as_usual)
        self.model.marks_changed.connect(self._marks_changed)
        self.table.opened.connect(self._ticked)
        keys_of = CommandKeys(self)
        moves = {
            "Alt+Up": self._up,
            "Alt+Down": self._down,
            "Alt+Left": self._narrower,
            "Alt+Right": self._wider,
        }
        keys_of.set_commands([Command(key, key, key, handler) for key, handler in moves.items()])

    def focus_first(self) -> None:
        self.table.setFocus()

    def _width_cell(self, entry: _Entry) -> Cell:
        no_room = entry.shown and entry.id in set(self._gone())
        said = self.tr("no room") if no_room else ""
        return Cell(list_of([said, str(entry.width)]) if entry.shown else "", "number", muted=True)

    # the choice

    def _take(self, chosen: Chosen) -> None:
        known = {column.id: column for column in self._every}
        shown = [
            _Entry(known[name], width or known[name].width, True) for name, width in chosen if name in known
        ]
        names = {entry.id for entry in shown}
        fixed = [_Entry(one, one.width, True) for one in self._every if one.id in self._fixed - names]
        hidden = [_Entry(one, one.width, False) for one in self._every if one.id not in names | self._fixed]
        self._entries = [*fixed, *shown, *hidden]
        self._show()

    def _show(self) -> None:
        self.model.marks_changed.disconnect(self._marks_changed)
        self.table.refresh(lambda: self.model.set_rows(self._entries))
        self.model.clear_marks()
        self.model.set_marked([entry.id for entry in self._entries if entry.shown])
        self.model.repaint_rows()
        self.model.marks_changed.connect(self._marks_changed)

    def _tell(self) -> None:
        self._show()
        usual = {column.id: column.width for column in self._every}
        told = tuple(
            (entry.id, entry.width if entry.width != usual[entry.id] else 0)
            for entry in self._entries
            if entry.shown
        )
        self.arranged.emit(told)
        self.model.repaint_rows()

    def _ticked(self, entry: _Entry) -> None:
        self.model.set_marked([entry.id], on=entry.id not in self.model.marked())

    def _marks_changed(self) -> None:
        marked = self.model.marked()
        for entry in self._entries:
            entry.shown = entry.id in marked or entry.id in self._fixed
        self._tell()

    def _as_usual(self) -> None:
        self._take(self._usual)
        self._tell()
        self.table.setFocus()

    def _shift(self, step: int) -> None:
        entry = self.table.current_row()
        if entry is None:
            return
        place = self._entries.index(entry)
        other = place + step
        if 0 <= other < len(self._entries):
            self._entries[place], self._entries[other] = self._entries[other], entry
            entry.shown = entry.shown or self._entries[place].shown
            self._tell()

    def _up(self) -> None:
        self._shift(-1)

    def _down(self) -> None:
        self._shift(1)

    def _resize(self, step: int) -> None:
        entry = self.table.current_row()
        if entry is not None and entry.shown:
            entry.width = max(NARROWEST, min(entry.width + step, WIDEST))
            self._tell()

    def _narrower(self) -> None:
        self._resize(-STEP)

    def _wider(self) -> None:
        self._resize(STEP)
