"""What an import is told and what it answers: settings, verdicts, counts, and the errors people can meet."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from app.errors import KnownError
from app.services.db import raised

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


class NotOwnGroup(KnownError):
    """A lead loads lists for his own people only."""

    code = "import_not_own_group"
    sentence = "You load lists for your own group only"


raised("import_gone", ImportGone)
raised("import_not_own_group", NotOwnGroup)


class ColumnsMissing(KnownError):
    """No column was given a field that makes a row worth loading."""

    code = "columns_missing"
    sentence = "No column holds names or phones: say which one does"


class NoRows(KnownError):
    """The list holds nothing below its header."""

    code = "no_rows"
    sentence = "There are no rows below the header"


class NoSuchOwner(KnownError):
    """The batch was meant for a login nobody has."""

    code = "no_such_owner"
    sentence = "Nobody who works here has the login “{login}”"


class NoSuchPool(KnownError):
    """The batch was meant for a group that is not there."""

    code = "no_such_pool"
    sentence = "There is no group “{name}”"


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


NOTHING: Mapping[str, object] = {}


def step(progress: Progress | None, cancelled: Cancelled | None, done: int, total: int) -> None:
    """Tells how far it is; raises ImportCancelled when nobody wants it any more."""
    if cancelled is not None and cancelled():
        raise ImportCancelled()
    if progress is not None:
        progress(done, total)
