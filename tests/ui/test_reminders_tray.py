"""The tray: only where there is one, with a figure that can be read."""

from __future__ import annotations

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from app.ui.reminders.tray import SIDES, Tray, badged
from app.ui.theme import token


def test_a_desktop_without_a_tray_gets_none(qapp: QApplication) -> None:
    tray = Tray()
    tray.set_count(3)
    tray.retranslate()
    tray.hide()
    assert not tray.is_there()
    assert tray.tell("title", "text") is False


def test_the_figure_is_red_and_absent_at_zero(qapp: QApplication) -> None:
    assert not red_in(0)
    for count in (1, 9, 10, 500):
        assert red_in(count)


def test_above_nine_the_figure_stays_the_same(qapp: QApplication) -> None:
    assert picture(10) == picture(500)
    assert picture(9) != picture(10)


def picture(count: int, side: int = 32) -> QImage:
    return badged(count).pixmap(side, side).toImage()


def red_in(count: int) -> bool:
    """Whether the badge's colour is in every size."""
    red = token("badge").rgb()
    images = [picture(count, side) for side in SIDES]
    return all(
        any(one.pixel(x, y) == red for x in range(one.width()) for y in range(one.height())) for one in images
    )
