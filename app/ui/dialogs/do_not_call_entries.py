"""Everything on the do-not-call lists: found by name, number or reason, by list and state; added, lifted with a reason."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.errors import KnownError
from app.services import do_not_call, phones
from app.services.clients import ClientCard
from app.services.clocks import zone_named
from app.services.desk import Desk
from app.services.do_not_call import Entries, EntryQuery, EntryRow, Lift
from app.ui.desk_tasks import DeskTasks
from app.ui.dialogs.do_not_call import DoNotCallDialog
from app.ui.dialogs.frame import SmallDialog
from app.ui.dialogs.note import NoteDialog
from app.ui.messages import sentence
from app.ui.paint import Tone
from app.ui.table import Cell, Column, GroupedModel, TableView
from app.ui.theme import px
from app.ui.widgets.button import Button
from app.ui.widgets.choice import Combo
from app.ui.widgets.label import Label
from app.ui.widgets.search_field import SearchField
from app.ui.words import moments
from app.ui.words.kinds import dnc_list_name, list_of
from app.ui.words.silences import ends, scope_name

STATES: tuple[do_not_call.State, ...] = ("standing", "ended", "all")


class DoNotCallEntries(SmallDialog):
    """`changed` after an entry was added or lifted; with a card only its entries are shown. Enter opens the card."""

    changed = Signal()
    card_wanted = Signal(object)

    def __init__(
        self, desk: Desk, tasks: DeskTasks, card: ClientCard | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, width=860, icon="ban")
        self._desk, self._tasks, self._card = desk, tasks, card
        self._zone = zone_named(desk.me.time_zone) or ZoneInfo("UTC")
        self.search, self.list, self.state = SearchField("…"), Combo(), Combo()
        self.lift, self.said = Button("", icon="undo-2", key="Delete"), Label("", tone="muted", wrap=True)
        self.model: GroupedModel[EntryRow] = GroupedModel(
            self._columns(),
            row_id=lambda row: row.id,
            muted=self._is_over,
            sentence=self._sentence,
            parent=self,
        )
        self.table = TableView("…", self.model)
        self._build()
        self._connect()
        self.retranslate()
        self.table.setFocus()
        self.ask()

    def _build(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(8)
        bar.addWidget(self.search, 1)
        bar.addWidget(self.list)
        bar.addWidget(self.state)
        bar.addWidget(self.lift)
        self.fields.addLayout(bar)
        self.add_fields(self.said, self.table)
        self.table.setMinimumSize(px(900), px(340))
        self.give_room()
        self.list.addItem("", "")
        for entry in self._desk.books.dnc_lists:
            self.list.addItem(entry.name, entry.code)
        for state in STATES:
            self.state.addItem("", state)
        self.search.setVisible(self._card is None)

    def _connect(self) -> None:
        self.search.searched.connect(self.ask)
        self.list.currentIndexChanged.connect(self.ask)
        self.state.currentIndexChanged.connect(self.ask)
        self.table.current_changed.connect(self._row_chosen)
        self.table.opened.connect(self._opened)
        self.lift.clicked.connect(self.lift_current)

    def retranslate(self) -> None:
        """All words anew."""
        about = self._card.name if self._card is not None else self.tr("Entries you may see, newest first")
        self.say(self.tr("Do-not-call lists"), about, save=self.tr("Add"), leave=self.tr("Close"))
        self.save.set_key("Ctrl+Enter")
        self.search.setPlaceholderText(self.tr("Company, number or reason"))
        self.search.setAccessibleName(self.tr("Whom to find"))
        self.list.setAccessibleName(self.tr("Do-not-call list"))
        self.state.setAccessibleName(self.tr("Which entries"))
        self.list.setItemText(0, self.tr("All lists"))
        for place, text in enumerate((self.tr("In force"), self.tr("Ended or lifted"), self.tr("All"))):
            self.state.setItemText(place, text)
        self.lift.setText(self.tr("Lift"))
        self.table.setAccessibleName(self.tr("Do-not-call entries"))
        self.model.set_columns(self._columns())
        self._row_chosen(self.table.current_row())

    # what is shown

    def _columns(self) -> list[Column[EntryRow]]:
        return [
            Column("whom", self.tr("Whom"), 150, self._whom, stretch=True),
            Column("scope", self.tr("What"), 92, _scope),
            Column("list", self.tr("List"), 120, self._list_name),
            Column("why", self.tr("Why"), 140, _why, leave=1),
            Column("until", self.tr("Until"), 124, self._until),
            Column("who", self.tr("Who and when"), 160, self._who, leave=2),
        ]

    def _whom(self, row: EntryRow) -> Cell:
        numbers = ", ".join(phones.format_number(one) for one in row.numbers)
        return Cell(
            row.client_name or numbers,
            strong=True,
            suffix=row.person_name or (numbers if row.client_name else ""),
        )

    def _list_name(self, row: EntryRow) -> Cell:
        return Cell(dnc_list_name(row.list_code))

    def _until(self, row: EntryRow) -> Cell:
        if row.lifted_at is not None:
            return Cell(
                self.tr("lifted"), "chip", tone="neutral", tooltip=list_of([row.lifted_name, row.lift_reason])
            )
        tone: Tone = "bad" if row.stands(self._now()) else "neutral"
        return Cell(ends(row.expires_at), "chip", tone=tone)

    def _who(self, row: EntryRow) -> Cell:
        day = moments.date(row.created_at, self._now(), self._zone)
        return Cell(list_of([row.author_name, day]), muted=True)

    def _is_over(self, row: EntryRow) -> bool:
        return not row.stands(self._now())

    def _now(self) -> datetime:
        return self._desk.clock.now()

    def _sentence(self, row: EntryRow) -> str:
        over = self.tr("lifted by {name}: {reason}").format(name=row.lifted_name, reason=row.lift_reason)
        parts = [
            row.client_name, row.person_name, ", ".join(row.numbers), scope_name(row.scope), dnc_list_name(row.list_code),
            row.why, ends(row.expires_at), row.author_name, over if row.lifted_at is not None else "",
        ]  # fmt: skip
        return list_of(parts)

    def ask(self, *_what: object) -> None:
        """Reads the entries anew."""
        self.table.set_waiting(True)
        query = EntryQuery(
            self.search.text().strip(), str(self.list.currentData() or ""), self.state.currentData() or "standing",
            self._card.id if self._card is not None else None,
        )  # fmt: skip
        self._tasks.read(
            do_not_call.list_entries, query, owner=self, done=self._found, failed=self._failed, latest="dnc_entries"
        )  # fmt: skip

    def _found(self, found: Entries) -> None:
        self.table.set_waiting(False)
        self.table.refresh(lambda: self.model.set_rows(found.rows))
        if self.table.current_row() is None:
            self.table.go_first()
        if not found.rows:
            self.said.setText(self.tr("No entries"))
        elif found.more:
            self.said.setText(
                self.tr("The first %n of more: search for the rest", "entries", len(found.rows))
            )
        else:
            self.said.setText(self.tr("Entries: %n", "", len(found.rows)))
        self._row_chosen(self.table.current_row())

    def _failed(self, error: KnownError) -> None:
        self.table.set_waiting(False)
        self.said.setText(sentence(error))

    # deeds

    def _row_chosen(self, row: EntryRow | None) -> None:
        reason = ""
        if row is None:
            reason = self.tr("Choose an entry")
        elif row.lifted_at is not None:
            reason = self.tr("This entry was lifted already")
        elif not row.liftable:
            reason = self.tr("Your lead or an administrator lifts it")
        self.lift.set_reason(reason)

    def lift_current(self) -> None:
        """Delete: asks why, then the entry stops nobody any more."""
        row = self.table.current_row()
        if row is None or not self.lift.isEnabled():
            return
        dialog = NoteDialog(
            self.tr("May be called again?"),
            list_of([row.client_name or ", ".join(row.numbers), dnc_list_name(row.list_code), row.why]),
            self.tr("Why"),
            save=self.tr("Lift"),
            wanted=self.tr("Say why, it stays with the entry"),
            parent=self,
        )
        dialog.noted.connect(_LiftFor(self, row))
        dialog.open()

    def lift_for(self, row: EntryRow, reason: str) -> None:
        """Lifts the entry with the reason."""
        self._tasks.change(
            do_not_call.lift_entry, Lift(row.id, reason), owner=self, done=self._lifted, failed=self._failed
        )

    def _lifted(self, _count: int) -> None:
        self.changed.emit()
        self.ask()

    def confirm(self) -> bool:
        """Ctrl+Enter: one more entry."""
        dialog = DoNotCallDialog(self._desk, self._tasks, self._card, self)
        dialog.added.connect(self._lifted)
        dialog.open()
        return False

    def _opened(self, row: EntryRow) -> None:
        if self._card is None and row.client_id is not None:
            self.card_wanted.emit(row.client_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.table.hasFocus():
            self.lift_current()
            return
        super().keyPressEvent(event)

    def takes_enter(self) -> bool:
        """Enter searches and opens; only Ctrl+Enter adds."""
        return True


class _LiftFor:
    """Remembers which entry; a small object instead of a lambda."""

    def __init__(self, dialog: DoNotCallEntries, row: EntryRow) -> None:
        self._dialog, self._row = dialog, row

    def __call__(self, reason: str) -> None:
        self._dialog.lift_for(self._row, reason)


def _scope(row: EntryRow) -> Cell:
    return Cell(scope_name(row.scope))


def _why(row: EntryRow) -> Cell:
    return Cell(row.why, muted=True)
