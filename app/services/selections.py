"""Clients picked by what is known of them: the filter behind every deed that is done with many at once.

    count_selection(db, selection) -> SelectionCount        how many, honest up to a cap
    pick_clients(db, selection) -> tuple[PickedClient, …]   the clients themselves, up to selection.limit

Both are one statement under the login of the person who asks, so nobody picks what he may not see.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass

MOST = 5000
"""How many clients one deed takes at once."""


@dataclass(frozen=True)
class Selection:
    """A filter; what is empty or None does not matter. `owners` and `pools` together mean either of them.

    `pools` are groups whose clients nobody owns. `planned`: has an open plan. `overdue`: has one whose time has
    passed. `touched`: was ever talked to. `silent`: is on do-not-call. `closed`: was closed with a reason.
    """

    owners: tuple[int, ...] = ()
    pools: tuple[int, ...] = ()
    groups: tuple[int, ...] = ()
    stage: str | None = None
    statuses: tuple[str, ...] = ()
    projects: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    cities: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    importance: tuple[int, ...] = ()
    last_outcomes: tuple[str, ...] = ()
    planned: bool | None = None
    overdue: bool | None = None
    touched: bool | None = None
    silent: bool | None = None
    closed: bool | None = None
    search: str = ""
    client_ids: tuple[uuid.UUID, ...] | None = None
    limit: int = MOST


@dataclass(frozen=True)
class SelectionCount:
    """How many clients a selection holds; `more` when counting stopped there."""

    count: int
    more: bool = False


@dataclass(frozen=True)
class PickedClient:
    """A client of a selection, with the version at which it was seen; the important and long untouched first."""

    id: uuid.UUID
    version: int
    name: str
    owner_id: int | None
    group_id: int | None
    stage: str
    status: str
    importance: int
    city: str
    region: str | None
    country: str | None
    time_zone: str | None
    project_code: str | None
