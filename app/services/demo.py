"""A believable sales department to try things in: people, prospects with history, and plans around now."""

from __future__ import annotations

import json
import random
import uuid
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import psycopg
from psycopg.types.json import Jsonb

from app import config
from app.errors import KnownError
from app.services import setup

PROSPECTS = 3000
HISTORY_DAYS = 60
OWN_ZONE = "Europe/Kyiv"
MAIN = "vetrova"
"""The demo manager who is signed in when the demo opens."""

# outcome, weight, talk seconds from-to, impression
_OUTCOMES: tuple[tuple[str, int, tuple[int, int], str | None], ...] = (
    ("no_answer", 38, (0, 0), None),
    ("busy", 12, (0, 0), None),
    ("machine", 8, (0, 0), None),
    ("call_back", 14, (30, 120), "warm"),
    ("interested", 11, (120, 480), "warm"),
    ("meeting", 4, (180, 600), "hot"),
    ("sale", 2, (200, 700), "hot"),
    ("refused", 9, (40, 200), "cold"),
    ("dead_number", 2, (0, 20), None),
)


class RealData(KnownError):
    """The base holds clients that are not of the demo; nothing is touched."""

    code = "real_data"
    sentence = "This base holds real data, so the demo is not put into it"


@dataclass
class _Office:
    """What is known while the demo is being made."""

    dice: random.Random
    words: dict[str, Any]
    now: datetime
    groups: dict[str, int]
    staff: dict[str, int]
    managers: dict[str, list[int]]
    used_names: set[str]


def fill_demo(
    superuser_url: str, *, password: str, prospects: int = PROSPECTS, seed: int = 7
) -> dict[str, str]:
    """Fills the base with the demo team; logins and level by login. A demo of an earlier day is moved to today.

    Raises RealData when the base holds clients or people of its own.
    """
    words = json.loads((config.resources() / "samples" / "demo.json").read_text("utf-8"))
    logins = {login: level for login, _, level, _ in words["people"]}
    with psycopg.connect(superuser_url) as connection:
        made_on = _made_on(connection)
        if made_on is None:
            _refuse_real_data(connection)
            groups = _make_groups(connection, words)
            connection.commit()
            staff = _make_people(superuser_url, connection, words, groups, password)
            _fill(connection, words, groups, staff, prospects, seed)
        else:
            _move_to_today(connection, made_on)
    return logins


def _made_on(connection: psycopg.Connection[Any]) -> datetime | None:
    row = connection.execute("select value ->> 'made_at' from crm.setting where key = 'demo'").fetchone()
    return datetime.fromisoformat(row[0]) if row else None


def _refuse_real_data(connection: psycopg.Connection[Any]) -> None:
    row = connection.execute(
        "select exists (select from crm.client) or (select count(*) from crm.staff where level <> 'admin') > 0"
    ).fetchone()
    if row and row[0]:
        raise RealData()


def _move_to_today(connection: psycopg.Connection[Any], made_on: datetime) -> None:
    """Open plans keep their distance to now, so the demo of last week is worth looking at today."""
    days = (
        datetime.now(UTC).astimezone(ZoneInfo(OWN_ZONE)).date()
        - made_on.astimezone(ZoneInfo(OWN_ZONE)).date()
    ).days
    if days <= 0:
        return
    connection.execute(
        "update crm.activity set due_at = due_at + %s * interval '1 day', due_wall = due_wall + %s * interval '1 day'"
        " where done_at is null and state = 'planned'",
        (days, days),
    )
    _remember(connection)


def _remember(connection: psycopg.Connection[Any]) -> None:
    connection.execute(
        "insert into crm.setting (key, value) values ('demo', %s) on conflict (key) do update set value = excluded.value",
        (Jsonb({"made_at": datetime.now(UTC).isoformat()}),),
    )


def _make_groups(connection: psycopg.Connection[Any], words: dict[str, Any]) -> dict[str, int]:
    groups = {}
    for name in words["groups"]:
        row = connection.execute(
            "insert into crm.sales_group (name) values (%s) returning id", (name,)
        ).fetchone()
        assert row is not None
        groups[name] = row[0]
    return groups


def _make_people(
    url: str,
    connection: psycopg.Connection[Any],
    words: dict[str, Any],
    groups: dict[str, int],
    password: str,
) -> dict[str, int]:
    known = dict(connection.execute("select login, id from crm.staff").fetchall())
    return {
        login: known.get(login)
        or setup.make_person(
            url, login=login, password=password, name=name, level=level, group_id=groups.get(group)
        )
        for login, name, level, group in words["people"]
    }


def _fill(
    connection: psycopg.Connection[Any],
    words: dict[str, Any],
    groups: dict[str, int],
    staff: dict[str, int],
    prospects: int,
    seed: int,
) -> None:
    managers: dict[str, list[int]] = {name: [] for name in groups}
    for login, _, level, group in words["people"]:
        if level == "manager":
            managers[group].append(staff[login])
    office = _Office(random.Random(seed), words, datetime.now(UTC), groups, staff, managers, set())
    _make_books(connection, office)
    rows = _Rows()
    for index in range(prospects):
        _make_client(office, rows, index)
    _make_today(office, rows)
    rows.write(connection)
    _settle(connection)
    _remember(connection)
    connection.commit()
    connection.autocommit = True
    connection.execute("analyze")


def _make_books(connection: psycopg.Connection[Any], office: _Office) -> None:
    for code, en, ru, uk, _ in office.words["projects"]:
        connection.execute(
            "insert into crm.project (code, name, name_ru, name_uk) values (%s, %s, %s, %s)",
            (code, en, ru, uk),
        )
    for script in office.words["scripts"]:
        made = uuid.UUID(int=office.dice.getrandbits(128), version=4)
        connection.execute(
            "insert into crm.script (id, name, language, project_code, steps) values (%s, %s, %s, %s, %s)",
            (made, script["name"], script["language"], script["project"], Jsonb(script["steps"])),
        )
        for position, (name, reply) in enumerate(script["objections"]):
            connection.execute(
                "insert into crm.objection (id, script_id, name, reply, position) values (gen_random_uuid(), %s, %s, %s, %s)",
                (made, name, reply, position),
            )


class _Rows:
    """Rows of the tables in the order they must be written; dictionaries of columns, one set per table."""

    def __init__(self) -> None:
        self.tables: dict[str, list[dict[str, Any]]] = {
            name: [] for name in ("client", "contact_person", "phone", "activity")
        }

    def add(self, table: str, **values: Any) -> dict[str, Any]:
        self.tables[table].append(values)
        return values

    def write(self, connection: psycopg.Connection[Any]) -> None:
        for table, rows in self.tables.items():
            columns = sorted({name for row in rows for name in row if not name.startswith("_")})
            with connection.cursor().copy(f"copy crm.{table} ({', '.join(columns)}) from stdin") as copy:
                for row in rows:
                    copy.write_row([_plain(row.get(name, _DEFAULTS.get(name))) for name in columns])


_DEFAULTS: dict[str, Any] = {
    "state": "planned", "origin": "manual", "result": "", "plan_note": "", "is_promise": False, "is_assignment": False,
    "talk_seconds": 0, "minutes": 15, "note": "", "decides": False, "position": 0,
}  # fmt: skip


def _plain(value: Any) -> Any:
    return Jsonb(value) if isinstance(value, dict) else value


def _make_client(office: _Office, rows: _Rows, index: int) -> dict[str, Any]:
    dice, words = office.dice, office.words
    code, _, _, _, group = words["projects"][index % len(words["projects"])]
    city, country, zone, prefix, _ = dice.choices(
        words["cities"], weights=[row[4] for row in words["cities"]]
    )[0]
    pooled = dice.random() < 0.06
    client = rows.add(
        "client",
        id=_id(dice),
        owner_id=None if pooled else dice.choice(office.managers[group]),
        group_id=office.groups[group],
        name=_firm(office),
        status="cold",
        importance=dice.choices((1, 2, 3), weights=(2, 6, 2))[0],
        type_code="firm",
        project_code=code,
        source_code=dice.choice(("list", "directory", "internet")),
        country=country,
        city=city,
        address=f"{dice.choice(words['streets'])}, {dice.randint(1, 90)}",
        time_zone=zone,
        email=f"office{index}@example.test" if dice.random() < 0.6 else None,
        facts={},
        note="",
        stage="prospect",
        created_at=office.now - timedelta(days=dice.randint(HISTORY_DAYS, HISTORY_DAYS + 30)),
        tries=0,
    )
    for position in range(dice.choices((1, 2, 3), weights=(6, 3, 1))[0]):
        _make_person(office, rows, client, position, f"{prefix}{index * 3 + position:04d}"[:13])
    if not pooled and dice.random() < 0.55:
        _make_history(office, rows, client)
    return client


def _make_person(office: _Office, rows: _Rows, client: dict[str, Any], position: int, number: str) -> None:
    dice, words = office.dice, office.words
    name = f"{dice.choice(words['people_first'])} {dice.choice(words['people_last'])}"
    person = rows.add(
        "contact_person", id=_id(dice), client_id=client["id"], name=name, role=dice.choice(words["roles"]),
        decides=position == 0 and dice.random() < 0.4, position=position, note="",
    )  # fmt: skip
    client.setdefault("_people", []).append(person["id"])
    phone = rows.add(
        "phone", id=_id(dice), client_id=client["id"], person_id=person["id"], raw=number, number=number,
        country=client["country"], state="new", position=position,
    )  # fmt: skip
    client.setdefault("_phones", []).append(phone)


def _make_history(office: _Office, rows: _Rows, client: dict[str, Any]) -> None:
    dice = office.dice
    zone = ZoneInfo(client["time_zone"])
    moments = sorted(
        _working_moment(office, zone)
        for _ in range(dice.choices(range(1, 9), weights=(8, 7, 6, 4, 3, 2, 1, 1))[0])
    )
    colleagues = office.managers[_group_of(office, client)]
    author = client["owner_id"] if dice.random() < 0.8 else dice.choice(colleagues)
    for moment in moments:
        code, _, talk, impression = dice.choices(_OUTCOMES, weights=[row[1] for row in _OUTCOMES])[0]
        _call(office, rows, client, moment, code=code, talk=talk, impression=impression, author=author)
        if code in ("sale", "refused", "dead_number"):
            break
        author = client["owner_id"] if dice.random() < 0.7 else author
    _finish_history(office, rows, client)


def _call(
    office: _Office,
    rows: _Rows,
    client: dict[str, Any],
    moment: datetime,
    *,
    code: str,
    talk: tuple[int, int],
    impression: str | None,
    author: int,
) -> None:
    dice = office.dice
    seconds = dice.randint(*talk)
    promised = dice.random() < 0.12
    due = moment - timedelta(minutes=dice.choice((0, 2, 5, 9, 40, 180))) if promised else moment
    late = (moment - due).total_seconds() / 60
    phone = client["_phones"][0]
    rows.add(
        "activity", id=_id(dice), client_id=client["id"], kind="call", state="done", origin="outcome" if promised else "dial",
        due_at=due, started_at=moment, ended_at=moment + timedelta(seconds=seconds + 20), done_at=moment + timedelta(seconds=seconds + 35),
        done_by=author, planned_by=author, planned_at=moment - timedelta(days=1), outcome_code=code, impression=impression,
        refusal_code=dice.choice(("expensive", "has_supplier", "no_need", "season")) if code == "refused" else None,
        result=dice.choice(office.words["notes"][code]), talk_seconds=seconds, number=phone["number"], phone_id=phone["id"],
        person_id=client["_people"][0], is_promise=promised, promise_result=("kept" if late <= 15 else "late") if promised else None,
    )  # fmt: skip
    client.update(last_at=moment, last_outcome=code, tries=0 if seconds else client["tries"] + 1)
    client["status"] = {"refused": "refused", "sale": "hot"}.get(code, impression or client["status"])
    if code == "sale":
        client.update(stage="client", converted_at=moment)
    if code == "dead_number":
        phone["state"] = "dead"
    elif seconds:
        phone["state"] = "good"


def _finish_history(office: _Office, rows: _Rows, client: dict[str, Any]) -> None:
    """Nobody is forgotten: whoever was talked to has a next plan, is warm, or is closed with a reason."""
    dice = office.dice
    code = client["last_outcome"]
    if code == "sale":
        return
    if code == "refused":
        client.update(closed_reason="refused" if dice.random() < 0.3 else None)
    if code == "dead_number" and len(client["_phones"]) == 1:
        client.update(closed_reason="fix_number")
        return
    if client.get("closed_reason"):
        return
    if client["status"] in ("warm", "hot") and dice.random() < 0.1:
        client["facts"] = {name: dice.choice(values) for name, values in office.words["facts"]}
        return
    days = {"no_answer": 1, "busy": 1, "machine": 1, "refused": 40}.get(code, dice.randint(1, 14))
    due = _on_working_day(
        office, dice.randint(0 if days == 1 else 1, days + 3), ZoneInfo(client["time_zone"])
    )
    recycled = code in ("no_answer", "busy", "machine", "refused", "dead_number")
    _plan(office, rows, client, due, origin="recycle" if recycled else "outcome",
          is_promise=code == "call_back", note="" if recycled else dice.choice(office.words["promises"]))  # fmt: skip


def _plan(
    office: _Office, rows: _Rows, client: dict[str, Any], due: datetime, *, origin: str, kind: str = "call",
    is_promise: bool = False, note: str = "", is_assignment: bool = False, by: int | None = None,
) -> None:  # fmt: skip
    wall = due.astimezone(ZoneInfo(client["time_zone"])).replace(tzinfo=None)
    rows.add(
        "activity", id=_id(office.dice), client_id=client["id"], kind=kind, state="planned", origin=origin, due_at=due,
        due_wall=wall, due_zone=client["time_zone"], is_promise=is_promise, is_assignment=is_assignment,
        planned_by=by or client["owner_id"], planned_at=office.now - timedelta(days=1), plan_note=note,
        person_id=client["_people"][0], minutes=60 if kind == "meeting" else 15,
    )  # fmt: skip


def _make_today(office: _Office, rows: _Rows) -> None:
    """Today of every manager, around now: promises, overdue, the lead's assignments, plans, finished calls."""
    leads = {
        group: office.staff[login] for login, _, level, group in office.words["people"] if level == "lead"
    }
    planned = {row["client_id"] for row in rows.tables["activity"] if row["state"] == "planned"}
    near = {"UA", "PL"}
    for group, managers in office.managers.items():
        for manager in managers:
            free = [
                client for client in rows.tables["client"]
                if client["owner_id"] == manager and client["id"] not in planned and client["stage"] == "prospect"
                and not client.get("closed_reason") and client["country"] in near
            ]  # fmt: skip
            office.dice.shuffle(free)
            _today_of(office, rows, free, leads[group])


def _today_of(office: _Office, rows: _Rows, free: list[dict[str, Any]], lead: int) -> None:
    now, dice, words = office.now.replace(second=0, microsecond=0), office.dice, office.words
    take = iter(free)
    for minutes in (6, 18, 75, 150, -148, -1490):
        client = next(take)
        _call(
            office,
            rows,
            client,
            now - timedelta(days=3, hours=1),
            code="call_back",
            talk=(40, 150),
            impression="warm",
            author=client["owner_id"],
        )
        _plan(
            office,
            rows,
            client,
            now + timedelta(minutes=minutes),
            origin="outcome",
            is_promise=True,
            note=dice.choice(words["promises"]),
        )
    for kind, minutes in (("call", 30), ("meeting", 200), ("presentation", 120)):
        _plan(office, rows, next(take), now + timedelta(minutes=minutes), origin="assignment", kind=kind, is_assignment=True,
              by=lead, note=dice.choice(words["assignment_notes"]))  # fmt: skip
    for kind, minutes in (("meeting", 95), ("offer", 45), ("call", 110), ("call", 160)):
        _plan(office, rows, next(take), now + timedelta(minutes=minutes), origin="manual", kind=kind)
    _plan(
        office,
        rows,
        next(take),
        now - timedelta(hours=20),
        origin="manual",
        kind="meeting",
        note="Как прошло? Итог не записан",
    )
    for _ in range(6):
        _plan(office, rows, next(take), now - timedelta(minutes=dice.randint(5, 90)), origin="recycle")
    morning = datetime.combine(
        now.astimezone(ZoneInfo(OWN_ZONE)).date(), time(9), ZoneInfo(OWN_ZONE)
    ).astimezone(UTC)
    span = max(0, int((now - morning).total_seconds() / 60))
    for _ in range(min(36, span // 10)):
        client = next(take)
        code, _, talk, impression = dice.choices(_OUTCOMES[:6], weights=[row[1] for row in _OUTCOMES[:6]])[0]
        _call(office, rows, client, morning + timedelta(minutes=dice.randint(0, span)), code=code, talk=talk, impression=impression,
              author=client["owner_id"])  # fmt: skip
        _plan(
            office,
            rows,
            client,
            _on_working_day(office, dice.randint(1, 5), ZoneInfo(client["time_zone"])),
            origin="recycle",
        )


def _settle(connection: psycopg.Connection[Any]) -> None:
    """What the rows carry along while they are made is no column."""
    connection.execute("update crm.client set owned_since = created_at")


def _firm(office: _Office) -> str:
    while True:
        dice, words = office.dice, office.words
        name = f"{dice.choice(words['first'])} {dice.choice(words['second'])}"
        if name in office.used_names:
            name = f"{name} {dice.randint(2, 99)}"
        if name not in office.used_names:
            office.used_names.add(name)
            return str(dice.choice(words["forms"]).format(name))


def _group_of(office: _Office, client: dict[str, Any]) -> str:
    return next(name for name, group_id in office.groups.items() if group_id == client["group_id"])


def _working_moment(office: _Office, zone: ZoneInfo) -> datetime:
    return _on_working_day(office, -office.dice.randint(1, HISTORY_DAYS), zone)


def _on_working_day(office: _Office, days: int, zone: ZoneInfo) -> datetime:
    """A moment of a working day so many days from today (weekends move outwards), between 9 and 18 of the zone."""
    day = office.now.astimezone(zone).date() + timedelta(days=days)
    while day.weekday() > 4:
        day += timedelta(days=1 if days >= 0 else -1)
    clock = time(office.dice.randint(9, 17), office.dice.choice(range(0, 60, 5)))
    return datetime.combine(day, clock, zone).astimezone(UTC)


def _id(dice: random.Random) -> uuid.UUID:
    return uuid.UUID(int=dice.getrandbits(128), version=4)
