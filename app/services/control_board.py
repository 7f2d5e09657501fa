"""Everything the page of control shows, read at once so that its figures agree with each other."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from app.services import control, orphans
from app.services.control import (
    MARKS,
    NO_RESULT,
    ControlCounts,
    GivenUpRow,
    PromiseFigures,
    Scope,
    UndoneItem,
    UndoneQuery,
    UndoneSummary,
)
from app.services.dictionaries import Books
from app.services.orphans import IdleCount, IdleRow

VIEWS = ("undone", "promises", "orphans", "standing", "given_up")


@dataclass(frozen=True)
class BoardQuery:
    """What is looked at: one of VIEWS, the filter of the undone, and the days of promises and of what was given up."""

    view: str
    undone: UndoneQuery
    since: date
    until: date
    begins: datetime


@dataclass(frozen=True)
class ControlBoard:
    """The figures of all views, and the rows of the one that is looked at."""

    query: BoardQuery
    counts: ControlCounts
    summary: UndoneSummary
    orphans: tuple[IdleCount, ...]
    standing: tuple[IdleCount, ...]
    given_up: tuple[GivenUpRow, ...]
    undone: tuple[UndoneItem, ...] = ()
    promises: tuple[PromiseFigures, ...] = ()
    idle: tuple[IdleRow, ...] = ()
    found: int = 0
    """How many undone the filter finds, also those that are not read."""


def read_board(db: Session, query: BoardQuery, books: Books) -> ControlBoard:
    """The board of this moment: seven statements at most, each by an index."""
    scope = query.undone.scope
    whole = Scope(scope.now, scope.group_id)
    summary = control.summarise(db, UndoneQuery(whole, marks=MARKS))
    promises = control.read_promises(db, scope, since=query.since, until=query.until, books=books)
    forgotten = orphans.count_orphans(db, whole)
    standing = orphans.count_standing(db, whole, books)
    given_up = control.list_given_up(db, scope, since=query.begins)
    counts = ControlCounts(
        undone=summary.total(),
        overdue_promises=sum(row.overdue for row in promises),
        no_result=summary.total(NO_RESULT),
        orphans=sum(row.count for row in forgotten),
        standing=sum(row.count for row in standing),
        given_up=len(given_up),
    )
    undone: tuple[UndoneItem, ...] = ()
    idle: tuple[IdleRow, ...] = ()
    found = 0
    if query.view in ("undone", "promises"):
        undone = control.list_undone(db, query.undone)
        found = len(undone)
        if found >= query.undone.limit:
            found = control.summarise(db, query.undone).total(*MARKS)
    elif query.view == "orphans":
        idle = orphans.list_orphans(db, scope)
    elif query.view == "standing":
        idle = orphans.list_standing(db, scope, books)
    return ControlBoard(query, counts, summary, forgotten, standing, given_up, undone, promises, idle, found)
