"""Answer rates by weekday and hour as the heat table shows them, with the best and the worst hour in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from app.services.kpi import FEW_CALLS, HEAT_WEEKS, HeatCell
from app.ui.kpi import words
from app.ui.widgets.heat_table import HeatSpot

translate = QCoreApplication.translate

FIRST_HOUR, LAST_HOUR, WORKING = 9, 18, 5


@dataclass(frozen=True)
class HeatPicture:
    """Everything of the card: cells line by line, the key of now, a chip about now and a line below."""

    lines: tuple[str, ...]
    heads: tuple[str, ...]
    cells: tuple[HeatSpot, ...]
    now: tuple[int, int] | None
    chip: str
    note: str


def heat_picture(cells: Sequence[HeatCell], now: datetime, zone: ZoneInfo) -> HeatPicture:
    """Working days and hours always; other ones only where somebody really calls then."""
    known = {(cell.weekday, cell.hour): cell for cell in cells}
    used = [cell for cell in cells if cell.dials >= FEW_CALLS]
    days = max([WORKING, *(cell.weekday + 1 for cell in used)])
    first = min([FIRST_HOUR, *(cell.hour for cell in used)])
    last = max([LAST_HOUR, *(cell.hour for cell in used)])
    local = now.astimezone(zone)
    here = (local.weekday(), local.hour)
    rates = [cell.rate for cell in used if cell.rate is not None]
    low, high = min(rates, default=0.0), max(rates, default=0.0)
    spots = [
        _spot(known.get((day, hour)) or HeatCell(day, hour, 0, 0), low, high)
        for day in range(days)
        for hour in range(first, last + 1)
    ]
    inside = here[0] < days and first <= here[1] <= last
    return HeatPicture(
        tuple(words.weekday(day) for day in range(days)),
        tuple(words.hour(hour) for hour in range(first, last + 1)),
        tuple(spots),
        here if inside else None,
        _chip(known.get(here)),
        _note(used),
    )


def heat_days(now: datetime, zone: ZoneInfo) -> tuple[date, date]:
    """The first and the last day that the cells are made of."""
    today = now.astimezone(zone).date()
    return today - timedelta(weeks=HEAT_WEEKS) + timedelta(days=1), today


def moment_of(cell: HeatCell) -> str:
    """Weekday and hour of a cell: "Tue 11:00"."""
    told = translate("Figures", "{weekday} {hour}")
    return told.format(weekday=words.weekday(cell.weekday), hour=words.hour(cell.hour))


def _spot(cell: HeatCell, low: float, high: float) -> HeatSpot:
    key, at, rate = (cell.weekday, cell.hour), moment_of(cell), cell.rate
    counts = translate("Figures", "{answered} answered of {dials} calls").format(
        answered=words.number(cell.answered), dials=words.number(cell.dials)
    )
    if rate is None:
        told = translate("Figures", "{moment}: too few calls to say").format(moment=at)
        return HeatSpot(key, words.NOTHING, None, told, f"{told}\n{counts}")
    told = translate("Figures", "{moment}: {share} answered").format(moment=at, share=words.percent(rate, 0))
    heat = (rate - low) / (high - low) if high > low else 0.5
    return HeatSpot(key, words.number(rate), heat, told, f"{told}\n{counts}")


def _chip(cell: HeatCell | None) -> str:
    if cell is None or cell.rate is None:
        return ""
    told = translate("Figures", "Now, {moment}: {share}")
    return told.format(moment=moment_of(cell), share=words.percent(cell.rate, 0))


def _note(used: Sequence[HeatCell]) -> str:
    if len(used) < 2:
        return ""
    best = max(used, key=lambda cell: cell.rate or 0)
    worst = min(used, key=lambda cell: cell.rate or 0)
    return translate("Figures", "Best {best} ({most}), worst {worst} ({least})").format(
        best=moment_of(best), most=words.percent(best.rate or 0, 0),
        worst=moment_of(worst), least=words.percent(worst.rate or 0, 0),
    )  # fmt: skip
