"""What is done with clients beside the board: handed over, reminded of, given another time, opened."""

from __future__ import annotations

import uuid
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.services import call_screens, control, planning
from app.services.call_screens import CallScreen
from app.services.desk import Desk, Receipt
from app.ui.desk_tasks import DeskTasks
from app.ui.dialogs.plan import PlanDialog
from app.ui.messages import sentence
from app.ui.team_day.undone_faces import UndoneFace
from app.ui.words.when_echo import Diary

if TYPE_CHECKING:
    from app.ui.team_day.page import TeamDayPage


class SideDeeds(QObject):
    """Goes on from wherever the keyboard is: the undone, the pool, or a card of the board."""

    def __init__(self, page: TeamDayPage, desk: Desk, tasks: DeskTasks) -> None:
        super().__init__(page)
        self._page, self._desk, self._tasks = page, desk, tasks

    def hand_over(self) -> None:
        """F7: the clients of the undone line, of the marked pool rows, or of the current card."""
        if self._page.undone.list.hasFocus():
            self.hand_over_undone()
            return
        if self._page.pool.list.hasFocus() and self._page.pool.marked_ids():
            self._page.hand_over_wanted.emit(self._page.pool.marked_ids())
            return
        place, card = self._page.board.current_place(), self._page.board.current_card()
        if place is not None and card is not None:
            self._page.deeds.clients_of(card, place)
        else:
            self.hand_over_undone()

    def clients_found(self, client_ids: tuple[uuid.UUID, ...]) -> None:
        """Whom a card is about is known now: they are to be handed over."""
        if client_ids:
            self._page.hand_over_wanted.emit(client_ids)
        else:
            self._page.say(self.tr("Nothing of it is open any more"))

    def hand_over_undone(self) -> None:
        """The clients of the current undone line."""
        face = self._page.undone.current()
        if face is not None:
            self._page.hand_over_wanted.emit(face.client_ids)

    def remind(self) -> None:
        """The managers' reminders of the current undone line come back at once, as asked by the lead."""
        face = self._page.undone.current()
        if face is not None and self._page.scene.online:
            self._tasks.change(
                control.ask_at_once, face.activity_ids, owner=self._page, done=partial(self._reminded, face)
            )

    def _reminded(self, face: UndoneFace, count: int) -> None:
        name = face.items[0].owner_name
        said = self.tr("{name} is reminded").format(name=name) if count else self.tr("It is done meanwhile")
        self._page.toasts.show_toast(said, icon="bell-ring")
        self._page.reload()

    def replan(self) -> None:
        """Ctrl+D: another time for the undone plan."""
        face = self._page.undone.current()
        if face is None or not self._page.scene.online:
            return
        if len(face.items) > 1:
            self._page.control_wanted.emit()
            return
        item = face.items[0]
        self._tasks.read(
            call_screens.read, item.client_id, self._page.locale().name()[:2], self._desk.clock.now(), owner=self._page,
            done=partial(self._screen_read, item.activity_id), latest="team_day_replan",
        )  # fmt: skip

    def _screen_read(self, activity_id: uuid.UUID, screen: CallScreen) -> None:
        diary = Diary(screen.card, self._page.scene.books, self._page.scene.zone, screen.busy)
        dialog = PlanDialog(diary, self._desk.clock.now, move=activity_id, parent=self._page.window())
        dialog.moved.connect(self._moved)
        dialog.open()

    def _moved(self, form: planning.Move) -> None:
        self._tasks.write(planning.move_activity, form, owner=self._page, done=self._move_filed)

    def _move_filed(self, receipt: Receipt) -> None:
        if receipt.status == "refused" and receipt.error is not None:
            self._page.toasts.show_toast(sentence(receipt.error), "error")
            return
        self._page.toasts.show_toast(self.tr("Moved to the new time"))
        self._page.reload()

    def open_card(self) -> None:
        """Alt+Enter: the client of the undone line or of the current card."""
        if self._page.undone.list.hasFocus():
            face = self._page.undone.current()
            if face is not None:
                self._page.card_wanted.emit(face.client_ids[0])
            return
        if self._page.pool.list.hasFocus():
            row = self._page.pool.list.current_row()
            if row is not None:
                self._page.card_wanted.emit(row.id)
            return
        place, card = self._page.board.current_place(), self._page.board.current_card()
        plan = self._page.deeds.plan_of(card, place) if card is not None and place is not None else None
        if plan is not None:
            self._page.card_wanted.emit(plan.client_id)

    def undone_opened(self, face: UndoneFace) -> None:
        """Enter: one client's card; of a whole list the page that controls it."""
        if len(face.client_ids) == 1:
            self._page.card_wanted.emit(face.client_ids[0])
        else:
            self._page.control_wanted.emit()
