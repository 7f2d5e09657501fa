"""What the wizard asks to be done behind the window: files in a child process, the base through the desk.

Every function takes the desk first and runs in a worker. `Run` is one long work: it can be stopped from
the window and tells how far it is.
"""

from __future__ import annotations

import threading
import time
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.errors import KnownError
from app.services import imports
from app.services.columns import Column, guess_mapping, layout_signature
from app.services.db import LONG, Db
from app.services.desk import Desk
from app.services.import_files import write_fix_file
from app.services.imports import ImportReport, ImportSettings, Prepared, Reverted, SameFile
from app.services.outside.spreadsheets import ENCODINGS, FileFacts, Reading, Table, inspect_file, read_rows
from app.ui.imports.legible import strangeness, unreadable
from app.ui.imports.quiet import quietly

TELL_SECONDS = 0.1


class Run(QObject):
    """One long work. `progressed` carries the stage (reading, preparing, checking, loading), done and total."""

    progressed = Signal(str, int, int)

    def __init__(self, closed: Callable[[], bool]) -> None:
        super().__init__()
        self._stop, self._closed, self._told = threading.Event(), closed, 0.0

    def cancel(self) -> None:
        """Asks the work to stop; what it began is undone."""
        self._stop.set()

    def cancelled(self) -> bool:
        """Whether to stop: asked by the person, or because the workstation closes."""
        return self._stop.is_set() or self._closed()

    def teller(self, stage: str) -> Callable[[int, int | None], None]:
        """A `progress` for a service, which may call it as often as it likes."""

        def tell(done: int, total: int | None) -> None:
            now = time.monotonic()
            if now - self._told >= TELL_SECONDS or done == total:
                self._told = now
                self.progressed.emit(stage, done, total or 0)

        return tell


@dataclass(frozen=True)
class Guess:
    """How the file would read in another encoding."""

    encoding: str
    sample: str


@dataclass(frozen=True)
class Look:
    """A chosen file as it was read: facts, guessed or remembered columns, other encodings when it is unreadable."""

    path: Path
    reading: Reading
    facts: FileFacts
    columns: tuple[Column, ...]
    remembered: bool
    sha256: str
    same_file: SameFile | None
    guesses: tuple[Guess, ...] = ()


@dataclass(frozen=True)
class Checked:
    """A list understood and compared with the base; loading takes it as it is."""

    table: Table
    prepared: Prepared
    report: ImportReport


@quietly()
def look_at(desk: Desk, path: Path, reading: Reading) -> Look:
    """Reads the beginning of the file, and what the base knows about it and its layout."""
    facts = inspect_file(path, reading)
    columns = guess_mapping(facts.header, facts.first_rows)
    sha256 = imports.digest_of(path)
    known, same = desk.read(_known, layout_signature(facts.header), sha256)
    if known is not None:
        columns = imports.apply_layout(columns, known)
    guesses: tuple[Guess, ...] = ()
    if facts.encoding is not None and unreadable(facts.header, facts.first_rows):
        guesses = _other_encodings(path, reading, facts)
    return Look(path, reading, facts, tuple(columns), known is not None, sha256, same, guesses)


def _known(db: Db, signature: str, sha256: str) -> tuple[tuple[str | None, ...] | None, SameFile | None]:
    return imports.find_layout(db, signature), imports.find_same_file(db, sha256)


def _other_encodings(path: Path, reading: Reading, facts: FileFacts) -> tuple[Guess, ...]:
    """The three encodings under which the file reads best, with a taste of each."""
    tried: list[tuple[float, bool, int, Guess]] = []
    for encoding in ENCODINGS:
        if encoding != facts.encoding:
            try:
                found = inspect_file(path, Reading(reading.sheet, encoding, None, reading.header_row))
            except KnownError:
                continue
            texts = [*found.header, *(cell for row in found.first_rows[:20] for cell in row)]
            words = [text for text in texts if text and any(letter.isalpha() for letter in text)]
            # Utf-8 reads stray bytes as 1251: of two that read the same it is the one not meant.
            likely = (strangeness(texts), encoding == "utf-8", len(tried))
            tried.append((*likely, Guess(encoding, ", ".join(words[:3]))))
    tastes: dict[str, Guess] = {}
    for *_, guess in sorted(tried):
        tastes.setdefault(guess.sample, guess)
    return tuple(tastes.values())[:3]


@quietly()
def try_columns(desk: Desk, look: Look, columns: Sequence[Column], settings: ImportSettings) -> ImportReport:
    """Verdicts on the first rows only: quick enough to follow every change."""
    facts = look.facts
    table = Table(
        facts, list(facts.header), list(facts.first_numbers), [list(row) for row in facts.first_rows]
    )
    prepared = imports.prepare(table, columns, settings)
    return desk.read(imports.check_import, prepared, settings)


@quietly()
def check(
    desk: Desk, look: Look, table: Table | None, columns: Sequence[Column], settings: ImportSettings, run: Run
) -> Checked:
    """Every row against the base, nothing written. A table that was read before is not read again."""
    if table is None:
        table = read_rows(look.path, look.reading, progress=run.teller("reading"), cancelled=run.cancelled)
    prepared = imports.prepare(
        table, columns, settings, progress=run.teller("preparing"), cancelled=run.cancelled
    )
    report = desk.change(
        lambda db: imports.check_import(
            db,
            prepared,
            settings,
            sha256=look.sha256,
            progress=run.teller("checking"),
            cancelled=run.cancelled,
        ),
        limit=LONG,
    )
    return Checked(table, prepared, report)


@quietly()
def load(
    desk: Desk, look: Look, columns: Sequence[Column], checked: Checked, settings: ImportSettings, run: Run
) -> ImportReport:
    """Loads what was checked, in one transaction; what the columns are is remembered with it."""

    def do(db: Db) -> ImportReport:
        imports.remember_layout(db, layout_signature(look.facts.header), columns)
        return imports.load_import(
            db,
            checked.prepared,
            settings,
            file_name=look.path.name,
            sha256=look.sha256,
            progress=run.teller("loading"),
            cancelled=run.cancelled,
        )

    return desk.change(do, limit=LONG)


@quietly()
def save_for_mending(_desk: Desk, path: str, checked: Checked, report: ImportReport, language: str) -> int:
    """Writes the rows that were not loaded; answers how many."""
    return write_fix_file(path, checked.table, report, language=language)


def revert(desk: Desk, import_id: uuid.UUID) -> Reverted:
    """Takes an import back."""
    return desk.change(lambda db: imports.revert_import(db, import_id), limit=LONG)
