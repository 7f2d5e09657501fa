"""Paints the call screen in its states into build/pictures: `python -m tests.pictures.call_pages`. Look at them."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from app.errors import ConnectionLost
from app.ui.languages import Languages
from app.ui.theme import apply_theme
from tests.office import Office, throw_away_office
from tests.ui.call_room import Room, furnish

OUT = Path("build/pictures")
STEPS = """[
 {"title": "Приветствие", "text": "Добрый день, {first_name|коллега}! Это {me}, компания «Вектор-Сервис». **Удобно говорить две минуты?**"},
 {"title": "Выявить потребность", "text": "«{first_name|Скажите}, в прошлый раз вы говорили, что основной перевозчик срывает сроки. **Сколько рейсов в месяц вы отправляете сейчас** и какие направления самые больные?»"},
 {"title": "Предложение: тариф «Регион»", "text": "У нас на эти направления фиксированный срок: опоздание за наш счёт. **Что важнее, срок или цена?**"},
 {"title": "Отработка возражений", "text": "Понимаю вас. Давайте посчитаем на вашем примере."},
 {"title": "Договориться о следующем шаге", "text": "Предлагаю так: сегодня отправлю расчёт, а {promise|завтра} созвонимся."}]"""  # noqa: E501
OBJECTIONS = (
    ("Дорого", "Понимаю. Давайте сравним с ценой срыва: один простой стоит в среднем 14 000 ₴, тариф «Регион» дешевле двух простоев."),
    ("Есть перевозчик", "Отлично, значит, процесс налажен. Возьмите нас запасным на один рейс и сравните."),
    ("Нет времени", "Тогда один вопрос, и я отпущу: когда вам удобно пять минут на этой неделе?"),
    ("Пришлите на почту", "С удовольствием. Чтобы письмо было по делу: какое направление самое больное?"),
    ("Мы уже работали с вами", "Расскажите, что тогда не понравилось: это важнее любого предложения."),
)  # fmt: skip
HISTORY: tuple[tuple[float, str, dict[str, Any]], ...] = (
    (27, "anna", {"outcome_code": "interested", "talk_seconds": 372, "impression": "warm",
                  "result": "Интересен тариф «Регион». Боль: срыв сроков на Одессу, решает вместе с финдиректором."}),
    (28, "boris", {"kind": "offer", "result": "Коммерческое предложение отправлено на почту"}),
    (216, "boris", {"outcome_code": "no_answer", "result": "5 гудков"}),
    (223, "boris", {"outcome_code": "busy", "result": ""}),
    (400, "boris", {"kind": "email", "result": "Письмо-знакомство с каталогом тарифов"}),
    (402, "boris", {"outcome_code": "call_back", "talk_seconds": 61, "is_promise": True, "promise_result": "late",
                    "result": "Просила набрать после отпуска"}),
    (900, "boris", {"outcome_code": "machine", "result": ""}),
)  # fmt: skip


class Clients:
    """Clients of the pictures, invented."""

    def __init__(self, office: Office) -> None:
        self.office = office
        with office.superuser() as connection:
            connection.execute("update crm.staff set name = 'Дарья Ветрова' where login = 'anna'")
            connection.execute("update crm.staff set name = 'Олег Кравец' where login = 'boris'")
            connection.execute(
                "update crm.calling_window set weekdays = '{1,2,3,4,5,6,7}', opens = '00:00', closes = '00:00'"
            )
        self.plain = office.client(
            name="ООО «Нива Плюс»", phone="+380671112233", city="Полтава", note="Склад на Заводской"
        )
        office.activity(self.plain, due_in=timedelta(hours=2), is_promise=True)
        self._scripts()
        self.vector = self._vector()
        self.silent = office.client(
            name="Агроцех", dnc_until="9999-01-01T00:00:00+00:00", phone="+380501234567"
        )
        self.far = office.client(
            name="ООО «Владпорт Снабжение и Комплектация Дальневосточного региона»",
            city="Владивосток", country="RU", time_zone="Asia/Vladivostok", phone="+74232345678", status="hot",
        )  # fmt: skip
        office.person(
            self.far, "Константин Константинопольский", role="заместитель генерального директора по закупкам"
        )

    def _scripts(self) -> None:
        with self.office.superuser() as connection:
            connection.execute(
                "insert into crm.script (id, name, language, steps) values (gen_random_uuid(), 'Перевозки', 'ru', %s)",
                (STEPS,),
            )
            for place, (name, reply) in enumerate(OBJECTIONS):
                connection.execute(
                    "insert into crm.objection (id, name, reply, position) values (gen_random_uuid(), %s, %s, %s)",
                    (name, reply, place),
                )

    def _vector(self) -> Any:
        office, now = self.office, datetime.now(UTC)
        made = office.client(
            name="ООО «Вектор Логистика»", city="Киев", status="warm", tries=2, address="ул. Заводская, 14", tax_id="40123456",
            email="office@vector.example", website="vector.example", facts={"Рейсов в месяц": "18", "Главное направление": "Одесса"},
        )  # fmt: skip
        person = office.person(
            made, "Ольга Коваленко", role="директор по логистике", decides=True, email="olha@vector.example"
        )
        office.person(made, "Пётр Савчук", role="финансовый директор")
        with office.superuser() as connection:
            connection.execute(
                "update crm.phone set person_id = %s, state = 'good' where client_id = %s", (person, made)
            )
            connection.execute(
                "insert into crm.phone (id, client_id, raw, number, country, position, state)"
                " values (gen_random_uuid(), %s, '2', '+380442345679', 'UA', 1, 'new'),"
                " (gen_random_uuid(), %s, '044 555-01', null, 'UA', 2, 'bad')",
                (made, made),
            )
        office.activity(
            made,
            due_in=timedelta(minutes=-4),
            is_promise=True,
            plan_note="Обсудить тариф «Регион» после планёрки",
            person_id=person,
        )
        for hours, by, fields in HISTORY:
            at = now - timedelta(hours=hours)
            office.activity(
                made, by=by, due_in=timedelta(hours=-hours), state="done", done_at=at, started_at=at, **fields
            )
        return made


def settle(room: Room, until: Callable[[], bool] = lambda: True) -> None:
    """Let answers come, and what follows them."""
    for _ in range(100):
        room.tasks.wait_idle()
        let_timers_fire()
        if until() and not room.tasks.busy():
            break


def let_timers_fire(milliseconds: int = 80) -> None:
    """Runs events until short timers of the page have fired."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def show(room: Room, client: Any, **kw: Any) -> None:
    """Open a client whatever is on the screen."""
    if room.page.session is not None:
        room.page.session.state = "filed"
    room.page.open_client(client, **kw)
    settle(room, lambda: room.page.session is not None and room.page.session.card.id == client)


def paint(room: Room, name: str) -> None:
    """One picture."""
    let_timers_fire(40)
    room.window.grab().save(str(OUT / f"call-{name}.png"))


def states(room: Room, clients: Clients, look: str) -> None:
    """Every state once."""
    page, pane = room.page, room.page.view.outcome
    show(room, clients.vector)
    paint(room, f"before-{look}")
    page.dialling.dial()
    settle(room)
    room.clock.advance(timedelta(seconds=167))
    page.view.script.go_on()
    page.view.script.objections.names.choose("0")
    page.view.script.objections._chosen("0")
    pane.note.setPlainText("18 рейсов в месяц, больное направление — Одесса. Решение вместе с финдиректором.")
    pane.impression.choose("warm")
    pane.press("call_back")
    pane.next.when.setText("завтра 14:00")
    page.stage.tick()
    paint(room, f"talk-{look}")
    pane.next.when.setText("+2h")
    paint(room, f"clash-{look}")
    pane.unselect()
    pane.next.when.clear()
    page.dialling.call_or_end()
    room.clock.advance(timedelta(seconds=75))
    page.stage.tick()
    pane.press("refused")
    paint(room, f"wrapup-{look}")
    page.view.history._view("facts")
    pane.press("do_not_call")
    paint(room, f"facts-{look}")
    page.session.state = "filed"
    show(room, clients.silent)
    paint(room, f"silent-{look}")
    page.desk.books = night_books(page.desk.books)
    show(room, clients.far)
    page.dialling.call_or_end()
    paint(room, f"night-{look}")
    room.desk.load_books("ru")
    show(room, clients.plain)
    room.desk._went_offline(ConnectionLost())
    room.window.show_connection(False, 1, since="2 мин", note="повтор через 8 с")
    page.dialling.dial()
    settle(room)
    pane.press("no_answer")
    settle(room)
    paint(room, f"line-lost-{look}")
    room.window.show_connection(True, 0)
    room.desk._came_online()
    room.desk.replay()


class Longer(QTranslator):
    """Words a third longer than English ones, as Ukrainian may be."""

    def translate(self, context: str, source: str, disambiguation: str = "", n: int = -1) -> str:
        return source.replace("%n", str(n)) + "щ" * (len(source) // 4)

    def isEmpty(self) -> bool:
        return False


def night_books(books: Any) -> Any:
    """The same books with calling hours that are over."""
    from dataclasses import replace
    from datetime import time

    from app.services.windows import Window

    now = datetime.now(UTC)
    opens = (now + timedelta(hours=12)).astimezone().hour
    return replace(
        books, windows=(Window(None, None, None, frozenset(range(7)), time(opens), time(opens, 1)),)
    )


def main() -> int:
    """Everything, light and dark, and the narrow and the wide window."""
    OUT.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv)
    with tempfile.TemporaryDirectory() as folder, throw_away_office(Path(folder) / "server") as office:
        os.environ["NEZABUDKA_HOME"] = str(Path(folder) / "home")
        office.clean()
        clients = Clients(office)
        Languages(app).use("ru")
        apply_theme(app, "light")
        room = furnish(office, language="ru")
        room.window.resize(1440, 800)
        room.window.show()
        for look in ("light", "dark"):
            apply_theme(app, look)
            with office.superuser() as connection:
                connection.execute("delete from crm.activity where state = 'open' or origin = 'dial'")
                connection.execute("update crm.activity set started_at = null where state = 'planned'")
            states(room, clients, look)
        apply_theme(app, "light")
        sizes(app, room, clients)
        room.close()
    return 0


def sizes(app: QApplication, room: Room, clients: Clients) -> None:
    """The narrow and the wide window, from the second on with words a third longer."""
    longer = Longer(app)
    for width, height in ((1100, 680), (1280, 720), (1920, 1040)):
        if width == 1280:
            app.installTranslator(longer)
        room.window.resize(width, height)
        show(room, clients.vector)
        room.page.view.outcome.press("meeting")
        room.page.view.outcome.next.when.setText("пн 14:00")
        paint(room, f"{width}")


if __name__ == "__main__":
    sys.exit(main())
