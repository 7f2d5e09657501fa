"""A filter as SQL: which fields a list knows, how each is compared, every value a parameter.

    written = Writing(now=query.now, zone=zone_of_asker, fields=FIELDS)
    where = written.condition(query.filter)        # "c.city = any(cast(:f1 as text[])) and ..."
    db.execute(text(f"... where {where}"), written.values)

Fields, operators and kinds of values that a list does not know are refused with a sentence. Texts are looked for by strpos, which
knows no wildcards. What does not hold is whatever is not true: `Not` keeps the rows in which the field is empty.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from app.services.clocks import at_wall
from app.services.conditions import (
    DEEPEST,
    MOST_VALUES,
    OPERATORS,
    AllOf,
    AnyOf,
    Condition,
    Filter,
    FilterUnreadable,
    Kind,
    Not,
    Scalar,
)

Write = Callable[["Writing", Condition], str]
NONE = "none"
"""As a value of a choice: where nothing is chosen."""

_UNSEEN = {0: None, 1: None}
_OWN_WAYS = ("owner", "group", "next")
"""What indexes of one's own rows hold too."""
_DAY = re.compile(r"today(?:([+-])(\d{1,5}))?")
_NUMBERS = {"smallint": (-32_768, 32_767), "integer": (-(2**31), 2**31 - 1)}


class UnknownField(FilterUnreadable):
    """The list has no such field: the view was kept by another version, or an own field was taken away."""

    code = "unknown_field"
    sentence = "The filter asks for “{field}”, which this list does not have"


class ValueUnreadable(FilterUnreadable):
    """A comparison the field does not know, or a value it cannot be compared with."""

    code = "value_unreadable"
    sentence = "The filter compares “{field}” with something it cannot be compared with"


@dataclass(frozen=True)
class FieldSpec:
    """One field of a list: what it is compared as, and where it stands.

    `dictionary` says where names of choices come from: an attribute of Books ("statuses", "staff", ...), "groups", or
    nothing when they stand in `choices`. `title` is the name the company gave its own field. `column`: lists can show it,
    `sortable`: and order by it.
    """

    name: str
    kind: Kind
    sql: str = ""
    type: str = "text"
    dictionary: str | None = None
    choices: tuple[Scalar, ...] = ()
    operators: tuple[str, ...] = ()
    sortable: bool = True
    column: bool = True
    title: str = ""
    write: Write | None = None

    def __post_init__(self) -> None:
        """Without operators of its own it has those of its kind."""
        if not self.operators:
            object.__setattr__(self, "operators", OPERATORS[self.kind])


@dataclass
class Writing:
    """One statement being written: the fields it may name, what day it is for whom, and its parameters so far.

    `wide`: the asker sees the whole base, where an index has to find the rows; others have few rows of their own, beside
    which some see the `pool` of their group.
    `rare` says of words how many search lines hold each group of their letters, where an index of these finds the words sooner
    than a look through all lines, else nothing; `sought`: conditions
    whose words have been looked for together already. `own`: the asker's few rows are read by an index of his own, and the
    planner is kept from indexes of everybody's, which it would read besides.
    """

    fields: Mapping[str, FieldSpec]
    now: datetime
    zone: ZoneInfo
    wide: bool = False
    pool: bool = False
    rare: Callable[[tuple[tuple[str, ...], ...]], Mapping[str, float]] = lambda words: {}
    sought: frozenset[Condition] = frozenset()
    own: bool = False
    values: dict[str, Any] = field(default_factory=dict)

    def value(self, value: object, kind: str = "text") -> str:
        """The place of one more parameter."""
        name = f"f{len(self.values)}"
        self.values[name] = value
        return f"cast(:{name} as {kind})"

    def condition(self, filtered: Filter, depth: int = 0) -> str:
        """The filter as one condition, in brackets where it needs them."""
        if depth > DEEPEST:
            raise FilterUnreadable()
        match filtered:
            case Condition():
                return self._compared(filtered)
            case AllOf(parts):
                return self._joined(parts, " and ", "true", depth)
            case AnyOf(parts):
                return self._joined(parts, " or ", "false", depth)
            case Not(part):
                return f"({self.condition(part, depth + 1)}) is not true"

    def _joined(self, parts: tuple[Filter, ...], word: str, nothing: str, depth: int) -> str:
        written = [self.condition(part, depth + 1) for part in parts]
        return f"({word.join(written)})" if len(written) > 1 else written[0] if written else nothing

    def _compared(self, asked: Condition) -> str:
        spec = self.fields.get(asked.field)
        if spec is None:
            raise UnknownField(field=asked.field)
        if asked.operator not in spec.operators or len(asked.values) > MOST_VALUES:
            raise ValueUnreadable(field=asked.field)
        wanted = {"is_empty": 0, "is_true": 0, "any_of": None, "between": 2}.get(asked.operator, 1)
        if wanted is not None and len(asked.values) != wanted:
            raise ValueUnreadable(field=asked.field)
        return spec.write(self, asked) if spec.write else compare(self, asked, spec)

    def day(self, asked: Condition, place: int = 0) -> date:
        """A day of the condition, as the asker's calendar says."""
        said = asked.values[place]
        relative = _DAY.fullmatch(said) if isinstance(said, str) else None
        try:
            if relative is None:
                return date.fromisoformat(str(said))
            days = int(relative[2] or 0)
            today = self.now.astimezone(self.zone).date()
            return today + timedelta(days=-days if relative[1] == "-" else days)
        except (ValueError, OverflowError) as error:
            raise ValueUnreadable(field=asked.field) from error

    def start(self, day: date) -> str:
        """The moment at which that day begins for the asker, as a parameter."""
        try:
            moment = at_wall(datetime.combine(day, time()), self.zone)
        except (ValueError, OverflowError):
            moment = datetime.combine(day, time(), UTC)
        return self.value(moment, "timestamptz")


def compare(written: Writing, asked: Condition, spec: FieldSpec) -> str:
    """The condition of a field that is one expression."""
    sql = _COMPARED[spec.kind](written, asked, spec)
    return f"({sql}) is true" if written.own and spec.name not in _OWN_WAYS else sql


def _text(written: Writing, asked: Condition, spec: FieldSpec) -> str:
    if asked.operator == "is_empty":
        return f"({spec.sql} is null or {spec.sql} = '')"
    return text_matches(written, asked, spec.sql)


def text_matches(written: Writing, asked: Condition, sql: str) -> str:
    """An expression compared as people read it: case and ё do not matter."""
    said = plain_text(asked)
    folded = f"replace(lower({sql}), 'ё', 'е')"
    if asked.operator == "equals":
        return f"{folded} = {written.value(said)}"
    if asked.operator == "starts":
        return f"starts_with({folded}, {written.value(said)})"
    return f"strpos({folded}, {written.value(said)}) > 0"


def plain_text(asked: Condition) -> str:
    """The text of a condition, folded as search lines are; an empty one would hold for everything."""
    said = "" if isinstance(asked.values[0], bool) else fold(str(asked.values[0])).strip()
    if not said:
        raise ValueUnreadable(field=asked.field)
    return said


def fold(said: str) -> str:
    """Small letters, е for ё, no letter that PostgreSQL cannot keep or that search lines do not have."""
    return said.translate(_UNSEEN).lower().replace("ё", "е")


def pattern(folded: str) -> str:
    """LIKE pattern in which wildcards are ordinary letters."""
    return "%" + re.sub(r"([\\%_])", r"\\\1", folded) + "%"


def _choice(written: Writing, asked: Condition, spec: FieldSpec) -> str:
    if asked.operator == "is_empty":
        return f"{spec.sql} is null"
    named = [value for value in asked.values if value != NONE]
    parts = [f"{spec.sql} is null"] if len(named) < len(asked.values) else []
    if named or not parts:
        wanted = [_typed(value, asked, spec) for value in named]
        parts.append(f"{spec.sql} = any({written.value(wanted, spec.type + '[]')})")
    return f"({' or '.join(parts)})" if len(parts) > 1 else parts[0]


def _number(written: Writing, asked: Condition, spec: FieldSpec) -> str:
    if asked.operator == "is_empty":
        return f"{spec.sql} is null"
    wanted = [_typed(value, asked, spec) for value in asked.values]
    if asked.operator == "any_of":
        return f"{spec.sql} = any({written.value(wanted, spec.type + '[]')})"
    if asked.operator == "between":
        low, high = (written.value(value, spec.type) for value in wanted)
        return f"{spec.sql} between {low} and {high}"
    sign = ">=" if asked.operator == "at_least" else "<="
    return f"{spec.sql} {sign} {written.value(wanted[0], spec.type)}"


def _typed(value: Scalar, asked: Condition, spec: FieldSpec) -> Scalar:
    """The value as the column has it; numbers may have been written as text."""
    if spec.type == "text":
        if isinstance(value, bool):
            raise ValueUnreadable(field=asked.field)
        return str(value).replace("\0", "")
    try:
        if isinstance(value, bool):
            raise ValueError
        number = float(value) if spec.type == "numeric" else int(value)
        if number != number or number in (float("inf"), float("-inf")) or number != float(value):
            raise ValueError
    except (ValueError, OverflowError) as error:
        raise ValueUnreadable(field=asked.field) from error
    least, most = _NUMBERS.get(spec.type, (number, number))
    return max(least, min(most, number)) if asked.operator != "any_of" else _within(number, spec, asked)


def _within(number: int | float, spec: FieldSpec, asked: Condition) -> int | float:
    least, most = _NUMBERS.get(spec.type, (number, number))
    if not least <= number <= most:
        raise ValueUnreadable(field=asked.field)
    return number


def _moment(written: Writing, asked: Condition, spec: FieldSpec) -> str:
    if asked.operator == "is_empty":
        return f"{spec.sql} is null"
    first, last = _days(written, asked)
    parts = []
    if first is not None:
        parts.append(f"{spec.sql} >= {written.start(first)}")
    if last is not None:
        parts.append(f"{spec.sql} < {written.start(_later(last, asked))}")
    return f"({' and '.join(parts)})"


def _day(written: Writing, asked: Condition, spec: FieldSpec) -> str:
    """Days stand as texts such as "2026-11-22", which are ordered like the days."""
    if asked.operator == "is_empty":
        return f"({spec.sql} is null or {spec.sql} = '')"
    first, last = _days(written, asked)
    parts = [f"{spec.sql} <> ''"]
    if first is not None:
        parts.append(f"{spec.sql} >= {written.value(first.isoformat())}")
    if last is not None:
        parts.append(f"{spec.sql} <= {written.value(last.isoformat())}")
    return f"({' and '.join(parts)})"


def _days(written: Writing, asked: Condition) -> tuple[date | None, date | None]:
    """First and last day that belong to the condition."""
    day = written.day(asked)
    match asked.operator:
        case "on":
            return day, day
        case "before":
            return None, _later(day, asked, -1)
        case "after":
            return _later(day, asked), None
    return day, written.day(asked, 1)


def _later(day: date, asked: Condition, days: int = 1) -> date:
    try:
        return day + timedelta(days=days)
    except OverflowError as error:
        raise ValueUnreadable(field=asked.field) from error


def _flag(written: Writing, asked: Condition, spec: FieldSpec) -> str:
    return f"({spec.sql})"


_COMPARED: dict[Kind, Callable[[Writing, Condition, FieldSpec], str]] = {
    "text": _text,
    "choice": _choice,
    "number": _number,
    "moment": _moment,
    "day": _day,
    "flag": _flag,
}
