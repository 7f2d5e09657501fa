"""The call: opened with a client, left with an outcome."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.errors import KnownError, Refused
from app.services.call_screens import CallScreen
from app.services.clocks import zone_named
from app.services.desk import Desk
from app.services.outside.telephony import Telephony
from app.ui.actions import Command
from app.ui.call.advance import Advance, after, note
from app.ui.call.commands import commands_of
from app.ui.call.dialling import Dialling
from app.ui.call.draft_keeper import DraftKeeper
from app.ui.call.header import no_dial_reason
from app.ui.call.loader import ASKED, ScreenLoader
from app.ui.call.outcomes import Outcomes
from app.ui.call.session import CallSession, begin, begin_again
from app.ui.call.stage import Stage
from app.ui.call.typed import Typed
from app.ui.call.view import CallView
from app.ui.dialogs.ask_help import HelpAsking
from app.ui.messages import sentence
from app.ui.pace import Pace
from app.ui.page import Page
from app.ui.tasks import Tasks
from app.ui.widgets.state_switch import StateSwitch
from app.ui.widgets.toast import ToastStack


@dataclass(frozen=True)
class _Wanted:
    """A client that was asked for and is not on the screen yet."""

    client_id: uuid.UUID
    activity_id: uuid.UUID | None = None
    dial: bool = False
    phone_id: uuid.UUID | None = None


class CallPage(Page):
    """`filed` carries (Receipt, client id); `next_wanted` whether to dial at once; `left` wants the list back."""

    filed = Signal(object, object)
    next_wanted = Signal(bool)
    client_opened = Signal(object)
    advance_changed = Signal(str)
    left = Signal()

    def __init__(
        self,
        desk: Desk,
        tasks: Tasks,
        telephone: Telephony,
        *,
        toasts: ToastStack | None = None,
        advance: Advance = "advance",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.desk, self.tasks, self.toasts = desk, tasks, toasts or ToastStack(self)
        self.own_zone = zone_named(desk.me.time_zone) or ZoneInfo("UTC")
        self.advance: Advance = advance
        self._wanted: _Wanted | None = None
        self.loader = ScreenLoader(desk, tasks, self)
        # From the outside in: what gets another parent is dressed anew with all that is in it.
        self._switch = StateSwitch(QWidget(), parent=self)
        self.body.addWidget(self._switch, 1)
        self.view = CallView(desk.clock.now, self._switch.content)
        held = QVBoxLayout(self._switch.content)
        held.setContentsMargins(0, 0, 0, 0)
        held.addWidget(self.view)
        self.stage = Stage(desk, self.view, self.own_zone, self)
        self.drafts = DraftKeeper(desk, tasks, self)
        self.dialling = Dialling(self, telephone)
        self.outcomes = Outcomes(self)
        self._help = HelpAsking(self, tasks, self.toasts)
        self._soon = Pace(self.reload, partial(tasks.waits, ASKED), self)
        self._ticker = QTimer(self)
        self._ticker.setInterval(1_000)
        self._ticker.timeout.connect(self.stage.tick)
        self._connect()
        self._show_nobody()

    def _connect(self) -> None:
        view = self.view
        self.loader.came.connect(self._screen_read)
        self.loader.failed.connect(self._screen_failed)
        view.header.call_asked.connect(self.dialling.call_or_end)
        view.header.other_asked.connect(self.dialling.other_number)
        view.outcome.filed.connect(self.outcomes.file)
        view.outcome.typed_changed.connect(self.keep_typed)
        view.script.moved.connect(self._step_moved)
        view.script.objections.left.connect(view.script.focus_steps)
        self.drafts.failed.connect(self._say_error)
        self._switch.retried.connect(self.reload)
        self._switch.acted.connect(self.left)

    @property
    def session(self) -> CallSession | None:
        """The call in front."""
        return self.stage.session

    @property
    def screen(self) -> CallScreen | None:
        """What was read of its client."""
        return self.stage.screen

    def ask_for_help(self) -> None:
        """Ctrl+H: the lead is called to the client on the screen; the call goes on."""
        if self.screen is not None:
            self._help.ask(self.screen.card.id, self.screen.card.name)

    # opening

    def open_client(
        self,
        client_id: uuid.UUID,
        activity_id: uuid.UUID | None = None,
        *,
        dial: bool = False,
        phone_id: uuid.UUID | None = None,
    ) -> bool:
        """Brings a client to the screen; False when a call without an outcome holds it. `phone_id`: by which number."""
        if self.session is not None and self.session.attempted:
            if self.session.card.id != client_id:
                self.block()
            return self.session.card.id == client_id
        self.drafts.flush()
        self._wanted = _Wanted(client_id, activity_id, dial, phone_id)
        known = self.loader.known(client_id)
        if known is not None:
            self._begin(known)
        else:
            self._switch.show_loading()
        self.loader.read(client_id)
        return True

    def prefetch_several(self, client_ids: Sequence[uuid.UUID]) -> None:
        """Reads those who come next in the day, so that calls go on when the line breaks."""
        self.loader.prefetch_several(client_ids)

    def is_loading(self) -> bool:
        """Whether the wanted client is still on the way to the screen."""
        return self._wanted is not None

    def prefetch(self, client_id: uuid.UUID) -> None:
        """Reads a client that is likely to be opened next."""
        self.loader.prefetch(client_id)

    def reload(self) -> None:
        """The client on the screen, or the one that is wanted, once more."""
        client_id = self._wanted.client_id if self._wanted else self.session.card.id if self.session else None
        if client_id is not None:
            self.loader.read(client_id)

    def _screen_read(self, screen: CallScreen) -> None:
        if self._wanted is not None and self._wanted.client_id == screen.card.id:
            self._begin(screen)
        elif self.stage.renew(screen):
            self.show_state()

    def _screen_failed(self, error: KnownError) -> None:
        if self._wanted is None:
            return
        if isinstance(error, Refused):
            self._switch.show_no_rights()
        else:
            self._switch.show_error(sentence(error), title=self.tr("The client did not load"))

    def _begin(self, screen: CallScreen) -> None:
        wanted, self._wanted = self._wanted, None
        assert wanted is not None
        session = begin(screen.card, wanted.activity_id, self.desk.clock.now())
        session.choose(wanted.phone_id)
        self.show_session(session, screen, Typed())
        self.drafts.load(screen.card.id, self._draft_read)
        if session.recovered:
            self.stage.say_recovered(session)
        elif session.phone is None:
            self.view.say(no_dial_reason(session))
        elif wanted.dial:
            self.dialling.dial()

    def begin_other_number(self) -> None:
        """The same client once more, by the next number."""
        assert self.session is not None and self.screen is not None
        session = begin_again(self.session, self.session.card, self.desk.clock.now())
        self.show_session(session, self.screen, Typed())
        self.reload()

    def show_session(self, session: CallSession, screen: CallScreen, typed: Typed) -> None:
        """Puts a session on the screen with what is typed in it."""
        self.stage.enter(session, screen)
        self.view.outcome.put(typed)
        self.show_state()
        self._switch.show_content()
        self._ticker.start()
        if self.isVisible():
            self.shown()
        self.client_opened.emit(screen.card.id)

    def number_changed(self) -> None:
        """Another number, so perhaps another person to speak to."""
        self.stage.show_script()
        self.stage.show_scene()
        self.show_state()

    # showing

    def _show_nobody(self) -> None:
        self._ticker.stop()
        self._switch.show_empty(
            self.tr("Nobody is being called"),
            self.tr("Choose a client in your day and press Enter"),
            icon="phone",
            tone="neutral",
            action=self.tr("To my day"),
        )

    def show_state(self) -> None:
        """Everything that follows from the state of the call."""
        self.stage.show_state(advance=self.advance != "off")

    def _say_error(self, error: KnownError) -> None:
        self.view.say(sentence(error))

    def block(self) -> None:
        """Says why the call cannot be left."""
        self.view.say(self.tr("First the outcome of this call: one digit, 1 to 0"))

    # what was typed

    def keep_typed(self) -> None:
        """Within a second what is typed is on the disk."""
        if self.session is not None and self.session.state not in ("filing", "filed"):
            self.drafts.keep(self.session.card.id, self.view.outcome.typed())

    def _draft_read(self, found: tuple[uuid.UUID, Typed]) -> None:
        client_id, typed = found
        pane, session = self.view.outcome, self.session
        if session is None or session.card.id != client_id or typed.is_empty() or not pane.typed().is_empty():
            return
        pane.put(replace(typed, outcome=pane.selected()))

    def forget(self, client_id: uuid.UUID, *, drafts: bool = True) -> None:
        """What was read of a client is old now; with `drafts` nothing is typed for him any more either."""
        self.loader.drop(client_id)
        if drafts:
            self.drafts.forget(client_id)

    def _step_moved(self, step: int) -> None:
        if self.session is not None:
            self.session.step = step

    # page

    def title(self) -> str:
        return self.tr("Call")

    def commands(self) -> list[Command]:
        return commands_of(self)

    def shown(self) -> None:
        if self.session is None:
            return
        if self.session.state == "before" and self.view.header.call.isEnabled():
            self.view.header.call.setFocus()
        elif not self.view.script.isHidden():
            self.view.script.focus_steps()
        else:
            self.view.history.focus_history()

    def may_leave(self) -> bool:
        if self.session is not None and self.session.attempted:
            self.block()
            return False
        self.drafts.flush()
        return True

    def write_typed(self) -> bool:
        self.keep_typed()
        self.drafts.flush()
        return not self.drafts.is_writing()

    def refresh(self, change: object) -> None:
        client_id = getattr(change, "client_id", None)
        self.loader.drop(client_id)
        if getattr(change, "table", "") == "books":
            # The same client is not shown anew by itself, and an outcome may have another name now.
            self.stage.show_scene()
            self.show_state()
        wanted, session = self._wanted, self.session
        shown = session is not None and session.state not in ("filing", "filed")
        if wanted is not None:
            concerned = client_id in (None, wanted.client_id)
        else:
            concerned = shown and session is not None and client_id in (None, session.card.id)
        if concerned:
            self._soon.want()

    def retranslate(self) -> None:
        self.view.retranslate()
        if self.session is None:
            self._show_nobody()
        else:
            self.number_changed()

    def just_followed(self) -> bool:
        """Whether this call was dialled by itself a moment ago: a digit now was meant for the call before."""
        session = self.session
        waits = self.advance == "dial" and session is not None and session.state == "talk"
        return waits and session is not None and session.seconds(self.desk.clock.now()) < 1

    def toggle_advance(self) -> None:
        """F7: off, to the next client, to the next client and dial."""
        self.set_advance(after(self.advance))
        self.advance_changed.emit(self.advance)

    def set_advance(self, advance: Advance) -> None:
        """What follows a filed outcome."""
        self.advance = advance
        self.set_note(note(advance))
        self.show_state()

    def escape(self) -> None:
        """Esc: leave the field, then the outcome, then the page."""
        focus = QApplication.focusWidget()
        resting = (None, self.view.script.steps, self.view.header.call)
        if focus not in resting and focus is not None and self.view.isAncestorOf(focus):
            self.view.script.focus_steps()
        elif not self.view.outcome.unselect():
            self.left.emit()
