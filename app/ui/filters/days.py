"""Days of a filter in words, and words as days: "today-7" is said "7 days ago" and may be typed as "-7"."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from app.services.days_typed import NotADay, day_of

translate = QCoreApplication.translate

_KEPT = re.compile(r"today([+-]\d{1,5})?")
_TYPED = re.compile(r"([+-])\s?(\d{1,4})")
_NEAR = {
    "today": ("today", "сегодня", "сьогодні"),
    "today-1": ("yesterday", "вчера", "вчора"),
    "today+1": ("tomorrow", "завтра"),
    "today-2": ("позавчера", "позавчора"),
    "today+2": ("послезавтра", "післязавтра"),
}


class Days(QObject):
    """Counted days. A class, because the tool that gathers texts sees plural forms only in `self.tr`."""

    def ago(self, count: int) -> str:
        """7 days ago."""
        return self.tr("%n day(s) ago", "", count)

    def ahead(self, count: int) -> str:
        """In 7 days."""
        return self.tr("in %n day(s)", "", count)


DAYS = Days()


def say_day(word: str, today: date | None = None) -> str:
    """A kept day in words: "today", "7 days ago", "22 Nov"; itself when it is none."""
    found = _KEPT.fullmatch(word)
    if found is None:
        return _say_date(word, today)
    return _say_near(int(found[1] or 0))


def _say_near(shift: int) -> str:
    names = {
        0: translate("FilterDays", "today"),
        -1: translate("FilterDays", "yesterday"),
        1: translate("FilterDays", "tomorrow"),
    }
    return names.get(shift) or (DAYS.ago(-shift) if shift < 0 else DAYS.ahead(shift))


def _say_date(word: str, today: date | None) -> str:
    try:
        day = date.fromisoformat(word)
    except ValueError:
        return word
    same_year = day.year == (today or datetime.now(UTC).date()).year
    return QLocale().toString(day, "d MMM" if same_year else "d MMM yyyy").replace(".", "")


def read_day(typed: str, today: date) -> str | None:
    """The day to keep of what was typed: a word, "-7", a date; None when it is no day."""
    line = " ".join(typed.lower().replace("−", "-").split())
    for word, spoken in _NEAR.items():
        if line in spoken or line == say_day(word):
            return word
    if found := _TYPED.fullmatch(line):
        return f"today{found[1]}{found[2]}" if int(found[2]) else "today"
    if _KEPT.fullmatch(line):
        return line
    numbers = re.findall(r"\d{1,4}", line)
    if len(numbers) == 1:
        for kept in (f"today-{numbers[0]}", f"today+{numbers[0]}"):
            if line == say_day(kept):
                return kept
    try:
        return day_of(line, today=today).isoformat()
    except NotADay:
        return None
