"""Two cards side by side: which one stays, which value of each field, what moves; then they are one."""

from __future__ import annotations

import uuid
from collections.abc import Hashable
from dataclasses import dataclass
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.errors import KnownError
from app.services import merges
from app.services.clocks import zone_named
from app.services.desk import Desk
from app.services.merges import Comparison, FieldPair, Merge, Side
from app.services.phones import format_number
from app.ui.desk_tasks import DeskTasks
from app.ui.dialogs.frame import SmallDialog
from app.ui.messages import sentence
from app.ui.table import Cell, Column, GroupedModel, TableView
from app.ui.theme import px
from app.ui.widgets.button import Button
from app.ui.widgets.callout import Callout
from app.ui.widgets.card import Card
from app.ui.widgets.label import Label
from app.ui.widgets.state_switch import StateSwitch
from app.ui.words import moments
from app.ui.words.changes import field_name, value_words
from app.ui.words.kinds import list_of

translate = QCoreApplication.translate


@dataclass(frozen=True)
class ChoiceRow:
    """One field with both values in words; `own` says that the value of the one that stays stays."""

    name: str
    stays: str
    goes: str
    own: bool
    differs: bool


class SideCard(Card):
    """One of the two: whose it is, how old, how much hangs on it."""

    def __init__(self, icon: str) -> None:
        super().__init__("…", icon=icon, dense=True)
        self.caption, self.about, self.amount = (
            Label(role="cap", tone="muted"),
            Label(tone="muted"),
            Label(wrap=True),
        )
        for part in (self.caption, self.about, self.amount):
            self.body.addWidget(part)

    def show_side(self, side: Side, caption: str, now: Any, zone: ZoneInfo) -> None:
        """This client under this caption."""
        self.set_title(str(side.values["name"]))
        self.caption.setText(caption)
        last = (
            moments.moment(side.last_at, now, zone)
            if side.last_at
            else translate("MergeDialog", "never talked to")
        )
        self.about.setText(list_of([side.owner_name or translate("MergeDialog", "in the pool"), last]))
        self.amount.setText(
            list_of([*side.people[:3], *map(format_number, side.numbers[:3]), *self._counts(side)])
        )

    def _counts(self, side: Side) -> list[str]:
        """How much hangs on a client, each number with its word."""
        said = [
            (side.activities, self.tr("%n contact(s)", "", side.activities)),
            (side.plans, self.tr("%n plan(s)", "", side.plans)),
            (side.files, self.tr("%n file(s)", "", side.files)),
        ]
        return [words for number, words in said if number]


class MergeDialog(SmallDialog):
    """`merged(id of the merge, the client that stays)` when it is done."""

    merged = Signal(object, object)

    def __init__(
        self,
        desk: Desk,
        tasks: DeskTasks,
        stays_id: uuid.UUID,
        goes_id: uuid.UUID,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, width=820, icon="merge")
        self._desk, self._tasks = desk, tasks
        self._zone = zone_named(desk.me.time_zone) or ZoneInfo("UTC")
        self._ids = (stays_id, goes_id)
        self._seen: Comparison | None = None
        self._own: dict[str, bool] = {}
        self._busy = False
        self.stays, self.goes = SideCard("circle-check"), SideCard("log-out")
        self.model = GroupedModel(self._columns(), row_id=_name_of, sentence=self._read_aloud)
        self.table, self.told = TableView("…", self.model), Callout(icon="circle-alert", tone="bad")
        self.table.setMinimumHeight(px(250))
        self.swap = Button("", icon="arrow-left-right", key="F6")
        self.note = Label(tone="muted", wrap=True)
        self._build()
        self.table.opened.connect(self._toggle)
        self.table.installEventFilter(self)
        self.swap.clicked.connect(self._swap_clicked)
        self._key = QShortcut(QKeySequence("F6"), self)
        self._key.activated.connect(self._swap_clicked)
        self.switch.retried.connect(self._read)
        self.resize(px(940), px(660))
        self.retranslate()
        self.switch.show_loading()
        self._read()

    def _build(self) -> None:
        content, sides = QWidget(), QHBoxLayout()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        sides.setSpacing(12)
        sides.addWidget(self.stays, 1)
        sides.addWidget(self.swap, 0, Qt.AlignmentFlag.AlignVCenter)
        sides.addWidget(self.goes, 1)
        column.addLayout(sides)
        column.addWidget(self.table, 1)
        column.addWidget(self.note)
        self.switch = StateSwitch(content)
        self.told.hide()
        self.add_fields(self.told, self.switch)
        self.fields.setStretchFactor(self.switch, 1)
        self.give_room()

    def _columns(self) -> list[Column[ChoiceRow]]:
        return [
            Column("field", self.tr("Field"), 170, _field_cell),
            Column("stays", self.tr("Of the one that stays"), 260, partial(_value_cell, True), stretch=True),
            Column("goes", self.tr("Of the one that goes"), 300, partial(_value_cell, False)),
        ]

    def retranslate(self) -> None:
        """All words anew."""
        self.model.set_columns(self._columns())
        self.table.setAccessibleName(self.tr("Fields of both cards"))
        self.swap.setText(self.tr("Swap"))
        self.say(
            self.tr("Make one client of these two?"),
            self.tr(
                "Space or the arrows choose a value. Everything else moves: people, numbers, history, plans, files"
            ),
            save=self.tr("Merge"),
            leave=self.tr("Do not merge"),
        )
        self._show()

    def _read(self) -> None:
        self._tasks.read(
            merges.compare, *self._ids, owner=self, done=self._loaded, failed=self._failed, latest="merge"
        )

    def _loaded(self, seen: Comparison) -> None:
        self._seen = seen
        self._own = {pair.name: pair.suggested == pair.stays for pair in seen.fields}
        self._show()
        self.switch.show_content()
        self.table.go_first()
        self.table.setFocus()

    def _failed(self, error: KnownError) -> None:
        self.save.set_reason(sentence(error))
        self.switch.show_error(sentence(error))

    def _show(self) -> None:
        seen = self._seen
        if seen is None:
            self.save.set_reason(self.tr("The cards are being read"))
            return
        now = self._desk.clock.now()
        self.stays.show_side(seen.stays, self.tr("Stays"), now, self._zone)
        self.goes.show_side(seen.goes, self.tr("Goes into it"), now, self._zone)
        rows = tuple(
            self._row(pair)
            for pair in seen.fields
            if pair.stays not in (None, "") or pair.goes not in (None, "")
        )
        self.table.refresh(lambda: self.model.set_rows(rows))
        self.note.setText(self._noted(seen))
        self.save.set_reason(self.tr("It is being done") if self._busy else "")

    def _row(self, pair: FieldPair) -> ChoiceRow:
        now = self._desk.clock.now()
        said = [
            value_words(pair.name, value, books=self._desk.books, now=now, zone=self._zone)
            for value in (pair.stays, pair.goes)
        ]
        return ChoiceRow(pair.name, *said, own=self._own[pair.name], differs=pair.stays != pair.goes)

    def _noted(self, seen: Comparison) -> str:
        said = [self.tr("Notes, facts and own fields of both are joined")]
        if seen.twins:
            said.append(self.tr("%n number(s) that both have will be there once", "", len(seen.twins)))
        if seen.stays.owner_name != seen.goes.owner_name:
            who = seen.stays.owner_name or self.tr("the pool")
            said.append(self.tr("Plans of the one that goes become those of {person}").format(person=who))
        return ". ".join(said)

    def _read_aloud(self, row: ChoiceRow) -> str:
        told = self.tr("{field}: {value} stays, {other} is dropped")
        value, other = (row.stays, row.goes) if row.own else (row.goes, row.stays)
        return told.format(field=field_name(row.name), value=value or "–", other=other or "–")

    # choosing

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The table would take the arrows for itself."""
        row = self.table.current_row() if watched is self.table and isinstance(event, QKeyEvent) else None
        if row is None or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        sides = {Qt.Key.Key_Left: True, Qt.Key.Key_Right: False, Qt.Key.Key_Space: not row.own}
        if event.key() not in sides:
            return super().eventFilter(watched, event)
        self._choose(row, sides[Qt.Key(event.key())])
        return True

    def takes_enter(self) -> bool:
        """Merging is confirmed with Ctrl+Enter or the button, never by the way."""
        return True

    def _toggle(self, row: ChoiceRow) -> None:
        self._choose(row, not row.own)

    def _choose(self, row: ChoiceRow, own: bool) -> None:
        if row.differs:
            self._own[row.name] = own
            self._show()

    def _swap_clicked(self) -> None:
        if not self._busy and self._seen is not None:
            self._ids = (self._ids[1], self._ids[0])
            self._read()

    # doing

    def confirm(self) -> bool:
        """Does it; the dialog closes when it is done."""
        seen = self._seen
        if seen is None or self._busy:
            return False
        chosen = {pair.name: pair.stays if self._own[pair.name] else pair.goes for pair in seen.fields}
        form = Merge(uuid.uuid4(), seen.stays.id, seen.goes.id, seen.stays.version, seen.goes.version, chosen)
        self._busy = True
        self.told.hide()
        self._show()
        self._tasks.change(merges.merge, form, owner=self, done=self._merged, failed=self._not_merged)
        return False

    def _merged(self, merge_id: uuid.UUID) -> None:
        self.merged.emit(merge_id, self._ids[0])
        self.accept()

    def _not_merged(self, error: KnownError) -> None:
        self._busy = False
        self.told.set(sentence(error), tone="bad", icon="circle-alert")
        self.told.show()
        self._read()


def _name_of(row: ChoiceRow) -> Hashable:
    return row.name


def _field_cell(row: ChoiceRow) -> Cell:
    return Cell(field_name(row.name), strong=row.differs, muted=not row.differs)


def _value_cell(own: bool, row: ChoiceRow) -> Cell:
    said = (row.stays if own else row.goes) or "–"
    if not row.differs:
        return Cell(said, muted=True)
    if row.own == own:
        return Cell(said, "icon", icon="circle-check", tone="ok", strong=True)
    return Cell(said, "icon", icon="circle", tone="faint", muted=True)
