"""The section of calling hours: rows by project, country and region, the most special one rules."""

from __future__ import annotations

from datetime import time

from app.errors import KnownError
from app.services import calling_hours
from app.services.calling_hours import HoursForm, HoursRow
from app.ui.house.boxes import LineBox, WeekBox, day_name
from app.ui.house.section import House
from app.ui.house.where import WhereFields, WhereSection
from app.ui.house.words import translate
from app.ui.table import Cell, Column


class HoursFields(WhereFields):
    """One row of hours."""

    def __init__(self) -> None:
        super().__init__()
        self.week = WeekBox()
        self.column.addWidget(self.add("weekdays", self.week))
        hours = [LineBox(parse=calling_hours.clock_of, write=clock) for _ in range(2)]
        self.add_row(self.add("opens", hours[0]), self.add("closes", hours[1]))
        self.add_place()
        self.retranslate()

    def blank(self) -> HoursForm:
        return HoursForm()

    def retranslate(self) -> None:
        self.week.retranslate()
        self.say("weekdays", translate("House", "Days of the week"))
        self.say("opens", translate("House", "From"))
        self.say("closes", translate("House", "To"))
        self.say_place()


class HoursSection(WhereSection[HoursRow]):
    """All rows of calling hours."""

    tables = ("calling_window",)
    section = "hours"
    list_rows = staticmethod(calling_hours.list_hours)
    keep_row = staticmethod(calling_hours.keep_hours)
    remove_row = staticmethod(calling_hours.remove_hours)

    def __init__(self, house: House) -> None:
        super().__init__(house, HoursFields())
        self.retranslate()

    def columns(self) -> list[Column[HoursRow]]:
        return [
            Column("place", translate("House", "For whom"), 170, self._place, stretch=True),
            Column("days", translate("House", "Days of the week"), 150, _days),
            Column("time", translate("House", "Hours"), 130, _hours),
        ]

    def _place(self, row: HoursRow) -> Cell:
        return self.name_cell(row, self.heading_of(row))

    def heading_of(self, row: HoursRow | None) -> str:
        return translate("House", "New hours") if row is None else self.place_of(row.form)

    def gone(self) -> str:
        return translate("House", "Hours taken away")

    def field_of(self, error: KnownError) -> str:
        found = {"no_weekday": "weekdays", "closes_first": "closes"}
        return found.get(error.code) or super().field_of(error)


def clock(at: time) -> str:
    """9:00 as it is typed."""
    return f"{at:%H:%M}"


def _days(row: HoursRow) -> Cell:
    days = sorted(row.form.weekdays)
    if len(days) > 2 and days == list(range(days[0], days[-1] + 1)):
        return Cell(f"{day_name(days[0])}–{day_name(days[-1])}")
    return Cell(", ".join(day_name(day) for day in days))


def _hours(row: HoursRow) -> Cell:
    closes = "24:00" if row.form.closes == time() else clock(row.form.closes)
    return Cell(f"{clock(row.form.opens)}–{closes}")
