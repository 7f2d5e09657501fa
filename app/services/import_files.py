"""The mendable file: every row that was not loaded, with its own columns and the reason, loadable again."""

from __future__ import annotations

import os

from app.services.imports import ImportReport
from app.services.outside.spreadsheets import Table


def write_fix_file(
    path: str | os.PathLike[str], table: Table, report: ImportReport, *, language: str = "en"
) -> int:
    """Writes an xlsx of the skipped rows (second sheet: rows with bad numbers); returns how many rows were skipped."""
    raise NotImplementedError


def reason_text(code: str, values: dict[str, object] | None = None, *, language: str = "en") -> str:
    """The reason of a verdict or of a bad number as a sentence in en, ru or uk."""
    raise NotImplementedError
