"""The three languages are whole: the .ts files are the committed source of every text that is not English."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.house.tree import ROOT, calls, place, python_files

LOCALE = ROOT / "resources" / "locale"
FORMS = {"en": 2, "ru": 3, "uk": 3}
PLACEHOLDER = re.compile(r"\{\w*\}|%n")
LATIN = re.compile(r"[A-Za-z]{2,}")
# Names, keys and endings of files: the same in every language.
NAMES = {
    "Alt",
    "Ctrl",
    "Del",
    "Enter",
    "Europe",
    "Ins",
    "Kyiv",
    "UA",
    "Esc",
    "Excel",
    "PostgreSQL",
    "Tab",
    "VPN",
    "XML",
    "CSV",
    "csv",
    "help",
    "init",
}
NAMES |= {
    "nezabudka",
    "ods",
    "postgresql",
    "psql",
    "server",
    "sign",
    "in",
    "tsv",
    "txt",
    "xls",
    "xlsm",
    "xlsx",
}


@dataclass(frozen=True)
class Text:
    """One message of a language."""

    context: str
    source: str
    comment: str
    said: tuple[str, ...]
    counted: bool
    finished: bool

    def __str__(self) -> str:
        return f"{self.context}: {self.source!r} -> {self.said}"


def texts(language: str) -> Iterator[Text]:
    """Every message of one language."""
    for context in ElementTree.parse(LOCALE / f"nezabudka_{language}.ts").getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            counted = message.get("numerus") == "yes"
            forms = tuple(form.text or "" for form in translation.findall("numerusform"))
            yield Text(
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
                forms if counted else (translation.text or "",),
                counted,
                translation.get("type") is None,
            )


def gather(language: str, into: Path) -> None:
    """Bring one file up to date with the sources, as `make translations` does."""
    tool = Path(sys.executable).parent / (
        "pyside6-lupdate.exe" if sys.platform == "win32" else "pyside6-lupdate"
    )
    command = [str(tool), "-silent", "-extensions", "py", "app", "-locations", "none", "-no-obsolete"]
    command += ["-pluralonly"] if language == "en" else []
    command += ["-source-language", "en_US", "-target-language", language, "-ts", str(into)]
    subprocess.run(command, check=True, cwd=ROOT, capture_output=True, timeout=120)


@pytest.mark.parametrize("language", FORMS)
def test_every_text_of_the_windows_is_in_the_file_of_the_language(language: str, tmp_path: Path) -> None:
    kept = LOCALE / f"nezabudka_{language}.ts"
    fresh = tmp_path / kept.name
    shutil.copy(kept, fresh)
    gather(language, fresh)
    assert fresh.read_text(encoding="utf-8") == kept.read_text(encoding="utf-8"), "run `make translations`"


@pytest.mark.parametrize("language", FORMS)
def test_nothing_is_left_untranslated(language: str) -> None:
    assert [str(text) for text in texts(language) if not text.finished or not all(text.said)] == []


@pytest.mark.parametrize("language", FORMS)
def test_counted_texts_have_every_form_of_the_language(language: str) -> None:
    wrong = [text for text in texts(language) if text.counted and len(text.said) != FORMS[language]]
    assert [str(text) for text in wrong] == []


@pytest.mark.parametrize("language", FORMS)
def test_translations_hold_the_same_placeholders_as_their_sources(language: str) -> None:
    wrong = [
        text
        for text in texts(language)
        if any(
            sorted(PLACEHOLDER.findall(form)) != sorted(PLACEHOLDER.findall(text.source))
            for form in text.said
        )
    ]
    assert [str(text) for text in wrong] == []


@pytest.mark.parametrize("language", ["ru", "uk"])
def test_no_english_word_is_left_over(language: str) -> None:
    found = [
        str(text)
        for text in texts(language)
        if text.comment != "format of a date"
        for form in text.said
        if set(LATIN.findall(PLACEHOLDER.sub("", form))) - NAMES
    ]
    assert found == []


@pytest.mark.parametrize("language", FORMS)
def test_words_keep_to_the_house_style(language: str) -> None:
    strange = re.compile(
        r"!|\.\.\.|\"|(?i:\bplease\b|\bsuccessfully\b|пожалуйста|будь ласка|успешно|успішно)|''|ё{2}"
    )
    found = [str(text) for text in texts(language) if any(strange.search(form) for form in text.said)]
    assert found == []


@pytest.mark.parametrize("language", ["ru", "uk"])
def test_a_full_stop_stands_where_the_source_has_one(language: str) -> None:
    wrong = [text for text in texts(language) if text.said[0].endswith(".") != text.source.endswith(".")]
    assert [str(text) for text in wrong] == []


def test_letters_of_one_alphabet_do_not_stray_into_the_other() -> None:
    strays = {"ru": re.compile("[іїєґІЇЄҐ]"), "uk": re.compile("[ыэёъЫЭЁЪ]")}
    found = [
        str(text)
        for language, stray in strays.items()
        for text in texts(language)
        if any(stray.search(form) for form in text.said)
    ]
    assert found == []


def test_counted_texts_are_asked_for_in_the_way_that_is_gathered() -> None:
    # The gathering tool takes `translate(..., n)` for a text without plural forms; `self.tr` it understands.
    found = [
        place(path, call.lineno)
        for path in python_files("app")
        for name, call in calls(path)
        if name == "translate" and (len(call.args) > 3 or call.keywords)
    ]
    assert found == []


def test_nobody_translates_in_the_name_of_another() -> None:
    # `owner.tr(...)` is gathered under the word `owner`, and asked for under the class: it would stay English.
    found = [
        place(path, call.lineno)
        for path in python_files("app")
        for name, call in calls(path)
        if name == "tr" and ast.unparse(call.func) != "self.tr"
    ]
    assert found == []
