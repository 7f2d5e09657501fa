"""The header card of a client: name, chips, where and what time it is there, whose it is; what can be done with it."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.services import windows
from app.services.clients import ClientCard
from app.services.clocks import zone_named
from app.services.consequences import CLOSED_BY_CAP, CLOSED_BY_NUMBER, CLOSED_BY_REFUSAL, CLOSED_BY_WISH
from app.services.dictionaries import Books
from app.ui.actions import Command
from app.ui.widgets.avatar import Avatar
from app.ui.widgets.button import Button
from app.ui.widgets.card import Card
from app.ui.widgets.chip import Chip
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.label import IconView
from app.ui.words import moments
from app.ui.words.kinds import list_of, status_chip

GRADES = {3: "A", 2: "B", 1: "C"}


class ClientHead(Card):
    """`called`, `planned`, `assigned` and `handed` are its buttons; `more` opens what is done seldom."""

    called = Signal()
    planned = Signal()
    assigned = Signal()
    handed = Signal()

    def __init__(self, *, leads: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(dense=True, parent=parent)
        self.avatar, self.name = Avatar(side=52), ElidedLabel("", "h1")
        self.chips = [Chip(parent=self) for _ in range(4)]
        self.place, self.owner = ElidedLabel("", tone="muted"), ElidedLabel("", tone="muted")
        self.plan = Button("", icon="calendar-clock", key="Ctrl+D")
        self.assign, self.hand = Button("", icon="clipboard-list"), Button("", icon="user-round-check")
        self.more = IconButton("ellipsis", "…")
        self.call = Button("", kind="primary", icon="phone", key="F5")
        self._seldom: list[Command] = []
        self.call.clicked.connect(self.called)
        self.plan.clicked.connect(self.planned)
        self.assign.clicked.connect(self.assigned)
        self.hand.clicked.connect(self.handed)
        self.more.clicked.connect(self._open_menu)
        self._build()
        self._leads, self._wide = leads, True
        self.set_room(wide=True)
        self.retranslate()

    def _build(self) -> None:
        row, words, top, meta = QHBoxLayout(), QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.name)
        for chip in self.chips:
            top.addWidget(chip)
        top.addStretch(1)
        meta.setSpacing(6)
        for icon, label in (("map-pin", self.place), ("user-round-check", self.owner)):
            meta.addWidget(IconView(icon))
            meta.addWidget(label)
            meta.addSpacing(10)
        meta.addStretch(1)
        words.setSpacing(6)
        words.addLayout(top)
        words.addLayout(meta)
        row.setSpacing(12)
        row.addWidget(self.avatar)
        row.addLayout(words, 1)
        for button in (self.plan, self.assign, self.hand, self.more, self.call):
            row.addWidget(button)
        self.body.addLayout(row)

    def set_room(self, *, wide: bool) -> bool:
        """In a narrow window what leads do goes into the menu, so that the name stays readable; whether that is new."""
        changed, self._wide = wide != self._wide, wide
        for button in (self.assign, self.hand):
            button.setVisible(self._leads and wide)
        return changed

    def set_seldom(self, commands: list[Command]) -> None:
        """What the menu offers, each with its key."""
        self._seldom = commands

    def menu(self) -> QMenu:
        """The menu of what is done seldom."""
        made = QMenu(self)
        for command in self._seldom:
            action = made.addAction(f"{command.text}\t{command.shortcut}")
            action.triggered.connect(command.handler)
        return made

    def _open_menu(self) -> None:
        self.menu().popup(self.more.mapToGlobal(QPoint(0, self.more.height() + 4)))

    def retranslate(self) -> None:
        """All words anew."""
        self.call.setText(self.tr("Call"))
        self.plan.setText(self.tr("Plan"))
        self.assign.setText(self.tr("Assign"))
        self.hand.setText(self.tr("Hand over"))
        self.more.set_name(self.tr("More"))

    def show_card(self, card: ClientCard, books: Books, now: datetime, own_zone: ZoneInfo) -> None:
        """Who it is and whether he may be rung."""
        self.avatar.set_name(card.name)
        self.name.setText(card.name)
        self.setAccessibleName(card.name)
        self._show_chips(card, now)
        zone = zone_named(card.time_zone)
        open_now = windows.is_open(
            now, zone, country=card.country, region=card.region, project_code=card.project_code,
            windows=books.windows, holidays=books.holidays,
        )  # fmt: skip
        hours = {True: self.tr("calling hours"), False: self.tr("outside calling hours")}.get(open_now, "")  # type: ignore[arg-type]
        clock = (
            self.tr("now {time}").format(time=moments.clock(now, zone))
            if zone
            else self.tr("time zone not known")
        )
        self.place.setText(list_of([card.city or "", clock, hours]))
        since = self.tr("since {day}").format(day=moments.date(card.owned_since, now, own_zone))
        self.owner.setText(list_of([card.owner_name or self.tr("in the pool"), since]))
        self.call.set_reason("" if card.usable_phones(now) else self._why_not(card, now))

    def _why_not(self, card: ClientCard, now: datetime) -> str:
        if card.dnc_until and card.dnc_until > now:
            return self.tr("The client asked not to be called")
        return self.tr("There is no number that can be dialled")

    def closed_words(self, card: ClientCard) -> str:
        """Why the client is out of work, in words."""
        reason = card.closed_reason or ""
        return {
            CLOSED_BY_CAP: self.tr("all tries are used up"),
            CLOSED_BY_NUMBER: self.tr("no right number"),
            CLOSED_BY_REFUSAL: self.tr("refused for good"),
            CLOSED_BY_WISH: self.tr("asked not to be called"),
        }.get(reason, reason)

    def _show_chips(self, card: ClientCard, now: datetime) -> None:
        status, grade, stage, closed = self.chips
        status.set(*status_chip(card.status))
        grade.set(self.tr("Importance {grade}").format(grade=GRADES.get(card.importance, "B")), "ok")
        what = self.tr("Client") if card.stage == "client" else self.tr("Prospect")
        stage.set(what if self._wide else "")
        if card.dnc_until and card.dnc_until > now:
            closed.set(self.tr("Do not call"), "bad")
        elif card.closed_reason:
            closed.set(self.tr("Out of work: {why}").format(why=self.closed_words(card)), "warn")
        else:
            closed.set("")
