"""The section of holidays: days by project, country and region, typed or loaded from a file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QFileDialog

from app.errors import KnownError
from app.services import holidays
from app.services.days_typed import day_of
from app.services.holidays import HolidayForm, HolidayRow, Where
from app.ui.house.boxes import LineBox
from app.ui.house.holiday_dialog import HolidayFileDialog
from app.ui.house.section import House
from app.ui.house.where import WhereFields, WhereSection
from app.ui.house.words import translate
from app.ui.table import Cell, Column
from app.ui.widgets.button import Button


class HolidayFields(WhereFields):
    """One day; `today` tells which year is meant when none is typed."""

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self.day = LineBox(parse=self._parse, write=typed_day, width=160)
        self.column.addWidget(self.add("day", self.day))
        self.column.addWidget(self.add("name", LineBox(longest=80)))
        self.add_place()
        self.day.on_changed(self.echo)
        self.retranslate()

    def _parse(self, text: str) -> date:
        return day_of(text, today=self._today())

    def blank(self) -> HolidayForm:
        return HolidayForm(self._today() + timedelta(days=1))

    def of_form(self, form: HolidayForm) -> Mapping[str, Any]:
        return {"day": form.day, "name": form.name, **vars(form.where)}

    def to_form(self, values: Mapping[str, Any], base: Any) -> HolidayForm:
        where = Where(values["country"], values["project_code"], values["region"])
        return HolidayForm(values["day"], values["name"], where)

    def echo(self) -> None:
        """Below the day: which day that is."""
        try:
            said = long_day(self.day.value())
        except KnownError:
            said = ""
        self.say("day", translate("House", "Day"), said)

    def set_raw(self, raw: Mapping[str, Any]) -> None:
        super().set_raw(raw)
        self.echo()

    def retranslate(self) -> None:
        self.echo()
        self.say("name", translate("House", "Name"))
        self.say_place()


class HolidaysSection(WhereSection[HolidayRow]):
    """All days off; those that have passed stand back."""

    tables = ("holiday",)
    section = "holidays"
    list_rows = staticmethod(holidays.list_holidays)
    keep_row = staticmethod(holidays.keep_holiday)
    remove_row = staticmethod(holidays.remove_holiday)

    def __init__(self, house: House) -> None:
        self._house_of_today = house
        self.load_file = Button("", icon="file-up", size="small")
        self.ask_open: Callable[[], str] = self._ask_open
        self.dialog: HolidayFileDialog | None = None
        super().__init__(house, HolidayFields(self.today))
        self.beneath.addWidget(self.load_file)
        self.load_file.clicked.connect(self.choose_file)
        self.retranslate()

    def today(self) -> date:
        """The day by the administrator's clock."""
        house = self._house_of_today
        return house.now().astimezone(house.zone).date()

    def columns(self) -> list[Column[HolidayRow]]:
        return [
            Column("day", translate("House", "Day"), 150, _day),
            Column("name", translate("House", "Name"), 160, self._name, stretch=True),
            Column("place", translate("House", "For whom"), 170, self._place, leave=1),
        ]

    def _name(self, row: HolidayRow) -> Cell:
        return self.name_cell(row, row.form.name or "–")

    def _place(self, row: HolidayRow) -> Cell:
        return Cell(self.place_of(row.form.where), muted=True)

    def is_muted(self, row: HolidayRow) -> bool:
        return row.form.day < self.today()

    def heading_of(self, row: HolidayRow | None) -> str:
        if row is None:
            return translate("House", "New day off")
        return row.form.name or long_day(row.form.day)

    def gone(self) -> str:
        return translate("House", "Day off taken away")

    def field_of(self, error: KnownError) -> str:
        return {"holiday_twice": "day", "not_a_day": "day"}.get(error.code) or super().field_of(error)

    # files

    def choose_file(self) -> None:
        """Which file; then what is in it."""
        path = self.ask_open()
        if path:
            self.dialog = HolidayFileDialog(self.house, path, self.today(), parent=self.window())
            self.dialog.added.connect(self.changed_in_list)
            self.dialog.open()

    def _ask_open(self) -> str:
        kinds = translate("House", "Lists of days") + " (*.xlsx *.xls *.ods *.csv *.ics)"
        return QFileDialog.getOpenFileName(self, translate("House", "Load holidays from a file"), "", kinds)[
            0
        ]

    def retranslate(self) -> None:
        self.load_file.setText(translate("House", "From a file…"))
        super().retranslate()


def typed_day(day: date) -> str:
    """A day as it is typed."""
    return f"{day:%d.%m.%Y}"


def long_day(day: date) -> str:
    """Weekday and date in words."""
    return QLocale().toString(day, "dddd, d MMMM yyyy")


def _day(row: HolidayRow) -> Cell:
    return Cell(typed_day(row.form.day), suffix=QLocale().toString(row.form.day, "ddd").replace(".", ""))
