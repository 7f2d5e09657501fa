"""What calling hours and holidays share: rows for a project, a country or a region, taken away for good or put back."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Hashable
from functools import partial
from typing import Any, TypeVar

from app.errors import KnownError
from app.services.calling_hours import HoursForm, HoursRow
from app.services.dictionaries import Books
from app.services.holidays import HolidayRow, Where
from app.ui.house import words
from app.ui.house.boxes import ChoiceBox, LineBox
from app.ui.house.fields import FormFields
from app.ui.house.list_section import ListSection
from app.ui.house.section import House
from app.ui.house.words import translate

Row = TypeVar("Row", HoursRow, HolidayRow)


class WhereFields(FormFields):
    """Fields that say whose hours or holidays these are."""

    def add_place(self) -> None:
        """Project, country, region."""
        self.project = ChoiceBox()
        self.column.addWidget(self.add("project_code", self.project))
        self.add_row(*(self.add(name, LineBox(parse=text_or_none)) for name in ("country", "region")))

    def set_books(self, books: Books) -> None:
        """The projects of the company."""
        self.project.set_items(words.projects(books))

    def say_place(self) -> None:
        """The words of the place."""
        self.say("project_code", translate("House", "Project"))
        self.say("country", translate("House", "Country"), translate("House", "Empty: any"))
        self.say("region", translate("House", "Region"), translate("House", "Empty: any"))


class WhereSection(ListSection[Row]):
    """Override `section`, the three services and `gone` as well as what a list says of itself."""

    section = ""
    list_rows: Callable[..., Any]
    keep_row: Callable[..., None]
    remove_row: Callable[..., None]

    def __init__(self, house: House, fields: WhereFields) -> None:
        super().__init__(house, fields, name=words.sections()[self.section])
        self._where = fields
        self._where.set_books(house.desk.books)

    def gone(self) -> str:
        """What is said when a row was taken away."""
        raise NotImplementedError

    def place_of(self, where: HoursForm | Where) -> str:
        """For whom the row is."""
        return words.place(
            self.house.desk.books, project=where.project_code, country=where.country, region=where.region
        )

    def key_of(self, row: Row) -> Hashable:
        return row.id

    def ask_rows(self) -> None:
        self._where.set_books(self.house.desk.books)
        self.house.tasks.read(
            self.list_rows, owner=self, done=self.rows_loaded, latest=f"house-{self.section}"
        )

    def keep(self, key: Hashable | None, before: Any, after: Any) -> None:
        self.house.tasks.change(
            _keep, self.keep_row, key or uuid.uuid4(), before, after, owner=self, done=self.kept, failed=self.not_kept
        )  # fmt: skip

    def take_away(self) -> None:
        row = self.current()
        if row is not None:
            self.house.tasks.change(
                self.remove_row, row.id, before=row.form, owner=self, done=partial(self.removed, row),
                failed=self.not_removed,
            )  # fmt: skip

    def not_removed(self, error: KnownError) -> None:
        """It is still there."""
        self.pane.say_trouble(words.sentence_of(error))

    def removed(self, row: Row, _answer: object) -> None:
        """Says so, with a way back."""
        undo, toasts = translate("House", "Undo"), self.house.toasts
        toasts.close_undo()
        toasts.show_toast(self.gone(), "undo", action=undo, act=partial(self.put_back, row))
        self.forget(row.id)

    def put_back(self, row: Row) -> None:
        """The row as it was."""
        self.house.tasks.change(self.keep_row, row.id, row.form, owner=self, done=self.changed_in_list)

    def retranslate(self) -> None:
        self.say(words.sections()[self.section], words.about(self.section), translate("House", "New"))
        super().retranslate()


def text_or_none(text: str) -> str | None:
    """The text, None for an empty one."""
    return text.strip() or None


def _keep(db: Any, keep_row: Callable[..., None], row_id: uuid.UUID, before: Any, after: Any) -> uuid.UUID:
    keep_row(db, row_id, after, before=before)
    return row_id
