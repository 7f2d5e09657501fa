"""The strip says how the group keeps its promises, when there are people enough to say it."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from pytestqt.qtbot import QtBot

from app.services.worklist import DayFigures
from app.ui.my_day.scene import Scene
from app.ui.my_day.strip import DayStrip

SCENE = Scene(datetime(2026, 11, 26, 11, 58, tzinfo=UTC), ZoneInfo("Europe/Kyiv"))


@pytest.mark.parametrize(
    ("figures", "kept", "below"),
    [
        (DayFigures(promises_kept=9, promises_all=10, group_promises=81.0), "9 of 10", "the group: 8 of 10"),
        (DayFigures(promises_kept=9, promises_all=10), "9 of 10", "1 missed"),
        (DayFigures(promises_kept=3, promises_all=3), "3 of 3", "all of them"),
        (DayFigures(group_promises=100.0), "–", "the group: 10 of 10"),
        (DayFigures(), "–", "none was due today"),
    ],
)
def test_own_promises_stand_beside_the_groups(
    qtbot: QtBot, figures: DayFigures, kept: str, below: str
) -> None:
    strip = DayStrip("Anna")
    qtbot.addWidget(strip)
    strip.show_day(SCENE, figures)
    assert (strip._kept.text(), strip._share.text()) == (kept, below)
