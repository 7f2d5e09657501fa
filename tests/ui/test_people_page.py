"""An administrator makes, changes and dismisses people by keyboard; nothing typed is lost, nobody leaves with clients."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import psycopg
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QComboBox, QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from app.errors import ConnectionLost
from app.services import staff
from app.services.db import TooSlow
from app.services.handovers import HandOverRequest
from app.services.live import Change
from app.ui.dialogs.hand_over import HandOverDialog
from app.ui.dialogs.hand_over_log import HandOverLog
from app.ui.people.clients_dialog import ClientsDialog
from app.ui.people.dismissal import DismissalDialog
from app.ui.people.groups_dialog import GroupsDialog
from app.ui.people.page import PeoplePage
from app.ui.people.password_dialog import PasswordDialog
from tests.office import PASSWORD, Office
from tests.seats import eventually
from tests.ui import day_room
from tests.ui.cut_texts import Longer, cut_texts
from tests.ui.day_room import Room
from tests.ui.keyboard import type_text
from tests.ui.people_room import CTRL, full_hands, open_room, owners, press, settle
from tests.ui.waiting import wait_until


@pytest.fixture
def room(office: Office, qtbot: QtBot) -> Iterator[Room]:
    made = day_room.furnish(
        office,
        lambda desk, tasks, window: PeoplePage(desk, tasks, toasts=window.toasts),
        login="boss",
        name="Anton Boss",
        page="people",
    )
    with open_room(made):
        settle(made, qtbot, lambda: made.page.pane.person is not None)
        yield made


def look_at(room: Room, qtbot: QtBot, login: str) -> Any:
    """The pane with this person in it."""
    room.page.list.go_to(room.office.staff[login])
    room.page.list.table.setFocus()
    settle(room, qtbot, lambda: room.page.pane.person.login == login)
    return room.page.pane


def dialog_of(room: Room, qtbot: QtBot, kind: type[QDialog]) -> Any:
    """The dialog of this kind, when it has come and has read what it needs."""
    qtbot.waitUntil(lambda: any(one.isVisible() for one in room.window.findChildren(kind)))
    settle(room, qtbot)
    return next(one for one in room.window.findChildren(kind) if one.isVisible())


def choose(combo: QComboBox, data: object) -> None:
    """As a person chooses from the list."""
    combo.setCurrentIndex(combo.findData(data))
    combo.activated.emit(combo.currentIndex())


def level_and_group(office: Office, login: str) -> tuple[str, str | None]:
    return office.rows(
        "select s.level, g.name from crm.staff s left join crm.sales_group g on g.id = s.group_id where s.login = %s",
        login,
    )[0]


def last_words(room: Room) -> str:
    return (room.window.toasts.texts() or [""])[-1]


def test_people_stand_by_group_and_search_finds_by_name_or_login(room: Room, qtbot: QtBot) -> None:
    captions = [room.page.list.model.group_at(place) for place in range(room.page.list.model.rowCount())]
    assert [one.title for one in captions if one is not None] == ["Without group", "North", "South"]
    press(room.window, Qt.Key.Key_F, CTRL)
    type_text(room.page.list.search, "CLARA")
    qtbot.waitUntil(lambda: [row.login for row in room.page.list.model.rows()] == ["clara"])


def test_a_new_person_is_made_by_keyboard_and_signs_in(room: Room, qtbot: QtBot) -> None:
    look_at(room, qtbot, "clara")
    press(room.window, Qt.Key.Key_N, CTRL)
    fields, pane = room.page.pane.fields, room.page.pane
    assert QApplication.focusWidget() is fields.name
    password = fields.password.text()
    type_text(fields.name, "Дора Юг")
    press(room.window, Qt.Key.Key_Tab)
    type_text(fields.login, "dora")
    press(room.window, Qt.Key.Key_S, CTRL)
    settle(room, qtbot, lambda: pane.person is not None and pane.person.login == "dora")
    assert (pane.password.isVisible(), pane.password.password.text()) == (True, password)
    pane.password.copy.click()
    assert QApplication.clipboard().text() == password
    psycopg.connect(room.office.superuser_url, user="dora", password=password).close()
    assert level_and_group(room.office, "dora") == ("manager", "South")
    look_at(room, qtbot, "anna")
    assert not pane.password.isVisible()
    assert pane.password.password.text() == ""


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
@pytest.mark.parametrize(
    ("field", "typed", "words"),
    [
        ("login", "o'neil", "cannot be a login"),
        ("login", "dora smith", "cannot be a login"),
        ("login", "anna", "taken"),
        ("password", "short", "too short"),
        ("name", " ", "name is empty"),
        ("zone", "Nowhere", "no such time zone"),
    ],
)
def test_what_is_wrong_stands_at_its_field_and_nothing_is_lost(
    room: Room, qtbot: QtBot, field: str, typed: str, words: str
) -> None:
    press(room.window, Qt.Key.Key_N, CTRL)
    fields = room.page.pane.fields
    type_text(fields.name, "Dora")
    type_text(fields.login, "dora")
    editor = getattr(fields, field)
    editor.setFocus()
    editor.selectAll()
    type_text(editor, typed)
    press(room.window, Qt.Key.Key_S, CTRL)
    settle(room, qtbot, lambda: bool(fields.parts[field].error()))
    assert words in fields.parts[field].error()
    assert QApplication.focusWidget() is editor
    assert editor.text() == typed
    assert room.office.rows("select count(*) from crm.staff") == [(6,)]


def test_level_brings_rights_and_single_ones_are_taken(room: Room, qtbot: QtBot) -> None:
    pane = look_at(room, qtbot, "anna")
    assert pane.fields.rights.rights() == frozenset()
    choose(pane.fields.level, "lead")
    assert pane.fields.rights.rights() == staff.BROUGHT["lead"]
    pane.fields.rights.boxes["export"].click()
    pane.fields.rights.boxes["import"].click()
    press(room.window, Qt.Key.Key_S, CTRL)
    settle(room, qtbot, lambda: level_and_group(room.office, "anna") == ("lead", "North"))
    found = room.office.rows("select name, granted from crm.staff_right order by name")
    assert found == [("export", False), ("import", True)]
    settle(room, qtbot, lambda: not pane.is_dirty())
    assert pane.fields.rights.rights() == {"mass_change", "see_pool", "import"}


def test_a_change_of_group_hands_the_clients_over_first(room: Room, qtbot: QtBot) -> None:
    full_hands(room.office, "anna", 3, promised=1)
    press(room.window, Qt.Key.Key_R, CTRL)
    settle(room, qtbot)
    pane = look_at(room, qtbot, "anna")
    choose(pane.fields.group, room.office.groups["South"])
    press(room.window, Qt.Key.Key_S, CTRL)
    asked = dialog_of(room, qtbot, ClientsDialog)
    assert not asked.stay.isEnabled()
    press(asked, Qt.Key.Key_Return, CTRL)
    dialog = dialog_of(room, qtbot, HandOverDialog)
    dialog.pane.choose([("staff", room.office.staff["boris"])])
    settle(room, qtbot, lambda: dialog.save.isEnabled())
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(room, qtbot, lambda: level_and_group(room.office, "anna") == ("manager", "South"))
    assert owners(room.office) == {"boris": 3}


def test_a_new_level_lets_the_clients_stay(room: Room, qtbot: QtBot) -> None:
    full_hands(room.office, "anna", 2)
    press(room.window, Qt.Key.Key_R, CTRL)
    settle(room, qtbot)
    pane = look_at(room, qtbot, "anna")
    choose(pane.fields.level, "lead")
    press(room.window, Qt.Key.Key_S, CTRL)
    press(dialog_of(room, qtbot, ClientsDialog), Qt.Key.Key_Return, CTRL)
    settle(room, qtbot, lambda: level_and_group(room.office, "anna") == ("lead", "North"))
    assert owners(room.office) == {"anna": 2}


def test_unsaved_typing_is_kept_and_asked_about(room: Room, qtbot: QtBot) -> None:
    pane = look_at(room, qtbot, "anna")
    press(room.window, Qt.Key.Key_Return)
    type_text(pane.fields.name, "Anna New")
    assert not room.page.may_leave()
    assert "not saved" in last_words(room)
    room.page.list.table.setFocus()
    press(room.window, Qt.Key.Key_Down)
    assert (pane.person.login, pane.fields.name.text()) == ("anna", "Anna New")
    assert room.page.list.table.current_row().login == "anna"
    press(room.window, Qt.Key.Key_F8)
    assert not room.window.findChildren(DismissalDialog)
    pane.drop.click()
    assert pane.fields.name.text() == "Anna North"
    assert room.page.may_leave()


def test_what_others_change_comes_by_itself_and_never_over_what_is_typed(room: Room, qtbot: QtBot) -> None:
    pane = look_at(room, qtbot, "anna")
    pane.fields.name.setFocus()
    pane.fields.name.selectAll()
    type_text(pane.fields.name, "Anna Typed")
    with room.office.as_user("boss") as db:
        anna = staff.read_person(db, room.office.staff["anna"])
        form = staff.PersonForm(anna.id, "anna", "Anna Other", "lead", anna.group_id, "Europe/Warsaw")
        staff.save_person(db, form)
    room.window.hear(Change("staff"))
    settle(room, qtbot, lambda: pane.fields.zone.text() == "Europe/Warsaw")
    assert pane.fields.name.text() == "Anna Typed"
    assert pane.fields.level.currentData() == "lead"
    assert pane.told.isVisible()
    assert "Name" in pane.told.accessibleName()
    press(room.window, Qt.Key.Key_S, CTRL)
    settle(
        room,
        qtbot,
        lambda: room.office.rows("select name from crm.staff where login = 'anna'") == [("Anna Typed",)],
    )
    assert level_and_group(room.office, "anna")[0] == "lead"


def test_a_password_is_changed_and_shown_once(room: Room, qtbot: QtBot) -> None:
    pane = look_at(room, qtbot, "clara")
    press(room.window, Qt.Key.Key_F9)
    dialog = dialog_of(room, qtbot, PasswordDialog)
    dialog.password.selectAll()
    type_text(dialog.password, "short")
    press(dialog, Qt.Key.Key_Return, CTRL)
    assert dialog.isVisible()
    dialog.another.click()
    password = dialog.password.text()
    press(dialog, Qt.Key.Key_Return)
    settle(room, qtbot, lambda: pane.password.isVisible())
    assert pane.password.password.text() == password
    psycopg.connect(room.office.superuser_url, user="clara", password=password).close()


def test_dismissal_spreads_everything_and_shuts_out_at_once(room: Room, qtbot: QtBot) -> None:
    ids = full_hands(room.office, "anna", 4, promised=2)
    press(room.window, Qt.Key.Key_R, CTRL)
    settle(room, qtbot)
    with room.office.psql("anna") as anna:
        assert anna.execute("select count(*) from crm.client").fetchone() == (4,)
        look_at(room, qtbot, "anna")
        press(room.window, Qt.Key.Key_F8)
        dialog = dialog_of(room, qtbot, DismissalDialog)
        assert dialog.pane.figures.texts() == ("4", "2", "2")
        assert "nobody leaves with clients" in dialog.save.toolTip()
        press(dialog, Qt.Key.Key_Return, CTRL)
        assert room.office.rows("select active from crm.staff where login = 'anna'") == [(True,)]
        dialog.everybody.click()
        settle(room, qtbot, lambda: dialog.save.isEnabled())
        assert {row.name for row in dialog.pane.model.rows() if row.share} == {"Boris North", "Leo North"}
        press(dialog, Qt.Key.Key_Return, CTRL)
        settle(room, qtbot, lambda: owners(room.office) == {"boris": 2, "leo": 2})
        with pytest.raises(psycopg.OperationalError):
            anna.execute("select count(*) from crm.client")
    assert eventually(lambda: room.office.rows("select 1 from pg_stat_activity where usename = 'anna'") == [])
    with pytest.raises(psycopg.OperationalError, match="not permitted to log in"):
        psycopg.connect(room.office.superuser_url, user="anna", password=PASSWORD)
    open_plans = (
        "select count(*) from crm.activity where client_id = any(%s) and owner_id = %s and done_at is null"
    )
    assert room.office.rows(open_plans, ids, room.office.staff["anna"]) == [(0,)]
    settle(room, qtbot, lambda: not room.page.list.person(room.office.staff["anna"]).active)
    assert room.page.list.model.rows()[-1].login == "anna"
    assert last_words(room) == "Anna North is dismissed, 4 clients handed over"


def test_a_client_that_comes_in_between_stops_the_dismissal(room: Room, qtbot: QtBot) -> None:
    full_hands(room.office, "anna", 1)
    press(room.window, Qt.Key.Key_R, CTRL)
    settle(room, qtbot)
    look_at(room, qtbot, "anna")
    press(room.window, Qt.Key.Key_F8)
    dialog = dialog_of(room, qtbot, DismissalDialog)
    dialog.pane.choose([("staff", room.office.staff["boris"])])
    settle(room, qtbot, lambda: dialog.save.isEnabled())
    room.office.client("anna", phone=None)
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(room, qtbot, lambda: dialog.trouble.isVisible())
    assert dialog.trouble.accessibleName() == "Clients are still there: hand them over first"
    assert owners(room.office) == {"anna": 2}
    assert room.office.rows("select active from crm.staff where login = 'anna'") == [(True,)]
    settle(room, qtbot, lambda: dialog.save.isEnabled())
    assert dialog.pane.figures.texts()[0] == "2"
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(room, qtbot, lambda: owners(room.office) == {"boris": 2})


def test_who_has_nothing_is_dismissed_at_once_and_nobody_dismisses_himself(room: Room, qtbot: QtBot) -> None:
    look_at(room, qtbot, "boss")
    press(room.window, Qt.Key.Key_F8)
    assert not room.window.findChildren(DismissalDialog)
    assert not room.page.pane.dismiss.isEnabled()
    look_at(room, qtbot, "clara")
    press(room.window, Qt.Key.Key_F8)
    dialog = dialog_of(room, qtbot, DismissalDialog)
    assert (dialog.save.text(), dialog.pane.table.isVisible()) == ("Dismiss", False)
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(
        room,
        qtbot,
        lambda: room.office.rows("select active from crm.staff where login = 'clara'") == [(False,)],
    )


def test_groups_are_made_and_renamed_by_keyboard(room: Room, qtbot: QtBot) -> None:
    press(room.window, Qt.Key.Key_F6)
    dialog = dialog_of(room, qtbot, GroupsDialog)
    type_text(dialog.name, "north")
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(room, qtbot, lambda: bool(dialog._field.error()))
    assert "already" in dialog._field.error()
    dialog.name.selectAll()
    type_text(dialog.name, "West")
    press(dialog, Qt.Key.Key_Return)
    settle(room, qtbot, lambda: [row.name for row in dialog.model.rows()] == ["North", "South", "West"])
    dialog.table.go_to(room.office.groups["South"])
    press(dialog, Qt.Key.Key_F2)
    assert dialog.name.text() == "South"
    type_text(dialog.name, "Sea")
    press(dialog, Qt.Key.Key_Return)
    settle(room, qtbot, lambda: [row.name for row in dialog.model.rows()] == ["North", "Sea", "West"])
    press(dialog, Qt.Key.Key_Escape)
    assert room.page.pane.fields.group.findText("West") > 0


def test_the_log_takes_a_hand_over_back(room: Room, qtbot: QtBot) -> None:
    from app.services import handovers

    ids = full_hands(room.office, "anna", 2)
    with room.office.as_user("leo") as db:
        handovers.hand_over(db, tuple(ids), to_login="boris")
    press(room.window, Qt.Key.Key_F4)
    dialog = dialog_of(room, qtbot, HandOverLog)
    row = dialog.table.current_row()
    assert (row.by_name, row.former, row.heirs, row.clients) == (
        "Leo North",
        ("Anna North",),
        ("Boris North",),
        2,
    )
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(room, qtbot, lambda: owners(room.office) == {"anna": 2} and dialog.told.isVisible())
    assert dialog.told.accessibleName() == "2 clients are back with their former owner"
    assert not dialog.save.isEnabled()
    dialog.reject()


def test_a_lead_sees_no_people_page(office: Office, qtbot: QtBot) -> None:
    made = day_room.furnish(
        office, lambda desk, tasks, window: PeoplePage(desk, tasks), login="leo", page="people"
    )
    with open_room(made):
        assert made.page.switch.state() == "no_rights"
        for key in (Qt.Key.Key_F6, Qt.Key.Key_F4, Qt.Key.Key_F8, Qt.Key.Key_F9):
            press(made.window, key)
        assert made.window.findChildren(QDialog) == []


def test_longer_words_fit_everywhere(room: Room, qtbot: QtBot, qapp: QApplication) -> None:
    full_hands(room.office, "anna", 3, promised=3)
    press(room.window, Qt.Key.Key_R, CTRL)
    settle(room, qtbot)
    person = look_at(room, qtbot, "anna").person
    longer = Longer()
    qapp.installTranslator(longer)
    try:
        for width, height in ((1440, 800), (1280, 720), (1100, 680)):
            room.window.resize(width, height)
            wait_until(lambda: not cut_texts(room.window), 1.0)
            assert cut_texts(room.window) == [], f"at {width} × {height}"
        people = room.page._people.groups
        window, desk, tasks = room.window, room.desk, room.tasks
        dialogs: list[QDialog] = [
            DismissalDialog(desk, tasks, person, window),
            HandOverDialog(desk, tasks, HandOverRequest(from_staff_id=person.id), window, whose=person.name),
            HandOverLog(desk, tasks, window),
            GroupsDialog(tasks, people, window),
            PasswordDialog(person.name, window),
            ClientsDialog(person, may_stay=False, parent=window),
        ]
        for dialog in dialogs:
            dialog.open()
            settle(room, qtbot)
            wait_until(lambda: not cut_texts(room.window), 1.0)
            assert cut_texts(dialog) == []
            dialog.reject()
        press(room.window, Qt.Key.Key_N, CTRL)
        wait_until(lambda: not cut_texts(room.window), 1.0)
        assert cut_texts(room.window) == []
    finally:
        qapp.removeTranslator(longer)


def test_without_a_server_what_is_typed_stays(
    room: Room, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    pane = look_at(room, qtbot, "anna")
    type_text(pane.fields.name, " New")

    def broken(_db: object, _form: object) -> int:
        raise ConnectionLost()

    monkeypatch.setattr(staff, "save_person", broken)
    press(room.window, Qt.Key.Key_S, CTRL)
    settle(room, qtbot, lambda: bool(room.window.toasts.texts()))
    assert last_words(room) == "No connection to the server"
    assert (pane.fields.name.text(), pane.is_dirty()) == ("Anna North New", True)
    assert room.page.switch.state() == "content"


def test_a_list_that_does_not_come_says_so_and_is_asked_for_again(
    office: Office, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_db: object) -> None:
        raise TooSlow()

    with monkeypatch.context() as patched:
        patched.setattr(staff, "list_people", broken)
        made = day_room.furnish(
            office,
            lambda desk, tasks, window: PeoplePage(desk, tasks, toasts=window.toasts),
            login="boss",
            page="people",
        )
        made.window.show()
        settle(made, qtbot, lambda: made.page.switch.state() == "error")
    with open_room(made):
        press(made.window, Qt.Key.Key_R, CTRL)
        settle(made, qtbot, lambda: made.page.switch.state() == "content")


def test_every_control_has_a_name(room: Room, qtbot: QtBot) -> None:
    press(room.window, Qt.Key.Key_N, CTRL)
    found: list[Any] = []
    for kind in (QAbstractButton, QLineEdit, QAbstractItemView, QComboBox):
        found += room.page.findChildren(kind)
    assert [one for one in found if one.isVisible() and not one.accessibleName()] == []
