"""Charts: every figure is read aloud, walked to by arrows and opened by Enter; digits can be read on any cell."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from app.ui.theme import ThemeName, apply_theme, contrast
from app.ui.widgets.chart import Chart
from app.ui.widgets.compare_bars import BarRow, CompareBars
from app.ui.widgets.heat_table import HeatSpot, HeatTable, ground_of, ink_on
from app.ui.widgets.kpi_tile import KpiTile, TileFacts
from app.ui.widgets.trend_line import TrendLine, TrendSpot, scale_of
from tests.pictures import chart_samples

CHARTS = (
    chart_samples.bars,
    chart_samples.trend,
    chart_samples.funnel,
    chart_samples.heat,
    chart_samples.reasons,
)


def shown(qtbot: QtBot, chart: Chart) -> Chart:
    """The chart in an active window with the keyboard in it."""
    qtbot.addWidget(chart)
    chart.resize(620, 300)
    chart.show()
    chart.activateWindow()
    assert QTest.qWaitForWindowActive(chart)
    chart.setFocus()
    return chart


@pytest.mark.parametrize("make", CHARTS)
def test_every_figure_is_read_aloud_and_opens_by_enter(qtbot: QtBot, make: object) -> None:
    chart = shown(qtbot, make())  # type: ignore[operator]
    for spot in chart.spots():
        assert spot.sentence in chart.accessibleDescription()
    chart.go_to(next(one.key for one in chart.spots() if one.opens and one.key != chart.current()))
    spot = chart.spots()[chart.position()]
    assert spot.sentence in chart.accessibleName()
    with qtbot.waitSignal(chart.opened) as told:
        QTest.keyClick(chart, Qt.Key.Key_Return)
    assert told.args == [spot.key]


@pytest.mark.parametrize("make", CHARTS)
def test_a_click_opens_what_is_under_the_mouse(qtbot: QtBot, make: object) -> None:
    chart = shown(qtbot, make())  # type: ignore[operator]
    place = next(i for i, one in enumerate(chart.spots()) if one.opens and i)
    with qtbot.waitSignal(chart.opened) as told:
        QTest.mouseClick(
            chart, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, chart.rect_of(place).center()
        )
    assert told.args == [chart.spots()[place].key]


def test_arrows_walk_the_heat_table_in_both_directions_from_the_hour_of_now(qtbot: QtBot) -> None:
    chart = shown(qtbot, chart_samples.heat())
    assert chart.current() == (3, 5)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Up):
        QTest.keyClick(chart, key)
    assert chart.current() == (1, 4)
    assert chart.accessibleName() == "Когда отвечают: Вт 13:00, 33 %"
    for _ in range(9):
        QTest.keyClick(chart, Qt.Key.Key_Left)
    assert chart.current() == (1, 0)


def test_new_figures_keep_the_place_of_the_keyboard(qtbot: QtBot) -> None:
    chart = shown(qtbot, chart_samples.bars())
    assert isinstance(chart, CompareBars)
    QTest.keyClick(chart, Qt.Key.Key_Down)
    rows = chart.rows()
    chart.set_rows([rows[3], rows[1], rows[0]])
    assert chart.current() == "Максим Зорин"
    chart.set_rows([rows[3], rows[0]])
    assert chart.current() == "Олег Кравец"


def test_who_is_away_has_no_rows_to_open(qtbot: QtBot) -> None:
    chart = shown(qtbot, chart_samples.bars())
    QTest.keyClick(chart, Qt.Key.Key_End)
    assert chart.current() == "away"
    with qtbot.assertNotEmitted(chart.opened):
        QTest.keyClick(chart, Qt.Key.Key_Return)


def test_fifty_people_scroll_with_the_keyboard(qtbot: QtBot) -> None:
    area, chart = QScrollArea(), CompareBars("People")
    qtbot.addWidget(area)
    area.setWidgetResizable(True)
    area.setWidget(chart)
    chart.set_rows([BarRow(number, f"Person {number}", str(number), value=number) for number in range(50)])
    area.resize(500, 200)
    area.show()
    area.activateWindow()
    assert QTest.qWaitForWindowActive(area)
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: area.verticalScrollBar().value() > 0)
    assert chart.visibleRegion().contains(chart.rect_of(49).center())


@pytest.mark.parametrize("name", ["light", "dark"])
def test_every_digit_of_the_heat_table_can_be_read(qapp: QApplication, name: ThemeName) -> None:
    apply_theme(qapp, name, 100)
    for step in range(101):
        ground = ground_of(step / 100)
        assert contrast(ink_on(ground).name(), ground.name()) >= 4.5


def test_axis_is_round_and_holds_every_value() -> None:
    assert scale_of(974, 1468) == (800, 1000, 1200, 1400, 1600)
    assert scale_of(4.1, 4.6) == (4.0, 4.2, 4.4, 4.6)
    for least, most in ((0, 0), (5, 5), (0, 1), (-3, 3), (0.001, 12_000)):
        scale = scale_of(least, most)
        assert scale[0] <= least and scale[-1] >= most and len(scale) >= 2


def test_a_trend_without_figures_is_an_empty_axis(qtbot: QtBot) -> None:
    chart = TrendLine("Trend", str)
    qtbot.addWidget(chart)
    chart.set_points([])
    chart.grab()
    chart.set_points([TrendSpot("only", "5 Oct", None)])
    chart.grab()
    QTest.keyClick(chart, Qt.Key.Key_Return)


def test_a_heat_table_without_cells_answers_no_key(qtbot: QtBot) -> None:
    chart = HeatTable("Heat")
    qtbot.addWidget(chart)
    chart.set_cells((), (), ())
    QTest.keyClick(chart, Qt.Key.Key_Down)
    chart.set_cells(("Mon",), ("9:00",), [HeatSpot((0, 9), "–", None, "Mon 9:00, too few calls")])
    QTest.keyClick(chart, Qt.Key.Key_Right)
    chart.grab()


def test_tile_is_chosen_by_a_click_and_opened_by_enter_or_its_figure(qtbot: QtBot) -> None:
    tile = KpiTile()
    qtbot.addWidget(tile)
    tile.show_facts(
        TileFacts("Calls", "phone", "974", note="of 1,450 · 67 %", sentence="Calls: 974 of 1,450")
    )
    tile.resize(220, 112)
    tile.show()
    assert tile.accessibleName() == "Calls: 974 of 1,450"
    with qtbot.assertNotEmitted(tile.opened), qtbot.waitSignal(tile.clicked):
        QTest.mouseClick(tile, Qt.MouseButton.LeftButton, pos=QPoint(150, 20))
    with qtbot.waitSignal(tile.opened):
        QTest.mouseClick(tile, Qt.MouseButton.LeftButton, pos=QPoint(30, 50))
    with qtbot.waitSignal(tile.opened):
        QTest.keyClick(tile, Qt.Key.Key_Return)


def test_tile_without_a_plan_offers_to_set_one(qtbot: QtBot) -> None:
    tile = KpiTile()
    qtbot.addWidget(tile)
    tile.show_facts(TileFacts("Offers", "file-text", "31", link="Set a plan", note="No plan"))
    tile.resize(220, 112)
    tile.show()
    with qtbot.waitSignal(tile.planned):
        QTest.mouseClick(tile, Qt.MouseButton.LeftButton, pos=QPoint(30, 94))
