"""The list of clients in Russian, in Ukrainian and in longer words, marked and filtered: nothing is cut."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services.conditions import AllOf, Condition
from app.ui import languages
from app.ui.theme import apply_theme
from tests.office import Office
from tests.ui.clients_room import believable_list, open_list
from tests.ui.cut_texts import cut_texts
from tests.ui.test_languages_fit import SIZES, assert_fits, speaking

__all__ = ["speaking"]
NARROW = (*SIZES, (1100, 680))


def test_the_list_fits_at_every_size(qtbot: QtBot, office: Office, speaking: languages.Languages) -> None:
    believable_list(office, 40)
    room = open_list(office, "boss", language=speaking.current)
    room.window.show()
    qtbot.waitUntil(room.page.is_settled, timeout=10_000)
    assert_fits(room.window, NARROW)
    room.page.narrow(search="", filtered=AllOf((Condition("status", "any_of", ("warm", "hot")),)))
    qtbot.waitUntil(room.page.is_settled, timeout=10_000)
    room.page.card.toggle_all()
    assert_fits(room.window, NARROW)
    room.page.narrow(search="zz", filtered=AllOf((Condition("next", "before", ("today-400",)),)))
    qtbot.waitUntil(room.page.is_settled, timeout=10_000)
    assert room.page.card.finds_nothing()
    assert_fits(room.window, NARROW)
    room.page.card.filters.ask()
    assert cut_texts(room.page.card.filters.editor) == []
    room.page.card.filters.editor.close()
    room.close()


@pytest.mark.parametrize("size", [112, 125])
def test_larger_text_cuts_nothing(qtbot: QtBot, office: Office, qapp: QApplication, size: int) -> None:
    believable_list(office, 20)
    room = open_list(office)
    room.window.show()
    qtbot.waitUntil(room.page.is_settled, timeout=10_000)
    apply_theme(qapp, "dark", size)
    room.page.card.toggle_all()
    assert_fits(room.window)
    room.close()
