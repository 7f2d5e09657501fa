"""What anybody changes is on every open screen that shows it; nothing under the hand moves, goes or flickers."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from functools import partial
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QAbstractItemModel, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sqlalchemy import text

from app.services import access, calls, kpi_plans, staff
from app.services.calls import Attempt, Outcome
from app.services.kpi_plans import PlanLine
from app.services.live import EVERYTHING, Listener
from app.ui import workstation as stations
from app.ui.languages import Languages
from app.ui.widgets.state_switch import StateSwitch
from app.ui.widgets.timeline import TimelineModel
from app.ui.workstation import Workstation
from tests.fakes.telephones import FakeTelephone
from tests.office import HAND_OVER, PASSWORD, Office
from tests.ui.keyboard import type_text

Open = Callable[..., Workstation]
SOON = 8_000  # a second is what people get; a machine that runs many tests at once may take longer


@pytest.fixture
def open_for(office: Office, qtbot) -> Iterator[Open]:
    opened: list[Workstation] = []

    def open_for(login: str, page: str = "") -> Workstation:
        desk = access.enter(office.url, login, PASSWORD)
        made = Workstation(desk, Languages(QApplication.instance()), telephone=FakeTelephone())
        made.start()
        opened.append(made)
        shown = made.window.go(page) if page else made.window.current_page()
        if hasattr(shown, "is_loaded"):
            qtbot.waitUntil(shown.is_loaded, timeout=10_000)
        quiet(qtbot, made)
        return made

    yield open_for
    for made in opened:
        made.close()
        # Left to the collector, it could be taken away by a worker of the next test.
        shiboken6.delete(made.window)
        shiboken6.delete(made)


def quiet(qtbot, *made: Workstation) -> None:
    """Nothing is on its way and nothing is about to be asked."""

    def still() -> bool:
        pages = [page for one in made for page in one.window._pages.values()]
        waits = any(page._soon.isActive() for page in pages if hasattr(page, "_soon"))
        return not waits and not any(one.tasks.busy() or one.live._waiting for one in made)

    qtbot.waitUntil(still, timeout=10_000)


class Calm:
    """Counts what people would see as flicker: models that are reset, pages that go back to loading."""

    def __init__(self, made: Workstation, monkeypatch: pytest.MonkeyPatch) -> None:
        self.seen: list[str] = []
        for view_model in made.window.findChildren(QAbstractItemModel):
            if isinstance(view_model, TimelineModel):
                continue  # filled anew, and only when there is another contact
            view_model.modelReset.connect(partial(self.seen.append, type(view_model).__name__))
        show, ours = StateSwitch._show, made.window.findChildren(StateSwitch)

        def watched(switch: StateSwitch, which: Any) -> None:
            before = switch.state()
            show(switch, which)
            if switch in ours and switch.state() not in ("content", before, "empty"):
                self.seen.append(switch.state())

        monkeypatch.setattr(StateSwitch, "_show", watched)


def plan(office: Office, client: uuid.UUID, by: str = "leo") -> None:
    """Somebody plans a call that should have been a while ago."""
    with office.as_user(by) as db:
        db.execute(
            text(
                "insert into crm.activity (id, client_id, kind, due_at, is_assignment, origin)"
                " values (gen_random_uuid(), :client, 'call', now() - interval '5 minutes', true, 'assignment')"
            ),
            {"client": client},
        )


def day_of(made: Workstation) -> list[tuple[uuid.UUID, str]]:
    return [(row.client_id, row.section) for row in made.my_day.card.rows()]


def undone_at(made: Workstation) -> set[uuid.UUID]:
    """What the page of control lists."""
    return {row.client_id for row in made.window.page("control").card.tables["undone"].rows.rows()}


def undone_beside(made: Workstation) -> set[uuid.UUID]:
    """What stands beside the board."""
    return {row.client_id for row in made.window.page("team_day").reading.undone}


def timeline(made: Workstation) -> int:
    screen = made.window.page("card").screen
    return len(screen.card.timeline) if screen is not None else -1


def test_what_is_planned_moved_and_filed_is_on_every_screen(
    office: Office, open_for: Open, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = office.client("anna", name="Vector")
    anna, boss, leo, other = (
        open_for("anna"),
        open_for("boss", "control"),
        open_for("leo"),
        open_for("leo", "kpi"),
    )
    leo.window.page("team_day").undone.spans.choose("all")
    card = open_for("leo")
    card.show_card(client)
    qtbot.waitUntil(lambda: timeline(card) == 0)
    calm = [Calm(one, monkeypatch) for one in (anna, boss, leo, card)]
    plan(office, client)
    qtbot.waitUntil(lambda: day_of(anna) == [(client, "assignment")], timeout=SOON)
    qtbot.waitUntil(lambda: undone_at(boss) == {client}, timeout=SOON)
    qtbot.waitUntil(lambda: undone_beside(leo) == {client}, timeout=SOON)
    qtbot.waitUntil(lambda: timeline(card) == 1, timeout=SOON)
    with office.psql("anna") as db:
        db.execute(
            "update crm.activity set due_at = now() + interval '3 days' where client_id = %s", (client,)
        )
    qtbot.waitUntil(lambda: undone_at(boss) == set() and undone_beside(leo) == set(), timeout=SOON)
    filed(office, client)
    figures = other.window.page("kpi")
    qtbot.waitUntil(lambda: figures.board.totals["dials"].fact == 1, timeout=SOON)
    qtbot.waitUntil(lambda: timeline(card) >= 2, timeout=SOON)
    quiet(qtbot, anna, boss, leo, card, other)
    assert [one.seen for one in calm] == [[], [], [], []]


def filed(office: Office, client: uuid.UUID) -> None:
    """Anna has called and nobody answered."""
    now, attempt = datetime.now(UTC), uuid.uuid4()
    with office.as_user("anna") as db:
        calls.start_call(db, Attempt(uuid.uuid4(), client, now, attempt, number="+380442345678"))
    with office.as_user("anna") as db:
        calls.record_outcome(db, Outcome(uuid.uuid4(), client, now, attempt, "no_answer"))


def test_a_plan_of_figures_is_on_the_managers_screen(office: Office, open_for: Open, qtbot) -> None:
    anna, boss = open_for("anna", "kpi"), open_for("boss", "kpi")
    first = datetime.now(UTC).date() - timedelta(days=40)
    first -= timedelta(days=first.weekday())
    for kind, starts_on in (("day", first), ("week", first), ("month", first.replace(day=1))):
        with office.as_user("leo") as db:
            line = PlanLine(office.staff["anna"], "dials", kind, starts_on, True, Decimal(61))
            kpi_plans.set_plans(db, [line])
    for one in (anna, boss):
        page = one.window.page("kpi")
        qtbot.waitUntil(lambda page=page: (page.board.totals["dials"].plan or 0) >= 61, timeout=SOON)


def test_a_renamed_outcome_is_on_the_keys_of_a_call_under_way_and_the_note_stays(
    office: Office, open_for: Open, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = office.client("anna")
    anna, boss = open_for("anna"), open_for("boss", "house")
    anna.open_call(client)
    page = anna.call_page
    qtbot.waitUntil(lambda: page.session is not None and not page.is_loading(), timeout=SOON)
    quiet(qtbot, anna)
    note = page.view.outcome.note
    activated(anna, qtbot)
    note.setFocus()
    type_text(note, "half a sen")
    calm = Calm(anna, monkeypatch)
    with office.psql("boss") as db:
        db.execute("update crm.outcome set name = 'Nobody there' where code = 'no_answer'")
    qtbot.waitUntil(lambda: "Nobody there" in page.view.outcome.keys.tile("no_answer").text(), timeout=SOON)
    section = boss.window.page("house").section("outcome")
    qtbot.waitUntil(
        lambda: "Nobody there" in {section.name_of(row) for row in section.model.rows()}, timeout=SOON
    )
    quiet(qtbot, anna)
    type_text(note, "tence")
    assert note.toPlainText() == "half a sentence"
    assert anna.window.focusWidget() is note
    assert calm.seen == []


def test_a_right_that_is_given_is_on_the_page_of_people(office: Office, open_for: Open, qtbot) -> None:
    one, other = open_for("boss", "people"), open_for("boss", "people")
    with office.as_user("boss") as db:
        staff.set_rights(db, office.staff["anna"], {"export": True})

    def told(made: Workstation) -> bool:
        people = made.window.page("people")._people
        return any(row.login == "anna" and row.own_rights.get("export") for row in people.people)

    qtbot.waitUntil(lambda: told(one) and told(other), timeout=SOON)


def test_a_client_handed_over_changes_every_screen(office: Office, open_for: Open, qtbot) -> None:
    client = office.client("anna", name="Vector")
    office.activity(client, due_in=timedelta(minutes=-5), is_promise=True)
    anna, boris, boss = open_for("anna"), open_for("boris"), open_for("boss", "control")
    holder = open_for("anna")
    holder.show_card(client)
    card = holder.window.page("card")
    qtbot.waitUntil(lambda: card.switch.state() == "content", timeout=SOON)
    with office.psql("leo") as db:
        db.execute(HAND_OVER, ([client], office.staff["boris"]))
    qtbot.waitUntil(lambda: not day_of(anna) and [one for one, _ in day_of(boris)] == [client], timeout=SOON)
    qtbot.waitUntil(lambda: card.switch.state() == "no_rights", timeout=SOON)
    rows = boss.window.page("control").card.tables["undone"].rows
    qtbot.waitUntil(lambda: [row.owner_id for row in rows.rows()] == [office.staff["boris"]], timeout=SOON)


def activated(made: Workstation, qtbot) -> None:
    made.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is made.window)


def test_half_a_word_in_the_search_of_the_day_stays(office: Office, open_for: Open, qtbot) -> None:
    client = office.client("anna", name="Vector")
    anna = open_for("anna")
    activated(anna, qtbot)
    search = anna.my_day.card.search
    search.setFocus()
    type_text(search, "Vec")
    quiet(qtbot, anna)
    plan(office, client)
    qtbot.waitUntil(lambda: day_of(anna) == [(client, "assignment")], timeout=SOON)
    type_text(search, "t")
    assert search.text() == "Vect"
    assert anna.window.focusWidget() is search


def test_a_form_of_the_house_that_is_being_typed_stays(office: Office, open_for: Open, qtbot) -> None:
    boss = open_for("boss", "house")
    activated(boss, qtbot)
    section = boss.window.page("house").go("source")
    quiet(qtbot, boss)
    field = section.fields.boxes["name"].widget
    field.setFocus()
    QTest.keySequence(field, "Ctrl+A")
    type_text(field, "Half a wor")
    with office.psql("boss") as db:
        db.execute(
            "insert into crm.source (code, name, name_ru, name_uk, position)"
            " values ('fair2', 'Second fair', 'Second fair', 'Second fair', 90)"
        )
    qtbot.waitUntil(
        lambda: "Second fair" in {section.name_of(row) for row in section.model.rows()}, timeout=SOON
    )
    type_text(field, "d")
    assert field.text() == "Half a word"
    assert boss.window.focusWidget() is field


def test_marks_the_current_row_and_the_place_in_a_long_list_stay(
    office: Office, open_for: Open, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(60):
        client = office.client("anna", name=f"Firm {number:02}", phone=None)
        office.activity(client, due_in=timedelta(minutes=-5 - number))
    boss = open_for("boss", "control")
    table = boss.window.page("control").card.tables["undone"]
    qtbot.waitUntil(lambda: len(table.rows.rows()) == 60, timeout=SOON)
    table.go_to(table.rows.row_id(table.rows.rows()[40]))
    before = table.current_row()
    table.rows.set_marked([before.activity_id])
    marks, top = table.rows.marked(), table.visualRect(table.currentIndex()).top()
    calm = Calm(boss, monkeypatch)
    late = office.client("anna", name="Late", phone=None)
    office.activity(late, due_in=timedelta(days=-3))
    qtbot.waitUntil(lambda: late in undone_at(boss), timeout=SOON)
    quiet(qtbot, boss)
    assert table.current_row().activity_id == before.activity_id
    assert table.rows.marked() == marks
    assert table.visualRect(table.currentIndex()).top() == top
    assert calm.seen == []


def test_a_notice_that_is_lost_is_made_up_for_by_asking(
    office: Office, open_for: Open, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Listener, "_tell", lambda _self, _notices: None)
    monkeypatch.setattr(stations, "POLL_MS", 400)
    client = office.client("anna", name="Vector")
    anna, boss = open_for("anna"), open_for("boss", "control")
    plan(office, client)
    qtbot.waitUntil(lambda: day_of(anna) == [(client, "assignment")], timeout=SOON)
    qtbot.waitUntil(lambda: undone_at(boss) == {client}, timeout=SOON)


def test_a_burst_is_a_few_questions_and_the_last_state_is_shown(
    office: Office, open_for: Open, qtbot
) -> None:
    client = office.client("anna", name="Vector")
    anna = open_for("anna")
    asked: list[str] = []
    read = anna.tasks.read

    def counted(fn: Callable[..., Any], *args: Any, **kw: Any) -> None:
        asked.append(fn.__name__)
        read(fn, *args, **kw)

    anna.tasks.read = counted  # type: ignore[method-assign]
    told: list[object] = []
    anna.live.changed.connect(told.append)
    others = QTimer()
    others.timeout.connect(lambda: anna.live.heard(EVERYTHING))
    others.start(5)
    qtbot.waitUntil(
        lambda: told.count(EVERYTHING) >= 6, timeout=10_000
    )  # two seconds of changes without a pause
    others.stop()
    plan(office, client)
    qtbot.waitUntil(lambda: day_of(anna) == [(client, "assignment")], timeout=SOON)
    quiet(qtbot, anna)
    assert asked.count("read_day") <= 8
