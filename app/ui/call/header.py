"""The header of a call: who, what was promised, his clock, the number, the timer, dial and end."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.services import phones, windows
from app.services.clocks import zone_named
from app.services.dictionaries import Books
from app.services.do_not_call import why_silent
from app.ui.call import words
from app.ui.call.session import CallSession
from app.ui.theme import px
from app.ui.widgets.avatar import Avatar
from app.ui.widgets.button import Button
from app.ui.widgets.card import Card
from app.ui.widgets.chip import Chip
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.label import IconText, IconView, Label
from app.ui.words import kinds, moments
from app.ui.words.silences import silence_words


@dataclass(frozen=True)
class Place:
    """Where the client is by the clock: his zone (or ours when it is not known), and whether he may be rung."""

    zone: ZoneInfo
    known: bool
    is_open: bool
    opens_at: datetime | None


def place_of(session: CallSession, books: Books, now: datetime, own_zone: ZoneInfo) -> Place:
    """The client's zone and calling window at this moment."""
    zone = zone_named(session.card.time_zone)
    card = session.card
    rules: dict[str, Any] = {
        "country": card.country,
        "region": card.region,
        "project_code": card.project_code,
        "windows": books.windows,
        "holidays": books.holidays,
    }
    is_open = windows.is_open(now, zone, **rules) is not False
    opens = None if is_open else windows.opens_at(now, zone, **rules)
    return Place(zone or own_zone, zone is not None, is_open, opens)


ROOMY = 1200


class HeaderCard(Card):
    """`call_asked` for F5, `other_asked` for F6."""

    call_asked = Signal()
    other_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(dense=True, parent=parent)
        self._avatar = Avatar(side=52)
        self._name = ElidedLabel(role="h1")
        self._status, self._promise, self._attempt, self._stage = Chip(), Chip(), Chip(), Chip()
        self._company = _Cut("building-2")
        self._local, self._number = IconText("map-pin"), IconText("phone", role="h2", tone="text")
        self._number_note, self._notes = Chip(), ("", "")
        self._state, self._timer = IconText("circle-dot", role="body"), Label("00:00", "display", "muted")
        self.other = Button("", key="F6")
        self.call = Button("", icon="phone", key="F5", kind="primary")
        self.call.clicked.connect(self.call_asked)
        self.other.clicked.connect(self.other_asked)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._avatar)
        row.addLayout(self._who(), 1)
        row.addLayout(self._clock())
        row.addSpacing(8)
        row.addWidget(self.other)
        row.addWidget(self.call)
        self.body.addLayout(row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def _who(self) -> QVBoxLayout:
        first, second, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout()
        for line in (first, second):
            line.setSpacing(8)
        first.addWidget(self._name)
        for chip in (self._status, self._stage, self._promise, self._attempt):
            first.addWidget(chip)
        first.addStretch(1)
        second.setSpacing(16)
        for part in (self._company, self._local, self._number, self._number_note):
            second.addWidget(part)
        second.addStretch(1)
        # The firm's name may be cut; the number and the hour never.
        self._company.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        for part in (self._local, self._number):
            part.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        column.setSpacing(6)
        column.addStretch(1)
        column.addLayout(first)
        column.addLayout(second)
        column.addStretch(1)
        return column

    def _clock(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(self._state)
        column.addWidget(self._timer)
        column.addStretch(1)
        self._timer.setMinimumWidth(px(96))
        self._timer.setAccessibleName(self.tr("Length of the call"))
        return column

    def show_session(self, session: CallSession, books: Books, now: datetime, own_zone: ZoneInfo) -> None:
        """All of the header anew."""
        card, person = session.card, session.person
        name = person.name if person else card.name
        self._avatar.set_name(name)
        self._name.setText(name)
        firm = kinds.list_of([card.name, person.role]) if person else ""
        self._company.setText(firm or kinds.list_of([card.address or ""]))
        self._company.setVisible(bool(self._company.text()))
        barred = card.dnc_until is not None and card.dnc_until > now
        silent = (self.tr("Do not call"), "bad")
        self._status.set(*(silent if barred else kinds.status_chip(card.status)))
        self._stage.set(self.tr("Client") if card.stage == "client" else "", "ok")
        grace = books.number("promise", "grace_minutes", 15)
        self._promise.set(*words.promise_chip(card, now, own_zone, grace))
        self._attempt.set(*words.attempt_chip(card, books))
        self._show_number(session, books)
        self.tick(session, books, now, own_zone)
        self._show_buttons(session)

    def _show_number(self, session: CallSession, books: Books) -> None:
        phone = session.phone
        if phone is None:
            self._number.set(self.tr("No number to dial"), icon="phone-off", tone="bad")
            self._notes = ("", "")
            self._fit_note()
            return
        text = phones.format_number(phone.number) or phone.raw
        if phone.extension:
            text = self.tr("{number} ext. {extension}").format(number=text, extension=phone.extension)
        self._number.set(text, icon="phone", tone="text", icon_tone="muted")
        last = books.outcome(phone.last_outcome)
        note = self.tr("{place} of {count}").format(place=session.place + 1, count=len(session.phones))
        self._notes = (note if len(session.phones) > 1 else "", last.name if last else "")
        self._fit_note()

    def _fit_note(self) -> None:
        """Where there is little room the number itself stays whole and what came of it last goes."""
        self._number_note.set(kinds.list_of(self._notes) if self.width() >= px(ROOMY) else self._notes[0])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_note()

    def tick(self, session: CallSession, books: Books, now: datetime, own_zone: ZoneInfo) -> None:
        """What changes by itself: the clock at the client's and the timer."""
        place = place_of(session, books, now, own_zone)
        time, city = moments.clock(now, place.zone), session.card.city or ""
        if not place.known:
            text = (
                self.tr("{city} · time zone not known").format(city=city)
                if city
                else self.tr("Time zone not known")
            )
        elif city:
            text = self.tr("{city} · now {time}").format(city=city, time=time)
        else:
            text = self.tr("At the client's {time}").format(time=time)
        self._local.set(
            text, icon="map-pin" if place.is_open else "moon", tone="muted" if place.is_open else "warn"
        )
        self._timer.setText(moments.stopwatch(session.seconds(now)))
        self._show_state(session, books, now)

    def _show_state(self, session: CallSession, books: Books, now: datetime) -> None:
        limit = books.number("wrap_up", "seconds", 60)
        late = session.state == "wrap_up" and session.seconds(now) > limit and not session.recovered
        text, icon, tone = {
            "before": (self.tr("Not dialled yet"), "circle-dot", "muted"),
            "talk": (self.tr("Call is on"), "circle-dot", "ok"),
            "wrap_up": (self.tr("File the outcome"), "clock-alert" if late else "pencil", "warn"),
            "filing": (self.tr("Saving…"), "loader", "muted"),
            "filed": (self.tr("Outcome filed"), "circle-check", "ok"),
        }[session.state]
        if late:
            text = self.tr("Time for the outcome")
        self._state.set(text, icon=icon, tone=tone)
        self._timer.set_tone({"talk": "ok", "wrap_up": "warn"}.get(session.state, "muted"))

    def _show_buttons(self, session: CallSession) -> None:
        talking = session.state == "talk"
        self.call.set_kind("danger" if talking else "primary" if session.state == "before" else "normal")
        self.call.set_icon("phone-off" if talking else "phone")
        self.call.setText(self.tr("End call") if talking else self.tr("Call"))
        self.other.setText(self.tr("Other number"))
        one = self.tr("This client has one number") if session.other_phone is None else ""
        self.other.set_reason(one)
        if session.state in ("filing", "filed", "wrap_up"):
            self.call.set_reason(self.tr("File the outcome of this call first"))
        elif session.state == "before":
            self.call.set_reason(no_dial_reason(session))
        else:
            self.call.set_reason("")

    def timer_text(self) -> str:
        """What the timer shows."""
        return self._timer.text()


class _Cut(QWidget):
    """Icon and a text that may be cut."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self._label = ElidedLabel(tone="muted")
        row.addWidget(IconView(icon, 16))
        row.addWidget(self._label)

    def setText(self, text: str) -> None:
        """Another text."""
        self._label.setText(text)

    def text(self) -> str:
        """The whole text."""
        return self._label.text()


def no_dial_reason(session: CallSession) -> str:
    """Why the dial key is dead; empty when it works. Names the list, the reason and the end where they may be seen."""
    if session.phone is not None:
        return ""
    said = why_silent(session.card, datetime.min.replace(tzinfo=UTC))
    until = session.card.dnc_until if said is None else said.expires_at
    listed = [phone.listed_until for phone in session.card.phones if phone.listed_until]
    if said is None and until is None:
        until = max(listed, default=None)
        if until is None:
            return QCoreApplication.translate("Call", "There is no number that can be dialled")
    if said is not None:
        return silence_words(said)
    if until is None or until.year > 9000:
        return QCoreApplication.translate("Call", "Do not call: on the do-not-call list for good")
    return QCoreApplication.translate("Call", "Do not call: on the do-not-call list until {date}").format(
        date=f"{until:%d.%m.%Y}"
    )
