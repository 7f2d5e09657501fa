"""Clients and prospects: the card, search, adding and changing."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from sqlalchemy import text
from sqlalchemy.orm import Session

from app.errors import Refused
from app.services import client_search
from app.services.activities import TimelineRow, read_timeline
from app.services.client_search import FoundClients
from app.services.clocks import day_bounds, zone_named
from app.services.db import ask
from app.services.deeds import once

T = TypeVar("T")
_MOMENTS = frozenset({"at", "last_at", "listed_until", "dnc_until", "created_at", "expires_at"})
_IDS = frozenset({"id", "person_id"})


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
    version: int = 1


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
    birthday: date | None = None
    position: int = 0
    version: int = 1


@dataclass(frozen=True)
class Rung:
    """A call: which number, when, how it ended (`done`), and whether it was `dialled` from here."""

    number: str | None
    at: datetime
    outcome_code: str | None
    done: bool = True
    dialled: bool = True


@dataclass(frozen=True)
class Silence:
    """A do-not-call entry that holds: of a number, a person or the whole client; on which list, who said so and why."""

    id: uuid.UUID
    scope: str
    number: str | None
    person_id: uuid.UUID | None
    list_code: str
    reason: str
    author_id: int | None
    author_name: str
    created_at: datetime
    expires_at: datetime | None


@dataclass(frozen=True)
class ConsentCard:
    """What the client said last about one channel."""

    channel: str
    given: bool
    created_at: datetime
    expires_at: datetime | None
    author_name: str


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
    """All open plans and the newest lines of the history; services.activities.read_history has the rest."""
    own: dict[str, Any] = field(default_factory=dict)
    postal_code: str | None = None
    created_by: str = ""
    imported: bool = False
    leads: tuple[str, ...] = ()
    rung: tuple[Rung, ...] = ()
    silences: tuple[Silence, ...] = ()
    consents: tuple[ConsentCard, ...] = ()
    files: int = 0
    history: int = 0

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


# One question: each part is read by its index, and a far server is asked once instead of ten times.
_CARD = text("""
    select c.id, c.name, c.stage, c.status, c.importance, c.type_code, c.project_code, c.source_code, c.country, c.region,
           c.city, c.address, c.postal_code, c.time_zone, c.tax_id, c.email, c.website, c.note, c.facts, c.own, c.owner_id,
           coalesce(o.name, '') as owner_name, c.group_id, coalesce(g.name, '') as group_name, c.owned_since, c.created_at,
           c.last_at, c.last_outcome, c.next_at, c.tries, c.dnc_until, c.closed_reason, c.version, now() as read_at,
           coalesce(m.name, '') as created_by, c.import_id is not null as imported,
           array(select s.name from crm.staff s where s.group_id = c.group_id and s.level = 'lead' and s.active order by s.name)
             as leads,
           (select json_agg(x) from (
                select p.id, p.name, coalesce(p.role, '') as role, p.decides, coalesce(p.email, '') as email, p.note,
                       p.dnc_until, p.birthday, p.position, p.version
                  from crm.contact_person p where p.client_id = c.id and p.position < 32767
                 order by p.position, p.created_at, p.id) x) as people,
           (select json_agg(x) from (
                select p.id, p.person_id, p.raw, p.number, p.extension, p.country, p.state, p.position, p.last_at,
                       p.last_outcome, p.version, l.until_at as listed_until
                  from crm.phone p left join crm.listed_number l on l.number = p.number and l.until_at > now()
                 where p.client_id = c.id
                 order by (p.state = 'dead'), (p.state = 'bad'), p.position, p.created_at, p.id) x) as phones,
           (select json_agg(x.said) from (
                select json_build_array(a.number, coalesce(a.started_at, a.done_at), a.outcome_code, a.state = 'done',
                                        a.started_at is not null) as said
                  from crm.activity a
                 where a.client_id = c.id and a.kind = 'call' and (a.started_at is not null or a.state = 'done')
                 order by a.moment desc, a.id limit 200) x) as rung,
           (select json_agg(x) from (
                select d.id, d.scope, d.number, d.person_id, d.list_code, d.reason, d.author_id,
                       coalesce(s.name, '') as author_name, d.created_at, d.expires_at
                  from crm.dnc_entry d left join crm.staff s on s.id = d.author_id
                 where d.client_id = c.id and d.lifted_at is null and (d.expires_at is null or d.expires_at > now())
                 order by d.created_at, d.id) x) as silences,
           (select json_agg(x) from (
                select distinct on (k.channel) k.channel, k.given, k.created_at, k.expires_at, coalesce(s.name, '') as author_name
                  from crm.consent k left join crm.staff s on s.id = k.author_id
                 where k.client_id = c.id and k.person_id is null
                 order by k.channel, k.created_at desc) x) as consents,
           (select count(*) from crm.attachment f where f.client_id = c.id and f.removed_at is null) as files,
           (select count(*) from (select from crm.activity a where a.client_id = c.id and a.done_at is not null
               and (a.state <> 'cancelled' or a.promise_result is not null) limit 1000) x) as history
      from crm.client c
      left join crm.staff o on o.id = c.owner_id
      left join crm.staff m on m.id = c.created_by
      left join crm.sales_group g on g.id = c.group_id
     where c.id = :client_id
""")
_OF_CARD = (
    "id", "name", "stage", "status", "importance", "type_code", "project_code", "source_code", "country", "region",
    "city", "address", "postal_code", "time_zone", "tax_id", "email", "website", "note", "facts", "own", "owner_id",
    "owner_name", "group_id", "group_name", "owned_since", "created_at", "last_at", "last_outcome", "next_at", "tries",
    "dnc_until", "closed_reason", "version", "read_at", "created_by", "imported", "leads", "people", "phones", "rung",
    "silences", "consents", "files", "history",
)  # fmt: skip
"""The columns of _CARD."""


def read_card(db: Session, client_id: uuid.UUID) -> ClientCard:
    """The card with all open plans and the newest history; Refused when it is not there or not this person's to see."""
    found = ask(db, _CARD, {"client_id": client_id})
    if not found:
        raise Refused()
    fields: dict[str, Any] = dict(zip(_OF_CARD, found[0], strict=True))
    # Reckoned here, not in SQL: a zone that somebody wrote by hand may be none.
    read_at = fields.pop("read_at")
    day_start, _ = day_bounds(read_at, zone_named(fields["time_zone"]) or ZoneInfo("UTC"))
    rung = tuple(
        Rung(number, datetime.fromisoformat(at), *said) for number, at, *said in fields["rung"] or ()
    )
    phones = tuple(_phone(one, rung, day_start, read_at) for one in fields["phones"] or ())
    fields |= {
        "people": tuple(_person(one, phones) for one in fields["people"] or ()), "phones": phones, "rung": rung,
        "timeline": read_timeline(db, client_id), "leads": tuple(fields["leads"]),
        "silences": tuple(_made(Silence, one) for one in fields["silences"] or ()),
        "consents": tuple(_made(ConsentCard, one) for one in fields["consents"] or ()),
    }  # fmt: skip
    return ClientCard(**fields, same_outcome=_same_outcomes(rung))


def _phone(given: dict[str, Any], rung: tuple[Rung, ...], day_start: datetime, now: datetime) -> PhoneCard:
    """Attempts are counted by number, whoever of this client it belongs to."""
    tries = (
        [one.at for one in rung if one.dialled and one.number == given["number"]] if given["number"] else []
    )
    counted = {
        "tries_day": sum(at >= day_start for at in tries),
        "tries_24h": sum(at > now - timedelta(hours=24) for at in tries),
        "tries_all": len(tries),
    }
    return _made(PhoneCard, given | counted)


def _person(given: dict[str, Any], phones: tuple[PhoneCard, ...]) -> PersonCard:
    person = _made(PersonCard, given)
    born = date.fromisoformat(given["birthday"]) if given["birthday"] else None
    return replace(person, birthday=born, phones=tuple(one for one in phones if one.person_id == person.id))


def _made(kind: type[T], given: dict[str, Any]) -> T:
    """A row that came as JSON, with its moments and ids as such."""
    made = dict(given)
    for name, value in given.items():
        if isinstance(value, str):
            if name in _MOMENTS:
                made[name] = datetime.fromisoformat(value)
            elif name in _IDS:
                made[name] = uuid.UUID(value)
    return kind(**made)


def search_clients(db: Session, text_typed: str, *, limit: int = 50) -> FoundClients:
    """Clients that hold every word of what was typed; digits match any written form of a number."""
    return client_search.find_clients(db, text_typed, limit=limit)


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


def _same_outcomes(rung: tuple[Rung, ...]) -> int:
    """How many of the last calls in a row ended with the same outcome."""
    codes = [call.outcome_code for call in rung if call.done and call.outcome_code]
    return next((place for place, code in enumerate(codes) if code != codes[0]), len(codes))
