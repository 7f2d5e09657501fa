"""The list of clients before a real base: what each sees, narrows, keeps, marks and does by keyboard."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.errors import ConnectionLost
from app.services import conversions, saved_views, settings
from app.services.client_lists import ClientQuery
from app.services.client_search import FoundClients
from app.services.conditions import AllOf, Condition, Not
from app.services.conversions import Conversion
from app.services.live import Change
from app.services.saved_views import ViewForm
from app.ui.dialogs.new_client import NewClientDialog
from app.ui.filters.view_name import ViewNameDialog
from app.ui.finder.finder import Finder
from tests.office import HAND_OVER, Office
from tests.ui.clients_room import believable_list, open_list
from tests.ui.day_room import HOUR, NOW, Room, press
from tests.ui.keyboard import type_text

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
Key = Qt.Key
Opener = Callable[..., Room]


@pytest.fixture
def open_page(office: Office, qtbot: QtBot) -> Iterator[Opener]:
    """Opens the list after the test has arranged the base."""
    made: list[Room] = []

    def open_page(login: str = "leo", **given: Any) -> Room:
        room = open_list(office, login, **given)
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
    """Until nothing is asked or waited for."""
    qtbot.waitUntil(room.page.is_settled, timeout=10_000)


def names(room: Room) -> list[str]:
    model = room.page.card.model
    rows = [model.row_at(place) for place in range(model.rowCount())]
    return [row.name for row in rows if row is not None]


def ids(room: Room) -> set[uuid.UUID]:
    model = room.page.card.model
    return set(model.order().ids(0, model.rowCount()))


def three(office: Office) -> list[uuid.UUID]:
    made = [
        office.client("anna", name="Alpha", city="Kyiv", status="warm"),
        office.client("anna", name="Beta", city="Odesa", status="cold", phone="+380482223344"),
        office.client("boris", name="Gamma", city="Kyiv", status="hot"),
    ]
    office.activity(made[1], due_at=NOW)
    office.activity(made[0], due_at=NOW + HOUR)
    return made


def write(room: Room, text: str) -> None:
    target = room.window.focusWidget()
    assert target is not None
    type_text(target, text)


def condition(room: Room, qtbot: QtBot, field: str, value: str) -> None:
    """F3, the field, the value, Enter: as a person types it."""
    press(room, Key.Key_F3)
    editor = room.page.card.filters.editor
    type_text(editor.focusWidget(), field)
    QTest.keyClick(editor.focusWidget(), Key.Key_Return)
    type_text(editor.focusWidget(), value)
    QTest.keyClick(editor.focusWidget(), Key.Key_Return)
    QTest.keyClick(editor.focusWidget(), Key.Key_Return, CTRL)
    settle(room, qtbot)


# what each sees


def test_each_directory_has_its_own_with_counts_and_alt_0_goes_to_the_other(
    office: Office, open_page: Opener, qtbot: QtBot
) -> None:
    three(office)
    office.client("anna", name="Delta", stage="client")
    room = open_page()
    assert names(room) == ["Beta", "Alpha", "Gamma"]  # most urgent first
    assert room.page.stages._segments["client"].text() == "Clients  1"
    press(room, Key.Key_0, ALT)
    settle(room, qtbot)
    assert names(room) == ["Delta"]


@pytest.mark.parametrize(
    ("login", "seen", "columns", "keys"),
    [("anna", 2, set(), set()), ("leo", 3, {"owner"}, {"hand_over", "assign"}),
     ("boss", 3, {"owner", "group"}, {"hand_over", "assign"}), ("clara", 0, set(), set())],
)  # fmt: skip
def test_a_manager_sees_his_own_without_a_managers_column_and_cannot_hand_over(
    office: Office, open_page: Opener, login: str, seen: int, columns: set[str], keys: set[str]
) -> None:
    three(office)
    room = open_page(login)
    assert room.page.card.model.rowCount() == seen
    shown = {column.id for column in room.page.card.model.columns}
    assert shown & {"owner", "group"} == columns
    assert {one.id for one in room.page.commands()} & {"hand_over", "assign"} == keys
    fields = {one.name for one in room.page.card.fields()}
    assert ("owner" in fields) is (login not in ("anna", "clara"))
    assert ("pool" in {view.code for view in room.page.views.every()}) is (login in ("leo", "boss"))


# narrowing


def test_what_is_typed_finds_as_it_is_typed_in_any_form(
    office: Office, open_page: Opener, qtbot: QtBot
) -> None:
    three(office)
    room = open_page()
    press(room, Key.Key_F, CTRL)
    write(room, "048 222-33")
    qtbot.waitUntil(lambda: names(room) == ["Beta"], timeout=5_000)
    press(room, Key.Key_Escape)
    qtbot.waitUntil(lambda: len(names(room)) == 3, timeout=5_000)
    write(room, "100%")
    settle(room, qtbot)
    assert room.page.card.finds_nothing()


def test_a_condition_typed_by_keys_narrows_the_list_and_delete_widens_it(
    office: Office, open_page: Opener, qtbot: QtBot
) -> None:
    three(office)
    room = open_page()
    condition(room, qtbot, "city", "Kyiv")
    assert names(room) == ["Alpha", "Gamma"]
    condition(room, qtbot, "status", "hot")
    assert names(room) == ["Gamma"]
    room.page.card.filters.chips[0].setFocus()
    press(room, Key.Key_Delete)
    settle(room, qtbot)
    press(room, Key.Key_Delete)
    settle(room, qtbot)
    assert len(names(room)) == 3


def test_where_nothing_is_found_it_says_which_condition_to_drop(
    office: Office, open_page: Opener, qtbot: QtBot
) -> None:
    three(office)
    room = open_page()
    condition(room, qtbot, "city", "Odesa")
    condition(room, qtbot, "status", "hot")
    nothing = room.page.card.nothing
    assert room.page.card.finds_nothing()
    assert {button.text() for button in nothing.buttons} == {
        "Without “City: Odesa” · 1", "Without “Status: Hot” · 1",
    }  # fmt: skip
    next(button for button in nothing.buttons if "City" in button.text()).click()
    settle(room, qtbot)
    assert names(room) == ["Gamma"]


def test_what_to_drop_keeps_the_keyboard_when_others_change_something(
    office: Office, open_page: Opener, qtbot: QtBot
) -> None:
    three(office)
    room = open_page()
    condition(room, qtbot, "status", "hot")
    condition(room, qtbot, "city", "Nowhere")
    [by_city] = room.page.card.nothing.buttons
    by_city.setFocus()
    room.page.hear(Change("client"))
    qtbot.waitUntil(lambda: not room.page.is_settled(), timeout=5_000)
    settle(room, qtbot)
    assert room.window.focusWidget() is by_city
    by_city.click()
    settle(room, qtbot)
    assert names(room) == ["Gamma"]


def test_an_empty_house_offers_the_first_client(office: Office, open_page: Opener, qtbot: QtBot) -> None:
    room = open_page("anna")
    assert room.page.card.switch.state() == "empty"
    room.page.card.acted.emit()
    dialog = room.window.findChild(NewClientDialog)
    assert dialog is not None
    dialog.name.setText("Vector")
    dialog.number.setText("044 234-56-78")
    dialog._confirmed()
    qtbot.waitUntil(lambda: names(room) == ["Vector"], timeout=5_000)
    press(room, Key.Key_0, ALT)
    settle(room, qtbot)
    assert room.page.card.switch.state() == "empty"


def test_cities_that_occur_are_offered_the_frequent_ones_first(office: Office, open_page: Opener) -> None:
    three(office)
    office.client("clara", name="Far", city="Lviv")
    room = open_page()
    city = next(one for one in room.page.card.fields() if one.name == "city")
    assert [option.value for option in city.options] == ["Kyiv", "Odesa"]


# how it is left


def test_columns_order_and_conditions_are_there_again_on_another_computer(
    office: Office, open_page: Opener, qtbot: QtBot
) -> None:
    three(office)
    room = open_page()
    condition(room, qtbot, "city", "Kyiv")
    press(room, Key.Key_F4)
    QTest.keyClicks(room.page.card.popup.focusWidget(), "comp")
    QTest.keyClick(room.page.card.popup.focusWidget(), Key.Key_Return)
    press(room, Key.Key_F4)
    QTest.keyClick(room.page.card.popup.focusWidget(), Key.Key_Return)
    settle(room, qtbot)
    assert names(room) == ["Gamma", "Alpha"]
    press(room, Key.Key_F6)
    chooser = room.page.card.popup
    QTest.keyClick(chooser.focusWidget(), Key.Key_Down)
    QTest.keyClick(chooser.focusWidget(), Key.Key_Space)
    QTest.keyClick(chooser.focusWidget(), Key.Key_Down)
    QTest.keyClick(chooser.focusWidget(), Key.Key_Right, ALT)
    chooser.close()
    settle(room, qtbot)
    left = room.page.card.chosen
    assert "person" not in dict(left)
    assert dict(left)["city"] > 0
    again = open_page()
    assert names(again) == ["Gamma", "Alpha"]
    assert again.page.card.chosen == left
    assert (again.page.card.sort, again.page.card.descending) == ("name", True)
    other = open_page("boss")
    assert len(names(other)) == 3


def test_what_was_kept_by_another_version_is_left_out(office: Office, open_page: Opener) -> None:
    three(office)
    with office.as_user("leo") as db:
        kept = {
            "columns": ["name", "gone", ["city", 90]],
            "sort": "gone",
            "filter": {"field": "gone", "operator": "is_true", "values": []},
        }
        settings.keep_setting(db, "desktop.clients", kept)
    room = open_page()
    assert len(names(room)) == 3
    assert [column.id for column in room.page.card.model.columns] == ["mark", "name", "city"]


def test_the_captions_sort_and_turn_round(office: Office, open_page: Opener, qtbot: QtBot) -> None:
    three(office)
    room = open_page()
    place = [column.id for column in room.page.card.model.columns].index("name")
    for expected in (["Alpha", "Beta", "Gamma"], ["Gamma", "Beta", "Alpha"]):
        room.page.card.table._header_clicked(place)
        settle(room, qtbot)
        assert names(room) == expected
    assert "by “company”, downwards" in room.page.card.shown.text()


# views


def test_a_list_is_kept_under_a_name_and_opened_by_its_digit(
    office: Office, open_page: Opener, qtbot: QtBot
) -> None:
    three(office)
    room = open_page()
    condition(room, qtbot, "city", "Kyiv")
    press(room, Key.Key_S, CTRL)
    dialog = room.window.findChild(ViewNameDialog)
    assert dialog is not None
    type_text(dialog.name, "Kyiv")
    QTest.keyClick(dialog.name, Key.Key_Return)
    qtbot.waitUntil(lambda: "Kyiv" in [row.text() for row in room.page.pane.rows.values()])
    settle(room, qtbot)
    row = next(row for row in room.page.pane.rows.values() if row.text() == "Kyiv")
    assert (row.count_text(), row.isChecked()) == ("2", True)
    press(room, Key.Key_1, ALT)
    settle(room, qtbot)
    assert len(names(room)) == 3
    press(room, Key.Key_3)  # bare, for no text field has the focus
    settle(room, qtbot)
    assert names(room) == ["Alpha", "Gamma"]


def test_a_view_shared_by_the_lead_is_on_the_managers_screen_and_his_count_is_his(
    office: Office, open_page: Opener, qtbot: QtBot
) -> None:
    three(office)
    room = open_page()
    with office.as_user("leo") as db:
        content = saved_views.content_of(ClientQuery(AllOf((Condition("city", "any_of", ("Kyiv",)),))))
        view = saved_views.keep_view(db, ViewForm(uuid.uuid4(), "clients", "Capital", content))
    room.page.reload()
    room.page.views.read()
    settle(room, qtbot)
    room.page.pane.shared.emit(str(view.id), "group")
    settle(room, qtbot)
    hers = open_page("anna")
    row = hers.page.pane.rows[str(view.id)]
    assert (row.text(), row.count_text()) == ("Capital", "1")
    assert hers.page.pane.menu_of(str(view.id)) is None


def test_a_removed_view_comes_back_by_undo(office: Office, open_page: Opener, qtbot: QtBot) -> None:
    three(office)
    room = open_page("anna")
    room.page.save_view()
    room.page.views.dialog.typed.emit("Everything")
    settle(room, qtbot)
    key = next(key for key, row in room.page.pane.rows.items() if row.text() == "Everything")
    room.page.pane.removed.emit(key)
    qtbot.waitUntil(lambda: key not in room.page.pane.rows)
    assert room.page.toasts.undo_last()
    qtbot.waitUntil(lambda: key in room.page.pane.rows)


def test_ready_views_count_what_they_show_and_without_a_plan_is_green_at_nought(
    office: Office, open_page: Opener, qtbot: QtBot
) -> None:
    made = three(office)
    room = open_page()
    views = {view.code: str(view.id) for view in room.page.views.every()}
    counts = {code: room.page.pane.rows[key].count_text() for code, key in views.items()}
    assert counts == {
        "all": "3",
        "warm": "2",
        "overdue": "0",
        "no_plan": "1",
        "pool": "0",
        "check_numbers": "0",
        "do_not_call": "0",
    }
    for code, key in views.items():
        room.page.pane.chosen.emit(key)
        settle(room, qtbot)
        assert str(len(ids(room))) == counts[code], code
    assert room.page.pane.rows[views["no_plan"]].count_tone() == "bad"
    office.activity(made[2], by="boris", due_at=NOW)
    room.page.reload()
    settle(room, qtbot)
    assert room.page.pane.rows[views["no_plan"]].count_tone() == "ok"


# under a still hand


def test_what_others_change_comes_in_place_and_the_current_row_stays(
    office: Office, open_page: Opener, qtbot: QtBot
) -> None:
    believable_list(office, 60)
    room = open_page()
    table = room.page.card.table
    table.go_to(room.page.card.model.key_at(20))
    settle(room, qtbot)
    before, top = table.current_row(), table.rowViewportPosition(20)
    first = room.page.card.model.key_at(0)
    with office.psql("leo") as lead:
        lead.execute("update crm.client set name = 'Другое имя' where id = %s", (before.id,))
        lead.execute("update crm.client set stage = 'client' where id = %s", (first,))
    room.page.hear(Change("client"))
    qtbot.waitUntil(
        lambda: table.current_row() is not None and table.current_row().name == "Другое имя", timeout=5_000
    )
    settle(room, qtbot)
    assert table.currentIndex().row() == 19
    assert table.rowViewportPosition(19) == top
    assert first not in ids(room)


def test_a_marked_client_that_leaves_the_list_is_not_marked_any_more(
    office: Office, open_page: Opener, qtbot: QtBot
) -> None:
    made = three(office)
    room = open_page()
    room.page.card.model.set_marked(made)
    with office.psql("leo") as lead:
        lead.execute("update crm.client set stage = 'client' where id = %s", (made[0],))
    room.page.hear(Change("client"))
    qtbot.waitUntil(lambda: room.page.card.marked_count() == 2, timeout=5_000)
    assert room.page.card.marks.said.text() == "Selected: 2"


def test_without_a_line_the_old_rows_stay_with_their_time_and_nothing_is_changed(
    office: Office, open_page: Opener, qtbot: QtBot
) -> None:
    three(office)
    room = open_page()
    room.page._failed(ConnectionLost())
    assert len(names(room)) == 3
    assert room.page.card.stale.text() == "As of 13:58"
    press(room, Key.Key_F7)
    press(room, Key.Key_L, CTRL)
    assert all("No connection" in text for text in room.page.toasts.texts())
    press(room, Key.Key_R, CTRL)
    settle(room, qtbot)
    assert room.page.card.stale.isHidden()


def test_a_filter_that_cannot_be_read_is_said_and_is_no_broken_line(
    office: Office, open_page: Opener, qtbot: QtBot
) -> None:
    three(office)
    room = open_page()
    room.page.narrow(search="", filtered=Condition("status", "contains", ("x",)))
    settle(room, qtbot)
    assert any("cannot be compared" in text for text in room.page.toasts.texts())
    assert not room.page.is_offline()
    assert len(names(room)) == 3


def test_the_finder_says_how_many_there_are_and_stops_counting_honestly(
    office: Office, open_page: Opener, qtbot: QtBot
) -> None:
    for number in range(60):
        office.client("anna", name=f"Delta {number}")
    room = open_page()
    finder = Finder(room.tasks, room.window)
    finder.open()
    type_text(finder.search, "delta")
    qtbot.waitUntil(finder.is_answered, timeout=5_000)
    assert finder.said.text() == "Found: 60 · the first 50 are shown"
    one = finder.model.rows()[0]
    finder._found("delta", FoundClients((one,), 2_000, True))
    assert finder.said.text() == "More than 2,000 found, type on"
    finder.reject()


# marks and deeds


def test_space_marks_ctrl_a_marks_all_and_the_bar_pushes_the_table(
    office: Office, open_page: Opener, qtbot: QtBot
) -> None:
    made = three(office)
    room = open_page()
    table, marks = room.page.card.table, room.page.card.marks
    height = table.height()
    press(room, Key.Key_Space)
    qtbot.waitUntil(lambda: table.height() < height)
    assert marks.isVisible()
    assert room.page.selection().client_ids == (made[1],)
    assert room.page.card.all.isVisible()
    press(room, Key.Key_A, CTRL)
    assert set(room.page.selection().client_ids) == set(made)
    assert not room.page.card.all.isVisible(), "there is nothing more to select"
    press(room, Key.Key_Escape)
    assert not marks.isVisible()
    assert room.page.selection().client_ids == (made[1],)


def test_select_all_means_the_whole_filter_and_says_so(
    office: Office, open_page: Opener, qtbot: QtBot
) -> None:
    three(office)
    room = open_page()
    condition(room, qtbot, "city", "Kyiv")
    room.page.card.all.click()
    assert room.page.card.marks.said.text() == "All 2 that fit are selected"
    selection = room.page.selection()
    assert (selection.client_ids, selection.stage) == (None, "prospect")
    assert selection.filter == AllOf((Condition("city", "any_of", ("Kyiv",)),))
    with qtbot.waitSignal(room.page.mass_wanted) as asked:
        room.page.keys.mass("fields")
    assert asked.args == ["fields", selection]
    press(room, Key.Key_Space)
    assert len(room.page.selection().client_ids or ()) == 1


def test_f7_and_f8_carry_the_marked_ones_enter_f2_and_f5_the_current(
    office: Office, open_page: Opener, qtbot: QtBot
) -> None:
    made = three(office)
    room = open_page()
    for key, signal, args in (
        (Key.Key_Return, "card_wanted", [made[1]]), (Key.Key_F2, "edit_wanted", [made[1]]), (Key.Key_F5, "call_wanted", [made[1], None]),
        (Key.Key_F7, "hand_over_wanted", [(made[1],)]), (Key.Key_F8, "assign_wanted", [(made[1],)]),
    ):  # fmt: skip
        with qtbot.waitSignal(getattr(room.page, signal)) as told:
            press(room, key)
        assert told.args == args, signal
    press(room, Key.Key_A, CTRL)
    with qtbot.waitSignal(room.page.hand_over_wanted) as told:
        press(room, Key.Key_F7)
    assert set(told.args[0]) == set(made)


def test_a_prospect_becomes_a_client_and_one_key_takes_it_back(
    office: Office, open_page: Opener, qtbot: QtBot
) -> None:
    made = three(office)
    room = open_page("anna")
    press(room, Key.Key_L, CTRL)
    qtbot.waitUntil(lambda: names(room) == ["Alpha"], timeout=5_000)
    assert office.rows("select stage, converted_at is not null from crm.client where id = %s", made[1]) == [
        ("client", True)
    ]
    settle(room, qtbot)
    press(room, Key.Key_Z, CTRL) if room.window.toasts is room.page.toasts else room.page.toasts.undo_last()
    qtbot.waitUntil(lambda: names(room) == ["Beta", "Alpha"], timeout=5_000)
    assert office.rows("select stage, converted_at is null from crm.client where id = %s", made[1]) == [
        ("prospect", True)
    ]


@pytest.mark.database
def test_a_client_of_others_is_not_converted_and_counted_as_refused(office: Office) -> None:
    made = three(office)
    with office.as_user("anna") as db:
        answer = conversions.convert_clients(db, Conversion(tuple(made), "client", NOW))
    assert (set(answer.changed), answer.same, answer.refused) == (set(made[:2]), 0, 1)
    with office.as_user("anna") as db:
        assert conversions.convert_clients(db, Conversion((made[0],), "client", NOW)).same == 1
    assert office.rows("select stage from crm.client where id = %s", made[2]) == [("prospect",)]


def test_some_refused_is_said(office: Office, open_page: Opener, qtbot: QtBot) -> None:
    made = three(office)
    room = open_page("anna")
    with office.psql("leo") as lead:
        lead.execute(HAND_OVER, ([made[0]], office.staff["boris"]))
    room.page.deeds.convert((made[0], made[1]), "client")
    qtbot.waitUntil(lambda: any("Changed 1 of 2" in text for text in room.page.toasts.texts()), timeout=5_000)


def test_neighbours_go_along_the_list_and_end_at_its_ends(office: Office, open_page: Opener) -> None:
    three(office)
    room = open_page()
    order = list(room.page.card.model.order().ids(0, 3))
    assert room.page.neighbour(order[0], 1) == order[1]
    assert room.page.card.table.current_row().id == order[1]
    assert room.page.neighbour(order[2], 1) is None
    assert room.page.neighbour(order[0], -1) is None
    assert room.page.neighbour(uuid.uuid4(), 1) is None


def test_the_more_menu_offers_what_this_person_may(office: Office, open_page: Opener) -> None:
    three(office)
    offered = {}
    for login in ("anna", "leo"):
        menu = open_page(login).page.keys.more_menu()
        offered[login] = {action.text() for action in menu.actions()}
    assert "To the pool…" in offered["leo"]
    assert "To the pool…" not in offered["anna"]
    assert not any("Export" in text for text in offered["anna"])


def test_who_may_not_change_many_is_told_before_a_form_is_filled(office: Office, open_page: Opener) -> None:
    three(office)
    room = open_page("anna")
    asked: list[str] = []
    room.page.mass_wanted.connect(lambda kind, _whom: asked.append(kind))
    press(room, Key.Key_A, CTRL)
    assert "plan" not in room.page.card.marks.buttons
    assert not any("Set fields" in action.text() for action in room.page.keys.more_menu().actions())
    press(room, Key.Key_D, CTRL)
    assert asked == []
    assert room.page.toasts.texts() == [
        "One client at a time: an administrator gives the right to change many at once"
    ]
    press(room, Key.Key_Escape)
    press(room, Key.Key_D, CTRL)
    assert asked == ["plan"]


def test_not_is_narrowed_too(office: Office, open_page: Opener, qtbot: QtBot) -> None:
    three(office)
    room = open_page()
    room.page.narrow(search="", filtered=AllOf((Not(Condition("city", "any_of", ("Kyiv",))),)))
    settle(room, qtbot)
    assert names(room) == ["Beta"]
    assert QApplication.focusWidget() is room.page.card.table
