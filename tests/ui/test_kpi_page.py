"""Plan and fact before a real base: what each level sees, what the keys do, and what a change of others moves."""

from __future__ import annotations

import threading
import uuid
from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from app.errors import ConnectionLost
from app.services.live import Change
from app.ui.kpi.all_indicators import AllIndicatorsDialog
from app.ui.kpi.rows_dialog import RowsDialog
from app.ui.tasks import LANES
from tests.office import Office
from tests.ui.day_room import DAY, HOUR, MINUTE, NOW, Room, done_call, press
from tests.ui.kpi_room import TODAY, add_day, believable_weeks, kpi_room, set_plan
from tests.ui.waiting import wait_until

NONE = Qt.KeyboardModifier.NoModifier
Open = Callable[..., Room]


@pytest.fixture
def open_kpi(office: Office, qtbot: QtBot) -> Iterator[Open]:
    """Opens the page for a person after the test has arranged the base."""
    made: list[Room] = []

    def open_page(login: str = "leo", **given: Any) -> Room:
        room = kpi_room(office, login, **given)
        made.append(room)
        room.window.show()
        room.window.activateWindow()
        qtbot.waitExposed(room.window)
        settle(room, qtbot)
        return room

    yield open_page
    for room in made:
        room.close()


def settle(room: Room, qtbot: QtBot) -> None:
    """Until the figures that are wanted are shown."""
    qtbot.waitUntil(lambda: room.page.is_loaded() and room.tasks.busy() == 0, timeout=5_000)


def dialog(room: Room, kind: type[QDialog]) -> Any:
    """The one open dialog of this kind, in front."""
    [found] = [one for one in room.window.findChildren(kind) if one.isVisible()]
    found.activateWindow()
    assert wait_until(lambda: QApplication.activeWindow() is found)
    return found


def tap(widget: Any, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """A key where the focus is inside a dialog."""
    QTest.keyClick(widget.focusWidget() or widget, key, modifiers)


def called(office: Office, qty: int, by: str = "anna", **fields: Any) -> list[uuid.UUID]:
    """Calls of this Thursday, each at a client of its own."""
    made = []
    for number in range(qty):
        client = office.client(by, name=f"Firm {number}", phone=None)
        done_call(office, client, NOW - HOUR - number * MINUTE, "no_answer", by=by, origin="call", **fields)
        made.append(client)
    return made


def test_lead_sees_his_group_against_its_plan_and_each_figure_is_read_aloud(
    office: Office, open_kpi: Open
) -> None:
    north = office.groups["North"]
    for login, dials in (("anna", 60), ("boris", 20)):
        add_day(office, office.staff[login], north, TODAY, dials=dials, answered=dials // 2)
        set_plan(office, office.staff[login], "dials", 100)
    add_day(office, office.staff["clara"], office.groups["South"], TODAY, dials=500)
    page = open_kpi().page
    assert page.tiles[0].accessibleName() == "Calls: 80, plan 200, 40% of it"
    assert page.tiles[0].facts.bar == "warnBar"
    # 3.55 of the 5 working days have passed: of a plan of 100 there should be 71.
    rows = {row.name: row for row in page.people.bars.rows()}
    assert (rows["Anna North"].figure, rows["Anna North"].share) == ("60 / 100", "84%")
    assert [row.name for row in page.people.bars.rows()] == ["Anna North", "Boris North"]
    assert "Boris North: 20 / 100, pace 28%" in page.people.bars.accessibleDescription()
    assert page.head.scopes.isHidden() and page.head.whose.text() == "North"


def test_digits_choose_the_measure_and_arrows_the_period(
    office: Office, open_kpi: Open, qtbot: QtBot
) -> None:
    believable_weeks(office)
    room = open_kpi()
    page = room.page
    press(room, Qt.Key.Key_4)
    assert (page.wish.measure, page.tiles[3].isChecked()) == ("sales", True)
    assert page.trend.accessibleName() == "Sales by week"
    assert page.people.bars.accessibleName().startswith("Managers: sales")
    press(room, Qt.Key.Key_Left)
    settle(room, qtbot)
    assert page.head.period.text() == "16–22 November"
    assert page.board.trend["sales"][-1].forecast is None
    press(room, Qt.Key.Key_Right)
    press(room, Qt.Key.Key_Right)
    settle(room, qtbot)
    assert page.head.period.text() == "23–29 November"
    assert not page.head.later.isEnabled() and page.head.later.toolTip() == "This is the present period"


def test_arrows_stay_inside_what_has_arrows_of_its_own(office: Office, open_kpi: Open, qtbot: QtBot) -> None:
    believable_weeks(office)
    room = open_kpi()
    for chart in (room.page.hours.heat, room.page.trend.line):
        chart.setFocus()
        before = chart.current()
        press(room, Qt.Key.Key_Left)
        assert chart.current() != before
    room.page.head.kinds.setFocus()
    press(room, Qt.Key.Key_Right)
    settle(room, qtbot)
    assert room.page.head.period.text() == "November 2026"
    assert room.page.wish.day == TODAY


def test_every_figure_opens_its_rows_and_enter_opens_the_card(
    office: Office, open_kpi: Open, qtbot: QtBot
) -> None:
    clients = called(office, 3)
    room = open_kpi()
    wanted: list[object] = []
    room.page.card_wanted.connect(wanted.append)
    press(room, Qt.Key.Key_Return)
    rows = dialog(room, RowsDialog)
    qtbot.waitUntil(lambda: rows.found is not None)
    assert [row.client_name for row in rows.found.rows] == ["Firm 0", "Firm 1", "Firm 2"]
    assert (rows.found.total_counted, rows.elsewhere.isHidden()) == (3, True)
    tap(rows, Qt.Key.Key_Down)
    tap(rows, Qt.Key.Key_Return)
    assert wanted == [clients[1]]
    for chart in (room.page.funnel.funnel, room.page.trend.line, room.page.hours.heat):
        chart.setFocus()
        press(room, Qt.Key.Key_Return)
        tap(dialog(room, RowsDialog), Qt.Key.Key_Escape)


def test_rows_say_when_their_clients_are_with_others_now(
    office: Office, open_kpi: Open, qtbot: QtBot
) -> None:
    clients = called(office, 2)
    moved = (office.staff["clara"], office.groups["South"], clients[0])
    office.rows("update crm.client set owner_id = %s, group_id = %s where id = %s returning 1", *moved)
    office.rows(
        "update crm.activity set owner_id = %s, group_id = %s where client_id = %s returning 1", *moved
    )
    room = open_kpi()
    assert room.page.tiles[0].facts.figure == "2"
    room.page.open_figure("dials")
    rows = dialog(room, RowsDialog)
    qtbot.waitUntil(lambda: rows.found is not None)
    assert [row.client_name for row in rows.found.rows] == ["Firm 1"]
    assert (rows.found.total_counted, rows.found.hidden) == (2, 1)
    assert not rows.elsewhere.isHidden() and "1" in rows.elsewhere.accessibleName()


def test_manager_sees_himself_and_an_average_without_names(office: Office, open_kpi: Open) -> None:
    believable_weeks(office)
    room = open_kpi("anna")
    page = room.page
    assert [row.name for row in page.people.bars.rows()] == ["Дарья Ветрова", "Group average"]
    assert not any("Кравец" in one.sentence for one in page.people.bars.spots())
    assert page.head.plans.isHidden() and page.head.scopes.isHidden()
    press(room, Qt.Key.Key_F2)
    assert [one for one in room.window.findChildren(QDialog) if one.isVisible()] == []
    assert all(tile.facts.link == "" for tile in page.tiles)


def test_administrator_chooses_a_group_and_it_is_remembered(
    office: Office, open_kpi: Open, qtbot: QtBot
) -> None:
    believable_weeks(office)
    room = open_kpi("boss")
    page = room.page
    scopes = [page.head.scopes.itemText(i) for i in range(page.head.scopes.count())]
    assert scopes == ["The company", "North", "South"]
    whole = page.tiles[0].facts.figure
    page.head.scopes.setFocus()
    for _ in range(2):
        press(room, Qt.Key.Key_Down)
    settle(room, qtbot)
    assert [row.name for row in page.people.bars.rows()] == ["Инна Сокол"]
    assert page.tiles[0].facts.figure != whole
    press(room, Qt.Key.Key_2)
    press(room, Qt.Key.Key_Tab)
    room.tasks.wait_idle()
    again = open_kpi("boss").page
    assert (again.head.scopes.currentText(), again.wish.measure) == ("South", "answered")


def test_further_indicators_are_in_the_combo_and_in_the_table(
    office: Office, open_kpi: Open, qtbot: QtBot
) -> None:
    believable_weeks(office)
    room = open_kpi()
    combo = room.page.people.measures
    assert combo.count() == 23
    combo.setFocus()
    press(room, Qt.Key.Key_End)
    assert room.page.wish.measure == "pool_size"
    assert room.page.trend.line.isHidden()
    press(room, Qt.Key.Key_F3)
    table = dialog(room, AllIndicatorsDialog)
    assert len(table.model.rows()) == 23
    for _ in range(6):
        tap(table, Qt.Key.Key_Down)
    tap(table, Qt.Key.Key_F8)
    assert room.page.wish.measure == "effective"


def test_refusals_are_behind_a_switch_and_open_their_rows(
    office: Office, open_kpi: Open, qtbot: QtBot
) -> None:
    believable_weeks(office)
    room = open_kpi()
    room.page.funnel.views.setFocus()
    press(room, Qt.Key.Key_Right)
    assert room.page.funnel.accessibleName() == "Why people refuse"
    assert room.page.funnel.refusals.isVisible()
    first = room.page.funnel.refusals.spots()[0].sentence
    assert "of all refusals" in first
    room.page.funnel.refusals.setFocus()
    press(room, Qt.Key.Key_Return)
    tap(dialog(room, RowsDialog), Qt.Key.Key_Escape)


def test_change_of_others_comes_within_a_second_and_moves_nothing(
    office: Office, open_kpi: Open, qtbot: QtBot
) -> None:
    believable_weeks(office)
    room = open_kpi()
    bars = room.page.people.bars
    bars.setFocus()
    press(room, Qt.Key.Key_Down)
    before, order = bars.current(), [row.key for row in bars.rows()]
    last = order[-1]
    office.rows(
        "update crm.staff_day set dials = dials + 900 where staff_id = %s and day = %s returning 1",
        last,
        TODAY,
    )
    reads: list[object] = []
    shown = room.page.head.show_updated
    room.page.head.show_updated = lambda *a, **k: (reads.append(a), shown(*a, **k))
    for _ in range(200):
        room.page.hear(Change("activity"))
    qtbot.waitUntil(lambda: bars.rows()[-1].value > 900, timeout=2_000)
    settle(room, qtbot)
    assert [row.key for row in bars.rows()] == order
    assert (bars.current(), bars.hasFocus()) == (before, True)
    assert len(reads) <= 2


def test_a_change_that_no_figure_hangs_on_asks_nothing(office: Office, open_kpi: Open) -> None:
    room = open_kpi()
    room.page.hear(Change("script"))
    assert room.page.is_loaded()


def test_present_hour_is_outlined_and_few_calls_have_a_dash(office: Office, open_kpi: Open) -> None:
    anna, north = office.staff["anna"], office.groups["North"]
    for hour, dials in ((13, 20), (14, 9)):
        office.add("staff_hour", staff_id=anna, group_id=north, day=TODAY, hour=hour, dials=dials, answered=5)
    page = open_kpi().page
    cells = {cell.key: cell for cell in page.hours.heat.cells()}
    assert page.hours.heat.now() == (3, 13)
    assert (cells[3, 13].text, cells[3, 14].text) == ("25", "–")
    assert cells[3, 14].sentence == "Thu 14:00: too few calls to say"
    assert page.hours.now.text() == "Now, Thu 13:00: 25%"


def test_without_a_plan_the_tile_says_so_and_offers_one(office: Office, open_kpi: Open, qtbot: QtBot) -> None:
    add_day(office, office.staff["anna"], office.groups["North"], TODAY, offers=4, dials=10)
    office.rows("delete from crm.setting where key = 'day_plan' returning 1")
    page = open_kpi().page
    assert page.tiles[0].facts.done is None
    assert (page.tiles[0].facts.link, page.tiles[0].facts.note) == ("Set a plan", "No plan")
    assert page.tiles[0].accessibleName() == "Calls: 10, no plan"


def test_without_a_line_the_figures_stay_and_buttons_say_why(
    office: Office, open_kpi: Open, qtbot: QtBot
) -> None:
    believable_weeks(office)
    room = open_kpi()
    shown = room.page.tiles[0].facts.figure
    room.desk._went_offline(ConnectionLost())
    qtbot.waitUntil(lambda: not room.page.head.plans.isEnabled())
    assert room.page.head.plans.toolTip() == "No connection to the server"
    assert not room.page.head.export.isEnabled()
    assert room.page.head.updated.property("tone") == "warn"
    assert room.page.tiles[0].facts.figure == shown
    room.desk._came_online()
    qtbot.waitUntil(room.page.head.plans.isEnabled)
    settle(room, qtbot)
    assert room.page.head.updated.property("tone") == "muted"


def test_another_period_that_cannot_be_read_never_stands_over_old_figures(
    office: Office, open_kpi: Open, qtbot: QtBot
) -> None:
    believable_weeks(office)
    room = open_kpi()
    room.desk._went_offline(ConnectionLost())
    press(room, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: room.page.switch.state() == "error")
    press(room, Qt.Key.Key_Right)
    room.desk._came_online()
    qtbot.waitUntil(lambda: room.page.switch.state() == "content", timeout=5_000)
    assert room.page.head.period.text() == "23–29 November"


def test_minute_that_passes_moves_the_plan_by_now(office: Office, open_kpi: Open, qtbot: QtBot) -> None:
    believable_weeks(office)
    room = open_kpi()
    due = room.page.tiles[0].facts.due
    room.clock.advance(HOUR)
    room.page._minute.timeout.emit()
    qtbot.waitUntil(lambda: room.page.tiles[0].facts.due > due)
    settle(room, qtbot)
    assert room.page.head.updated.text() == "Updated at 14:58"


def test_first_reading_that_fails_is_an_error_with_a_way_on(office: Office, qtbot: QtBot) -> None:
    room = kpi_room(office)
    try:
        room.desk._went_offline(ConnectionLost())
        room.window.show()
        qtbot.waitUntil(lambda: room.page.switch.state() == "error")
        room.desk._came_online()
        room.page.switch.retried.emit()
        settle(room, qtbot)
        assert room.page.switch.state() == "content"
    finally:
        room.close()


def test_figures_of_who_left_stay_and_are_marked(office: Office, open_kpi: Open) -> None:
    boris = office.staff["boris"]
    add_day(office, boris, office.groups["North"], TODAY - DAY, dials=7)
    office.rows("update crm.staff set active = false where id = %s returning 1", boris)
    rows = open_kpi().page.people.bars.rows()
    assert any(row.name == "Boris North (left)" and row.figure == "7" for row in rows)


def test_an_office_without_a_call_shows_zeros_and_no_chart_breaks(
    office: Office, open_kpi: Open, qtbot: QtBot
) -> None:
    room = open_kpi()
    assert room.page.switch.state() == "content"
    room.window.grab()
    for kind in ("day", "month", "quarter"):
        room.page.head.kind_chosen.emit(kind)
        settle(room, qtbot)
        room.window.grab()
    assert room.page.funnel.refusals.spots() == ()


def test_language_changes_at_once(office: Office, open_kpi: Open, qapp: QApplication) -> None:
    believable_weeks(office)
    room = open_kpi()
    room.page.retranslate()
    assert room.page.people.measures.currentData() == "dials"
    assert room.page.tiles[0].facts.name == "Calls"


def test_page_keeps_the_week_of_a_sunday_evening(office: Office, open_kpi: Open) -> None:
    """In Kyiv the new week begins at 22:00 UTC of Sunday."""
    room = open_kpi(at=NOW + timedelta(days=3, hours=10, minutes=3))
    assert room.page.head.period.text() == "30 Nov – 6 Dec"


def exporting(room: Room, path: Path) -> list[str]:
    """The file goes to this place; answers where each writing ended."""
    room.page.export.choose_path = lambda name: str(path)
    ended: list[str] = []
    room.page.export.finished.connect(ended.append)
    return ended


def test_figures_are_written_into_a_spreadsheet(
    office: Office, open_kpi: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    believable_weeks(office)
    room = open_kpi()
    ended = exporting(room, tmp_path / "figures")
    room.page.head.export.click()
    qtbot.waitUntil(lambda: ended == [str(tmp_path / "figures.xlsx")])
    book = openpyxl.load_workbook(tmp_path / "figures.xlsx")
    assert book.worksheets[0]["A2"].value == "Calls"
    assert room.page.export.strip.isHidden()
    assert room.page.toasts.texts() == ["Saved: figures.xlsx"]


def wait_for(_desk: object, gate: threading.Event) -> None:
    """Keeps a lane busy, as on a slow line."""
    gate.wait(10)


def test_writing_can_be_stopped_and_leaves_no_file(
    office: Office, open_kpi: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    believable_weeks(office)
    room = open_kpi()
    ended = exporting(room, tmp_path / "figures.xlsx")
    gate = threading.Event()
    for _ in range(LANES["outside"]):
        room.tasks.outside(wait_for, gate)
    room.page.head.export.click()
    qtbot.waitUntil(room.page.export.strip.isVisible)
    room.page.export.cancel.click()
    assert room.page.export.cancel.toolTip() == "Stopping"
    gate.set()
    qtbot.waitUntil(lambda: ended == [""])
    assert list(tmp_path.glob("*.xlsx")) == [] and room.page.export.strip.isHidden()
    assert room.page.toasts.texts() == ["Stopped: no file was made"]


def test_a_file_that_cannot_be_written_is_one_sentence(
    office: Office, open_kpi: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    room = open_kpi()
    ended = exporting(room, tmp_path / "nowhere" / "figures.xlsx")
    room.page.head.export.click()
    qtbot.waitUntil(lambda: ended == [""])
    assert len(room.page.toasts.texts()) == 1


def test_every_control_of_page_and_dialogs_has_a_name(office: Office, open_kpi: Open) -> None:
    believable_weeks(office)
    room = open_kpi()
    for ask in (room.page.edit_plans, room.page.show_table, partial(room.page.open_figure, "dials")):
        ask()
        room.tasks.wait_idle()
    nameless = []
    for widget in room.page.findChildren(QWidget):
        inner = widget.objectName().startswith("qt_")
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or inner or not widget.isVisible():
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is None or not interface.text(QAccessible.Text.Name):
            nameless.append(type(widget).__name__)
    assert nameless == []
