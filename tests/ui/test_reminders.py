"""Pop-ups, the centre and the answers, in real windows."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import uuid
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from app.errors import ConnectionLost, Refused
from app.services import planning, reminders
from app.services.clocks import FixedClock
from app.services.desk import Receipt
from app.services.reminders import Preferences, ReminderRow
from app.ui.reminders.desk import ReminderDesk
from app.ui.reminders.other_time import OtherTimeDialog
from app.ui.reminders.popup import FOOT, Popup
from app.ui.reminders.result import ResultDialog
from app.ui.widgets.button import Button
from tests.fakes.notifiers import RememberingNotifier
from tests.pictures.reminder_sheet import Longer
from tests.ui.reminder_rows import KYIV, NOW, reminder, seen

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support raise")


class Filing:
    """Takes deeds as the tasks do; answers when the test says so."""

    def __init__(self) -> None:
        self.deeds: list[tuple[Callable[..., Any], Any]] = []
        self.status: str = "saved"

    def write(
        self, fn: Callable[..., Any], *args: Any, owner: QObject | None = None, done: Any = None
    ) -> None:
        self.deeds.append((fn, args[0]))
        error = Refused() if self.status == "refused" else None
        done(Receipt(self.status, error=error))

    def forms(self, fn: Callable[..., Any]) -> list[Any]:
        return [form for deed, form in self.deeds if deed is fn]


@pytest.fixture
def filing() -> Filing:
    return Filing()


@pytest.fixture
def notifier() -> RememberingNotifier:
    return RememberingNotifier()


@pytest.fixture
def desk(qapp: QApplication, filing: Filing, notifier: RememberingNotifier) -> Iterator[ReminderDesk]:
    made = ReminderDesk(filing, clock=FixedClock(NOW).now, zone=KYIV, notifier=notifier)
    yield made
    made.stop()


def looked(qtbot: QtBot, desk: ReminderDesk, *rows: ReminderRow, **options: Any) -> None:
    desk.report(seen(rows, **options))
    want = {row.activity_id for row in rows}

    def arrived() -> bool:
        centre = desk.showing._seen
        return centre is not None and {row.activity_id for row in centre.rows()} == want

    qtbot.waitUntil(arrived)


def popups(desk: ReminderDesk) -> list[Popup]:
    return [one for one in (desk.group, desk.item) if one.isVisible()]


def button(window: QWidget, text: str) -> Button:
    return next(one for one in window.findChildren(Button) if one.text() == text and one.isVisible())


def press(
    widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(widget, key, modifiers)


def test_a_popup_asks_no_desktop_for_the_focus(qtbot: QtBot, desk: ReminderDesk) -> None:
    looked(qtbot, desk, reminder(5, plan_note="Перезвоните после планёрки"), reminder(-200))
    assert len(popups(desk)) == 2
    for popup in popups(desk):
        assert popup.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
        assert popup.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        controls = popup.findChildren(QAbstractButton)
        assert {one.focusPolicy() for one in controls} == {Qt.FocusPolicy.NoFocus}


@pytest.mark.skipif(
    shutil.which("Xvfb") is None, reason="the offscreen screen gives focus to every new window"
)
def test_a_popup_leaves_the_focus_where_it_is() -> None:
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL) as screen:
        os.close(write)
        try:
            with os.fdopen(read) as told:
                number = told.readline().strip()
            env = os.environ | {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
            done = subprocess.run(
                [sys.executable, "-m", "tests.ui.focus_probe"],
                env=env,
                capture_output=True,
                text=True,
                timeout=60,
            )
        finally:
            screen.terminate()
    assert done.stdout.split() == ["focus", "True", "True", "True", "pressed", "1"], done.stderr


def test_there_are_never_more_than_two_popups(qtbot: QtBot, desk: ReminderDesk) -> None:
    rows = [reminder(minutes) for minutes in range(1, 9)] + [reminder(-60 * hours) for hours in range(1, 501)]
    looked(qtbot, desk, *rows)
    visible = [one for one in QApplication.topLevelWidgets() if isinstance(one, Popup) and one.isVisible()]
    assert len(visible) == 2
    assert button(desk.item, "7 more")
    assert "500" in desk.group.accessibleName()


def test_popups_stand_one_above_the_other_in_the_corner(qtbot: QtBot, desk: ReminderDesk) -> None:
    looked(qtbot, desk, reminder(5), reminder(-200))
    free = QApplication.primaryScreen().availableGeometry()
    group, item = desk.group.geometry(), desk.item.geometry()
    assert free.contains(group) and free.contains(item)
    assert group.bottom() < item.top()
    assert item.bottom() > free.bottom() - 12 and item.right() > free.right() - 12


def test_popups_leave_the_foot_of_the_workstation_free(qtbot: QtBot, desk: ReminderDesk) -> None:
    """What is counted and done at the foot of a list is not hidden by what stays until it is answered."""
    free = QApplication.primaryScreen().availableGeometry()
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setGeometry(free.adjusted(0, 40, 0, -20))
    window.show()
    looked(qtbot, desk, reminder(5), reminder(-60))
    assert desk.item.geometry().bottom() <= window.geometry().bottom() - FOOT
    window.hide()
    desk.go_on()
    assert desk.item.geometry().bottom() > free.bottom() - FOOT


def test_popups_stand_above_a_question_that_they_would_cover(qtbot: QtBot, desk: ReminderDesk) -> None:
    free = QApplication.primaryScreen().availableGeometry()
    looked(qtbot, desk, reminder(5))
    question = QDialog()
    qtbot.addWidget(question)
    question.setGeometry(free.adjusted(0, 250, 0, -10))
    question.show()
    question.activateWindow()
    qtbot.waitUntil(lambda: desk.item.geometry().bottom() < question.geometry().top())
    question.hide()
    desk.go_on()
    assert desk.item.geometry().bottom() > free.bottom() - FOOT


def test_call_names_the_client_and_the_activity(qtbot: QtBot, desk: ReminderDesk) -> None:
    near = reminder(5)
    looked(qtbot, desk, near)
    with qtbot.waitSignal(desk.call_wanted) as asked:
        button(desk.item, "Call").click()
    assert asked.args == [near.client_id, near.activity_id]
    assert popups(desk) == []
    assert desk.showing.waiting() == 1


def test_snooze_files_a_deed_and_the_popup_goes(qtbot: QtBot, desk: ReminderDesk, filing: Filing) -> None:
    near = reminder(5)
    looked(qtbot, desk, near)
    with qtbot.waitSignal(desk.look_wanted):
        button(desk.item, "Snooze 15 min").click()
    (form,) = filing.forms(reminders.snooze)
    assert (form.activity_id, form.client_id, form.until) == (
        near.activity_id,
        near.client_id,
        NOW + timedelta(minutes=15),
    )
    assert popups(desk) == []
    assert desk.showing.waiting() == 0


def test_done_ends_a_plain_thing_at_once(qtbot: QtBot, desk: ReminderDesk, filing: Filing) -> None:
    offer = reminder(5, kind="offer", is_promise=False)
    looked(qtbot, desk, offer)
    button(desk.item, "Done").click()
    (form,) = filing.forms(planning.finish_activity)
    assert form.activity_id == offer.activity_id
    assert popups(desk) == []


def test_a_call_is_ended_by_its_outcome_only(qtbot: QtBot, desk: ReminderDesk, filing: Filing) -> None:
    near = reminder(5)
    looked(qtbot, desk, near)
    with qtbot.waitSignal(desk.outcome_wanted) as asked:
        button(desk.item, "Done…").click()
    assert asked.args == [near.client_id, near.activity_id]
    assert filing.deeds == []


def test_a_refused_answer_brings_the_item_back(qtbot: QtBot, desk: ReminderDesk, filing: Filing) -> None:
    filing.status = "refused"
    looked(qtbot, desk, reminder(5, kind="task"))
    with qtbot.waitSignal(desk.refused):
        button(desk.item, "Done").click()
    assert popups(desk) == [desk.item]


def test_the_group_is_put_off_by_one_deed(qtbot: QtBot, desk: ReminderDesk, filing: Filing) -> None:
    looked(qtbot, desk, *[reminder(-60 * hours) for hours in range(1, 301)])
    button(desk.group, "Snooze 15 min").click()
    assert len(filing.deeds) == 1
    (form,) = filing.forms(reminders.snooze_overdue)
    assert form.ended_before == NOW - reminders.GRACE
    assert popups(desk) == []


def test_during_a_call_only_the_badge_changes(
    qtbot: QtBot, desk: ReminderDesk, notifier: RememberingNotifier
) -> None:
    desk.set_quiet(True)
    with qtbot.waitSignal(desk.badge_changed) as badge:
        looked(qtbot, desk, reminder(5), reminder(-100))
    assert badge.args == [2]
    assert popups(desk) == []
    assert notifier.shown == []
    desk.set_quiet(False)
    assert len(popups(desk)) == 2


def test_after_an_absence_one_popup_holds_everything(qtbot: QtBot, desk: ReminderDesk) -> None:
    looked(qtbot, desk, reminder(5), reminder(-100), reminder(-2000), after_absence=True)
    assert popups(desk) == [desk.group]
    assert "3" in desk.group.accessibleName()


def test_an_item_handled_elsewhere_disappears_by_itself(qtbot: QtBot, desk: ReminderDesk) -> None:
    looked(qtbot, desk, reminder(5))
    assert popups(desk) == [desk.item]
    looked(qtbot, desk)
    assert popups(desk) == []


def test_closing_a_popup_keeps_the_item_in_the_list(qtbot: QtBot, desk: ReminderDesk) -> None:
    near = reminder(5)
    looked(qtbot, desk, near)
    desk.item._close.click()
    looked(qtbot, desk, near, claimed=())
    assert popups(desk) == []
    assert desk.showing.waiting() == 1


def test_without_a_server_the_local_copy_pops_up(qtbot: QtBot, filing: Filing, qapp: QApplication) -> None:
    clock = FixedClock(NOW)
    desk = ReminderDesk(filing, clock=clock.now, zone=KYIV)
    looked(qtbot, desk, reminder(30))
    desk.report(ConnectionLost())
    qtbot.waitUntil(lambda: desk.showing.offline)
    assert popups(desk) == []
    clock.advance(timedelta(minutes=21))
    desk.go_on()
    assert popups(desk) == [desk.item]
    desk.stop()


def test_a_clients_words_are_shown_as_they_were_written(qtbot: QtBot, desk: ReminderDesk) -> None:
    words = '<img src="http://evil/x.png"> <b>тариф</b> & "Регион"'
    looked(qtbot, desk, reminder(5, plan_note=words, client_name="<b>Firm</b>"))
    labels = desk.item.findChildren(QLabel)
    assert words in [label.text() for label in labels]
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_the_desktop_is_told_without_the_clients_words(
    qtbot: QtBot, desk: ReminderDesk, notifier: RememberingNotifier
) -> None:
    looked(qtbot, desk, reminder(5, plan_note="секрет"))
    looked(qtbot, desk, reminder(5), reminder(6), reminder(-100))
    assert [title for title, _ in notifier.shown] == ["Ольга Коваленко", "Reminders"]
    assert "секрет" not in str(notifier.shown)


def test_every_control_has_a_name(qtbot: QtBot, desk: ReminderDesk) -> None:
    looked(qtbot, desk, reminder(5, plan_note="x"), reminder(-200), reminder(100))
    desk.show_centre()
    dialogs = (
        ResultDialog(reminder(-90, kind="meeting"), NOW, KYIV),
        OtherTimeDialog(2, FixedClock(NOW).now, KYIV),
    )
    for window in (desk.item, desk.group, desk.window, *dialogs):
        if window in dialogs:
            qtbot.addWidget(window)
        named = [one for one in window.findChildren(QWidget) if isinstance(one, QAbstractButton)]
        named += [one for one in window.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
        shown = [one for one in named if one.isVisibleTo(window)]
        assert shown
        assert [one for one in shown if not one.accessibleName()] == []


@pytest.fixture
def centre(qtbot: QtBot, desk: ReminderDesk) -> ReminderDesk:
    rows = (
        reminder(5),
        reminder(-145, person_name="Игорь Мельник"),
        reminder(-1440, kind="offer", is_promise=False),
        reminder(95, kind="meeting", is_promise=False, minutes=60),
        reminder(125, is_promise=False, is_assignment=True),
    )
    looked(qtbot, desk, *rows)
    desk.show_centre()
    qtbot.waitUntil(desk.window.list.hasFocus)
    return desk


def test_the_list_is_worked_with_the_keyboard(qtbot: QtBot, centre: ReminderDesk, filing: Filing) -> None:
    view = centre.window.list
    first = view.current_row()
    press(view, Qt.Key.Key_Space)
    press(view, Qt.Key.Key_Down)
    press(view, Qt.Key.Key_Space)
    assert len(view.model_rows.marked()) == 2
    second = view.current_row()
    press(view, Qt.Key.Key_F3)
    assert {form.activity_id for form in filing.forms(reminders.snooze)} == {
        first.activity_id,
        second.activity_id,
    }
    assert view.model_rows.marked() == frozenset()


def test_f5_calls_and_enter_opens_the_card(qtbot: QtBot, centre: ReminderDesk) -> None:
    row = centre.window.list.current_row()
    with qtbot.waitSignal(centre.call_wanted) as call:
        press(centre.window.list, Qt.Key.Key_F5)
    assert call.args == [row.client_id, row.activity_id]
    with qtbot.waitSignal(centre.open_wanted) as opened:
        press(centre.window.list, Qt.Key.Key_Return)
    assert opened.args == [row.client_id]


def test_f4_ends_the_current_row(centre: ReminderDesk, filing: Filing) -> None:
    offer = next(row for row in centre.showing.centre.rows() if row.kind == "offer")
    centre.window.list.go_to(offer.activity_id)
    press(centre.window.list, Qt.Key.Key_F4)
    assert [form.activity_id for form in filing.forms(planning.finish_activity)] == [offer.activity_id]


def test_another_time_is_typed_and_echoed(qtbot: QtBot, centre: ReminderDesk, filing: Filing) -> None:
    press(centre.window.list, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    dialog = centre._dialog
    assert isinstance(dialog, OtherTimeDialog)
    QTest.keyClicks(dialog._line, "+2h")
    assert dialog._field._hint.text() == "today 15:55"
    dialog._save.click()
    assert [form.until for form in filing.forms(reminders.snooze)] == [NOW + timedelta(hours=2)]


def test_another_time_that_makes_no_sense_is_asked_again(centre: ReminderDesk, filing: Filing) -> None:
    press(centre.window.list, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    dialog = centre._dialog
    assert isinstance(dialog, OtherTimeDialog)
    QTest.keyClicks(dialog._line, "sometime")
    dialog._save.click()
    assert dialog._field.error()
    assert filing.deeds == []


def test_views_show_promises_meetings_and_what_the_lead_gave(centre: ReminderDesk) -> None:
    view = centre.window
    counts = {}
    for key in ("all", "promises", "meetings", "lead"):
        view._filter.choose(key)
        view._show()
        counts[key] = len(view.list.model_rows.rows())
    assert counts == {"all": 5, "promises": 2, "meetings": 1, "lead": 1}


def test_done_of_the_group_marks_it_in_the_list(qtbot: QtBot, desk: ReminderDesk) -> None:
    late = [reminder(-100), reminder(-2000)]
    looked(qtbot, desk, reminder(5), *late)
    button(desk.group, "Done…").click()
    assert desk.window.isVisible()
    assert desk.window.list.model_rows.marked() == {row.activity_id for row in late}


def test_meetings_are_asked_about_one_by_one(qtbot: QtBot, desk: ReminderDesk, filing: Filing) -> None:
    meetings = [reminder(-1440, kind="meeting"), reminder(-200, kind="meeting")]
    looked(qtbot, desk, *meetings)
    desk.finish(meetings)
    first = desk._dialog
    assert isinstance(first, ResultDialog)
    first._save.click()
    assert first._note_field.error()
    QTest.keyClicks(first._note, "agreed")
    first._impression.choose("hot")
    first._save.click()
    second = desk._dialog
    assert isinstance(second, ResultDialog) and second is not first
    second._not_held.click()
    assert desk._dialog is None
    (form,) = filing.forms(planning.finish_activity)
    assert (form.activity_id, form.note, form.impression) == (meetings[0].activity_id, "agreed", "hot")
    (given_up,) = filing.forms(planning.cancel_activity)
    assert given_up.activity_id == meetings[1].activity_id


def test_a_meeting_that_is_over_asks_in_its_popup(qtbot: QtBot, desk: ReminderDesk) -> None:
    looked(qtbot, desk, reminder(-61, kind="meeting", minutes=60))
    assert popups(desk) == [desk.item]
    button(desk.item, "Done…").click()
    assert isinstance(desk._dialog, ResultDialog)
    desk._dialog.reject()
    assert popups(desk) == [desk.item]


def test_the_list_keeps_its_row_when_it_is_refreshed(qtbot: QtBot, centre: ReminderDesk) -> None:
    view = centre.window.list
    rows = centre.showing.centre.rows()
    view.go_to(rows[2].activity_id)
    looked(qtbot, centre, reminder(1), *rows, claimed=())
    assert view.current_row().activity_id == rows[2].activity_id


def test_an_empty_centre_says_until_when(qtbot: QtBot, desk: ReminderDesk) -> None:
    looked(qtbot, desk, next_at=datetime(2026, 11, 20, 13, 30, tzinfo=UTC))
    desk.show_centre()
    assert desk.window._empty.accessibleName() == "Nothing until 15:30"


def test_esc_closes_the_list_and_not_the_program(centre: ReminderDesk) -> None:
    press(centre.window.list, Qt.Key.Key_Escape)
    assert not centre.window.isVisible()


def test_new_settings_hold_at_once(qtbot: QtBot, desk: ReminderDesk) -> None:
    looked(qtbot, desk, reminder(25))
    assert desk.showing.waiting() == 0
    with qtbot.waitSignal(desk.look_wanted):
        desk.set_preferences(Preferences(lead_minutes=30, snooze_minutes=5))
    assert desk.showing.waiting() == 1


def test_a_row_is_read_as_a_sentence(qtbot: QtBot, centre: ReminderDesk) -> None:
    view = centre.window.list
    index = view.model_rows.index(view.model_rows.position_of(view.current_row().activity_id), 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Ольга Коваленко, Вектор Логистика, Call back, promised 14:00, In 5 min"
    )


def test_marks_of_what_went_away_are_forgotten(qtbot: QtBot, centre: ReminderDesk) -> None:
    view = centre.window.list
    view.model_rows.set_marked([row.activity_id for row in view.model_rows.rows()])
    one = replace(centre.showing.centre.soon[0], activity_id=uuid.uuid4())
    looked(qtbot, centre, one)
    assert view.model_rows.marked() == frozenset()


def test_words_a_third_longer_are_not_cut(qtbot: QtBot, desk: ReminderDesk, qapp: QApplication) -> None:
    longer = Longer()
    qapp.installTranslator(longer)
    try:
        rows = [reminder(minutes, plan_note="x" * 200) for minutes in (5, 6, -100, -200, 100)]
        looked(qtbot, desk, *rows, reminder(-300, kind="meeting"))
        button(desk.group, desk.group._done.text()).click()
        qtbot.waitUntil(lambda: desk.window._marked.width() >= desk.window._marked.sizeHint().width())
        dialogs = (
            ResultDialog(reminder(-90, kind="meeting"), NOW, KYIV, left=3),
            OtherTimeDialog(2, FixedClock(NOW).now, KYIV),
        )
        for dialog in dialogs:
            qtbot.addWidget(dialog)
            dialog.show()
        for window in (desk.item, desk.group, desk.window, *dialogs):
            qtbot.waitExposed(window)
            assert cut(window) == []
    finally:
        qapp.removeTranslator(longer)


def cut(window: QWidget) -> list[str]:
    """Texts of visible buttons and labels that are narrower than they ask for."""
    parts = [*window.findChildren(QAbstractButton), *window.findChildren(QLabel)]
    return [
        one.text()
        for one in parts
        if one.isVisible() and not getattr(one, "wordWrap", bool)() and one.width() < one.sizeHint().width()
    ]


def test_a_switch_of_language_is_heard_by_all(qtbot: QtBot, desk: ReminderDesk, qapp: QApplication) -> None:
    looked(qtbot, desk, reminder(5), reminder(-100))
    desk.show_centre()
    longer = Longer()
    qapp.installTranslator(longer)
    try:
        qtbot.waitUntil(lambda: desk.item._snooze.text().startswith("Snooze 15 min x"))
        assert desk.group._show.text() == "Show x"
        assert desk.window._title.text() == "Reminders x"
        assert desk.window.list.model_rows.group_at(0).title == "Soon x"
    finally:
        qapp.removeTranslator(longer)
