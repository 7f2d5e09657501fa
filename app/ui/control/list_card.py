"""The card with the list: five views, their filters, states, and the bar of what can be done."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.services.control import UndoneItem
from app.services.control_board import VIEWS, ControlBoard
from app.ui.actions import Command
from app.ui.control import columns
from app.ui.control.filters import Filters
from app.ui.control.scene import Scene
from app.ui.control.words import WORDS, view_title
from app.ui.table import Group, GroupedModel, TableView
from app.ui.widgets.button import Button
from app.ui.widgets.card import Card
from app.ui.widgets.chip import Chip
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.segmented import Segmented
from app.ui.widgets.state_switch import StateSwitch
from app.ui.words import moments
from app.ui.words.kinds import list_of


class ListCard(Card):
    """Signals say what the person did; the page asks the services."""

    view_chosen = Signal(str)
    filtered = Signal()
    row_opened = Signal(object)
    chosen_changed = Signal()
    retried = Signal()

    def __init__(self, scene: Scene, parent: QWidget | None = None) -> None:
        super().__init__(flush=True, parent=parent)
        self._scene = scene
        self._board: ControlBoard | None = None
        self.views = Segmented([(view, "…") for view in VIEWS])
        self.filters, self.stale = Filters(), Chip(icon="cloud-off", parent=self)
        self.tables = {view: self._table(view) for view in VIEWS}
        self._stack = QStackedWidget()
        for table in self.tables.values():
            self._stack.addWidget(table)
            table.opened.connect(self.row_opened)
            table.current_changed.connect(self._chosen_changed)
            table.rows.marks_changed.connect(self._chosen_changed)
        self.switch = StateSwitch(self._stack)
        self.switch.retried.connect(self.retried)
        self.switch.acted.connect(self.filters.clear)
        self.chosen, self.more = ElidedLabel("", "strong"), ElidedLabel("", "small", "muted")
        self.buttons: dict[str, Button] = {}
        self._build()
        self.views.chosen.connect(self._view_chosen)
        self.filters.changed.connect(self.filtered)
        self.retranslate()

    def _columns(self, view: str) -> Sequence[Any]:
        made = {
            "undone": columns.undone_columns,
            "orphans": columns.orphan_columns,
            "standing": columns.standing_columns,
            "given_up": columns.given_up_columns,
        }
        return columns.promise_columns() if view == "promises" else made[view](self._scene)

    def _table(self, view: str) -> TableView:
        sentences = {
            "undone": partial(columns.undone_sentence, self._scene),
            "promises": columns.promise_sentence,
            "orphans": partial(columns.idle_sentence, self._scene),
            "standing": partial(columns.idle_sentence, self._scene),
            "given_up": columns.given_up_sentence,
        }
        model: GroupedModel[Any] = GroupedModel(self._columns(view), row_id=row_id, sentence=sentences[view])
        return TableView("…", model)

    def _build(self) -> None:
        head, below, foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        head.setContentsMargins(16, 0, 16, 4)
        head.setSpacing(8)
        head.addWidget(self.views)
        head.addStretch(1)
        head.addWidget(self.stale)
        head.addWidget(self.filters.beside)
        below.setContentsMargins(16, 0, 16, 4)
        below.addWidget(self.filters)
        foot.setContentsMargins(16, 4, 16, 10)
        foot.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.chosen)
        words.addWidget(self.more)
        foot.addLayout(words, 1)
        self._foot = QWidget()
        self._actions = QHBoxLayout()
        self._actions.setSpacing(8)
        foot.addLayout(self._actions)
        self._foot.setLayout(foot)
        for layout in (head, below):
            self.body.addLayout(layout)
        self.body.addWidget(self.switch, 1)
        self.body.addWidget(self._foot)

    def retranslate(self) -> None:
        """All words anew."""
        self.setAccessibleName(self.tr("What to control"))
        self.views.setAccessibleName(self.tr("What to show"))
        self.filters.retranslate()
        for view, table in self.tables.items():
            table.setAccessibleName(view_title(view))
            table.rows.set_columns(self._columns(view))
        self._show_titles()
        self._show_board()

    # what is shown

    def view(self) -> str:
        """The view in front."""
        return self.views.current()

    def table(self) -> TableView:
        """The table in front."""
        return self.tables[self.view()]

    def show_board(self, board: ControlBoard) -> None:
        """Fresh figures and rows; marks, the current row and the place on the screen stay."""
        self._board = board
        self.filters.show_board(board, self._scene.books)
        self._show_titles()
        self._show_board()

    def show_minute(self) -> None:
        """The clocks have moved on: paint anew without asking anybody."""
        self.table().rows.repaint_rows()

    def show_failed(self, sentence: str, data_of: datetime | None) -> None:
        """Reading failed: old rows stay with the time they are of, else the card says so."""
        if data_of is None:
            self.switch.show_error(sentence)
            return
        at = moments.clock(data_of, self._scene.zone)
        self.stale.set(self.tr("As of {time}").format(time=at), "warn")
        self.stale.setToolTip(sentence)

    def show_fresh(self) -> None:
        """What is shown is of now."""
        self.stale.set("")

    def _show_titles(self) -> None:
        counts = self._board.counts if self._board else None
        for view in VIEWS:
            name = "overdue_promises" if view == "promises" else view
            self.views.set_text(view, view_title(view, getattr(counts, name) if counts else 0))

    def _show_board(self) -> None:
        board = self._board
        if board is None or board.query.view != self.view():
            return
        table = self.table()
        model = table.rows
        assert isinstance(model, GroupedModel)
        first = not model.rows()
        table.refresh(partial(model.set_groups, self._groups(board)))
        if first and model.rows():
            table.go_first()
        if model.rows():
            self.switch.show_content()
        else:
            self._show_empty()
        self._foot.setVisible(bool(model.rows()))
        self._show_chosen()

    def _groups(self, board: ControlBoard) -> list[Group[Any]]:
        view = self.view()
        if view == "promises":
            return [Group("", "", board.promises)]
        rows: Sequence[Any] = (
            board.undone if view == "undone" else board.given_up if view == "given_up" else board.idle
        )
        found: dict[tuple[str, Any], list[Any]] = {}
        for row in rows:
            found.setdefault((row.owner_name, row.owner_id), []).append(row)
        pool = self.tr("Without an owner")
        return [
            Group(str(key), name or pool, tuple(found[name, key]), "user", "neutral", _note(found[name, key]))
            for name, key in sorted(found, key=lambda pair: (pair[0], pair[1] or 0))
        ]

    def _show_empty(self) -> None:
        view, action = self.view(), self.tr("Show everything")
        if self.filters.any_chosen():
            hint = self.tr("Nothing fits what is chosen above")
            self.switch.show_empty(
                self.tr("Nothing found"), hint, icon="search", tone="neutral", action=action
            )
            return
        texts = {
            "undone": (self.tr("Everything is done"), self.tr("Whatever was set for now or before has been done")),
            "promises": (self.tr("No managers here"), self.tr("There is nobody whose promises could be counted")),
            "orphans": (self.tr("Nobody is forgotten"), self.tr("Every prospect has a plan, a place in a queue, or a reason")),
            "standing": (self.tr("Nothing stands still"), self.tr("Somebody has spoken to every warm and hot client lately")),
            "given_up": (self.tr("Nothing was given up"), self.tr("No assignment was given up in these days")),
        }  # fmt: skip
        self.switch.show_empty(*texts[view])

    # what is chosen

    def chosen_rows(self) -> list[Any]:
        """The marked rows, else the current one."""
        model = self.table().rows
        assert isinstance(model, GroupedModel)
        marked = model.marked()
        if marked:
            return [row for row in model.rows() if row_id(row) in marked]
        row = self.table().current_row()
        return [] if row is None else [row]

    def mark_all(self) -> None:
        """Ctrl+A: all rows of the view, or none when all are marked."""
        model = self.table().rows
        assert isinstance(model, GroupedModel)
        ids = [row_id(row) for row in model.rows()]
        if self.view() != "promises":
            model.set_marked(ids, on=len(model.marked()) < len(ids))

    def clear_marks(self) -> bool:
        """Nothing is marked any more; False when nothing was."""
        if not self.table().rows.marked():
            return False
        self.table().rows.clear_marks()
        return True

    def set_actions(self, commands: Sequence[Command]) -> None:
        """The bar below the list: the same deeds as the keys."""
        for button in self.buttons.values():
            self._actions.removeWidget(button)
            button.deleteLater()
        self.buttons = {}
        for command in commands:
            button = Button(command.text, key=command.shortcut, size="small")
            button.clicked.connect(command.handler)
            self._actions.addWidget(button)
            self.buttons[command.id] = button

    def _chosen_changed(self, _row: object = None) -> None:
        if self.sender() in (self.table(), self.table().rows):
            self._show_chosen()
            self.chosen_changed.emit()

    def _show_chosen(self) -> None:
        rows, marked = self.chosen_rows(), self.table().rows.marked()
        said = (
            WORDS.marked(len(marked))
            if marked
            else rows[0].client_name
            if rows and hasattr(rows[0], "client_name")
            else ""
        )
        self.chosen.setText(said)
        board = self._board
        cut = board is not None and self.view() == "undone" and board.found > len(board.undone)
        self.more.setText(
            self.tr("The {shown} longest due of {found} are shown; choose a manager to see the rest").format(
                shown=len(board.undone), found=board.found
            )
            if cut and board is not None
            else ""
        )
        self.more.setVisible(bool(self.more.text()))

    def choose_view(self, view: str) -> None:
        """Another view, as if it had been clicked."""
        self.views.choose(view)
        self._view_chosen(view)

    def _view_chosen(self, view: str) -> None:
        self._stack.setCurrentWidget(self.tables[view])
        self.filters.show_view(view)
        if self._board is not None and self._board.query.view != view:
            model = self.tables[view].rows
            assert isinstance(model, GroupedModel)
            if not model.rows():
                self.switch.show_loading()
        self.view_chosen.emit(view)


def row_id(row: Any) -> object:
    """What tells a row of a view from the others."""
    if hasattr(row, "activity_id"):
        return row.activity_id
    return row.client_id if hasattr(row, "client_id") else row.staff_id


def _note(rows: Sequence[Any]) -> str:
    promises = sum(isinstance(row, UndoneItem) and row.mark == "promise" for row in rows)
    return list_of([WORDS.promises(promises) if promises else ""])
