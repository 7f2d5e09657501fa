"""`nezabudka import`: a prospect list into the base, or an import taken back."""

from __future__ import annotations

import json
import sys
import time
import uuid
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

from app.commands import signing
from app.errors import BadInput, Refused
from app.services import imports
from app.services.access import enter
from app.services.columns import Column, guess_mapping, layout_signature
from app.services.db import Db
from app.services.desk import Desk
from app.services.imports import ImportReport, ImportSettings
from app.services.outside.spreadsheets import Table, read_rows

_COUNTS = ("rows", "new", "updated", "duplicates_in_file", "known", "no_contact_data", "bad")
_TELL_SECONDS = 0.2


class ImportNotAllowed(Refused):
    """Known rows would tell a manager about clients he does not see."""

    code = "import_refused"
    sentence = "Lists are loaded by administrators and by leads who were given the right"


def run(args: Namespace) -> int:
    """Loads the file or takes an import back; 0 also when rows were skipped."""
    revert = _import_id(args.revert) if args.revert else None
    desk = enter(signing.server_url(args.server), args.login, signing.password_of(args.login))
    try:
        if "import" not in desk.me.rights:
            raise ImportNotAllowed()
        if revert is not None:
            _take_back(desk, revert, as_json=args.json)
        else:
            _load(desk, args)
    finally:
        desk.close()
    return 0


def _import_id(given: str) -> uuid.UUID:
    try:
        return uuid.UUID(given)
    except ValueError:
        raise BadInput(text=f"“{given}” is not the id of an import") from None


def _take_back(desk: Desk, import_id: uuid.UUID, *, as_json: bool) -> None:
    rows = next((row.rows for row in desk.read(imports.list_imports) if row.id == import_id), 0)
    done = desk.change(lambda db: imports.revert_import(db, import_id), limit=imports.seconds_for(rows))
    if as_json:
        said = {
            "removed": done.removed,
            "restored": done.restored,
            "kept": done.kept,
            "import_id": str(import_id),
        }
        print(json.dumps(said))
        return
    print(f"Taken back: {done.removed} clients removed, {done.restored} restored as they were.")
    if done.kept:
        print(f"{done.kept} clients were kept: somebody has worked with them since.")


def _load(desk: Desk, args: Namespace) -> None:
    settings = desk.read(_settings, args, str(desk.books.settings.get("country") or "UA"))
    tell = _Teller()
    table = read_rows(args.file, progress=tell.about("read"))
    columns = desk.read(_columns, table)
    rows, sha256 = imports.Ahead(table, columns, settings), imports.digest_of(args.file)

    def do(db: Db) -> ImportReport:
        progress = tell.about("compared" if args.dry_run else "loaded")
        if args.dry_run:
            return imports.check_import(db, rows, settings, sha256=sha256, progress=progress)
        name = Path(args.file).name
        return imports.load_import(db, rows, settings, file_name=name, sha256=sha256, progress=progress)

    report = desk.change(do, limit=imports.seconds_for(rows.row_count))
    tell.end()
    if args.fix_file:
        # Loaded late: the writer of spreadsheets is not needed for most imports.
        from app.services.import_files import write_fix_file

        write_fix_file(args.fix_file, table, report)
    print(json.dumps(_as_json(report), ensure_ascii=False) if args.json else _as_text(report, args))


def _settings(db: Db, args: Namespace, country: str) -> ImportSettings:
    return ImportSettings(
        policy=args.policy,
        owner_id=imports.find_owner(db, args.owner) if args.owner else None,
        group_id=imports.find_pool(db, args.pool) if args.pool else None,
        project_code=args.project,
        source_code=args.source or "list",
        country=(args.country or country).upper(),
    )


def _columns(db: Db, table: Table) -> list[Column]:
    """As remembered for this layout, else as guessed."""
    columns = guess_mapping(table.header, table.rows[:50])
    known = imports.find_layout(db, layout_signature(table.header))
    return columns if known is None else imports.apply_layout(columns, known)


def _as_json(report: ImportReport) -> dict[str, object]:
    counts: dict[str, object] = {name: getattr(report, name) for name in _COUNTS}
    same = report.same_file
    return counts | {
        "import_id": str(report.import_id) if report.import_id else None,
        "reasons": dict(report.reasons),
        "bad_numbers": len(report.bad_numbers),
        "same_file": {"when": same.when.isoformat(), "by": same.by} if same else None,
    }


def _as_text(report: ImportReport, args: Namespace) -> str:
    lines = [f"{report.rows} rows:"]
    told = {
        "new": "would be new" if args.dry_run else "new",
        "updated": "known, filled or updated",
        "known": "known, left as they are",
        "duplicates_in_file": "repeat a row of the file",
        "no_contact_data": "with neither phone nor e-mail",
        "bad": "not loadable",
    }
    lines += [f"  {getattr(report, name):>7}  {words}" for name, words in told.items()]
    if report.bad_numbers:
        lines.append(f"{len(report.bad_numbers)} numbers cannot be dialled; their rows were kept.")
    if report.same_file:
        lines.append(f"{report.same_file.by} loaded the same file on {report.same_file.when:%Y-%m-%d}.")
    if args.fix_file:
        lines.append(f"Rows to mend are in {args.fix_file}.")
    if report.import_id:
        lines.append(f"Take it back with: nezabudka import --revert {report.import_id}")
    return "\n".join(lines)


class _Teller:
    """How far it is, on one line of the terminal; silent when nobody looks."""

    def __init__(self) -> None:
        self._shown = sys.stderr is not None and sys.stderr.isatty()
        self._last = 0.0

    def about(self, what: str) -> Callable[[int, int | None], None]:
        """A `progress` for a service: so many rows done, so many in all when that is known."""

        def tell(done: int, total: int | None) -> None:
            now = time.monotonic()
            if self._shown and now - self._last > _TELL_SECONDS:
                self._last = now
                rows = f"{done} of {total} rows" if total else f"{done} rows"
                print(f"\r{rows} {what}   ", end="", file=sys.stderr, flush=True)

        return tell

    def end(self) -> None:
        """Leaves a clean line."""
        if self._shown:
            print("\r" + " " * 60 + "\r", end="", file=sys.stderr, flush=True)
