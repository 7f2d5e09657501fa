"""Prospect lists into the base: what a list would do, loading it, taking it back, layouts that are remembered.

The way of a file: `spreadsheets.read_rows` -> `columns.guess_mapping` (corrected by the user) -> `prepare` (pure) ->
`check_import` (counts, nothing written) -> `load_import` (one transaction; cancelled = nothing loaded). Those two may
take long: run them as `desk.change(lambda db: load_import(db, ...), limit=LONG)`. Administrators may, and leads
who were given the right, into their own group: who is known already would tell others about clients they do not see.
"""

from __future__ import annotations

import hashlib
import json
import os
import time
import uuid
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path

from sqlalchemy import text

from app.services.columns import KNOWN, SKIPPED, Column
from app.services.db import LONG, Db
from app.services.import_preparation import Ahead, Chunk, Prepared, Rows, prepare
from app.services.import_reports import (
    NOTHING,
    BadNumber,
    Cancelled,
    ColumnsMissing,
    ImportCancelled,
    ImportGone,
    ImportReport,
    ImportRow,
    ImportSettings,
    NoRows,
    NoSuchOwner,
    NoSuchPool,
    Progress,
    Reverted,
    RowVerdict,
    SameFile,
    Verdict,
    step,
)

__all__ = [
    "Ahead",
    "BadNumber",
    "Chunk",
    "ColumnsMissing",
    "ImportCancelled",
    "ImportGone",
    "ImportReport",
    "ImportRow",
    "ImportSettings",
    "NoRows",
    "NoSuchOwner",
    "NoSuchPool",
    "Prepared",
    "Reverted",
    "RowVerdict",
    "Rows",
    "SameFile",
    "Verdict",
    "apply_layout",
    "check_import",
    "digest_of",
    "find_layout",
    "find_owner",
    "find_pool",
    "find_same_file",
    "list_imports",
    "load_import",
    "prepare",
    "remember_layout",
    "revert_import",
    "seconds_for",
]


def check_import(
    db: Db,
    prepared: Rows,
    settings: ImportSettings,
    *,
    sha256: str = "",
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> ImportReport:
    """What loading would do; nothing is written."""
    return _merge(db, prepared, settings, None, sha256, progress, cancelled)


def load_import(
    db: Db,
    prepared: Rows,
    settings: ImportSettings,
    *,
    file_name: str,
    sha256: str,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> ImportReport:
    """Loads the list; nothing of it is there before the caller's transaction is committed."""
    import_id = uuid.uuid4()
    head = {
        "id": import_id,
        "file_name": file_name,
        "sha256": sha256,
        "settings": json.dumps(asdict(settings)),
    }
    same = find_same_file(db, sha256)
    db.execute(_BEGIN, head)
    report = _merge(db, prepared, settings, import_id, "", progress, cancelled)
    counts = {name: getattr(report, name) for name in _COUNTS}
    db.execute(_COUNT, counts | {"id": report.import_id})
    return replace(report, same_file=same)


def _merge(
    db: Db,
    rows: Rows,
    settings: ImportSettings,
    import_id: uuid.UUID | None,
    sha256: str,
    progress: Progress | None,
    cancelled: Cancelled | None,
) -> ImportReport:
    begin = time.monotonic()
    db.execute(text("set local statement_timeout = '60s'"))
    values = {"batch": import_id, "settings": json.dumps(asdict(settings))}
    verdicts: list[RowVerdict] = []
    bad_numbers: list[BadNumber] = []
    for chunk in rows:
        step(progress, cancelled, len(verdicts), rows.row_count)
        answers = db.execute(_MERGE, values | {"rows": json.dumps(chunk.payload)}) if chunk.payload else ()
        told = {n: (verdict, reason, name) for n, verdict, reason, name in answers}
        verdicts += chunk.verdicts
        verdicts += (_verdict(rows.numbers, row["n"], told.get(row["n"])) for row in chunk.payload)
        bad_numbers += chunk.bad_numbers
    step(progress, cancelled, len(verdicts), rows.row_count)
    verdicts.sort(key=lambda row: row.index)
    same = find_same_file(db, sha256) if sha256 else None
    return _report(verdicts, bad_numbers, import_id, time.monotonic() - begin, same)


def _verdict(numbers: Sequence[int], index: int, told: tuple[Verdict, str, str | None] | None) -> RowVerdict:
    if told is None:
        return RowVerdict(numbers[index], index, "new")
    verdict, reason, name = told
    return RowVerdict(numbers[index], index, verdict, reason, {"name": name} if name else NOTHING)


def _report(
    verdicts: Sequence[RowVerdict],
    bad_numbers: Sequence[BadNumber],
    import_id: uuid.UUID | None,
    seconds: float,
    same_file: SameFile | None,
) -> ImportReport:
    counts = Counter(row.verdict for row in verdicts)
    reasons = Counter(row.reason for row in verdicts if row.reason)
    skipped = {row.index for row in verdicts if row.verdict not in ("new", "updated")}
    return ImportReport(
        rows=len(verdicts),
        new=counts["new"],
        updated=counts["updated"],
        duplicates_in_file=counts["duplicate_in_file"],
        known=counts["known"],
        no_contact_data=counts["no_contact_data"],
        bad=counts["bad"],
        import_id=import_id,
        reasons=dict(reasons),
        verdicts=tuple(verdicts),
        bad_numbers=tuple(number for number in bad_numbers if number.index not in skipped),
        listed=reasons["listed"],
        seconds=seconds,
        same_file=same_file,
    )


def seconds_for(row_count: int) -> float:
    """How long loading or taking back so many rows may take before the line is held to be dead."""
    return max(LONG, row_count / 400)


def revert_import(db: Db, import_id: uuid.UUID) -> Reverted:
    """Takes the whole import back, updates included; what somebody has worked with since stays. ImportGone."""
    db.execute(text("set local statement_timeout = '300s'"))
    row = db.execute(text("select * from crm.revert_import(:id)"), {"id": import_id}).one()
    return Reverted(**row._mapping)


def list_imports(db: Db, *, limit: int = 200) -> tuple[ImportRow, ...]:
    """The imports, newest first."""
    return tuple(ImportRow(**row._mapping) for row in db.execute(_LIST, {"limit": limit}))


def find_same_file(db: Db, sha256: str) -> SameFile | None:
    """The last import of the very same file that was not taken back."""
    row = db.execute(_SAME, {"sha256": sha256}).one_or_none()
    return SameFile(**row._mapping) if row else None


def remember_layout(db: Db, signature: str, columns: Sequence[Column]) -> None:
    """Keeps what the columns of this layout are (columns.layout_signature), for all administrators."""
    fields = json.dumps([column.field for column in columns])
    db.execute(_REMEMBER, {"id": _layout_id(signature), "fields": fields})


def find_layout(db: Db, signature: str) -> tuple[str | None, ...] | None:
    """The field of each column as remembered for this layout; None when it was never seen."""
    found = db.execute(
        text("select fields from crm.import_layout where id = :id"), {"id": _layout_id(signature)}
    ).scalar_one_or_none()
    return None if found is None else tuple(found)


def apply_layout(columns: Sequence[Column], fields: Sequence[str | None]) -> list[Column]:
    """The guessed columns with the remembered fields in their place."""
    if len(fields) != len(columns):
        return list(columns)
    return [
        replace(column, field=field, state=KNOWN if field else SKIPPED)
        for column, field in zip(columns, fields, strict=True)
    ]


def find_owner(db: Db, login: str) -> int:
    """The id of the person who works here under this login; NoSuchOwner."""
    found = db.execute(text("select id from crm.staff where login = :login and active"), {"login": login})
    if (owner := found.scalar_one_or_none()) is None:
        raise NoSuchOwner(login=login)
    return int(owner)


def find_pool(db: Db, name: str) -> int:
    """The id of the group of this name; NoSuchPool."""
    found = db.execute(
        text("select id from crm.sales_group where lower(name) = lower(:name)"), {"name": name}
    )
    if (group := found.scalars().first()) is None:
        raise NoSuchPool(name=name)
    return int(group)


def digest_of(path: str | os.PathLike[str]) -> str:
    """sha256 of the file, by which the same file is known again."""
    with Path(path).open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _layout_id(signature: str) -> uuid.UUID:
    return uuid.uuid5(uuid.NAMESPACE_OID, signature)


_COUNTS = ("rows", "new", "updated", "duplicates_in_file", "known", "no_contact_data", "bad")

_BEGIN = text("""
    insert into crm.import_batch (id, author_id, file_name, sha256, settings)
    values (:id, (select crm.my_id()), :file_name, :sha256, cast(:settings as jsonb))
""")
_MERGE = text("""
    select n, verdict, reason, client_name
      from crm.merge_import(cast(:batch as uuid), cast(:rows as jsonb), cast(:settings as jsonb))
""")
_COUNT = text("""
    update crm.import_batch
       set row_count = :rows, added = :new, updated = :updated, duplicates_in_file = :duplicates_in_file, known = :known,
           no_contact_data = :no_contact_data, bad = :bad
     where id = :id
""")
_SAME = text("""
    select b.id as import_id, b.loaded_at as when, s.name as by
      from crm.import_batch b join crm.staff s on s.id = b.author_id
     where b.sha256 = :sha256 and b.reverted_at is null
     order by b.loaded_at desc limit 1
""")
_LIST = text("""
    select b.id, b.file_name, a.name as author_name, b.loaded_at, b.row_count as rows, b.added as new, b.updated,
           b.duplicates_in_file, b.known, b.no_contact_data, b.bad, b.reverted_at, coalesce(r.name, '') as reverted_by_name,
           b.removed, b.restored, b.kept
      from crm.import_batch b join crm.staff a on a.id = b.author_id left join crm.staff r on r.id = b.reverted_by
     order by b.loaded_at desc, b.id limit :limit
""")
_REMEMBER = text("""
    insert into crm.import_layout (id, fields, author_id) values (:id, cast(:fields as jsonb), (select crm.my_id()))
    on conflict (id) do update set fields = excluded.fields, author_id = excluded.author_id, saved_at = now()
""")
