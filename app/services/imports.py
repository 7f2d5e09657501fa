"""Prospect lists into the base: what a list would do, loading it, taking it back, layouts that are remembered.

The way of a file: `spreadsheets.read_rows` -> `columns.guess_mapping` (corrected by the user) -> `prepare` (pure) ->
`check_import` (counts, nothing written) -> `load_import` (one transaction; cancelled = nothing loaded). Those two may
take long: run them as `desk.change(lambda db: load_import(db, ...), limit=LONG)`. Only administrators may: who is
known already would tell others about clients they do not see, and the database refuses everyone else.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import threading
import time
import uuid
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from pathlib import Path
from queue import Empty, Queue
from typing import Any, Literal, Protocol

from sqlalchemy import text

from app.errors import KnownError
from app.services.columns import KNOWN, SKIPPED, Column, missing_fields
from app.services.db import Db, raised
from app.services.duplicates import SeenKeys
from app.services.import_rows import RowReader, Understood, payload
from app.services.outside.spreadsheets import Table
from app.services.phones import INVALID

Verdict = Literal["new", "updated", "known", "duplicate_in_file", "no_contact_data", "bad"]
Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


class ImportCancelled(KnownError):
    """The user stopped it."""

    code = "import_cancelled"
    sentence = "The import was cancelled, nothing was loaded"


class ImportGone(KnownError):
    """There is no such import, or it was taken back already."""

    code = "import_gone"
    sentence = "There is no such import, or it was taken back already"


raised("import_gone", ImportGone)


class ColumnsMissing(KnownError):
    """No column was given a field that makes a row worth loading."""

    code = "columns_missing"
    sentence = "No column holds names or phones: say which one does"


@dataclass(frozen=True)
class ImportSettings:
    """What to do with the batch. `group_id` is the pool's group, used when there is no owner."""

    policy: Literal["skip", "fill", "update"] = "skip"
    owner_id: int | None = None
    group_id: int | None = None
    project_code: str | None = None
    source_code: str | None = "list"
    country: str | None = "UA"
    load_without_contact: bool = False
    load_listed: bool = False


@dataclass(frozen=True, slots=True)
class RowVerdict:
    """What becomes of one row: `number` in the file, `index` in table.rows, and why it is not new.

    reason: same_phone, same_email, same_tax_id, same_name_city (values: `row` of the file, or `name` of the known
    client), no_phone_or_email, nothing_in_row, listed. None for a new row.
    """

    number: int
    index: int
    verdict: Verdict
    reason: str | None = None
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class BadNumber:
    """A number that cannot be dialled; its row is loaded. reason: as in services.phones."""

    row: int
    index: int
    raw: str
    reason: str


@dataclass(frozen=True)
class SameFile:
    """The same file was loaded before and not taken back."""

    import_id: uuid.UUID
    when: datetime
    by: str


@dataclass(frozen=True)
class ImportReport:
    """Every row is in exactly one of the six counts; `listed` are those of `bad` whose numbers nobody may ring."""

    rows: int
    new: int
    updated: int
    duplicates_in_file: int
    known: int
    no_contact_data: int
    bad: int
    import_id: uuid.UUID | None = None
    reasons: Mapping[str, int] = field(default_factory=dict)
    verdicts: tuple[RowVerdict, ...] = ()
    bad_numbers: tuple[BadNumber, ...] = ()
    listed: int = 0
    seconds: float = 0.0
    same_file: SameFile | None = None


@dataclass(frozen=True)
class Reverted:
    """Clients removed, clients whose fields went back, clients kept because somebody has worked with them since."""

    removed: int
    restored: int
    kept: int


@dataclass(frozen=True)
class ImportRow:
    """One import as the list of imports shows it."""

    id: uuid.UUID
    file_name: str
    author_name: str
    loaded_at: datetime
    rows: int
    new: int
    updated: int
    duplicates_in_file: int
    known: int
    no_contact_data: int
    bad: int
    reverted_at: datetime | None
    reverted_by_name: str
    removed: int
    restored: int
    kept: int


@dataclass(frozen=True)
class Chunk:
    """Some thousand rows understood: those decided without the base, and what the base gets to decide the others."""

    row_count: int
    verdicts: tuple[RowVerdict, ...]
    bad_numbers: tuple[BadNumber, ...]
    payload: tuple[dict[str, Any], ...]


class Rows(Protocol):
    """A list on its way into the base: `Prepared`, or `Ahead` that is still being understood."""

    row_count: int
    numbers: Sequence[int]

    def __iter__(self) -> Iterator[Chunk]: ...


@dataclass(frozen=True)
class Prepared:
    """A list understood without the base; `numbers` are the rows' numbers in the file."""

    row_count: int
    numbers: Sequence[int]
    chunks: tuple[Chunk, ...]

    def __iter__(self) -> Iterator[Chunk]:
        return iter(self.chunks)


class Ahead:
    """A list that is understood in a thread of its own, while the base merges what is understood already."""

    def __init__(self, table: Table, columns: Sequence[Column], settings: ImportSettings) -> None:
        _check_columns(columns)
        self.row_count = len(table.rows)
        self.numbers: Sequence[int] = table.numbers
        self._chunks = _understand(table, columns, settings)

    def __iter__(self) -> Iterator[Chunk]:
        waiting: Queue[Chunk | BaseException | None] = Queue(_AHEAD)
        stopped = threading.Event()

        def work() -> None:
            end: BaseException | None = None
            try:
                for chunk in self._chunks:
                    waiting.put(chunk)
                    if stopped.is_set():
                        return
            except Exception as error:
                end = error
            waiting.put(end)

        worker = threading.Thread(target=work, name="understanding a list", daemon=True)
        worker.start()
        try:
            while isinstance(chunk := waiting.get(), Chunk):
                yield chunk
            if chunk is not None:
                raise chunk
        finally:
            stopped.set()
            with contextlib.suppress(Empty):  # a worker that waits for room sees the mark and ends
                waiting.get_nowait()
            worker.join()


def prepare(
    table: Table,
    columns: Sequence[Column],
    settings: ImportSettings,
    *,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Prepared:
    """Numbers, zones, keys and duplicates within the file. Pure; ColumnsMissing, ImportCancelled."""
    _check_columns(columns)
    chunks: list[Chunk] = []
    for chunk in _understand(table, columns, settings):
        _step(progress, cancelled, sum(done.row_count for done in chunks) + chunk.row_count, len(table.rows))
        chunks.append(chunk)
    return Prepared(len(table.rows), table.numbers, tuple(chunks))


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
        _step(progress, cancelled, len(verdicts), rows.row_count)
        answers = db.execute(_MERGE, values | {"rows": json.dumps(chunk.payload)}) if chunk.payload else ()
        told = {n: (verdict, reason, name) for n, verdict, reason, name in answers}
        verdicts += chunk.verdicts
        verdicts += (_verdict(rows.numbers, row["n"], told.get(row["n"])) for row in chunk.payload)
        bad_numbers += chunk.bad_numbers
    _step(progress, cancelled, len(verdicts), rows.row_count)
    verdicts.sort(key=lambda row: row.index)
    same = find_same_file(db, sha256) if sha256 else None
    return _report(verdicts, bad_numbers, import_id, time.monotonic() - begin, same)


def _verdict(numbers: Sequence[int], index: int, told: tuple[Verdict, str, str | None] | None) -> RowVerdict:
    if told is None:
        return RowVerdict(numbers[index], index, "new")
    verdict, reason, name = told
    return RowVerdict(numbers[index], index, verdict, reason, {"name": name} if name else _NOTHING)


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


def revert_import(db: Db, import_id: uuid.UUID) -> Reverted:
    """Takes the whole import back, updates included; what somebody has worked with since stays. ImportGone."""
    db.execute(text("set local statement_timeout = '60s'"))
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


def digest_of(path: str | os.PathLike[str]) -> str:
    """sha256 of the file, by which the same file is known again."""
    with Path(path).open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _layout_id(signature: str) -> uuid.UUID:
    return uuid.uuid5(uuid.NAMESPACE_OID, signature)


def _check_columns(columns: Sequence[Column]) -> None:
    if missing_fields(columns):
        raise ColumnsMissing()


def _step(progress: Progress | None, cancelled: Cancelled | None, done: int, total: int) -> None:
    if cancelled is not None and cancelled():
        raise ImportCancelled()
    if progress is not None:
        progress(done, total)


def _understand(table: Table, columns: Sequence[Column], settings: ImportSettings) -> Iterator[Chunk]:
    """The rows in their order, some thousand at a time; what one row repeats is known of all rows before it."""
    reader, seen = RowReader(columns, settings.country), SeenKeys()
    for begin in range(0, len(table.rows), _CHUNK):
        verdicts: list[RowVerdict] = []
        bad_numbers: list[BadNumber] = []
        rows: list[dict[str, Any]] = []
        for index, cells in enumerate(table.rows[begin : begin + _CHUNK], begin):
            number, row = table.numbers[index], reader.understand(cells)
            for bad in row.numbers:
                if not bad.valid:
                    bad_numbers.append(BadNumber(number, index, bad.raw, bad.reason or INVALID))
            verdict = _decide(number, index, row, settings, seen, table.numbers)
            if verdict is None:
                rows.append(payload(index, row))
            else:
                verdicts.append(verdict)
        count = len(verdicts) + len(rows)
        yield Chunk(count, tuple(verdicts), tuple(bad_numbers), tuple(rows))


def _decide(
    number: int, index: int, row: Understood, settings: ImportSettings, seen: SeenKeys, numbers: Sequence[int]
) -> RowVerdict | None:
    """What is known of a row without the base; None leaves it to the base."""
    if "name" not in row.fields:
        return RowVerdict(number, index, "bad", "nothing_in_row", _NOTHING)
    if not (row.numbers or row.emails or settings.load_without_contact):
        return RowVerdict(number, index, "no_contact_data", "no_phone_or_email", _NOTHING)
    repeated = seen.meet(index, row.keys)
    if repeated is None:
        return None
    first, kind = repeated
    return RowVerdict(number, index, "duplicate_in_file", f"same_{kind}", {"row": numbers[first]})


_CHUNK = 2500
_AHEAD = 4
_NOTHING: Mapping[str, object] = {}
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
