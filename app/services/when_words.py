"""The vocabulary of the date grammar: Russian, Ukrainian and English words of time, tidied (no ё, no apostrophe)."""

from __future__ import annotations

from typing import TypeVar

Meaning = TypeVar("Meaning", int, str)


def _rows(*rows: str, start: int = 0) -> dict[str, int]:
    """Every word of a row with the row's number."""
    return {word: number for number, row in enumerate(rows, start) for word in row.split()}


def _means(meaning: Meaning, phrases: str) -> dict[str, Meaning]:
    """Every phrase, divided by bars, with the same meaning."""
    return dict.fromkeys(phrases.split("|"), meaning)


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


def _phrases(text: str) -> tuple[str, ...]:
    return tuple(text.split("|"))


DAYS_AHEAD = {
    **_means(0, "сегодня|сьогодні|today|tonight"),
    **_means(1, "завтра|tomorrow|tmrw|tmr"),
    **_means(2, "послезавтра|после завтра|післязавтра|після завтра"),
    **_means(2, "the day after tomorrow|day after tomorrow|after tomorrow"),
}

WEEKDAYS = _rows(
    "пн понедельник понедельника понедельнику понеділок понеділка mon monday",
    "вт вторник вторника вторнику вівторок вівторка tue tues tuesday",
    "ср среда среду среды среде середа середу середи wed weds wednesday",
    "чт четверг четверга четвергу четвер четверга thu thur thurs thursday",
    "пт пятница пятницу пятницы пятнице пятниця пятницю пятниці fri friday",
    "сб суббота субботу субботы субботе субота суботу суботи sat saturday",
    "вс воскресенье воскресенья воскресенью нд неділя неділю неділі sun sunday",
)

MONTHS = _rows(
    "янв январь января січ січень січня jan january",
    "фев февр февраль февраля лют лютий лютого feb february",
    "мар март марта бер березень березня mar march",
    "апр апрель апреля кві квіт квітень квітня apr april",
    "май мая тра трав травень травня may",
    "июн июнь июня чер черв червень червня jun june",
    "июл июль июля лип липень липня jul july",
    "авг август августа сер серп серпень серпня aug august",
    "сен сент сентябрь сентября вер вересень вересня sep sept september",
    "окт октябрь октября жов жовт жовтень жовтня oct october",
    "ноя нояб ноябрь ноября лис листопад листопада nov november",
    "дек декабрь декабря гру груд грудень грудня dec december",
    start=1,
)

NEXT = _words(
    "следующий следующую следующее следующего следующей след наступний наступну наступного наступної next"
)
THIS = _words(
    "этот эту это этого этой ближайший ближайшую ближайшее цей цю це цього цієї найближчий найближчу this"
)
NEXT_WEEK = _phrases(
    "на следующей неделе|следующей недели|на след неделе|на наступному тижні|наступного тижня|next week"
)

# Hours said in words: "в три", "о третій".
HOUR_WORDS = _rows(
    "час один першій one",
    "два две дві другій two",
    "три третій three",
    "четыре чотири четвертій four",
    "пять пятій five",
    "шесть шість шостій six",
    "семь сім сьомій seven",
    "восемь вісім восьмій eight",
    "девять девятій nine",
    "десять десятій ten",
    "одиннадцать одинадцять одинадцятій eleven",
    "двенадцать дванадцять дванадцятій twelve",
    start=1,
)

# Amounts of an addition, in halves: "полтора часа" is 3, "пару часов" 4.
AMOUNTS = {
    **{word: 2 * hour for word, hour in HOUR_WORDS.items() if not word.endswith("ій") and word != "час"},
    **_means(2, "a|an|одну|одна"),
    **_means(3, "полтора|полторы|півтора|півтори"),
    **_means(4, "пару|пара|a couple of|couple of"),
    **_means(1, "half an|half a|half|пол|пів"),
}

MINUTE_UNITS = {
    **_means(1, "м|мин|минуту|минуты|минут|хв|хвилину|хвилини|хвилин|m|min|mins|minute|minutes"),
    **_means(30, "полчаса|півгодини"),
    **_means(60, "ч|час|часа|часов|годину|години|годин|h|hr|hrs|hour|hours"),
}
DAY_UNITS = {
    **_means(1, "д|дн|день|дня|дней|дні|днів|сутки|суток|доба|добу|d|day|days"),
    **_means(7, "н|нед|неделю|недели|недель|тиж|тиждень|тижні|тижнів|w|wk|week|weeks"),
}
MONTH_UNITS = {
    **_means(1, "мес|месяц|месяца|месяцев|міс|місяць|місяці|місяців|mo|month|months"),
    **_means(12, "года|лет|рік|роки|років|y|year|years"),
}
# A year in Russian ("через год"), hours in Ukrainian ("через 2 год"): told apart by the number.
YEAR_OR_HOURS = "год"

PARTS = {
    **_means("morning", "утром|утра|утро|с утра|вранці|зранку|ранком|ранку|ранок|morning"),
    **_means("morning", "в первой половине дня|до обеда|у першій половині дня|до обіду"),
    **_means("day", "днем|дня|вдень|удень|afternoon|после обеда|після обіду|по обіді|пообіді|after lunch"),
    **_means("day", "во второй половине дня|у другій половині дня"),
    **_means("evening", "вечером|вечера|вечеру|вечер|вечору|вечір|ввечері|увечері|вечора|evening"),
    **_means("evening", "в конце дня|наприкінці дня|end of day|eod|tonight"),
    **_means("night", "ночи|ночью|ночі|вночі|night"),
    **_means("am", "am|a.m"),
    **_means("pm", "pm|p.m"),
}
# The hour that stands for a part of the day when no hour is said.
PART_HOURS = {"morning": 10, "day": 14, "evening": 17}

FIXED_HOURS = {
    **_means(12, "полдень|опівдні|noon|midday"),
    **_means(13, "в обед|в обід|lunchtime|lunch time"),
}

SAME_TIME = _phrases(
    "в это же время|в то же время|в тот же час|в этот же час|в цей же час|в той же час|у той самий час|"
    "same time|same hour|at the same time"
)

OWN_CLOCK = _phrases(
    "по нашему времени|по нашему|по моему времени|по моему|моего времени|нашего времени|"
    "за нашим часом|за моїм часом|нашого часу|my time|our time"
)

# The second of an hour that clocks show twice.
AGAIN = _words("again вторично вдруге")

TIME_PREPOSITIONS = _words("в во о об at")
FILLERS = _words(
    "на у к ко с з on by in the for from of about around около примерно приблизно ровно рівно десь "
    "после після after sharp"
)
