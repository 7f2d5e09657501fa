"""The card of a client and the finder, before a real base."""

from __future__ import annotations

import itertools
import uuid
from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.services.live import Change
from app.ui.call.session import begin
from app.ui.card.card_page import CardPage
from app.ui.card.clash_row import ClashRow
from app.ui.card.edit_form import EditForm
from app.ui.card.editors import TextEditor, widget_of
from app.ui.dialogs.plan import PlanDialog
from app.ui.finder.finder import Finder
from tests.office import HAND_OVER, Office
from tests.ui.day_room import DAY, NOW, Room, believable_day, done_call, furnish, press

CTRL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def open_card(office: Office, qtbot: QtBot) -> Iterator[Callable[[uuid.UUID], Room]]:
    """Opens the page on a client after the test has arranged the base."""
    made: list[Room] = []

    def open_page(client: uuid.UUID) -> Room:
        room = furnish(office, lambda desk, tasks, window: CardPage(desk, tasks, toasts=window.toasts))
        made.append(room)
        room.window.show()
        room.window.activateWindow()
        qtbot.waitExposed(room.window)
        room.page.open_client(client)
        settle(room, qtbot)
        return room

    yield open_page
    for room in made:
        room.close()


def settle(room: Room, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: room.tasks.busy() == 0 and not room.page._soon.isActive(), timeout=5_000)


def lines(room: Room) -> list[str]:
    items = room.page.history.timeline.items
    return [str(items.data(items.index(row))) for row in range(items.rowCount())]


def words(widget: QWidget) -> set[str]:
    found = {
        widget.accessibleName(),
        *(str(part.property("text") or "") for part in widget.findChildren(QWidget)),
    }
    return found | {part.accessibleName() for part in widget.findChildren(QWidget)}


def test_card_shows_people_history_by_anyone_and_the_next_contact(
    office: Office, open_card: Callable[[uuid.UUID], Room]
) -> None:
    ids = believable_day(office)
    page = open_card(ids["Вектор Логистика"]).page
    assert page.switch.state() == "content"
    assert page.head.name.text() == "Вектор Логистика"
    assert {"Ольга Коваленко", "+380 44 234 5678"} <= words(page.people)
    assert "Next: call, 14:00" in page.history.next.accessibleName()
    told = "\n".join(lines_of(page))
    assert "Олег Кравец" in told and "Дарья Ветрова" in told


def lines_of(page: CardPage) -> list[str]:
    items = page.history.timeline.items
    return [str(items.data(items.index(row))) for row in range(items.rowCount())]


def test_card_of_another_group_tells_nothing(office: Office, open_card: Callable[[uuid.UUID], Room]) -> None:
    client = office.client("clara", name="Secret Firm")
    page = open_card(client).page
    assert page.switch.state() == "no_rights"
    assert page.title() == "Client"
    assert not any("Secret" in text for text in words(page))


def test_card_handed_over_while_open_closes(
    office: Office, open_card: Callable[[uuid.UUID], Room], qtbot: QtBot
) -> None:
    client = office.client("anna")
    room = open_card(client)
    with office.psql("leo") as connection:
        connection.execute(HAND_OVER, ([client], office.staff["boris"]))
    room.page.hear(Change("client", client))
    settle(room, qtbot)
    assert room.page.switch.state() == "no_rights"


def test_f5_calls_with_the_promise_that_waits(
    office: Office, open_card: Callable[[uuid.UUID], Room], qtbot: QtBot
) -> None:
    client = office.client()
    office.activity(client, due_at=NOW - DAY)
    promise = office.activity(client, due_at=NOW + DAY, is_promise=True)
    room = open_card(client)
    with qtbot.waitSignal(room.page.call_wanted) as called:
        press(room, Qt.Key.Key_F5)
    assert called.args == [client, promise, None]


def test_silenced_client_cannot_be_called_and_says_why(
    office: Office, open_card: Callable[[uuid.UUID], Room], qtbot: QtBot
) -> None:
    room = open_card(office.client(dnc_until=NOW + timedelta(days=3650)))
    assert room.page.head.call.toolTip() == "The client asked not to be called"
    with qtbot.assertNotEmitted(room.page.call_wanted):
        press(room, Qt.Key.Key_F5)


def test_no_next_step_is_red_and_ctrl_d_plans_one(
    office: Office, open_card: Callable[[uuid.UUID], Room], qtbot: QtBot
) -> None:
    client = office.client()
    room = open_card(client)
    assert room.page.history.next.accessibleName() == "There is no next step"
    press(room, Qt.Key.Key_D, CTRL)
    [asked] = room.window.findChildren(PlanDialog)
    asked.when.setText("tomorrow 10")
    QTest.keyClick(asked.when, Qt.Key.Key_Return, CTRL)
    settle(room, qtbot)
    assert "Next: call, tomorrow 10:00" in room.page.history.next.accessibleName()


def test_f2_edits_and_saves_only_what_was_changed(
    office: Office, open_card: Callable[[uuid.UUID], Room], qtbot: QtBot
) -> None:
    client = office.client(name="Old name", address="Street 1")
    room = open_card(client)
    press(room, Qt.Key.Key_F2)
    assert room.page.fields.editors["name"].hasFocus()
    QTest.keyClicks(room.page.fields.editors["name"], "New name")
    press(room, Qt.Key.Key_S, CTRL)
    settle(room, qtbot)
    assert office.rows("select name, address from crm.client where id = %s", client) == [
        ("New name", "Street 1")
    ]
    assert room.page.head.name.text() == "New name"
    assert not room.page.fields.editing


def overtake(office: Office, client: uuid.UUID, **fields: str) -> None:
    """Somebody else changes the card meanwhile."""
    with office.as_user("leo") as db:
        for name, value in fields.items():
            db.connection().exec_driver_sql(
                f"update crm.client set {name} = %s where id = %s", (value, client)
            )


def choices(page: CardPage, field: str) -> ClashRow:
    return page.fields.form._rows[field]


def test_a_field_that_both_changed_is_shown_with_both_values_and_stays_typed(
    office: Office, open_card: Callable[[uuid.UUID], Room], qtbot: QtBot
) -> None:
    client = office.client(name="Old name", address="Street 1")
    room = open_card(client)
    press(room, Qt.Key.Key_F2)
    QTest.keyClicks(room.page.fields.editors["name"], "Mine")
    overtake(office, client, name="Theirs", address="Street 2")
    press(room, Qt.Key.Key_S, CTRL)
    settle(room, qtbot)
    form = room.page.fields.form
    assert office.rows("select name from crm.client where id = %s", client) == [("Theirs",)]
    assert form.editors["name"].raw() == "Mine"
    assert room.window.toasts.texts() == []  # it is told where it is to be settled
    row = choices(room.page, "name")
    qtbot.waitUntil(lambda: not row.visibleRegion().isEmpty())
    assert "1 field changed meanwhile by Leo North" in form.callout.accessibleName()
    told = words(choices(room.page, "name"))
    assert any(text.startswith("Now “Theirs”, Leo North") for text in told) and "Before “Old name”" in told
    # What only the other changed has come by itself.
    assert form.editors["address"].raw() == "Street 2"
    press(room, Qt.Key.Key_S, CTRL)
    settle(room, qtbot)
    assert office.rows("select name, address from crm.client where id = %s", client) == [("Mine", "Street 2")]
    assert not room.page.fields.editing


@pytest.mark.parametrize(("arrows", "kept"), [(0, "Mine"), (1, "Theirs"), (2, "Old name")])
def test_one_chooses_by_keys_what_stays(
    office: Office, open_card: Callable[[uuid.UUID], Room], qtbot: QtBot, arrows: int, kept: str
) -> None:
    client = office.client(name="Old name")
    room = open_card(client)
    press(room, Qt.Key.Key_F2)
    QTest.keyClicks(room.page.fields.editors["name"], "Mine")
    overtake(office, client, name="Theirs")
    press(room, Qt.Key.Key_S, CTRL)
    settle(room, qtbot)
    assert choices(room.page, "name").isAncestorOf(QApplication.focusWidget())
    for _ in range(arrows):
        press(room, Qt.Key.Key_Right)
    assert room.page.fields.editors["name"].raw() == kept
    press(room, Qt.Key.Key_S, CTRL)
    settle(room, qtbot)
    assert office.rows("select name from crm.client where id = %s", client) == [(kept,)]


def test_a_change_that_comes_while_one_types_is_told_before_saving(
    office: Office, open_card: Callable[[uuid.UUID], Room], qtbot: QtBot
) -> None:
    client = office.client(name="Old name", address="Street 1", city="Lviv")
    room = open_card(client)
    press(room, Qt.Key.Key_F2)
    QTest.keyClicks(room.page.fields.editors["name"], "Mine")
    overtake(office, client, name="Theirs", address="Street 2")
    room.page.hear(Change("client", client))
    settle(room, qtbot)
    form = room.page.fields.form
    assert "changed meanwhile by Leo North" in form.callout.accessibleName()
    assert (form.editors["name"].raw(), form.editors["address"].raw()) == ("Mine", "Street 2")
    assert form.changes() == ({"name": "Mine"}, {"name": "Theirs"})


def test_where_a_card_did_not_come_the_one_before_cannot_be_changed(
    office: Office, open_card: Callable[[uuid.UUID], Room], qtbot: QtBot
) -> None:
    """Its panes are still there, unseen: F2, a letter and Ctrl+S went into the wrong client."""
    room = open_card(office.client("anna", name="Before"))
    room.page.open_client(office.client("clara", name="Not hers"))
    settle(room, qtbot)
    assert room.page.switch.state() == "no_rights"
    for key in (Qt.Key.Key_F2, Qt.Key.Key_Insert):
        press(room, key)
    assert not room.page.fields.editing and not room.page.people.editing


def test_save_stays_in_sight_below_a_form_that_is_longer_than_the_window_and_tab_ends_there(
    office: Office, open_card: Callable[[uuid.UUID], Room], qtbot: QtBot
) -> None:
    room = open_card(believable_day(office)["Вектор Логистика"])
    room.window.resize(1280, 720)
    press(room, Qt.Key.Key_F2)
    fields = room.page.fields
    qtbot.waitUntil(lambda: fields.form.height() > fields.height())
    shown = fields.form.save.mapTo(fields, fields.form.save.rect().bottomRight())
    assert fields.form.save.isVisible() and fields.rect().contains(shown)
    fields.form.add_fact.setFocus()
    QTest.keyClick(fields.form.add_fact, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is fields.form.save
    press(room, Qt.Key.Key_Escape)
    assert not fields.form.save.isVisible()


def test_esc_goes_back_but_never_loses_what_is_typed(
    office: Office, open_card: Callable[[uuid.UUID], Room], qtbot: QtBot
) -> None:
    room = open_card(office.client(name="Firm"))
    press(room, Qt.Key.Key_F2)
    QTest.keyClicks(room.page.fields.editors["name"], "Half typed")
    with qtbot.assertNotEmitted(room.page.back_wanted):
        press(room, Qt.Key.Key_Escape)
    assert not room.page.may_leave()
    assert room.page.fields.editors["name"].raw() == "Half typed"
    room.page.fields.form.leave.click()
    with qtbot.waitSignal(room.page.back_wanted):
        press(room, Qt.Key.Key_Escape)


def test_history_is_filtered_and_found(
    office: Office, open_card: Callable[[uuid.UUID], Room], qtbot: QtBot
) -> None:
    client = office.client()
    done_call(office, client, NOW - DAY, "no_answer", result="Nobody there")
    office.activity(
        client, due_at=NOW - DAY, kind="offer", state="done", done_at=NOW - DAY, result="Tariff sent"
    )
    room = open_card(client)
    room.page.history.filters._pills["letters"].click()
    settle(room, qtbot)
    assert [line for line in lines(room) if "Tariff sent" in line] and "Nobody there" not in "".join(
        lines(room)
    )
    room.page.history.filters._pills["all"].click()
    settle(room, qtbot)
    press(room, Qt.Key.Key_F, CTRL)
    QTest.keyClicks(room.page.history.find, "nobody")
    qtbot.waitUntil(lambda: "Tariff sent" not in "".join(lines(room)))
    assert "Nobody there" in "".join(lines(room))
    assert room.page.history.timeline._delegate.marks == ("nobody",)
    press(room, Qt.Key.Key_Escape)  # the field is emptied first
    press(room, Qt.Key.Key_Escape)
    settle(room, qtbot)
    assert "Tariff sent" in "".join(lines(room)) and room.page.history.find.isHidden() is False
    assert room.page.history.timeline.hasFocus()


@pytest.fixture
def finder(office: Office, open_card: Callable[[uuid.UUID], Room], qtbot: QtBot) -> Iterator[Finder]:
    office.client(name="Vector", phone="+380445550123")
    office.client("clara", name="Vector of another group")
    room = open_card(office.client(name="Other"))
    made = Finder(room.tasks, room.window)
    made.show()
    qtbot.waitExposed(made)
    yield made


def found(finder: Finder) -> list[str]:
    return [row.name for row in finder.model.rows()]


@pytest.mark.parametrize("typed", ["vec", "555 01", "(044) 555-01-23", "+380445550123"])
def test_finder_finds_own_clients_only_in_any_form(finder: Finder, qtbot: QtBot, typed: str) -> None:
    QTest.keyClicks(finder.search, typed)
    qtbot.waitUntil(lambda: found(finder) == ["Vector"])


def test_finder_opens_the_card_on_enter_and_calls_on_f5(finder: Finder, qtbot: QtBot) -> None:
    QTest.keyClicks(finder.search, "vec")
    qtbot.waitUntil(lambda: found(finder) == ["Vector"])
    [row] = finder.model.rows()
    with qtbot.waitSignal(finder.call_wanted) as called:
        QTest.keyClick(finder.search, Qt.Key.Key_F5)
    assert called.args == [row.id]


def test_finder_waits_for_its_answer_before_enter(finder: Finder, qtbot: QtBot) -> None:
    QTest.keyClicks(finder.search, "vec")
    with qtbot.waitSignal(finder.card_wanted) as wanted:
        QTest.keyClick(finder.search, Qt.Key.Key_Return)
    assert isinstance(wanted.args[0], uuid.UUID)


def test_finder_says_when_nobody_is_found_and_asks_for_two_letters(finder: Finder, qtbot: QtBot) -> None:
    QTest.keyClicks(finder.search, "v")
    qtbot.waitUntil(lambda: "two letters" in finder.said.text())
    QTest.keyClicks(finder.search, "zzz")
    qtbot.waitUntil(lambda: "Nobody found" in finder.said.text())
    assert found(finder) == []


def test_the_button_of_a_number_calls_that_number(
    office: Office, open_card: Callable[[uuid.UUID], Room], qtbot: QtBot
) -> None:
    client = office.client()
    with office.superuser() as connection:
        connection.execute(
            "insert into crm.phone (id, client_id, raw, number, country, position)"
            " values (gen_random_uuid(), %s, '2', '+380442345679', 'UA', 1)",
            (client,),
        )
    [(second,)] = office.rows("select id from crm.phone where client_id = %s and position = 1", client)
    room = open_card(client)
    button = next(
        one for one in room.page.people.findChildren(QWidget) if one.property("phone") == str(second)
    )
    with qtbot.waitSignal(room.page.call_wanted) as called:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert called.args == [client, None, second]
    session = begin(room.page.screen.card, None, NOW)
    session.choose(second)
    assert session.phone is not None and session.phone.number == "+380442345679"


def test_a_card_that_came_has_the_keyboard(office: Office, open_card: Callable[[uuid.UUID], Room]) -> None:
    room = open_card(office.client())
    assert room.page.isAncestorOf(QApplication.focusWidget())


def test_tab_goes_as_the_eyes_do_to_a_field_that_was_added_later(qtbot: QtBot) -> None:
    form, below, last = EditForm(), QLabel("What was learned"), QLineEdit()
    qtbot.addWidget(form)
    form.add("name", TextEditor(), "Name")
    form.column.addWidget(below)
    form.column.addWidget(last)
    for name in ("own.fleet", "own.store"):
        form.add(name, TextEditor(), name, before=below)
    form.show()
    order = [*(widget_of(one) for one in form.editors.values()), last]
    order[0].setFocus()
    for before, after in itertools.pairwise(order):
        QTest.keyClick(before, Qt.Key.Key_Tab)
        assert form.focusWidget() is after
