"""Who is not to be called any more: the whole client, one person or a number; on which list, why, until when."""

from __future__ import annotations

import uuid
from datetime import datetime, time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.errors import KnownError
from app.services import do_not_call, phones
from app.services.clients import ClientCard
from app.services.clocks import at_wall, zone_named
from app.services.days_typed import NotADay, day_of
from app.services.desk import Desk
from app.services.do_not_call import NewEntry
from app.ui.desk_tasks import DeskTasks
from app.ui.dialogs.frame import SmallDialog
from app.ui.messages import sentence
from app.ui.widgets.choice import Combo
from app.ui.widgets.field import Field
from app.ui.widgets.search_field import LineEdit
from app.ui.words.kinds import list_of
from app.ui.words.silences import scope_name

LONGEST = 500


class DoNotCallDialog(SmallDialog):
    """`added` carries the id of the entry once it is in the base. Without a card a bare number is asked for."""

    added = Signal(object)

    def __init__(
        self, desk: Desk, tasks: DeskTasks, card: ClientCard | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, icon="ban")
        self._desk, self._tasks, self._card = desk, tasks, card
        self.about_whom, self.number, self.list = Combo(), LineEdit(), Combo()
        self.reason, self.until = LineEdit(), LineEdit()
        self.reason.setMaxLength(LONGEST)
        self._whom_field, self._number_field = Field("", self.about_whom), Field("", self.number)
        self._list_field, self._reason_field = Field("", self.list), Field("", self.reason)
        self._until_field = Field("", self.until)
        self.add_fields(
            self._whom_field, self._number_field, self._list_field, self._reason_field, self._until_field
        )
        self._fill()
        self.list.currentIndexChanged.connect(self._list_chosen)
        for editor, field in (
            (self.number, self._number_field),
            (self.reason, self._reason_field),
            (self.until, self._until_field),
        ):
            editor.textEdited.connect(_Clear(field))
        self.retranslate()
        (self.reason if card is not None else self.number).setFocus()

    def _fill(self) -> None:
        card = self._card
        self._whom_field.setVisible(card is not None)
        self._number_field.setVisible(card is None)
        if card is not None:
            self.about_whom.addItem(scope_name("client"), ("client", None))
            for one in card.people:
                self.about_whom.addItem(list_of([scope_name("person"), one.name]), ("person", one.id))
            for number in dict.fromkeys(phone.number for phone in card.phones if phone.number):
                said = list_of([scope_name("number"), phones.format_number(number)])
                self.about_whom.addItem(said, ("number", number))
        for entry in self._desk.books.dnc_lists:
            if entry.active:
                self.list.addItem(entry.name, entry.code)

    def choose(self, scope: str, about: object = None) -> None:
        """Begins with this person or number."""
        for place in range(self.about_whom.count()):
            if tuple(self.about_whom.itemData(place)) == (scope, about):
                self.about_whom.setCurrentIndex(place)

    def retranslate(self) -> None:
        """All words anew."""
        card = self._card
        self.say(
            self.tr("Do not call any more?"),
            card.name if card is not None else self.tr("A number that belongs to no client here"),
            save=self.tr("Do not call"),
            leave=self.tr("Leave as it is"),
        )
        self._whom_field.set_label(self.tr("Whom"))
        self._number_field.set_label(self.tr("Number"))
        self._list_field.set_label(self.tr("Do-not-call list"))
        self._reason_field.set_label(self.tr("Why"))
        self.reason.setPlaceholderText(self.tr("Asked for it on the phone"))
        self._until_field.set_label(self.tr("Until which day"))
        self._list_chosen()

    def _list_chosen(self, *_place: int) -> None:
        code = self.list.currentData()
        days = next((one.days for one in self._desk.books.dnc_lists if one.code == code), None)
        self.until.setPlaceholderText(
            self.tr("Empty: for good")
            if days is None
            else self.tr("Empty: %n day(s), as the list says", "", days)
        )

    def _ends(self) -> datetime | None:
        """The midnight after the day that was typed."""
        typed = self.until.text().strip()
        if not typed:
            return None
        zone = zone_named(self._desk.me.time_zone)
        now = self._desk.clock.now().astimezone(zone)
        day = day_of(typed, today=now.date())
        assert zone is not None
        return at_wall(datetime.combine(day, time(23, 59)), zone)

    def confirm(self) -> bool:
        """Sends the entry; the dialog closes when it is in the base."""
        try:
            ends = self._ends()
        except NotADay as error:
            self._until_field.set_error(sentence(error))
            self.until.setFocus()
            return False
        if not self.reason.text().strip():
            self._reason_field.set_error(self.tr("Say why, it stays with the entry"))
            self.reason.setFocus()
            return False
        country = self._desk.books.settings.get("country")
        self.save.setEnabled(False)
        self._tasks.change(
            do_not_call.add_entry, self._form(ends), country=country if isinstance(country, str) else None,
            owner=self, done=self._added, failed=self._refused,
        )  # fmt: skip
        return False

    def _form(self, ends: datetime | None) -> NewEntry:
        card = self._card
        scope, about = ("number", None) if card is None else self.about_whom.currentData()
        number = self.number.text() if card is None else about if scope == "number" else None
        return NewEntry(
            uuid.uuid4(), scope, str(self.list.currentData()), self.reason.text().strip(),
            client_id=card.id if card is not None else None, person_id=about if scope == "person" else None,
            number=number, expires_at=ends,
        )  # fmt: skip

    def _added(self, entry_id: uuid.UUID) -> None:
        self.added.emit(entry_id)
        self.accept()

    def _refused(self, error: KnownError) -> None:
        self.save.setEnabled(True)
        fields = {
            "nothing_to_silence": self._number_field,
            "entry_ends": self._until_field,
            "list_hidden": self._list_field,
        }
        fields.get(error.code, self._reason_field).set_error(sentence(error))


class _Clear:
    """Typing takes the complaint away; a small object instead of a lambda."""

    def __init__(self, field: Field) -> None:
        self._field = field

    def __call__(self, _text: str) -> None:
        self._field.set_error("")
