"""Search as you type: clients by any part of name, city, people, e-mail, tax id or number, however the number is written.

    words = search_words("вектор 044 234-56")       # all of them must be found, in any order
    find_clients(db, "вектор 044 234-56")           # the first lines by name, how many, and whether there are more

It looks into crm.client_search, one narrow line per client. Whose clients are few has their lines read through. Who sees all of
them goes by the index of their letters, three at a time, except for what so many hold that a look around finds them sooner
(docs/decisions/0014-search.md).
"""

from __future__ import annotations

import re
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

from app.models.clients import GRAMS
from app.services.condition_sql import fold, pattern
from app.services.db import ask

MOST_FOUND = 2000
"""Counting stops here: whoever finds more goes on typing."""
COMPARED, PLAIN = 2.3, 0.5
"""How much an index of what is found costs against a look through the lines: of several groups of letters, and of one."""
_ENDLESS = 1_000_000_000
_SHORTEST, _LONGEST, _MOST_WORDS = 2, 200, 8
_PHONE = re.compile(r"(?<!\S)[+(]?\d[\d()+\-./\s]*(?!\S)")
_TRUNKS = ("00", "80", "0", "8")

Words = tuple[tuple[str, ...], ...]
"""Each word with the ways it may be written; one way of every word must be found."""
Held = Mapping[str, float]
"""How many lines hold each group of letters; nothing where the index of groups is not asked."""


@dataclass(frozen=True)
class FoundClient:
    """A line of the search as you type."""

    id: uuid.UUID
    name: str
    city: str
    person: str
    number: str
    stage: str
    status: str


@dataclass(frozen=True)
class FoundClients:
    """The first lines in order of names; `count` of all that were found, `more` when there are more than that."""

    rows: tuple[FoundClient, ...] = ()
    count: int = 0
    more: bool = False


_BY_VALUES = text("set local plan_cache_mode = force_custom_plan")
_WHO = text("select crm.my_level(), crm.has_right('see_pool')")
# Ids first, from the index that holds the line itself; only those that are shown are looked up. A line begins with the name.
_FOUND = """
    with found as materialized (
        select s.id, s.search from crm.client_search s where {condition} limit :most),
    first as (
        select f.id, crm.sort_key(split_part(f.search, E'\\n', 1)) as name_key from found f order by 2, 1 limit :limit)
    select c.id, c.name, coalesce(c.city, '') as city, l.person, l.number, c.stage, c.status,
           (select count(*) from found) as found
      from first f
      join crm.client_search l on l.id = f.id
      join crm.client c on c.id = f.id
     order by f.name_key, f.id
"""


def find_clients(db: Session, text_typed: str, *, limit: int = 50) -> FoundClients:
    """Clients in which every word of what was typed occurs; nothing under two letters."""
    values: dict[str, str] = {}

    def value(said: str, kind: str = "text") -> str:
        values[f"w{len(values)}"] = said
        return f"cast(:w{len(values) - 1} as {kind})"

    words = search_words(text_typed)
    if not words:
        return FoundClients()
    rare = is_rare(db, words) if sees_everything(db) else {}
    asked = _FOUND.format(condition=search_condition(words, value, rare=rare))
    rows = ask(db, asked, {**values, "most": MOST_FOUND + 1, "limit": limit})
    found = int(rows[0][-1]) if rows else 0
    lines = tuple(FoundClient(*row[:7]) for row in rows)
    return FoundClients(lines, min(found, MOST_FOUND), found > MOST_FOUND)


def sees_everything(db: Session) -> bool:
    """Whether an administrator asks; found out once per connection, since it only chooses the way to the answer."""
    return _who_asks(db)["level"] in ("admin", None)


def plan_by_values(db: Session) -> None:
    """From here to the end of a question its statements are planned for their values, however often they were asked before.

    A plan for any values does not know how many of all clients a filter holds for: a count took 0.8 s instead of 0.05.
    """
    db.execute(_BY_VALUES)


def sees_pool(db: Session) -> bool:
    """Whether a manager asks who sees the pool of his group beside what is his; as sees_everything, only to choose the way."""
    known = _who_asks(db)
    return bool(known["level"] == "manager" and known["pool"])


def _who_asks(db: Session) -> dict[Any, Any]:
    known = db.connection().info
    if "level" not in known:
        known["level"], known["pool"] = db.execute(_WHO).one()
    return known


def is_rare(db: Session, words: Words, wanted: int = MOST_FOUND) -> Held:
    """Whether so many lines with these words are sooner found by their index than by a look through all lines; if so, how
    many lines hold each group of letters, by which the index is asked.

    The index costs what it finds, and half a microsecond more for each group of letters that it has to compare; a look
    around costs what it passes, a third of a microsecond for each line, until enough are found.
    """
    known = _known(words)
    if not known:
        return {}
    found, held = held_by(db, words), _held(db, set())
    compared = len(known) > 1 or any(len(way) > 1 for way in known[0])
    return held if found * found * (COMPARED if compared else PLAIN) < wanted * max(1.0, held[""]) else {}


def held_by(db: Session, words: Words) -> float:
    """How many lines hold these words at most, by the server's statistics of their groups of letters."""
    known = _known(words)
    held = _held(db, {gram for ways in known for way in ways for gram in way})
    share, everything = 1.0, max(1.0, held[""])
    for ways in known:
        share *= min(1.0, sum(min(held[gram] for gram in way) for way in ways) / everything)
    return share * everything


def _known(words: Words) -> list[list[tuple[str, ...]]]:
    """The groups of letters of each word in each of its ways; a word that has none is left out."""
    grams = [[_grams(way) for way in ways] for ways in words]
    return [ways for ways in grams if all(ways)]


def _held(db: Session, grams: set[str]) -> dict[str, float]:
    """How many lines hold each of these groups, by the server's statistics; "" is all. Looked up once per connection.

    Not the estimate for all groups of a word: the server takes them for independent, and no word at all would be common.
    """
    known: dict[str, float] = db.connection().info.setdefault("grams", {})
    asked = sorted(grams - known.keys())
    if asked or not known:
        arms = [f"(select 1 from crm.client_search s limit {_ENDLESS})"]
        arms += [
            f"(select 1 from crm.client_search s where {GRAMS} @@ cast(:g{place} as tsquery) limit {_ENDLESS})"
            for place in range(len(asked))
        ]
        values = {f"g{place}": gram for place, gram in enumerate(asked)}
        plan = db.execute(
            text("explain (format json) " + " union all ".join([*arms, "(select 1)"])), values
        ).scalar_one()
        rows = [float(arm["Plan Rows"]) for arm in plan[0]["Plan"]["Plans"]]
        known.update(zip(["", *asked], rows, strict=False))
    return known


def search_condition(
    words: Words, value: Callable[..., str], line: str = "s.search", *, rare: Held | None = None
) -> str:
    """The words as a condition on search lines; `value` makes a text a parameter. `rare`: the index finds them first."""
    parts = [_written(ways, value, line) for ways in words]
    asked = grams_of(words, rare) if rare else None
    return " and ".join([f"{GRAMS} @@ {value(asked, 'tsquery')}", *parts] if asked else parts)


def _written(ways: tuple[str, ...], value: Callable[..., str], line: str) -> str:
    # Not LIKE: five times as slow, and full of letters that mean something else.
    parts = [f"strpos({line}, {value(way)}) > 0" for way in ways]
    return f"({' or '.join(parts)})" if len(parts) > 1 else parts[0]


def grams_of(words: Words, held: Held | None = None) -> str | None:
    """The tsquery of groups of three letters of the words; a word of two is the beginning of a group. None: of one letter.

    Where it is known how many lines hold each, not of all groups: the lists of more are read longer than they spare lines.
    """
    asked = []
    for ways in words:
        grams = [_fewest(_grams(way), held) if held else _grams(way) for way in ways]
        if all(grams):
            asked.append("(" + " | ".join(f"({' & '.join(one)})" for one in grams) + ")")
    return " & ".join(asked) or None


def _fewest(grams: tuple[str, ...], held: Held) -> tuple[str, ...]:
    """Groups that have every letter of the word between them, and the one that the fewest lines hold."""
    return tuple(dict.fromkeys((*grams[::3], *grams[-1:], *sorted(grams, key=held.__getitem__)[:1])))


def _grams(word: str) -> tuple[str, ...]:
    if len(word) < 3:
        return (f"{_lexeme(word)}:*",) if len(word) == 2 else ()
    return tuple(dict.fromkeys(_lexeme(word[at : at + 3]) for at in range(len(word) - 2)))


def _lexeme(letters: str) -> str:
    doubled = letters.replace("\\", "\\\\").replace("'", "''")
    return f"'{doubled}'"


def search_words(text_typed: str) -> Words:
    """What must be found in a line: words, and numbers as the line has them; () for less than two letters."""
    typed = fold(text_typed.strip()[:_LONGEST])
    if len(typed) < _SHORTEST:
        return ()
    numbers: list[tuple[str, ...]] = []

    def taken(found: re.Match[str]) -> str:
        said = found[0].strip()
        digits = re.sub(r"\D", "", said)
        # "24 7" may be two words of a name; five digits are a number.
        if len(digits) < (5 if re.search(r"\s", said) else 3):
            return found[0]
        ways = [national(digits)]
        if said != digits and len(digits) < 5:
            ways.append(said)  # "24/7" is as good a name as the beginning of a number
        numbers.append(tuple(ways))
        return " "

    rest = _PHONE.sub(taken, typed).split()
    words = [(word,) for word in rest]
    if not numbers and max(map(len, rest), default=0) < _SHORTEST:
        return ()
    return tuple(dict.fromkeys([*words, *numbers]))[:_MOST_WORDS]


def national(digits: str) -> str:
    """Digits without trunk code or 00, so that 8 900, 0 44 and +380 44 find the same number."""
    for trunk in _TRUNKS:
        if digits.startswith(trunk) and len(digits) - len(trunk) >= 4:
            return digits[len(trunk) :]
    return digits


def search_pattern(text_typed: str) -> str | None:
    """One LIKE pattern for all that was typed, for lists of few rows; None for less than two letters."""
    typed = fold(text_typed.strip())
    digits = re.sub(r"\D", "", typed)
    if len(digits) >= 3 and re.fullmatch(r"[\d\s()+\-./]+", typed):
        typed = national(digits)
    return pattern(typed) if len(typed) >= _SHORTEST else None
