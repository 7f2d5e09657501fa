"""A list and the form of its current row. What is typed stays with its row until it is saved."""

from __future__ import annotations

from collections import deque
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.errors import KnownError
from app.services.audits import ChangeRow, read_changes
from app.ui.house.fields import FormFields
from app.ui.house.pane import FormPane, beside
from app.ui.house.section import House, Section
from app.ui.house.words import sentence_of, translate
from app.ui.table import Cell, Column, GroupedModel, TableView
from app.ui.widgets.button import Button
from app.ui.widgets.card import Card
from app.ui.widgets.label import Label

Row = TypeVar("Row")
NEW = ""
CHANGED_MEANWHILE = ("entry_changed", "hours_changed", "holiday_changed")


@dataclass(frozen=True)
class Typed:
    """Typing that is not saved: what stood in the form, and the row's form it was based on."""

    raw: Mapping[str, Any]
    before: Any


class ListSection(Section, Generic[Row]):
    """Override `columns`, `key_of`, `form_of`, `heading_of`, `ask_rows`, `keep`, and what else the list can do."""

    can_add = True
    can_hide = True

    def __init__(self, house: House, fields: FormFields, *, name: str) -> None:
        super().__init__(house)
        self.fields, self.pane = fields, FormPane(fields)
        self._drafts: dict[Hashable, Typed] = {}
        self._key: Hashable | None = None
        self._before: Any = None
        self._flights: deque[tuple[Hashable, dict[str, Any]]] = deque()  # saves are answered in their order
        self._saved_raw: dict[str, Any] | None = None
        self._conflict = False
        self._goal: Hashable | None = None
        self.model: GroupedModel[Row] = GroupedModel(
            self.columns(), row_id=self.key_of, muted=self.is_muted, parent=self
        )
        self.table = TableView(name, self.model)
        self.card = Card(" ", flush=True)
        self.about = Label("", "small", "muted", wrap=True)
        self.add = Button("", icon="plus", key="Ctrl+N")
        self._build()
        self.table.current_changed.connect(self._current_changed)
        self.table.opened.connect(self._opened)
        self.fields.changed.connect(self._typed)
        self.pane.save_asked.connect(self.save)
        self.pane.hide_asked.connect(self.take_away)
        self.add.clicked.connect(self.new)

    def _build(self) -> None:
        head = QWidget()
        self.beneath = QHBoxLayout(head)
        self.beneath.setContentsMargins(16, 0, 16, 4)
        self.beneath.addWidget(self.about, 1)
        self.card.body.addWidget(head)
        self.card.body.addWidget(self.table, 1)
        self.card.add_action(self.add)
        self.add.setVisible(self.can_add)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        self.body.addLayout(column)
        column.addWidget(beside(self.card, self.pane))

    # what a list says of itself

    def columns(self) -> list[Column[Row]]:
        """The columns in the language of now."""
        raise NotImplementedError

    def key_of(self, row: Row) -> Hashable:
        """The row's id."""
        raise NotImplementedError

    def form_of(self, row: Row) -> Any:
        """The row's form."""
        return row.form  # type: ignore[attr-defined]

    def heading_of(self, row: Row | None) -> str:
        """The heading of the editor; None: a new row."""
        raise NotImplementedError

    def is_muted(self, row: Row) -> bool:
        """Whether the row stands back."""
        return False

    def away_word(self, row: Row) -> str:
        """What Delete does to the row."""
        return translate("House", "Take away")

    def ask_rows(self) -> None:
        """Ask for the rows; `rows_loaded` gets them."""
        raise NotImplementedError

    def keep(self, key: Hashable | None, before: Any, after: Any) -> None:
        """Save through `house.tasks.change`, done=`kept`, failed=`not_kept`."""
        raise NotImplementedError

    def audit_of(self, row: Row) -> tuple[str, str]:
        """Table and row id in the audit."""
        return self.tables[0], str(self.key_of(row))

    def name_cell(self, row: Row, text: str, **more: Any) -> Cell:
        """The main cell: says when typing of this row waits."""
        waits = self.key_of(row) in self._waiting()
        return Cell(text, suffix=translate("House", "not saved") if waits else "", strong=True, **more)

    # rows

    def load(self) -> None:
        self.stale = False
        self.ask_rows()

    def rows_loaded(self, rows: Sequence[Row]) -> None:
        """Show the rows; the current one stays current, and typing stays typed."""
        self.table.refresh(lambda: self.model.set_rows(rows))
        if self._goal is not None and self.table.go_to(self._goal):
            self._goal = None
        elif self._key is None:
            self._choose_one()
        here = self.table.current_row()
        if here is not None and self._key == self.key_of(here):
            self._show_again(here)

    def _choose_one(self) -> None:
        """The neighbour of what is gone, else the first, else an empty form."""
        here = self.table.current_row()
        if here is not None:
            self._current_changed(here)
        elif not self.table.go_first() and self.can_add:
            self.new()

    def current(self) -> Row | None:
        """The row whose form is shown; None for a new one."""
        row: Row | None = self.table.current_row()
        return row if row is not None and self.key_of(row) == self._key else None

    def _current_changed(self, row: Row | None) -> None:
        if row is None:
            return
        if self.key_of(row) == self._key:
            self._show_again(row)
            return
        self._put_aside()
        self._key, self._saved_raw, self._conflict = self.key_of(row), None, False
        self._show(self.form_of(row), self.heading_of(row), self.away_word(row))
        self._ask_history(row)

    def _show(self, before: Any, heading: str, away: str) -> None:
        self._before = before
        draft = self._drafts.pop(self._key, None)
        if draft is not None:
            self._before = draft.before
        self.pane.show_heading(heading, away=away if self.can_hide else "")
        self.pane.say_trouble("")
        self.fields.show_theirs({})
        base = before if before is not None else self.fields.blank()
        self.fields.set_raw(draft.raw if draft else self.fields.raw_of(base))
        self.shown()
        self.typed.emit()

    def _show_again(self, row: Row) -> None:
        """The row came anew: shown unless typing stands there; a conflict is shown field by field."""
        fresh, raw = self.form_of(row), self.fields.raw()
        self.pane.show_heading(self.heading_of(row), away=self.away_word(row) if self.can_hide else "")
        if self._conflict:
            self._conflict = False
            self._before = fresh
            self.fields.show_theirs(self._theirs(raw, self.fields.raw_of(fresh)))
        elif self._saved_raw is not None:
            self._before = fresh
            if raw == self._saved_raw:
                self._show_fresh(fresh)
            self._saved_raw = None
        elif fresh != self._before and not self._is_dirty():
            self._before = fresh
            self._show_fresh(fresh)
        self._ask_history(row)
        self.typed.emit()

    def _show_fresh(self, form: Any) -> None:
        self.fields.show_theirs({})
        self.fields.set_raw(self.fields.raw_of(form))
        self.shown()

    def _theirs(self, mine: Mapping[str, Any], theirs: Mapping[str, Any]) -> dict[str, str]:
        return {
            name: translate("House", "Now there: {value}").format(value=theirs[name] or "–")
            for name in mine
            if mine[name] != theirs[name]
        }

    def shown(self) -> None:
        """The form shows another row: previews and the like are made anew."""

    # typing

    def base(self) -> Any:
        """The form that the typing began with."""
        return self._before if self._before is not None else self.fields.blank()

    def _is_dirty(self) -> bool:
        return self._key is not None and self.fields.raw() != self.fields.raw_of(self.base())

    def _put_aside(self) -> None:
        if self._key is not None and self._is_dirty():
            self._drafts[self._key] = Typed(self.fields.raw(), self._before)

    def _waiting(self) -> set[Hashable]:
        return {*self._drafts, *([self._key] if self._is_dirty() else [])}

    def unsaved(self) -> int:
        return len(self._waiting())

    def _typed(self) -> None:
        self.shown()
        self.model.repaint_rows()
        self.typed.emit()

    # deeds

    def new(self) -> None:
        if not self.can_add:
            return
        self._put_aside()
        self._key, self._saved_raw, self._conflict = NEW, None, False
        self.table.setCurrentIndex(QModelIndex())
        self._show(None, self.heading_of(None), "")
        self.pane.history.clear()
        self.fields.focus_first()

    def save(self) -> None:
        if self._key is None:
            return
        after = self.fields.form(self.base())
        if after is None:
            return
        self.pane.say_trouble("")
        self._flights.append((self._key, self.fields.raw()))
        self.keep(None if self._key == NEW else self._key, self._before, after)

    def kept(self, key: Hashable) -> None:
        """Saved: the row is shown as the base has it now."""
        was, sent = self._flights.popleft()
        draft = self._drafts.get(was)
        if draft is not None and draft.raw == sent:
            del self._drafts[was]
        if self._key == was:
            self._goal = key
            if was == NEW:
                if self.fields.raw() != sent:
                    self._drafts[NEW] = Typed(self.fields.raw(), None)
                self._key, self._before = None, None
            else:
                self._saved_raw = sent
        self.house.toasts.show_toast(translate("House", "Saved"), "fact")
        self.changed_in_list()

    def not_kept(self, error: KnownError) -> None:
        """Refused: said at the field it is about, else above the form. Typing stays."""
        was, _sent = self._flights.popleft()
        said, place = sentence_of(error), self.field_of(error)
        if was != self._key:
            self.house.toasts.show_toast(said, "error")
        elif place in self.fields.fields:
            self.fields.set_error(place, said)
        else:
            self.pane.say_trouble(said)
        if error.code in CHANGED_MEANWHILE:
            self._conflict = was == self._key
            self.ask_rows()

    def field_of(self, error: KnownError) -> str:
        """Which field an error is about, or an empty text."""
        return {
            "name_missing": "name",
            "name_too_long": "name",
            "name_taken": "name",
            "no_such_country": "country",
            "not_whole": str(error.values.get("field", "")),
            "choices_missing": "choices",
            "too_many_choices": "choices",
            "kind_is_fixed": "kind",
        }.get(error.code, "")

    def may_take_away(self) -> bool:
        return self.can_hide and self.table.hasFocus() and self.current() is not None

    def changed_in_list(self, _answer: object = None) -> None:
        """Something in the list was moved, hidden or taken away: read it anew."""
        self.saved.emit(self.tables[0])
        self.ask_rows()

    def forget(self, key: Hashable) -> None:
        """The row is gone, and what was typed into it."""
        self._drafts.pop(key, None)
        if self._key == key:
            self._key, self._before = None, None
        self.changed_in_list()

    # the rest

    def _opened(self, _row: Row) -> None:
        self.fields.focus_first()

    def _ask_history(self, row: Row) -> None:
        table, row_id = self.audit_of(row)
        self.house.tasks.read(
            read_changes,
            table,
            row_id,
            owner=self,
            done=self._history_read,
            failed=self._no_history,
            latest=f"house-history-{self.tables[0]}",
        )

    def _history_read(self, rows: Sequence[ChangeRow]) -> None:
        if self.current() is None:
            return
        self.pane.history.show_changes(
            rows, label_of=self.fields.label_of, now=self.house.now(), zone=self.house.zone
        )

    def _no_history(self, _error: KnownError) -> None:
        """The list itself says that there is no line."""

    def focus(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, title: str, about: str, add: str) -> None:
        """The words around the list."""
        self.card.set_title(title)
        self.table.setAccessibleName(title)
        self.about.setText(about)
        self.add.setText(add)

    def retranslate(self) -> None:
        self.fields.retranslate()
        self.model.set_columns(self.columns())
        row = self.current()
        self.pane.show_heading(
            self.heading_of(row), away=self.away_word(row) if row is not None and self.can_hide else ""
        )
        self.shown()
