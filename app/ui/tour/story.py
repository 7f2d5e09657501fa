"""From a spreadsheet to a kept promise: the day of an administrator, a lead and a manager, told by the real window."""

from __future__ import annotations

import contextlib
import os
import tempfile
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMessageLogContext, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from app import config, log
from app.services import bundled, demo, profiles
from app.services.outside import psql
from app.services.profiles import ServerProfile
from app.ui.finder.finder import Finder
from app.ui.shell import Shell
from app.ui.theme import apply_theme
from app.ui.tour.actor import Actor, TourBroken
from app.ui.tour.card import work_on_a_card
from app.ui.tour.doing import look_at_activities
from app.ui.tour.importing import import_a_list
from app.ui.tour.leading import control_the_undone, look_at_figures, plan_the_day
from app.ui.tour.listing import look_through_the_list
from app.ui.tour.many import change_many, save_the_list
from app.ui.tour.running import run_the_house, try_past_the_program
from app.ui.tour.week import look_at_the_week
from app.ui.workstation import Workstation

Key = Qt.Key
_log = log.get("ui.tour")
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
LEAD, OTHER_LEAD, ADMIN = "drobot", "moroz", "klimuk"
FOREIGN = "tkach"  # a manager of the other lead
MAIN_NAME = "Дарья Ветрова"
LANGUAGE = "ru"


def run(out: Path) -> int:
    """Performs the story, a line and a picture per step in `out`; 0 when all of it came about."""
    qInstallMessageHandler(_quietly)
    with _own_home():
        app = QApplication.instance() or QApplication([])
        assert isinstance(app, QApplication)
        app.setQuitOnLastWindowClosed(False)
        try:
            _Story(app, Actor(out)).play()
        finally:
            bundled.bundled_server().remove()
    print(f"The tour is over: nobody is forgotten. Pictures are in {out}", flush=True)
    return 0


def _quietly(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """A screen that is none cannot raise windows or open links, and says so each time."""
    if "plugin does not support" not in message:
        _log.warning("%s", message)


@contextlib.contextmanager
def _own_home() -> Iterator[None]:
    """A server, a journal and preferences of the tour's own, gone when it ends; no keyring is asked."""
    before = {name: os.environ.get(name) for name in ("NEZABUDKA_HOME", "PYTHON_KEYRING_BACKEND")}
    with tempfile.TemporaryDirectory(prefix="nezabudka-tour-") as folder:
        os.environ["NEZABUDKA_HOME"] = folder
        os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
        try:
            yield
        finally:
            for name, value in before.items():
                if value is None:
                    os.environ.pop(name, None)
                else:
                    os.environ[name] = value


class _Story:
    def __init__(self, app: QApplication, actor: Actor) -> None:
        self.app, self.actor = app, actor
        self.url = ""
        self.shell: Shell | None = None

    def play(self) -> None:
        """All of it, in order."""
        self._open_house()
        administrator = self._sign_in(ADMIN, picture=True)
        import_a_list(
            self.actor, administrator, config.resources() / "samples" / "prospects.csv", owner=MAIN_NAME
        )
        run_the_house(self.actor, administrator)
        self._sign_out(administrator)
        self._lead_plans()
        manager = self._sign_in(demo.MAIN)
        client_id = self._a_promise(manager)
        self._no_answer(manager)
        work_on_a_card(self.actor, manager, client_id, config.resources() / "samples" / "prospects.csv")
        self._reminder(manager)
        look_at_the_week(self.actor, manager)
        self._line_lost(manager)
        self._dark(manager)
        name = manager.desk.read(_name_of, client_id)
        self._sign_out(manager)
        self._looked_up_by(LEAD, client_id, name, seen=True)
        self._looked_up_by(OTHER_LEAD, client_id, name, seen=False)
        self._past_the_program(client_id)
        try_past_the_program(self.actor, self.url, manager=demo.MAIN, lead=LEAD, foreign=FOREIGN)

    # scenes

    def _lead_plans(self) -> None:
        lead = self._sign_in(LEAD)
        plan_the_day(self.actor, lead, self.url, demo.MAIN)
        look_through_the_list(self.actor, lead)
        control_the_undone(self.actor, lead)
        change_many(self.actor, lead, self.url, LEAD)
        save_the_list(self.actor, lead, self.url, LEAD)
        look_at_activities(self.actor, lead)
        look_at_figures(self.actor, lead)
        self._sign_out(lead)

    def _open_house(self) -> None:
        self.url = bundled.prepare_bundled(demo=True)
        profiles.keep_profile(ServerProfile("Офис, отдел продаж", self.url))
        self.shell = Shell(self.app)
        self.shell.languages.use(LANGUAGE)
        apply_theme(self.app, "light")
        self.shell.show_login()
        self.actor.tell(
            "The bundled PostgreSQL stands, with a demo team: three groups, twelve people, 3,000 prospects"
        )

    def _sign_in(self, login: str, *, picture: bool = False) -> Workstation:
        shell, actor = self.shell, self.actor
        assert shell is not None and shell.login is not None
        window = shell.login
        actor.press(window, Key.Key_1, ALT)
        window.focus_login()
        actor.type(window, login)
        actor.press(window, Key.Key_Tab)
        actor.type(window, demo.PASSWORD)
        actor.wait("the server's answer to the sign-in window", window.line_is_checked)
        if picture:
            actor.tell(
                "The administrator signs in: the line is checked before the password is", window, "sign-in"
            )
        actor.press(window, Key.Key_Return)
        actor.wait(f"{login}'s workstation", lambda: shell.workstation is not None)
        workstation = shell.workstation
        assert workstation is not None
        page: Any = workstation.window.current_page()
        actor.wait("the day of " + login, page.is_loaded)
        return workstation

    def _sign_out(self, workstation: Workstation) -> None:
        assert self.shell is not None
        workstation.sign_out()
        self.actor.wait("the sign-in window again", lambda: self.shell and self.shell.login is not None)

    def _a_promise(self, manager: Workstation) -> uuid.UUID:
        actor, window, call = self.actor, manager.window, manager.call_page
        actor.wait("the preview of the first client", manager.my_day.preview_is_whole)
        actor.tell("The manager's day: promises first, and each row says why it is there", window, "my-day")
        row = manager.my_day.next_row()
        assert row is not None
        self._dial(manager, Key.Key_Return)
        actor.tell(f"Enter calls {row.client_name}: the script beside the whole history", window, "call")
        actor.press(window, Key.Key_F9)
        actor.type(window, "18 рейсов в месяц, решает вместе с финдиректором")
        actor.press(window, Key.Key_4, ALT)
        actor.press(window, Key.Key_F8)
        actor.type(window, "завтра 10")
        actor.tell(
            "A note, one key for the outcome: its consequence is shown before, in both clocks",
            window,
            "outcome",
        )
        actor.press(window, Key.Key_Return, CTRL)
        actor.wait(
            "the next client", lambda: call.session is not None and call.session.card.id != row.client_id
        )
        actor.tell(
            "Filed and planned in one step; the next client is on the screen, undo is at hand",
            window,
            "next-client",
        )
        return row.client_id

    def _no_answer(self, manager: Workstation) -> None:
        actor, window = self.actor, manager.window
        here = _client_of(manager)
        self._dial(manager, Key.Key_F5)
        actor.press(window, Key.Key_1)
        actor.wait(
            "the next client", lambda: _client_of(manager) != here or window.current_page() is manager.my_day
        )
        actor.tell(
            "Nobody answers: one digit files it, another part of the day is planned", window, "no-answer"
        )

    def _dial(self, manager: Workstation, key: Key) -> None:
        """Calls; at night at the client's the program asks once, and the tour is taken at any hour."""
        call = manager.call_page
        self.actor.press(manager.window, key)
        self.actor.wait(
            "the client on the call screen", lambda: call.session is not None and not call.is_loading()
        )
        assert call.session is not None
        if not call.session.attempted:
            self.actor.press(manager.window, Key.Key_F5)
        self.actor.wait("the call", lambda: call.session is not None and call.session.attempted)

    def _reminder(self, manager: Workstation) -> None:
        actor = self.actor
        window = manager.window
        window.go("my_day")
        actor.wait(
            "a pop-up of a promise",
            lambda: manager.reminders.item.isVisible() or manager.reminders.group.isVisible(),
        )
        popup = manager.reminders.item if manager.reminders.item.isVisible() else manager.reminders.group
        actor.tell("Minutes before a promise a pop-up reminds him and takes no focus", popup, "reminder")
        manager.reminders.show_centre()
        actor.tell("Ctrl+Alt+N: all reminders in one place", manager.reminders.window, "reminders")
        manager.reminders.window.hide()

    def _line_lost(self, manager: Workstation) -> None:
        actor, window = self.actor, manager.window
        window.go("my_day")
        actor.wait("the day", manager.my_day.preview_is_whole)
        here = manager.my_day.next_row()
        assert here is not None
        self._dial(manager, Key.Key_Return)
        bundled.bundled_server().stop()
        actor.press(window, Key.Key_2)
        actor.wait("the outcome in the journal", lambda: manager.desk.state.unsent > 0, 40)
        actor.wait("the banner", window.is_offline, 20)
        actor.tell("The server is gone in mid-call: the outcome is kept here", window, "line-lost")
        bundled.bundled_server().start()
        manager.desk.try_now()
        actor.wait(
            "everything saved", lambda: manager.desk.state.online and not manager.desk.state.unsent, 40
        )
        actor.wait("the banner to go", lambda: not window.is_offline())
        actor.tell("It is back: what was kept is sent by itself, once", window, "saved")

    def _dark(self, manager: Workstation) -> None:
        manager.window.go("my_day")
        self.actor.wait("the day", manager.my_day.preview_is_whole)
        apply_theme(self.app, "dark")
        self.actor.tell("The same day in the dark", manager.window, "my-day-dark")
        apply_theme(self.app, "light")

    def _looked_up_by(self, login: str, client_id: uuid.UUID, name: str, *, seen: bool) -> None:
        actor = self.actor
        lead = self._sign_in(login)
        actor.press(lead.window, Key.Key_K, CTRL)
        finder = next(one for one in lead.window.findChildren(Finder) if one.isVisible())
        actor.type(finder, name)
        actor.wait("the answer of the search", finder.is_answered)
        # Other groups have firms of much the same name: it is this one that is looked for.
        found = client_id in {row.id for row in finder.model.rows()}
        if found is not seen:
            raise TourBroken(f"{login} {'finds' if found else 'does not find'} {name}")
        told = f"His lead finds {name}" if seen else f"The lead of another group does not find this {name}"
        actor.tell(told, finder, f"found-by-{login}")
        finder.reject()
        self._sign_out(lead)

    def _past_the_program(self, client_id: uuid.UUID) -> None:
        """psql under the same passwords shows exactly the same."""
        self.actor.tell("psql under the same passwords:")
        for login, expected in ((demo.MAIN, "1"), (LEAD, "1"), (OTHER_LEAD, "0"), ("kravets", "0")):
            mine = psql.ask(self.url, login, demo.PASSWORD, "select count(*) from crm.client")
            this = psql.ask(
                self.url, login, demo.PASSWORD, f"select count(*) from crm.client where id = '{client_id}'"
            )
            if this != expected:
                raise TourBroken(f"psql shows {login} {this} of the one client, {expected} expected")
            self.actor.note(f"{login:8} sees {mine:>5} clients, this one: {'yes' if this == '1' else 'no'}")


def _client_of(workstation: Workstation) -> uuid.UUID | None:
    session = workstation.call_page.session
    return session.card.id if session is not None else None


def _name_of(db: object, client_id: uuid.UUID) -> str:
    from app.services.clients import read_card

    return read_card(db, client_id).name  # type: ignore[arg-type]
