"""A row of a foreign list as what the base takes: names, numbers, place, clock, keys. Pure, knows no database.

`RowReader(columns, settings).understand(row)` gives an Understood row; `payload(...)` is what crm.merge_import reads.
"""

from __future__ import annotations

import hashlib
import secrets
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import Any
from zoneinfo import available_timezones

from app.services import cells
from app.services.columns import Column, status_code
from app.services.duplicates import EMAIL, NAME_CITY, TAX_ID, Key, row_keys
from app.services.phones import Number, format_number, parse_cell
from app.services.places import country_code, plain, zone_of
from app.services.places_data import US_STATES

Row = Sequence[str | None]

# Lines that stand in an index may not be longer than 2.7 kB; no name of a firm is.
NAME, PERSON, PLACE, MAIL, ANY = 300, 200, 120, 254, 2000
MOST_NUMBERS = 20
_KEY_NAMES = {TAX_ID: "kt", EMAIL: "ke", NAME_CITY: "kn"}
_TYPES = {
    "firm": "firm company organization organisation фирма компания организация фірма компанія організація юрлицо",
    "person": "person individual физлицо фізособа",
    "public": "public government госучреждение держустанова",
}
_TYPE_OF = {word: code for code, words in _TYPES.items() for word in words.split()}


@dataclass(slots=True)
class Understood:
    """One row: columns of a client by name, its numbers, its person, the keys two clients must not share."""

    fields: dict[str, Any]
    own_name: bool
    numbers: list[Number]
    emails: list[str]
    person: dict[str, str] = field(default_factory=dict)
    keys: tuple[Key, ...] = ()


class RowReader:
    """Understands rows of one layout; `country` is whose numbers without a code are."""

    def __init__(self, columns: Iterable[Column], country: str | None) -> None:
        self._country = country
        self._at: dict[str, list[int]] = {}
        self._headers: dict[int, str] = {}
        for column in columns:
            if column.field:
                self._at.setdefault(column.field, []).append(column.index)
                self._headers[column.index] = column.header[:60]
        self._places = [
            (name, self._at[name][0]) for name in ("city", "region", "postal_code") if name in self._at
        ]

    def understand(self, row: Row) -> Understood:
        """Everything the row says in the columns that were given a field."""
        country, sure = self._country_of(row)
        numbers = self._numbers(row, country)
        emails = self._emails(row)
        fields: dict[str, Any] = {"country": country} if country and sure else {}
        for name, index in self._places:
            text = cells.line(row[index])
            if text is None and name == "region" and country == "US" and row[index] in US_STATES:
                text = row[index]  # ND is "no data" everywhere but between Montana and Minnesota
            if text is not None:
                fields[name] = text[:PLACE]
        self._add_words(fields, row)
        person = self._person(row)
        if len(emails) > 1 and person:
            person["email"] = emails[1]
        if emails:
            fields["email"] = emails[0]
        own = self._add_name(fields, row, person, numbers)
        self._add_zone(fields, row, numbers)
        understood = Understood(fields, own, numbers, emails, person)
        understood.keys = _keys(understood)
        return understood

    def _first(self, name: str, row: Row) -> str | None:
        return row[self._at[name][0]] if name in self._at else None

    def _lines(self, name: str, row: Row) -> list[str]:
        return [text for i in self._at.get(name, ()) if (text := cells.line(row[i])) is not None]

    def _country_of(self, row: Row) -> tuple[str | None, bool]:
        """Country for numbers and zones, and whether it may be kept: one nobody knows is not the default one."""
        said = cells.line(self._first("country", row))
        found = country_code(said) if said else None
        return (found or self._country, said is None or found is not None)

    def _numbers(self, row: Row, country: str | None) -> list[Number]:
        found: list[Number] = []
        for index in self._at.get("phone", ()):
            if row[index] is not None:
                found += parse_cell(row[index], country)
        if len(found) > 1:
            unique: dict[tuple[str, str | None], Number] = {}
            for number in found:
                unique.setdefault((number.e164 or number.raw, number.extension), number)
            found = list(unique.values())[:MOST_NUMBERS]
        return found

    def _emails(self, row: Row) -> list[str]:
        found = (cells.email(row[index]) for index in self._at.get("email", ()))
        return list(dict.fromkeys(mail for mail in found if mail and len(mail) <= MAIL))

    def _person(self, row: Row) -> dict[str, str]:
        whole = cells.line(self._first("person", row))
        if whole is None:
            parts = (cells.line(self._first(f"person_{part}", row)) for part in ("last", "first", "middle"))
            whole = " ".join(part for part in parts if part)
        if not whole:
            return {}
        role = cells.line(self._first("position", row))
        return {"name": whole[:PERSON]} | ({"role": role[:PERSON]} if role else {})

    def _add_words(self, fields: dict[str, Any], row: Row) -> None:
        if address := self._lines("address", row):
            fields["address"] = ", ".join(address)[:ANY]
        if tax_id := cells.tax_id(self._first("tax_id", row)):
            fields["tax_id"] = tax_id
        if site := cells.website(self._first("website", row)):
            fields["website"] = site[:ANY]
        facts = {}
        for name in ("fact", "alt_name", "type"):
            for index in self._at.get(name, ()):
                if (text := cells.line(row[index])) is not None:
                    facts[self._headers[index]] = text[:ANY]
        if kind := _type_code(self._first("type", row)):
            fields["type_code"] = kind
            facts.pop(self._headers[self._at["type"][0]], None)
        if facts:
            fields["facts"] = facts
        notes = (cells.paragraph(row[i]) for i in self._at.get("note", ()))
        if note := "\n".join(text for text in notes if text):
            fields["note"] = note
        if (said := self._first("status", row)) and (status := status_code(said)):
            fields["status"] = status

    def _add_name(
        self, fields: dict[str, Any], row: Row, person: dict[str, str], numbers: Sequence[Number]
    ) -> bool:
        """The firm's name, else the person's, the number or the mail; True when the list names the firm."""
        name = cells.line(self._first("name", row))
        if name is not None:
            if len(name) > NAME:
                fields["note"] = "\n".join(part for part in (name, fields.get("note")) if part)
            fields["name"] = name[:NAME]
            return True
        if person:
            fields.setdefault("type_code", "person")
            fields["name"] = person["name"]
        elif numbers:
            fields["name"] = format_number(numbers[0].e164, self._country) or numbers[0].raw[:NAME]
        elif "email" in fields:
            fields["name"] = fields["email"]
        return False

    def _add_zone(self, fields: dict[str, Any], row: Row, numbers: Sequence[Number]) -> None:
        if "time_zone" in self._at and cells.line(self._first("time_zone", row)) in known_zones():
            fields["time_zone"] = cells.line(self._first("time_zone", row))
            return
        number = next((number for number in numbers if number.e164), None)
        country = fields.get("country") or (number.country if number else None)
        zone = zone_of(number.e164 if number else None, fields.get("city"), fields.get("region"), country)
        if zone:
            fields["time_zone"] = zone.name


def payload(index: int, row: Understood) -> dict[str, Any]:
    """The row as crm.merge_import takes it."""
    made: dict[str, Any] = row.fields | {"n": index, "id": _ordered_id(index), "own": row.own_name}
    if row.numbers:
        made["p"] = [(number.raw, number.e164, number.extension, number.country) for number in row.numbers]
    if row.person:
        made["w"] = row.person
    for kind, value in row.keys:
        if kind in _KEY_NAMES:
            made.setdefault(_KEY_NAMES[kind], key_digest(kind, value))
    return made


def _ordered_id(index: int) -> str:
    """A UUID of version 7: ids in the order of the rows fill the indexes from left to right, which is quicker."""
    moment = time.time_ns() // 1_000_000
    return f"{moment << 80 | 7 << 76 | (index & 0xFFF) << 64 | 2 << 62 | secrets.randbits(62):032x}"


def key_digest(kind: str, value: str) -> str:
    """A key as the base keeps it (alembic/sql/functions/15_match.sql)."""
    return hashlib.md5(f"{kind}|{value}".encode(), usedforsecurity=False).hexdigest()


def _keys(row: Understood) -> tuple[Key, ...]:
    dialled = [number.e164 for number in row.numbers if number.e164]
    tax_id, name, city = row.fields.get("tax_id"), row.fields.get("name"), row.fields.get("city")
    # Firms of one name in one city are one firm; people share names, so theirs counts when nothing else does.
    named = row.own_name or bool(row.person and not (dialled or row.emails or tax_id))
    return row_keys(
        phones=dialled,
        emails=row.emails,
        tax_id=tax_id,
        name=name if named else None,
        city=city if named else None,
    )


@lru_cache(maxsize=1 << 12)
def _type_code(text: str | None) -> str | None:
    return _TYPE_OF.get(plain(text)) if text else None


@cache
def known_zones() -> frozenset[str]:
    """Names of zones a list may give itself."""
    return frozenset(available_timezones())
