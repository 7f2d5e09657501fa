"""What a request may say: forms by field, read strictly, each slip answered with one clear sentence."""

from __future__ import annotations

import dataclasses
import types
import typing
import uuid
from collections.abc import Mapping
from typing import Any, Literal, NewType, TypeVar, Union

from app.errors import KnownError

When = NewType("When", str)
"""A moment: ISO 8601, or a line of the date grammar such as "завтра 10"."""
Impression = Literal["cold", "warm", "hot"]
F = TypeVar("F")

LONGEST_TEXT = 20_000
MOST_ITEMS = 1_000
MOST = 1_000_000

_EXPECTED: dict[object, str] = {
    uuid.UUID: "must be an id such as 0b6e8f0e-5c1b-4e0b-9a53-3f0f6a1d7c11",
    str: "must be a text",
    When: "must be a moment: ISO 8601, or words such as “tomorrow 10”",
    int: "must be a whole number from {least} to {most}",
    bool: "must be true or false",
}


class BadArgument(KnownError):
    """A field is missing, unknown or of the wrong kind; nothing was done."""

    code = "bad_argument"
    sentence = "The field “{field}” {trouble}"


def whole(default: int | None = None, *, least: int = 0, most: int = MOST) -> Any:
    """A field for a whole number within bounds."""
    return dataclasses.field(default=default, metadata={"least": least, "most": most})


def read_form(form: type[F], given: Mapping[str, object], *, inside: str = "") -> F:
    """The form with the given fields; null is as good as not given. Raises BadArgument."""
    hints = typing.get_type_hints(form)
    if unknown := sorted(set(given) - set(hints)):
        raise BadArgument(field=inside + unknown[0], trouble="is not known here")
    values: dict[str, Any] = {}
    for field in dataclasses.fields(typing.cast(Any, form)):
        value, name = given.get(field.name), inside + field.name
        if value is not None:
            values[field.name] = _value(hints[field.name], value, name, field.metadata)
        elif field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING:
            raise BadArgument(field=name, trouble="is missing")
    return form(**values)


def spelled(hint: object) -> str:
    """The kind of a field in the words of the documentation."""
    origin, parts = typing.get_origin(hint), typing.get_args(hint)
    if origin in (Union, types.UnionType):
        return spelled(next(part for part in parts if part is not types.NoneType))
    if origin is Literal:
        return " | ".join(str(part) for part in parts)
    if origin is tuple:
        return f"list of {spelled(parts[0])}"
    if origin is dict or dataclasses.is_dataclass(hint):
        return "object"
    names: dict[object, str] = {
        uuid.UUID: "id",
        str: "text",
        When: "moment",
        int: "number",
        bool: "true | false",
    }
    return names[hint]


def _value(hint: Any, value: object, name: str, bounds: Mapping[str, int]) -> object:
    origin, parts = typing.get_origin(hint), typing.get_args(hint)
    if origin in (Union, types.UnionType):
        return _value(next(part for part in parts if part is not types.NoneType), value, name, bounds)
    if origin is Literal:
        if value not in parts:
            raise BadArgument(field=name, trouble=f"must be one of: {', '.join(map(str, parts))}")
        return value
    if origin is tuple:
        return _items(parts[0], value, name)
    if origin is dict or dataclasses.is_dataclass(hint):
        if not isinstance(value, dict):
            raise BadArgument(field=name, trouble="must be an object")
        return value if origin is dict else read_form(typing.cast(type, hint), value, inside=f"{name}.")
    return _plain(hint, value, name, {"least": 0, "most": MOST, **bounds})


def _items(hint: Any, value: object, name: str) -> tuple[object, ...]:
    if not isinstance(value, list) or len(value) > MOST_ITEMS:
        raise BadArgument(field=name, trouble=f"must be a list of at most {MOST_ITEMS}")
    return tuple(_value(hint, item, f"{name}[{place}]", {}) for place, item in enumerate(value))


def _plain(hint: Any, value: object, name: str, bounds: Mapping[str, int]) -> object:
    wrong = BadArgument(field=name, trouble=_EXPECTED[hint].format(**bounds))
    if hint is uuid.UUID:
        try:
            return uuid.UUID(typing.cast(str, value))
        except (ValueError, AttributeError, TypeError):
            raise wrong from None
    if hint is int:
        if type(value) is not int or not bounds["least"] <= value <= bounds["most"]:
            raise wrong
        return value
    if hint is bool:
        if not isinstance(value, bool):
            raise wrong
        return value
    if not isinstance(value, str):
        raise wrong
    return checked_text(value, name)


def checked_text(value: str, name: str) -> str:
    """The text, when a base can hold it."""
    if len(value) > LONGEST_TEXT:
        raise BadArgument(field=name, trouble=f"is longer than {LONGEST_TEXT} letters")
    if "\0" in value or any("\ud800" <= letter <= "\udfff" for letter in value):
        raise BadArgument(field=name, trouble="holds letters that cannot be kept")
    return value
