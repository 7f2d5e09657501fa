"""The import wizard by keyboard, with a real base behind it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.services import imports
from app.services.outside.spreadsheets import read_rows
from app.ui.imports.flow import Step
from app.ui.imports.target_combo import FIELD, TargetCombo
from tests.office import Office
from tests.ui.import_room import ImportRoom, furnish

SAMPLE = Path(__file__).parents[2] / "resources" / "samples" / "prospects.csv"
CTRL, ALT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.NoModifier,
)


@pytest.fixture
def room(office: Office, qtbot: QtBot) -> Iterator[ImportRoom]:
    made = furnish(office)
    made.window.show()
    made.window.activateWindow()
    qtbot.waitExposed(made.window)
    settle(made, qtbot)
    yield made
    made.close()


def settle(room: ImportRoom, qtbot: QtBot, condition: Callable[[], Any] = lambda: True) -> None:
    qtbot.waitUntil(lambda: bool(condition()), timeout=15_000)
    assert room.tasks.wait_idle(15_000)


def press(room: ImportRoom, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    # The offscreen screen gives the window nothing back when a dialog or a list above it closes.
    if QApplication.activeWindow() is not room.window:
        other = QWidget()
        other.show()
        QTest.qWaitForWindowActive(other)
        other.close()
        room.window.activateWindow()
        QTest.qWaitForWindowActive(room.window)
    QTest.keyClick(QApplication.focusWidget() or room.page, key, modifiers)


def open_file(room: ImportRoom, qtbot: QtBot, path: Path = SAMPLE) -> None:
    room.page.ask_open = lambda: str(path)
    press(room, Qt.Key.Key_O, CTRL)
    settle(room, qtbot, lambda: room.page.flow.reading is None)
    settle(
        room,
        qtbot,
        lambda: room.page.flow.preview is not None or room.page.flow.failure or room.page.flow.missing(),
    )


def go_on(room: ImportRoom, qtbot: QtBot) -> None:
    press(room, Qt.Key.Key_Return, CTRL)
    settle(room, qtbot, lambda: not room.page.flow.busy())


def figures(room: ImportRoom) -> list[str]:
    return [tile.figure() for tile in room.page.columns.side.figures.tiles]


def clients(room: ImportRoom) -> int:
    return int(room.office.rows("select count(*) from crm.client")[0][0])


def column(room: ImportRoom, header: str) -> Any:
    return next(one for one in room.page.flow.columns if one.header == header)


def list_of(path: Path, *lines: str, encoding: str = "utf-8") -> Path:
    path.write_text("\r\n".join(lines) + "\r\n", encoding=encoding)
    return path


def test_a_list_is_loaded_and_taken_back_by_keyboard_alone(room: ImportRoom, qtbot: QtBot) -> None:
    flow = room.page.flow
    open_file(room, qtbot)
    assert flow.step == Step.COLUMNS
    assert isinstance(QApplication.focusWidget(), TargetCombo)
    go_on(room, qtbot)
    assert flow.step == Step.CHECK
    assert clients(room) == 0
    go_on(room, qtbot)
    assert flow.loaded is not None
    assert clients(room) == flow.loaded.new == 44
    press(room, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: room.page.dialog is not None and room.page.dialog.isVisible())
    assert "44" in room.page.dialog.about.text()  # type: ignore[union-attr]
    QTest.keyClick(room.page.dialog, Qt.Key.Key_Return, CTRL)
    settle(room, qtbot, lambda: flow.reverted is not None)
    assert clients(room) == 0
    press(room, Qt.Key.Key_Return, CTRL)
    settle(room, qtbot, lambda: flow.step == Step.FILE)
    assert flow.history[0].removed == 44


def test_check_counts_every_row_once_and_writes_nothing(room: ImportRoom, qtbot: QtBot) -> None:
    room.office.client(name="Явір Путь", city="Житомир", phone="+380676048366")
    open_file(room, qtbot)
    go_on(room, qtbot)
    report = room.page.flow.checked.report  # type: ignore[union-attr]
    known = report.known + report.updated + report.duplicates_in_file
    refused = report.bad + report.no_contact_data
    assert report.new + known + refused == report.rows == 48
    assert figures(room) == [str(report.new), str(known), str(refused)]
    assert report.known == 1
    assert clients(room) == 1
    assert room.office.rows("select count(*) from crm.import_batch") == [(0,)]


def test_rows_of_one_kind_are_shown_by_digit(room: ImportRoom, qtbot: QtBot) -> None:
    open_file(room, qtbot)
    go_on(room, qtbot)
    sheet, report = room.page.columns.sheet, room.page.flow.checked.report  # type: ignore[union-attr]
    assert sheet.model.rowCount() == 48
    press(room, Qt.Key.Key_4)
    assert sheet.model.rowCount() == report.bad + report.no_contact_data > 0
    press(room, Qt.Key.Key_5)
    assert sheet.model.rowCount() == len({one.index for one in report.bad_numbers}) > 0
    press(room, Qt.Key.Key_1)
    assert sheet.model.rowCount() == 48


def test_a_wrong_encoding_is_corrected_by_a_button_with_readable_words(
    room: ImportRoom, qtbot: QtBot
) -> None:
    open_file(room, qtbot)
    strip, flow = room.page.columns.strip, room.page.flow
    assert flow.look is not None and flow.look.facts.encoding == "cp1251"
    strip.encoding.setCurrentIndex(strip.encoding.findData("cp866"))
    strip.encoding.activated.emit(strip.encoding.currentIndex())
    settle(room, qtbot, lambda: flow.look is not None and flow.look.facts.encoding == "cp866")
    notice = room.page.notice
    assert notice.isVisible()
    good = next(button for button in notice.buttons if "наименование" in button.text() and button.isVisible())
    good.click()
    settle(room, qtbot, lambda: flow.look is not None and flow.look.facts.header[0] == "наименование")
    assert not notice.isVisible()
    assert column(room, "наименование").field == "name"


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_an_unknown_column_is_amber_until_somebody_decides(
    room: ImportRoom, qtbot: QtBot, tmp_path: Path
) -> None:
    path = list_of(
        tmp_path / "a.csv",
        "Company;Phone;Zzz",
        "Nova;044 555 12 34;blue roof",
        "Stara;044 555 12 35;red roof",
    )
    open_file(room, qtbot, path)
    flow, sheet = room.page.flow, room.page.columns.sheet
    assert flow.undecided() == [2]
    combo = QApplication.focusWidget()
    assert isinstance(combo, TargetCombo)
    assert (combo.column.header, combo.words()) == ("Zzz", "Choose")
    place = next(row for row in range(combo.count()) if combo.itemData(row, FIELD) == "note")
    press(room, Qt.Key.Key_Down, ALT)
    qtbot.waitUntil(combo.view().isVisible)
    for _ in range(place):
        QTest.keyClick(combo.view(), Qt.Key.Key_Down)
    QTest.keyClick(combo.view(), Qt.Key.Key_Return)
    assert flow.undecided() == []
    assert column(room, "Zzz").field == "note"
    assert sheet.header.combos[2].words() == "Note"
    go_on(room, qtbot)
    go_on(room, qtbot)
    assert sorted(room.office.rows("select note from crm.client")) == [("blue roof",), ("red roof",)]


def test_a_field_that_one_column_can_have_is_taken_from_the_other(room: ImportRoom, qtbot: QtBot) -> None:
    open_file(room, qtbot)
    flow = room.page.flow
    flow.set_field(column(room, "прим").index, "city")
    assert (column(room, "город").field, column(room, "город").state) == (None, "unknown")
    flow.set_field(column(room, "прим").index, "phone")
    assert column(room, "тел").field == "phone"
    settle(room, qtbot)


def test_tab_walks_through_all_columns_page_by_page(room: ImportRoom, qtbot: QtBot, tmp_path: Path) -> None:
    names = [f"Column number {place}" for place in range(30)]
    path = list_of(
        tmp_path / "wide.csv", ";".join(["Company", *names]), ";".join(["Nova", *["some words"] * 30])
    )
    open_file(room, qtbot, path)
    sheet = room.page.columns.sheet
    sheet.focus_column(0)
    seen = [sheet.focused_column()]
    for _ in range(30):
        press(room, Qt.Key.Key_Tab)
        seen.append(sheet.focused_column())
    assert seen == list(range(31))
    press(room, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert sheet.focused_column() == 29
    settle(room, qtbot)


def test_without_names_and_phones_the_check_says_what_is_missing(room: ImportRoom, qtbot: QtBot) -> None:
    open_file(room, qtbot)
    for one in list(room.page.flow.columns):
        room.page.flow.set_field(one.index, None)
    assert not room.page.foot.next.isEnabled()
    assert "phones" in room.page.foot.next.toolTip()
    assert room.page.notice.isVisible()
    go_on(room, qtbot)
    assert room.page.flow.step == Step.COLUMNS


def test_a_stopped_load_leaves_nothing(
    room: ImportRoom, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    stopped, load = threading.Event(), imports.load_import

    def load_when_stopped(*args: Any, **kw: Any) -> Any:
        assert stopped.wait(10)
        return load(*args, **kw)

    monkeypatch.setattr(imports, "load_import", load_when_stopped)
    open_file(room, qtbot)
    go_on(room, qtbot)
    press(room, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(room.page.flow.busy)
    press(room, Qt.Key.Key_Escape)
    stopped.set()
    settle(room, qtbot, lambda: not room.page.flow.busy())
    assert room.page.load.title.text() == "Stopped: nothing was loaded"
    assert clients(room) == 0
    assert room.page.flow.history == ()
    go_on(room, qtbot)
    assert clients(room) == 44


def test_a_stopped_check_goes_back_to_the_columns(
    room: ImportRoom, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    stopped, prepare = threading.Event(), imports.prepare

    def prepare_when_stopped(*args: Any, **kw: Any) -> Any:
        assert stopped.wait(10)
        return prepare(*args, **kw)

    open_file(room, qtbot)
    monkeypatch.setattr(imports, "prepare", prepare_when_stopped)
    press(room, Qt.Key.Key_Return, CTRL)
    press(room, Qt.Key.Key_Escape)
    stopped.set()
    settle(room, qtbot, lambda: not room.page.flow.busy())
    assert room.page.flow.step == Step.COLUMNS
    assert room.page.notice.isVisible()


def test_other_pages_can_be_used_while_a_list_is_checked(room: ImportRoom, qtbot: QtBot) -> None:
    open_file(room, qtbot)
    press(room, Qt.Key.Key_Return, CTRL)
    assert room.page.may_leave()
    settle(room, qtbot, lambda: room.page.flow.checked is not None)


def test_the_same_file_again_says_when_and_by_whom_and_adds_nothing(room: ImportRoom, qtbot: QtBot) -> None:
    open_file(room, qtbot)
    go_on(room, qtbot)
    go_on(room, qtbot)
    press(room, Qt.Key.Key_Return, CTRL)
    open_file(room, qtbot)
    assert room.page.notice.isVisible()
    assert "Anton Boss" in room.page.notice.callout.accessibleName()
    assert room.page.flow.look is not None and room.page.flow.look.remembered
    go_on(room, qtbot)
    assert figures(room)[0] == "0"
    assert not room.page.foot.next.isEnabled()
    assert clients(room) == 44


def test_a_file_that_is_no_list_is_refused_in_one_sentence(
    room: ImportRoom, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "photo.xlsx"
    path.write_bytes(bytes(range(256)) * 20)
    open_file(room, qtbot, path)
    assert room.page.flow.step == Step.FILE
    assert room.page.notice.isVisible()
    assert room.page.notice.callout.accessibleName().startswith("This is not a table")
    open_file(room, qtbot)
    assert room.page.flow.step == Step.COLUMNS
    assert not room.page.notice.isVisible()


def test_a_file_let_go_over_the_page_is_looked_into(room: ImportRoom, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(SAMPLE))])
    buttons, action = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
    room.page.file.drop.dropEvent(QDropEvent(QPointF(QPoint(20, 20)), action, data, buttons, NONE))
    settle(room, qtbot, lambda: room.page.flow.preview is not None)
    assert room.page.flow.step == Step.COLUMNS


def test_rows_to_mend_are_saved_with_their_reasons(room: ImportRoom, qtbot: QtBot, tmp_path: Path) -> None:
    open_file(room, qtbot)
    go_on(room, qtbot)
    target = tmp_path / "mend.xlsx"
    room.page.ask_save = lambda name: str(target)
    room.page.columns.side.figures.save.click()
    settle(room, qtbot, target.exists)
    report = room.page.flow.checked.report  # type: ignore[union-attr]
    assert len(read_rows(target).rows) == report.rows - report.new


def test_other_wishes_are_checked_again_at_once(room: ImportRoom, qtbot: QtBot) -> None:
    room.office.client(name="Явір Путь", city="Житомир", phone="+380676048366", email=None)
    open_file(room, qtbot)
    go_on(room, qtbot)
    room.page.columns.side.pane.policies["fill"].click()
    settle(room, qtbot, lambda: room.page.flow.checked is not None)
    assert room.page.flow.checked.report.updated == 1  # type: ignore[union-attr]
    pane = room.page.columns.side.pane
    pane.target.setCurrentIndex(pane.target.findData(f"owner {room.office.staff['anna']}"))
    pane.target.activated.emit(pane.target.currentIndex())
    settle(room, qtbot, lambda: room.page.flow.checked is not None)
    go_on(room, qtbot)
    assert room.office.rows(
        "select count(*) from crm.client where import_id is not null and owner_id = %s",
        room.office.staff["anna"],
    ) == [(43,)]


def test_back_loses_nothing(room: ImportRoom, qtbot: QtBot) -> None:
    open_file(room, qtbot)
    room.page.flow.set_field(column(room, "прим").index, "fact")
    settle(room, qtbot)
    go_on(room, qtbot)
    press(room, Qt.Key.Key_Left, ALT)
    assert room.page.flow.step == Step.COLUMNS
    press(room, Qt.Key.Key_Left, ALT)
    assert room.page.flow.step == Step.FILE
    press(room, Qt.Key.Key_Return, CTRL)
    assert column(room, "прим").field == "fact"


def test_a_manager_sees_no_wizard(office: Office, qtbot: QtBot) -> None:
    made = furnish(office, "anna")
    made.window.show()
    assert made.page.switch.state() == "no_rights"
    made.close()


def test_every_control_has_a_name(room: ImportRoom, qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QSpinBox

    open_file(room, qtbot)
    found: list[Any] = []
    for kind in (QAbstractButton, QComboBox, QSpinBox, QAbstractItemView):
        found += room.page.findChildren(kind)
    nameless = [one for one in found if one.isVisible() and not one.accessibleName()]
    assert nameless == []
