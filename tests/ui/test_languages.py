"""Languages switch without a restart; errors speak the user's language."""

from __future__ import annotations

import importlib
import pkgutil
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

import app.commands
import app.services
from app.errors import ConnectionLost, KnownError
from app.services import when
from app.ui import languages, messages
from app.ui.clients.words import WORDS
from app.ui.control.words import WORDS as CONTROL
from app.ui.imports.counts import COUNTS

TS = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="uk_UA">
<context><name>Errors</name>
<message><source>No connection to the server</source><translation>Немає зв’язку із сервером</translation></message>
</context>
<context><name>Queue</name>
<message numerus="yes"><source>%n client(s)</source><translation>
<numerusform>%n клієнт</numerusform><numerusform>%n клієнти</numerusform><numerusform>%n клієнтів</numerusform>
</translation></message></context></TS>"""


@pytest.fixture
def ukrainian(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with one small translation."""
    (tmp_path / "nezabudka_uk.ts").write_text(TS, encoding="utf-8")
    monkeypatch.setattr(languages, "locale_folder", lambda: tmp_path)
    return tmp_path


class Listener(QWidget):
    """Counts switches of language."""

    heard = 0

    def changeEvent(self, event: QEvent) -> None:
        """Count."""
        self.heard += event.type() == QEvent.Type.LanguageChange


def test_compiled_once_and_switched_live_with_plurals(
    qtbot: QtBot, qapp: QApplication, ukrainian: Path
) -> None:
    assert languages.ensure_compiled() == [ukrainian / "nezabudka_uk.qm"]
    assert languages.ensure_compiled() == []
    listener = Listener()
    qtbot.addWidget(listener)
    speaking = languages.Languages(qapp)
    speaking.use("uk")
    try:
        qtbot.waitUntil(lambda: listener.heard > 0)
        told = [QCoreApplication.translate("Queue", "%n client(s)", "", n) for n in (1, 3, 5, 21)]
        assert told == ["1 клієнт", "3 клієнти", "5 клієнтів", "21 клієнт"]
        assert messages.sentence(ConnectionLost()) == "Немає зв’язку із сервером"
    finally:
        speaking.use("en")
    assert messages.sentence(ConnectionLost()) == "No connection to the server"


def test_qt_itself_speaks_the_language(qapp: QApplication) -> None:
    speaking = languages.Languages(qapp)
    speaking.use("ru")
    try:
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Отмена"
    finally:
        speaking.use("en")


class Odd(KnownError):
    """An error nobody has translated yet."""

    code = "odd"
    sentence = "{count} rows are odd"


def test_unknown_code_tells_its_english_sentence() -> None:
    assert messages.sentence(Odd(count=3)) == "3 rows are odd"


def _kinds(of: type[KnownError]) -> list[type[KnownError]]:
    return [kind for one in of.__subclasses__() for kind in (one, *_kinds(one))]


def test_every_known_error_can_be_translated_word_for_word() -> None:
    for package in (app.services, app.commands):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            importlib.import_module(module.name)
    told = {
        kind.code: kind.sentence
        for kind in _kinds(KnownError)
        if kind.__module__.startswith("app.") and kind.sentence != "{text}"
    }
    missing = {code: said for code, said in told.items() if messages.SENTENCES.get(code) != said}
    assert missing == {}, "add these to app.ui.messages.SENTENCES"


def _examples(language: str) -> list[str]:
    """What the hints of one language tell people to type as a time."""
    found = []
    for message in ElementTree.parse(languages.locale_folder() / f"nezabudka_{language}.ts").iter("message"):
        if message.findtext("source", "").startswith("tomorrow 10, "):
            found += message.findtext("translation", "").split(", ")
    return sorted(set(found))


@pytest.mark.parametrize("language", ["ru", "uk"])
def test_times_that_the_hints_show_are_understood(language: str) -> None:
    zone = ZoneInfo("Europe/Kyiv")
    examples = _examples(language)
    assert len(examples) > 3
    for example in examples:
        when.understand(example, now=datetime(2026, 11, 19, 12, tzinfo=UTC), zone=zone, own_zone=zone)


@pytest.mark.parametrize(
    ("number", "said"), [(7, "Selected: 7"), (2_846, "Selected: 2,846"), (1_000_000, "Selected: 1,000,000")]
)
def test_counted_sentences_write_large_numbers_as_the_language_does(
    qapp: QApplication, number: int, said: str
) -> None:
    assert WORDS.selected(number) == said


def test_planned_loaded_and_left_out_are_counted_so_too(qapp: QApplication) -> None:
    assert CONTROL.planned(2_846) == "Planned: 2,846"
    assert COUNTS.load_rows(40_000) == "Load 40,000 rows"
