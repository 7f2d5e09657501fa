"""Parts of the wizard that need no base."""

from __future__ import annotations

import gc
import sys

import pytest

from app.ui.imports.legible import strangeness, unreadable
from app.ui.imports.quiet import quietly
from app.ui.imports.timing import Timing

SAID = [
    "Наименование",
    "контактное",
    "лицо",
    "телефон",
    "город",
    "Київ",
    "Суми",
    "ООО",
    "Вектор",
    "Логистика",
]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("cp1251", "cp866"),
        ("cp1251", "koi8-r"),
        ("koi8-u", "cp1251"),
        ("cp1251", "cp1252"),
        ("utf-8", "cp1251"),
    ],
)
def test_words_read_in_another_encoding_are_strange(written: str, read: str) -> None:
    garbled = [word.encode(written, "replace").decode(read, "replace") for word in SAID]
    assert unreadable(garbled, [])


@pytest.mark.parametrize(
    "text",
    [
        "Найменування підприємства з обмеженою відповідальністю",
        "Müller GmbH Größe Straße München",
        "NOT AVAILABLE",
        "Société Générale Françoise côté",
        "044 555-12-34",
        "iPhone McDonald",
        "",
    ],
)
def test_words_of_people_are_not_strange(text: str) -> None:
    assert not unreadable(text.split(), [])


def test_nothing_to_read_is_not_strange() -> None:
    assert strangeness([None, "", "12"]) == 0


def test_shares_of_a_check_grow_and_never_go_back() -> None:
    timing, shares = Timing(0.0), []
    for stage in ("reading", "preparing", "checking"):
        for done in (0, 50, 100):
            timing.note(stage, done, 100)
            shares.append(timing.share)
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


def test_a_check_of_a_list_that_is_read_already_begins_at_nothing() -> None:
    timing = Timing(0.2)
    timing.note("preparing", 0, 100)
    assert timing.share == 0.0


def test_time_left_is_not_guessed_from_nothing() -> None:
    assert Timing(0.0).seconds_left() is None


def test_quiet_work_gives_everything_back() -> None:
    gc.enable()
    before = sys.getswitchinterval()
    with quietly(), quietly():
        assert not gc.isenabled()
    assert gc.isenabled()
    assert sys.getswitchinterval() == before
    gc.unfreeze()


def test_quiet_work_leaves_the_collector_to_a_window_that_collects_by_itself() -> None:
    gc.disable()
    try:
        with quietly():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
        gc.unfreeze()
