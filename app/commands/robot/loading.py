"""Prospect lists by robot: the same reading, guessing and merging as the wizard's."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Literal

from app.commands.robot.forms import BadArgument, whole
from app.commands.robot.seat import Seat
from app.commands.robot.views import Answer
from app.services import handovers, imports
from app.services.columns import FIELDS, KNOWN, SKIPPED, Column, guess_mapping, layout_signature
from app.services.db import LONG, Db
from app.services.imports import Ahead, ImportReport, ImportRow, ImportSettings, Reverted
from app.services.outside.spreadsheets import Reading, Table, read_rows

_SAMPLE = 50
_COUNTS = ("rows", "new", "updated", "duplicates_in_file", "known", "no_contact_data", "bad", "import_id")


@dataclass(frozen=True)
class LoadForm:
    """A file of this PC; what is not said about it is guessed. `columns`: field by header, null leaves one out."""

    file: str
    policy: Literal["skip", "fill", "update"] = "skip"
    owner: str | None = None
    pool: str | None = None
    project: str | None = None
    source: str | None = None
    country: str | None = None
    sheet: str | None = None
    encoding: str | None = None
    delimiter: str | None = None
    header_row: int | None = whole(most=200_000)
    columns: dict[str, Any] = field(default_factory=dict)
    dry_run: bool = False


@dataclass(frozen=True)
class RevertForm:
    """An import by the id its report gave."""

    import_id: uuid.UUID


@dataclass(frozen=True)
class ImportsForm:
    """The newest first."""

    limit: int = whole(50, least=1, most=1000)


def load(seat: Seat, form: LoadForm) -> Answer:
    """Loads a list, or only counts; every row is in exactly one of the six counts."""
    path = Path(form.file)
    settings = _settings(seat, form)
    table = read_rows(path, Reading(form.sheet, form.encoding, form.delimiter, form.header_row))
    columns = _columns(seat, table, form.columns)
    digest = imports.digest_of(path)

    def merge(db: Db) -> ImportReport:
        rows = Ahead(table, columns, settings)
        if form.dry_run:
            return imports.check_import(db, rows, settings, sha256=digest)
        return imports.load_import(db, rows, settings, file_name=path.name, sha256=digest)

    report = seat.desk.change(merge, limit=LONG)
    told = {name: getattr(report, name) for name in _COUNTS}
    mapped = {column.header: column.field for column in columns}
    return {**told, "reasons": report.reasons, "columns": mapped, "bad_numbers": len(report.bad_numbers)}


def revert(seat: Seat, form: RevertForm) -> Reverted:
    """Takes a whole import back, updates included; clients somebody has worked with since stay."""
    return seat.desk.change(lambda db: imports.revert_import(db, form.import_id), limit=LONG)


def loaded(seat: Seat, form: ImportsForm) -> tuple[ImportRow, ...]:
    """The imports with their counts."""
    return seat.desk.read(imports.list_imports, limit=form.limit)


def _columns(seat: Seat, table: Table, given: dict[str, Any]) -> list[Column]:
    """What was remembered for this layout, else guessed, and over it what the request says."""
    guessed = guess_mapping(table.header, table.rows[:_SAMPLE])
    known = seat.desk.read(imports.find_layout, layout_signature(table.header))
    columns: Sequence[Column] = imports.apply_layout(guessed, known) if known else guessed
    for header, name in given.items():
        if header not in table.header:
            raise BadArgument(field=f"columns.{header}", trouble="is no header of this file")
        if name is not None and name not in FIELDS:
            raise BadArgument(
                field=f"columns.{header}", trouble=f"must be null or one of: {', '.join(FIELDS)}"
            )
    return [
        replace(column, field=given[column.header], state=KNOWN if given[column.header] else SKIPPED)
        if column.header in given
        else column
        for column in columns
    ]


def _settings(seat: Seat, form: LoadForm) -> ImportSettings:
    if form.owner and form.pool:
        raise BadArgument(field="pool", trouble="cannot stand beside “owner”")
    people = seat.desk.read(handovers.colleagues) if form.owner else ()
    owner = next((person for person in people if person.login == form.owner and person.active), None)
    pool = seat.desk.read(handovers.find_group, form.pool) if form.pool else None
    if form.owner and owner is None:
        raise handovers.NobodyNamed(name=form.owner)
    country = form.country or seat.desk.books.settings.get("country")
    return ImportSettings(
        policy=form.policy,
        owner_id=owner.id if owner else None,
        group_id=pool,
        project_code=form.project,
        source_code=form.source or "list",
        country=country.upper() if isinstance(country, str) else None,
    )
