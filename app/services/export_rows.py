"""The rows of a list as a file wants them, page by page: nothing is read that no column asks for.

    reading = Reading("clients", columns, zone)
    reading.page(db, outline.ids(0, 1000))     # the cells of every row, in the order of the ids

The server itself writes moments, on the clock of who exports; codes get their names here.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import text

from app.services.db import Db
from app.services.export_values import ROWS, Value, value_of


@dataclass(frozen=True)
class ExportColumn:
    """One column: its field in the list, what it is called, names of its codes where it holds codes.

    `kind` (of outside.table_files) is said for fields of the company; of others it is known.
    """

    name: str
    heading: str
    names: Mapping[str, str] = field(default_factory=dict)
    kind: str = ""


class Reading:
    """One question for all pages. NoSuchColumn."""

    def __init__(self, what: str, columns: Sequence[ExportColumn], zone: ZoneInfo) -> None:
        self._columns = [(column, value_of(what, column.name)) for column in columns]
        self.kinds = tuple(column.kind or value.kind for column, value in self._columns)
        cells = ", ".join(value.sql for _, value in self._columns)
        joins = dict.fromkeys(join for _, value in self._columns for join in value.joins)
        self._statement = text(f"select {cells} from {ROWS[what]} {' '.join(joins)} order by asked.place")
        self._given = {"zone": str(zone)} if ":zone" in cells else {}
        self._says: list[Callable[[Any], Any] | None] | None = None

    def page(self, db: Db, ids: Sequence[uuid.UUID]) -> list[tuple[Any, ...]]:
        """The rows of these ids in their order, None where nothing stands; what has gone out of sight is left out."""
        if not ids:
            return []
        if self._says is None:
            self._says = [_says(db, column, value) for column, value in self._columns]
        found = db.execute(self._statement, {"ids": list(ids), **self._given}).all()
        columns = zip(*found, strict=True)
        said = (map(say, cells) if say else cells for say, cells in zip(self._says, columns, strict=False))
        return list(zip(*said, strict=True))


def _says(db: Db, column: ExportColumn, value: Value) -> Callable[[Any], Any] | None:
    """How the cells of a column are put into words; None where they are words already."""
    if value.names_in:
        # A look-up of the colleague in every row, each with its own question of who asks, took as long as all the rest.
        people = db.execute(text(f"select id, name from crm.{value.names_in}")).all()
        return {key: name for key, name in people}.get  # noqa: C416
    if column.names:
        return partial(_named, column.names)
    return _plain if value.raw else None


def _named(names: Mapping[str, str], value: Any) -> Any:
    if value is None or value == "":
        return None
    code = str(value).lower() if isinstance(value, bool) else str(value)
    return names.get(code, code)


def _plain(value: Any) -> Any:
    """Yes and no as numbers, for whoever gave no words for them."""
    if isinstance(value, bool):
        return "1" if value else "0"
    return None if value == "" else value
