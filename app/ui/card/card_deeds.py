"""What is done from the card: each deed is filed, and what became of it is said; nothing typed is lost."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from app.services import client_changes, contact_people, planning
from app.services.activities import TimelineRow
from app.services.client_changes import ClientChange
from app.services.contact_people import PeopleOrder, PersonChange, PersonRemoval
from app.services.desk import Receipt
from app.services.field_clashes import StaleVersion
from app.ui.card.people_pane import undo_of
from app.ui.dialogs.consent import ConsentDialog
from app.ui.dialogs.do_not_call_entries import DoNotCallEntries
from app.ui.dialogs.note import NoteDialog
from app.ui.dialogs.plan import PlanDialog
from app.ui.messages import sentence

if TYPE_CHECKING:
    from app.ui.card.card_page import CardPage

DEEDS: dict[type, Callable[..., Any]] = {
    ClientChange: client_changes.change_client,
    PersonChange: contact_people.change_person,
    PeopleOrder: contact_people.order_people,
    PersonRemoval: contact_people.remove_person,
    planning.Plan: planning.plan_activity,
    planning.Move: planning.move_activity,
    planning.Cancel: planning.cancel_activity,
}


class CardDeeds(QObject):
    """Files forms for one page."""

    def __init__(self, page: CardPage) -> None:
        super().__init__(page)
        self._page = page

    def plan(self) -> None:
        """Ctrl+D: asks when and what."""
        page, diary = self._page, self._page.diary()
        if diary is not None:
            dialog = PlanDialog(diary, page.desk.clock.now, parent=page.window())
            dialog.planned.connect(self.file)
            dialog.open()

    def silence(self) -> None:
        """Who of this client is not to be called, and since when: added, lifted."""
        page = self._page
        if page.screen is not None:
            dialog = DoNotCallEntries(page.desk, page.tasks, page.screen.card, page.window())
            dialog.changed.connect(page.read_again)
            dialog.open()

    def consent(self) -> None:
        """What the client allowed or forbade."""
        page = self._page
        if page.screen is not None:
            dialog = ConsentDialog(page.desk, page.tasks, page.screen.card, page.window())
            dialog.added.connect(page.read_again)
            dialog.open()

    def move(self, activity_id: uuid.UUID) -> None:
        """Asks where to."""
        page, diary = self._page, self._page.diary()
        if diary is not None:
            dialog = PlanDialog(diary, page.desk.clock.now, move=activity_id, parent=page.window())
            dialog.moved.connect(self.file)
            dialog.open()

    def give_up_plan(self, row: TimelineRow) -> None:
        """Asks why."""
        page = self._page
        dialog = NoteDialog(
            self.tr("Give this plan up?"), row.plan_note, self.tr("Why"),
            save=self.tr("Give up"), wanted=self.tr("Say why: later nobody would know"), parent=page.window(),
        )  # fmt: skip
        dialog.noted.connect(partial(self._cancel, row.id))
        dialog.open()

    def _cancel(self, activity_id: uuid.UUID, reason: str) -> None:
        page = self._page
        if page.screen is not None:
            card, now = page.screen.card.id, page.desk.clock.now()
            self.file(planning.Cancel(uuid.uuid4(), card, now, activity_id, reason))

    def change_fields(self, form: ClientChange) -> None:
        """Ctrl+S in the fields."""
        self.file(form)

    def file_person(self, form: PersonChange | PeopleOrder | PersonRemoval) -> None:
        """Ctrl+S in a person, and the buttons below."""
        self.file(form)

    def file(self, form: Any) -> None:
        """Files any form of the card."""
        self._page.tasks.write(DEEDS[type(form)], form, owner=self, done=partial(self._filed, form))

    def _filed(self, form: Any, receipt: Receipt) -> None:
        page = self._page
        if receipt.status == "refused":
            self._refused(form, receipt)
        elif receipt.status == "kept":
            page.toasts.show_toast(self.tr("No connection. Kept here, sent by itself later"), "warn")
        elif isinstance(form, PersonRemoval) and not form.back:
            page.toasts.close_undo()
            page.toasts.show_toast(
                self.tr("Taken off the card. The numbers stay as the company's"), "undo",
                action=self.tr("Undo"), act=partial(self._put_back, form),
            )  # fmt: skip
        else:
            page.toasts.show_toast(self.tr("Saved"))
        if receipt.status != "refused":
            self._close_form(form)
        page.read_again()

    def _refused(self, form: Any, receipt: Receipt) -> None:
        """What was typed stays in its form; what both changed is shown there."""
        page, error = self._page, receipt.error
        if isinstance(error, StaleVersion) and error.clashes:
            pane = page.fields if isinstance(form, ClientChange) else page.people
            pane.show_clashes(error.clashes)
        else:
            page.toasts.show_toast(sentence(error) if error else "", "error")

    def _close_form(self, form: Any) -> None:
        page = self._page
        if page.screen is None or form.client_id != page.screen.card.id:
            return
        if isinstance(form, ClientChange):
            page.fields.give_up()
        elif isinstance(form, PersonChange | PeopleOrder | PersonRemoval):
            page.people.give_up()
        page.shown()

    def _put_back(self, form: PersonRemoval) -> None:
        self.file(undo_of(form, self._page.desk.clock.now()))
