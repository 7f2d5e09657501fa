"""What the page reads in one go: the board, what the drafts on it would do, the pool, and what is undone."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from app.errors import KnownError
from app.services import assignments, capacity, control, handovers, rearrangements, selections, team_day
from app.services.assignments import Withdrawal
from app.services.capacity import TeamMember, Weights
from app.services.control import Scope, UndoneItem, UndoneQuery
from app.services.db import Db
from app.services.dictionaries import Books
from app.services.rearrangements import Published
from app.services.selections import PickedClient, Selection
from app.services.spreads import AssignmentForm, LeftOut, MoveForm, MovePlan, SpreadPlan
from app.services.team_day import Board, BoardQuery, Pool, PoolQuery
from app.ui.team_day.drafts import Drafts, MoveDraft, RemovalDraft
from app.ui.team_day.faces import Place

UNDONE_MOST = 300
GONE_DAYS = 14
"""How long the row of one who has left says where his clients went."""


@dataclass(frozen=True)
class Gone:
    """Somebody of the group who does not work here any more, and who got what was his."""

    id: int
    name: str
    left_at: datetime
    clients: int
    promises: int
    heirs: tuple[str, ...]


@dataclass(frozen=True)
class Ask:
    """Everything that is asked; `drafts` are foreseen on top of the board."""

    board: BoardQuery
    pool: PoolQuery
    undone: UndoneQuery
    drafts: Drafts


@dataclass(frozen=True)
class Reading:
    """The answer: the board with the plans of its drafts; `failed` says why a draft cannot be."""

    board: Board
    pool: Pool
    undone: tuple[UndoneItem, ...]
    drafts: Drafts
    team: tuple[TeamMember, ...] = ()
    weights: dict[int, Weights] = field(default_factory=dict)
    spreads: tuple[SpreadPlan, ...] = ()
    moves: tuple[tuple[MoveDraft, MovePlan], ...] = ()
    failed: dict[uuid.UUID, KnownError] = field(default_factory=dict)
    gone: tuple[Gone, ...] = ()

    def left_out(self) -> tuple[LeftOut, ...]:
        """Clients of drafts that get nothing any more, and why."""
        return tuple(one for plan in self.spreads for one in plan.left_out)


@dataclass(frozen=True)
class Group:
    """A group an administrator may look at."""

    id: int
    name: str


def read_page(db: Db, ask: Ask, books: Books) -> Reading:
    """All at once, so that the parts of the page speak of the same moment."""
    team = capacity.read_team(db, ask.board.group_id)
    day = ask.board.days[0] if ask.board.days else ask.board.now.date()
    begun = Reading(
        team_day.read_board(db, ask.board, books),
        team_day.read_pool(db, ask.pool),
        control.list_undone(db, ask.undone),
        ask.drafts,
        team,
        capacity.read_weights(db, team, day, books),
        gone=_read_gone(db, team, ask.board.now),
    )
    return _foresee(db, begun, books)


def undone_query(now: datetime, group_id: int | None, since: datetime | None) -> UndoneQuery:
    """What is undone in the group from `since` on, calls without a result included."""
    return UndoneQuery(Scope(now, group_id), marks=control.MARKS, since=since, limit=UNDONE_MOST)


def _read_gone(db: Db, team: Sequence[TeamMember], now: datetime) -> tuple[Gone, ...]:
    """People of the group who left lately, with the last hand-over of what was theirs."""
    people, ids = handovers.colleagues(db), {one.id for one in team}
    group = next((one.group_name for one in people if one.id in ids), None)
    left = {one.name: one for one in people if not one.active and one.group_name == group and group}
    if not left:
        return ()
    found: dict[int, Gone] = {}
    for row in handovers.list_hand_overs(db):
        whose = left.get(row.former[0]) if len(row.former) == 1 and row.undone_at is None else None
        if whose is not None and whose.id not in found and now - row.made_at < timedelta(days=GONE_DAYS):
            found[whose.id] = Gone(whose.id, whose.name, row.made_at, row.clients, row.promises, row.heirs)
    return tuple(found.values())


def _foresee(db: Db, reading: Reading, books: Books) -> Reading:
    spreads: list[SpreadPlan] = []
    moves: list[tuple[MoveDraft, MovePlan]] = []
    failed: dict[uuid.UUID, KnownError] = {}
    now = reading.board.query.now
    for form in reading.drafts.forms:
        try:
            spreads.append(
                assignments.foresee_assignment(db, form, now=now, books=books, pending=tuple(spreads))
            )
        except KnownError as error:
            failed[form.id] = error
    for move in reading.drafts.moves:
        try:
            moves.append((move, rearrangements.foresee_move(db, move.form, now=now, books=books)))
        except KnownError as error:
            failed[move.form.id] = error
    return replace(reading, spreads=tuple(spreads), moves=tuple(moves), failed=failed)


def read_groups(db: Db) -> tuple[Group, ...]:
    """Groups with somebody in them, by name."""
    names = {one.group_name for one in handovers.colleagues(db) if one.active and one.group_name}
    return tuple(Group(handovers.find_group(db, name), name) for name in sorted(names))


def read_card(
    db: Db, assignment_id: uuid.UUID, place: Place, member: TeamMember
) -> tuple[assignments.CellItem, ...]:
    """The activities behind a published card."""
    since, until = member.bounds(place[1])
    return assignments.read_cell(db, assignment_id, place[0], since, until)


def pick_for(
    db: Db, wanted: Sequence[tuple[int, int]], taken: frozenset[uuid.UUID]
) -> dict[int, list[PickedClient]]:
    """For each (person, count): so many of his own live clients without a plan, the important first."""
    found: dict[int, list[PickedClient]] = {}
    for staff_id, count in wanted:
        selection = Selection(
            owners=(staff_id,), planned=False, silent=False, closed=False, limit=count + len(taken)
        )
        picked = (one for one in selections.pick_clients(db, selection) if one.id not in taken)
        found[staff_id] = list(picked)[:count]
    return found


@dataclass(frozen=True)
class Copied:
    """The board of an earlier day and clients for doing the same again."""

    board: Board
    picked: dict[tuple[int, uuid.UUID], list[PickedClient]]


def read_earlier(db: Db, query: BoardQuery, books: Books, taken: frozenset[uuid.UUID]) -> Copied:
    """What was set on one earlier day, with as many fresh clients for each assignment of each person."""
    board = team_day.read_board(db, query, books)
    used, picked = set(taken), {}
    for row in board.rows:
        for cell in row.cells:
            for card in cell.assignments:
                found = pick_for(db, ((row.staff_id, card.total - card.given_up),), frozenset(used))
                picked[row.staff_id, card.assignment_id] = found[row.staff_id]
                used.update(one.id for one in found[row.staff_id])
    return Copied(board, picked)


@dataclass(frozen=True)
class Done:
    """What a publish did, and how to take it back."""

    published: Published
    drafts: Drafts
    left_out: tuple[LeftOut, ...] = ()


def publish(db: Db, drafts: Drafts, *, now: datetime, books: Books) -> Done:
    """All drafts in one transaction, foreseen anew at the last moment; any error leaves everything as it was."""
    spreads: list[SpreadPlan] = []
    for form in drafts.forms:
        spreads.append(assignments.foresee_assignment(db, form, now=now, books=books, pending=tuple(spreads)))
    moves = [rearrangements.foresee_move(db, one.form, now=now, books=books) for one in drafts.moves]
    withdrawals = [one.withdrawal for one in drafts.removals]
    sent = (*withdrawals, *(one for one in moves if one.items), *(one for one in spreads if one.items))
    left_out = tuple(one for plan in spreads for one in plan.left_out)
    return Done(rearrangements.publish(db, sent) if sent else Published(), drafts, left_out)


def take_back(db: Db, done: Done, *, now: datetime, books: Books) -> int:
    """Undoes a publish: what was set is withdrawn, what was moved goes back, what was withdrawn is set again."""
    count = 0
    for one in done.published.assigned:
        count += assignments.withdraw(db, Withdrawal(one.assignment_id))
        if one.hand_over_id is not None:
            assignments.give_back(db, one.assignment_id)
    for move in done.drafts.moves:
        back = MoveForm(uuid.uuid5(move.form.id, "back"), move.form.activity_ids, *move.origin)
        plan = rearrangements.foresee_move(db, back, now=now, books=books)
        count += rearrangements.move(db, plan) if plan.items else 0
    for removal in done.drafts.removals:
        count += _set_again(db, removal, now=now, books=books)
    return count


def _set_again(db: Db, removal: RemovalDraft, *, now: datetime, books: Books) -> int:
    if not removal.client_ids:
        return 0
    form = AssignmentForm(
        uuid.uuid5(removal.withdrawal.assignment_id, f"again {removal.origin}"),
        removal.name,
        removal.kind,
        (removal.origin[1],),
        removal.client_ids,
        (removal.origin[0],),
    )
    plan = assignments.foresee_assignment(db, form, now=now, books=books)
    return assignments.assign(db, plan).activities if plan.items else 0
