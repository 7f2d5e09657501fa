"""Deeds: forms with an id made on the caller's PC, done once however often they arrive."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import types
import typing
import uuid
from collections.abc import Callable, Hashable, Mapping
from datetime import UTC, date, datetime
from functools import cache
from typing import Any, TypeVar, Union

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from app.errors import KnownError
from app.models.activities import Deed

F = TypeVar("F")

_WAS = text("select crm.deed_was(:id, :digest)")
_NOTE = text("select crm.note_deed(:id, :kind, :digest, :client_id, :answer, :before)")


class DeedRefused(KnownError):
    """The id is taken: by another person, or by the same person for something else."""

    code = "deed_refused"
    sentence = "This was already sent with other content, so it was not saved again"


class FormUnreadable(KnownError):
    """A kept form was written by another version of the program and cannot be read by this one."""

    code = "form_unreadable"
    sentence = "This entry was kept by another version of the program and cannot be sent: {reason}"


def once(
    db: Session,
    form: Any,
    kind: str,
    *,
    before: Callable[[], Mapping[str, Any]] | None = None,
    answer: object = None,
) -> bool:
    """True: do it now, in this transaction, which notes it. False: it was done before, do nothing.

    `before` is asked only when it is to be done: plain values that an undo puts back. `answer` is what
    `answer_of` gives to those who send it again. A taken id raises DeedRefused.
    """
    if before is not None and already(db, form):
        return False
    row = {
        "id": form.id,
        "kind": kind,
        "digest": digest_of(form),
        "client_id": getattr(form, "client_id", None),
        "answer": None if answer is None else json.dumps(encode(answer)),
        "before": None if before is None else json.dumps(before()),
    }
    return not _known(db.execute(_NOTE, row).scalar_one())


def already(db: Session, form: Any) -> bool:
    """Whether this very form was saved before; DeedRefused when its id was used for other content."""
    return _known(db.execute(_WAS, {"id": form.id, "digest": digest_of(form)}).scalar_one())


def answer_of(db: Session, form: Any, answer_class: type[F]) -> F | None:
    """The answer stored with a deed that was done before; None when none was stored."""
    stored = db.execute(select(Deed.answer).where(Deed.id == form.id)).scalar_one_or_none()
    return decode(answer_class, stored) if stored else None


def digest_of(form: Any) -> str:
    """What tells one content from another under the same id: sha256 of the form's canonical JSON.

    Fields that hold their default are left out: a field that a later version adds must not turn a deed
    that was kept before the update into "other content".
    """
    content = {"form": type(form).__name__, "content": _lean(form)}
    written = json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(written.encode()).hexdigest()


def encode(form: Any) -> dict[str, Any]:
    """The form as JSON values; moments in UTC, so that the same moment reads the same everywhere."""
    return {name: _plain(getattr(form, name)) for name in _fields(_class_of(form))}


def decode(form_class: type[F], content: Mapping[str, Any]) -> F:
    """The form of a JSON object; fields that were not known then take their defaults.

    FormUnreadable when something is missing or of another kind.
    """
    try:
        hints = _hints(typing.cast(Hashable, form_class))
        return form_class(**{name: _typed(hints[name], value) for name, value in content.items()})
    except (TypeError, ValueError, KeyError, AttributeError) as error:
        raise FormUnreadable(reason=str(error)) from error


@cache
def _hints(form_class: Hashable) -> dict[str, Any]:
    return typing.get_type_hints(typing.cast(type, form_class))


def _known(was: Mapping[str, Any] | None) -> bool:
    if was is not None and was["was"] != "known":
        raise DeedRefused()
    return was is not None


def _lean(form: Any) -> dict[str, Any]:
    content = {}
    for name, field in _fields(_class_of(form)).items():
        value = getattr(form, name)
        default = field.default_factory() if callable(field.default_factory) else field.default
        if default is dataclasses.MISSING or value != default or type(value) is not type(default):
            content[name] = _plain(value, _lean)
    return content


def _class_of(form: Any) -> Hashable:
    return typing.cast(Hashable, type(form))


@cache
def _fields(form_class: Hashable) -> dict[str, dataclasses.Field[Any]]:
    return {field.name: field for field in dataclasses.fields(typing.cast(Any, form_class))}


def _plain(value: Any, nested: Callable[[Any], dict[str, Any]] = encode) -> Any:
    kind = type(value)
    if value is None or kind is str or kind is bool or kind is int:  # nearly all of them
        return value
    if kind is uuid.UUID:
        return str(value)
    match value:
        case bool() | int() | float() | str():
            return value
        case uuid.UUID():
            return str(value)
        case datetime():
            return (value if value.tzinfo is None else value.astimezone(UTC)).isoformat()
        case date():
            return value.isoformat()
        case list() | tuple():
            return [_plain(item, nested) for item in value]
        case dict():
            return {str(key): _plain(item, nested) for key, item in value.items()}
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return nested(value)
    raise TypeError(f"a form holds plain values only, not {type(value).__name__}")


def _typed(hint: Any, value: Any) -> Any:
    origin, parts = typing.get_origin(hint), typing.get_args(hint)
    if origin in (Union, types.UnionType):
        return _one_of(parts, value)
    if hint in (Any, object) or origin in (dict, typing.Literal):
        return value
    if origin in (tuple, list):
        if not isinstance(value, list):
            raise TypeError(f"a list was expected, not {value!r}")
        inner = [parts[0]] * len(value) if len(parts) == 1 or parts[-1] is Ellipsis else list(parts)
        return origin(_typed(kind, item) for kind, item in zip(inner, value, strict=True))
    if hint in (uuid.UUID, datetime, date):
        return hint(value) if hint is uuid.UUID else hint.fromisoformat(value)
    if dataclasses.is_dataclass(hint):
        return decode(typing.cast(type, hint), value)
    if hint is float and type(value) is int:
        return float(value)
    if hint is not types.NoneType and isinstance(hint, type) and not isinstance(value, hint):
        raise TypeError(f"{hint.__name__} was expected, not {value!r}")
    return value


def _one_of(hints: tuple[Any, ...], value: Any) -> Any:
    if value is None and types.NoneType in hints:
        return None
    reason: Exception = TypeError(f"{value!r} was not expected")
    # str accepts whatever a UUID or a moment is written as, so it is tried last.
    for hint in sorted(hints, key=lambda each: each is str):
        if hint is not types.NoneType:
            try:
                return _typed(hint, value)
            except (TypeError, ValueError, KnownError) as error:
                reason = error
    raise reason
