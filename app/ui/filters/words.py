"""Conditions in words: what stands on chips and on the pills of comparisons."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QObject

from app.services.conditions import Condition, Filter, Scalar
from app.ui.filters.days import say_day
from app.ui.filters.fields import Fields, FilterField
from app.ui.filters.parts import Part, Term, part_of
from app.ui.words.kinds import quoted

translate = QCoreApplication.translate

NAMES_SHOWN = 3
LONGEST = 48


class Counts(QObject):
    """Counted words. A class, because the tool that gathers texts sees plural forms only in `self.tr`."""

    def more(self, count: int) -> str:
        """And 4 more."""
        return self.tr("and %n more", "", count)


COUNTS = Counts()


def operator_name(operator: str, negated: bool, field: FilterField) -> str:
    """A comparison as it stands on its pill."""
    names = {
        ("contains", False): translate("FilterWords", "contains"),
        ("contains", True): translate("FilterWords", "does not contain"),
        ("starts", False): translate("FilterWords", "begins with"),
        ("equals", False): translate("FilterWords", "is exactly"),
        ("any_of", False): translate("FilterWords", "one of"),
        ("any_of", True): translate("FilterWords", "all but"),
        ("at_least", False): translate("FilterWords", "at least"),
        ("at_most", False): translate("FilterWords", "at most"),
        ("between", False): translate("FilterWords", "from … to"),
        ("on", False): translate("FilterWords", "on the day"),
        ("before", False): translate("FilterWords", "earlier than"),
        ("after", False): translate("FilterWords", "later than"),
        ("is_empty", False): translate("FilterWords", "empty"),
        ("is_empty", True): translate("FilterWords", "filled in"),
        ("is_true", False): translate("FilterWords", "yes"),
        ("is_true", True): translate("FilterWords", "no"),
    }
    if operator == "any_of" and field.kind == "number" and not field.options:
        return translate("FilterWords", "is not") if negated else translate("FilterWords", "is")
    known = names.get((operator, negated))
    if known is None:
        return translate("FilterWords", "not: {condition}").format(
            condition=names.get((operator, False), operator)
        )
    return known


def say_term(term: Term, fields: Fields, today: date | None = None) -> tuple[str, str]:
    """Title of the field and what is wanted of it."""
    condition, field = term.condition, fields.get(term.condition.field)
    if field is None:
        return condition.field, ", ".join(str(value) for value in condition.values)
    said = _say_values(condition, field, today)
    if condition.operator in ("is_empty", "is_true"):
        return field.title, operator_name(condition.operator, term.negated, field)
    if not term.negated:
        return field.title, said
    if condition.operator == "any_of":
        return field.title, translate("FilterWords", "all but {values}").format(values=said)
    return field.title, translate("FilterWords", "not {condition}").format(condition=said)


def _say_values(condition: Condition, field: FilterField, today: date | None) -> str:
    values = condition.values
    if field.kind in ("moment", "day"):
        return _say_days(condition.operator, [say_day(str(value), today) for value in values])
    if condition.operator == "any_of":
        return _names([field.name_of(value) for value in values])
    if field.kind == "number":
        return _say_numbers(condition.operator, [field.name_of(value) for value in values])
    text = quoted(str(values[0])) if values else ""
    forms = {
        "starts": translate("FilterWords", "begins with {text}"),
        "equals": translate("FilterWords", "exactly {text}"),
    }
    return forms[condition.operator].format(text=text) if condition.operator in forms else text


def _say_numbers(operator: str, values: Sequence[str]) -> str:
    forms = {
        "at_least": translate("FilterWords", "at least {0}", "number"),
        "at_most": translate("FilterWords", "at most {0}", "number"),
        "between": translate("FilterWords", "{0} to {1}", "numbers"),
    }
    return _filled(forms.get(operator, "{0}"), values)


def _say_days(operator: str, days: Sequence[str]) -> str:
    forms = {
        "before": translate("FilterWords", "earlier than {0}", "day"),
        "after": translate("FilterWords", "later than {0}", "day"),
        "between": translate("FilterWords", "{0} – {1}", "days"),
    }
    if operator == "between" and len(days) == 2 and days[0] == days[1]:
        return days[0]
    return _filled(forms.get(operator, "{0}"), days)


def _filled(form: str, values: Sequence[str]) -> str:
    return form.format(*values) if len(values) >= form.count("{") else ", ".join(values)


def _names(names: Sequence[str]) -> str:
    shown = list(names[:NAMES_SHOWN])
    while len(shown) > 1 and len(", ".join(shown)) > LONGEST:
        shown.pop()
    left = len(names) - len(shown)
    joined = ", ".join(shown)
    return f"{joined} {COUNTS.more(left)}" if left else joined


def say_part(filtered: Filter, fields: Fields, today: date | None = None) -> tuple[str, str]:
    """One chip: its caption and its words. Groups say how their conditions belong together."""
    part = part_of(filtered)
    if part is None:
        return translate("FilterWords", "Condition"), translate("FilterWords", "made elsewhere")
    if part.single is not None:
        return say_term(part.single, fields, today)
    several = len(part.lines) > 1
    if part.negated:
        caption = translate("FilterWords", "None of") if several else translate("FilterWords", "Not together")
    else:
        caption = translate("FilterWords", "Any of") if several else translate("FilterWords", "All of")
    return caption, _say_lines(part, fields, today)


def _say_lines(part: Part, fields: Fields, today: date | None) -> str:
    both = " {} ".format(translate("FilterWords", "and"))
    lines = [both.join(_one(term, fields, today) for term in line) for line in part.lines]
    return " {} ".format(translate("FilterWords", "or")).join(lines)


def _one(term: Term, fields: Fields, today: date | None) -> str:
    title, said = say_term(term, fields, today)
    return f"{title}: {said}"


def say_value(field: FilterField, value: Scalar) -> str:
    """One value under its name."""
    return field.name_of(value)
