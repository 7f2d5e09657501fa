"""Clients made up by the hundred for lists: random, some alike, some full of holes; the plain-Python side of every comparison."""

from __future__ import annotations

import random
import uuid
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from psycopg.types.json import Jsonb

from app.models.clients import OFF_THE_CARD
from tests.office import Office

NOW = datetime(2026, 11, 22, 10, 30, tzinfo=UTC)
DAY = timedelta(days=1)
LOGINS = ("anna", "leo", "boss")
NAMES = (
    "Лес и Ко",
    "50% скидка",
    "a_b",
    "back\\slash",
    "Ёлка",
    "Оптима",
    "100",
    "Вектор",
    "ВЕКТОР Плюс",
    "24/7",
    "О'Ніл & Син",
)
PEOPLE = ("Олена Коваль", "Пётр Ёжиков", "Ann_Marie 100%", "Їжак", "o'Neil", "")
RESULTS = ("Перезвонить в понедельник", "дорого, 50% предоплаты", "НЕ БЕРЁТ", "a_b", "")
OWN = (
    ("car", "text", []), ("seats", "number", []), ("since", "date", []),
    ("grade", "choice", ["A", "B", "C d"]), ("vip", "yes_no", []),
)  # fmt: skip

# What triggers reckon, and the test says itself.
KEPT = (
    "last_at", "next_at", "dnc_until", "tries", "last_outcome", "status", "created_at", "owned_since", "stage", "closed_reason",
)  # fmt: skip


@dataclass
class Made:
    """One client as it was made; what the filters are compared with."""

    id: uuid.UUID
    owner: str | None
    group: str
    columns: dict[str, Any]
    phones: list[tuple[str, str | None, str]] = field(default_factory=list)
    people: list[tuple[str, bool]] = field(default_factory=list)
    results: list[str] = field(default_factory=list)

    def __getitem__(self, name: str) -> Any:
        return self.columns[name]

    @property
    def first_person(self) -> str:
        """The person a list shows."""
        return next((name for name, there in self.people if there), "")

    @property
    def first_number(self) -> str:
        """The number a list shows: a dead one only when there is no other, a bad one before that."""
        worst = {"dead": 2, "bad": 1}
        ordered = sorted(self.phones, key=lambda phone: worst.get(phone[2], 0))
        return (ordered[0][1] or ordered[0][0]) if ordered else ""

    def seen_by(self, login: str) -> bool:
        """Whether this person may see it."""
        if login == "boss":
            return True
        return self.group == "North" if login == "leo" else self.owner == login


def sign_in(office: Office) -> None:
    """Opens the lines that the tests of a module share, so that none of them seems to have left one behind."""
    for login in LOGINS:
        with office.as_user(login) as db:
            db.connection()


def make_crowd(office: Office, *, count: int = 300, seed: int = 7) -> list[Made]:
    """So many clients of everybody and of the pools, written past the program and kept by the triggers."""
    dice = random.Random(seed)
    for table, codes in (
        ("client_type", ("firm", "person")),
        ("source", ("fair", "net")),
        ("project", ("p1", "p2")),
    ):
        for code in codes:
            if not office.rows(f"select 1 from crm.{table} where code = %s", code):
                office.add(table, code=code, name=code, name_ru=code, name_uk=code)
    for code, kind, choices in OWN:
        with office.superuser() as connection:
            connection.execute(
                "insert into crm.own_field (code, name, name_ru, name_uk, kind, choices) values (%s, %s, %s, %s, %s, %s)",
                (code, code, code, code, kind, Jsonb(choices)),
            )
    crowd = [_made_up(dice) for _ in range(count)]
    _write(office, crowd, dice)
    office.analyze()
    return crowd


def _made_up(dice: random.Random) -> Made:
    owner = dice.choice(("anna", "boris", "clara", None))
    group = {"anna": "North", "boris": "North", "clara": "South"}.get(owner or "") or dice.choice(
        ("North", "South")
    )
    moments = (
        None,
        NOW - DAY,
        NOW - 3 * DAY,
        NOW + DAY,
        NOW.replace(hour=22, minute=15),
        NOW.replace(hour=0),
        NOW - 40 * DAY,
    )
    columns = {
        "name": f"{dice.choice(NAMES)} {dice.randint(1, 9)}",
        "city": dice.choice(("Київ", "Львів", "Королёв", "", None)),
        "region": dice.choice(("Kyiv", "Lviv_oblast", None)),
        "country": dice.choice(("UA", "PL", None)),
        "address": dice.choice(("вул. Лісова, 5", "100% Street", None)),
        "email": dice.choice(("Info@Optima.ua", "a_b@x.com", "", None)),
        "website": dice.choice(("https://optima.ua", None)),
        "tax_id": dice.choice(("12345678", "3012345", None)),
        "note": dice.choice(("", "ключевой\\клиент", "Зелёный 50%")),
        "stage": dice.choice(("prospect", "prospect", "client")),
        "status": dice.choice(("cold", "warm", "hot", "refused", "closed")),
        "importance": dice.choice((1, 2, 3)),
        "type_code": dice.choice(("firm", "person", None)),
        "project_code": dice.choice(("p1", "p2", None)),
        "source_code": dice.choice(("fair", "net", None)),
        "last_outcome": dice.choice(("no_answer", "call_back", None)),
        "last_at": dice.choice(moments),
        "next_at": dice.choice(moments),
        "dnc_until": dice.choice((None, None, NOW + DAY, NOW - DAY)),
        "closed_reason": dice.choice((None, None, "moved away")),
        "tries": dice.randint(0, 6),
        "created_at": NOW - dice.randint(0, 60) * DAY,
        "owned_since": NOW - dice.randint(0, 60) * DAY / 2,
        "own": _own(dice),
    }  # fmt: skip
    made = Made(uuid.UUID(int=dice.getrandbits(128), version=4), owner, group, columns)
    for _ in range(dice.choice((0, 1, 1, 2))):
        number = f"+380{dice.choice(('44', '50'))}{dice.randint(2000000, 2000099)}"
        state = dice.choice(("new", "good", "bad", "dead"))
        made.phones.append(
            (number, number, state) if dice.random() < 0.8 else ("8 044 тел 12-34-5", None, "bad")
        )
    for _ in range(dice.choice((0, 1, 2))):
        made.people.append((dice.choice(PEOPLE), dice.random() < 0.9))
    made.results = [dice.choice(RESULTS) for _ in range(dice.choice((0, 1, 2)))]
    return made


def _own(dice: random.Random) -> dict[str, Any]:
    said = {
        "car": dice.choice(("Škoda 100%", "a_b", "Ёлка")), "seats": dice.choice((0, 2, 2.5, 40)),
        "since": dice.choice(("2026-11-21", "2025-01-01")), "grade": dice.choice(("A", "B", "C d")), "vip": dice.choice((True, False)),
    }  # fmt: skip
    return {code: value for code, value in said.items() if dice.random() < 0.6}


def _write(office: Office, crowd: list[Made], dice: random.Random) -> None:
    names = list(crowd[0].columns)
    with office.superuser() as connection, connection.transaction(), connection.cursor() as cursor:
        places = ", ".join(["%s"] * (len(names) + 3))
        cursor.executemany(
            f"insert into crm.client (id, owner_id, group_id, {', '.join(names)}) values ({places})",
            [
                (
                    made.id,
                    office.staff.get(made.owner or ""),
                    office.groups[made.group],
                    *(_value(made[name]) for name in names),
                )
                for made in crowd
            ],
        )
        cursor.executemany(
            "insert into crm.phone (id, client_id, raw, number, state, position) values (gen_random_uuid(), %s, %s, %s, %s, %s)",
            [(made.id, *phone, place) for made in crowd for place, phone in enumerate(made.phones)],
        )
        cursor.executemany(
            "insert into crm.contact_person (id, client_id, name, position) values (gen_random_uuid(), %s, %s, %s)",
            [
                (made.id, name, place if there else OFF_THE_CARD)
                for made in crowd
                for place, (name, there) in enumerate(made.people)
            ],
        )
        cursor.executemany(
            "insert into crm.activity (id, client_id, kind, state, due_at, done_at, result)"
            " values (gen_random_uuid(), %s, 'meeting', 'done', %s, %s, %s)",
            [(made.id, NOW - 9 * DAY, NOW - 9 * DAY, said) for made in crowd for said in made.results],
        )
        # What the triggers made of it is not what these tests are about.
        cursor.execute("set local session_replication_role = replica")
        cursor.executemany(
            f"update crm.client set {', '.join(f'{name} = %s' for name in KEPT)} where id = %s",
            [(*(made[name] for name in KEPT), made.id) for made in crowd],
        )


def _value(value: Any) -> Any:
    return Jsonb(value) if isinstance(value, dict) else value
