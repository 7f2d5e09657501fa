"""Which column of a foreign list is what: guessed from headers in three languages, else from the cells.

`guess_mapping(headers, sample_rows)` gives one Column per header; the user corrects `field`. FIELDS are the names
a column can be given, in the order a chooser shows them; SEVERAL may be given to more than one column. A list
needs at least a name, a person or a phone (`missing_fields`). `layout_signature(headers)` is the key under which
a corrected mapping is remembered.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.services import cells
from app.services.columns_words import NUMBERING, PHRASES, TECHNICAL, WORDS
from app.services.phones import digits
from app.services.places import country_code, known_city, plain

FIELDS = (
    "name", "alt_name", "person", "person_last", "person_first", "person_middle", "position", "phone", "email",
    "website", "city", "region", "address", "postal_code", "country", "time_zone", "tax_id", "type", "status",
    "note", "fact",
)  # fmt: skip
# Several columns may go to these: phones and facts stay apart, texts are joined.
SEVERAL = frozenset({"phone", "email", "address", "note", "fact"})

KNOWN, UNKNOWN, SKIPPED = "known", "unknown", "skipped"

_SAMPLE = 50
_PHONE = re.compile(r"(\+|8|0|\()[\d\s()+\-.]{8,}|[\d\s()+\-.]{5,}-\d\d")
_EMAIL = re.compile(r"\S+@\S+\.\w{2,}")
_SITE = re.compile(r"(https?://|www\.)\S+", re.IGNORECASE)
_FIRM = re.compile(
    r"\b(ооо|оао|зао|пао|ао|ип|тов|тзов|пп|фоп|чп|прат|пат|дп|кп|llc|inc|ltd|corp|gmbh|co)\b", re.IGNORECASE
)
_PERSON = re.compile(r"[^\W\d_]+(-[^\W\d_]+)?( [^\W\d_]+\.?){1,2}|[^\W\d_]+ [^\W\d_]\. ?[^\W\d_]\.")


@dataclass(frozen=True)
class Column:
    """A column of the file: its place, its header, what it becomes (None = left out) and how sure that is.

    state: known (recognised), skipped (numbers of records, coordinates, empty ones), unknown (the user decides).
    """

    index: int
    header: str
    field: str | None
    state: str


def guess_mapping(headers: Sequence[str], sample_rows: Sequence[Sequence[str | None]]) -> list[Column]:
    """What every column most likely is. Each field is given once, except those in SEVERAL."""
    samples = [_sample(sample_rows, index) for index in range(len(headers))]
    fields: list[str | None] = [None] * len(headers)
    states = [UNKNOWN] * len(headers)
    taken: set[str] = set()

    def give(index: int, field: str) -> None:
        if field not in taken or field in SEVERAL:
            fields[index], states[index] = field, KNOWN
            taken.add(field)

    ranked = sorted(
        (rank, index, field) for index, name in enumerate(headers) for rank, field in _by_header(name)
    )
    for _, index, field in ranked:
        if fields[index] is None and _may_hold(field, samples[index]):
            give(index, field)
    _name_or_person(fields, headers)
    for index, sample in enumerate(samples):
        if fields[index] is None and (not sample or _technical(headers[index])):
            states[index] = SKIPPED
    bare = not any(_by_header(header) for header in headers)
    for field, looks in _BY_CONTENT if bare else _BY_CONTENT[:3]:
        for index, sample in enumerate(samples):
            if states[index] == UNKNOWN and _mostly(sample, looks) and (bare or field not in taken):
                give(index, field)
    if bare and "name" not in taken:
        _longest_words(fields, states, samples)
    return [Column(i, header, fields[i], states[i]) for i, header in enumerate(headers)]


def missing_fields(columns: Sequence[Column]) -> tuple[str, ...]:
    """Fields of which one must be given before rows can be loaded; () when the mapping will do."""
    needed = ("name", "person", "person_last", "phone")
    return () if {column.field for column in columns} & set(needed) else ("name", "phone")


def layout_signature(headers: Sequence[str]) -> str:
    """The same for files with the same columns in the same order, however the headers are written."""
    return hashlib.sha256("\x1f".join(plain(header) for header in headers).encode()).hexdigest()


def header_words(header: str) -> str:
    """The header for comparison: small letters, words parted by one blank, trailing numbers dropped."""
    parted = re.sub(r"(?<=[a-zа-яіїєґ])(?=[A-ZА-ЯІЇЄҐ])", " ", header).replace("_", " ")
    return re.sub(r"\s+\d+$|(?<=[^\W\d_])\d$", "", plain(parted))


def _by_header(header: str) -> list[tuple[int, str]]:
    words = header_words(header)
    if words in PHRASES:
        return [(0, PHRASES[words])]
    if _technical(header):
        return []
    # The word that counts most decides: "телефон контактного лица" is a phone, "city name" a city.
    for rank, (field, beginnings) in enumerate(WORDS, 1):
        if any(word.startswith(start) for word in words.split() for start in beginnings):
            return [(rank, field)]
    return []


def _technical(header: str) -> bool:
    words = header_words(header)
    return words in NUMBERING or any(word in TECHNICAL for word in words.split())


def _may_hold(field: str, sample: Sequence[str]) -> bool:
    """A header may lie: a column without one digit holds no phones; an own status is none of ours."""
    if not sample:
        return True
    if field == "phone":
        return any(digits(cell) for cell in sample)
    if field == "status":
        return _mostly(sample, lambda cell: status_code(cell) is not None)
    return True


def _name_or_person(fields: list[str | None], headers: Sequence[str]) -> None:
    """A bare "Имя" beside a company is the person; alone with a surname it is a part of the person."""
    for index, header in enumerate(headers):
        if header_words(header) in ("имя", "імя", "first name") and fields[index] in (
            "person",
            "person_first",
        ):
            whole = "person_last" not in fields
            fields[index] = "person" if whole and "person" not in fields[:index] else "person_first"


def _sample(rows: Sequence[Sequence[str | None]], index: int) -> list[str]:
    found = (row[index] for row in rows[:_SAMPLE] if index < len(row))
    return [cell for cell in found if cell is not None and not cells.empty(cell)]


def _mostly(sample: Sequence[str], looks: Callable[[str], object]) -> bool:
    return bool(sample) and sum(bool(looks(cell)) for cell in sample) >= 0.6 * len(sample)


_BY_CONTENT: tuple[tuple[str, Callable[[str], object]], ...] = (
    ("email", _EMAIL.fullmatch),
    ("website", _SITE.fullmatch),
    ("phone", lambda cell: _PHONE.match(cell.strip()) and 9 <= len(digits(cell)) <= 40),
    ("city", known_city),
    ("name", _FIRM.search),
    ("country", country_code),
    ("person", _PERSON.fullmatch),
)


def _longest_words(fields: list[str | None], states: list[str], samples: Sequence[Sequence[str]]) -> None:
    """Without headers the first column of words that differ from row to row is taken for the firm's name."""
    for index, sample in enumerate(samples):
        lettered = _mostly(sample, lambda cell: sum(letter.isalpha() for letter in cell) >= 3)
        if states[index] == UNKNOWN and lettered and len(set(sample)) > len(sample) // 2:
            fields[index], states[index] = "name", KNOWN
            return


_STATUSES = {
    "cold": ("cold", "холодн"),
    "warm": ("warm", "тепл"),
    "hot": ("hot", "горяч", "гаряч"),
    "refused": ("refus", "отказ", "відмов"),
    "closed": ("closed", "закрыт", "закрит"),
}


def status_code(text: str) -> str | None:
    """Our status of a client in words of a list: "тёплый" is warm."""
    said = plain(text)
    return next((code for code, words in _STATUSES.items() if said.startswith(words)), None)
