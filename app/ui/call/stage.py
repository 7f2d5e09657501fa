"""Puts a call into the widgets: everything that is shown and nothing that is done."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from app.services.call_screens import CallScreen
from app.services.desk import Desk
from app.services.scripts import script_values
from app.ui.call.scene import Scene
from app.ui.call.session import CallSession
from app.ui.call.view import CallView
from app.ui.words import moments


class Stage(QObject):
    """The session and the screen that are in front, and how they look."""

    def __init__(self, desk: Desk, view: CallView, own_zone: ZoneInfo, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._view, self._own_zone = desk, view, own_zone
        self.session: CallSession | None = None
        self.screen: CallScreen | None = None

    def enter(self, session: CallSession, screen: CallScreen) -> None:
        """Another client, or the same one called anew."""
        self.session, self.screen = session, screen
        self._view.say("")
        self.show_script()
        self._show_history(new=True)
        self.show_scene()

    def renew(self, screen: CallScreen) -> bool:
        """Newer facts about the client in front; nothing typed or chosen moves. False for others, or too late."""
        session = self.session
        if session is None or session.card.id != screen.card.id or session.state in ("filing", "filed"):
            return False
        old, self.screen = self.screen, screen
        if old == screen:
            return False
        session.renew(screen.card, self._desk.clock.now())
        if old is None or old.script != screen.script:
            self.show_script()
        self._show_history(new=False)
        self.show_scene()
        return True

    def show_script(self) -> None:
        """The script with the fields of the person to speak to."""
        session, screen = self.session, self.screen
        if session is None or screen is None:
            return
        values = script_values(
            session.card, me=self._desk.me.name, books=self._desk.books, person=session.person
        )
        self._view.script.set_script(screen.script, values, session.step)
        self._view.script.setVisible(screen.script is not None)

    def _show_history(self, *, new: bool) -> None:
        if self.screen is not None:
            now = self._desk.clock.now()
            self._view.history.show_card(self.screen.card, self._desk.books, now, self._own_zone, new=new)

    def show_scene(self) -> None:
        """What outcomes are judged by."""
        session, screen = self.session, self.screen
        if session is None or screen is None:
            return
        number = session.phone.number if session.phone else None
        busy = tuple(row for row in screen.busy if row.activity_id != session.activity_id)
        person = session.person.id if session.person is not None else None
        self._view.outcome.set_scene(
            Scene(session.card, number, person, self._desk.books, self._own_zone, busy)
        )

    def show_state(self, *, advance: bool) -> None:
        """Everything that follows from the state of the call."""
        session = self.session
        if session is None:
            return
        self._view.header.show_session(session, self._desk.books, self._desk.clock.now(), self._own_zone)
        asleep = self.tr("This outcome is filed") if session.state in ("filing", "filed") else ""
        self._view.outcome.set_going(advance, asleep)
        self._view.outcome.set_primary(session.state != "before" or session.phone is None)

    def tick(self) -> None:
        """Clocks and timer."""
        if self.session is not None and self._view.isVisible():
            self._view.header.tick(self.session, self._desk.books, self._desk.clock.now(), self._own_zone)

    def say_recovered(self, session: CallSession) -> None:
        """The call was left open, by a crash or by another PC."""
        now = self._desk.clock.now()
        at = moments.moment(session.started_at or now, now, self._own_zone)
        self._view.say(
            self.tr("The call of {time} has no outcome. Say how it ended").format(time=at),
            chip=self.tr("Outcome not recorded"),
        )
