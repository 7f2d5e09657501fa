"""What the client allowed or forbade: by which way, whose word it was, until when; the log of it below."""

from __future__ import annotations

import uuid
from datetime import datetime, time
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.errors import KnownError
from app.services import consents
from app.services.clients import ClientCard
from app.services.clocks import at_wall, zone_named
from app.services.consents import CHANNELS, ConsentRow, NewConsent
from app.services.days_typed import NotADay, day_of
from app.services.desk import Desk
from app.ui.desk_tasks import DeskTasks
from app.ui.dialogs.frame import SmallDialog
from app.ui.messages import sentence
from app.ui.table import Cell, Column, GroupedModel, TableView
from app.ui.theme import px
from app.ui.widgets.choice import Combo
from app.ui.widgets.field import Field
from app.ui.widgets.search_field import LineEdit
from app.ui.widgets.segmented import Segmented
from app.ui.words import moments
from app.ui.words.kinds import list_of
from app.ui.words.silences import channel_name, ends

LONGEST = 500


class ConsentDialog(SmallDialog):
    """`added` after a line was added; the dialog stays open until it is in the base."""

    added = Signal()

    def __init__(self, desk: Desk, tasks: DeskTasks, card: ClientCard, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=560, icon="check")
        self._desk, self._tasks, self._card = desk, tasks, card
        self._zone = zone_named(desk.me.time_zone) or ZoneInfo("UTC")
        self.channel, self.person = Combo(), Combo()
        self.given = Segmented([("yes", "yes"), ("no", "no")])
        self.note, self.until = LineEdit(), LineEdit()
        self.note.setMaxLength(LONGEST)
        self.model: GroupedModel[ConsentRow] = GroupedModel(
            self._columns(),
            row_id=lambda row: row.id,
            muted=lambda row: not row.holds,
            sentence=self._sentence,
            parent=self,
        )
        self.table = TableView("…", self.model)
        self._channel_field, self._person_field = Field("", self.channel), Field("", self.person)
        self._note_field, self._until_field = Field("", self.note), Field("", self.until)
        self._build()
        self.retranslate()
        self.channel.setFocus()
        self._ask()

    def _build(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self._channel_field, 1)
        first.addWidget(self._person_field, 1)
        self.fields.addLayout(first)
        self.fields.addWidget(self.given)
        second = QHBoxLayout()
        second.setSpacing(8)
        second.addWidget(self._note_field, 2, Qt.AlignmentFlag.AlignTop)
        second.addWidget(self._until_field, 1, Qt.AlignmentFlag.AlignTop)
        self.fields.addLayout(second)
        self.table.setMinimumSize(px(660), px(170))
        self.add_fields(self.table)
        self.give_room()
        for channel in CHANNELS:
            self.channel.addItem(channel_name(channel), channel)
        self.person.addItem("", None)
        for one in self._card.people:
            self.person.addItem(one.name, one.id)
        self.until.textEdited.connect(self._typed)

    def retranslate(self) -> None:
        """All words anew."""
        self.say(
            self.tr("What did the client allow?"), self._card.name, save=self.tr("Write down"), leave=self.tr("Close")
        )  # fmt: skip
        self._channel_field.set_label(self.tr("By which way"))
        self._person_field.set_label(self.tr("Whose word"))
        self._note_field.set_label(self.tr("How it was said"))
        self._until_field.set_label(self.tr("Until which day"))
        self.until.setPlaceholderText(self.tr("Empty: for good"))
        self.note.setPlaceholderText(self.tr("On the phone, by letter, in the contract"))
        self.given.setAccessibleName(self.tr("Allowed or not"))
        self.given.set_text("yes", self.tr("Allowed"))
        self.given.set_text("no", self.tr("Not allowed"))
        self.person.setItemText(0, self.tr("The firm's"))
        for place in range(self.channel.count()):
            self.channel.setItemText(place, channel_name(self.channel.itemData(place)))
        self.table.setAccessibleName(self.tr("Log of consents"))
        self.model.set_columns(self._columns())

    def _columns(self) -> list[Column[ConsentRow]]:
        return [
            Column("channel", self.tr("By which way"), 110, _channel),
            Column("said", self.tr("Said"), 120, self._said),
            Column("note", self.tr("How it was said"), 150, self._note, stretch=True),
            Column("who", self.tr("Who and when"), 220, self._who, leave=1),
        ]

    def _said(self, row: ConsentRow) -> Cell:
        word = self.tr("Allowed") if row.given else self.tr("Not allowed")
        tone = "neutral" if not row.holds else ("ok" if row.given else "bad")
        return Cell(word, "chip", tone=tone)  # type: ignore[arg-type]

    def _note(self, row: ConsentRow) -> Cell:
        until = ends(row.expires_at) if row.expires_at is not None else ""
        return Cell(list_of([row.person_name, row.note, until]))

    def _who(self, row: ConsentRow) -> Cell:
        return Cell(
            list_of([row.author_name, moments.date(row.created_at, self._desk.clock.now(), self._zone)]),
            muted=True,
        )

    def _sentence(self, row: ConsentRow) -> str:
        holds = self.tr("in force") if row.holds else self.tr("no longer in force")
        return list_of(
            [
                channel_name(row.channel),
                self._said(row).text,
                row.person_name,
                row.note,
                holds,
                row.author_name,
            ]
        )

    def _ask(self) -> None:
        self._tasks.read(
            consents.read_consents, self._card.id, owner=self, done=self._read, failed=self._refused, latest="consents"
        )  # fmt: skip

    def _read(self, rows: tuple[ConsentRow, ...]) -> None:
        self.table.refresh(lambda: self.model.set_rows(rows))

    def _typed(self, _text: str) -> None:
        self._until_field.set_error("")

    def confirm(self) -> bool:
        """Writes the line down; the dialog closes when it is in the base."""
        ends_at: datetime | None = None
        if self.until.text().strip():
            now = self._desk.clock.now().astimezone(self._zone)
            try:
                day = day_of(self.until.text(), today=now.date())
            except NotADay as error:
                self._until_field.set_error(sentence(error))
                return False
            ends_at = at_wall(datetime.combine(day, time(23, 59)), self._zone)
        form = NewConsent(
            uuid.uuid4(), self._card.id, str(self.channel.currentData()), self.given.current() == "yes",
            self.note.text().strip(), self.person.currentData(), expires_at=ends_at,
        )  # fmt: skip
        self.save.setEnabled(False)
        self._tasks.change(consents.add_consent, form, owner=self, done=self._added, failed=self._refused)
        return False

    def _added(self, _id: object) -> None:
        self.added.emit()
        self.accept()

    def _refused(self, error: KnownError) -> None:
        self.save.setEnabled(True)
        (self._until_field if error.code == "consent_ends" else self._note_field).set_error(sentence(error))


def _channel(row: ConsentRow) -> Cell:
    return Cell(channel_name(row.channel))
