"""A deed with many by keyboard: what changes is seen before, how far it is meanwhile, what became of it after."""

from __future__ import annotations

import threading
import uuid
from collections.abc import Iterator
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from app.errors import ConnectionLost
from app.services import mass_changes, mass_runs
from app.services.conditions import Condition
from app.services.mass_forms import MassRequest, MassResult, RefusedClient, SetFields
from app.services.mass_runs import MassRun
from app.services.selections import Selection
from app.ui.dialogs import mass_work
from app.ui.dialogs.mass import KINDS, MassDialog
from app.ui.dialogs.mass_fields import FieldsPane
from app.ui.dialogs.mass_log import MassLog
from app.ui.dialogs.mass_panes import ClosePane, GivePane, PlanPane, SilencePane
from app.ui.dialogs.mass_preview import MassPreview
from app.ui.dialogs.mass_words import Speaker
from tests.office import Office
from tests.ui.day_room import Room
from tests.ui.keyboard import type_text
from tests.ui.people_room import CTRL, blank_room, full_hands, open_room, press, settle, shown

LVIV = Selection(filter=Condition("city", "any_of", ("Львів",)))


@pytest.fixture
def room(office: Office, qtbot: QtBot) -> Iterator[Room]:
    with open_room(blank_room(office, "leo")) as made:
        yield made


def opened(room: Room, qtbot: QtBot, kind: str, selection: Selection) -> MassDialog:
    dialog = MassDialog(room.desk, room.tasks, kind, selection, room.window)
    shown(dialog, qtbot)
    settle(room, qtbot, lambda: not dialog.is_waiting())
    return dialog


def counted(room: Room, qtbot: QtBot, dialog: MassDialog) -> None:
    """The forecast for what is chosen now is there."""
    settle(room, qtbot, lambda: not dialog.is_waiting() and dialog.forecast is not None)


def firms(office: Office, count: int = 4) -> list[uuid.UUID]:
    made = full_hands(office, "anna", count)
    office.rows("update crm.client set city = 'Львів' returning 1")
    return made


def rows(dialog: MassDialog) -> list[tuple[str, str, str, str]]:
    return [(row.name, row.before, row.after, row.reason) for row in dialog.preview.model.rows()]


def choose(combo: QComboBox, data: object) -> None:
    combo.setCurrentIndex(combo.findData(data))


def test_fields_of_a_whole_filter_are_set_by_keyboard_and_taken_back(room: Room, qtbot: QtBot) -> None:
    ids = firms(room.office)
    room.office.rows("update crm.client set status = 'warm' where id = %s returning 1", ids[3])
    dialog = opened(room, qtbot, "fields", LVIV)
    pane = dialog.pane
    assert isinstance(pane, FieldsPane)
    assert dialog.heading.text() == "What is to be set at 4 clients?"
    assert dialog.preview.figures.texts() == ("4", "…", "…")
    assert not dialog.save.isEnabled()
    line = pane.lines[0]
    assert dialog.focusWidget() is line.field
    choose(line.choice, "warm")
    counted(room, qtbot, dialog)
    assert dialog.preview.figures.texts() == ("4", "3", "1")
    assert rows(dialog)[:2] == [("Firm 000", "Cold", "Warm", ""), ("Firm 001", "Cold", "Warm", "")]
    assert rows(dialog)[3] == ("Firm 003", "Warm", "", "Is so already")
    assert dialog.save.text() == "Change 3 clients"
    press(dialog, Qt.Key.Key_Return)
    assert dialog.state == "asking", "Enter alone changes nobody"
    with qtbot.waitSignal(dialog.done_with):
        press(dialog, Qt.Key.Key_Return, CTRL)
    settle(room, qtbot)
    assert dialog.state == "over"
    assert dialog.preview.figures.texts() == ("4", "3", "1")
    assert room.office.rows("select distinct status from crm.client") == [("warm",)]
    assert dialog.heading.text() == "Done with 3 of 4 clients"
    assert dialog.focusWidget() is dialog.leave
    assert (dialog.back.text(), dialog.save.isVisible()) == ("Take it back", False)
    press(dialog, Qt.Key.Key_Z, CTRL)
    settle(room, qtbot, lambda: bool(room.window.toasts.texts()))
    assert room.window.toasts.texts() == ["Put back: 3 of 3 clients"]
    assert room.office.rows("select status, count(*) from crm.client group by 1 order by 1") == [
        ("cold", 3),
        ("warm", 1),
    ]


def test_what_was_done_with_all_is_told_and_undone_by_ctrl_z(room: Room, qtbot: QtBot) -> None:
    ids = firms(room.office)
    dialog = opened(room, qtbot, "close", Selection(client_ids=tuple(ids)))
    pane = dialog.pane
    assert isinstance(pane, ClosePane)
    assert dialog.focusWidget() is pane.reason
    type_text(pane.reason, "out of business")
    counted(room, qtbot, dialog)
    with qtbot.waitSignal(dialog.finished):
        press(dialog, Qt.Key.Key_Return, CTRL)
    assert room.window.toasts.texts() == ["Done with 4 of 4 clients"]
    assert room.office.rows("select distinct status, closed_reason from crm.client") == [
        ("closed", "out of business")
    ]
    press(room.window, Qt.Key.Key_Z, CTRL)
    settle(room, qtbot, lambda: "Put back: 4 of 4 clients" in room.window.toasts.texts())
    assert room.office.rows("select distinct status, closed_reason from crm.client") == [("cold", None)]


def test_two_fields_at_once_one_of_them_emptied(room: Room, qtbot: QtBot) -> None:
    room.office.add("own_field", code="floor", kind="number", name="Floor", name_ru="x", name_uk="x")
    ids = firms(room.office, 2)
    dialog = opened(room, qtbot, "fields", Selection(client_ids=tuple(ids)))
    pane = dialog.pane
    assert isinstance(pane, FieldsPane)
    choose(pane.lines[0].field, "own.floor")
    type_text(pane.lines[0].text, "seven")
    settle(room, qtbot, lambda: not dialog.is_waiting())
    assert (dialog.deed(), dialog.save.isEnabled()) == (None, False), "no number, no deed"
    pane.lines[0].text.clear()
    type_text(pane.lines[0].text, "7,5")
    pane.more.click()
    choose(pane.lines[1].field, "city")
    pane.lines[1].empty.setChecked(True)
    assert dialog.deed() == SetFields({"own.floor": 7.5, "city": None})
    counted(room, qtbot, dialog)
    assert rows(dialog)[0] == ("Firm 000", "Львів · –", "– · 7.5", "")
    pane.lines[1].drop.click()
    assert [line.current().name for line in pane.lines] == ["own.floor"]


def test_each_deed_says_what_it_still_needs(room: Room, qtbot: QtBot) -> None:
    ids = firms(room.office, 2)
    reasons = {}
    for kind in KINDS:
        dialog = opened(room, qtbot, kind, Selection(client_ids=tuple(ids)))
        reasons[kind] = dialog.save.toolTip()
        for part in (*dialog.findChildren(QAbstractButton), *dialog.findChildren(QComboBox)):
            if isinstance(part, QWidget) and part.isVisible():
                assert part.accessibleName(), f"{kind}: {part}"
        press(dialog, Qt.Key.Key_Escape)
        settle(room, qtbot)
    assert reasons["do_not_call"] == "Say why they must not be called"
    assert reasons["close"] == "Say why they are closed"
    assert reasons["hand_over"] == "Mark who takes over with Space"
    assert room.office.rows("select count(*) from crm.mass_change") == [(0,)]


def test_contacts_are_planned_and_numbers_stopped(room: Room, qtbot: QtBot) -> None:
    ids = firms(room.office, 3)
    dialog = opened(room, qtbot, "plan", Selection(client_ids=tuple(ids)))
    plan = dialog.pane
    assert isinstance(plan, PlanPane)
    choose(plan.kind, "task")
    type_text(plan.note, "autumn")
    counted(room, qtbot, dialog)
    assert dialog.preview.figures.texts() == ("3", "3", "0")
    with qtbot.waitSignal(dialog.finished):
        press(dialog, Qt.Key.Key_Return, CTRL)
    assert room.office.rows("select count(*), min(plan_note), min(kind) from crm.activity") == [
        (3, "autumn", "task")
    ]
    dialog = opened(room, qtbot, "do_not_call", Selection(client_ids=tuple(ids)))
    silence = dialog.pane
    assert isinstance(silence, SilencePane)
    type_text(silence.reason, "by letter")
    choose(silence.term, 30)
    counted(room, qtbot, dialog)
    with qtbot.waitSignal(dialog.finished):
        press(dialog, Qt.Key.Key_Return, CTRL)
    assert room.office.rows("select distinct reason, expires_at is null from crm.dnc_entry") == [
        ("by letter", False)
    ]


def test_clients_of_a_filter_go_to_the_pool_and_to_people(room: Room, qtbot: QtBot) -> None:
    firms(room.office, 3)
    dialog = opened(room, qtbot, "pool", LVIV)
    pane = dialog.pane
    assert isinstance(pane, GivePane)
    counted(room, qtbot, dialog)
    assert dialog.save.text() == "Put 3 clients into the pool"
    group = room.office.rows(
        "select g.name from crm.sales_group g join crm.staff s on s.group_id = g.id where s.login = 'leo'"
    )
    assert {row.after for row in dialog.preview.model.rows()} == {f"Pool of {group[0][0]}"}
    with qtbot.waitSignal(dialog.finished):
        press(dialog, Qt.Key.Key_Return, CTRL)
    assert room.office.rows("select distinct owner_id from crm.client") == [(None,)]
    dialog = opened(room, qtbot, "hand_over", LVIV)
    pane = dialog.pane
    assert isinstance(pane, GivePane)
    assert pane.table.go_to(("staff", room.office.staff["boris"]))
    pane.table.setFocus()
    press(dialog, Qt.Key.Key_Space)
    counted(room, qtbot, dialog)
    with qtbot.waitSignal(dialog.finished):
        press(dialog, Qt.Key.Key_Return, CTRL)
    assert room.office.rows("select distinct owner_id from crm.client") == [(room.office.staff["boris"],)]


def test_stopped_by_escape_what_is_done_stays_and_is_said(
    room: Room, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = firms(room.office, 6)
    held, going = threading.Event(), threading.Event()
    monkeypatch.setattr(mass_runs, "PORTION", 2)
    tell = mass_work.Work.tell

    def stop_after_two(work: mass_work.Work, done: int, total: int) -> None:
        tell(work, done, total)
        if done == 2:
            going.set()
            held.wait(20)

    monkeypatch.setattr(mass_work.Work, "tell", stop_after_two)
    dialog = opened(room, qtbot, "close", Selection(client_ids=tuple(ids)))
    assert isinstance(dialog.pane, ClosePane)
    type_text(dialog.pane.reason, "x")
    counted(room, qtbot, dialog)
    press(dialog, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(going.is_set, timeout=8_000)
    assert dialog.progress.isVisible()
    assert dialog.progress.height() > dialog.pane.height(), "what is asked keeps its height"
    assert not dialog.save.isEnabled()
    press(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible(), "it is stopped first"
    held.set()
    settle(room, qtbot, lambda: dialog.state == "over")
    assert dialog.about.text() == "Stopped. What was done stays done. 4 clients were not reached"
    assert dialog.preview.figures.texts() == ("6", "2", "0")
    assert room.office.rows("select count(*) from crm.client where status = 'closed'") == [(2,)]
    press(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not dialog.isVisible())


def test_a_form_that_comes_late_takes_the_keyboard_from_the_buttons(room: Room, qtbot: QtBot) -> None:
    ids = firms(room.office, 2)
    dialog = MassDialog(room.desk, room.tasks, "do_not_call", Selection(client_ids=tuple(ids)), room.window)
    shown(dialog, qtbot)
    dialog.leave.setFocus()
    settle(room, qtbot, lambda: not dialog.is_waiting())
    assert isinstance(dialog.pane, SilencePane)
    assert dialog.focusWidget() is dialog.pane.reason


def test_a_sample_of_those_passed_over_is_not_called_all_of_them(room: Room) -> None:
    preview = MassPreview(Speaker(room.desk.books, room.desk.clock.now(), ZoneInfo("UTC")))
    one = RefusedClient(uuid.uuid4(), "Firm", "same")
    preview.show_result(MassResult(uuid.uuid4(), 9, 0, {"same": 9}, (one,)))
    group = preview.model.group_at(0)
    assert group is not None and group.title == "Sample of those passed over"
    preview.show_result(MassResult(uuid.uuid4(), 1, 0, {"same": 1}, (one,)))
    group = preview.model.group_at(0)
    assert group is not None and group.title == "Passed over"


def test_a_broken_line_says_how_far_it_came_and_goes_on(
    room: Room, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = firms(room.office, 5)
    monkeypatch.setattr(mass_runs, "PORTION", 2)
    broken = [True]
    keep = mass_changes.count_so_far

    def break_once(db: object, mass_id: uuid.UUID, done: int, refused: int) -> None:
        if done == 4 and broken.pop():
            raise ConnectionLost()
        keep(db, mass_id, done, refused)  # type: ignore[arg-type]

    broken.insert(0, False)
    monkeypatch.setattr(mass_changes, "count_so_far", break_once)
    dialog = opened(room, qtbot, "close", Selection(client_ids=tuple(ids)))
    assert isinstance(dialog.pane, ClosePane)
    type_text(dialog.pane.reason, "x")
    counted(room, qtbot, dialog)
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(room, qtbot, lambda: dialog.state == "broken")
    assert dialog.save.text() == "Go on"
    assert room.office.rows("select count(*) from crm.client where status = 'closed'") == [(2,)]
    room.desk._came_online()
    with qtbot.waitSignal(dialog.finished):
        press(dialog, Qt.Key.Key_Return, CTRL)
    assert room.window.toasts.texts() == ["Done with 5 of 5 clients"]
    assert room.office.rows("select count(*) from crm.client where status = 'closed'") == [(5,)]


def test_without_the_right_nothing_but_the_reason_is_shown(office: Office, qtbot: QtBot) -> None:
    with open_room(blank_room(office, "anna")) as room:
        ids = firms(office, 2)
        dialog = MassDialog(room.desk, room.tasks, "close", Selection(client_ids=tuple(ids)), room.window)
        shown(dialog, qtbot)
        settle(room, qtbot, lambda: dialog.pane is not None)
        assert isinstance(dialog.pane, ClosePane)
        type_text(dialog.pane.reason, "x")
        settle(room, qtbot, lambda: not dialog.trouble.isHidden())
        assert not dialog.save.isEnabled()
        press(dialog, Qt.Key.Key_Return, CTRL)
        assert office.rows("select count(*) from crm.mass_change") == [(0,)]
        press(dialog, Qt.Key.Key_Escape)


def run(room: Room, ids: list[uuid.UUID], *, die_after: int = 0) -> uuid.UUID:
    """A change made by the person of the room; the program dies after so many clients."""
    request = MassRequest(uuid.uuid4(), Selection(client_ids=tuple(ids)), SetFields({"status": "hot"}))
    made = MassRun(room.desk, request, mass_runs.foresee(room.desk, request), portion=2)

    def die(done: int, _of: int) -> None:
        if die_after and done == die_after:
            raise ZeroDivisionError

    if die_after:
        with pytest.raises(ZeroDivisionError):
            made.go(progress=die)
    else:
        made.go()
    return request.id


def test_the_log_takes_back_and_goes_on_with_what_was_left(room: Room, qtbot: QtBot) -> None:
    ids = firms(room.office, 6)
    whole, half = run(room, ids[:2]), run(room, ids, die_after=2)
    room.office.rows(
        "update crm.mass_change set began_at = began_at - interval '1 hour' where id = %s returning 1", whole
    )
    with room.office.psql("anna") as anna:
        anna.execute("update crm.client set status = 'warm' where id = %s", (ids[0],))
    log = MassLog(room.desk, room.tasks, room.window)
    shown(log, qtbot)
    settle(room, qtbot, lambda: len(log.model.rows()) == 2)
    assert [row.id for row in log.model.rows()] == [half, whole]
    assert log.go_on.isVisible()
    log.go_on.click()
    settle(room, qtbot, lambda: not log.go_on.isVisible())
    assert room.office.rows("select count(*) from crm.client where status = 'hot'") == [(5,)]
    assert log.table.go_to(whole)
    press(log, Qt.Key.Key_Return, CTRL)
    settle(room, qtbot, lambda: log.model.rows()[1].undone_at is not None)
    assert log.told.isVisible()
    assert log.model.rows()[1].put_back == 1
    assert room.office.rows("select status, count(*) from crm.client group by 1 order by 1") == [
        ("cold", 1), ("hot", 4), ("warm", 1),
    ]  # fmt: skip
    assert not log.save.isEnabled()
    press(log, Qt.Key.Key_Escape)


def test_an_empty_log_says_so(room: Room, qtbot: QtBot) -> None:
    log = MassLog(room.desk, room.tasks, room.window)
    shown(log, qtbot)
    settle(room, qtbot, lambda: log.switch.state() == "empty")
    assert not log.save.isEnabled()
    press(log, Qt.Key.Key_Escape)
