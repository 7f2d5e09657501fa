"""Beside the queue: who the client is, what was promised, what was said last, and the big button."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.services import activities, phones
from app.services.call_screens import CallScreen
from app.services.worklist import WorklistRow
from app.ui.my_day.reasons import reason_of, why
from app.ui.my_day.scene import Scene
from app.ui.my_day.steps import StepLines
from app.ui.widgets.avatar import Avatar
from app.ui.widgets.button import Button
from app.ui.widgets.callout import Callout
from app.ui.widgets.card import Card, line
from app.ui.widgets.chip import Chip
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.label import IconView, Label
from app.ui.widgets.short_timeline import ShortTimeline
from app.ui.words import moments
from app.ui.words.history import items_of
from app.ui.words.kinds import list_of, quoted, status_chip

LAST = 3
LONGEST = 140


class PreviewPane(Card):
    """`called`, `opened` (the card) and `skipped` are the three buttons."""

    called = Signal()
    opened = Signal()
    skipped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._row: WorklistRow | None = None
        self._screen: CallScreen | None = None
        self._narrow: bool | None = None
        self._scene: Scene | None = None
        self._stack, self._nothing = QStackedWidget(), EmptyState(icon="mouse-pointer-click")
        self._page = QWidget()
        self._stack.addWidget(self._page)
        self._stack.addWidget(self._nothing)
        self.body.addWidget(self._stack, 1)
        self.call = Button("", kind="primary", icon="phone", key="Enter", size="main")
        self.card, self.skip = Button("", key="Alt+Enter"), Button("", key="F6")
        self.call.clicked.connect(self.called)
        self.card.clicked.connect(self.opened)
        self.skip.clicked.connect(self.skipped)
        self._build()
        self.set_narrow(False)
        self.retranslate()
        self.clear()

    def _build(self) -> None:
        column = QVBoxLayout(self._page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._head())
        inner = Card()
        inner.setProperty("card", False)
        scrolled = inner.make_scrolling()
        inner.layout().setContentsMargins(0, 0, 0, 0)
        self.callout = Callout(icon="alarm-clock")
        self._last_title, self._all = Label("", "cap"), Button("", kind="quiet", size="small")
        self._all.clicked.connect(self.opened)
        self.last, self._no_last = ShortTimeline("last"), Label("", tone="muted", wrap=True)
        self._next_title, self.steps = Label("", "cap"), StepLines()
        head = QHBoxLayout()
        head.addWidget(self._last_title)
        head.addStretch(1)
        head.addWidget(self._all)
        scrolled.addWidget(self.callout)
        scrolled.addWidget(line())
        scrolled.addLayout(head)
        for part in (self.last, self._no_last, line(), self._next_title, self.steps):
            scrolled.addWidget(part)
        scrolled.addStretch(1)
        column.addWidget(inner, 1)
        column.addWidget(self.call)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.card, 1)
        buttons.addWidget(self.skip, 1)
        column.addLayout(buttons)

    def _head(self) -> QVBoxLayout:
        self._avatar, self._status = Avatar(side=44), Chip(parent=self)
        self._name, self._firm = ElidedLabel("", "figure"), ElidedLabel("", tone="muted")
        self._place, self._number = ElidedLabel("", tone="muted"), Label("", "strong")
        names, top, meta, both = QVBoxLayout(), QHBoxLayout(), QHBoxLayout(), QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self._name)
        top.setSpacing(12)
        top.addWidget(self._avatar)
        top.addLayout(names, 1)
        self._top, self._firm_row, self._meta, self._number_row = top, QHBoxLayout(), meta, QHBoxLayout()
        self._firm_row.addWidget(self._firm, 1)
        names.addLayout(self._firm_row)
        for row in (meta, self._number_row):
            row.setSpacing(6)
        meta.addWidget(IconView("map-pin"))
        meta.addWidget(self._place, 1)
        self._phone_icon = IconView("phone")
        both.setSpacing(8)
        for row in (top, meta, self._number_row):
            both.addLayout(row)
        return both

    def set_narrow(self, narrow: bool) -> None:
        """Where there is little room, chip and number step down a line, so that no name or city is cut."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        number_row = self._number_row if narrow else self._meta
        for part in (self._phone_icon, self._number):
            number_row.addWidget(part)
        if narrow:
            self._number_row.addStretch(1)
            self._firm_row.addWidget(self._status)
        else:
            while self._number_row.count():
                self._number_row.takeAt(0)
            self._top.addWidget(self._status, 0, Qt.AlignmentFlag.AlignTop)
        self.card.set_key("" if narrow else "Alt+Enter")

    def retranslate(self) -> None:
        """All words anew."""
        self.setAccessibleName(self.tr("Preview of the client"))
        self.card.setText(self.tr("Card"))
        self.skip.setText(self.tr("Skip"))
        self._last_title.setText(self.tr("Last contacts"))
        self._next_title.setText(self.tr("What comes next"))
        self._no_last.setText(self.tr("Nobody has talked to this client yet"))
        self.last.setAccessibleName(self.tr("Last three contacts"))
        self._nothing.set(self.tr("Nobody is chosen"), icon="mouse-pointer-click")
        self.call.setText(self.tr("Call"))
        if self._row is not None and self._scene is not None:
            self.show_row(self._row, self._scene)

    def clear(self) -> None:
        """Nobody is chosen."""
        self._row = self._screen = None
        self._stack.setCurrentWidget(self._nothing)

    def show_row(self, row: WorklistRow, scene: Scene, screen: CallScreen | None = None) -> None:
        """What the queue knows at once; the rest when it has been read."""
        if screen is not None:
            self._screen = screen
        elif self._screen is not None and self._screen.card.id != row.client_id:
            self._screen = None
        self._row, self._scene = row, scene
        self._stack.setCurrentWidget(self._page)
        self._show_head(row, scene)
        self._show_buttons(row, scene)
        self._show_callout(row, scene)
        self._show_card(row, scene)

    def _show_head(self, row: WorklistRow, scene: Scene) -> None:
        person = row.person_name or row.client_name
        self._avatar.set_name(person)
        self._name.setText(person)
        decides = False
        if self._screen is not None:
            decides = any(one.decides and one.name == row.person_name for one in self._screen.card.people)
        firm = row.client_name if row.person_name else ""
        self._firm.setText(list_of([firm, self.tr("decides") if decides else ""]))
        self._status.set(*status_chip(row.status))
        now = self.tr("now {time}").format(time=moments.clock(scene.now, scene.client_zone(row.time_zone)))
        if not row.time_zone:
            now = self.tr("time zone not known")
        self._place.setText(list_of([row.city, now]))
        self._number.setText(phones.format_number(row.number) if row.number else "")
        self._phone_icon.setVisible(bool(row.number))

    def _show_buttons(self, row: WorklistRow, scene: Scene) -> None:
        is_call = row.kind == "call"
        self.call.setText(self.tr("Call") if is_call else self.tr("Done…"))
        self.call.set_icon("phone" if is_call else "check")
        reason = "" if row.callable else reason_of(row, scene).sentence
        # Out of hours or over a limit the call screen asks once more; without a number there is nothing to ask.
        self.call.set_reason(reason if row.barred == "no_number" else "")
        self.call.set_kind("primary" if row.callable else "normal")
        self.skip.set_reason(self.tr("A promise cannot be skipped") if row.is_promise else "")

    def _show_callout(self, row: WorklistRow, scene: Scene) -> None:
        told = why(row, scene)
        note = quoted(row.plan_note)
        if row.due_at is not None and row.is_promise:
            ahead = row.due_at - scene.now
            late = moments.lateness(row.due_at, scene.now) if row.section == "overdue" else ""
            at = moments.moment(row.due_at, scene.now, scene.zone)
            title = self.tr("Promised {time}").format(time=at)
            when = self.tr("late {time}").format(time=late) if late else ""
            if ahead.total_seconds() >= 60:
                when = self.tr("in {time}").format(time=moments.span(ahead))
            self.callout.set(
                note, title=title, note=when, tone="bad" if late else "accent", icon="alarm-clock"
            )
            return
        waits = "" if row.callable else reason_of(row, scene).sentence
        tone = "warn" if waits else "neutral"
        self.callout.set(list_of([note, waits]), title=told.sentence, tone=tone, icon="info")

    def _show_card(self, row: WorklistRow, scene: Scene) -> None:
        card = self._screen.card if self._screen is not None else None
        if card is None or self._screen is None:
            self.last.set_items([])
            for part in (self._no_last, self._all):
                part.hide()
            self.steps.show_waiting()
            return
        done = activities.contacts(card.timeline, len(card.timeline))
        items = items_of(
            done[:LAST], books=scene.books, now=scene.now, zone=scene.zone, longest=LONGEST, by_day=False
        )
        self.last.set_items(items)
        self.last.setVisible(bool(items))
        self._no_last.setVisible(not items)
        self._all.setText(self.tr("All %n", "contacts", len(done)))
        self._all.setVisible(len(done) > LAST)
        self.steps.show_steps(self._screen, scene)
