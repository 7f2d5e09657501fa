"""Names of the codes that stand in the columns of a list, for a file that others will read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from app.services.dictionaries import Books
from app.services.dictionaries import Entry as BookEntry
from app.services.exports import ExportColumn
from app.services.mass_choices import OwnChoice
from app.ui.dialogs.mass_words import GRADES
from app.ui.words.kinds import KINDS, STATUSES, impression_chip, kind_name, status_chip

translate = QCoreApplication.translate
_KINDS = {"text": "text", "number": "number", "date": "day", "choice": "text", "yes_no": "text"}


def export_columns(
    columns: Iterable[tuple[str, str]], books: Books, own: Iterable[OwnChoice] = ()
) -> tuple[ExportColumn, ...]:
    """The columns of a list as they go into a file: (name, title) of each, with the names of their codes."""
    names, fields = _names(books), {f"own.{one.code}": one for one in own}
    found = []
    for name, title in columns:
        field = fields.get(name)
        if field is None:
            found.append(ExportColumn(name, title, names.get(name, {})))
        else:
            words = _yes_no() if field.kind == "yes_no" else {}
            found.append(ExportColumn(name, title, words, _KINDS[field.kind]))
    return tuple(found)


def _yes_no() -> dict[str, str]:
    return {"true": translate("Export", "yes"), "false": translate("Export", "no")}


def _names(books: Books) -> Mapping[str, Mapping[str, str]]:
    statuses = {code: status_chip(code)[0] for code in STATUSES}
    kinds = {code: kind_name(code) for code in KINDS}
    return {
        "status": statuses,
        "importance": {str(code): grade for code, grade in GRADES.items()},
        "stage": {"prospect": translate("Export", "Prospect"), "client": translate("Export", "Client")},
        "type": _by_code(books.types),
        "project": _by_code(books.projects),
        "source": _by_code(books.sources),
        "last_outcome": _by_code(books.outcomes),
        "outcome": _by_code(books.outcomes),
        "purpose": _by_code(books.purposes),
        "refusal": _by_code(books.reasons),
        "kind": kinds,
        "next_kind": kinds,
        "state": {
            "planned": translate("Export", "Planned"),
            "open": translate("Export", "Under way"),
            "done": translate("Export", "Done"),
            "cancelled": translate("Export", "Given up"),
        },
        "promise_result": {
            "kept": translate("Export", "Kept"),
            "late": translate("Export", "Late"),
            "broken": translate("Export", "Broken"),
        },
        "impression": {code: impression_chip(code)[0] for code in ("cold", "warm", "hot")},
        "promise": _yes_no(),
    }


def _by_code(entries: Iterable[BookEntry]) -> dict[str, str]:
    return {one.code: one.name for one in entries if one.name}
