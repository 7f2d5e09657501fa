"""People of a client and numbers, their own and the company's: added, changed, put in order, taken off the card."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

from app.errors import KnownError, Refused
from app.models.clients import OFF_THE_CARD
from app.services.deeds import once
from app.services.field_clashes import FieldClash, StaleVersion, Value, name_authors, settle

PERSON_FIELDS = ("name", "role", "decides", "email", "birthday", "note")
PHONE_FIELDS = ("raw", "state", "position", "person_id")
STATES = ("new", "good", "dead")
MOST_PEOPLE = 500
LONGEST = {"note": 20_000}
LONGEST_OTHER = 300


class PersonNameless(KnownError):
    """Somebody must be called something."""

    code = "person_nameless"
    sentence = "Type how the person is called"


class BirthdayUnreadable(KnownError):
    """Not a day, or none on which somebody alive was born."""

    code = "birthday_unreadable"
    sentence = "Write the birthday like 31.12.1985"


class NumberEmpty(KnownError):
    """A number without a digit."""

    code = "number_empty"
    sentence = "There is no number to call in “{text}”"


class PersonSilenced(KnownError):
    """Taking him off the card would let his numbers be rung again."""

    code = "person_silenced"
    sentence = "{name} asked not to be called. While that holds, he stays on the card"


@dataclass(frozen=True)
class PhoneChange:
    """One number, new (no version) or changed; `raw` is what was typed."""

    phone_id: uuid.UUID
    version: int | None = None
    fields: dict[str, Value] = field(default_factory=dict)
    seen: dict[str, Value] = field(default_factory=dict)


@dataclass(frozen=True)
class PersonChange:
    """A person, new (no version) or changed, with numbers that were edited beside him.

    Without `person_id` only numbers, those of the company itself. `country` helps numbers without a code.
    """

    id: uuid.UUID
    client_id: uuid.UUID
    made_at: datetime
    person_id: uuid.UUID | None = None
    version: int | None = None
    fields: dict[str, Value] = field(default_factory=dict)
    seen: dict[str, Value] = field(default_factory=dict)
    phones: tuple[PhoneChange, ...] = ()
    country: str = ""


@dataclass(frozen=True)
class PeopleOrder:
    """The people in their order; the first is the main one."""

    id: uuid.UUID
    client_id: uuid.UUID
    made_at: datetime
    people: tuple[uuid.UUID, ...]


@dataclass(frozen=True)
class PersonRemoval:
    """Takes a person off the card, or (`back`) puts him there again with these numbers, at this place."""

    id: uuid.UUID
    client_id: uuid.UUID
    made_at: datetime
    person_id: uuid.UUID
    back: bool = False
    phones: tuple[uuid.UUID, ...] = ()
    position: int = 0


_PERSON = text("""
    select version, name, role, decides, email, birthday, note, dnc_until > now() as silenced
      from crm.contact_person where id = :id and client_id = :client_id for update
""")
_PHONE = text("""
    select version, raw, state, position, person_id from crm.phone where id = :id and client_id = :client_id for update
""")


def change_person(db: Session, form: PersonChange) -> uuid.UUID | None:
    """Saves the person and the numbers; returns the person's id. StaleVersion tells the fields both sides changed."""
    if not once(db, form, "change_person"):
        return form.person_id
    clashes = _save_person(db, form) if form.person_id is not None else ()
    for phone in form.phones:
        clashes += _save_phone(db, form, phone)
    if clashes:
        raise StaleVersion(clashes)
    return form.person_id


def order_people(db: Session, form: PeopleOrder) -> None:
    """Puts the people into this order; who is not named keeps his place behind them."""
    if not once(db, form, "order_people"):
        return
    seen = 0
    for place, person_id in enumerate(form.people[:MOST_PEOPLE]):
        changed = db.execute(
            text("update crm.contact_person set position = :place where id = :id and client_id = :client_id"
                 " and position <> :off returning 1"),
            {"place": place, "id": person_id, "client_id": form.client_id, "off": OFF_THE_CARD},
        )  # fmt: skip
        seen += len(changed.all())
    if form.people and not seen:
        raise Refused()


def remove_person(db: Session, form: PersonRemoval) -> None:
    """Takes a person off the card; his numbers stay, as the company's. The history goes on naming him."""
    if not once(db, form, "remove_person"):
        return
    row = db.execute(_PERSON, {"id": form.person_id, "client_id": form.client_id}).one_or_none()
    if row is None:
        raise Refused()
    if row.silenced and not form.back:
        raise PersonSilenced(name=row.name)
    place = form.position if form.back else OFF_THE_CARD
    whose = {"person": form.person_id, "client_id": form.client_id}
    db.execute(
        text("update crm.contact_person set position = :place where id = :person and client_id = :client_id"),
        {**whose, "place": place},
    )
    if form.back:
        db.execute(
            text("update crm.phone set person_id = :person where client_id = :client_id and person_id is null"
                 " and id = any(:phones)"),
            {**whose, "phones": list(form.phones)},
        )  # fmt: skip
    else:
        db.execute(
            text(
                "update crm.phone set person_id = null where client_id = :client_id and person_id = :person"
            ),
            whose,
        )


def days_to_birthday(birthday: date, today: date) -> int:
    """Days until he next has his birthday, 0 today; who was born on 29 February has it on the 28th otherwise."""
    for year in (today.year, today.year + 1):
        try:
            then = birthday.replace(year=year)
        except ValueError:
            then = date(year, 2, 28)
        if then >= today:
            return (then - today).days
    return 0


def _save_person(db: Session, form: PersonChange) -> tuple[FieldClash, ...]:
    fields = {name: value for name, value in form.fields.items() if name in PERSON_FIELDS}
    _check(fields, new=form.version is None)
    if form.version is None:
        _add_person(db, form, fields)
        return ()
    row = db.execute(_PERSON, {"id": form.person_id, "client_id": form.client_id}).one_or_none()
    if row is None:
        raise Refused()
    present = {**row._mapping, "birthday": row.birthday.isoformat() if row.birthday else None}
    wanted, clashes = settle(fields, form.seen if row.version != form.version else {}, present)
    if clashes:
        assert form.person_id is not None
        return name_authors(
            db, clashes, table="contact_person", row_id=form.person_id, client_id=form.client_id
        )
    _update(db, "contact_person", form.person_id, wanted)
    return ()


def _add_person(db: Session, form: PersonChange, fields: Mapping[str, Value]) -> None:
    values = {"role": None, "decides": False, "email": None, "birthday": None, "note": "", **fields}
    db.execute(
        text("insert into crm.contact_person (id, client_id, name, role, decides, email, birthday, note, position)"
             " values (:id, :client_id, :name, :role, :decides, :email, cast(:birthday as date), :note,"
             " (select coalesce(max(p.position) + 1, 0) from crm.contact_person p"
             " where p.client_id = :client_id and p.position <> :off))"),
        {**values, "id": form.person_id, "client_id": form.client_id, "off": OFF_THE_CARD},
    )  # fmt: skip


def _save_phone(db: Session, form: PersonChange, phone: PhoneChange) -> tuple[FieldClash, ...]:
    fields: dict[str, Any] = {name: value for name, value in phone.fields.items() if name in PHONE_FIELDS}
    if phone.version is None:
        _add_phone(db, form, phone, fields)
        return ()
    row = db.execute(_PHONE, {"id": phone.phone_id, "client_id": form.client_id}).one_or_none()
    if row is None:
        raise Refused()
    present = {**row._mapping, "person_id": str(row.person_id) if row.person_id else None}
    wanted, clashes = settle(fields, phone.seen if row.version != phone.version else {}, present)
    if clashes:
        told = name_authors(db, clashes, table="phone", row_id=phone.phone_id, client_id=form.client_id)
        return tuple(replace(one, field=f"{phone.phone_id}.{one.field}") for one in told)
    values: dict[str, Any] = dict(wanted)
    if "raw" in values:
        values |= _number_of(str(values["raw"]), form.country)
    if values.get("state") not in (None, *STATES, "bad"):
        raise NumberEmpty(text=values["state"])
    _update(db, "phone", phone.phone_id, values)
    return ()


def _add_phone(db: Session, form: PersonChange, phone: PhoneChange, fields: Mapping[str, Any]) -> None:
    values = {"position": 0, **_number_of(str(fields.get("raw") or ""), form.country)}
    if fields.get("state") in STATES and values["number"]:
        values["state"] = fields["state"]
    values |= {name: fields[name] for name in ("position",) if name in fields}
    db.execute(
        text("insert into crm.phone (id, client_id, person_id, raw, number, extension, country, state, position)"
             " values (:id, :client_id, :person_id, :raw, :number, :extension, :country, :state, :position)"),
        {**values, "id": phone.phone_id, "client_id": form.client_id, "person_id": form.person_id},
    )  # fmt: skip


def _number_of(raw: str, country: str) -> dict[str, Any]:
    """The columns of a number as typed; one that cannot be dialled is kept as it is written, marked bad."""
    from app.services import phones  # loads large tables

    found = phones.parse_cell(raw, country or None)
    if not found:
        raise NumberEmpty(text=raw.strip())
    number = found[0]
    return {
        "raw": raw.strip()[:LONGEST_OTHER], "number": number.e164, "extension": number.extension,
        "country": number.country, "state": "new" if number.valid else "bad",
    }  # fmt: skip


def _update(db: Session, table: str, row_id: uuid.UUID | None, wanted: Mapping[str, Any]) -> None:
    if not wanted:
        return
    casts = {"birthday": "cast(:birthday as date)", "person_id": "cast(:person_id as uuid)"}
    sets = ", ".join(f"{name} = {casts.get(name, ':' + name)}" for name in wanted)
    changed = db.execute(
        text(f"update crm.{table} set {sets} where id = :row_id returning 1"), {**wanted, "row_id": row_id}
    )
    if changed.one_or_none() is None:
        raise Refused()


def _check(fields: Mapping[str, Value], *, new: bool) -> None:
    if (new or "name" in fields) and not str(fields.get("name") or "").strip():
        raise PersonNameless()
    for name, value in fields.items():
        if isinstance(value, str) and len(value) > LONGEST.get(name, LONGEST_OTHER):
            from app.services.client_changes import TextTooLong

            raise TextTooLong(most=LONGEST.get(name, LONGEST_OTHER))
    born = fields.get("birthday")
    if born is not None:
        try:
            day = date.fromisoformat(str(born))
        except ValueError as error:
            raise BirthdayUnreadable() from error
        if not 1900 <= day.year <= 2200:
            raise BirthdayUnreadable()
