"""Filters in plain Python: the other side of every comparison with the base."""

from __future__ import annotations

import random
import re
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from app.services.conditions import AllOf, AnyOf, Condition, Filter, Not
from tests.office import Office
from tests.services.crowds import NOW, Made

ZONE = ZoneInfo("Asia/Tokyo")
TODAY = NOW.astimezone(ZONE).date()
PLAIN = {
    "city", "region", "country", "address", "email", "website", "tax_id", "note", "name", "stage", "status", "importance", "tries",
    "last_outcome",
}  # fmt: skip
RENAMED = {
    "warmth": "status", "type": "type_code", "project": "project_code", "source": "source_code", "last": "last_at", "next": "next_at",
    "created": "created_at",
}  # fmt: skip
_SAID: dict[str, tuple[Any, ...]] = {
    "name": ("лес", "ЕЛКА", "50%", "a_b", "k\\s", "вектор плюс", "'н"),
    "phone": ("+380 44 200", "044 20", "(050) 2000", "000", "12-34-5"), "person": ("ёж", "O'NEIL", "marie 100%", "_"),
    "email": ("INFO@", "a_b@", "x.com"), "tax_id": ("345", "3012345", "_"), "website": ("optima", "https"), "address": ("лісова", "100%"),
    "note": ("\\к", "зеленый", "%"), "result": ("понед", "50%", "не берет", "a_b"), "own.car": ("škoda", "100%", "ёлк", "_"),
    "city": ("Київ", "Королёв", "Одеса"), "region": ("Kyiv", "Lviv_oblast"), "country": ("UA", "PL", "none"),
    "group": ("North", "South"), "owner": ("anna", "boris", "clara", "none"), "stage": ("client", "prospect"),
    "status": ("cold", "warm", "refused", "closed"), "warmth": ("cold", "warm", "hot"), "importance": (1, 2, 3),
    "type": ("firm", "person", "none"), "project": ("p1", "none"), "source": ("fair", "net"), "last_outcome": ("no_answer", "none"),
    "tries": (0, 1, 3, 6, "2", 40_000), "own.seats": (0, 2, 2.5, 3, "40", -1), "own.grade": ("A", "C d", "none"),
}  # fmt: skip
_DAYS = (
    "today",
    "today-1",
    "today+1",
    "today-3",
    "2026-11-21",
    "2026-11-22",
    "2026-11-23",
    "2026-10-30",
    "2025-06-01",
)


def values_of(office: Office, name: str, operator: str, dice: random.Random) -> tuple[Any, ...]:
    """Values for such a condition, some of which occur."""
    if operator in ("is_empty", "is_true"):
        return ()
    if operator in ("on", "before", "after"):
        return (dice.choice(_DAYS),)
    if operator == "between" and name not in ("tries", "own.seats"):
        return (dice.choice(_DAYS), dice.choice(_DAYS))
    said = _SAID[name]
    if operator == "equals":
        return (dice.choice([*said, *_WHOLE.get(name, ())]),)
    if operator == "starts":
        return (dice.choice([*said, *_BEGINNINGS.get(name, ())]),)
    if operator == "between":
        return tuple(
            sorted(
                (dice.choice([one for one in said if not isinstance(one, str)]) for _ in range(2)), key=float
            )
        )
    if operator == "any_of":
        if name in ("tries",):
            said = tuple(one for one in said if one != 40_000)
        chosen = dice.sample(said, dice.randint(1, min(3, len(said))))
        return tuple(_id_of(office, name, one) for one in chosen)
    if operator == "contains" and name in ("city", "region"):
        return (dice.choice(("київ", "ролев", "lviv_", "%", "т")),)
    return (dice.choice(said),)


_WHOLE = {"name": ("ёлка 3", "100 4", "a_b 2"), "person": ("олена коваль", "їжак"), "email": ("info@optima.ua", "A_B@x.com"),
          "website": ("https://optima.ua",), "address": ("100% street",), "note": ("зелёный 50%",), "tax_id": ("12345678",),
          "own.car": ("a_b", "Ёлка")}  # fmt: skip
_BEGINNINGS = {"name": ("вект", "a_"), "person": ("ann_", "петр"), "email": ("info",), "website": ("HTTPS:",), "address": ("вул",),
               "note": ("ключевой\\",), "tax_id": ("30",), "own.car": ("a_",),
               "city": ("ки", "льв", "короле"), "region": ("ky", "lviv_")}  # fmt: skip


def _id_of(office: Office, name: str, said: Any) -> Any:
    if name == "owner":
        return office.staff.get(said, said)
    return office.groups.get(said, said) if name == "group" else said


def fold(said: str | None) -> str:
    """Case and ё do not matter."""
    return (said or "").lower().replace("ё", "е")


def holds(office: Office, row: Made, filtered: Filter) -> bool:
    """Whether the client is in the filter: what is empty holds for nothing but is_empty, and Not is the rest."""
    match filtered:
        case AllOf(parts):
            return all(holds(office, row, part) for part in parts)
        case AnyOf(parts):
            return any(holds(office, row, part) for part in parts)
        case Not(part):
            return not holds(office, row, part)
        case Condition(name, operator, values):
            return _one(office, row, name, operator, values)


def _one(office: Office, row: Made, name: str, operator: str, values: tuple[Any, ...]) -> bool:
    flags = {
        "overdue": row["next_at"] is not None and row["next_at"] < NOW,
        "no_plan": row["next_at"] is None,
        "do_not_call": row["dnc_until"] is not None and row["dnc_until"] > NOW,
        "closed": row["closed_reason"] is not None or row["status"] == "closed",
        "bad_number": any(state in ("bad", "dead") or number is None for _, number, state in row.phones),
        "own.vip": row["own"].get("vip") is True,
    }
    if name in flags:
        return flags[name]
    if name == "phone":
        return _phone(row, operator, values)
    if name in ("person", "result"):
        texts = [person for person, there in row.people if there] if name == "person" else row.results
        return (
            not any(texts)
            if operator == "is_empty"
            else any(_text(said, operator, values[0]) for said in texts)
        )
    return _value(value_of(office, row, name), operator, values)


def value_of(office: Office, row: Made, name: str) -> Any:
    """What the client has in this field."""
    if name.startswith("own."):
        return row["own"].get(name.removeprefix("own."))
    if name == "owner":
        return office.staff[row.owner] if row.owner else None
    if name == "group":
        return office.groups[row.group]
    return row[RENAMED.get(name, name)]


def _value(value: Any, operator: str, values: tuple[Any, ...]) -> bool:
    if operator == "is_empty":
        return value in (None, "")
    if operator == "any_of":
        return "none" in values if value is None else str(value) in {str(one) for one in values}
    if value is None:
        return False
    if operator in ("contains", "starts", "equals"):
        return _text(value, operator, values[0])
    if operator in ("at_least", "at_most") or not isinstance(values[0], str):
        numbers = [float(one) for one in values]
        if operator == "between":
            return bool(numbers[0] <= value <= numbers[1])
        return bool(value >= numbers[0] if operator == "at_least" else value <= numbers[0])
    day = value.astimezone(ZONE).date() if isinstance(value, datetime) else date.fromisoformat(value)
    days = [_day(one) for one in values]
    match operator:
        case "on":
            return day == days[0]
        case "before":
            return day < days[0]
        case "after":
            return day > days[0]
    return days[0] <= day <= days[1]


def _day(said: str) -> date:
    if said.startswith("today"):
        return TODAY + timedelta(days=int(said.removeprefix("today") or 0))
    return date.fromisoformat(said)


def _text(value: str, operator: str, said: str) -> bool:
    if operator == "equals":
        return fold(value) == fold(said)
    return fold(value).startswith(fold(said)) if operator == "starts" else fold(said) in fold(value)


def _phone(row: Made, operator: str, values: tuple[Any, ...]) -> bool:
    if operator == "is_empty":
        return not row.phones
    digits = re.sub(r"\D", "", values[0])
    for trunk in ("80", "0", "8"):
        if digits.startswith(trunk) and len(digits) - len(trunk) >= 4:
            digits = digits.removeprefix(trunk)
            break
    return any(digits in re.sub(r"\D", "", number or raw) for raw, number, _ in row.phones)


def sort_key(office: Office, row: Made, sort: str) -> Any:
    """By what the list orders this client; None when it comes last."""
    if sort == "owner":
        names = {"anna": "Anna North", "boris": "Boris North", "clara": "Clara South"}
        return names[row.owner] if row.owner else None
    match sort:
        case "group":
            return row.group
        case "person":
            return row.first_person.lower() or None
        case "phone":
            return row.first_number or None
        case "name":
            return name_key(row["name"])
        case "last_outcome":
            return ("no_answer", "call_back").index(row["last_outcome"]) if row["last_outcome"] else None
        case "status":
            return ("cold", "warm", "hot", "refused", "closed").index(row["status"])
    value = value_of(office, row, sort)
    return None if value == "" else value


def name_key(name: str) -> str:
    """As crm.sort_key orders names."""
    key = name.strip(" \"«»'").lower()
    for letter, written in {"ё": "ея", "є": "ея", "і": "ия", "ї": "ияя", "ґ": "гя"}.items():
        key = key.replace(letter, written)
    return key
