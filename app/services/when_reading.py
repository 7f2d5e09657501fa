"""Reads a line such as "завтра в 10" into what was said; what moment that is, `when` reckons."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from app.errors import KnownError
from app.services import when_words as words


class NotUnderstood(KnownError):
    """The text is no moment we know; children say more."""

    code = "time_not_understood"
    sentence = "This is not understood as a time. Write it like tomorrow 10, Mon 14:00 or +2h"

    def __init__(self) -> None:
        super().__init__()


class MomentPassed(NotUnderstood):
    """The moment is behind us."""

    code = "moment_passed"
    sentence = "That moment has passed"


class NoSuchDay(NotUnderstood):
    """The calendar has no such day."""

    code = "no_such_day"
    sentence = "There is no such day in the calendar"


class WrongWeekday(NotUnderstood):
    """Date and weekday were both said and disagree."""

    code = "wrong_weekday"
    sentence = "That date falls on another day of the week"


class TooFarAhead(NotUnderstood):
    """More than five years away."""

    code = "too_far_ahead"
    sentence = "That moment is more than five years away"


@dataclass
class Said:
    """What a line says, slot by slot; an empty slot was not said."""

    days_ahead: int | None = None
    weekday: int | None = None
    which_week: str | None = None
    date: tuple[int | None, int | None, int] | None = None
    add_months: int | None = None
    add_days: int | None = None
    add_minutes: int | None = None
    hour: int | None = None
    minute: int = 0
    plain_hour: bool = False
    part: str | None = None
    same_time: bool = False
    own_clock: bool = False
    again: bool = False
    time_expected: bool = False

    @property
    def has_day(self) -> bool:
        """Whether a day was named."""
        return not (
            self.days_ahead is None and self.weekday is None and self.date is None and self.which_week is None
        )

    @property
    def has_addition(self) -> bool:
        """Whether something is to be added to the present moment."""
        return not (self.add_months is None and self.add_days is None and self.add_minutes is None)

    @property
    def has_clock(self) -> bool:
        """Whether a time of day was named."""
        return self.hour is not None or self.part is not None or self.same_time


Take = Callable[[Said, "re.Match[str]"], bool]

MAX_LENGTH = 80
_SEPARATORS = re.compile(r"[\s,;.]*")
_APOSTROPHES = re.compile(r"['’ʼ`´]")


def read(text: str) -> Said:
    """What the line says; NotUnderstood when any piece of it is no word of time."""
    line = tidy(text)
    said = Said()
    position = _after_separators(line, 0)
    if position == len(line):
        raise NotUnderstood
    while position < len(line):
        position = _after_separators(line, _take_one(said, line, position))
    return said


def tidy(text: str) -> str:
    """Lower case, one form of every letter, single blanks; too long a text is no time."""
    if len(text) > MAX_LENGTH:
        raise NotUnderstood
    line = unicodedata.normalize("NFKC", text).lower().replace("ё", "е")
    line = re.sub("[‐‑‒–—−]", "-", _APOSTROPHES.sub("", line))
    return " ".join(line.split())


def _after_separators(line: str, position: int) -> int:
    found = _SEPARATORS.match(line, position)
    return found.end() if found else position


def _take_one(said: Said, line: str, position: int) -> int:
    for pattern, take in _RULES:
        found = pattern.match(line, position)
        if found and take(said, found):
            if take is not _time_preposition:
                said.time_expected = False
            return found.end()
    raise NotUnderstood


def _only_once(is_free: bool) -> None:
    if not is_free:
        raise NotUnderstood


def _iso_date(said: Said, found: re.Match[str]) -> bool:
    return _set_date(said, int(found[1]), int(found[2]), int(found[3]))


def _full_date(said: Said, found: re.Match[str]) -> bool:
    year = int(found[3])
    return _set_date(said, year if year > 99 else 2000 + year, int(found[2]), int(found[1]))


def _dotted_pair(said: Said, found: re.Match[str]) -> bool:
    """01.12 is a date, 16.30 a time; 10.10 is a time after "в" or once the day is known."""
    left, right = int(found[1]), int(found[2])
    day_is_known = said.has_addition or said.date is not None or said.days_ahead is not None
    # "вт 01.12" names the day twice, "вт 10.10" a day and a time: only office hours are taken for a time.
    could_be_time = said.time_expected or day_is_known or (said.has_day and 8 <= left <= 19)
    if 1 <= left <= 31 and 1 <= right <= 12 and not could_be_time:
        return _set_date(said, None, right, left)
    return len(found[2]) == 2 and _set_clock(said, found[1], right)


def _day_and_month(said: Said, found: re.Match[str]) -> bool:
    year = int(found[3]) if found[3] else None
    return _set_date(said, year, words.MONTHS[found[2]], int(found[1]))


def _month_and_day(said: Said, found: re.Match[str]) -> bool:
    year = int(found[3]) if found[3] else None
    return _set_date(said, year, words.MONTHS[found[1]], int(found[2]))


def _day_of_month(said: Said, found: re.Match[str]) -> bool:
    return _set_date(said, None, None, int(found[1]))


def _set_date(said: Said, year: int | None, month: int | None, day: int) -> bool:
    _only_once(said.date is None)
    said.date = (year, month, day)
    return True


def _addition(said: Said, found: re.Match[str]) -> bool:
    _only_once(not said.has_addition)
    for amount in _AMOUNT.finditer(found[1]):
        _add(said, amount["number"], amount["word"], amount["unit"])
    return True


def _add(said: Said, number: str | None, word: str | None, unit: str) -> None:
    halves = _halves(number, word)
    if unit == words.YEAR_OR_HOURS:
        unit = _year_or_hours(number)
    if factor := words.MINUTE_UNITS.get(unit):
        _only_once((halves * factor) % 2 == 0)
        said.add_minutes = (said.add_minutes or 0) + halves * factor // 2
        return
    _only_once(halves % 2 == 0)
    if factor := words.DAY_UNITS.get(unit):
        said.add_days = (said.add_days or 0) + halves // 2 * factor
    else:
        said.add_months = (said.add_months or 0) + halves // 2 * words.MONTH_UNITS[unit]


def _halves(number: str | None, word: str | None) -> int:
    if number:
        whole, _, fraction = number.replace(",", ".").partition(".")
        return 2 * int(whole) + bool(fraction)
    return words.AMOUNTS[word] if word else 2


def _year_or_hours(number: str | None) -> str:
    if number is None:
        return "года"
    # "21 год" is years in Russian and hours in Ukrainian: nobody can tell.
    _only_once(not re.fullmatch(r"\d*(?<!1)1|.*[.,].*", number))
    return "годин"


def _days_ahead(said: Said, found: re.Match[str]) -> bool:
    _only_once(said.days_ahead is None)
    said.days_ahead = words.DAYS_AHEAD[found[1]]
    if found[1] == "tonight":
        said.part = "evening"
    return True


def _this_part(said: Said, found: re.Match[str]) -> bool:
    _only_once(said.days_ahead is None and said.part is None)
    said.days_ahead, said.part = 0, words.PARTS[found[1]]
    return True


def _next_week(said: Said, _found: re.Match[str]) -> bool:
    _only_once(said.which_week is None)
    said.which_week = "next"
    return True


def _weekday(said: Said, found: re.Match[str]) -> bool:
    _only_once(said.weekday is None)
    said.weekday = words.WEEKDAYS[found[2]]
    if found[1]:
        _only_once(said.which_week is None)
        said.which_week = "next" if found[1] in words.NEXT else "this"
    return True


def _clock(said: Said, found: re.Match[str]) -> bool:
    return _set_clock(said, found[1], int(found[2]), part=found[3])


def _spaced_clock(said: Said, found: re.Match[str]) -> bool:
    """ "10 30" is a time only where the day is already known."""
    return (said.has_day or said.has_addition) and _set_clock(said, found[1], int(found[2]))


def _bare_hour(said: Said, found: re.Match[str]) -> bool:
    return _set_clock(said, found[1], 0, part=found[2])


def _hour_word(said: Said, found: re.Match[str]) -> bool:
    return _set_clock(said, str(words.HOUR_WORDS[found[1]]), 0)


def _fixed_hour(said: Said, found: re.Match[str]) -> bool:
    return _set_clock(said, str(words.FIXED_HOURS[found[1]]), 0)


def _set_clock(said: Said, hour: str, minute: int, *, part: str | None = None) -> bool:
    if int(hour) > 23 or minute > 59:
        return False
    _only_once(said.hour is None and not said.same_time)
    said.hour, said.minute, said.plain_hour = int(hour), minute, not hour.startswith("0")
    if part:
        _set_part(said, part)
    return True


def _part(said: Said, found: re.Match[str]) -> bool:
    _set_part(said, found[1])
    return True


def _set_part(said: Said, word: str) -> None:
    _only_once(said.part is None and not said.same_time)
    said.part = words.PARTS[word]


def _same_time(said: Said, _found: re.Match[str]) -> bool:
    _only_once(not said.has_clock)
    said.same_time = True
    return True


def _own_clock(said: Said, _found: re.Match[str]) -> bool:
    said.own_clock = True
    return True


def _again(said: Said, _found: re.Match[str]) -> bool:
    """The second of an hour that clocks show twice when summer time ends."""
    _only_once(said.hour is not None and not said.again)
    said.again = True
    return True


def _time_preposition(said: Said, _found: re.Match[str]) -> bool:
    said.time_expected = True
    return True


def _filler(_said: Said, _found: re.Match[str]) -> bool:
    return True


def _choice(choices: Iterable[str]) -> str:
    """Any of the words, longest first."""
    return "|".join(re.escape(word) for word in sorted(choices, key=len, reverse=True))


def _any(choices: Iterable[str]) -> str:
    """One group holding any of the words."""
    return f"({_choice(choices)})"


_END = r"(?!\w)"
_NUMBER_END = _END + r"(?![.:\-]\d)"
_UNITS = (*words.MINUTE_UNITS, *words.DAY_UNITS, *words.MONTH_UNITS, words.YEAR_OR_HOURS)
# Without a number in front a word must begin here: the "d" of "and" is no day.
_AMOUNT = re.compile(
    r"(?:(?P<number>[0-9]{1,5}(?:[.,]5)?)\s*|(?<!\w)(?P<word>"
    + _choice(words.AMOUNTS)
    + r")\s+|(?<!\w))(?P<unit>"
    + _choice(_UNITS)
    + r")\.?(?![^\W\d])"
)
_ANY_AMOUNT = re.sub(r"\?P<\w+>", "?:", _AMOUNT.pattern)
_YEAR = r"(?:,?\s+([0-9]{4})" + _NUMBER_END + r"(?:\s*(?:г|года|р|року)" + _END + r")?)?"
_MERIDIEM = r"(?:\s*(am|pm|a\.m|p\.m))?"
_HOUR_SIGN = r"(?:часов|часа|час|ч|годині|години|година|годин|год|h|oclock)"
_DAY_SIGN = r"(?:-?(?:го|е|st|nd|rd|th)" + _END + r")?"

_RULES: tuple[tuple[re.Pattern[str], Take], ...] = tuple(
    (re.compile(pattern), take)
    for pattern, take in (
        (r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:t(?=[0-9])|" + _NUMBER_END + ")", _iso_date),
        (r"([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4}|[0-9]{2})" + _NUMBER_END, _full_date),
        (r"([0-9]{1,2})-([0-9]{1,2})-([0-9]{4})" + _NUMBER_END, _full_date),
        (r"([0-9]{1,2})\.([0-9]{2})\s*(am|pm|a\.m|p\.m)" + _NUMBER_END, _clock),
        (r"([0-9]{1,2})\.([0-9]{1,2})" + _NUMBER_END, _dotted_pair),
        (
            r"([0-9]{1,2})" + _DAY_SIGN + r"\s*(?:of\s+)?" + _any(words.MONTHS) + _END + r"\.?" + _YEAR,
            _day_and_month,
        ),
        (_any(words.MONTHS) + r"\.?\s*([0-9]{1,2})" + _DAY_SIGN + _NUMBER_END + _YEAR, _month_and_day),
        (r"([0-9]{1,2})(?:\s*числа|-?го|st|nd|rd|th)" + _END, _day_of_month),
        (_any(words.OWN_CLOCK) + _END, _own_clock),
        (_any(words.SAME_TIME) + _END, _same_time),
        (_any(words.AGAIN) + _END, _again),
        (
            r"(?:(?:через|за|in)\s+|\+\s*)((?:(?:(?:и|і|and)\s+)?" + _ANY_AMOUNT + r"\s*)+)" + _END,
            _addition,
        ),
        (_any(words.DAYS_AHEAD) + _END, _days_ahead),
        (r"this\s+(morning|afternoon|evening)" + _END, _this_part),
        (_any(words.NEXT_WEEK) + _END, _next_week),
        (r"(?:" + _any([*words.NEXT, *words.THIS]) + r"\.?\s+)?" + _any(words.WEEKDAYS) + _END, _weekday),
        (
            r"([0-9]{1,2})(?:[:\-]|\s*" + _HOUR_SIGN + r"\.?\s*)([0-9]{2})(?::[0-9]{2})?"
            r"(?:\s*(?:минут|мин|м|хвилин|хв)(?!\w))?" + _MERIDIEM + _NUMBER_END,
            _clock,
        ),
        (r"([0-9]{1,2}) ([0-9]{2})" + _NUMBER_END, _spaced_clock),
        (r"([0-9]{1,2})(?:\s*" + _HOUR_SIGN + r")?" + _MERIDIEM + _NUMBER_END, _bare_hour),
        (_any(words.FIXED_HOURS) + _END, _fixed_hour),
        (_any(words.PARTS) + _END, _part),
        (_any(words.HOUR_WORDS) + r"(?:\s+" + _HOUR_SIGN + r")?" + _END, _hour_word),
        (r"@|" + _any(words.TIME_PREPOSITIONS) + _END, _time_preposition),
        (_any(words.FILLERS) + _END, _filler),
    )
)
