"""One signed-in person's workstation: his pages, what they tell each other, and the work that goes on behind."""

from __future__ import annotations

import uuid
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, cast
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer, Signal

from app.errors import KnownError
from app.services import calls, dictionaries, reminders, settings
from app.services.calls import OpenAttempt
from app.services.clocks import day_bounds
from app.services.db import NoAccess, WrongPassword
from app.services.desk import Desk, DeskState
from app.services.drafts import Entry
from app.services.jobs import Job, Jobs
from app.services.live import EVERYTHING, Change, Listener
from app.services.outside.notify import DesktopNotifier
from app.services.outside.telephony import Telephony
from app.ui import desk_calls
from app.ui.actions import Command
from app.ui.call.dialer import system_telephone
from app.ui.crash import CrashGuard
from app.ui.desk_tasks import DeskTasks
from app.ui.languages import Languages
from app.ui.live import Live
from app.ui.main_window import MainWindow
from app.ui.parting import Parting
from app.ui.reminders.desk import ReminderDesk
from app.ui.reminders.escalation import EscalationDesk
from app.ui.reminders.help import HelpDesk
from app.ui.rooms import Rooms, is_allowed
from app.ui.words.kinds import use_names_of
from app.ui.words.moments import span

if TYPE_CHECKING:
    from app.ui.call.advance import Advance
    from app.ui.call.page import CallPage
    from app.ui.card.card_page import CardPage
    from app.ui.journal.dialog import JournalDialog
    from app.ui.my_day.page import MyDayPage
    from app.ui.settings.page import SettingsPage

AHEAD_MS = 300  # after the call screen or the list has been painted
GREET_MS = 1_000  # what is hardly ever there is not asked for before the day is painted
POLL_MS = 60_000  # a notice may be lost: asking is the truth
BOOKS = {
    "outcome", "purpose", "refusal_reason", "project", "source", "client_type", "setting",
    "calling_window", "holiday", "activity_kind", "client_status", "own_field", "staff", "sales_group",
}  # fmt: skip


class Workstation(QObject):
    """Owns the window and everything behind it; `close` ends it all. `signed_out` asks for the sign-in window,
    `turned_away` too: the login was closed."""

    signed_out = Signal()
    turned_away = Signal(object)
    _state_told = Signal(object)

    def __init__(
        self,
        desk: Desk,
        languages: Languages,
        *,
        telephone: Telephony | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.desk, self._languages = desk, languages
        self.tasks = DeskTasks(desk, self)
        self.live = Live(self)
        self._telephone = telephone or system_telephone()
        self._zone = ZoneInfo(desk.me.time_zone)
        self._journal: JournalDialog | None = None
        self._state: DeskState | None = None
        use_names_of(desk.books)
        self._closed, self._online = False, True
        self._came_from = ""
        self._advance: Advance = "advance"
        self.card_of: uuid.UUID | None = None
        self._shut_out: KnownError | None = None
        self._kept_settings: dict[str, Any] = {}
        self.rooms = Rooms(self)
        self.window = MainWindow(self.rooms.specs(), allowed=self._allowed, may_close=self._may_close)
        self.crash = CrashGuard(self.window)
        self._parting = Parting(self.window, self)
        self.reminders = ReminderDesk(
            self.tasks,
            clock=desk.clock.now,
            zone=self._zone,
            notifier=DesktopNotifier("Nezabudka"),
            parent=self,
        )
        self.help = HelpDesk(desk, self.tasks, self.reminders, toasts=self.window.toasts, parent=self)
        self.escalations = EscalationDesk(
            self.tasks, self.reminders, books=self._books_now, clock=desk.clock.now, parent=self
        )
        self._watch = reminders.ReminderWatch(
            desk.change, desk.seat, day_end=self._day_end, report=self.reminders.report
        )
        self._jobs = Jobs([Job("reminders", reminders.ReminderWatch.EVERY.total_seconds(), self._watch.tick)])
        self._listener = Listener(desk.conninfo, self.live.heard, lost=desk.try_now)
        self._connect()

    # pages

    def _allowed(self, right: str) -> bool:
        return is_allowed(self.desk.me, right)

    def make_call(self, kind: type[CallPage]) -> CallPage:
        """The call screen."""
        given = {"toasts": self.window.toasts, "advance": self._advance, "parent": self.window.stack}
        page = kind(self.desk, self.tasks, self._telephone, **given)
        page.filed.connect(self._filed)
        page.client_opened.connect(self._call_opened)
        page.left.connect(self._back_to_day)
        page.advance_changed.connect(self._advance_changed)
        return page

    def make_my_day(self, kind: type[MyDayPage]) -> MyDayPage:
        """The page of the day."""
        page = kind(self.desk, self.tasks, toasts=self.window.toasts, parent=self.window.stack)
        page.selected.connect(self._selected)
        page.coming.connect(self._coming)
        return page

    def make_settings(self, kind: type[SettingsPage]) -> SettingsPage:
        """Personal settings."""
        page = kind(self.tasks, self._languages, sections=self.window.sections, parent=self.window.stack)
        page.settings_changed.connect(self._use_settings)
        page.sign_out_asked.connect(self.sign_out)
        return page

    @property
    def call_page(self) -> CallPage:
        """The call screen, made when first asked for."""
        return cast("CallPage", self.window.page("call"))

    @property
    def my_day(self) -> MyDayPage:
        """The page of the day."""
        return cast("MyDayPage", self.window.page("my_day"))

    # wiring

    def _connect(self) -> None:
        window = self.window
        self.tasks.known_failed.connect(window.show_error)
        self.tasks.crashed.connect(self.crash.show_error)
        self.live.changed.connect(self._changed)
        self._state_told.connect(self._show_state)
        self._languages.changed.connect(self._language_changed)
        self._stop_telling = self.desk.on_state(self._state_told.emit)
        window.unsent_asked.connect(self.show_journal)
        window.retry_asked.connect(self.desk.try_now)
        window.closing.connect(self.close)
        window.page_opened.connect(self._opened)
        self._parting.done.connect(self._turned_away)
        desk = self.reminders
        desk.call_wanted.connect(self.call)
        desk.outcome_wanted.connect(self.open_call)
        desk.open_wanted.connect(self.show_card)
        desk.badge_changed.connect(self._badge_changed)
        desk.look_wanted.connect(self._look)
        desk.refused.connect(window.show_error)
        desk.tray.window_wanted.connect(self._show_window)
        self.help.card_wanted.connect(self.show_card)
        self.escalations.control_wanted.connect(self.rooms.show_control)
        self._dress()
        self._ahead = QTimer(self)
        self._ahead.setSingleShot(True)
        self._ahead.setInterval(AHEAD_MS)
        self._ahead.timeout.connect(self._look_ahead)
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MS)
        self._poll.timeout.connect(self._ask_anew)
        self._second = QTimer(self)
        self._second.setInterval(5_000)
        self._second.timeout.connect(self._tell_state)
        self._second.start()

    def _dress(self) -> None:
        self.window.set_commands(
            [
                Command("find", self.tr("Find"), "Ctrl+K", self.find),
                Command(
                    "reminders", self.tr("Reminders"), "Ctrl+Alt+N", self.reminders.show_centre, hint=False
                ),
                Command("reload", self.tr("Reload"), "Ctrl+R", self._reload, hint=False),
                Command(
                    "instruction", self.tr("My instruction"), "Shift+F1", self._show_instruction, hint=False
                ),
                Command("settings", self.tr("Settings"), "Ctrl+,", self._show_settings, hint=False),
            ]
        )

    def start(self) -> None:
        """Shows the day; what was left without an outcome greets first."""
        self.window.go(self.rooms.first())
        self.window.show()
        self._listener.start()
        self._poll.start()
        self.help.start()
        if is_allowed(self.desk.me, "lead"):
            self.escalations.start()
        self._jobs.start()
        self.tasks.outside(desk_calls.state_of, owner=self, done=self._show_state)
        self.tasks.read(settings.read_settings, owner=self, done=self._use_settings)
        self.tasks.read(calls.open_attempts, owner=self, done=self._greet)
        QTimer.singleShot(GREET_MS, self, self._greet_with_many)

    def _greet_with_many(self) -> None:
        if not self._closed:
            self.rooms.many.greet()

    def close(self) -> None:
        """Ends listening, timed work, tasks and the line; what waits stays in the journal."""
        if self._closed:
            return
        self._closed = True
        self._stop_telling()
        self.live.stop()
        self._second.stop()
        self._poll.stop()
        self._ahead.stop()
        for watcher in (self.help, self.escalations, self.reminders):
            watcher.stop()
        self._jobs.stop()
        self._listener.stop()
        self.tasks.shut_down()
        self.desk.close()

    # what pages want of each other

    def call(
        self,
        client_id: uuid.UUID,
        activity_id: uuid.UUID | None = None,
        phone_id: uuid.UUID | None = None,
    ) -> None:
        """Opens the call screen and dials, the given number if any."""
        self.open_call(client_id, activity_id, dial=True, phone_id=phone_id)

    def open_call(
        self,
        client_id: uuid.UUID,
        activity_id: uuid.UUID | None = None,
        *,
        dial: bool = False,
        phone_id: uuid.UUID | None = None,
    ) -> None:
        """Opens the call screen on this client, unless a call there still needs its outcome."""
        if self.call_page.open_client(client_id, activity_id, dial=dial, phone_id=phone_id):
            self.reminders.set_quiet(dial)
        self.window.go("call")

    def show_card(self, client_id: uuid.UUID, *, edit: bool = False) -> None:
        """Opens the client's card, if need be ready to be changed."""
        page = cast("CardPage", self.window.page("card"))
        self._came_from = self.window.current_key() if not page.isVisible() else self._came_from
        self.card_of = client_id
        page.open_client(client_id, edit=edit)
        self.window.go("card")

    def _opened(self, key: str) -> None:
        if key == "clients" and not self.window.has_page("card"):
            QTimer.singleShot(AHEAD_MS, self, self._load_card)

    def _load_card(self) -> None:
        """A list leads to cards: what they are shown in is made behind the list, so that the first opens like any other."""
        self.tasks.outside(
            desk_calls.load_page, "card", owner=self, done=lambda _kind: self.window.page("card")
        )

    def _show_window(self) -> None:
        self.window.showNormal()
        self.window.activateWindow()

    def _show_settings(self) -> None:
        self.window.go("settings")

    def _show_instruction(self) -> None:
        from app.ui.dialogs.instruction import InstructionDialog

        InstructionDialog(self.tasks, self.window).open()

    def show_reminders(self) -> None:
        """Opens the reminder centre."""
        self.reminders.show_centre()

    def find(self) -> None:
        """Ctrl+K: any client from anywhere."""
        from app.ui.finder.finder import Finder

        finder = Finder(self.tasks, self.window)
        finder.card_wanted.connect(self.show_card)
        finder.call_wanted.connect(self.call)
        finder.open()

    def _selected(self, client_id: uuid.UUID | None) -> None:
        if client_id is not None and self.window.has_page("call"):
            self.call_page.prefetch(client_id)

    def _coming(self, client_ids: list[uuid.UUID]) -> None:
        if self.window.has_page("call"):
            self.call_page.prefetch_several(client_ids)
        else:
            self._ahead.start()

    def _call_opened(self, _client_id: uuid.UUID) -> None:
        self._ahead.start()

    def _look_ahead(self) -> None:
        """While one talks those who come next are read, so that the outcome's key paints them at once. The call screen
        itself is loaded when the day has been painted, behind the window."""
        if self.window.has_page("call"):
            self._coming(self.my_day.coming_clients())
        else:
            self.tasks.outside(desk_calls.load_page, "call", owner=self, done=self._call_loaded)

    def _call_loaded(self, _kind: object) -> None:
        self.call_page.prefetch_several(self.my_day.coming_clients())

    def _filed(self, receipt: Any, client_id: uuid.UUID) -> None:
        self.reminders.set_quiet(False)
        self.my_day.client_filed(client_id)
        self.live.changed.emit(Change("activity", client_id))

    def call_next(self, dial: bool) -> None:
        """Who is next in the day; the day itself when it is done."""
        row = self.my_day.next_row()
        if row is None:
            self._back_to_day()
            return
        self.open_call(
            row.client_id, row.activity_id if row.kind == "call" else None, dial=dial and row.callable
        )

    def back(self) -> None:
        """From the card to where it was opened from."""
        self.window.go(self._came_from or self.rooms.first())

    def _back_to_day(self) -> None:
        self.reminders.set_quiet(False)
        self.window.go("my_day")

    def _greet(self, attempts: tuple[OpenAttempt, ...]) -> None:
        """A call without an outcome comes first: nothing typed and no attempt is lost."""
        if attempts:
            self.open_call(attempts[0].client_id, attempts[0].activity_id)

    def _use_settings(self, kept: dict[str, Any]) -> None:
        self._kept_settings = kept
        lead_minutes = self.desk.books.rules.reminders.lead_minutes
        chosen = reminders.preferences(kept.get("reminders"), lead_minutes=lead_minutes)
        self._watch.lead_minutes = chosen.lead_minutes
        self.reminders.set_preferences(chosen)
        part = kept.get("calls")
        if isinstance(part, dict) and part.get("advance") in ("off", "advance", "dial"):
            self._advance = part["advance"]
            if self.window.has_page("call"):
                self.call_page.set_advance(self._advance)

    def _advance_changed(self, advance: Advance) -> None:
        self._advance = advance
        self.tasks.change(settings.keep_setting, "calls", {"advance": advance}, owner=self)

    # what comes from elsewhere

    def _changed(self, change: Change) -> None:
        if change.table in BOOKS or change.table == "*":
            self.tasks.read(
                dictionaries.read_books,
                self._languages.current,
                owner=self,
                done=self._books_read,
                latest="books",
            )
        if change.table in ("activity", "client", "*"):
            self._look()
        self.help.hear(change)
        self.escalations.hear(change)
        self.window.hear(change)

    def _books_now(self) -> dictionaries.Books:
        return self.desk.books

    def _books_read(self, books: dictionaries.Books) -> None:
        self.desk.books = books
        use_names_of(books)
        self._use_settings(self._kept_settings)
        self.window.hear(Change("books"))

    def _language_changed(self) -> None:
        """Dictionaries speak the new language too."""
        self._dress()
        self.tasks.read(
            dictionaries.read_books,
            self._languages.current,
            owner=self,
            done=self._books_read,
            latest="books",
        )

    def _look(self) -> None:
        self._jobs.kick("reminders")

    def _badge_changed(self, count: int) -> None:
        self.window.set_badge("reminders", count)

    def _tell_state(self) -> None:
        if self._state is not None and not self._state.online:
            self._show_state(self._state)

    def _revive(self, state: DeskState) -> None:
        """The server of this PC has nobody else who would start it again; once per break of the line."""
        broke, self._online = self._online and not state.online, state.online
        if broke:
            self.tasks.outside(desk_calls.revive, owner=self, done=self._revived, failed=self._not_revived)

    def _revived(self, revived: bool) -> None:
        if revived:
            self.desk.try_now()

    def _not_revived(self, _error: KnownError) -> None:
        """The banner says already that there is no line."""

    def _show_state(self, state: DeskState) -> None:
        if isinstance(state.error, NoAccess | WrongPassword) and not state.online:
            self._shut_out = state.error
            self._parting.begin()
            return
        news = state != self._state
        self._state = state
        self._revive(state)
        gone = datetime.now(state.since.tzinfo) - state.since
        since = span(gone) if not state.online and gone >= timedelta(minutes=1) else ""
        note = ""
        if state.next_try is not None and not state.online:
            seconds = max(0, round((state.next_try - datetime.now(state.next_try.tzinfo)).total_seconds()))
            note = self.tr("next try in {seconds} s").format(seconds=seconds)
        self.window.show_connection(state.online, state.unsent, since=since, note=note)
        if self._journal is not None and news:
            self._read_journal()

    def _read_journal(self) -> None:
        self.tasks.outside(desk_calls.recent, owner=self, done=self._journal_read, latest="journal")

    def _journal_read(self, entries: tuple[Entry, ...]) -> None:
        if self._journal is not None:
            self._journal.set_entries(entries)

    def show_journal(self) -> None:
        """What was filed on this PC in the last days, and what waits."""
        from app.ui.journal.dialog import JournalDialog

        self._journal = JournalDialog((), self._zone, self.window)
        self._journal.retry_asked.connect(self._retry)
        self._journal.finished.connect(self._journal_closed)
        self._journal.open()
        self._read_journal()

    def _retry(self, entry_id: uuid.UUID) -> None:
        self.tasks.outside(desk_calls.send_again, entry_id, owner=self, done=self._journal_read)

    def _journal_closed(self) -> None:
        self._journal = None

    def _reload(self) -> None:
        self.live.changed.emit(Change("*"))

    def _ask_anew(self) -> None:
        if self._online:
            self.live.heard(EVERYTHING)

    def _day_end(self) -> datetime:
        return day_bounds(self.desk.clock.now(), self._zone)[1]

    def _may_close(self) -> bool:
        page = self.window.current_page()
        return page is None or page.may_leave()

    def sign_out(self) -> None:
        """Ends the session, unless a call still needs its outcome; `signed_out` follows."""
        if self._may_close():
            self.close()
            self.window.hide()
            self.signed_out.emit()

    def _turned_away(self) -> None:
        """The login is closed: nothing of the base stays on the screen."""
        if not self._closed:
            self.close()
            self.window.hide()
            self.turned_away.emit(self._shut_out)
