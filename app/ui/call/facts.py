"""People with their numbers on top, then what is known about the firm."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.services import phones
from app.services.clients import ClientCard, PersonCard, PhoneCard
from app.services.dictionaries import Books
from app.ui.paint import Tone
from app.ui.theme import px
from app.ui.widgets.card import line
from app.ui.widgets.chip import Chip
from app.ui.widgets.label import IconText, Label
from app.ui.words import kinds, moments


class FactsView(QScrollArea):
    """Built when it is looked at: most calls never need it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setAccessibleName(self.tr("People and facts"))

    def show_card(self, card: ClientCard, books: Books, now: datetime, zone: ZoneInfo) -> None:
        """Everything about the client that is not history."""
        inner = QWidget()
        inner.setProperty("scrolled", True)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(8)
        for person in card.people:
            self._add_person(column, person, books, now)
        alone = [phone for phone in card.phones if phone.person_id is None]
        if alone and card.people:
            column.addWidget(Label(self.tr("Numbers of the firm"), "cap"))
        for phone in alone:
            column.addLayout(self._number(phone, books, now))
        column.addWidget(line())
        column.addLayout(self._facts(card, books, now, zone))
        column.addStretch(1)
        self.setWidget(inner)

    def _add_person(self, column: QVBoxLayout, person: PersonCard, books: Books, now: datetime) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Label(person.name, "strong", wrap=True), 1)
        if person.decides:
            row.addWidget(Chip(self.tr("Decides"), "ok"))
        if person.dnc_until and person.dnc_until > now:
            row.addWidget(Chip(self.tr("Do not call"), "bad"))
        column.addLayout(row)
        about = kinds.list_of([person.role, person.email, person.note])
        if about:
            column.addWidget(Label(about, tone="muted", wrap=True))
        for phone in person.phones:
            column.addLayout(self._number(phone, books, now))
        column.addSpacing(4)

    def _number(self, phone: PhoneCard, books: Books, now: datetime) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        text = phones.format_number(phone.number) or phone.raw
        if phone.extension:
            text = self.tr("{number} ext. {extension}").format(number=text, extension=phone.extension)
        word, tone = self._state(phone, now)
        row.addWidget(
            IconText("phone-off" if tone == "bad" else "phone", text, tone="text", icon_tone="muted")
        )
        if word:
            row.addWidget(Chip(word, tone))
        last = books.outcome(phone.last_outcome)
        row.addWidget(Label(last.name if last else "", "small", "muted"))
        row.addStretch(1)
        return row

    def _state(self, phone: PhoneCard, now: datetime) -> tuple[str, Tone]:
        if phone.listed_until and phone.listed_until > now:
            return self.tr("Do not call"), "bad"
        if phone.state == "dead":
            return self.tr("Wrong number"), "bad"
        if phone.state == "bad" or not phone.number:
            return self.tr("To be mended"), "bad"
        return (self.tr("Works"), "ok") if phone.state == "good" else ("", "neutral")

    def _facts(self, card: ClientCard, books: Books, now: datetime, zone: ZoneInfo) -> QGridLayout:
        names = {
            table: {entry.code: entry.name for entry in getattr(books, table)}
            for table in ("types", "projects", "sources")
        }
        pairs = [
            (self.tr("Company"), card.name),
            (self.tr("Type"), names["types"].get(card.type_code or "", "")),
            (self.tr("Project"), names["projects"].get(card.project_code or "", "")),
            (self.tr("Source"), names["sources"].get(card.source_code or "", "")),
            (self.tr("Address"), ", ".join(part for part in (card.region, card.city, card.address) if part)),
            (self.tr("Tax number"), card.tax_id or ""),
            (self.tr("E-mail"), card.email or ""),
            (self.tr("Site"), card.website or ""),
            (self.tr("Manager"), kinds.list_of([card.owner_name, card.group_name])),
            (self.tr("In the base since"), moments.date(card.created_at, now, zone)),
            *card.facts.items(),
            (self.tr("Note"), card.note),
        ]
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for place, (name, value) in enumerate((n, v) for n, v in pairs if str(v).strip()):
            label = Label(name, tone="muted", wrap=True)
            label.setFixedWidth(px(110))
            grid.addWidget(label, place, 0)
            grid.addWidget(Label(str(value), wrap=True), place, 1)
        return grid
