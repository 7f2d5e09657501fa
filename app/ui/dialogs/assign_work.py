"""What the assignment dialog asks the server, and how an assignment is taken back from its message."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject

from app.errors import KnownError
from app.services import assignments, capacity, handovers, script_edits, selections
from app.services.assignments import Assigned, Withdrawal
from app.services.capacity import TeamMember
from app.services.db import LONG, Db
from app.services.desk import Desk
from app.services.dictionaries import Books
from app.services.script_edits import ScriptRow
from app.services.selections import PickedClient, Selection, SelectionCount
from app.services.spreads import AssignmentForm, SpreadPlan
from app.ui.desk_tasks import DeskTasks
from app.ui.messages import sentence
from app.ui.widgets.toast import ToastStack
from app.ui.words.numbers import grouped


@dataclass(frozen=True)
class Crew:
    """Who may get it and what may be read: the group's people and the scripts in use."""

    group_id: int | None
    team: tuple[TeamMember, ...]
    scripts: tuple[ScriptRow, ...]


@dataclass(frozen=True)
class Found:
    """Clients of a filter: how many there are, and those that are taken."""

    counted: SelectionCount
    picked: tuple[PickedClient, ...]


def read_crew(db: Db, group_id: int | None, client_ids: tuple[uuid.UUID, ...]) -> Crew:
    """The people of the group; of an administrator who named none, of the group of the first client that has one."""
    team = capacity.read_team(db, group_id)
    if not team and client_ids:
        first = selections.pick_clients(db, Selection(client_ids=client_ids[:50], limit=50))
        group_id = next((one.group_id for one in first if one.group_id is not None), None)
        team = capacity.read_team(db, group_id) if group_id is not None else ()
    if not team and not client_ids:
        names = sorted({one.group_name for one in handovers.colleagues(db) if one.active and one.group_name})
        group_id = handovers.find_group(db, names[0]) if names else None
        team = capacity.read_team(db, group_id) if group_id is not None else ()
    scripts = tuple(one for one in script_edits.list_scripts(db) if one.active)
    found = group_id if group_id is not None else next((one.group_id for one in team), None)
    return Crew(found, team, scripts)


def find_clients(db: Db, selection: Selection) -> Found:
    """How many the filter finds, and the first of them up to its limit."""
    return Found(selections.count_selection(db, selection), selections.pick_clients(db, selection))


def foresee(
    db: Db, form: AssignmentForm, now: datetime, books: Books, pending: tuple[SpreadPlan, ...]
) -> SpreadPlan:
    """The assignment as it would be."""
    return assignments.foresee_assignment(db, form, now=now, books=books, pending=pending)


def assign(desk: Desk, plan: SpreadPlan) -> Assigned:
    """Sets what was foreseen, all or nothing; large ones take longer than an ordinary change."""
    return desk.change(lambda db: assignments.assign(db, plan), limit=LONG)


def take_back(desk: Desk, done: Assigned) -> int:
    """Cancels what is open of it and gives clients back that changed hands for it."""

    def do(db: Db) -> int:
        count = assignments.withdraw(db, Withdrawal(done.assignment_id))
        if done.hand_over_id is not None:
            handovers.undo(db, done.hand_over_id)
        return count

    return desk.change(do, limit=LONG)


class AssignUndo(QObject):
    """One assignment that can be taken back from a message; lives as long as the messages do."""

    def __init__(self, tasks: DeskTasks, toasts: ToastStack, done: Assigned) -> None:
        super().__init__(toasts)
        self._tasks, self._toasts, self._done = tasks, toasts, done

    def tell(self) -> None:
        """Says what was done and offers to take it back."""
        count = self._done.activities
        said = grouped(self.tr("Assigned to %n client(s)", "", count), count)
        self._toasts.close_undo()
        self._toasts.show_toast(said, "undo", action=self.tr("Undo"), act=self.undo, icon="clipboard-list")

    def undo(self) -> None:
        """Takes it back and says what became of it."""
        self._tasks.outside(take_back, self._done, owner=self, done=self._undone, failed=self._not_undone)

    def _undone(self, count: int) -> None:
        said = grouped(self.tr("Taken back: %n contact(s)", "", count), count)
        self._toasts.show_toast(said, icon="undo-2")
        self.deleteLater()

    def _not_undone(self, error: KnownError) -> None:
        self._toasts.show_toast(sentence(error), "error")
        self.deleteLater()
