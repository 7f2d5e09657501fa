"""Paints the card into build/pictures: `python -m tests.pictures.card_pages [language]`. Look at it."""

from __future__ import annotations

import os
import sys
import tempfile
import uuid
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.services.attachments import NewFile, add_file
from app.services.client_changes import ClientChange, change_client
from app.ui.card.card_page import CardPage
from app.ui.languages import Languages
from app.ui.theme import apply_theme
from tests.office import HAND_OVER, Office, throw_away_office
from tests.ui.day_room import DAY, HOUR, NOW, Room, believable_day, done_call, furnish
from tests.ui.waiting import wait_until

OUT = Path("build/pictures")
SIZES = ((1440, 800), (1280, 720), (1100, 680))


def main() -> int:
    """All states at three widths, light and dark."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    language = sys.argv[1] if len(sys.argv) > 1 else "ru"
    app = QApplication(sys.argv[:1])
    OUT.mkdir(parents=True, exist_ok=True)
    apply_theme(app, "light", 100)
    Languages(app).use(language)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["NEZABUDKA_HOME"] = str(Path(folder) / "home")
        with throw_away_office(Path(folder) / "server") as office:
            paint_all(app, office, language)
    return 0


def believable_card(office: Office) -> uuid.UUID:
    """A client with everything a card can hold."""
    ids = believable_day(office)
    client = ids["Вектор Логистика"]
    office.add(
        "own_field",
        code="contract",
        name="Contract till",
        name_ru="Договор до",
        name_uk="Договір до",
        kind="date",
    )
    office.add(
        "own_field", code="fleet", name="Fleet", name_ru="Машин", name_uk="Машин", kind="number", position=1
    )
    office.add("own_field", code="grade", name="Grade", name_ru="Разряд", name_uk="Розряд", kind="choice",
               choices=["золото", "серебро"], position=2)  # fmt: skip
    office.rows(
        "update crm.client set own = %s, facts = %s, importance = 3, address = 'ул. Причальная, 8', email = 'office@vektor-log.test',"
        " website = 'vektor-log.test', tax_id = '30481', source_code = 'list', note = 'Два склада, проходная со двора'"
        " where id = %s returning 1",
        '{"contract": "2026-12-31", "fleet": 14, "grade": "золото"}',
        '{"Рейсов в месяц": "18", "Боль": "Срывы на Одессу", "Сейчас возит": "Два перевозчика"}',
        client,
    )
    [(olha,)] = office.rows("select id from crm.contact_person where client_id = %s", client)
    office.rows(
        "update crm.contact_person set role = 'Директор по логистике', email = 'olha@vektor-log.test', birthday = '1985-11-29',"
        " note = 'Удобно: будни 14–16, после планёрки' where id = %s returning 1", olha)  # fmt: skip
    finance = office.person(client, "Виталий Тесля", role="Финансовый директор", position=1)
    desk = office.person(client, "Секретарь", role="Приёмная", position=2)
    for person, number, state, last in (
        (olha, "+380675550121", "new", None), (finance, "+380442345680", "new", "no_answer"),
        (desk, "+380442345670", "dead", None), (None, "+380505550134", "new", None),
    ):  # fmt: skip
        office.add("phone", id=uuid.uuid4(), client_id=client, person_id=person, raw=number, number=number, country="UA",
                   state=state, last_outcome=last, last_at=NOW - DAY if last else None)  # fmt: skip
    office.rows("update crm.phone set last_outcome = 'interested', last_at = %s where client_id = %s and number = '+380442345678'"
                " returning 1", NOW - DAY, client)  # fmt: skip
    with office.as_user("anna") as db:
        from sqlalchemy import text

        db.execute(
            text("insert into crm.dnc_entry (id, scope, number, client_id, reason, expires_at) values"
                 " (gen_random_uuid(), 'number', '+380505550134', :client, 'просьба клиента', now() + interval '180 days')"),
            {"client": client},
        )  # fmt: skip
        db.execute(
            text(
                "insert into crm.consent (id, client_id, channel, given) values (gen_random_uuid(), :client, 'email', true)"
            ),
            {"client": client},
        )
        [(call,)] = db.execute(
            text(
                "select id from crm.activity where client_id = :client and outcome_code = 'interested' limit 1"
            ),
            {"client": client},
        ).all()
        add_file(db, NewFile(client, "Тариф «Регион».pdf", b"x" * 84_000, call))
        add_file(db, NewFile(client, "Договор, проект.docx", b"y" * 31_000))
    with office.psql("leo") as connection:
        connection.execute(HAND_OVER, ([client], office.staff["boris"]))
        connection.execute(HAND_OVER, ([client], office.staff["anna"]))
    office.add("client_merge", id=uuid.uuid4(), client_id=client, gone_id=uuid.uuid4(), gone={"client": {"name": "Вектор-Лог, ТОВ"}},
               before={}, by_id=office.staff["leo"], made_at=NOW - 9 * DAY, owner_id=office.staff["anna"],
               group_id=office.groups["North"])  # fmt: skip
    office.activity(client, due_at=NOW + 3 * DAY, kind="meeting", plan_note="Показать склад в Одессе")
    return client


def paint_all(app: QApplication, office: Office, language: str) -> None:
    """Every state once, the full card at every width."""
    client = believable_card(office)
    room = furnish(
        office, lambda desk, tasks, window: CardPage(desk, tasks, toasts=window.toasts), language=language
    )
    room.window.show()
    page = room.page
    shoot(room, f"card-nobody-{language}")
    open_card(room, client)
    for width, height in SIZES:
        room.window.resize(width, height)
        shoot(room, f"card-{width}-{language}")
    page.middle.go("about")
    shoot(room, f"card-1100-about-{language}")
    room.window.resize(1440, 800)
    for tab in ("tasks", "files", "changes"):
        page.middle.go(tab)
        shoot(room, f"card-{tab}-{language}")
    page.middle.go("history")
    page.find()
    page.history.find.setText("одесс")
    page.history.find.searched.emit("одесс")
    shoot(room, f"card-find-{language}")
    page.history.end_search()
    page.begin_edit()
    shoot(room, f"card-edit-{language}")
    conflict(office, room, client, f"card-conflict-{language}")
    page.fields.give_up()
    page.people.edit_person(page.screen.card.people[0].id)
    shoot(room, f"card-person-{language}")
    page.people.give_up()
    others(office, room, language)
    apply_theme(app, "dark", 100)
    open_card(room, client)
    shoot(room, f"card-dark-{language}")
    page.begin_edit()
    shoot(room, f"card-edit-dark-{language}")
    room.close()
    apply_theme(app, "light", 100)


def conflict(office: Office, room: Room, client: uuid.UUID, name: str) -> None:
    """Two edited one card."""
    page = room.page
    form = page.fields.form
    form.editors["address"].setText("ул. Причальная, 8а")
    form.editors["website"].setText("vector.test")
    with office.as_user("leo") as db:
        change_client(db, ClientChange(uuid.uuid4(), client, NOW, page.screen.card.version,
                                       {"address": "ул. Портовая, 1", "website": "vektor.example", "city": "Одесса"}))  # fmt: skip
    page.save()
    shoot(room, name)


def others(office: Office, room: Room, language: str) -> None:
    """Nothing planned, late, out of work, silent, new, foreign."""
    bare = {"phone": "+380445550123", "name": "Новый клиент"}
    late = office.client(**bare)
    office.activity(late, due_at=NOW - 26 * HOUR, is_promise=True, plan_note="Перезвоните завтра")
    silent = office.client(dnc_until=NOW + timedelta(days=180), name="Тихая гавань")
    closed = office.client(closed_reason="attempts", name="Не дозвонились", status="closed")
    done_call(office, closed, NOW - DAY, "no_answer")
    made: dict[str, uuid.UUID] = {
        "new": office.client(**bare), "late": late, "closed": closed, "silent": silent, "foreign": office.client("clara"),
    }  # fmt: skip
    for name, client in made.items():
        open_card(room, client)
        shoot(room, f"card-{name}-{language}")


def open_card(room: Room, client: uuid.UUID) -> None:
    """The card of this client, read."""
    room.page.fields.give_up()
    room.page.open_client(client)
    wait_until(lambda: room.tasks.busy() == 0)


def shoot(room: Room, name: str) -> None:
    """One picture of the window when everything has been read."""
    QTest.qWaitForWindowExposed(room.window)
    room.tasks.wait_idle()
    settled: Callable[[], bool] = lambda: room.tasks.busy() == 0 and not room.page._soon.isActive()  # noqa: E731
    wait_until(settled)
    wait_until(lambda: False, 0.05)  # layouts that were asked for are made
    room.window.grab().save(str(OUT / f"{name}.png"))


if __name__ == "__main__":
    sys.exit(main())
