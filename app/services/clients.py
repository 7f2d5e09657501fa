"""Clients and prospects: the card, search, adding and changing."""

from __future__ import annotations

import re
import uuid
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import text
from sqlalchemy.orm import Session

from app.errors import KnownError, Refused
from app.services.activities import TimelineRow, read_timeline
from app.services.clocks import day_bounds, zone_named
from app.services.deeds import once


@dataclass(frozen=True)
class PhoneCard:
    """A number of the client; `listed_until` while it is on the do-not-call list."""

    id: uuid.UUID
    person_id: uuid.UUID | None
    raw: str
    number: str | None
    extension: str | None
    country: str | None
    state: str
    position: int
    last_at: datetime | None
    last_outcome: str | None
    listed_until: datetime | None
    tries_day: int
    tries_24h: int
    tries_all: int


@dataclass(frozen=True)
class PersonCard:
    """A contact person with the numbers that are his own."""

    id: uuid.UUID
    name: str
    role: str
    decides: bool
    email: str
    note: str
    dnc_until: datetime | None
    phones: tuple[PhoneCard, ...] = ()


@dataclass(frozen=True)
class ClientCard:
    """Everything the call screen and the card show of one client."""

    id: uuid.UUID
    name: str
    stage: str
    status: str
    importance: int
    type_code: str | None
    project_code: str | None
    source_code: str | None
    country: str | None
    region: str | None
    city: str | None
    address: str | None
    time_zone: str | None
    tax_id: str | None
    email: str | None
    website: str | None
    note: str
    facts: dict[str, str]
    owner_id: int | None
    owner_name: str
    group_id: int | None
    group_name: str
    owned_since: datetime
    created_at: datetime
    last_at: datetime | None
    last_outcome: str | None
    next_at: datetime | None
    tries: int
    dnc_until: datetime | None
    closed_reason: str | None
    version: int
    same_outcome: int = 0
    people: tuple[PersonCard, ...] = ()
    phones: tuple[PhoneCard, ...] = ()
    timeline: tuple[TimelineRow, ...] = ()

    @property
    def promise(self) -> TimelineRow | None:
        """The promise that comes first and is not answered yet, also while it is being called."""
        promises = [row for row in self.timeline if row.state in ("planned", "open") and row.is_promise]
        return min(promises, key=lambda row: row.due_at or row.at, default=None)

    @property
    def next(self) -> TimelineRow | None:
        """The open plan that comes first."""
        plans = [row for row in self.timeline if row.state == "planned"]
        return min(plans, key=lambda row: row.at, default=None)

    def usable_phones(self, now: datetime) -> tuple[PhoneCard, ...]:
        """Numbers that can be dialled now: whole, not dead, on no list; best first."""
        if self.dnc_until and self.dnc_until > now:
            return ()
        silent = {person.id for person in self.people if person.dnc_until and person.dnc_until > now}
        return tuple(
            phone
            for phone in self.phones
            if phone.number
            and phone.state not in ("bad", "dead")
            and not (phone.listed_until and phone.listed_until > now)
            and phone.person_id not in silent
        )


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
class NewClient:
    """A client typed by hand; only a name and a number are needed."""

    id: uuid.UUID
    client_id: uuid.UUID
    made_at: datetime
    name: str
    phones: tuple[str, ...] = ()
    person: str = ""
    city: str = ""
    country: str = ""
    note: str = ""


@dataclass(frozen=True)
class ClientChange:
    """Edited fields of a card, with the version they were read at."""

    id: uuid.UUID
    client_id: uuid.UUID
    made_at: datetime
    version: int
    fields: dict[str, str | int | None] = field(default_factory=dict)


class StaleVersion(KnownError):
    """Somebody else changed the card meanwhile."""

    code = "stale_version"
    sentence = "Someone changed this card after you opened it. Look at the new values and save again"


CHANGEABLE = (
    "name", "status", "importance", "type_code", "project_code", "source_code", "country", "region", "city",
    "address", "postal_code", "time_zone", "tax_id", "email", "website", "note",
)  # fmt: skip

_CARD = text("""
    select c.id, c.name, c.stage, c.status, c.importance, c.type_code, c.project_code, c.source_code, c.country, c.region,
           c.city, c.address, c.time_zone, c.tax_id, c.email, c.website, c.note, c.facts, c.owner_id,
           coalesce(o.name, '') as owner_name, c.group_id, coalesce(g.name, '') as group_name, c.owned_since, c.created_at,
           c.last_at, c.last_outcome, c.next_at, c.tries, c.dnc_until, c.closed_reason, c.version, now() as read_at
      from crm.client c
      left join crm.staff o on o.id = c.owner_id
      left join crm.sales_group g on g.id = c.group_id
     where c.id = :client_id
""")

_PEOPLE = text("""
    select p.id, p.name, coalesce(p.role, '') as role, p.decides, coalesce(p.email, '') as email, p.note, p.dnc_until
      from crm.contact_person p where p.client_id = :client_id order by p.position, p.created_at, p.id
""")

# Attempts are counted by number, whoever of this client it belongs to.
_PHONES = text("""
    select p.id, p.person_id, p.raw, p.number, p.extension, p.country, p.state, p.position, p.last_at, p.last_outcome,
           l.until_at as listed_until, coalesce(t.day, 0) as tries_day, coalesce(t.last_24h, 0) as tries_24h,
           coalesce(t.ever, 0) as tries_all
      from crm.phone p
      left join crm.listed_number l on l.number = p.number and l.until_at > now()
      left join lateral (
            select count(*) filter (where a.started_at > now() - interval '24 hours') as last_24h,
                   count(*) filter (where a.started_at >= :day_start) as day,
                   count(*) as ever
              from crm.activity a
             where a.client_id = :client_id and a.number = p.number and a.started_at is not null and a.kind = 'call') t
        on p.number is not null
     where p.client_id = :client_id
     order by (p.state = 'dead'), (p.state = 'bad'), p.position, p.created_at, p.id
""")

_SEARCH = text("""
    with found as materialized (
        select s.id from crm.client_search s where s.search like :pattern escape '\\' limit 2001)
    select c.id, c.name, coalesce(c.city, '') as city, c.stage, c.status,
           coalesce((select p.name from crm.contact_person p where p.client_id = c.id order by p.position limit 1), '') as person,
           coalesce((select coalesce(p.number, p.raw) from crm.phone p where p.client_id = c.id order by p.position limit 1), '')
             as number
      from found f join crm.client c on c.id = f.id
     order by c.name_key, c.id
     limit :limit
""")


def read_card(db: Session, client_id: uuid.UUID) -> ClientCard:
    """The whole card with history; Refused when the client is not there or not this person's to see."""
    row = db.execute(_CARD, {"client_id": client_id}).one_or_none()
    if row is None:
        raise Refused()
    fields = dict(row._mapping)
    # Reckoned here, not in SQL: a zone that somebody wrote by hand may be none.
    day_start, _ = day_bounds(fields.pop("read_at"), zone_named(row.time_zone) or ZoneInfo("UTC"))
    asked = {"client_id": client_id, "day_start": day_start}
    phones = tuple(PhoneCard(**one._mapping) for one in db.execute(_PHONES, asked))
    people = tuple(
        PersonCard(**one._mapping, phones=tuple(phone for phone in phones if phone.person_id == one.id))
        for one in db.execute(_PEOPLE, {"client_id": client_id})
    )
    timeline = read_timeline(db, client_id)
    return ClientCard(
        **fields, people=people, phones=phones, timeline=timeline, same_outcome=_same_outcomes(timeline)
    )


def search_clients(db: Session, text_typed: str, *, limit: int = 50) -> tuple[FoundClient, ...]:
    """Clients whose name, city, people, mail or number holds what was typed; digits match any written form."""
    pattern = search_pattern(text_typed)
    if pattern is None:
        return ()
    rows = db.execute(_SEARCH, {"pattern": pattern, "limit": limit})
    return tuple(FoundClient(**row._mapping) for row in rows)


def search_pattern(text_typed: str) -> str | None:
    """LIKE pattern for what was typed; wildcard letters are ordinary letters. None when under two letters."""
    typed = text_typed.strip().lower().replace("ё", "е")
    digits = re.sub(r"\D", "", typed)
    if len(digits) >= 3 and re.fullmatch(r"[\d\s()+\-./]+", typed):
        typed = national(digits)
    if len(typed) < 2:
        return None
    return "%" + re.sub(r"([\\%_])", r"\\\1", typed) + "%"


def national(digits: str) -> str:
    """Digits without the trunk prefix, so that 8 900, 0 44 and +380 44 find the same number."""
    if len(digits) == 11 and digits[0] == "8":
        return digits[1:]
    return digits.lstrip("0") or digits


def add_client(db: Session, form: NewClient) -> uuid.UUID:
    """Adds a client of one's own with numbers as typed; returns its id."""
    from app.services import phones, places  # both load large tables

    if not once(db, form, "add_client"):
        return form.client_id
    numbers = [number for typed in form.phones for number in phones.parse_cell(typed, form.country or None)]
    first = next((number.e164 for number in numbers if number.e164), None)
    zone = places.zone_of(first, form.city or None, None, form.country or None)
    values: dict[str, Any] = {
        "id": form.client_id,
        "name": form.name.strip(),
        "city": form.city.strip() or None,
        "country": form.country or None,
        "note": form.note,
        "zone": zone.name if zone else None,
    }
    db.execute(
        text("insert into crm.client (id, owner_id, name, city, country, note, time_zone)"
             " values (:id, (select crm.my_id()), :name, :city, :country, :note, :zone)"),
        values,
    )  # fmt: skip
    person_id = _add_person(db, form) if form.person.strip() else None
    for position, number in enumerate(numbers):
        _add_phone(db, form.client_id, person_id, number, position)
    return form.client_id


def _add_person(db: Session, form: NewClient) -> uuid.UUID:
    made = uuid.uuid5(form.id, "person")
    db.execute(
        text("insert into crm.contact_person (id, client_id, name) values (:id, :client_id, :name)"),
        {"id": made, "client_id": form.client_id, "name": form.person.strip()},
    )
    return made


def _add_phone(
    db: Session, client_id: uuid.UUID, person_id: uuid.UUID | None, number: Any, position: int
) -> None:
    db.execute(
        text("insert into crm.phone (id, client_id, person_id, raw, number, extension, country, state, position)"
             " values (gen_random_uuid(), :client_id, :person_id, :raw, :number, :extension, :country, :state, :position)"),
        {
            "client_id": client_id, "person_id": person_id, "raw": number.raw, "number": number.e164,
            "extension": number.extension, "country": number.country, "state": "new" if number.valid else "bad",
            "position": position,
        },
    )  # fmt: skip


def change_client(db: Session, form: ClientChange) -> int:
    """Saves edited fields; returns the new version. StaleVersion when the card was changed meanwhile."""
    if not once(db, form, "change_client"):
        return form.version
    fields = {name: value for name, value in form.fields.items() if name in CHANGEABLE}
    sets = ", ".join(f"{name} = :{name}" for name in fields)
    row = db.execute(
        text(f"update crm.client set {sets} where id = :client_id and version = :version returning version"),
        {**fields, "client_id": form.client_id, "version": form.version},
    ).one_or_none()
    if row is None:
        seen = db.execute(
            text("select 1 from crm.client where id = :id"), {"id": form.client_id}
        ).one_or_none()
        raise StaleVersion() if seen else Refused()
    return int(row.version)


def _same_outcomes(timeline: tuple[TimelineRow, ...]) -> int:
    """How many of the last calls in a row ended with the same outcome."""
    codes = [
        row.outcome_code
        for row in timeline
        if row.state == "done" and row.kind == "call" and row.outcome_code
    ]
    count = 0
    for code in codes:
        if code != codes[0]:
            break
        count += 1
    return count
