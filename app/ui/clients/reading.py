"""What the list asks of the services: the first rows at once, the order of all, rows as they are looked at, counts."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QLocale, QObject, QTimer, Signal

from app.errors import KnownError
from app.services import client_fields, client_lists, owners, settings
from app.services.client_lists import ClientQuery, ClientRow, Outline, SelectionCount
from app.services.condition_sql import FieldSpec
from app.services.conversions import STAGES
from app.services.db import Db
from app.services.place_values import Occurring, read_occurring
from app.ui.desk_tasks import DeskTasks
from app.ui.table import Ids
from app.ui.words.numbers import phone_number

SETTING = "desktop.clients"
FIRST = 40
FEW = 1_000
REST_MS = 150
"""How long a new list stands before the order of all of it is asked for: for a common word that takes the server a second, and
whoever goes on typing would wait behind the orders of all that he typed before."""


@dataclass(frozen=True)
class Setting:
    """What the page needs before its first list: fields, groups, and how it was left."""

    specs: Mapping[str, FieldSpec]
    groups: tuple[tuple[int, str], ...]
    kept: object


@dataclass(frozen=True)
class Arrived:
    """A list: all ids in their order, with the rows that are here; `whole` when nothing is still on its way."""

    query: ClientQuery
    order: Ids | Outline
    rows: tuple[ClientRow, ...] = ()
    more: bool = False
    whole: bool = True
    read_at: datetime | None = field(default=None, compare=False)


def read_setting(db: Db, language: str) -> Setting:
    """Fields with the company's own, groups by name, and what is remembered of the page."""
    kept = settings.read_settings(db).get(SETTING)
    return Setting(client_fields.read_fields(db, language), owners.list_owners(db).groups, kept)


def count_stages(db: Db) -> dict[str, SelectionCount]:
    """How many clients stand in each of the directories."""
    return {stage: client_lists.count_clients(db, ClientQuery(stage=stage)) for stage in STAGES}


def count_without(db: Db, queries: Sequence[ClientQuery]) -> tuple[SelectionCount, ...]:
    """How many each of these would find."""
    return tuple(client_lists.count_clients(db, query, cap=FEW) for query in queries)


def read_first(db: Db, query: ClientQuery, size: int) -> tuple[ClientRow, ...]:
    """The first rows of a list, with what takes long to say of them said."""
    return _said(client_lists.read_first(db, query, size))


def read_rows(db: Db, ids: Sequence[uuid.UUID]) -> tuple[ClientRow, ...]:
    """Rows by their ids, likewise."""
    return _said(client_lists.read_rows(db, ids))


def _said(rows: tuple[ClientRow, ...]) -> tuple[ClientRow, ...]:
    for row in rows:
        if row.number.startswith("+"):
            phone_number(row.number)
    return rows


class Reading(QObject):
    """`arrived` carries a list, `failed(error)`; the newest question wins, whatever is answered first."""

    arrived = Signal(object)
    failed = Signal(object)
    stages_counted = Signal(object)

    def __init__(self, tasks: DeskTasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self.query: ClientQuery | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._ask_order)

    def waits(self) -> bool:
        """Whether a list is on its way, or its order still has to be asked for."""
        return (
            self._rest.isActive()
            or self._tasks.waits("clients.outline")
            or self._tasks.waits("clients.first")
        )

    def setting(self, done: Callable[[Setting], object]) -> None:
        """What stands around the list."""
        language = QLocale().name()[:2]
        self._tasks.read(
            read_setting, language, owner=self, done=done, failed=self.failed.emit, latest="clients.setting"
        )

    def places(self, done: Callable[[Occurring], object]) -> None:
        """Cities and regions to choose from; without them they are typed."""
        self._tasks.read(
            read_occurring, owner=self, done=done, failed=self._not_counted, latest="clients.places"
        )

    def ask(self, query: ClientQuery) -> None:
        """Another list: its first rows come first, the order of all of it behind them where there are more and they stay."""
        self._rest.stop()
        same_list = self.query is not None and replace(query, now=None) == replace(self.query, now=None)
        self.query = query
        if not same_list:
            self._tasks.read(
                read_first, query, FIRST, owner=self, done=partial(self._first, query), failed=self.failed.emit,
                latest="clients.first",
            )  # fmt: skip
        else:
            self._ask_order()

    def _ask_order(self) -> None:
        query = self.query
        if query is None:
            return
        if self._tasks.waits("clients.outline"):
            # The order of a list that is gone goes on taking its time; several would take every line to the server.
            self._rest.start()
            return
        self._tasks.read(
            client_lists.read_outline, query, owner=self, done=partial(self._outline, query), failed=self.failed.emit,
            latest="clients.outline",
        )  # fmt: skip

    def _first(self, query: ClientQuery, rows: tuple[ClientRow, ...]) -> None:
        if query is not self.query:
            return
        whole = len(rows) < FIRST
        if not whole:
            self._rest.start()
        self.arrived.emit(Arrived(query, Ids([row.id for row in rows]), rows, more=not whole, whole=whole))

    def _outline(self, query: ClientQuery, outline: Outline) -> None:
        if query is self.query:
            self.arrived.emit(Arrived(query, outline, more=outline.more))

    def rows(self, ids: Sequence[uuid.UUID], answer: Callable[[Sequence[ClientRow]], None]) -> None:
        """The rows that are looked at."""
        self._tasks.read(read_rows, list(ids), owner=self, done=answer, failed=self.failed.emit)

    def count_stages(self) -> None:
        """Both directories anew."""
        self._tasks.read(
            count_stages,
            owner=self,
            done=self.stages_counted.emit,
            failed=self._not_counted,
            latest="clients.stages",
        )

    def count_without(
        self, queries: Sequence[ClientQuery], done: Callable[[tuple[SelectionCount, ...]], Any]
    ) -> None:
        """What there would be with one condition less."""
        self._tasks.read(
            count_without,
            tuple(queries),
            owner=self,
            done=done,
            failed=self._not_counted,
            latest="clients.without",
        )

    def keep(self, content: dict[str, Any]) -> None:
        """How the page is left; that it is not remembered is not worth a message."""
        self._tasks.change(settings.keep_setting, SETTING, content, owner=self, failed=self._not_counted)

    def _not_counted(self, _error: KnownError) -> None:
        """The list itself says when the line is down."""
