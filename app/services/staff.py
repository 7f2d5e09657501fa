"""People of the office, their sales groups and finer rights; the guarded functions of the base decide who may change them."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Any, Literal, cast, get_args
from zoneinfo import available_timezones

import psycopg
from sqlalchemy import RowMapping, text
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.exc import IntegrityError

from app.errors import BadInput, KnownError, Refused
from app.models import SalesGroup, StaffRight
from app.models.staff import RIGHTS
from app.services import db as database
from app.services import handovers
from app.services.db import Db
from app.services.setup import LOGIN, LoginNotAllowed, scram_verifier

Level = Literal["manager", "lead", "admin"]

LEVELS: tuple[Level, ...] = get_args(Level)
BROUGHT: Mapping[str, frozenset[str]] = {
    "manager": frozenset(),
    "lead": frozenset({"export", "mass_change", "see_pool"}),
    "admin": frozenset(RIGHTS),
}
"""Which finer rights a level brings by itself."""
SHORTEST_PASSWORD = 8
# Without letters and digits that look or sound alike: a password is read out once.
_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"


class PasswordTooShort(BadInput):
    """Short passwords are guessed."""

    code = "password_too_short"
    sentence = "The password is too short: {least} characters or more"


class NameEmpty(BadInput):
    """Everybody in the history has a name."""

    code = "name_empty"
    sentence = "The name is empty"


class GroupWanted(BadInput):
    """What a manager or lead sees hangs on his group."""

    code = "group_wanted"
    sentence = "Managers and leads work in a sales group: choose one"


class ZoneUnknown(BadInput):
    """The clock of a person is one of those the server knows."""

    code = "zone_unknown"
    sentence = "There is no such time zone: write it like Europe/Kyiv"


class LoginReserved(BadInput):
    """PostgreSQL keeps some words for itself."""

    code = "login_reserved"
    sentence = "PostgreSQL keeps this login for itself: choose another one"


class LastAdministrator(KnownError):
    """Without an administrator nobody could make the next one."""

    code = "last_administrator"
    sentence = "This is the last administrator: make another one first"


class ClientsFirst(KnownError):
    """Clients follow their owner's group, so they are given to somebody before the owner moves or goes."""

    code = "clients_first"
    sentence = "Clients are still there: hand them over first"


class NotYourself(KnownError):
    """An administrator is dismissed by another one."""

    code = "not_yourself"
    sentence = "Nobody dismisses himself: another administrator does it"


class AlreadyDismissed(KnownError):
    """Who has left is not changed any more."""

    code = "already_dismissed"
    sentence = "{name} was dismissed already"


class PersonChanged(KnownError):
    """Two administrators had the same person open."""

    code = "person_changed"
    sentence = "Somebody else has changed this person meanwhile. Look at the new values and save again"


class GroupNameEmpty(BadInput):
    """Groups are told apart by name."""

    code = "group_name_empty"
    sentence = "The name of the group is empty"


class GroupNameTaken(KnownError):
    """Two groups of one name could not be told apart."""

    code = "group_name_taken"
    sentence = "There is a group “{name}” already"


database.raised("login_not_allowed", LoginReserved)
database.raised("last_admin", LastAdministrator)
database.raised("clients_first", ClientsFirst)
database.raised("time_zone_unknown", ZoneUnknown)


@dataclass(frozen=True)
class PersonRow:
    """A person with what hangs on him. `own_rights` differ from what the level brings, or may come to."""

    id: int
    login: str
    name: str
    level: Level
    group_id: int | None
    group_name: str
    active: bool
    time_zone: str
    own_rights: Mapping[str, bool]
    clients: int = 0
    plans: int = 0
    promises: int = 0

    @property
    def rights(self) -> frozenset[str]:
        """The finer rights he has now."""
        return rights_of(self.level, self.own_rights)


@dataclass(frozen=True)
class GroupRow:
    """A sales group: how many work in it, its leads, and how many clients wait in its pool."""

    id: int
    name: str
    people: int
    leads: tuple[str, ...]
    pool: int


@dataclass(frozen=True)
class People:
    """Everybody, those who left last, and all groups by name."""

    people: tuple[PersonRow, ...]
    groups: tuple[GroupRow, ...]


@dataclass(frozen=True)
class PersonForm:
    """A person as typed. `id` None makes a new one, who needs a password; `seen` is what was read before typing."""

    id: int | None
    login: str
    name: str
    level: Level
    group_id: int | None
    time_zone: str
    password: str | None = None
    rights: frozenset[str] | None = None
    seen: PersonRow | None = None


def rights_of(level: str, own: Mapping[str, bool]) -> frozenset[str]:
    """The finer rights of a level with what was given or taken on top; a manager never imports."""
    return frozenset(
        name
        for name in RIGHTS
        if own.get(name, name in BROUGHT[level]) and (level != "manager" or name != "import")
    )


def make_password() -> str:
    """A password that can be read out: three times four letters and digits, none of them alike."""
    return "-".join("".join(secrets.choice(_LETTERS) for _ in range(4)) for _ in range(3))


@cache
def time_zones() -> tuple[str, ...]:
    """Zones a person can work in, by name; those without a place in them are left out."""
    return tuple(
        sorted(zone for zone in available_timezones() if "/" in zone and not zone.startswith("Etc/"))
    )


_PEOPLE = """
with owned as (select c.owner_id, count(*) as clients from crm.client c where c.owner_id is not null group by c.owner_id),
     ahead as (select a.owner_id, count(*) as plans, count(*) filter (where a.is_promise) as promises
                 from crm.activity a where a.done_at is null and a.owner_id is not null group by a.owner_id),
     own as (select r.staff_id, jsonb_object_agg(r.name, r.granted) as own_rights from crm.staff_right r group by r.staff_id)
select s.id, s.login, s.name, s.level, s.group_id, coalesce(g.name, '') as group_name, s.active, s.time_zone,
       coalesce(own.own_rights, '{}') as own_rights, coalesce(owned.clients, 0) as clients,
       coalesce(ahead.plans, 0) as plans, coalesce(ahead.promises, 0) as promises
  from crm.staff s left join crm.sales_group g on g.id = s.group_id left join own on own.staff_id = s.id
  left join owned on owned.owner_id = s.id left join ahead on ahead.owner_id = s.id
 order by s.active desc, g.name nulls first, s.name, s.id
"""
_PERSON = """
select s.id, s.login, s.name, s.level, s.group_id, coalesce(g.name, '') as group_name, s.active, s.time_zone,
       coalesce((select jsonb_object_agg(r.name, r.granted) from crm.staff_right r where r.staff_id = s.id), '{}') as own_rights,
       (select count(*) from crm.client c where c.owner_id = s.id) as clients,
       count(a.id) as plans, count(a.id) filter (where a.is_promise) as promises
  from crm.staff s left join crm.sales_group g on g.id = s.group_id
  left join crm.activity a on a.owner_id = s.id and a.done_at is null
 where s.id = :id group by s.id, g.name
"""
_GROUPS = """
select g.id, g.name, (select count(*) from crm.staff s where s.group_id = g.id and s.active) as people,
       array(select s.name from crm.staff s where s.group_id = g.id and s.active and s.level = 'lead' order by s.name) as leads,
       (select count(*) from crm.client c where c.group_id = g.id and c.owner_id is null) as pool
  from crm.sales_group g order by g.name
"""


def list_people(db: Db) -> People:
    """Everybody with clients, open plans and promises, as far as the reader sees them, and the groups."""
    people = tuple(_person(row) for row in db.execute(text(_PEOPLE)).mappings())
    groups = (
        GroupRow(**{**row, "leads": tuple(row["leads"])}) for row in db.execute(text(_GROUPS)).mappings()
    )
    return People(people, tuple(groups))


def read_person(db: Db, person_id: int) -> PersonRow:
    """One person as he is now; Refused when there is none."""
    row = db.execute(text(_PERSON), {"id": person_id}).mappings().one_or_none()
    if row is None:
        raise Refused()
    return _person(row)


def save_person(db: Db, form: PersonForm) -> int:
    """Makes or changes a person and his finer rights; answers the id. What is wrong comes as one KnownError."""
    name, zone = " ".join(form.name.split()), form.time_zone.strip()
    if form.id is None and not LOGIN.fullmatch(form.login):
        raise LoginNotAllowed(login=" ".join(form.login.split()))
    if not name:
        raise NameEmpty()
    if form.level != "admin" and form.group_id is None:
        raise GroupWanted()
    if zone not in available_timezones():
        raise ZoneUnknown()
    was = read_person(db, form.id) if form.id is not None else None
    if was is not None:
        _check_present(was, form.seen)
    verifier = _verifier(db, form.login if was is None else was.login, form.password, new=was is None)
    values = {"id": form.id, "login": form.login, "name": name, "level": form.level, "group": form.group_id}
    saved = int(db.execute(_SAVE, {**values, "verifier": verifier, "zone": zone}).scalar_one())
    if form.rights is not None:
        own = was.own_rights if was is not None else {}
        set_rights(db, saved, changed_rights(form.level, own, form.rights))
    return saved


def reset_password(db: Db, person_id: int, password: str) -> None:
    """Gives a person who works here a new password; his open sessions end."""
    person = read_person(db, person_id)
    if not person.active:
        raise AlreadyDismissed(name=person.name)
    save_person(
        db,
        PersonForm(
            person.id, person.login, person.name, person.level, person.group_id, person.time_zone, password
        ),
    )


def changed_rights(level: str, own: Mapping[str, bool], wanted: Iterable[str]) -> dict[str, bool]:
    """What has to be written so that a person of this level has just the wanted finer rights."""
    having, wanting = rights_of(level, own), frozenset(wanted)
    return {name: name in wanting for name in RIGHTS if (name in having) != (name in wanting)}


def set_rights(db: Db, person_id: int, granted: Mapping[str, bool]) -> None:
    """Gives (True) or takes (False) finer rights by name; the others stay as they are."""
    if granted:
        rows = [{"staff_id": person_id, "name": name, "granted": on} for name, on in granted.items()]
        line = insert(StaffRight).values(rows)
        told = {"granted": line.excluded.granted}
        db.execute(line.on_conflict_do_update(index_elements=["staff_id", "name"], set_=told))


def dismiss(db: Db, person_id: int) -> None:
    """The person sees nothing from now on, his login is closed, his open sessions end. ClientsFirst while he owns any.

    Doing it again is harmless: it ends a session that slipped in before the first dismissal was committed.
    """
    if db.execute(text("select crm.my_id()")).scalar_one() == person_id:
        raise NotYourself()
    db.execute(text("select crm.dismiss_staff(:id)"), {"id": person_id})


def dismiss_with_hand_over(db: Db, plan: handovers.HandOverPlan, person_id: int) -> handovers.Given:
    """Hands over what the plan says, then dismisses, in one transaction: with anything left nothing is done."""
    given = handovers.give(db, plan)
    dismiss(db, person_id)
    return given


def add_group(db: Db, name: str) -> int:
    """Makes a sales group; answers its id."""
    called = _group_name(db, name)
    try:
        row = db.execute(insert(SalesGroup).values(name=called).returning(SalesGroup.id))
    except IntegrityError as error:
        raise GroupNameTaken(name=called) from error
    return int(row.scalar_one())


def rename_group(db: Db, group_id: int, name: str) -> None:
    """Gives a sales group another name; Refused when there is no such group."""
    called = _group_name(db, name, own=group_id)
    asked = text("update crm.sales_group set name = :name where id = :id returning id")
    try:
        found = db.execute(asked, {"name": called, "id": group_id}).scalar_one_or_none()
    except IntegrityError as error:
        raise GroupNameTaken(name=called) from error
    if found is None:
        raise Refused()


_SAVE = text("select crm.save_staff(:id, :login, :name, :level, :group, :verifier, :zone)")


def _person(row: RowMapping) -> PersonRow:
    return PersonRow(**cast("dict[str, Any]", dict(row)))


def _check_present(was: PersonRow, seen: PersonRow | None) -> None:
    """The person as he is now is still the one that was read before typing; how much he has to do may differ."""
    if not was.active:
        raise AlreadyDismissed(name=was.name)
    if seen is not None and _identity(was) != _identity(seen):
        raise PersonChanged()


def _identity(person: PersonRow) -> PersonRow:
    return replace(person, group_name="", clients=0, plans=0, promises=0)


def _verifier(db: Db, login: str, password: str | None, *, new: bool) -> str | None:
    """The password as the server keeps it, made on this PC; None leaves the old one."""
    if password is None and not new:
        return None
    if len(password or "") < SHORTEST_PASSWORD:
        raise PasswordTooShort(least=SHORTEST_PASSWORD)
    connection = cast("psycopg.Connection[Any]", db.connection().connection.driver_connection)
    return scram_verifier(connection, login, password or "")


def _group_name(db: Db, name: str, *, own: int | None = None) -> str:
    called = " ".join(name.split())
    if not called:
        raise GroupNameEmpty()
    taken = text(
        "select 1 from crm.sales_group where lower(name) = lower(:name) and id is distinct from :own"
    )
    if db.execute(taken, {"name": called, "own": own}).first() is not None:
        raise GroupNameTaken(name=called)
    return called
