"""Filters as data: conditions combined by and, or, not; what lists, saved views and deeds with many speak.

    Condition("status", "any_of", ("warm", "hot"))
    AllOf((Condition("city", "any_of", ("Київ",)), Not(Condition("next", "is_empty"))))

Which fields and comparisons a list knows say services.client_fields and services.activity_fields. A filter knows no SQL:
services.condition_sql turns it into one, with every value as a parameter.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from app.errors import BadInput

Scalar = str | int | float | bool
Kind = Literal["text", "number", "choice", "moment", "day", "flag"]

OPERATORS: dict[str, tuple[str, ...]] = {
    "text": ("contains", "starts", "equals", "is_empty"),
    "number": ("any_of", "at_least", "at_most", "between", "is_empty"),
    "choice": ("any_of", "is_empty"),
    "moment": ("on", "before", "after", "between", "is_empty"),
    "day": ("on", "before", "after", "between", "is_empty"),
    "flag": ("is_true",),
}
"""Comparisons by kind of field. Days are "2026-11-22", or "today" with so many days more or less: "today-7". Both ends
of `between` belong to it; `before` and `after` do not hold the day itself."""

DEEPEST = 5
MOST_VALUES = 500


@dataclass(frozen=True)
class Condition:
    """One field compared with values; `is_empty` and `is_true` have none."""

    field: str
    operator: str
    values: tuple[Scalar, ...] = ()


@dataclass(frozen=True)
class AllOf:
    """Every part holds; without parts it always does."""

    parts: tuple[Filter, ...] = ()


@dataclass(frozen=True)
class AnyOf:
    """At least one part holds."""

    parts: tuple[Filter, ...] = ()


@dataclass(frozen=True)
class Not:
    """The rest of the list: all for which the part does not hold, those whose field is empty among them."""

    part: Filter


Filter = Condition | AllOf | AnyOf | Not
EVERYTHING = AllOf()


class FilterUnreadable(BadInput):
    """A kept filter was written by another program or by hand."""

    code = "filter_unreadable"
    sentence = "This filter cannot be read"


def encode_filter(filtered: Filter) -> dict[str, Any]:
    """The filter as JSON values."""
    match filtered:
        case Condition(field, operator, values):
            return {"field": field, "operator": operator, "values": list(values)}
        case AllOf(parts):
            return {"all": [encode_filter(part) for part in parts]}
        case AnyOf(parts):
            return {"any": [encode_filter(part) for part in parts]}
        case Not(part):
            return {"not": encode_filter(part)}


def decode_filter(content: object, depth: int = 0) -> Filter:
    """The filter of JSON values; FilterUnreadable when it is none, or nested deeper than a person would."""
    if not isinstance(content, Mapping) or depth > DEEPEST:
        raise FilterUnreadable()
    match dict(content):
        case {"all": list(parts)}:
            return AllOf(tuple(decode_filter(part, depth + 1) for part in parts))
        case {"any": list(parts)}:
            return AnyOf(tuple(decode_filter(part, depth + 1) for part in parts))
        case {"not": part}:
            return Not(decode_filter(part, depth + 1))
        case {"field": str(field), "operator": str(operator), "values": list(values)}:
            if len(values) > MOST_VALUES or not all(isinstance(value, Scalar) for value in values):
                raise FilterUnreadable()
            return Condition(field, operator, tuple(values))
    raise FilterUnreadable()


def conditions_of(filtered: Filter) -> Iterator[Condition]:
    """All conditions, from left to right."""
    match filtered:
        case Condition():
            yield filtered
        case AllOf(parts) | AnyOf(parts):
            for part in parts:
                yield from conditions_of(part)
        case Not(part):
            yield from conditions_of(part)


def with_part(filtered: Filter, part: Filter) -> AllOf:
    """The filter narrowed by one part more."""
    parts = filtered.parts if isinstance(filtered, AllOf) else (filtered,)
    return AllOf((*parts, part))
