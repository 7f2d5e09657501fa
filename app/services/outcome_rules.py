"""What an outcome may be: flags that fit together, a key of its own, a delay that says how long."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from app.errors import KnownError

DELAY_RULES = ("none", "minutes", "other_part_of_day", "next_day", "days", "ask", "reason")
KINDS = ("call", "meeting", "email", "offer", "document", "information", "presentation", "sale", "task")
FLAGS = (
    "answered",
    "effective",
    "is_promise",
    "is_meeting",
    "is_sale",
    "is_refusal",
    "is_inquiry",
    "dead_number",
    "do_not_call",
)
_OF_A_TALK = ("effective", "is_promise", "is_meeting", "is_sale", "is_refusal", "is_inquiry")
# What cannot both be true of one call.
_EITHER = (
    ("is_sale", "is_refusal"),
    ("is_meeting", "is_refusal"),
    ("is_promise", "is_refusal"),
    ("is_inquiry", "is_refusal"),
    ("is_sale", "do_not_call"),
    ("is_meeting", "do_not_call"),
    ("is_promise", "do_not_call"),
    ("is_inquiry", "do_not_call"),
    ("is_refusal", "do_not_call"),
    ("answered", "dead_number"),
    ("dead_number", "do_not_call"),
    ("is_sale", "is_promise"),
    ("is_sale", "is_meeting"),
)


class FlagsContradict(KnownError):
    """Two flags that cannot both be true; `first` and `second` are their names."""

    code = "flags_contradict"
    sentence = "One outcome cannot be “{first}” and “{second}” at once"


class NeedsAnswered(KnownError):
    """A talk that nobody had."""

    code = "needs_answered"
    sentence = "Where nobody answered there is no “{flag}”: mark “answered” too"


class KeyTaken(KnownError):
    """Two outcomes on one key."""

    code = "key_taken"
    sentence = "The key {key} files “{name}” already"


class NotAKey(KnownError):
    """Outcomes are filed by digits."""

    code = "not_a_key"
    sentence = "The key of an outcome is one digit, 0 to 9"


class DelayMissing(KnownError):
    """Again, but nobody knows when."""

    code = "delay_missing"
    sentence = "Say after how long to try again"


class RuleContradicts(KnownError):
    """A next contact that flag and rule see differently."""

    code = "rule_contradicts"
    sentence = "What “{flag}” says and what comes next contradict each other"


class NextKindMissing(KnownError):
    """A time is asked, but what for?"""

    code = "next_kind_missing"
    sentence = "Say what comes next: a call, a meeting or something else"


class NotWhole(KnownError):
    """Letters, a fraction, or a number nobody could mean; `field` names the value."""

    code = "not_whole"
    sentence = "Here stands a whole number from {least} to {most}"


@dataclass(frozen=True)
class NamedForm:
    """One entry as it is typed. A name left empty takes over another language's."""

    name: str = ""
    name_ru: str = ""
    name_uk: str = ""
    active: bool = True


@dataclass(frozen=True)
class OutcomeRules:
    """What filing an outcome means: its key, its flags and what comes next; `delay_minutes` also of rules that count days."""

    key: str | None = None
    icon: str = "phone"
    answered: bool = False
    effective: bool = False
    is_promise: bool = False
    is_meeting: bool = False
    is_sale: bool = False
    is_refusal: bool = False
    is_inquiry: bool = False
    dead_number: bool = False
    do_not_call: bool = False
    delay_rule: str = "none"
    delay_minutes: int | None = None
    cap: int | None = None
    next_kind: str | None = None
    task_kind: str | None = None
    advance: bool = True


@dataclass(frozen=True)
class OutcomeForm(OutcomeRules, NamedForm):
    """An outcome as it is typed."""


@dataclass(frozen=True)
class Whole:
    """The limits of one number."""

    field: str
    least: int
    most: int


DELAY = Whole("delay_minutes", 1, 525_600)
CAP = Whole("cap", 1, 50)


def check_outcome(form: OutcomeForm, others: Sequence[Any]) -> None:
    """Raises the one sentence that says what is wrong; `others` are the outcomes in use beside it."""
    _check_key(form, others)
    _check_flags(form)
    _check_follow_up(form)


def check_whole(value: int | None, limits: Whole) -> None:
    """NotWhole for a number outside its limits; None is no number and well."""
    if value is not None and not limits.least <= value <= limits.most:
        raise NotWhole(field=limits.field, least=limits.least, most=limits.most)


def whole(text: str, limits: Whole) -> int | None:
    """The number that was typed, None for an empty field; NotWhole."""
    bare = "".join(text.split())
    if not bare:
        return None
    if not re.fullmatch(r"[0-9]{1,9}", bare):
        raise NotWhole(field=limits.field, least=limits.least, most=limits.most)
    check_whole(int(bare), limits)
    return int(bare)


def _check_key(form: OutcomeForm, others: Sequence[Any]) -> None:
    if form.key is None:
        return
    if not re.fullmatch(r"[0-9]", form.key):
        raise NotAKey()
    holder = next((one for one in others if one.key == form.key), None)
    if form.active and holder is not None:
        raise KeyTaken(key=form.key, name=holder.name)


def _check_flags(form: OutcomeForm) -> None:
    for first, second in _EITHER:
        if getattr(form, first) and getattr(form, second):
            raise FlagsContradict(first=first, second=second)
    for flag in _OF_A_TALK:
        if getattr(form, flag) and not form.answered:
            raise NeedsAnswered(flag=flag)


def _check_follow_up(form: OutcomeForm) -> None:
    if form.delay_rule not in DELAY_RULES or not {form.next_kind, form.task_kind} <= {None, *KINDS}:
        raise RuleContradicts(flag=form.delay_rule)
    check_whole(form.delay_minutes, DELAY)
    check_whole(form.cap, CAP)
    for flag in ("is_promise", "is_meeting"):
        if getattr(form, flag) and form.delay_rule != "ask":
            raise RuleContradicts(flag=flag)
    if form.is_refusal != (form.delay_rule == "reason"):
        raise RuleContradicts(flag="is_refusal")
    for flag in ("is_sale", "dead_number", "do_not_call"):
        if getattr(form, flag) and form.delay_rule != "none":
            raise RuleContradicts(flag=flag)
    if form.delay_rule in ("minutes", "days") and not form.delay_minutes:
        raise DelayMissing()
    if form.delay_rule == "ask" and form.next_kind is None:
        raise NextKindMissing()
