"""What leaves the base in a file: put on record first, then written page by page by a process of its own.

    record(desk, what, content, rows)                 RightMissing without the right "export"
    export(desk, ExportRequest(…), path) -> Exported  clients or activities of a list, with progress and cancel

The record is committed before the first row is read for the file, so that no file is without one.
"""

from __future__ import annotations

import json
import os
import uuid
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Literal
from zoneinfo import ZoneInfo

from sqlalchemy import text

from app.errors import KnownError
from app.services import activity_lists, client_lists
from app.services.activity_lists import ActivityQuery
from app.services.client_lists import ClientQuery
from app.services.clocks import zone_named
from app.services.conditions import encode_filter
from app.services.db import LONG, Db
from app.services.desk import Desk
from app.services.export_rows import ExportColumn as ExportColumn
from app.services.export_rows import Reading
from app.services.handovers import RightMissing
from app.services.outlines import Outline
from app.services.outside.file_errors import FileNotWritten as FileNotWritten
from app.services.outside.file_errors import WritingCancelled as WritingCancelled
from app.services.outside.table_process import TableFile, TableForm, check_place

Form = Literal["xlsx", "csv"]
Query = ClientQuery | ActivityQuery
PAGE = 1000
MOST = 1_000_000
"""A sheet holds 1,048,576 rows."""


@dataclass(frozen=True)
class ExportRequest:
    """What goes into the file: all of a list in its order, or the rows of `ids`."""

    query: Query
    columns: tuple[ExportColumn, ...]
    form: Form = "xlsx"
    sheet: str = "1"
    ids: tuple[uuid.UUID, ...] | None = None

    @property
    def what(self) -> str:
        """Rows of which list."""
        return "clients" if isinstance(self.query, ClientQuery) else "activities"


@dataclass(frozen=True)
class Exported:
    """A file that is written, and how many rows are in it."""

    path: Path
    rows: int


class NothingToExport(KnownError):
    """The list is empty, or no column is chosen."""

    code = "nothing_to_export"
    sentence = "There is nothing to save"


class TooManyRows(KnownError):
    """More than a sheet holds."""

    code = "too_many_rows_to_save"
    sentence = "A file takes {most} rows at most. Narrow the list"


_RECORD = text("""
    insert into crm.export (id, staff_id, what, content, rows)
    values (:id, (select crm.my_id()), :what, cast(:content as jsonb), :rows)
""")


def record(desk: Desk, what: str, content: Mapping[str, Any], rows: int) -> uuid.UUID:
    """Puts on record that this person takes so many rows out of the base; RightMissing when he may not."""
    made = uuid.uuid4()

    def write(db: Db) -> None:
        if not db.scalar(text("select crm.has_right('export')")):
            raise RightMissing()
        db.execute(_RECORD, {"id": made, "what": what, "content": json.dumps(content), "rows": rows})

    desk.change(write)
    return made


def count_rows(db: Db, request: ExportRequest) -> int:
    """How many rows the file would hold."""
    if request.ids is not None:
        return len(request.ids)
    if isinstance(request.query, ClientQuery):
        return client_lists.count_clients(db, request.query, MOST).count
    return activity_lists.count_activities(db, request.query, MOST).count


def export(
    desk: Desk,
    request: ExportRequest,
    path: str | os.PathLike[str],
    *,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Exported:
    """Writes the file whole or not at all. RightMissing, NothingToExport, TooManyRows, FileNotWritten and its
    children, WritingCancelled; ConnectionLost when the line breaks: then there is no file."""
    zone = zone_named(request.query.time_zone) or ZoneInfo("UTC")
    reading = Reading(request.what, request.columns, zone)
    check_place(path)
    outline = desk.change(lambda db: _outline(db, request), limit=LONG)
    if not outline.count or not request.columns:
        raise NothingToExport()
    record(desk, request.what, content_of(request), outline.count)
    form = TableForm(
        request.form, request.sheet, tuple(column.heading for column in request.columns), reading.kinds
    )
    written = 0
    # While a page is on its way into the file the server reads the next one.
    with TableFile(path, form) as table, ThreadPoolExecutor(1, "export") as ahead:
        coming = ahead.submit(desk.read, reading.page, outline.ids(0, PAGE))
        for first in range(0, outline.count, PAGE):
            if cancelled is not None and cancelled():
                raise WritingCancelled()
            rows = coming.result()
            coming = ahead.submit(desk.read, reading.page, outline.ids(first + PAGE, PAGE))
            table.add(rows)
            written += len(rows)
            if progress is not None:
                progress(min(first + PAGE, outline.count), outline.count)
        table.finish()
    return Exported(Path(path), written)


def content_of(request: ExportRequest) -> dict[str, Any]:
    """What is put on record: the filter with everything else that was asked, the columns, the kind of file."""
    usual = type(request.query)()
    asked = {
        one.name: getattr(request.query, one.name)
        for one in fields(request.query)
        if one.name != "now" and getattr(request.query, one.name) != getattr(usual, one.name)
    }
    if "filter" in asked:
        asked["filter"] = encode_filter(asked["filter"])
    columns = [column.name for column in request.columns]
    marked = {} if request.ids is None else {"marked": len(request.ids)}
    return {"form": request.form, "columns": columns, "list": asked, **marked}


def _outline(db: Db, request: ExportRequest) -> Outline:
    if not db.scalar(text("select crm.has_right('export')")):
        raise RightMissing()
    db.execute(text("set local statement_timeout = '60s'"))
    if request.ids is not None:
        return Outline(b"".join(one.bytes for one in request.ids))
    query = request.query
    if isinstance(query, ClientQuery):
        found = client_lists.read_outline(db, query, MOST)
    else:
        found = activity_lists.read_outline(db, query, MOST)
    if found.more:
        raise TooManyRows(most=MOST)
    return found
