"""When two rows are one firm: keys of a row and the duplicates within one file. Pure, knows no database.

`row_keys(...)` gives the keys two rows must not share: phones, e-mail, tax id, name + city. The base keeps the same
`name_key`, so that the file and the base meet. `duplicates_in_file` names the earlier row of every repeated one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from app.services.places import plain

PHONE, EMAIL, TAX_ID, NAME_CITY = "phone", "email", "tax_id", "name_city"

# kind and value: ("phone", "+380445550102")
Key = tuple[str, str]

_FORMS = """
    ооо оао зао пао ао нко ано гуп муп фгуп ип чп пк тоо чуп оуп уп одо зат
    тов тзов прат пат ат фоп пп дп кп тдв спд спдфл
    llc llp lp inc incorporated ltd limited corp corporation co company plc gmbh ag kg sa sarl bv oy ab as sp zoo srl
"""
_LEGAL = frozenset(_FORMS.split())
_LONG_FORMS = re.compile(
    r"\b(общество с ограниченной ответственностью|открытое акционерное общество|закрытое акционерное общество|"
    r"публичное акционерное общество|акционерное общество|индивидуальный предприниматель|"
    r"товариство з обмеженою відповідальністю|приватне акціонерне товариство|акціонерне товариство|"
    r"приватне підприємство|фізична особа підприємець|частное предприятие|limited liability company|sp z o o|"
    r"l l c|s a|g m b h)\b"
)


def name_key(name: str | None) -> str:
    """The name for comparison: without legal form, quotes, case and ё; "" when nothing else is left."""
    said = plain((name or "").replace("&", " and "))
    words = _LONG_FORMS.sub(" ", said).split()
    bare = [word for word in words if word not in _LEGAL]
    return " ".join(bare or words)


def row_keys(
    *,
    phones: Iterable[str] = (),
    emails: Iterable[str] = (),
    tax_id: str | None = None,
    name: str | None = None,
    city: str | None = None,
) -> tuple[Key, ...]:
    """All keys of a row, surest first. A name counts only together with its city: chains share names."""
    keys: list[Key] = [(TAX_ID, tax_id)] if tax_id else []
    keys += [(PHONE, phone) for phone in phones]
    keys += [(EMAIL, email.lower()) for email in emails]
    key = name_key(name)
    if key and city:
        keys.append((NAME_CITY, f"{key}|{plain(city)}"))
    return tuple(keys)


class SeenKeys:
    """The keys of the rows so far; tells of each further row which earlier one it repeats."""

    def __init__(self) -> None:
        self._rows: dict[Key, int] = {}

    def meet(self, index: int, keys: Sequence[Key]) -> tuple[int, str] | None:
        """The earlier row that shares a key and the kind of the key; None for a first one."""
        seen = self._rows
        match = next(((seen[key], key[0]) for key in keys if key in seen), None)
        first = index if match is None else match[0]
        # A repeated row lends its other keys, so a third one that shares only those is found as well.
        for key in keys:
            seen.setdefault(key, first)
        return match


def duplicates_in_file(keys_of_rows: Sequence[Sequence[Key]]) -> list[tuple[int, str] | None]:
    """For every row the earlier row it repeats and the kind of the shared key; None for a first one."""
    seen = SeenKeys()
    return [seen.meet(index, keys) for index, keys in enumerate(keys_of_rows)]
