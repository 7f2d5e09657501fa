"""What a lead does by robot: clients picked, assignments set, the undone controlled, plans and figures."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Literal

from app.commands.robot.forms import BadArgument, When, whole
from app.commands.robot.plain import plain
from app.commands.robot.seat import Seat
from app.commands.robot.views import Nothing
from app.services import (
    assignments,
    control,
    escalations,
    handovers,
    help_requests,
    kpi,
    kpi_plans,
    kpi_rows,
    orphans,
    selections,
    team_day,
)
from app.services.assignments import AssignmentForm, Withdrawal
from app.services.control import Scope, UndoneQuery
from app.services.handovers import HandOverRequest, HandOverRow
from app.services.kpi_sums import Whose
from app.services.periods import Period, period_of
from app.services.selections import PickedClient, Selection
from app.services.team_day import BoardQuery

Answer = dict[str, Any]
Kind = Literal[
    "call", "meeting", "email", "offer", "document", "information", "presentation", "sale", "task"
]  # fmt: skip
PeriodKind = Literal["day", "week", "month", "quarter"]
PlanPeriod = Literal["day", "week", "month"]


@dataclass(frozen=True)
class Pick:
    """Which clients: of these logins, of the pool of a group, with these statuses; all must fit."""

    owners: tuple[str, ...] = ()
    pool: str | None = None
    statuses: tuple[str, ...] = ()
    projects: tuple[str, ...] = ()
    cities: tuple[str, ...] = ()
    search: str = ""
    planned: bool | None = None
    overdue: bool | None = None
    limit: int = whole(200, least=1, most=5000)


@dataclass(frozen=True)
class Assign:
    """What is to be done with these clients; pool clients go to the people named in `to`."""

    name: str
    clients: tuple[uuid.UUID, ...]
    days: tuple[str, ...]
    to: tuple[str, ...] = ()
    kind: Kind = "call"
    purpose: str | None = None
    script: uuid.UUID | None = None
    note: str = ""
    take_over: bool = False
    dry_run: bool = False
    assignment: uuid.UUID | None = None


@dataclass(frozen=True)
class OfAssignment:
    """An assignment by id."""

    assignment: uuid.UUID


@dataclass(frozen=True)
class BoardForm:
    """The group by name (one's own when not given), so many days from `from` on."""

    group: str | None = None
    first: str | None = None
    days: int = whole(3, least=1, most=14)


@dataclass(frozen=True)
class TeamUndone:
    """Whose undone: of a group, of one person by login; of which kinds; due from when on."""

    group: str | None = None
    login: str | None = None
    kinds: tuple[Kind, ...] = ()
    only_promises: bool = False
    since: When | None = None
    limit: int = whole(200, least=1, most=1000)


@dataclass(frozen=True)
class OfTeam:
    """Of a group by name, or of one person by login; all the reader may see when neither is given."""

    group: str | None = None
    login: str | None = None


@dataclass(frozen=True)
class Cure:
    """What becomes of orphans: a call planned on the next so many working days, closed with a reason, or to the pool."""

    clients: tuple[uuid.UUID, ...]
    how: Literal["plan", "pool", "close"]
    days: int = whole(3, least=1, most=14)
    reason: str = ""
    note: str = ""


@dataclass(frozen=True)
class KpiForm:
    """Figures of a group or a person in the period in which `day` lies (today)."""

    period: PeriodKind = "week"
    day: str | None = None
    group: str | None = None
    login: str | None = None


@dataclass(frozen=True)
class Behind:
    """The rows behind one figure."""

    indicator: str
    period: PeriodKind = "week"
    day: str | None = None
    group: str | None = None
    login: str | None = None
    limit: int = whole(50, least=1, most=1000)


@dataclass(frozen=True)
class SetPlan:
    """The plan of one person; `value` as it is typed, an empty one takes the plan away."""

    login: str
    indicator: str
    value: str
    period: PlanPeriod = "day"
    starts: str | None = None
    repeats: bool = True


@dataclass(frozen=True)
class NoteForm:
    """Plans a lead has taken note of."""

    activities: tuple[uuid.UUID, ...]


@dataclass(frozen=True)
class AskHelp:
    """The client the lead should join at, and why."""

    client: uuid.UUID
    note: str = ""


@dataclass(frozen=True)
class OfHelp:
    """A call for help by id."""

    request: uuid.UUID


@dataclass(frozen=True)
class HandOverLog:
    """The newest first."""

    limit: int = whole(20, least=1, most=500)


@dataclass(frozen=True)
class OfHandOver:
    """A hand-over by id."""

    hand_over: uuid.UUID


def pick(seat: Seat, form: Pick) -> Answer:
    """Clients that fit, with how many there are in all."""
    selection = Selection(
        owners=tuple(person(seat, login) for login in form.owners),
        pools=(group(seat, form.pool),) if form.pool else (),
        statuses=form.statuses,
        projects=form.projects,
        cities=form.cities,
        search=form.search,
        planned=form.planned,
        overdue=form.overdue,
        limit=form.limit,
    )
    found: tuple[PickedClient, ...] = seat.desk.read(selections.pick_clients, selection)
    return {"rows": plain(found), "total": plain(seat.desk.read(selections.count_selection, selection))}


def assign(seat: Seat, form: Assign) -> Answer:
    """Spreads clients over people, days and calling hours, and sets it; with `dry_run` only tells how it would be."""
    made = AssignmentForm(
        form.assignment or uuid.uuid4(),
        form.name,
        kind=form.kind,
        days=tuple(_day(seat, day, "days") for day in form.days),
        client_ids=form.clients,
        staff_ids=tuple(person(seat, login) for login in form.to),
        to_these=form.take_over,
        purpose_code=form.purpose,
        script_id=form.script,
        note=form.note,
    )
    desk, now = seat.desk, seat.now()
    plan = desk.read(assignments.foresee_assignment, made, now=now, books=desk.books)
    told = {"assignment": made.id, "shares": plain(plan.shares), "left_out": plain(plan.left_out)}
    if form.dry_run:
        return {**told, "activities": len(plan.items), "moved": sum(item.moves for item in plan.items)}
    done = desk.change(lambda db: assignments.assign(db, plan))
    return {**told, "activities": done.activities, "moved": done.moved}


def withdraw(seat: Seat, form: OfAssignment) -> Answer:
    """Takes back what is still open of an assignment."""
    return {"cancelled": seat.desk.change(lambda db: assignments.withdraw(db, Withdrawal(form.assignment)))}


def board(seat: Seat, form: BoardForm) -> Any:
    """The day of the team: who has how much, what is set and what is done."""
    first = _day(seat, form.first, "first")
    days = tuple(first + timedelta(days=ahead) for ahead in range(form.days))
    query = BoardQuery(_own_group(seat, form.group), days, seat.now(), seat.desk.me.time_zone)
    return seat.desk.read(team_day.read_board, query, seat.desk.books)


def team_undone(seat: Seat, form: TeamUndone) -> Answer:
    """What was to be done and is not, the oldest first, with how much of it each person has."""
    query = UndoneQuery(
        Scope(seat.now(), _group(seat, form.group), _person(seat, form.login)),
        kinds=form.kinds,
        marks=("promise",) if form.only_promises else control.UNDONE_MARKS,
        since=seat.own_moment(form.since) if form.since else None,
        limit=form.limit,
    )
    summary = seat.desk.read(control.summarise, query)
    return {"rows": plain(seat.desk.read(control.list_undone, query)), "cells": plain(summary.cells)}


def list_orphans(seat: Seat, form: OfTeam) -> Answer:
    """Live prospects nobody will ever call again as things stand; the number should be zero."""
    scope = Scope(seat.now(), _group(seat, form.group), _person(seat, form.login))
    return {
        "rows": plain(seat.desk.read(orphans.list_orphans, scope)),
        "counts": plain(seat.desk.read(orphans.count_orphans, scope)),
    }


def cure(seat: Seat, form: Cure) -> Answer:
    """Takes orphans back into work, into the pool, or out of work with a reason."""
    desk, now, made = seat.desk, seat.now(), uuid.uuid4()
    if form.how == "close":
        closing = orphans.CloseMany(made, now, form.clients, form.reason)
        return {"cured": desk.change(lambda db: orphans.close_many(db, closing))}
    if form.how == "pool":
        request = HandOverRequest(client_ids=form.clients, pool_group=desk.me.group_id, note=form.note)
        plan = desk.read(handovers.foresee, request).plan
        return {"cured": desk.change(lambda db: handovers.give(db, plan)).clients}
    days = orphans.first_days(now, seat.own_zone, form.days)
    planned = orphans.PlanMany(made, now, form.clients, days, note=form.note)
    return {"cured": desk.change(lambda db: orphans.plan_many(db, planned, desk.books, desk.me.time_zone))}


def read_figures(seat: Seat, form: KpiForm) -> Any:
    """Plan and fact of a period: totals, people, trend, funnel, hours, reasons of refusal."""
    period = _period(seat, form.period, form.day)
    return seat.desk.read(
        kpi.read_kpi,
        Whose(_group(seat, form.group), _person(seat, form.login)),
        period,
        now=seat.now(),
        zone=seat.desk.me.time_zone,
        books=seat.desk.books,
    )


def behind(seat: Seat, form: Behind) -> Any:
    """The rows a figure is made of, as far as the reader may see them."""
    period = _period(seat, form.period, form.day)
    query = kpi_rows.RowsQuery(
        form.indicator,
        Whose(_group(seat, form.group), _person(seat, form.login)),
        period.starts_on,
        period.ends_on,
        now=seat.now(),
        zone=seat.desk.me.time_zone,
    )
    return seat.desk.read(kpi_rows.rows_behind, query, form.limit)


def set_plan(seat: Seat, form: SetPlan) -> Answer:
    """Sets or takes away a plan; by leads for their own people, by administrators for all."""
    value = kpi_plans.parse_plan(form.value, indicator_code=form.indicator)
    starts = period_of(form.period, _day(seat, form.starts, "starts")).starts_on
    line = kpi_plans.PlanLine(
        person(seat, form.login), form.indicator, form.period, starts, form.repeats, value
    )
    return {"set": seat.desk.change(lambda db: kpi_plans.set_plans(db, [line])), "starts_on": starts}


def plans(seat: Seat, form: Nothing) -> Any:
    """All plans the reader may see."""
    return seat.desk.read(kpi_plans.read_plans)


def due_escalations(seat: Seat, form: Nothing) -> Any:
    """What stays undone in the group longer than the rules allow, and was not taken note of."""
    return seat.desk.read(escalations.due_escalations, escalations.EscalationRules.of(seat.desk.books))


def take_note(seat: Seat, form: NoteForm) -> Answer:
    """These plans are no news any more; moved to another hour and undone again, they are."""
    seat.desk.change(lambda db: escalations.take_note(db, form.activities))
    return {"noted": len(form.activities)}


def ask_for_help(seat: Seat, form: AskHelp) -> Answer:
    """Asks the lead to join at a client; a call that stands already is answered with."""
    asked = help_requests.HelpAsk(uuid.uuid4(), form.client, form.note)
    return {"request": seat.desk.change(lambda db: help_requests.ask_for_help(db, asked))}


def help_wanted(seat: Seat, form: Nothing) -> Any:
    """Open calls for help of the people one leads, and one's own."""
    asked = help_requests.my_requests if seat.desk.me.level == "manager" else help_requests.open_requests
    return seat.desk.read(asked)


def answer_help(seat: Seat, form: OfHelp) -> Any:
    """Says that one is on it; who answered first stays."""
    return seat.desk.change(lambda db: help_requests.answer(db, form.request))


def hand_overs(seat: Seat, form: HandOverLog) -> tuple[HandOverRow, ...]:
    """Which clients went from whom to whom, when, and by whose hand."""
    return seat.desk.read(handovers.list_hand_overs, form.limit)


def undo_hand_over(seat: Seat, form: OfHandOver) -> Answer:
    """Gives the clients back, while nothing has been done with them since."""
    return {"moved": seat.desk.change(lambda db: handovers.undo(db, form.hand_over))}


def person(seat: Seat, login: str) -> int:
    """The id of who has this login."""
    for one in seat.desk.read(handovers.colleagues):
        if one.login == login:
            return one.id
    raise handovers.NobodyNamed(name=login)


def group(seat: Seat, name: str) -> int:
    """The id of the group of this name."""
    return seat.desk.read(handovers.find_group, name)


def _person(seat: Seat, login: str | None) -> int | None:
    return person(seat, login) if login else None


def _group(seat: Seat, name: str | None) -> int | None:
    return group(seat, name) if name else None


def _own_group(seat: Seat, name: str | None) -> int | None:
    return group(seat, name) if name else seat.desk.me.group_id


def _day(seat: Seat, text: str | None, field: str) -> date:
    """The day the text says; today when it says nothing."""
    if not text:
        return seat.now().astimezone(seat.own_zone).date()
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise BadArgument(field=field, trouble="must be a day such as 2037-11-24") from None


def _period(seat: Seat, kind: PeriodKind, day: str | None) -> Period:
    return period_of(kind, _day(seat, day, "day"))
