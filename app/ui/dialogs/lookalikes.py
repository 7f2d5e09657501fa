"""Clients that look like one: pairs with their reasons, to be merged or told apart."""

from __future__ import annotations

import uuid
from collections.abc import Hashable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.errors import KnownError
from app.services import lookalikes
from app.services.desk import Desk
from app.services.lookalikes import Found, Lookalike, Lookalikes
from app.services.phones import format_number
from app.ui.desk_tasks import DeskTasks
from app.ui.dialogs.frame import SmallDialog
from app.ui.dialogs.merge import MergeDialog
from app.ui.messages import sentence
from app.ui.table import Cell, Column, GroupedModel, TableView
from app.ui.theme import px
from app.ui.widgets.button import Button
from app.ui.widgets.label import Label
from app.ui.widgets.state_switch import StateSwitch
from app.ui.words.kinds import list_of

translate = QCoreApplication.translate

REASONS = {
    "same_tax_id": QT_TRANSLATE_NOOP("Lookalikes", "same tax number"),
    "same_phone": QT_TRANSLATE_NOOP("Lookalikes", "same number"),
    "same_email": QT_TRANSLATE_NOOP("Lookalikes", "same e-mail"),
    "same_name_city": QT_TRANSLATE_NOOP("Lookalikes", "same firm and city"),
    "similar_name": QT_TRANSLATE_NOOP("Lookalikes", "similar name"),
}


class LookalikesDialog(SmallDialog):
    """Of one client, or of all that the person sees. `merged(id of the merge, the client that stays)`; `card_wanted(id)`."""

    merged = Signal(object, object)
    card_wanted = Signal(object)

    def __init__(
        self, desk: Desk, tasks: DeskTasks, client_id: uuid.UUID | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, width=860, icon="merge")
        self._desk, self._tasks, self._client_id = desk, tasks, client_id
        self._found: Found | None = None
        self.model = GroupedModel(self._columns(), row_id=_id_of)
        self.table = TableView("…", self.model)
        self.table.setMinimumHeight(px(320))
        self.switch = StateSwitch(self.table)
        self.apart, self.card = Button("", icon="split", key="Del"), Button("", icon="user", key="Alt+Enter")
        self.count = Label(tone="muted")
        row = QHBoxLayout()
        row.addWidget(self.apart)
        row.addWidget(self.card)
        row.addStretch(1)
        row.addWidget(self.count)
        self.add_fields(self.switch)
        self.fields.addLayout(row)
        self.fields.setStretchFactor(self.switch, 1)
        self.give_room()
        self.resize(px(1120), px(600))
        self._keys = [QShortcut(QKeySequence(key), self) for key in ("Del", "Alt+Return")]
        for key, act in zip(self._keys, (self._apart_clicked, self._card_clicked), strict=True):
            key.activated.connect(act)
        self.apart.clicked.connect(self._apart_clicked)
        self.card.clicked.connect(self._card_clicked)
        self.table.opened.connect(self._compare)
        self.table.current_changed.connect(self._row_changed)
        self.switch.retried.connect(self.read)
        self.switch.acted.connect(self.reject)
        self.retranslate()
        self.switch.show_loading()
        self.read()

    def _columns(self) -> list[Column[Lookalikes]]:
        return [
            Column("one", self.tr("Client"), 190, _one_cell, stretch=True),
            Column("one_number", self.tr("Number"), 150, _one_number, leave=2),
            Column("other", self.tr("Looks like"), 230, _other_cell),
            Column("other_number", self.tr("Number"), 150, _other_number, leave=1),
            Column("why", self.tr("Why"), 250, _why_cell),
            Column("owners", self.tr("Whose"), 150, _owners_cell, leave=3),
        ]

    def retranslate(self) -> None:
        """All words anew."""
        self.model.set_columns(self._columns())
        self.table.setAccessibleName(self.tr("Pairs that look alike"))
        self.apart.setText(self.tr("They are two"))
        self.card.setText(self.tr("Open the card"))
        about = self.tr("Of clients that you see. Enter lays both cards side by side")
        self.say(self.tr("Which clients are one?"), about, save=self.tr("Compare"), leave=self.tr("Close"))
        self._count()
        self._row_changed(self.table.current_row())

    def read(self) -> None:
        """Look anew."""
        ask = (lookalikes.find_pairs,) if self._client_id is None else (lookalikes.find_for, self._client_id)
        self._tasks.read(*ask, owner=self, done=self._loaded, failed=self._failed, latest="lookalikes")

    def _loaded(self, found: Found) -> None:
        first, self._found = self._found is None, found
        self.table.refresh(lambda: self.model.set_rows(found.pairs))
        if found.pairs:
            self.switch.show_content()
        else:
            self.switch.show_empty(
                self.tr("No two clients look like one"),
                icon="circle-check",
                tone="ok",
                action=self.tr("Close"),
            )
        if first and found.pairs:
            self.table.go_first()
            self.table.setFocus()
        self._count()
        self._row_changed(self.table.current_row())

    def _failed(self, error: KnownError) -> None:
        if self._found is None:
            self.switch.show_error(sentence(error))

    def _count(self) -> None:
        pairs = len(self._found.pairs) if self._found is not None else 0
        said = self.tr("%n pair(s)", "", pairs)
        if self._found is not None and self._found.more:
            said = self.tr("The first {count} pairs: more when these are done").format(
                count=QLocale().toString(pairs)
            )
        self.count.setText(said if pairs else "")

    def _row_changed(self, row: Lookalikes | None) -> None:
        reason = self.tr("Choose a pair") if row is None else ""
        for button in (self.save, self.apart, self.card):
            button.set_reason(reason)

    def confirm(self) -> bool:
        """Lays the current pair side by side; the dialog stays."""
        row = self.table.current_row()
        if row is not None:
            self._compare(row)
        return False

    def _compare(self, row: Lookalikes) -> None:
        one, other = row.one.id, row.other.id
        if other == self._client_id:
            one, other = other, one
        dialog = MergeDialog(self._desk, self._tasks, one, other, self)
        dialog.merged.connect(self._merged)
        dialog.open()

    def _merged(self, merge_id: object, stays_id: object) -> None:
        self.merged.emit(merge_id, stays_id)
        if self._client_id is not None:
            self._client_id = stays_id  # type: ignore[assignment]
        self.read()

    def _apart_clicked(self) -> None:
        row = self.table.current_row()
        if row is not None:
            self._tasks.change(
                lookalikes.say_different,
                row.one.id,
                row.other.id,
                owner=self,
                done=self._said,
                failed=self._not_said,
            )

    def _said(self, _answer: object) -> None:
        self.read()

    def _not_said(self, error: KnownError) -> None:
        self.count.setText(sentence(error))

    def _card_clicked(self) -> None:
        row = self.table.current_row()
        if row is not None:
            self.card_wanted.emit(row.one.id)
            self.accept()


def _id_of(row: Lookalikes) -> Hashable:
    return (row.one.id, row.other.id)


def _said(one: Lookalike) -> Cell:
    return Cell(one.name, strong=True, suffix=one.city, tooltip=list_of([one.name, one.city, one.person]))


def _one_cell(row: Lookalikes) -> Cell:
    return _said(row.one)


def _other_cell(row: Lookalikes) -> Cell:
    return _said(row.other)


def _one_number(row: Lookalikes) -> Cell:
    return Cell(format_number(row.one.number), muted=True)


def _other_number(row: Lookalikes) -> Cell:
    return Cell(format_number(row.other.number), muted=True)


def _why_cell(row: Lookalikes) -> Cell:
    return Cell(list_of([translate("Lookalikes", REASONS[reason]) for reason in row.reasons]))


def _owners_cell(row: Lookalikes) -> Cell:
    owners = dict.fromkeys((row.one.owner_name, row.other.owner_name))
    return Cell(list_of([owner for owner in owners if owner]), muted=True)
