"""The KPI board as a spreadsheet: figures, people, trend, hours, refusals."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from app.services import exports
from app.services.desk import Desk
from app.services.indicators import INDICATORS, Indicator
from app.services.kpi import Figure, KpiBoard
from app.services.outside.table_process import check_place
from app.services.outside.workbooks import (
    Cell,
    FileNotWritten,
    Number,
    Sheet,
    WritingCancelled,
    write_workbook,
)

__all__ = ["ExportWords", "FileNotWritten", "WritingCancelled", "export_board", "sheets_of"]

_FORMS = {"count": "#,##0", "minutes": "#,##0.0", "share": '0.0"%"'}


@dataclass(frozen=True)
class ExportWords:
    """Names of sheets, columns, indicators, weekdays and reasons in the reader's language; English without them."""

    figures: str = "Figures"
    people: str = "People"
    trend: str = "Trend"
    hours: str = "Hours"
    refusals: str = "Refusals"
    indicator: str = "Figure"
    fact: str = "Fact"
    plan: str = "Plan"
    by_now: str = "Plan by now"
    before: str = "Before"
    person: str = "Person"
    planned: str = "{name}, plan"
    starts_on: str = "From"
    weekday: str = "Weekday"
    hour: str = "Hour"
    dials: str = "Calls"
    answered: str = "Answered"
    rate: str = "Answered, %"
    reason: str = "Reason"
    share: str = "Share"
    no_reason: str = "No reason given"
    names: Mapping[str, str] = field(default_factory=dict)
    reasons: Mapping[str, str] = field(default_factory=dict)
    weekdays: tuple[str, ...] = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")

    def name(self, code: str) -> str:
        """What an indicator is called."""
        return self.names.get(code) or code.replace("_", " ").capitalize()


def export_board(
    desk: Desk,
    path: str | os.PathLike[str],
    board: KpiBoard,
    words: ExportWords,
    *,
    progress: Callable[[int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> int:
    """Puts it on record and writes what the page shows as xlsx; returns the number of rows. RightMissing without the
    right to export, FileNotWritten, WritingCancelled."""
    check_place(path)
    sheets = [replace(sheet, rows=list(sheet.rows)) for sheet in sheets_of(board, words)]
    period = board.period
    days = {"since": period.starts_on.isoformat(), "until": period.ends_on.isoformat()}
    exports.record(desk, "kpi", {"form": "xlsx", **days}, sum(len(list(sheet.rows)) for sheet in sheets))
    return write_workbook(path, sheets, progress=progress, cancelled=cancelled)


def sheets_of(board: KpiBoard, words: ExportWords) -> Iterator[Sheet]:
    """The sheets of the board, in the order of the page."""
    heading = (words.indicator, words.fact, words.plan, words.by_now, words.before)
    yield Sheet(words.figures, heading, _figures(board, words), (34, 12, 12, 14, 12))
    planned = [
        one for one in INDICATORS if any(who.figures[one.code].plan is not None for who in board.people)
    ]
    yield Sheet(words.people, _people_heading(planned, words), _people(board, planned), (28,))
    trends = [one for one in INDICATORS if one.code in board.trend]
    yield Sheet(
        words.trend,
        (words.starts_on, *(words.name(one.code) for one in trends)),
        _trend(board, trends),
        (12,),
    )
    hours = (words.weekday, words.hour, words.dials, words.answered, words.rate)
    yield Sheet(words.hours, hours, _hours(board, words))
    yield Sheet(
        words.refusals, (words.reason, words.refusals, words.share), _refusals(board, words), (34, 12, 12)
    )


def _figures(board: KpiBoard, words: ExportWords) -> Iterator[list[Cell]]:
    for one in INDICATORS:
        figure = board.totals[one.code]
        yield [words.name(one.code), *_numbers(one, figure)]


def _numbers(one: Indicator, figure: Figure) -> list[Cell]:
    return [_number(one, value) for value in (figure.fact, figure.plan, figure.by_now, figure.before)]


def _people_heading(planned: list[Indicator], words: ExportWords) -> list[str]:
    heading = [words.person]
    for one in INDICATORS:
        heading.append(words.name(one.code))
        if one in planned:
            heading.append(words.planned.format(name=words.name(one.code)))
    return heading


def _people(board: KpiBoard, planned: list[Indicator]) -> Iterator[list[Cell]]:
    for who in board.people:
        row: list[Cell] = [who.name]
        for one in INDICATORS:
            row.append(_number(one, who.figures[one.code].fact))
            if one in planned:
                row.append(_number(one, who.figures[one.code].plan))
        yield row


def _trend(board: KpiBoard, trends: list[Indicator]) -> Iterator[list[Cell]]:
    for place, point in enumerate(board.trend[trends[0].code] if trends else ()):
        yield [point.starts_on, *(_number(one, board.trend[one.code][place].fact) for one in trends)]


def _hours(board: KpiBoard, words: ExportWords) -> Iterator[list[Cell]]:
    for cell in board.heat:
        rate = None if cell.rate is None else Number(round(cell.rate, 1), _FORMS["share"])
        yield [
            words.weekdays[cell.weekday],
            f"{cell.hour}:00",
            Number(cell.dials),
            Number(cell.answered),
            rate,
        ]


def _refusals(board: KpiBoard, words: ExportWords) -> Iterator[list[Cell]]:
    for one in board.refusals:
        name = words.reasons.get(one.code, one.code) if one.code else words.no_reason
        yield [name, Number(one.refusals), Number(round(one.share, 1), _FORMS["share"])]


def _number(one: Indicator, value: float | None) -> Cell:
    return None if value is None else Number(round(value, 2), _FORMS[one.unit])
