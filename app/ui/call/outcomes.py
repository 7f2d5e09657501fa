"""Filing the outcome, what follows it, and taking it back."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from app.errors import KnownError
from app.services import calls
from app.services.call_screens import CallScreen
from app.services.calls import Filed, Undo
from app.services.desk import Receipt
from app.ui.call.filing import Filing, outcome_form, told
from app.ui.messages import sentence

if TYPE_CHECKING:
    from app.ui.call.page import CallPage


class Outcomes(QObject):
    """One outcome at a time; the last one can be undone."""

    def __init__(self, page: CallPage) -> None:
        super().__init__(page)
        self._page = page
        self._filing: Filing | None = None
        self._screen: CallScreen | None = None
        self._last: tuple[Filing, CallScreen] | None = None

    def file(self) -> None:
        """What is chosen and typed goes to the journal and the base."""
        page, session = self._page, self._page.session
        pane = page.view.outcome
        typed = pane.typed()
        outcome = page.desk.books.outcome(typed.outcome)
        if session is None or outcome is None or session.state in ("filing", "filed") or page.screen is None:
            return
        now = page.desk.clock.now()
        form = outcome_form(
            session, typed, outcome, found=pane.next.moment(), minutes=pane.next.minutes(), now=now
        )
        self._filing = Filing(form, typed, session, session.state, outcome)
        self._screen = page.screen
        session.ended_at = session.ended_at or now
        session.state = "filing"
        page.show_state()
        page.tasks.write(calls.record_outcome, form, owner=page, done=self._written, failed=self._refused)

    def _written(self, receipt: Receipt) -> None:
        if receipt.status == "refused":
            if receipt.error is not None:
                self._refused(receipt.error)
            return
        filing, screen, page = self._filing, self._screen, self._page
        self._filing = None
        if filing is None or screen is None:
            return
        self._last = (filing, screen)
        filing.session.state = "filed"
        page.forget(filing.session.card.id)
        page.show_state()
        page.view.say("")
        text = told(filing, receipt, page.desk.clock.now(), page.own_zone)
        icon = "cloud-off" if receipt.status == "kept" else ""
        page.toasts.close_undo()
        page.toasts.show_toast(
            text, "undo", action=QCoreApplication.translate("Call", "Undo"), act=self.undo, icon=icon
        )
        page.filed.emit(receipt, filing.session.card.id)
        self._go_on(filing, receipt)

    def _go_on(self, filing: Filing, receipt: Receipt) -> None:
        page, session = self._page, filing.session
        answer = receipt.answer
        dead = answer.other_number if isinstance(answer, Filed) else filing.outcome.dead_number
        left = [phone for phone in session.phones if phone.id not in session.tried and phone != session.phone]
        if session.then_other_number or (dead and left):
            page.begin_other_number()
        elif page.advance != "off" and filing.outcome.advance:
            page.next_wanted.emit(page.advance == "dial")

    def _refused(self, error: KnownError) -> None:
        """Nothing was filed; everything typed is where it was."""
        filing, self._filing = self._filing, None
        if filing is not None:
            filing.session.state = filing.was
            self._page.show_state()
        self._page.view.say(sentence(error))

    def undo(self) -> None:
        """Ctrl+Z: the last outcome is taken back, and its client returns with all that was typed."""
        page = self._page
        if self._last is None:
            return
        if page.session is not None and page.session.attempted:
            page.block()
            return
        filing, _ = self._last
        form = Undo(
            id=uuid.uuid4(),
            client_id=filing.form.client_id,
            made_at=page.desk.clock.now(),
            deed_id=filing.form.id,
        )
        page.tasks.write(calls.undo_outcome, form, owner=page, done=self._undone, failed=self._not_undone)

    def _undone(self, receipt: Receipt) -> None:
        if receipt.status == "refused":
            if receipt.error is not None:
                self._not_undone(receipt.error)
            return
        if self._last is None:
            return
        (filing, screen), self._last = self._last, None
        session, page = filing.session, self._page
        page.toasts.close_undo()
        session.state = "wrap_up"
        session.started_at = session.started_at or filing.form.made_at
        session.ended_at = filing.form.ended_at
        session.then_other_number = False
        page.show_session(session, screen, filing.typed)
        page.forget(session.card.id, drafts=False)
        page.keep_typed()
        page.view.say(QCoreApplication.translate("Call", "The outcome is taken back. Say how the call ended"))
        page.reload()

    def _not_undone(self, error: KnownError) -> None:
        self._last = None
        self._page.toasts.show_toast(sentence(error), "error")
