"""Contact persons with their numbers, each with its own state, and attempts by part of the day; edited in place."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.services import phones
from app.services.clients import ClientCard, PersonCard, PhoneCard, Silence
from app.services.contact_people import PeopleOrder, PersonRemoval, days_to_birthday
from app.services.dictionaries import Books
from app.services.field_clashes import FieldClash
from app.ui.card.attempts import Attempts
from app.ui.card.person_form import PersonForm
from app.ui.card.scrolling import TwoFaced, column_of
from app.ui.paint import Tone
from app.ui.widgets.avatar import Avatar
from app.ui.widgets.card import line
from app.ui.widgets.chip import Chip
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.label import IconView, Label
from app.ui.words import moments
from app.ui.words.kinds import list_of, quoted

translate = QCoreApplication.translate
BIRTHDAY_DAYS = 14
FOREVER = 9000


def phone_state(phone: PhoneCard, books: Books, now: datetime, zone: ZoneInfo) -> tuple[str, Tone, str]:
    """Word, tone and icon of a number."""
    if phone.listed_until and phone.listed_until > now:
        return translate("Phones", "Do not call"), "bad", "ban"
    if phone.number is None or phone.state == "bad":
        return translate("Phones", "Not a number"), "bad", "circle-x"
    if phone.state == "dead":
        return translate("Phones", "Wrong number"), "bad", "phone-off"
    outcome = books.outcome(phone.last_outcome)
    if outcome is not None and phone.last_at is not None:
        if outcome.answered:
            return translate("Phones", "Answers"), "ok", "circle-check"
        return outcome.name, "warn", outcome.icon
    if phone.state == "good":
        return translate("Phones", "Works"), "ok", "circle-check"
    return translate("Phones", "Not tried"), "neutral", "phone"


def phone_text(phone: PhoneCard) -> str:
    """The number as it is read, with its extension."""
    text = phones.format_number(phone.number) if phone.number else phone.raw
    if phone.extension:
        return translate("PeoplePane", "{number}, ext. {extension}").format(
            number=text, extension=phone.extension
        )
    return text


class PeoplePane(TwoFaced):
    """`call_wanted(phone id)` from the button of a number; `filed` carries a form to be filed."""

    call_wanted = Signal(object)
    filed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", icon="users", parent=parent)
        self.add_button = IconButton("user-plus", "…", key="Ins", flat=True)
        self.add_action(self.add_button)
        self.add_button.clicked.connect(self.add_person)
        self._scene: tuple[ClientCard, Books, datetime, ZoneInfo] | None = None
        self.form: PersonForm | None = None
        self._attempts = Attempts()
        self._tight = False

    def set_tight(self, tight: bool) -> None:
        """In a narrow window the state of a number stands under it: the number must be read whole."""
        if tight != self._tight:
            self._tight = tight
            self.forget_shown()
            if self._scene is not None:
                self.show_card(*self._scene)

    # what is known

    def show_card(self, card: ClientCard, books: Books, now: datetime, zone: ZoneInfo) -> None:
        """People, then numbers that belong to nobody, then the attempts. What is being typed stays."""
        if self._scene is not None and self._scene[0].id != card.id:
            self.give_up()
        self._scene = (card, books, now, zone)
        self.set_title(self.tr("Contact persons"))
        self.set_count(str(len(card.people)) if card.people else "")
        self.add_button.set_name(self.tr("Add a contact person"))
        if self.form is not None:
            self.form.follow(card)
            return
        if self.is_shown(
            (card.id, card.people, card.phones, card.silences, card.rung, books, f"{now:%F %H:%M}", zone)
        ):
            return
        holder = QWidget()
        column = column_of(holder)
        for said in self._silences(card, [one for one in card.silences if one.scope == "client"]):
            column.addWidget(said)
        for place, person in enumerate(card.people):
            if place:
                column.addWidget(line())
            self._put_person(column, person, main=place == 0)
        self._put_loose(column, card)
        column.addWidget(line())
        self._attempts = Attempts()
        self._attempts.show_card(card, books, now, zone)
        column.addWidget(self._attempts)
        column.addStretch(1)
        self.show_seen(holder)

    def _put_person(self, column: QVBoxLayout, person: PersonCard, *, main: bool) -> None:
        assert self._scene is not None
        card, _, now, zone = self._scene
        column.addLayout(self._person(person, main=main))
        for phone in person.phones:
            column.addLayout(self._phone(phone))
        born = self._birthday(person, now, zone)
        if born:
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(IconView("cake", 16))
            row.addWidget(Label(born[0], "small", "muted"))
            if born[1]:
                row.addWidget(Chip(born[1], "ok"))
            row.addStretch(1)
            column.addLayout(row)
        if person.note:
            column.addWidget(Label(person.note, "small", "muted", wrap=True))
        about = [one for one in card.silences if one.scope == "person" and one.person_id == person.id]
        for said in self._silences(card, about):
            column.addWidget(said)
        if not about and person.dnc_until and person.dnc_until > now:
            column.addWidget(Label(self._till(person.dnc_until), "small", "bad", wrap=True))

    def _put_loose(self, column: QVBoxLayout, card: ClientCard) -> None:
        loose = [phone for phone in card.phones if phone.person_id is None]
        if card.people:
            column.addWidget(line())
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Numbers of the company"), "cap"))
        head.addStretch(1)
        edit = IconButton("pencil", self.tr("Edit the numbers of the company"), flat=True)
        edit.clicked.connect(partial(self.edit_person, None))
        head.addWidget(edit)
        column.addLayout(head)
        for phone in loose:
            column.addLayout(self._phone(phone))
        if not card.phones:
            column.addWidget(Label(self.tr("No number is known"), tone="muted"))

    def _person(self, person: PersonCard, *, main: bool) -> QHBoxLayout:
        row, words, top = QHBoxLayout(), QVBoxLayout(), QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(ElidedLabel(person.name, "strong"))
        if main:
            top.addWidget(Chip(self.tr("Main"), "accent"))
        top.addStretch(1)
        words.setSpacing(2)
        words.addLayout(top)
        role = list_of([person.role, self.tr("decides") if person.decides else ""])
        for text in (role, person.email):
            if text:
                words.addWidget(ElidedLabel(text, "small", "muted"))
        edit = IconButton("pencil", self.tr("Edit {name}").format(name=person.name), flat=True)
        edit.setProperty("person", str(person.id))
        edit.clicked.connect(partial(self.edit_person, person.id))
        row.setSpacing(8)
        row.addWidget(Avatar(person.name, side=32), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(edit, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _phone(self, phone: PhoneCard) -> QGridLayout:
        assert self._scene is not None
        card, books, now, zone = self._scene
        word, tone, icon = phone_state(phone, books, now, zone)
        text = phone_text(phone)
        button = IconButton(
            "phone", self.tr("Call {number}").format(number=text), flat=True, tone="accentText"
        )
        if tone == "bad":
            button.set_reason(word)
        button.setProperty("phone", str(phone.id))
        button.clicked.connect(self._phone_clicked)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        number = ElidedLabel(text, "body", "muted" if tone == "bad" else "text")
        chip = Chip(word, tone)
        if phone.last_at is not None:
            chip.setToolTip(moments.moment(phone.last_at, now, zone))
        grid.addWidget(IconView(icon, 16, tone if tone != "neutral" else "muted"), 0, 0)
        if self._tight:
            number.setMinimumWidth(number.sizeHint().width())
            grid.addWidget(number, 0, 1, 1, 2)
            grid.addWidget(chip, 1, 1, 1, 2)
        else:
            grid.addWidget(number, 0, 1)
            grid.addWidget(chip, 0, 2)
        grid.addWidget(button, 0, 3)
        grid.setColumnStretch(1, 1)
        about = [one for one in card.silences if one.scope == "number" and one.number == phone.number]
        for place, said in enumerate(self._silences(card, about), start=2):
            grid.addWidget(said, place, 1, 1, 3)
        return grid

    def _phone_clicked(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.call_wanted.emit(uuid.UUID(str(sender.property("phone"))))

    def _silences(self, _card: ClientCard, entries: list[Silence]) -> list[Label]:
        """Who said that nobody may call, when, why, until when."""
        assert self._scene is not None
        _, _, now, zone = self._scene
        said = []
        for one in entries:
            since = self.tr("“Do not call” since {day}").format(day=moments.date(one.created_at, now, zone))
            until = self._till(one.expires_at) if one.expires_at else self._till(None)
            words = list_of([since, one.author_name, quoted(one.reason), until])
            said.append(Label(words, "small", "bad", wrap=True))
        return said

    def _till(self, until: datetime | None) -> str:
        assert self._scene is not None
        _, _, now, zone = self._scene
        if until is None or until.year >= FOREVER:
            return self.tr("for ever")
        return self.tr("till {day}").format(day=moments.date(until, now, zone))

    def _birthday(self, person: PersonCard, now: datetime, zone: ZoneInfo) -> tuple[str, str] | None:
        if person.birthday is None:
            return None
        at = datetime(person.birthday.year, person.birthday.month, person.birthday.day, 12, tzinfo=zone)
        days = days_to_birthday(person.birthday, now.astimezone(zone).date())
        near = ""
        if days == 0:
            near = self.tr("Birthday today")
        elif days <= BIRTHDAY_DAYS:
            near = self.tr("Birthday in %n days", "", days)
        return moments.date(at, now, zone), near

    # editing

    @property
    def editing(self) -> bool:
        """Whether a form is open."""
        return self.form is not None

    def is_dirty(self) -> bool:
        """Whether something typed would be lost."""
        return self.form is not None and self.form.is_dirty()

    def add_person(self) -> None:
        """A form for somebody new."""
        if self.form is None and self._scene is not None:
            self._open(PersonForm(self._scene[0], None, new=True))

    def edit_person(self, person_id: uuid.UUID | None, _checked: bool = False) -> None:
        """The form of this person; None: of the company's own numbers."""
        if self.form is not None or self._scene is None:
            return
        card = self._scene[0]
        person = next((one for one in card.people if one.id == person_id), None)
        if person_id is None or person is not None:
            self._open(PersonForm(card, person))

    def _open(self, form: PersonForm) -> None:
        self.form = form
        form.save.clicked.connect(self.finish)
        form.leave.clicked.connect(self.give_up)
        form.main.clicked.connect(self._main_clicked)
        form.remove.clicked.connect(self._remove_clicked)
        self.add_button.hide()
        self.show_form(form)
        form.focus_first()

    def finish(self) -> None:
        """Ctrl+S: files what was changed."""
        if self.form is None or self._scene is None:
            return
        made = self.form.deed(self._scene[2], self._scene[1].rules.country)
        if made is not None:
            self.filed.emit(made)
        elif not self.form.is_dirty():
            self.give_up()

    def give_up(self) -> None:
        """The people are shown again."""
        if self.form is None:
            return
        self.form = None
        self.show_form(None)
        self.forget_shown()
        self.add_button.show()
        if self._scene is not None:
            self.show_card(*self._scene)

    def show_clashes(self, clashes: tuple[FieldClash, ...]) -> None:
        """What both changed, field by field."""
        if self.form is not None and self._scene is not None:
            self.form.tell_clashes(clashes, self._scene[2], self._scene[3])
            first = self.form.first_clash()
            if first is not None:
                self.reveal(first)

    def _main_clicked(self) -> None:
        if self.form is None or self.form.person is None or self._scene is None or self.form.is_dirty():
            return
        card, who = self._scene[0], self.form.person.id
        order = (who, *(one.id for one in card.people if one.id != who))
        self.filed.emit(PeopleOrder(uuid.uuid4(), card.id, self._scene[2], order))

    def _remove_clicked(self) -> None:
        if self.form is None or self.form.person is None or self._scene is None:
            return
        person = self.form.person
        form = PersonRemoval(
            uuid.uuid4(), self._scene[0].id, self._scene[2], person.id,
            phones=tuple(phone.id for phone in person.phones), position=person.position,
        )  # fmt: skip
        self.filed.emit(form)


def undo_of(form: PersonRemoval, now: datetime) -> PersonRemoval:
    """The way back of taking a person off the card."""
    return replace(form, id=uuid.uuid4(), made_at=now, back=True)
