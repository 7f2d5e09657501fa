"""Prospects of the demo with their people, numbers and past calls: rows only, made by dice, written by the demo."""

from __future__ import annotations

import random
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from app.services.clocks import at_wall

HISTORY_DAYS = 60
OWN_ZONE = ZoneInfo("Europe/Kyiv")
TABLES = ("client", "contact_person", "phone", "assignment", "activity")
WARM_DAYS = 7
"""A warm client without a plan rests at least so long before he comes back into the queue."""

HOURS = {9: 0.85, 10: 1.1, 11: 1.3, 12: 1.1, 13: 0.6, 14: 0.85, 15: 1.1, 16: 1.2, 17: 0.9, 18: 0.6}
"""How readily people answer at which hour, against the average."""
WEEKDAYS = (0.95, 1.1, 1.05, 1.0, 0.85, 0.7, 0.7)

Row = dict[str, Any]


@dataclass(frozen=True)
class Result:
    """How a call of the demo may end: how often, with how long a talk, leaving what impression."""

    code: str
    weight: int
    talk: tuple[int, int] = (0, 0)
    impression: str | None = None


RESULTS = (
    Result("no_answer", 38),
    Result("busy", 12),
    Result("machine", 8),
    Result("call_back", 14, (30, 120), "warm"),
    Result("interested", 11, (120, 480), "warm"),
    Result("meeting", 4, (180, 600), "hot"),
    Result("sale", 2, (200, 700), "hot"),
    Result("refused", 9, (40, 200), "cold"),
    Result("dead_number", 2, (0, 20)),
)
LASTING = tuple(result for result in RESULTS if result.code not in ("sale", "refused", "dead_number"))
CALL_BACK = next(result for result in RESULTS if result.code == "call_back")
_TRIED_AGAIN = ("no_answer", "busy", "machine", "refused", "dead_number")


@dataclass
class Office:
    """What is known while the demo is being made, and the rows made so far by table."""

    dice: random.Random
    words: dict[str, Any]
    now: datetime
    groups: dict[str, int]
    managers: dict[str, list[int]]
    tables: dict[str, list[Row]] = field(default_factory=lambda: {name: [] for name in TABLES})
    used_names: set[str] = field(default_factory=set)
    people_of: dict[uuid.UUID, list[Row]] = field(default_factory=dict)
    phones_of: dict[uuid.UUID, list[Row]] = field(default_factory=dict)

    def add(self, table: str, **values: Any) -> Row:
        """Notes a row with an id of its own."""
        row = {"id": uuid.UUID(int=self.dice.getrandbits(128), version=4), **values}
        self.tables[table].append(row)
        return row

    def add_to(self, client: Row, table: str, **values: Any) -> Row:
        """Notes a row that hangs on the client, and belongs to whom he belongs to."""
        belongs = {"client_id": client["id"], "owner_id": client["owner_id"], "group_id": client["group_id"]}
        return self.add(table, **belongs, **values)

    def pick(self, choices: Any) -> Any:
        """One of the choices."""
        return self.dice.choice(choices)

    def working_moment(self, days: int, zone: ZoneInfo) -> datetime:
        """A moment of a working day so many days from today (weekends move outwards), from 9 to 18 of the zone."""
        day = self.now.astimezone(zone).date() + timedelta(days=days)
        while day.weekday() > 4:
            day += timedelta(days=1 if days >= 0 else -1)
        clock = time(self.dice.randint(9, 17), self.pick(range(0, 60, 5)))
        return at_wall(datetime.combine(day, clock), zone)


def make_prospect(office: Office, index: int) -> Row:
    """A prospect with people and numbers; most of the owned ones with past calls and what follows from them."""
    dice, words = office.dice, office.words
    code, _, _, _, group = words["projects"][index % len(words["projects"])]
    weights = [row[4] for row in words["cities"]]
    city, country, zone, prefix, _ = dice.choices(words["cities"], weights=weights)[0]
    pooled = dice.random() < 0.06
    client = office.add(
        "client",
        owner_id=None if pooled else office.pick(office.managers[group]),
        group_id=office.groups[group],
        name=_firm(office),
        status="cold",
        importance=dice.choices((1, 2, 3), weights=(2, 6, 2))[0],
        type_code="firm",
        project_code=code,
        source_code=office.pick(("list", "directory", "internet")),
        country=country,
        city=city,
        address=f"{office.pick(words['streets'])}, {dice.randint(1, 90)}",
        time_zone=zone,
        email=f"office{index}@example.test" if dice.random() < 0.6 else None,
        facts={},
        note="",
        stage="prospect",
        created_at=office.now - timedelta(days=dice.randint(HISTORY_DAYS, HISTORY_DAYS + 30)),
        tries=0,
    )
    for position in range(dice.choices((1, 2, 3), weights=(6, 3, 1))[0]):
        _make_person(office, client, position, f"{prefix}{index * 3 + position:04d}"[:13])
    if not pooled and dice.random() < 0.6:
        _make_history(office, client, office.managers[group])
    return client


def add_call(office: Office, client: Row, moment: datetime, result: Result, *, author: int) -> Row:
    """A call of the past with this result, and what it leaves on the client and the number; its row."""
    dice, code = office.dice, result.code
    seconds = dice.randint(*result.talk)
    promised = dice.random() < 0.12
    late = dice.choice((0, 2, 5, 9, 40, 180)) if promised else 0
    phone = office.phones_of[client["id"]][0]
    call = office.add_to(
        client,
        "activity",
        kind="call",
        state="done",
        origin="outcome" if promised else "dial",
        due_at=moment - timedelta(minutes=late),
        started_at=moment,
        ended_at=moment + timedelta(seconds=seconds + 20),
        done_at=moment + timedelta(seconds=seconds + 35),
        done_by=author,
        planned_by=author,
        planned_at=moment - timedelta(days=1),
        outcome_code=code,
        impression=result.impression,
        refusal_code=_reason(office) if code == "refused" else None,
        result=office.pick(office.words["notes"][code]),
        talk_seconds=seconds,
        number=phone["number"],
        phone_id=phone["id"],
        person_id=office.people_of[client["id"]][0]["id"],
        is_promise=promised,
        promise_result=("kept" if late <= 15 else "late") if promised else None,
    )
    _leave_traces(client, phone, moment, result, seconds=seconds)
    return call


def add_done(office: Office, client: Row, kind: str, moment: datetime, *, author: int) -> None:
    """A meeting held, an offer sent, a presentation given."""
    office.add_to(
        client,
        "activity",
        kind=kind,
        state="done",
        origin="outcome",
        due_at=moment,
        started_at=moment,
        done_at=moment + timedelta(minutes=20),
        done_by=author,
        planned_by=author,
        planned_at=moment - timedelta(days=1),
        result=office.pick(office.words["done_notes"][kind]),
        person_id=office.people_of[client["id"]][0]["id"],
    )
    client["last_at"] = max(client["last_at"], moment)


def add_plan(
    office: Office, client: Row, due: datetime, *, origin: str, kind: str = "call", note: str = "",
    is_promise: bool = False, assigned_by: int | None = None,
) -> Row:  # fmt: skip
    """Something planned with the client, agreed by his own clock; its row."""
    return office.add_to(
        client,
        "activity",
        kind=kind,
        state="planned",
        origin=origin,
        due_at=due,
        due_wall=due.astimezone(ZoneInfo(client["time_zone"])).replace(tzinfo=None),
        due_zone=client["time_zone"],
        is_promise=is_promise,
        is_assignment=assigned_by is not None,
        planned_by=assigned_by or client["owner_id"],
        planned_at=office.now - timedelta(days=1),
        plan_note=note,
        person_id=office.people_of[client["id"]][0]["id"],
        minutes=60 if kind == "meeting" else 15,
    )


def columns_of(rows: list[Row]) -> list[str]:
    """Every column one of the rows fills."""
    return sorted({name for row in rows for name in row})


DEFAULTS: Mapping[str, Any] = {
    "state": "planned",
    "origin": "manual",
    "result": "",
    "plan_note": "",
    "is_promise": False,
    "is_assignment": False,
    "talk_seconds": 0,
    "minutes": 15,
}
"""What a column holds in rows that do not fill it."""


def _make_person(office: Office, client: Row, position: int, number: str) -> None:
    dice, words = office.dice, office.words
    person = office.add_to(
        client,
        "contact_person",
        name=f"{office.pick(words['people_first'])} {office.pick(words['people_last'])}",
        role=office.pick(words["roles"]),
        decides=position == 0 and dice.random() < 0.4,
        position=position,
    )
    phone = office.add_to(
        client,
        "phone",
        person_id=person["id"],
        raw=number,
        number=number,
        country=client["country"],
        state="new",
        position=position,
    )
    office.people_of.setdefault(client["id"], []).append(person)
    office.phones_of.setdefault(client["id"], []).append(phone)


def _make_history(office: Office, client: Row, colleagues: list[int]) -> None:
    dice, zone = office.dice, ZoneInfo(client["time_zone"])
    count = dice.choices(range(1, 13), weights=(3, 4, 5, 6, 6, 5, 5, 4, 4, 3, 3, 2))[0]
    # More of it lately: a department that grows is the one worth looking at.
    days = [1 + int((HISTORY_DAYS - 1) * dice.random() ** 1.4) for _ in range(count)]
    moments = sorted(office.working_moment(-ago, zone) for ago in days)
    author = client["owner_id"] if dice.random() < 0.8 else office.pick(colleagues)
    for moment in moments:
        result = any_result(office, at=moment.astimezone(OWN_ZONE), by=author)
        add_call(office, client, moment, result, author=author)
        _add_what_followed(office, client, moment, result, author=author)
        if result not in LASTING and (result.code != "refused" or dice.random() < 0.5):
            break
        author = client["owner_id"] if dice.random() < 0.7 else author
    _finish_history(office, client, zone)


def _add_what_followed(office: Office, client: Row, moment: datetime, result: Result, *, author: int) -> None:
    """The offer that was asked for, the meeting that was set: held by now, most of them."""
    followed = {"interested": ("offer",), "meeting": ("meeting", "presentation")}.get(result.code, ())
    for place, kind in enumerate(followed):
        at = moment + timedelta(days=1 + 3 * place, hours=1)
        at += timedelta(days=2 if at.weekday() > 4 else 0)
        if at < office.now - timedelta(hours=1) and office.dice.random() < (0.85, 0.45)[place]:
            add_done(office, client, kind, at, author=author)


def any_result(
    office: Office, results: tuple[Result, ...] = RESULTS, *, at: datetime | None = None, by: int = 0
) -> Result:
    """One of the results, as often as it is met in life: at some hours and by some people more is reached."""
    eager = HOURS.get(at.hour, 0.6) * WEEKDAYS[at.weekday()] if at is not None else 1.0
    eager *= 0.85 + by % 4 * 0.1
    weights = [result.weight * (eager if result.talk[1] > 20 else 1.0) for result in results]
    return office.dice.choices(results, weights=weights)[0]


def _leave_traces(client: Row, phone: Row, moment: datetime, result: Result, *, seconds: int) -> None:
    last_at = max(moment, client.get("last_at", moment))
    client.update(last_at=last_at, last_outcome=result.code, tries=0 if seconds else client["tries"] + 1)
    client["status"] = "refused" if result.code == "refused" else result.impression or client["status"]
    if result.code == "sale":
        client.update(stage="client", converted_at=moment)
    if result.code == "dead_number":
        phone["state"] = "dead"
    elif seconds:
        phone["state"] = "good"


def _finish_history(office: Office, client: Row, zone: ZoneInfo) -> None:
    """Nobody is forgotten: whoever was talked to has a next plan, is warm, or is closed with a reason."""
    dice, code = office.dice, client["last_outcome"]
    if code == "sale":
        return
    if code == "dead_number" and len(office.phones_of[client["id"]]) == 1:
        client["closed_reason"] = "fix_number"
        return
    if code == "refused" and dice.random() < 0.3:
        client["closed_reason"] = "refused"
        return
    rested = client["last_at"] < office.now - timedelta(days=WARM_DAYS)
    if client["status"] in ("warm", "hot") and rested and dice.random() < 0.15:
        client["facts"] = {name: office.pick(values) for name, values in office.words["facts"]}
        return
    recycled = code in _TRIED_AGAIN
    days = 40 if code == "refused" else 1 if recycled else dice.randint(1, 14)
    due = office.working_moment(dice.randint(0 if days == 1 else 1, days + 3), zone)
    note = "" if recycled else office.pick(office.words["promises"])
    origin = "recycle" if recycled else "outcome"
    add_plan(office, client, due, origin=origin, is_promise=code == "call_back", note=note)


def _reason(office: Office) -> str:
    return str(office.pick(("expensive", "has_supplier", "no_need", "season")))


def _firm(office: Office) -> str:
    while True:
        dice, words = office.dice, office.words
        name = f"{dice.choice(words['first'])} {dice.choice(words['second'])}"
        if name in office.used_names:
            name = f"{name} {dice.randint(2, 99)}"
        if name not in office.used_names:
            office.used_names.add(name)
            return str(dice.choice(words["forms"]).format(name))
