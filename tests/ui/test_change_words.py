"""Changes of a card are told in the reader's words, on one line each."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QApplication

from app.services.audits import ChangeRow
from app.services.dictionaries import Books
from app.ui.words.changes import sentence_of

NOW = datetime(2026, 11, 19, 12, tzinfo=UTC)


def told(row: ChangeRow) -> str:
    return sentence_of(row, books=Books(), now=NOW, zone=ZoneInfo("Europe/Kyiv"))


def test_codes_of_entries_and_consents_are_said_by_their_names(qapp: QApplication) -> None:
    entry = ChangeRow(NOW, "Anna", "added", {}, {"scope": "client", "list_code": "own"}, table="dnc_entry")
    assert told(entry) == "Scope: Whole client · List: Own list"
    consent = ChangeRow(NOW, "Anna", "added", {}, {"channel": "call", "given": False}, table="consent")
    assert "Channel: Calls" in told(consent)


def test_an_entry_lifted_without_a_word_does_not_tell_its_reason_anew(qapp: QApplication) -> None:
    before, after = (
        {"reason": "asked", "lifted_at": None},
        {"reason": "asked\n", "lifted_at": NOW.isoformat()},
    )
    lifted = told(ChangeRow(NOW, "Anna", "changed", before, after, table="dnc_entry"))
    assert "asked" not in lifted
    assert "\n" not in lifted
    after["reason"] = "asked\nby mistake"
    assert "asked → asked · by mistake" in told(
        ChangeRow(NOW, "Anna", "changed", before, after, table="dnc_entry")
    )
