"""Contact persons with their numbers, each with its own state, and attempts by part of the day."""

from __future__ import annotations

import uuid
from collections import Counter
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.services import clocks, phones
from app.services.clients import ClientCard, PersonCard, PhoneCard
from app.services.dictionaries import Books
from app.ui.paint import Tone
from app.ui.widgets.avatar import Avatar
from app.ui.widgets.card import Card, line
from app.ui.widgets.chip import Chip
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.label import IconView, Label
from app.ui.widgets.meter import Meter
from app.ui.words import moments
from app.ui.words.kinds import list_of

translate = QCoreApplication.translate


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
        when = moments.moment(phone.last_at, now, zone)
        return (
            f"{outcome.name}, {when}",
            "ok" if outcome.answered else "warn",
            "circle-check" if outcome.answered else outcome.icon,
        )
    return translate("Phones", "Not tried"), "neutral", "phone"


class PeoplePane(Card):
    """`call_wanted(phone id)` from the button of a number."""

    call_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", icon="users", parent=parent)
        self._scrolled = self.make_scrolling()
        self._shown: QWidget | None = None

    def show_card(self, card: ClientCard, books: Books, now: datetime, zone: ZoneInfo) -> None:
        """People, then numbers that belong to nobody, then the attempts."""
        self.set_title(self.tr("Contact persons"))
        self.set_count(str(len(card.people)) if card.people else "")
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(8)
        for place, person in enumerate(card.people):
            if place:
                column.addWidget(line())
            column.addLayout(self._person(person, main=place == 0))
            for phone in person.phones:
                column.addLayout(self._phone(phone, books, now, zone))
            for note in self._notes(person, now, zone):
                column.addWidget(Label(note, "small", "muted", wrap=True))
        loose = [phone for phone in card.phones if phone.person_id is None]
        if loose:
            if card.people:
                column.addWidget(line())
            column.addWidget(Label(self.tr("Numbers of the company"), "cap"))
        for phone in loose:
            column.addLayout(self._phone(phone, books, now, zone))
        if not card.phones:
            column.addWidget(Label(self.tr("No number is known"), tone="muted"))
        column.addWidget(line())
        column.addLayout(self._attempts(card, books, zone))
        column.addStretch(1)
        if self._shown is not None:
            self._scrolled.removeWidget(self._shown)
            self._shown.deleteLater()
        self._shown = holder
        self._scrolled.addWidget(holder)

    def _person(self, person: PersonCard, *, main: bool) -> QHBoxLayout:
        row, words, top = QHBoxLayout(), QVBoxLayout(), QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(ElidedLabel(person.name, "strong"), 1)
        if main:
            top.addWidget(Chip(self.tr("Main"), "accent"))
        words.setSpacing(2)
        words.addLayout(top)
        role = list_of([person.role, self.tr("decides") if person.decides else "", person.email])
        if role:
            words.addWidget(ElidedLabel(role, "small", "muted"))
        row.setSpacing(8)
        row.addWidget(Avatar(person.name, side=32), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row

    def _notes(self, person: PersonCard, now: datetime, zone: ZoneInfo) -> list[str]:
        notes = [person.note] if person.note else []
        if person.dnc_until and person.dnc_until > now:
            forever = person.dnc_until.year >= 9000
            day = moments.date(person.dnc_until, now, zone) if not forever else ""
            notes.append(
                self.tr("Do not call till {day}").format(day=day) if day else self.tr("Do not call any more")
            )
        return notes

    def _phone(self, phone: PhoneCard, books: Books, now: datetime, zone: ZoneInfo) -> QGridLayout:
        word, tone, icon = phone_state(phone, books, now, zone)
        text = phones.format_number(phone.number) if phone.number else phone.raw
        if phone.extension:
            text = self.tr("{number}, ext. {extension}").format(number=text, extension=phone.extension)
        button = IconButton(
            "phone", self.tr("Call {number}").format(number=text), flat=True, tone="accentText"
        )
        if tone == "bad":
            button.set_reason(word)
        button.setProperty("phone", str(phone.id))
        button.clicked.connect(self._phone_clicked)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.addWidget(IconView(icon, 16, tone if tone != "neutral" else "muted"), 0, 0)
        grid.addWidget(ElidedLabel(text, "body", "muted" if tone == "bad" else "text"), 0, 1)
        grid.addWidget(button, 0, 2, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(ElidedLabel(word, "small", "muted" if tone == "neutral" else tone), 1, 1)
        grid.setColumnStretch(1, 1)
        return grid

    def _phone_clicked(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.call_wanted.emit(uuid.UUID(str(sender.property("phone"))))

    def _attempts(self, card: ClientCard, books: Books, zone: ZoneInfo) -> QGridLayout:
        tried: Counter[str] = Counter()
        answered: Counter[str] = Counter()
        for row in card.timeline:
            outcome = books.outcome(row.outcome_code)
            if (
                row.kind == "call"
                and row.state == "done"
                and row.started_at is not None
                and outcome is not None
            ):
                part = clocks.part_of_day(row.started_at.astimezone(zone))
                tried[part] += 1
                answered[part] += outcome.answered
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.addWidget(Label(self.tr("Attempts by time of day"), "cap"), 0, 0, 1, 3)
        names = {"morning": self.tr("Morning"), "day": self.tr("Day"), "evening": self.tr("Evening")}
        for place, part in enumerate(clocks.PARTS, start=1):
            told = self.tr("answered {answered} of {calls}").format(
                answered=answered[part], calls=tried[part]
            )
            meter = Meter(dense=True)
            meter.set(answered[part], max(1, tried[part]))
            grid.addWidget(Label(names[part], tone="muted"), place, 0)
            grid.addWidget(meter, place, 1)
            grid.addWidget(Label(told if tried[part] else self.tr("not rung"), "small", "muted"), place, 2)
        grid.setColumnStretch(1, 1)
        return grid
