"""Names, definitions and figures of the indicators, and names of periods, in the language of now."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from app.services.indicators import Indicator, indicator
from app.services.periods import Period

translate = QCoreApplication.translate

NAMES: dict[str, tuple[str, str]] = {
    "dials": ("phone", QT_TRANSLATE_NOOP("Indicators", "Calls")),
    "answered": ("phone-call", QT_TRANSLATE_NOOP("Indicators", "Answered")),
    "meetings_set": ("handshake", QT_TRANSLATE_NOOP("Indicators", "Meetings")),
    "sales": ("badge-check", QT_TRANSLATE_NOOP("Indicators", "Sales")),
    "meetings_per_call": ("percent", QT_TRANSLATE_NOOP("Indicators", "Meetings / calls")),
    "sales_per_meeting": ("percent", QT_TRANSLATE_NOOP("Indicators", "Sales / meetings")),
    "effective": ("message-square", QT_TRANSLATE_NOOP("Indicators", "Effective talks")),
    "talk_minutes": ("timer", QT_TRANSLATE_NOOP("Indicators", "Time in talks")),
    "average_talk": ("timer", QT_TRANSLATE_NOOP("Indicators", "Average talk")),
    "meetings_held": ("handshake", QT_TRANSLATE_NOOP("Indicators", "Meetings held")),
    "offers": ("file-text", QT_TRANSLATE_NOOP("Indicators", "Offers sent")),
    "presentations": ("presentation", QT_TRANSLATE_NOOP("Indicators", "Presentations")),
    "refusals": ("thumbs-down", QT_TRANSLATE_NOOP("Indicators", "Refusals")),
    "answer_rate": ("percent", QT_TRANSLATE_NOOP("Indicators", "Answered / calls")),
    "effective_rate": ("percent", QT_TRANSLATE_NOOP("Indicators", "Effective / answered")),
    "total_conversion": ("percent", QT_TRANSLATE_NOOP("Indicators", "Sales / calls")),
    "promises_on_time": ("alarm-clock", QT_TRANSLATE_NOOP("Indicators", "Promises on time")),
    "plans_done_share": ("list-checks", QT_TRANSLATE_NOOP("Indicators", "Planned and done")),
    "overdue_now": ("clock-alert", QT_TRANSLATE_NOOP("Indicators", "Overdue now")),
    "orphans": ("ghost", QT_TRANSLATE_NOOP("Indicators", "Without a next step")),
    "new_prospects": ("user-plus", QT_TRANSLATE_NOOP("Indicators", "New prospects")),
    "lead_reach": ("percent", QT_TRANSLATE_NOOP("Indicators", "Prospects tried")),
    "pool_size": ("inbox", QT_TRANSLATE_NOOP("Indicators", "In the pool")),
}
DEFINITIONS: dict[str, str] = {
    "dials": QT_TRANSLATE_NOOP("Indicators", "Every call that was dialled and has an outcome"),
    "answered": QT_TRANSLATE_NOOP("Indicators", "Calls in which a person answered: the outcome says so"),
    "meetings_set": QT_TRANSLATE_NOOP(
        "Indicators", "Talks whose outcome is a meeting, on the day it was agreed"
    ),
    "sales": QT_TRANSLATE_NOOP("Indicators", "Talks whose outcome is a sale, and sales done as planned"),
    "meetings_per_call": QT_TRANSLATE_NOOP("Indicators", "Meetings for every 100 calls"),
    "sales_per_meeting": QT_TRANSLATE_NOOP("Indicators", "Sales for every 100 meetings"),
    "effective": QT_TRANSLATE_NOOP("Indicators", "Talks about the matter itself: the outcome says so"),
    "talk_minutes": QT_TRANSLATE_NOOP(
        "Indicators", "Minutes from picking up to hanging up, all talks together"
    ),
    "average_talk": QT_TRANSLATE_NOOP("Indicators", "Minutes of talk for every answered call"),
    "meetings_held": QT_TRANSLATE_NOOP("Indicators", "Meetings that took place"),
    "offers": QT_TRANSLATE_NOOP("Indicators", "Offers that were sent"),
    "presentations": QT_TRANSLATE_NOOP("Indicators", "Presentations that took place"),
    "refusals": QT_TRANSLATE_NOOP("Indicators", "Talks whose outcome is a refusal"),
    "answer_rate": QT_TRANSLATE_NOOP("Indicators", "Of every 100 calls, how many were answered"),
    "effective_rate": QT_TRANSLATE_NOOP("Indicators", "Of every 100 answered calls, how many were effective"),
    "total_conversion": QT_TRANSLATE_NOOP("Indicators", "Sales for every 100 calls"),
    "promises_on_time": QT_TRANSLATE_NOOP("Indicators", "Promises to clients that were kept on time"),
    "plans_done_share": QT_TRANSLATE_NOOP("Indicators", "Of all that was planned and due, how much was done"),
    "overdue_now": QT_TRANSLATE_NOOP("Indicators", "Planned steps whose time has passed, as of now"),
    "orphans": QT_TRANSLATE_NOOP("Indicators", "Clients somebody owns and nobody plans to call, as of now"),
    "new_prospects": QT_TRANSLATE_NOOP("Indicators", "Prospects added in the period, by who owns them now"),
    "lead_reach": QT_TRANSLATE_NOOP("Indicators", "Of all prospects, how many were called at least once"),
    "pool_size": QT_TRANSLATE_NOOP("Indicators", "Clients without an owner, as of now"),
}
KINDS = {
    "day": QT_TRANSLATE_NOOP("Periods", "Day"),
    "week": QT_TRANSLATE_NOOP("Periods", "Week"),
    "month": QT_TRANSLATE_NOOP("Periods", "Month"),
    "quarter": QT_TRANSLATE_NOOP("Periods", "Quarter"),
}
TRENDS = {
    "day": QT_TRANSLATE_NOOP("Periods", "{measure} by day"),
    "week": QT_TRANSLATE_NOOP("Periods", "{measure} by week"),
    "month": QT_TRANSLATE_NOOP("Periods", "{measure} by month"),
    "quarter": QT_TRANSLATE_NOOP("Periods", "{measure} by quarter"),
}
FUNNELS = {
    "day": QT_TRANSLATE_NOOP("Periods", "Funnel of the day"),
    "week": QT_TRANSLATE_NOOP("Periods", "Funnel of the week"),
    "month": QT_TRANSLATE_NOOP("Periods", "Funnel of the month"),
    "quarter": QT_TRANSLATE_NOOP("Periods", "Funnel of the quarter"),
}
_QUARTERS = ("I", "II", "III", "IV")
NOTHING = "–"


def name_of(code: str) -> str:
    """What the indicator is called."""
    return translate("Indicators", NAMES[code][1])


def icon_of(code: str) -> str:
    """Its icon."""
    return NAMES[code][0]


def definition(code: str) -> str:
    """What is counted, in one sentence."""
    return translate("Indicators", DEFINITIONS[code])


def number(value: float, digits: int = 0) -> str:
    """A number as people of this language write it: 1 450 or 4,5."""
    return QLocale().toString(float(value), "f", digits)


def percent(value: float, digits: int = 1) -> str:
    """4.5%, with the space some languages put."""
    return translate("Figures", "{number}%").format(number=number(value, digits))


def figure(code: str, value: float | None) -> str:
    """A value of an indicator with its unit; a dash where there is none."""
    if value is None:
        return NOTHING
    return unit_text(indicator(code), value)


def unit_text(one: Indicator, value: float) -> str:
    """A value in the unit of the indicator."""
    if one.unit == "share":
        return percent(value)
    if one.unit == "minutes":
        text = number(value, 0 if one.adds_up else 1)
        return translate("Figures", "{number} min").format(number=text)
    return number(value, 0 if abs(value) >= 10 or abs(value - round(value)) < 0.05 else 1)


def axis(code: str, value: float) -> str:
    """A value beside a line of the axis: as many digits as it needs."""
    digits = (
        0 if abs(value - round(value)) < 0.005 else 1 if abs(value * 10 - round(value * 10)) < 0.05 else 2
    )
    return percent(value, digits) if indicator(code).unit == "share" else number(value, digits)


def signed(value: float, digits: int = 0) -> str:
    """A change with its sign: +4 or −3."""
    shown = number(abs(value), digits)
    return f"+{shown}" if value > 0 else f"\u2212{shown}"


def plain(value: Decimal) -> str:
    """A planned value as it is typed: without needless zeros and without groups."""
    shown = f"{value:f}"
    shown = shown.rstrip("0").rstrip(".") if "." in shown else shown
    return shown.replace(".", QLocale().decimalPoint())


def period_title(period: Period, today: date) -> str:
    """The period in words: "16–20 November" of a week, "November 2026" of a month."""
    first, last = period.starts_on, period.ends_on
    year = "" if first.year == today.year else " yyyy"
    if period.kind == "day":
        return _capital(_tidy(_shown(first, "ddd, d MMMM" + year)))
    if period.kind == "month":
        return f"{_capital(QLocale().standaloneMonthName(first.month))} {first.year}"
    if period.kind == "quarter":
        place = _QUARTERS[(first.month - 1) // 3]
        return translate("Periods", "Quarter {place} {year}").format(place=place, year=first.year)
    if first.month == last.month:
        return _tidy(f"{first.day}–{_shown(last, 'd MMMM' + year)}")
    return _tidy(f"{_shown(first, 'd MMM')} – {_shown(last, 'd MMM' + year)}")


def period_label(period: Period) -> str:
    """The period below an axis, as short as can be."""
    first = period.starts_on
    if period.kind == "month":
        return _capital(QLocale().standaloneMonthName(first.month, QLocale.FormatType.ShortFormat)).replace(
            ".", ""
        )
    if period.kind == "quarter":
        return f"{_QUARTERS[(first.month - 1) // 3]} {first:%y}"
    return _tidy(_shown(first, "d MMM"))


def weekday(place: int) -> str:
    """Mon, Tue: Monday is 0."""
    return _capital(QLocale().standaloneDayName(place + 1, QLocale.FormatType.ShortFormat).replace(".", ""))


def hour(value: int) -> str:
    """9:00."""
    return f"{value}:00"


def _shown(day: date, form: str) -> str:
    return QLocale().toString(day, form)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _tidy(text: str) -> str:
    return text.replace(".", "").replace("\u202f", " ")
