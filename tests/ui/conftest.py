"""Windows are tested offscreen in the light theme at 100 %, whatever the test before has chosen."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from app.ui.languages import Languages, ensure_compiled
from app.ui.theme import apply_theme, theme

LEFT = 50_000
"""So many new objects may wait for the next test."""


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> Iterator[None]:
    """Every test begins in the light theme, with figures written as in English."""
    QLocale.setDefault(QLocale("en"))
    if theme().name != "light" or theme().text_size != 100 or not qapp.styleSheet():
        apply_theme(qapp, "light", 100)
    yield


@pytest.fixture(scope="session", autouse=True)
def english(qapp: QApplication) -> None:
    """The program always speaks through a language file: the English one holds the plural forms."""
    ensure_compiled()
    Languages(qapp).use("en")


@pytest.fixture(autouse=True)
def collected_here() -> Iterator[None]:
    """As in the program, no worker takes forgotten widgets apart: that is done here, between the tests."""
    gc.disable()
    yield
    if gc.get_count()[0] > LEFT:
        gc.collect()


@pytest.fixture
def qtbot(qtbot: QtBot) -> Iterator[QtBot]:
    """Holds the widgets it is given: a window that only a weak reference knows dies in the middle of a key."""
    held: list[QWidget] = []
    add = qtbot.addWidget

    def add_and_hold(widget: QWidget, **given: Any) -> None:
        held.append(widget)
        add(widget, **given)

    qtbot.addWidget = add_and_hold
    yield qtbot
    del qtbot.addWidget
    held.clear()


def pytest_configure(config: pytest.Config) -> None:
    """The offscreen screen can neither keep window proportions, raise windows nor grab keys, and says so for each."""
    config.addinivalue_line("qt_log_ignore", "This plugin does not support propagateSizeHints")
    config.addinivalue_line("qt_log_ignore", "This plugin does not support raise")
    config.addinivalue_line("qt_log_ignore", "This plugin does not support grabbing the keyboard")
