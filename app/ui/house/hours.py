"""The section of calling hours: rows by project, country and region, the most special one rules."""

from __future__ import annotations

import uuid
from collections.abc import Hashable
from datetime import time
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.errors import KnownError
from app.services import calling_hours
from app.services.calling_hours import HoursForm, HoursRow
from app.services.dictionaries import Books
from app.ui.house import words
from app.ui.house.boxes import ChoiceBox, LineBox, WeekBox, day_name
from app.ui.house.fields import FormFields
from app.ui.house.list_section import ListSection
from app.ui.house.section import House
from app.ui.house.words import translate
from app.ui.table import Cell, Column


class WhereFields(FormFields):
    """Fields that say whose hours or holidays these are."""

    def add_place(self) -> None:
        """Project, country, region."""
        self.project = ChoiceBox()
        self.column.addWidget(self.add("project_code", self.project))
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.add("country", LineBox(parse=text_or_none)), 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.add("region", LineBox(parse=text_or_none)), 1, Qt.AlignmentFlag.AlignTop)
        self.column.addWidget(both)

    def set_books(self, books: Books) -> None:
        """The projects of the company."""
        self.project.set_items(words.projects(books))

    def say_place(self) -> None:
        """The words of the place."""
        self.say("project_code", translate("House", "Project"))
        self.say("country", translate("House", "Country"), translate("House", "Empty: any"))
        self.say("region", translate("House", "Region"), translate("House", "Empty: any"))


class HoursFields(WhereFields):
    """One row of hours."""

    def __init__(self) -> None:
        super().__init__()
        self.week = WeekBox()
        self.column.addWidget(self.add("weekdays", self.week))
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for name in ("opens", "closes"):
            editor = self.add(name, LineBox(parse=calling_hours.clock_of, write=clock))
            row.addWidget(editor, 1, Qt.AlignmentFlag.AlignTop)
        self.column.addWidget(both)
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


class HoursSection(ListSection[HoursRow]):
    """All rows of calling hours."""

    tables = ("calling_window",)

    def __init__(self, house: House) -> None:
        self.hours_fields = HoursFields()
        super().__init__(house, self.hours_fields, name=words.sections()["hours"])
        self.hours_fields.set_books(house.desk.books)
        self.retranslate()

    def columns(self) -> list[Column[HoursRow]]:
        return [
            Column("place", translate("House", "For whom"), 170, self._place, stretch=True),
            Column("days", translate("House", "Days of the week"), 150, _days),
            Column("time", translate("House", "Hours"), 130, _hours),
        ]

    def _place(self, row: HoursRow) -> Cell:
        return self.name_cell(row, self.heading_of(row))

    def key_of(self, row: HoursRow) -> Hashable:
        return row.id

    def heading_of(self, row: HoursRow | None) -> str:
        if row is None:
            return translate("House", "New hours")
        form = row.form
        return words.place(
            self.house.desk.books, project=form.project_code, country=form.country, region=form.region
        )

    def ask_rows(self) -> None:
        self.hours_fields.set_books(self.house.desk.books)
        self.house.tasks.read(
            calling_hours.list_hours, owner=self, done=self.rows_loaded, latest="house-hours"
        )

    def keep(self, key: Hashable | None, before: Any, after: Any) -> None:
        self.house.tasks.change(
            save_hours, key or uuid.uuid4(), before, after, owner=self, done=self.kept, failed=self.not_kept
        )

    def field_of(self, error: KnownError) -> str:
        found = {"no_weekday": "weekdays", "closes_first": "closes"}
        return found.get(error.code) or super().field_of(error)

    def take_away(self) -> None:
        row = self.current()
        if row is not None:
            self.house.tasks.change(
                calling_hours.remove_hours,
                row.id,
                before=row.form,
                owner=self,
                done=Removed(self, row),
                failed=self.not_removed,
            )

    def not_removed(self, error: KnownError) -> None:
        """It is still there."""
        self.pane.say_trouble(words.sentence_of(error))

    def removed(self, row: HoursRow) -> None:
        """Says so, with a way back."""
        self.house.toasts.close_undo()
        self.house.toasts.show_toast(
            translate("House", "Hours taken away"),
            "undo",
            action=translate("House", "Undo"),
            act=PutBack(self, row),
        )
        self.forget(row.id)

    def put_back(self, row: HoursRow) -> None:
        """The row as it was."""
        self.house.tasks.change(
            calling_hours.keep_hours, row.id, row.form, owner=self, done=self.changed_in_list
        )

    def retranslate(self) -> None:
        self.say(words.sections()["hours"], words.about("hours"), translate("House", "New"))
        super().retranslate()


class Removed:
    """Remembers the row until the answer comes."""

    def __init__(self, section: Any, row: Any) -> None:
        self._section, self._row = section, row

    def __call__(self, _answer: object) -> None:
        self._section.removed(self._row)


class PutBack:
    """What the toast does."""

    def __init__(self, section: Any, row: Any) -> None:
        self._section, self._row = section, row

    def __call__(self) -> None:
        self._section.put_back(self._row)


def save_hours(db: Any, row_id: uuid.UUID, before: Any, after: Any) -> uuid.UUID:
    """Keeps the row; answers its id."""
    calling_hours.keep_hours(db, row_id, after, before=before)
    return row_id


def clock(at: time) -> str:
    """9:00 as it is typed."""
    return f"{at:%H:%M}"


def text_or_none(text: str) -> str | None:
    """The text, None for an empty one."""
    return text.strip() or None


def _days(row: HoursRow) -> Cell:
    days = sorted(row.form.weekdays)
    if len(days) > 2 and days == list(range(days[0], days[-1] + 1)):
        return Cell(f"{day_name(days[0])}–{day_name(days[-1])}")
    return Cell(", ".join(day_name(day) for day in days))


def _hours(row: HoursRow) -> Cell:
    closes = "24:00" if row.form.closes == time() else clock(row.form.closes)
    return Cell(f"{clock(row.form.opens)}–{closes}")
