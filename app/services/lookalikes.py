"""Clients that look like one: the same number, tax id, e-mail, or the same firm in the same city.

    find_pairs(db) -> tuple[Lookalikes, …]            among all that the person sees, the surest first
    find_for(db, client_id) -> tuple[Lookalikes, …]    of one client, similar names of its city too
    say_different(db, one_id, other_id)               they are two: not shown again
    find_by_numbers(db, numbers) -> tuple[Lookalike, …]  whose number it is already, before a client is added

Only clients that the person sees are compared with each other: nobody learns here of anybody else's.
"""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from rapidfuzz import fuzz
from sqlalchemy import Row, text
from sqlalchemy.orm import Session

from app.services import duplicates

MOST = 500
"""Pairs shown at once: more are found when these are done."""
COMMON = 6
"""A number or address that so many clients share is a switchboard or a mailbox of all, not a duplicate."""
ALIKE = 88.0
"""How alike two names of one city must be, 0 to 100 (rapidfuzz: token_sort_ratio); or one holds at least two words, all of the other."""
_SEPARATORS = re.compile(r"[^0-9A-Z]+")
RANKS = ("same_tax_id", "same_phone", "same_email", "same_name_city", "similar_name")


@dataclass(frozen=True)
class Lookalike:
    """One client of a pair, with what tells it from another."""

    id: uuid.UUID
    name: str
    city: str
    person: str
    number: str
    owner_name: str


@dataclass(frozen=True)
class Lookalikes:
    """Two clients and why they look like one, the surest reason first."""

    one: Lookalike
    other: Lookalike
    reasons: tuple[str, ...]


@dataclass(frozen=True)
class Found:
    """What was found; `more` when there are further pairs."""

    pairs: tuple[Lookalikes, ...]
    more: bool = False


Group = tuple[str, Sequence[uuid.UUID]]

_PHONES = text("""
    select array_agg(distinct p.client_id) as ids from crm.phone p
     where p.number is not null group by p.number having count(distinct p.client_id) between 2 and :common limit :most
""")
# Administrators read the keys by which imports know a client: each has an index, so a million clients take no scan per reason.
_KEYS = """
    select array_agg(s.id) as ids from crm.client_search s
     where s.{key} is not null group by s.{key} having count(*) between 2 and :common limit :most
"""
_CARDS = text("select c.id, c.name, c.city, c.email, c.tax_id from crm.client c")
_FEW = text("""
    select c.id, c.name, coalesce(c.city, '') as city, s.person, s.number, coalesce(o.name, '') as owner_name
      from crm.client c join crm.client_search s on s.id = c.id left join crm.staff o on o.id = c.owner_id
     where c.id = any(cast(:ids as uuid[]))
""")
_HOLDERS = text("select distinct p.client_id from crm.phone p where p.number = any(:numbers) limit :most")
_TWO = text("""
    select d.client_id, d.other_id from crm.not_duplicate d
     where d.client_id = any(cast(:ids as uuid[])) and d.other_id = any(cast(:ids as uuid[]))
""")
_OWN_PHONES = text("""
    select array[p.client_id, :id] as ids from crm.phone p
     where p.number in (select o.number from crm.phone o where o.client_id = :id and o.number is not null) and p.client_id <> :id
     limit :most
""")
_NEAR = text("""
    select o.id, o.name, o.city, o.email, o.tax_id from crm.client c join crm.client o on o.city = c.city and o.id <> c.id
     where c.id = :id limit 20000
""")
_SAME = text("""
    select o.id, o.name, o.city, o.email, o.tax_id from crm.client o where o.id <> :id
       and (o.tax_id = :tax_id or o.email = :email) limit 200
""")


def find_pairs(db: Session) -> Found:
    """Pairs among all clients that the person who asks sees, at most MOST; those told apart are left out."""
    level = db.execute(text("select crm.my_level()")).scalar_one()
    groups = list(_all_keys(db) if level == "admin" else _own_keys(db))
    return _pairs(db, groups)


def find_for(db: Session, client_id: uuid.UUID) -> Found:
    """Those that look like one client, also by a similar name in its city."""
    me = db.execute(text(f"{_CARDS.text} where c.id = :id"), {"id": client_id}).one_or_none()
    if me is None:
        return Found(())
    groups: list[Group] = [
        ("same_phone", row.ids) for row in db.execute(_OWN_PHONES, {"id": client_id, "most": MOST})
    ]
    near = list(db.execute(_NEAR, {"id": client_id}))
    same = db.execute(_SAME, {"id": client_id, "tax_id": me.tax_id, "email": me.email})
    for kind, ids in _shared([me, *near, *same]):
        if client_id in ids:
            groups += [(kind, (client_id, other)) for other in ids if other != client_id]
    groups += _similar(me, near)
    return _pairs(db, groups)


def find_by_numbers(db: Session, numbers: Sequence[str]) -> tuple[Lookalike, ...]:
    """The first three by name of those that have one of the numbers (E.164) already and are seen by the person who asks."""
    ids = db.execute(_HOLDERS, {"numbers": list(numbers), "most": MOST}).scalars()
    return tuple(sorted(_cards(db, set(ids)).values(), key=lambda one: (one.name.casefold(), one.id))[:3])


def say_different(db: Session, one_id: uuid.UUID, other_id: uuid.UUID) -> None:
    """These are two clients: they are not shown as a pair again."""
    low, high = sorted((one_id, other_id))
    db.execute(
        text("insert into crm.not_duplicate (client_id, other_id) values (:low, :high) on conflict do nothing"),
        {"low": low, "high": high},
    )  # fmt: skip


def _all_keys(db: Session) -> Iterator[Group]:
    asked = {"common": COMMON, "most": MOST + 1}
    for key, reason in (
        ("tax_key", "same_tax_id"),
        ("email_key", "same_email"),
        ("name_key", "same_name_city"),
    ):
        yield from ((reason, row.ids) for row in db.execute(text(_KEYS.format(key=key)), asked))
    yield from (("same_phone", row.ids) for row in db.execute(_PHONES, asked))


def _own_keys(db: Session) -> Iterator[Group]:
    asked = {"common": COMMON, "most": MOST + 1}
    yield from (("same_phone", row.ids) for row in db.execute(_PHONES, asked))
    yield from _shared(db.execute(_CARDS))


def _shared(cards: Iterable[Row[tuple[object, ...]]]) -> Iterator[Group]:
    """Clients that share a key, by the same keys as imports."""
    known: dict[duplicates.Key, list[uuid.UUID]] = {}
    for card in cards:
        emails = [card.email] if card.email else []
        tax_id = _SEPARATORS.sub("", (card.tax_id or "").upper())
        for key in duplicates.row_keys(emails=emails, tax_id=tax_id, name=card.name, city=card.city):
            ids = known.setdefault(key, [])
            if card.id not in ids:
                ids.append(card.id)
    for (kind, _said), ids in known.items():
        if 1 < len(ids) <= COMMON:
            yield f"same_{kind}", ids


def _similar(me: Row[tuple[object, ...]], near: Iterable[Row[tuple[object, ...]]]) -> list[Group]:
    own = duplicates.name_key(str(me.name))
    scored = ((_likeness(own, duplicates.name_key(card.name)), card) for card in near)
    alike = sorted(((score, card) for score, card in scored if score >= ALIKE), key=lambda pair: -pair[0])
    return [("similar_name", (me.id, card.id)) for _score, card in alike[:20]]


def _likeness(one: str, other: str) -> float:
    words = set(one.split()), set(other.split())
    shared = words[0] & words[1]
    return 100.0 if len(shared) > 1 and shared in words else fuzz.token_sort_ratio(one, other)


def _pairs(db: Session, groups: Iterable[Group]) -> Found:
    reasons: dict[tuple[uuid.UUID, uuid.UUID], set[str]] = {}
    for reason, ids in groups:
        for pair in combinations(sorted(ids), 2):
            reasons.setdefault((pair[0], pair[1]), set()).add(reason)
    told = list({one for pair in reasons for one in pair})
    apart = {(row.client_id, row.other_id) for row in db.execute(_TWO, {"ids": told})}
    left = {pair: sorted(why, key=RANKS.index) for pair, why in reasons.items() if pair not in apart}
    ordered = sorted(left, key=lambda pair: (RANKS.index(left[pair][0]), -len(left[pair]), pair))
    shown = ordered[:MOST]
    cards = _cards(db, {one for pair in shown for one in pair})
    whole = tuple(
        Lookalikes(cards[one], cards[other], tuple(left[(one, other)]))
        for one, other in shown
        if one in cards and other in cards
    )
    return Found(whole, len(ordered) > len(shown))


def _cards(db: Session, ids: set[uuid.UUID]) -> dict[uuid.UUID, Lookalike]:
    rows = db.execute(_FEW, {"ids": list(ids)}) if ids else ()
    return {row.id: Lookalike(**row._mapping) for row in rows}
