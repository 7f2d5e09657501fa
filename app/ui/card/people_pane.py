"""Contact persons with their numbers, each with its own state, and attempts by part of the day; edited in place."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import datetime
from functools import partial
from itertools import count
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.services import phones
from app.services.clients import ClientCard, PersonCard, PhoneCard, Silence
from app.services.contact_people import PeopleOrder, PersonRemoval, days_to_birthday
from app.services.dictionaries import Books
from app.services.field_clashes import FieldClash
from app.ui.card.attempts import Attempts
from app.ui.card.people_rows import PersonFace, PersonView, PhoneFace, PhoneView
from app.ui.card.person_form import PersonForm
from app.ui.card.rows import Rows, wrapped
from app.ui.card.scrolling import TwoFaced, column_of
from app.ui.paint import Tone
from app.ui.widgets.card import line
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.label import Label
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
        self._tight = False
        self._build()

    def set_tight(self, tight: bool) -> None:
        """In a narrow window the state of a number stands under it: the number must be read whole."""
        if tight != self._tight:
            self._tight = tight
            self._build()
            self.forget_shown()
            if self._scene is not None:
                self.show_card(*self._scene)

    # what is known

    def show_card(self, card: ClientCard, books: Books, now: datetime, zone: ZoneInfo) -> None:
        """People, then numbers that belong to nobody, then the attempts. What is being typed stays."""
        if self._scene is not None and self._scene[0].id != card.id:
            self.give_up()
            self.go_top()
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
        about = [one for one in card.silences if one.scope == "client"]
        self._silent.fill(self._silences(about), Label.setText)
        self._people.fill(
            [self._person(one, main=place == 0) for place, one in enumerate(card.people)], PersonView.say
        )
        self._loose_line.setVisible(bool(card.people))
        self._loose_title.setText(self.tr("Numbers of the company"))
        self._loose_edit.set_name(self.tr("Edit the numbers of the company"))
        self._loose.fill([self._phone(one) for one in card.phones if one.person_id is None], PhoneView.say)
        self._unknown.setText("" if card.phones else self.tr("No number is known"))
        self._unknown.setVisible(not card.phones)
        self._attempts.show_card(card, books, now, zone)

    def _build(self) -> None:
        """Who said that nobody may call, the people, the numbers of nobody, the attempts: from above."""
        called, edited, tight = self._phone_clicked, self._person_clicked, self._tight
        self._silent, self._attempts = wrapped("small", "bad"), Attempts()
        made = count()
        self._people = Rows(
            lambda: PersonView(edited, called, tight=tight, parted=next(made) > 0), PersonView.clear
        )
        self._loose = Rows(partial(PhoneView, called, tight=tight), PhoneView.clear)
        self._loose_line, self._unknown = line(), Label("", tone="muted")
        self._loose_title, self._loose_edit = Label("", "cap"), IconButton("pencil", "…", flat=True)
        self._loose_edit.clicked.connect(partial(self.edit_person, None))
        head = QHBoxLayout()
        head.addWidget(self._loose_title)
        head.addStretch(1)
        head.addWidget(self._loose_edit)
        holder = QWidget()
        column = column_of(holder)
        for part in (self._silent, self._people, self._loose_line):
            column.addWidget(part)
        column.addLayout(head)
        for part in (self._loose, self._unknown, line(), self._attempts):
            column.addWidget(part)
        column.addStretch(1)
        self.show_seen(holder)

    def _person(self, person: PersonCard, *, main: bool) -> PersonFace:
        assert self._scene is not None
        card, _, now, zone = self._scene
        about = [one for one in card.silences if one.scope == "person" and one.person_id == person.id]
        silences = self._silences(about)
        if not about and person.dnc_until and person.dnc_until > now:
            silences.append(self._till(person.dnc_until))
        born = self._birthday(person, now, zone)
        return PersonFace(
            id=str(person.id),
            name=person.name,
            first=self.tr("Main") if main else "",
            role=list_of([person.role, self.tr("decides") if person.decides else ""]),
            email=person.email or "",
            edit=self.tr("Edit {name}").format(name=person.name),
            born=born[0] if born else "",
            birthday=born[1] if born else "",
            note=person.note or "",
            phones=[self._phone(one) for one in person.phones],
            silences=silences,
        )

    def _phone(self, phone: PhoneCard) -> PhoneFace:
        assert self._scene is not None
        card, books, now, zone = self._scene
        word, tone, icon = phone_state(phone, books, now, zone)
        text = phone_text(phone)
        about = [one for one in card.silences if one.scope == "number" and one.number == phone.number]
        return PhoneFace(
            id=str(phone.id),
            number=text,
            word=word,
            tone=tone,
            icon=icon,
            tried=moments.moment(phone.last_at, now, zone) if phone.last_at is not None else "",
            call=self.tr("Call {number}").format(number=text),
            silences=self._silences(about),
        )

    def _phone_clicked(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.call_wanted.emit(uuid.UUID(str(sender.property("phone"))))

    def _person_clicked(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.edit_person(uuid.UUID(str(sender.property("person"))))

    def _silences(self, entries: list[Silence]) -> list[str]:
        """Who said that nobody may call, when, why, until when."""
        assert self._scene is not None
        _, _, now, zone = self._scene
        said = []
        for one in entries:
            since = self.tr("“Do not call” since {day}").format(day=moments.date(one.created_at, now, zone))
            until = self._till(one.expires_at) if one.expires_at else self._till(None)
            said.append(list_of([since, one.author_name, quoted(one.reason), until]))
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
