"""Fields of the card that the company defined itself: what they may be, and what a typed value means.

They are kept like every list of the house (services.dictionary_edits, book "own_field"); values stand in Client.own.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import text
from sqlalchemy.orm import Session

from app.errors import KnownError
from app.services.db import raised
from app.services.entry_names import tidy
from app.services.outcome_rules import NamedForm

KINDS = ("text", "number", "date", "choice", "yes_no")
MOST_CHOICES = 200
LONGEST = 4_000
OwnValue = str | int | float | bool | None


class OwnFieldWrong(KnownError):
    """The base holds each field to its kind."""

    code = "own_field_wrong"
    sentence = "One of the own fields holds what it cannot hold"


class KindIsFixed(KnownError):
    """Values that are there already would mean something else."""

    code = "kind_is_fixed"
    sentence = "The kind of a field stays: hide this one and add another"


class ChoicesMissing(KnownError):
    """Nothing to choose from."""

    code = "choices_missing"
    sentence = "Write at least one choice, each on a line of its own"


class TooManyChoices(KnownError):
    """A list nobody reads."""

    code = "too_many_choices"
    sentence = "A field has at most {most} choices"


class NotANumber(KnownError):
    """A number field wants a number."""

    code = "own_number"
    sentence = "Write a number such as 18 or 4.5"


class NotADate(KnownError):
    """A date field wants a day."""

    code = "own_date"
    sentence = "Write a day like 31.12.2027"


raised("own_field_wrong", OwnFieldWrong)


@dataclass(frozen=True)
class OwnFieldForm(NamedForm):
    """One field as an administrator edits it; `choices` for the kind "choice" only."""

    kind: str = "text"
    choices: tuple[str, ...] = ()


def check_field(form: OwnFieldForm) -> OwnFieldForm:
    """The field with its choices tidied, each once; or the sentence that says what is wrong with it."""
    if form.kind not in KINDS:
        raise OwnFieldWrong()
    if form.kind != "choice":
        return replace(form, choices=())
    choices = tuple(dict.fromkeys(one for one in map(tidy, form.choices) if one))
    if not choices:
        raise ChoicesMissing()
    if len(choices) > MOST_CHOICES:
        raise TooManyChoices(most=MOST_CHOICES)
    return replace(form, choices=choices)


def count_values(db: Session) -> dict[str, int]:
    """How many cards have a value in each field."""
    counted = db.execute(
        text("select k.code, count(*) as uses from crm.client c, jsonb_object_keys(c.own) k(code)"
             " where c.own <> '{}' group by k.code")
    )  # fmt: skip
    return {row.code: int(row.uses) for row in counted}


def read_value(kind: str, typed: str) -> OwnValue:
    """What a typed text means in a field of this kind; nothing typed is no value. NotANumber, NotADate."""
    plain = typed.strip()
    if not plain:
        return None
    if kind == "number":
        return _number(plain)
    if kind == "date":
        return _date(plain).isoformat()
    return plain[:LONGEST]


def _number(typed: str) -> int | float:
    bare = re.sub(r"(?<=\d)[\s\u00a0\u202f](?=\d{3}\b)", "", typed).replace(",", ".")
    try:
        value = float(bare)
    except ValueError as error:
        raise NotANumber() from error
    if not math.isfinite(value) or abs(value) >= 1e15:
        raise NotANumber()
    return int(value) if value.is_integer() else value


def _date(typed: str) -> date:
    found = re.fullmatch(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})", typed)
    try:
        day = date(int(found[3]), int(found[2]), int(found[1])) if found else date.fromisoformat(typed)
    except ValueError as error:
        raise NotADate() from error
    if not 1900 <= day.year <= 2200:
        raise NotADate()
    return day
