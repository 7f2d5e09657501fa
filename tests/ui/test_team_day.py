"""The plan of a group before a real base: what the lead sees, what his keys and drags do, what managers get."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QByteArray, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.errors import ConnectionLost
from app.services import handovers, staff
from app.services.handovers import HandOverRequest
from app.services.live import Change
from app.services.settings import keep_setting
from app.ui.dialogs.assign import AssignDialog
from app.ui.team_day.ask import AskDialog
from app.ui.team_day.board import CARD, CLIENTS
from app.ui.team_day.delegate import shown_cards
from tests.office import Office
from tests.ui.day_room import HOUR, NOW, Room, press
from tests.ui.keyboard import type_text
from tests.ui.team_room import FRIDAY, MONDAY, THURSDAY, assignment, client, furnish, pool, settle, undone

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
Key = Qt.Key
OpenPlan = Callable[..., Room]


@pytest.fixture
def open_plan(office: Office, qtbot: QtBot) -> Iterator[OpenPlan]:
    """Opens the page after the test has arranged the base."""
    made: list[Room] = []

    def open_page(**given: Any) -> Room:
        room = furnish(office, **given)
        made.append(room)
        room.window.show()
        room.window.activateWindow()
        qtbot.waitExposed(room.window)
        settle(room, qtbot)
        return room

    yield open_page
    for room in made:
        if shiboken6.isValid(room.window):
            room.close()


def go(room: Room, login: str, day: Any) -> None:
    """The keyboard to a cell."""
    room.page.board.setFocus()
    assert room.page.board.go_to((room.office.staff[login], day))


def titles(room: Room, login: str, day: Any) -> list[str]:
    cell = room.page.board.rows.face.cell((room.office.staff[login], day))
    return [card.title for card in cell.cards]


def lines(room: Room, login: str, day: Any) -> list[str]:
    cell = room.page.board.rows.face.cell((room.office.staff[login], day))
    return [
        " · ".join(part for part in (card.line, "draft" if card.draft else "") if part) for card in cell.cards
    ]


def sentence(room: Room, login: str, day: Any) -> str:
    board = room.page.board
    index = board.rows.index_of((room.office.staff[login], day))
    return str(index.data(Qt.ItemDataRole.AccessibleTextRole))


def assigned(office: Office) -> list[tuple[Any, ...]]:
    """Open assignments by manager, kind and day."""
    return office.rows(
        "select s.login, a.kind, (a.due_at at time zone 'Europe/Kyiv')::date, count(*)::int from crm.activity a"
        " join crm.staff s on s.id = a.owner_id where a.is_assignment and a.state = 'planned' group by 1, 2, 3 order by 1, 3"
    )


def kept(office: Office) -> dict[str, Any]:
    rows = office.rows("select value from crm.staff_setting where key = 'team_day'")
    return rows[0][0] if rows else {}


def drop(room: Room, data: QMimeData, login: str, day: Any, *, copy: bool = False) -> tuple[str, ...]:
    """A real drag over a cell and a drop on it; answers what the cell said on the way."""
    board = room.page.board
    place = (room.office.staff[login], day)
    board.scrollTo(board.rows.index_of(place))
    at = board.visualRect(board.rows.index_of(place)).center()
    actions = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    held = (data, Qt.MouseButton.LeftButton, CTRL if copy else Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(board.viewport(), QDragEnterEvent(at, actions, *held))
    moved = QDragMoveEvent(at, actions, *held)
    QApplication.sendEvent(board.viewport(), moved)
    said = board.drop_words(place)
    dropped = QDropEvent(QPointF(at), actions, *held)
    dropped.setDropAction(Qt.DropAction.CopyAction if copy else Qt.DropAction.MoveAction)
    QApplication.sendEvent(board.viewport(), dropped)
    return said


def card_data(room: Room, login: str, day: Any, title: str) -> QMimeData:
    cell = room.page.board.rows.face.cell((room.office.staff[login], day))
    data = QMimeData()
    key = next(card.key for card in cell.cards if card.title == title)
    data.setData(CARD, QByteArray(key.encode()))
    return data


def test_board_shows_managers_by_working_days_and_reads_each_cell_as_a_sentence(
    office: Office, open_plan: OpenPlan
) -> None:
    assignment(office, "anna", "Autumn", THURSDAY, 6, done=2)
    assignment(office, "anna", "Autumn", FRIDAY, 3)
    room = open_plan()
    face = room.page.board.rows.face
    assert [day.day for day in face.days] == [THURSDAY, FRIDAY, MONDAY]
    assert [row.name for row in face.rows] == ["Anna North", "Boris North"]
    assert titles(room, "anna", THURSDAY) == ["Autumn"]
    said = sentence(room, "anna", THURSDAY)
    assert said.startswith("Anna North. Thu 26 · today. load") and said.endswith("Autumn, 2 of 6 done")
    assert "Autumn, 3 clients" in sentence(room, "anna", FRIDAY)
    assert sentence(room, "boris", MONDAY) == "Boris North. Mon 30. load 0 %. no assignment"
    assert room.page.board.hasFocus()


def test_arrows_move_between_cells_and_alt_arrows_between_cards(office: Office, open_plan: OpenPlan) -> None:
    assignment(office, "boris", "First", FRIDAY, 1, hour=9)
    assignment(office, "boris", "Second", FRIDAY, 1, hour=12)
    room = open_plan()
    board = room.page.board
    assert board.current_place() == (office.staff["anna"], THURSDAY)
    press(room, Key.Key_Right)
    press(room, Key.Key_Down)
    assert board.current_place() == (office.staff["boris"], FRIDAY)
    first = board.current_card().title
    press(room, Key.Key_Down, ALT)
    assert {first, board.current_card().title} == {"First", "Second"}


def test_cards_without_room_are_counted_and_reached_by_key(office: Office, open_plan: OpenPlan) -> None:
    for place in range(5):
        assignment(office, "anna", f"List {place}", THURSDAY, 1, hour=9 + place)
    room = open_plan()
    board = room.page.board
    cell = board.rows.face.cell((office.staff["anna"], THURSDAY))
    assert len(cell.cards) == 5
    assert len(shown_cards(cell, board.card_number(cell.place))) == 3
    for _ in range(4):
        press(room, Key.Key_Down, ALT)
    assert board.current_card() is cell.cards[4]
    assert cell.cards[4] in shown_cards(cell, board.card_number(cell.place))


def test_marked_clients_of_the_pool_are_assigned_by_f8_published_by_ctrl_s_and_taken_back_by_ctrl_z(
    office: Office, open_plan: OpenPlan, qtbot: QtBot
) -> None:
    pool(office, ("Alfa", "Beta", "Gamma", "Delta"))
    room = open_plan()
    page = room.page
    page.pool.list.setFocus()
    for _ in range(3):
        press(room, Key.Key_Space)
        press(room, Key.Key_Down)
    assert len(page.pool.marked_ids()) == 3
    go(room, "boris", FRIDAY)
    press(room, Key.Key_F8)
    settle(room, qtbot)
    assert lines(room, "boris", FRIDAY) == ["3 clients · draft"]
    assert page.head.waiting.text() == "Not published: 1"
    assert assigned(office) == [], "managers see nothing before"
    assert len(page.pool.model.rows()) == 1
    press(room, Key.Key_S, CTRL)
    settle(room, qtbot)
    assert assigned(office) == [("boris", "call", FRIDAY, 3)]
    assert office.rows("select count(*)::int from crm.client where owner_id = %s", office.staff["boris"]) == [
        (3,)
    ]
    assert page.head.waiting.text() == ""
    assert lines(room, "boris", FRIDAY) == ["3 clients"]
    press(room, Key.Key_Z, CTRL)
    settle(room, qtbot)
    assert assigned(office) == []
    assert office.rows("select count(*)::int from crm.client where owner_id is null") == [(4,)]
    assert lines(room, "boris", FRIDAY) == ["3 clients · draft"]


def test_dragged_clients_say_what_the_load_becomes_and_land_in_the_cell(
    office: Office, open_plan: OpenPlan, qtbot: QtBot
) -> None:
    ids = pool(office, ("Alfa", "Beta", "Gamma"))
    room = open_plan()
    room.page.pool.model.mark(ids)
    data = room.page.pool.list.drag().mimeData()
    said = drop(room, data, "anna", FRIDAY)
    assert said == ("Drop: +3 clients,", "load becomes 5 %")
    settle(room, qtbot)
    assert lines(room, "anna", FRIDAY) == ["3 clients · draft"]
    assert room.page.board.rows.face.cell((office.staff["anna"], FRIDAY)).load == 5
    assert room.page.board.drop_words((office.staff["anna"], FRIDAY)) == ()


def test_overload_is_said_and_never_blocks(office: Office, open_plan: OpenPlan, qtbot: QtBot) -> None:
    assignment(office, "anna", "Full", FRIDAY, 60)
    ids = pool(office, ("Alfa", "Beta"))
    room = open_plan()
    room.page.pool.model.mark(ids)
    said = drop(room, room.page.pool.list.drag().mimeData(), "anna", FRIDAY)
    assert said[1] == "load becomes 103 %"
    settle(room, qtbot)
    assert len(titles(room, "anna", FRIDAY)) == 2


def test_draft_is_dragged_to_another_person_and_copied_with_ctrl(
    office: Office, open_plan: OpenPlan, qtbot: QtBot
) -> None:
    ids = pool(office, ("Alfa", "Beta"))
    for _ in range(3):
        client(office, "boris")
    room = open_plan()
    room.page.deeds.assign_clients((office.staff["anna"], FRIDAY), ids)
    settle(room, qtbot)
    data = card_data(room, "anna", FRIDAY, "Calls: pool")
    drop(room, data, "boris", MONDAY)
    settle(room, qtbot)
    assert (titles(room, "anna", FRIDAY), lines(room, "boris", MONDAY)) == ([], ["2 clients · draft"])
    drop(room, card_data(room, "boris", MONDAY, "Calls: pool"), "boris", FRIDAY, copy=True)
    settle(room, qtbot)
    assert lines(room, "boris", MONDAY) == ["2 clients · draft"]
    assert lines(room, "boris", FRIDAY) == ["2 clients · draft"]


def test_published_card_moves_with_its_open_part_and_moves_back(
    office: Office, open_plan: OpenPlan, qtbot: QtBot
) -> None:
    assignment(office, "anna", "Autumn", FRIDAY, 4)
    room = open_plan()
    drop(room, card_data(room, "anna", FRIDAY, "Autumn"), "anna", MONDAY)
    settle(room, qtbot)
    assert (titles(room, "anna", FRIDAY), lines(room, "anna", MONDAY)) == ([], ["4 clients · draft"])
    assert assigned(office) == [("anna", "call", FRIDAY, 4)]
    press(room, Key.Key_S, CTRL)
    settle(room, qtbot)
    assert assigned(office) == [("anna", "call", MONDAY, 4)]
    press(room, Key.Key_Z, CTRL)
    settle(room, qtbot)
    assert assigned(office) == [("anna", "call", FRIDAY, 4)]


def test_del_takes_a_draft_away_at_once_and_asks_for_a_published_one(
    office: Office, open_plan: OpenPlan, qtbot: QtBot
) -> None:
    assignment(office, "anna", "Autumn", FRIDAY, 3)
    ids = pool(office, ("Alfa",))
    room = open_plan()
    room.page.deeds.assign_clients((office.staff["boris"], FRIDAY), ids)
    settle(room, qtbot)
    go(room, "boris", FRIDAY)
    press(room, Key.Key_Delete)
    settle(room, qtbot)
    assert titles(room, "boris", FRIDAY) == []
    go(room, "anna", FRIDAY)
    press(room, Key.Key_Delete)
    [asked] = room.window.findChildren(AskDialog)
    assert "3 clients of “Autumn” are open" in asked.about.text()
    asked.save.click()
    settle(room, qtbot)
    assert "will be taken away" in sentence(room, "anna", FRIDAY)
    assert assigned(office) == [("anna", "call", FRIDAY, 3)]
    press(room, Key.Key_S, CTRL)
    settle(room, qtbot)
    assert assigned(office) == []
    press(room, Key.Key_Z, CTRL)
    settle(room, qtbot)
    assert assigned(office) == [("anna", "call", FRIDAY, 3)]


def test_cell_is_copied_and_set_again_with_fresh_clients_of_the_other_manager(
    office: Office, open_plan: OpenPlan, qtbot: QtBot
) -> None:
    assignment(office, "anna", "Autumn", THURSDAY, 2, kind="offer")
    for _ in range(3):
        client(office, "boris")
    room = open_plan()
    go(room, "anna", THURSDAY)
    press(room, Key.Key_C, CTRL)
    go(room, "boris", MONDAY)
    press(room, Key.Key_V, CTRL)
    settle(room, qtbot)
    assert (titles(room, "boris", MONDAY), lines(room, "boris", MONDAY)) == (
        ["Autumn"],
        ["2 clients · draft"],
    )
    press(room, Key.Key_S, CTRL)
    settle(room, qtbot)
    assert ("boris", "offer", MONDAY, 2) in assigned(office)


def test_ins_asks_for_everything_of_a_new_assignment_and_puts_it_on_the_board(
    office: Office, open_plan: OpenPlan, qtbot: QtBot
) -> None:
    for _ in range(4):
        client(office, "anna")
    room = open_plan()
    go(room, "anna", FRIDAY)
    press(room, Key.Key_Insert)
    [dialog] = room.window.findChildren(AssignDialog)
    qtbot.waitUntil(lambda: not dialog.is_waiting() and dialog.plan is not None, timeout=5_000)
    type_text(dialog.task.name, "Winter")
    dialog.task.kind.setCurrentIndex(dialog.task.kind.findData("meeting"))
    qtbot.waitUntil(lambda: not dialog.is_waiting() and dialog.plan.form.kind == "meeting", timeout=5_000)
    QTest.keyClick(dialog, Key.Key_Return, CTRL)
    settle(room, qtbot)
    assert (titles(room, "anna", FRIDAY), lines(room, "anna", FRIDAY)) == (
        ["Winter"],
        ["4 clients · draft"],
    )
    press(room, Key.Key_Return)
    again = room.window.findChildren(AssignDialog)[-1]
    qtbot.waitUntil(lambda: not again.is_waiting(), timeout=5_000)
    assert again.task.named() == "Winter"
    again.reject()


def test_pool_is_shared_evenly_and_yesterday_is_repeated(
    office: Office, open_plan: OpenPlan, qtbot: QtBot
) -> None:
    pool(office, tuple(f"Firm {place}" for place in range(6)))
    assignment(office, "anna", "Autumn", THURSDAY, 2, done=2)
    for _ in range(3):
        client(office, "anna")
    room = open_plan()
    go(room, "anna", FRIDAY)
    press(room, Key.Key_F3)
    settle(room, qtbot)
    drafts = [
        room.page.board.rows.face.cell((office.staff[login], FRIDAY)).cards for login in ("anna", "boris")
    ]
    assert sum(card.count for cards in drafts for card in cards) == 6 and all(drafts)
    press(room, Key.Key_F4)
    settle(room, qtbot)
    assert "Autumn" in titles(room, "anna", FRIDAY)


def test_unpublished_changes_survive_a_crash_and_are_nobody_elses(
    office: Office, open_plan: OpenPlan, qtbot: QtBot
) -> None:
    ids = pool(office, ("Alfa", "Beta"))
    room = open_plan()
    room.page.deeds.assign_clients((office.staff["anna"], FRIDAY), ids)
    settle(room, qtbot)
    assert list(kept(office)) == [str(office.groups["North"])]
    room.close()
    again = open_plan()
    assert lines(again, "anna", FRIDAY) == ["2 clients · draft"]
    assert again.page.head.waiting.text() == "Not published: 1"
    press(again, Key.Key_S, CTRL)
    settle(again, qtbot)
    assert kept(office) == {}


def test_what_was_planned_in_the_last_moment_is_kept_on_leaving(
    office: Office, open_plan: OpenPlan, qtbot: QtBot
) -> None:
    ids = pool(office, ("Alfa",))
    room = open_plan()
    room.page.deeds.assign_clients((office.staff["anna"], FRIDAY), ids)
    assert room.page.may_leave() and not room.page.deeds.is_keeping()
    settle(room, qtbot)
    assert list(kept(office)) == [str(office.groups["North"])]


def test_manager_is_shown_no_plan_of_the_group(office: Office, open_plan: OpenPlan) -> None:
    room = open_plan(login="anna", name="Anna North")
    assert room.page.switch.state() == "no_rights"
    assert room.page.board.rows.face.rows == ()


def test_rubbish_in_the_kept_drafts_does_no_harm(office: Office, open_plan: OpenPlan) -> None:
    rubbish = {str(office.groups["North"]): {"forms": [{"id": 5}, "x"], "moves": 7, "removals": [None]}}
    with office.as_user("leo") as db:
        keep_setting(db, "team_day", rubbish)
    room = open_plan()
    assert room.page.deeds.drafts.count == 0
    assert room.page.switch.state() == "content"


def test_client_taken_meanwhile_leaves_the_draft_with_a_word(
    office: Office, open_plan: OpenPlan, qtbot: QtBot
) -> None:
    first, _ = pool(office, ("Alfa", "Beta"))
    room = open_plan()
    room.page.deeds.assign_clients((office.staff["anna"], FRIDAY), room.page.pool.shown_ids())
    settle(room, qtbot)
    office.rows(
        "update crm.client set dnc_until = now() + interval '1 year' where id = %s returning 1", first
    )
    room.page.hear(Change("client", first))
    settle(room, qtbot)
    assert lines(room, "anna", FRIDAY) == ["Beta · draft"]
    assert any("Left out: Alfa" in text for text in room.window.toasts.texts())


def test_what_another_lead_sets_marks_the_cell_and_own_drafts_stay(
    office: Office, open_plan: OpenPlan, qtbot: QtBot
) -> None:
    ids = pool(office, ("Alfa",))
    room = open_plan()
    room.page.deeds.assign_clients((office.staff["anna"], FRIDAY), ids)
    settle(room, qtbot)
    go(room, "boris", MONDAY)
    top = room.page.board.verticalScrollBar().value()
    assignment(office, "anna", "From above", FRIDAY, 2, by="boss")
    room.page.hear(Change("activity"))
    settle(room, qtbot)
    assert set(titles(room, "anna", FRIDAY)) == {"Calls: pool", "From above"}
    assert "Anton Boss planned here" in sentence(room, "anna", FRIDAY)
    assert room.page.board.current_place() == (office.staff["boris"], MONDAY)
    assert room.page.board.verticalScrollBar().value() == top
    go(room, "anna", FRIDAY)
    go(room, "boris", MONDAY)
    assert "planned here" not in sentence(room, "anna", FRIDAY)


def test_past_days_are_read_only(office: Office, open_plan: OpenPlan, qtbot: QtBot) -> None:
    pool(office, ("Alfa",))
    room = open_plan()
    press(room, Key.Key_Left, ALT)
    settle(room, qtbot)
    wednesday = THURSDAY - timedelta(days=1)
    assert room.page.board.rows.face.days[0].day == wednesday
    room.page.pool.model.mark(room.page.pool.shown_ids())
    assert drop(room, room.page.pool.list.drag().mimeData(), "anna", wednesday) == ()
    go(room, "anna", wednesday)
    press(room, Key.Key_F8)
    assert room.window.toasts.texts()[-1] == "This day has passed"
    assert room.page.deeds.drafts.count == 0
    room.page.go_today()
    settle(room, qtbot)
    assert room.page.board.rows.face.days[0].day == THURSDAY


def test_without_a_line_the_board_is_read_only_and_keeps_what_it_shows(
    office: Office, open_plan: OpenPlan, qtbot: QtBot
) -> None:
    assignment(office, "anna", "Autumn", FRIDAY, 3)
    pool(office, ("Alfa",))
    room = open_plan()
    room.page._failed(ConnectionLost())
    assert titles(room, "anna", FRIDAY) == ["Autumn"]
    assert room.page.head.publish.toolTip() == "No connection: the board can only be read"
    room.page.pool.model.mark(room.page.pool.shown_ids())
    go(room, "anna", FRIDAY)
    press(room, Key.Key_F8)
    press(room, Key.Key_Insert)
    assert room.page.deeds.drafts.count == 0
    assert room.window.findChildren(AssignDialog) == []
    room.page.reload()
    settle(room, qtbot)
    assert room.page.head.publish.isEnabled()


def test_undone_comes_by_harm_with_who_and_why_and_is_handed_over_or_reminded(
    office: Office, open_plan: OpenPlan, qtbot: QtBot
) -> None:
    undone(office, "anna", "Small", HOUR)
    promised = undone(office, "anna", "Promised", 2 * HOUR, is_promise=True)
    undone(office, "boris", "Old", timedelta(days=2), kind="offer")
    room = open_plan()
    faces = room.page.undone.model.rows()
    assert [face.title for face in faces] == ["Send an offer: Old", "Call: Promised", "Call: Small"]
    assert [face.line for face in faces] == [
        "Boris North · own plan",
        "Anna North · promise",
        "Anna North · own plan",
    ]
    assert faces[0].late.startswith("2 d")
    room.page.undone.list.setFocus()
    press(room, Key.Key_Down)
    with qtbot.waitSignal(room.page.hand_over_wanted) as asked:
        press(room, Key.Key_F7)
    assert asked.args == [(promised,)]
    with qtbot.waitSignal(room.page.card_wanted) as opened:
        press(room, Key.Key_Return)
    assert opened.args == [promised]
    press(room, Key.Key_F6)
    settle(room, qtbot)
    assert office.rows("select count(*)::int from crm.activity where asked_at is not null") == [(1,)]
    assert "Anna North is reminded" in room.window.toasts.texts()
    with qtbot.waitSignal(room.page.control_wanted):
        press(room, Key.Key_F9)


def test_nothing_undone_and_an_empty_pool_look_like_a_success(office: Office, open_plan: OpenPlan) -> None:
    room = open_plan()
    assert room.page.undone.switch.state() == "empty"
    assert room.page.pool.switch.state() == "empty"


def test_f7_on_a_card_hands_over_its_open_clients(office: Office, open_plan: OpenPlan, qtbot: QtBot) -> None:
    assignment(office, "anna", "Autumn", THURSDAY, 3, done=1)
    room = open_plan()
    go(room, "anna", THURSDAY)
    with qtbot.waitSignal(room.page.hand_over_wanted, timeout=5_000) as asked:
        press(room, Key.Key_F7)
    assert len(asked.args[0]) == 2


def test_pool_is_narrowed_by_grade_and_search(office: Office, open_plan: OpenPlan, qtbot: QtBot) -> None:
    pool(office, ("Important",), importance=3)
    pool(office, ("Usual", "Other"), importance=2)
    room = open_plan()
    assert [pill.text() for pill in room.page.pool.pills.values()] == ["A 1", "B 2", "C 0"]
    room.page.pool.pills["B"].click()
    settle(room, qtbot)
    assert {row.name for row in room.page.pool.model.rows()} == {"Usual", "Other"}
    press(room, Key.Key_F, CTRL)
    type_text(room.page.pool.search, "usu")
    press(room, Key.Key_Return)
    settle(room, qtbot)
    assert [row.name for row in room.page.pool.model.rows()] == ["Usual"]
    press(room, Key.Key_Escape)
    settle(room, qtbot)
    assert room.page.pool.list.hasFocus() and len(room.page.pool.model.rows()) == 2


def test_administrator_chooses_the_group_and_each_keeps_its_own_drafts(
    office: Office, open_plan: OpenPlan, qtbot: QtBot
) -> None:
    ids = pool(office, ("Alfa",))
    room = open_plan(login="boss", name="Anton Boss")
    page = room.page
    assert [page.head.group.itemText(place) for place in range(page.head.group.count())] == ["North", "South"]
    page.deeds.assign_clients((office.staff["anna"], FRIDAY), ids)
    settle(room, qtbot)
    page.head.group.setCurrentIndex(1)
    page.head.group.activated.emit(1)
    settle(room, qtbot)
    assert [row.name for row in page.board.rows.face.rows] == ["Clara South"]
    assert page.deeds.drafts.count == 0
    page.head.group.setCurrentIndex(0)
    page.head.group.activated.emit(0)
    settle(room, qtbot)
    assert lines(room, "anna", FRIDAY) == ["Alfa · draft"]


def test_row_of_one_who_left_says_where_his_clients_went(office: Office, open_plan: OpenPlan) -> None:
    first, _ = client(office, "boris"), client(office, "boris")
    office.activity(first, by="boris", is_promise=True)
    boris, anna = office.staff["boris"], office.staff["anna"]
    with office.as_user("boss") as db:
        request = HandOverRequest(from_staff_id=boris, heirs=(anna,))
        staff.dismiss_with_hand_over(db, handovers.foresee(db, request).plan, boris)
    room = open_plan(login="boss", name="Anton Boss", at=datetime.now(UTC))
    face = room.page.board.rows.face.rows[-1]
    assert (face.name, face.away) == ("Boris North", "2 clients and 1 promise handed over: Anna North")
    assert room.page.board.columnSpan(len(room.page.board.rows.face.rows) - 1, 1) > 1


def test_carried_data_of_others_is_not_taken(office: Office, open_plan: OpenPlan) -> None:
    room = open_plan()
    data = QMimeData()
    data.setText("something")
    entered = QDragEnterEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(room.page.board.viewport(), entered)
    assert not entered.isAccepted()
    data.setData(CLIENTS, QByteArray(str(uuid.uuid4()).encode()))
    assert drop(room, data, "anna", FRIDAY)[0] == "Drop: +1 client,"
    assert room.page.deeds.drafts.count == 0, "only what is marked in the pool is assigned"


def test_moment_of_the_board_is_the_clock_of_the_desk(office: Office, open_plan: OpenPlan) -> None:
    room = open_plan()
    assert room.page.reading.board.query.now == NOW
