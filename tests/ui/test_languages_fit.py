"""Every page in Russian, in Ukrainian and in longer words: no label and no button is cut."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.services import profiles
from app.services.outside.keyrings import Secrets
from app.services.profiles import ServerProfile
from app.ui import languages
from app.ui.login.page import LoginWindow
from app.ui.my_day.page import MyDayPage
from app.ui.settings.page import SettingsPage
from tests.house.tree import ROOT
from tests.office import Office
from tests.ui import call_room, day_room, import_room
from tests.ui.cut_texts import Longer, cut_texts
from tests.ui.waiting import wait_until

SIZES = ((1440, 800), (1280, 720))
SAMPLE = ROOT / "resources" / "samples" / "prospects.csv"


@pytest.fixture(params=["ru", "uk", "longer"])
def speaking(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[languages.Languages]:
    """The program in one language, real or made of longer words."""
    languages.ensure_compiled()
    spoken = languages.Languages(qapp)
    longer = Longer()
    if request.param == "longer":
        qapp.installTranslator(longer)
    else:
        spoken.use(request.param)
    yield spoken
    qapp.removeTranslator(longer)
    spoken.use("en")


def assert_fits(window: QWidget, sizes: tuple[tuple[int, int], ...] = SIZES) -> None:
    """Nothing is cut at any of the sizes, once the layout has come to rest."""
    for width, height in sizes:
        window.resize(width, height)
        wait_until(lambda: not cut_texts(window), 1.0)
        assert cut_texts(window) == [], f"at {width} × {height}"


def test_sign_in(qtbot: QtBot, office: Office, speaking: languages.Languages) -> None:
    profiles.keep_profile(ServerProfile("Офис, отдел продаж", office.url))
    window = LoginWindow(speaking, Secrets())
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(window.line_is_checked)
    assert_fits(window)
    window._tasks.shut_down()


def test_settings(qtbot: QtBot, office: Office, speaking: languages.Languages) -> None:
    room = day_room.furnish(office, lambda desk, tasks, window: SettingsPage(tasks, speaking))
    room.window.show()
    assert_fits(room.window)
    room.close()


def test_my_day(qtbot: QtBot, office: Office, speaking: languages.Languages) -> None:
    day_room.believable_day(office)
    room = day_room.furnish(
        office,
        lambda desk, tasks, window: MyDayPage(desk, tasks, toasts=window.toasts),
        language=speaking.current,
    )
    room.window.show()
    room.tasks.wait_idle()
    qtbot.waitUntil(room.page.preview_is_whole)
    assert_fits(room.window)
    room.close()


def test_call(qtbot: QtBot, office: Office, speaking: languages.Languages) -> None:
    client = office.client(name="ООО «Вектор Логистика»", city="Киев", phone="+380442345678", status="warm")
    office.person(client, "Ольга Коваленко", role="директор", decides=True)
    room = call_room.furnish(office, language=speaking.current)
    room.window.show()
    room.page.open_client(client)
    qtbot.waitUntil(lambda: room.page.session is not None and not room.tasks.busy())
    room.page.view.outcome.press("meeting")
    assert_fits(room.window)
    room.close()


def test_imports(qtbot: QtBot, office: Office, speaking: languages.Languages) -> None:
    room = import_room.furnish(office, language=speaking.current)
    room.window.show()
    room.open(Path(SAMPLE))
    qtbot.waitUntil(lambda: room.page.flow.preview is not None and not room.tasks.busy(), timeout=20_000)
    assert_fits(room.window)
    room.close()
