"""F5 and F6: the attempt is written, then the number is handed over; the night asks once."""

from __future__ import annotations

import uuid
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.errors import KnownError
from app.services import calls, phones
from app.services.desk import Receipt
from app.services.outside.telephony import Telephony
from app.ui.call.filing import attempt_form
from app.ui.call.header import no_dial_reason, place_of
from app.ui.call.session import CallSession
from app.ui.messages import sentence
from app.ui.words import moments

if TYPE_CHECKING:
    from app.ui.call.page import CallPage

PATIENCE_MS = 700
AGREED = timedelta(hours=1)


class Dialling(QObject):
    """Rings the number of the page's session and ends the call."""

    def __init__(self, page: CallPage, telephone: Telephony) -> None:
        super().__init__(page)
        self._page, self._telephone = page, telephone
        self._waiting: uuid.UUID | None = None
        # The attempt goes first, so that a listed number is refused; a dead line must not hold the call up.
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._hand_over)

    def call_or_end(self) -> None:
        """F5."""
        session = self._page.session
        if session is None:
            return
        if session.state == "before":
            self.dial()
        elif session.state == "talk":
            if session.end(self._page.desk.clock.now()):
                self._page.show_state()
        elif session.attempted:
            self._page.block()

    def dial(self) -> None:
        """Begins the attempt, unless there is a reason not to."""
        page, session = self._page, self._page.session
        if session is None or session.state != "before":
            return
        why = no_dial_reason(session)
        if why:
            page.view.say(why)
            return
        if self._night(session):
            return
        now = page.desk.clock.now()
        form = attempt_form(session, now)
        session.start(now)
        page.view.say("")
        self._waiting = session.activity_id
        self._patience.start()
        page.tasks.write(
            calls.start_call, form, owner=page, done=self._attempt_written, failed=self._attempt_failed
        )
        page.show_state()
        page.shown()

    def _night(self, session: CallSession) -> bool:
        """Whether the client must not be rung now and nobody has insisted yet; asks once."""
        page, now = self._page, self._page.desk.clock.now()
        place = place_of(session, page.desk.books, now, page.own_zone)
        promise = session.card.promise
        agreed = promise is not None and promise.due_at is not None and abs(promise.due_at - now) <= AGREED
        if place.is_open or agreed or session.night_asked:
            return False
        session.night_asked = True
        time = moments.clock(now, place.zone)
        if place.opens_at is None:
            text = self.tr(
                "It is {time} at the client's, outside calling hours. F5 again to call all the same"
            )
            page.view.say(text.format(time=time))
        else:
            opens = moments.moment(place.opens_at, now, place.zone)
            text = self.tr(
                "It is {time} at the client's, calls are welcome from {opens}. F5 again to call all the same"
            )
            page.view.say(text.format(time=time, opens=opens))
        return True

    def _attempt_written(self, receipt: Receipt) -> None:
        if receipt.status == "refused" and receipt.error is not None:
            self._attempt_failed(receipt.error)
        else:
            self._hand_over()

    def _attempt_failed(self, error: KnownError) -> None:
        """The base refused the attempt: nothing was dialled, the client is as before."""
        page, session = self._page, self._page.session
        self._patience.stop()
        if session is not None and self._waiting == session.activity_id and session.state == "talk":
            session.state, session.started_at = "before", None
            page.show_state()
        self._waiting = None
        page.view.say(sentence(error))

    def _hand_over(self) -> None:
        self._patience.stop()
        page, session = self._page, self._page.session
        if session is None or session.activity_id != self._waiting or session.phone is None:
            return
        self._waiting = None
        phone = session.phone
        try:
            answer = self._telephone.dial(phone.number or "")
        except KnownError as error:
            page.view.say(sentence(error))
            return
        if answer == "copied":
            number = phones.format_number(phone.number)
            text = self.tr("No program for calls here. {number} is copied, paste it into your phone program")
            page.view.say(text.format(number=number))

    def other_number(self) -> None:
        """F6: before the call the next number; during it a promise to take the next number after the outcome."""
        page, session = self._page, self._page.session
        if session is None or session.other_phone is None:
            return
        if session.take_other_number():
            page.view.say("")
            page.number_changed()
        elif session.attempted:
            session.then_other_number = not session.then_other_number
            number = phones.format_number(session.other_phone.number)
            text = self.tr("After the outcome of this number the next one: {number}")
            page.view.say(text.format(number=number) if session.then_other_number else "")
