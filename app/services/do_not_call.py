"""Do-not-call lists: who must not be rung, on which list, who said so and why, until when; added, found, lifted.

add_entry(db, NewEntry) · lift_entry(db, Lift) · list_entries(db, EntryQuery) -> Entries · add_numbers(db, ManyNumbers) -> Added
why_silent(card, books, now, number) -> the entry that stops a call, for words beside a dead button
"""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sqlalchemy import text
from sqlalchemy.orm import Session

from app.errors import KnownError, Refused
from app.services import phones
from app.services.client_search import search_pattern
from app.services.clients import ClientCard, Silence

State = Literal["standing", "ended", "all"]
SCOPES = ("number", "person", "client")
MOST = 500


class NothingToSilence(KnownError):
    """An entry about nobody."""

    code = "nothing_to_silence"
    sentence = "Write a whole number that can be dialled, or choose a client"


class EntryEnds(KnownError):
    """An entry that would stop nobody."""

    code = "entry_ends"
    sentence = "The entry would end before it begins: choose a later day"


class ReasonMissing(KnownError):
    """What nobody explained cannot be checked later."""

    code = "reason_missing"
    sentence = "Say why, it stays with the entry"


class ListHidden(KnownError):
    """A list that takes no new entries, or that there is not."""

    code = "list_hidden"
    sentence = "This do-not-call list takes no new entries"


class AlreadyLifted(KnownError):
    """Two people at once."""

    code = "already_lifted"
    sentence = "This entry was lifted already"


@dataclass(frozen=True)
class NewEntry:
    """An entry: of a client, of one of its people, or of a number; without `expires_at` as the list says."""

    id: uuid.UUID
    scope: str
    list_code: str
    reason: str
    client_id: uuid.UUID | None = None
    person_id: uuid.UUID | None = None
    number: str | None = None
    expires_at: datetime | None = None


@dataclass(frozen=True)
class Lift:
    """An entry taken back, with the reason."""

    entry_id: uuid.UUID
    reason: str


@dataclass(frozen=True)
class ManyNumbers:
    """Numbers in the form they are dialled in, for one list; they belong to no client."""

    list_code: str
    numbers: tuple[str, ...]
    reason: str
    expires_at: datetime | None = None


@dataclass(frozen=True)
class Added:
    """How many numbers were added; `known` stood on the list already."""

    added: int = 0
    known: int = 0


@dataclass(frozen=True)
class EntryQuery:
    """Entries of which list (none: all), in which state, about whom: a part of a name, a number in any form, a reason."""

    search: str = ""
    list_code: str = ""
    state: State = "standing"
    client_id: uuid.UUID | None = None
    limit: int = MOST


@dataclass(frozen=True)
class EntryRow:
    """One entry; `numbers` are all that were listed with the client in the same breath. `lift_reason` once it is lifted."""

    id: uuid.UUID
    scope: str
    numbers: tuple[str, ...]
    client_id: uuid.UUID | None
    client_name: str
    person_id: uuid.UUID | None
    person_name: str
    list_code: str
    reason: str
    author_id: int | None
    author_name: str
    created_at: datetime
    expires_at: datetime | None
    lifted_at: datetime | None
    lifted_by: int | None
    lifted_name: str
    liftable: bool

    @property
    def lift_reason(self) -> str:
        """Why it was lifted: the last line."""
        return self.reason.rpartition("\n")[2] if self.lifted_at is not None and "\n" in self.reason else ""

    @property
    def why(self) -> str:
        """Why it was entered."""
        lifted = self.lifted_at is not None and "\n" in self.reason
        return self.reason.rpartition("\n")[0] if lifted else self.reason

    def stands(self, now: datetime) -> bool:
        """Whether it stops anybody."""
        return self.lifted_at is None and (self.expires_at is None or self.expires_at > now)


@dataclass(frozen=True)
class Entries:
    """Entries, newest first; `more` when there are more than were asked for."""

    rows: tuple[EntryRow, ...] = ()
    more: bool = False


_ADD = text("""
    insert into crm.dnc_entry (id, scope, number, client_id, person_id, list_code, reason, expires_at)
    select case when n.place = 1 then cast(:id as uuid) else gen_random_uuid() end, :scope, n.number, :client_id, :person_id,
           :list_code, :reason, :expires_at
      from (select row_number() over (order by x.number) as place, x.number
              from (select cast(:number as text) as number where :scope <> 'client'
                    union
                    select p.number from crm.phone p where :scope = 'client' and p.client_id = :client_id and p.number is not null
                    union
                    select null where :scope = 'client' and not exists (
                        select from crm.phone p where p.client_id = :client_id and p.number is not null)) x) n
    on conflict (id) do nothing
""")
_LISTED = text("select from crm.dnc_list l where l.code = :code and l.active")
_HELD = text("""
    select e.id, e.client_id, e.scope, e.list_code, e.created_at, e.author_id, e.lifted_at from crm.dnc_entry e
     where e.id = :id for no key update
""")
# What was entered in one breath for a whole client is lifted in one breath.
_LIFT = text("""
    update crm.dnc_entry e set lifted_at = now(), reason = :reason
     where e.lifted_at is null
       and (e.id = :id or (:scope = 'client' and e.scope = 'client' and e.client_id = :client_id and e.list_code = :list_code
                           and e.created_at = :created_at and e.author_id is not distinct from :author_id))
    returning e.id
""")
_MANY = text("""
    insert into crm.dnc_entry (id, scope, number, list_code, reason, expires_at)
    select gen_random_uuid(), 'number', n, :list_code, :reason, :expires_at
      from unnest(cast(:numbers as text[])) n
     where not exists (select from crm.dnc_entry e where e.number = n and e.list_code = :list_code and e.lifted_at is null
                          and (e.expires_at is null or e.expires_at > coalesce(:expires_at, now())))
     order by n
    returning id
""")
_ENTRIES = text("""
    select e.*, coalesce(c.name, '') as client_name, coalesce(p.name, '') as person_name, coalesce(a.name, '') as author_name,
           coalesce(l.name, '') as lifted_name,
           e.lifted_at is null and ((select crm.my_level()) <> 'manager'
               or (e.author_id = (select crm.my_id()) and e.created_at > now() - interval '1 day')) as liftable
      from (select min(e.id::text)::uuid as id, e.scope, array_remove(array_agg(e.number order by e.number), null) as numbers,
                   e.client_id, e.person_id, e.list_code, e.reason, e.author_id, e.created_at, e.expires_at, e.lifted_at, e.lifted_by
              from crm.dnc_entry e
             where (cast(:list_code as text) = '' or e.list_code = :list_code)
               and (cast(:client_id as uuid) is null or e.client_id = :client_id)
               and (:state = 'all' or (:state = 'standing') = (e.lifted_at is null and coalesce(e.expires_at, 'infinity') > now()))
               and (cast(:pattern as text) is null or e.number like cast(:number as text) or e.reason ilike cast(:words as text)
                    or e.client_id in (select s.id from crm.client_search s where s.search like cast(:pattern as text) escape '\\'))
             group by e.scope, e.client_id, e.person_id, e.list_code, e.reason, e.author_id, e.created_at, e.expires_at, e.lifted_at,
                      e.lifted_by, case when e.scope <> 'client' then e.id end
             order by e.created_at desc, 1 limit :most) e
      left join crm.client c on c.id = e.client_id
      left join crm.contact_person p on p.id = e.person_id
      left join crm.staff a on a.id = e.author_id
      left join crm.staff l on l.id = e.lifted_by
     order by e.created_at desc, e.id
""")


def add_entry(db: Session, form: NewEntry, *, country: str | None = None) -> uuid.UUID:
    """Adds the entry (for a whole client one for each of its numbers); refused when it is not this person's to silence."""
    number = whole_number(form.number, country) if form.scope == "number" else None
    about = {"number": number, "person": form.person_id, "client": form.client_id}.get(form.scope)
    if about is None:
        raise NothingToSilence()
    _check(db, form.list_code, form.reason, form.expires_at)
    values = {name: getattr(form, name) for name in NewEntry.__dataclass_fields__}
    db.execute(_ADD, values | {"number": number, "reason": form.reason.strip()})
    return form.id


def add_numbers(db: Session, form: ManyNumbers) -> Added:
    """Adds the numbers that are not on the list yet, for administrators; the same again adds nothing."""
    _check(db, form.list_code, form.reason, form.expires_at)
    wanted = sorted(set(form.numbers))
    values = {"list_code": form.list_code, "reason": form.reason.strip(), "expires_at": form.expires_at}
    made = len(db.execute(_MANY, values | {"numbers": wanted}).all())
    return Added(made, len(wanted) - made)


def lift_entry(db: Session, form: Lift) -> int:
    """Lifts the entry, for a whole client all of its numbers; returns how many. Refused when it is not his to lift."""
    reason = " ".join(form.reason.split())
    if not reason:
        raise ReasonMissing()
    row = db.execute(_HELD, {"id": form.entry_id}).one_or_none()
    if row is None:
        raise Refused()
    if row.lifted_at is not None:
        raise AlreadyLifted()
    lifted = len(db.execute(_LIFT, {**row._mapping, "reason": reason}).all())
    if not lifted:
        raise Refused()
    return lifted


def list_entries(db: Session, query: EntryQuery) -> Entries:
    """Entries this person may see, newest first."""
    typed = query.search.strip()
    digits = phones.digits(typed)
    asked = {
        "list_code": query.list_code, "client_id": query.client_id, "state": query.state, "most": query.limit + 1,
        "pattern": search_pattern(typed) if typed else None,
        "number": f"%{digits}%" if len(digits) > 2 else None,
        "words": f"%{_literal(typed)}%" if typed else None,
    }  # fmt: skip
    rows = []
    for row in db.execute(_ENTRIES, asked):
        values = {name: row._mapping[name] for name in EntryRow.__dataclass_fields__}
        rows.append(EntryRow(**values | {"numbers": tuple(row.numbers)}))
    return Entries(tuple(rows[: query.limit]), len(rows) > query.limit)


def whole_number(typed: str | None, country: str | None) -> str | None:
    """The number as it is dialled; None when it is not one whole number."""
    found = phones.parse_cell(typed, country)
    return found[0].e164 if len(found) == 1 and found[0].valid else None


def why_silent(card: ClientCard, now: datetime, number: str | None = None) -> Silence | None:
    """The entry that stops a call to this client (this number, when one is given) the longest; None when none does."""
    person = next((one.person_id for one in card.phones if number and one.number == number), None)
    standing = [
        one
        for one in card.silences
        if (one.expires_at is None or one.expires_at > now)
        and (
            one.scope == "client"
            or (one.scope == "number" and (number is None or one.number == number))
            or (one.scope == "person" and (number is None or one.person_id == person))
        )
    ]
    far = datetime.max.replace(tzinfo=now.tzinfo)
    return max(standing, key=lambda one: (one.scope == "client", one.expires_at or far), default=None)


def _check(db: Session, list_code: str, reason: str, expires_at: datetime | None) -> None:
    if not reason.strip():
        raise ReasonMissing()
    if expires_at is not None and expires_at <= db.execute(text("select now()")).scalar_one():
        raise EntryEnds()
    if db.execute(_LISTED, {"code": list_code}).one_or_none() is None:
        raise ListHidden()


def _literal(typed: str) -> str:
    for sign in "\\%_":
        typed = typed.replace(sign, f"\\{sign}")
    return typed


def portions(numbers: Sequence[str], size: int = 500) -> list[tuple[str, ...]]:
    """The numbers in portions, each small enough to be saved in one breath."""
    return [tuple(numbers[start : start + size]) for start in range(0, len(numbers), size)]
