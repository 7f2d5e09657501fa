"""Prospect lists into the base: what a list would do, loading it, taking it back, layouts that are remembered.

The way of a file: `spreadsheets.read_rows` -> `columns.guess_mapping` (corrected by the user) -> `prepare` (pure) ->
`check_import` (counts, nothing written) -> `load_import` (one transaction; cancelled = nothing loaded). Those two may
take long: run them as `desk.change(lambda db: load_import(db, ...), limit=LONG)`. Only administrators may: who is
known already would tell others about clients they do not see, and the database refuses everyone else.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

from app.errors import KnownError
from app.services.columns import Column
from app.services.db import Db
from app.services.outside.spreadsheets import Table

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

    verdicts: tuple[RowVerdict, ...]
    bad_numbers: tuple[BadNumber, ...]
    payload: tuple[dict[str, Any], ...]
    indexes: tuple[int, ...]


@dataclass(frozen=True)
class Prepared:
    """A list understood without the base."""

    row_count: int
    chunks: tuple[Chunk, ...]

    def __iter__(self) -> Iterator[Chunk]:
        return iter(self.chunks)


def prepare(
    table: Table,
    columns: Sequence[Column],
    settings: ImportSettings,
    *,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Prepared:
    """Numbers, zones, keys and duplicates within the file. Pure; ColumnsMissing, ImportCancelled."""
    raise NotImplementedError


def check_import(
    db: Db,
    prepared: Prepared,
    settings: ImportSettings,
    *,
    sha256: str = "",
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> ImportReport:
    """What loading would do; nothing is written."""
    raise NotImplementedError


def load_import(
    db: Db,
    prepared: Prepared,
    settings: ImportSettings,
    *,
    file_name: str,
    sha256: str,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> ImportReport:
    """Loads the list; nothing of it is there before the caller's transaction is committed."""
    raise NotImplementedError


def revert_import(db: Db, import_id: uuid.UUID) -> Reverted:
    """Takes the whole import back, updates included; what somebody has worked with since stays. ImportGone."""
    raise NotImplementedError


def list_imports(db: Db, *, limit: int = 200) -> tuple[ImportRow, ...]:
    """The imports, newest first."""
    raise NotImplementedError


def find_same_file(db: Db, sha256: str) -> SameFile | None:
    """The last import of the very same file that was not taken back."""
    raise NotImplementedError


def remember_layout(db: Db, signature: str, columns: Sequence[Column]) -> None:
    """Keeps what the columns of this layout are (columns.layout_signature), for all administrators."""
    raise NotImplementedError


def find_layout(db: Db, signature: str) -> tuple[str | None, ...] | None:
    """The field of each column as remembered for this layout; None when it was never seen."""
    raise NotImplementedError


def apply_layout(columns: Sequence[Column], fields: Iterable[str | None]) -> list[Column]:
    """The guessed columns with the remembered fields in their place."""
    raise NotImplementedError


def digest_of(path: Any) -> str:
    """sha256 of the file, by which the same file is known again."""
    raise NotImplementedError
