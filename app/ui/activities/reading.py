"""What the list asks of the services: the first rows at once, the order of all, rows as they are looked at, counts."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from PySide6.QtCore import QLocale, QObject, Signal

from app.errors import KnownError
from app.services import activity_fields, activity_lists, owners, settings
from app.services.activity_lists import ActivityQuery, ActivityRow
from app.services.condition_sql import FieldSpec
from app.services.db import Db
from app.services.outlines import Outline, SelectionCount
from app.ui.desk_tasks import DeskTasks
from app.ui.table import Ids
from app.ui.words.numbers import phone_number

SETTING = "desktop.activities"
FIRST = 40
FEW = 1_000


@dataclass(frozen=True)
class Setting:
    """What the page needs before its first list: fields, groups, and how it was left."""

    specs: Mapping[str, FieldSpec]
    groups: tuple[tuple[int, str], ...]
    kept: object


@dataclass(frozen=True)
class Arrived:
    """A list: all ids in their order, with the rows that are here; `whole` when nothing is still on its way."""

    query: ActivityQuery
    order: Ids | Outline
    rows: tuple[ActivityRow, ...] = ()
    more: bool = False
    whole: bool = True


def read_setting(db: Db, language: str) -> Setting:
    """Fields with the company's own, groups by name, and what is remembered of the page."""
    kept = settings.read_settings(db).get(SETTING)
    return Setting(activity_fields.read_fields(db, language), owners.list_owners(db).groups, kept)


def count_without(db: Db, queries: Sequence[ActivityQuery]) -> tuple[SelectionCount, ...]:
    """How many each of these would find."""
    return tuple(activity_lists.count_activities(db, query, cap=FEW) for query in queries)


def read_first(db: Db, query: ActivityQuery, size: int) -> tuple[ActivityRow, ...]:
    """The first rows of a list, with what takes long to say of them said."""
    return _said(activity_lists.read_first(db, query, size))


def read_rows(db: Db, ids: Sequence[uuid.UUID]) -> tuple[ActivityRow, ...]:
    """Rows by their ids, likewise."""
    return _said(activity_lists.read_rows(db, ids))


def _said(rows: tuple[ActivityRow, ...]) -> tuple[ActivityRow, ...]:
    for row in rows:
        if row.number.startswith("+"):
            phone_number(row.number)
    return rows


class Reading(QObject):
    """`arrived` carries a list, `failed(error)`; the newest question wins, whatever is answered first."""

    arrived = Signal(object)
    failed = Signal(object)

    def __init__(self, tasks: DeskTasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self.query: ActivityQuery | None = None

    def waits(self) -> bool:
        """Whether a list is on its way."""
        return self._tasks.waits("activities.outline") or self._tasks.waits("activities.first")

    def setting(self, done: Callable[[Setting], object]) -> None:
        """What stands around the list."""
        language = QLocale().name()[:2]
        self._tasks.read(
            read_setting,
            language,
            owner=self,
            done=done,
            failed=self.failed.emit,
            latest="activities.setting",
        )

    def ask(self, query: ActivityQuery) -> None:
        """Another list: its first rows come first, the order of all of it behind them where there are more."""
        same_list = self.query is not None and replace(query, now=None) == replace(self.query, now=None)
        self.query = query
        if not same_list:
            self._tasks.read(
                read_first, query, FIRST, owner=self, done=partial(self._first, query),
                failed=self.failed.emit, latest="activities.first",
            )  # fmt: skip
        else:
            self._ask_order(query)

    def _ask_order(self, query: ActivityQuery) -> None:
        self._tasks.read(
            activity_lists.read_outline, query, owner=self, done=partial(self._outline, query), failed=self.failed.emit,
            latest="activities.outline",
        )  # fmt: skip

    def _first(self, query: ActivityQuery, rows: tuple[ActivityRow, ...]) -> None:
        if query is self.query:
            whole = len(rows) < FIRST
            order = Ids([row.id for row in rows])
            if not whole:
                self._ask_order(query)
            self.arrived.emit(Arrived(query, order, rows, more=not whole, whole=whole))

    def _outline(self, query: ActivityQuery, outline: Outline) -> None:
        if query is self.query:
            self.arrived.emit(Arrived(query, outline, more=outline.more))

    def rows(self, ids: Sequence[uuid.UUID], answer: Callable[[Sequence[ActivityRow]], None]) -> None:
        """The rows that are looked at."""
        self._tasks.read(read_rows, list(ids), owner=self, done=answer, failed=self.failed.emit)

    def count_without(
        self, queries: Sequence[ActivityQuery], done: Callable[[tuple[SelectionCount, ...]], Any]
    ) -> None:
        """What there would be with one condition less."""
        self._tasks.read(
            count_without,
            tuple(queries),
            owner=self,
            done=done,
            failed=self._quiet,
            latest="activities.without",
        )

    def keep(self, content: dict[str, Any]) -> None:
        """How the page is left; that it is not remembered is not worth a message."""
        self._tasks.change(settings.keep_setting, SETTING, content, owner=self, failed=self._quiet)

    def _quiet(self, _error: KnownError) -> None:
        """The list itself says when the line is down."""
