"""A client's card: people, history by anyone, fields; from here one calls, plans and edits."""

from __future__ import annotations

import uuid
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.errors import KnownError, Refused
from app.services import call_screens, client_changes, planning
from app.services.audits import ChangesQuery, list_changes
from app.services.call_screens import CallScreen
from app.services.client_changes import ClientChange
from app.services.clients import ClientCard
from app.services.clocks import zone_named
from app.services.desk import Desk, Receipt
from app.ui.actions import Command
from app.ui.card.fields_pane import FieldsPane
from app.ui.card.head import ClientHead
from app.ui.card.history_card import HistoryCard
from app.ui.card.people_pane import PeoplePane
from app.ui.desk_tasks import DeskTasks
from app.ui.dialogs.ask_help import HelpAsking
from app.ui.dialogs.plan import PlanDialog
from app.ui.messages import sentence
from app.ui.pace import Pace
from app.ui.page import Page
from app.ui.theme import px
from app.ui.widgets.state_switch import StateSwitch
from app.ui.widgets.toast import ToastStack
from app.ui.words.when_echo import Diary

NARROW = 1340


class CardPage(Page):
    """`call_wanted(client id, activity id or None, phone id or None)`; `hand_over_wanted((client id,))`; `back_wanted`."""

    call_wanted = Signal(object, object, object)
    hand_over_wanted = Signal(object)
    back_wanted = Signal()

    def __init__(
        self, desk: Desk, tasks: DeskTasks, *, toasts: ToastStack | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.desk, self.tasks, self.toasts = desk, tasks, toasts or ToastStack(self)
        self.zone = zone_named(desk.me.time_zone) or ZoneInfo("UTC")
        self.screen: CallScreen | None = None
        self._wanted: uuid.UUID | None = None
        self._soon = Pace(self._read, partial(tasks.waits, "client_card"), self)
        self._help = HelpAsking(self, tasks, self.toasts)
        self.head, self.people, self.history, self.fields = (
            ClientHead(),
            PeoplePane(),
            HistoryCard(),
            FieldsPane(),
        )
        content, panes = QWidget(), QHBoxLayout()
        panes.setSpacing(12)
        panes.addWidget(self.people)
        panes.addWidget(self.history, 1)
        panes.addWidget(self.fields)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.head)
        column.addLayout(panes, 1)
        self.switch = StateSwitch(content)
        self.switch.retried.connect(self._read)
        self.switch.acted.connect(self.back_wanted)
        self.body.addWidget(self.switch, 1)
        self.head.called.connect(self._call_clicked)
        self.head.planned.connect(self._plan_clicked)
        self.people.call_wanted.connect(self._phone_clicked)
        self.history.plan_asked.connect(self._plan_clicked)
        self.history.move_asked.connect(self._move_clicked)
        self.history.changes_asked.connect(self._changes_asked)
        self.fields.changed.connect(self._fields_changed)
        self._show_nobody()

    # what the frame asks

    def title(self) -> str:
        return self.screen.card.name if self.screen is not None else self.tr("Client")

    def commands(self) -> list[Command]:
        leads = self.desk.me.level in ("lead", "admin")
        give = [Command("hand_over", self.tr("Hand over"), "F7", self._hand_over_clicked)] if leads else []
        return [
            Command("call", self.tr("Call"), "F5", self._call_clicked),
            Command("edit", self.tr("Edit"), "F2", self.fields.begin),
            Command("save", self.tr("Save"), "Ctrl+S", self.fields.finish, hint=False),
            Command("plan", self.tr("Plan"), "Ctrl+D", self._plan_clicked),
            *give,
            *self._asking(),
            Command("search", self.tr("Find in the history"), "Ctrl+F", self._find_clicked, hint=False),
            Command("reload", self.tr("Read anew"), "Ctrl+R", self._read, hint=False),
            Command("back", self.tr("Back"), "Esc", self._back_clicked),
        ]

    def _asking(self) -> list[Command]:
        """A lead has nobody to ask here."""
        if self.desk.me.level != "manager":
            return []
        return [Command("help", self.tr("Ask the lead"), "Ctrl+H", self._help_clicked, hint=False)]

    def _help_clicked(self) -> None:
        if self.screen is not None:
            self._help.ask(self.screen.card.id, self.screen.card.name)

    def shown(self) -> None:
        timeline = self.history.timeline
        (self.head.call if timeline.isHidden() else timeline).setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, change: object) -> None:
        changed = getattr(change, "client_id", None)
        if change is None:
            self._read()
        elif self._wanted is not None and changed in (None, self._wanted):
            self._soon.want()

    def retranslate(self) -> None:
        for part in (self.head, self.history, self.fields):
            part.retranslate()
        if self.screen is not None:
            self._show(self.screen)
        elif self._wanted is None:
            self._show_nobody()

    def open_client(self, client_id: uuid.UUID) -> None:
        """Show this client's card; the old one goes at once, so that nobody reads the wrong one."""
        if self._wanted == client_id and self.screen is not None:
            self._read()
            return
        if not self.may_leave():
            return
        self._wanted, self.screen = client_id, None
        self.fields.give_up()
        self.switch.show_loading()
        self._read()

    # reading

    def _read(self) -> None:
        if self._wanted is None:
            return
        language, now = QLocale().name()[:2], self.desk.clock.now()
        self.tasks.read(
            call_screens.read, self._wanted, language, now, owner=self, done=self._loaded, failed=self._failed,
            latest="client_card",
        )  # fmt: skip

    def _loaded(self, screen: CallScreen) -> None:
        if screen.card.id != self._wanted:
            return
        first, self.screen = self.screen is None, screen
        self._show(screen)
        self.switch.show_content()
        if first and self.isVisible():
            # While nothing was there to focus, the keyboard was given to whatever came first.
            self.shown()

    def _changes_asked(self) -> None:
        query = ChangesQuery(client_id=self._wanted)
        self.tasks.read(
            list_changes, query, owner=self, done=self.history.show_changes, latest="changes of the card"
        )

    def _show(self, screen: CallScreen) -> None:
        card, books, now = screen.card, self.desk.books, self.desk.clock.now()
        self.head.show_card(card, books, now, self.zone)
        self.people.show_card(card, books, now, zone_named(card.time_zone) or self.zone)
        self.history.show_card(card, books, now, self.zone)
        self.fields.show_card(card, books, now)

    def _failed(self, error: KnownError) -> None:
        if isinstance(error, Refused):
            self.screen = None
            self.switch.show_no_rights(action=self.tr("Back to the list"))
        elif self.screen is None:
            self.switch.show_error(sentence(error), title=self.tr("The client did not load"))

    def _show_nobody(self) -> None:
        text = self.tr("Find one by name or number with Ctrl+K")
        self.switch.show_empty(
            self.tr("No client is open"),
            text,
            icon="users",
            tone="neutral",
            action=self.tr("Back to the list"),
        )

    # what the person does

    def _call_clicked(self) -> None:
        if self.screen is not None and self.head.call.isEnabled():
            self.call_wanted.emit(self.screen.card.id, _planned_call(self.screen.card), None)

    def _phone_clicked(self, phone_id: object) -> None:
        if self.screen is not None:
            self.call_wanted.emit(self.screen.card.id, _planned_call(self.screen.card), phone_id)

    def _hand_over_clicked(self) -> None:
        if self.screen is not None and self.may_leave():
            self.hand_over_wanted.emit((self.screen.card.id,))

    def _find_clicked(self) -> None:
        self.history.find.setFocus()
        self.history.find.selectAll()

    def may_leave(self) -> bool:
        if self.fields.is_dirty():
            said = self.tr("Changes are not saved: Ctrl+S saves them, “Do not change” drops them")
            self.toasts.show_toast(said, "warn", icon="pencil")
            return False
        return True

    def _back_clicked(self) -> None:
        if not self.may_leave():
            return
        if self.fields.editing:
            self.fields.give_up()
            self.shown()
        else:
            self.back_wanted.emit()

    def _diary(self) -> Diary | None:
        if self.screen is None:
            return None
        return Diary(self.screen.card, self.desk.books, self.zone, self.screen.busy)

    def _plan_clicked(self) -> None:
        diary = self._diary()
        if diary is not None:
            dialog = PlanDialog(diary, self.desk.clock.now, parent=self.window())
            dialog.planned.connect(partial(self._file, planning.plan_activity))
            dialog.open()

    def _move_clicked(self, activity_id: uuid.UUID) -> None:
        diary = self._diary()
        if diary is not None:
            dialog = PlanDialog(diary, self.desk.clock.now, move=activity_id, parent=self.window())
            dialog.moved.connect(partial(self._file, planning.move_activity))
            dialog.open()

    def _fields_changed(self, form: ClientChange) -> None:
        self._file(client_changes.change_client, form)

    def _file(self, deed: object, form: object) -> None:
        self.tasks.write(deed, form, owner=self, done=partial(self._filed, isinstance(form, ClientChange)))  # type: ignore[arg-type]

    def _filed(self, edited: bool, receipt: Receipt) -> None:
        if receipt.status == "refused":
            # What was typed stays in the fields: the new values are read beside it.
            self.fields.refused()
            self.toasts.show_toast(sentence(receipt.error) if receipt.error else "", "error")
        elif receipt.status == "kept":
            self.toasts.show_toast(self.tr("No connection. Kept here, sent by itself later"), "warn")
        else:
            self.toasts.show_toast(self.tr("Saved"))
        if edited and receipt.status != "refused":
            self.fields.give_up()
        self._read()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.window().width() < px(NARROW)
        self.people.setFixedWidth(px(300 if narrow else 364))
        self.fields.setFixedWidth(px(264 if narrow else 332))


def _planned_call(card: ClientCard) -> uuid.UUID | None:
    """The open call that comes first, so that calling keeps the promise instead of making a second call."""
    plans = [row for row in card.timeline if row.state == "planned" and row.kind == "call"]
    first = min(plans, key=lambda row: (not row.is_promise, row.at), default=None)
    return first.id if first is not None else None
