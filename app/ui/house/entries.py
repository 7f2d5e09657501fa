"""Sections of the dictionaries: purposes, sources, reasons, projects, kinds, statuses, types, and the outcomes."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import replace
from typing import Any

from app.errors import KnownError
from app.services import dictionary_edits as edits
from app.services.dictionary_edits import DncListForm, EntryForm, EntryRow, KindForm, ProjectForm, ReasonForm
from app.services.outcome_rules import OutcomeForm, Whole, whole
from app.ui.house import words
from app.ui.house.boxes import LineBox
from app.ui.house.fields import FormFields
from app.ui.house.list_section import ListSection
from app.ui.house.section import House
from app.ui.house.words import translate
from app.ui.table import Cell, Column

LANGUAGES = {"name": "English", "name_ru": "Русский", "name_uk": "Українська"}
DAYS = Whole("return_days", 1, 3650)
MINUTES = Whole("minutes", 1, 600)
TERM = Whole("days", 1, 3650)


class EntryFields(FormFields):
    """Three names, and what only this book has."""

    def __init__(self, make: type[EntryForm] = EntryForm) -> None:
        super().__init__()
        self._make = make
        self.extra = {
            ProjectForm: "country", ReasonForm: "return_days", KindForm: "minutes", DncListForm: "days",
        }.get(make, "")  # fmt: skip
        for name in LANGUAGES:
            self.column.addWidget(self.add(name, LineBox(longest=80)))
        if self.extra:
            parse = {"return_days": _days, "minutes": _minutes, "days": _term}.get(self.extra, _text)
            self.column.addWidget(self.add(self.extra, LineBox(parse=parse, width=120)))
        self.retranslate()

    def blank(self) -> EntryForm:
        form = self._make()
        return replace(form, minutes=15) if isinstance(form, KindForm) else form

    def retranslate(self) -> None:
        for name, language in LANGUAGES.items():
            self.say(name, translate("House", "Name, {language}").format(language=language))
        said = {
            "country": (
                translate("House", "Country"),
                translate("House", "Where the clients of the project are. Empty: anywhere"),
            ),
            "return_days": (
                translate("House", "Come back after, days"),
                translate("House", "Empty: the client is lost for good"),
            ),
            "days": (
                translate("House", "Entries end after, days"),
                translate("House", "Empty: they stand for good. An entry may say another end itself"),
            ),
            "minutes": (
                translate("House", "Takes, minutes"),
                translate("House", "So much of a day's plan one of them fills"),
            ),
        }
        if self.extra:
            self.say(self.extra, *said[self.extra])


class EntriesSection(ListSection[EntryRow]):
    """One dictionary as a list."""

    can_move = True

    def __init__(self, house: House, book: str, fields: FormFields | None = None) -> None:
        self.book, self.tables = book, (book,)
        self.can_add = self.can_hide = book not in edits.FIXED
        self._uses: dict[str, int] | None = None
        super().__init__(house, fields or EntryFields(edits.BOOKS[book].form), name=words.sections()[book])
        self.retranslate()

    def columns(self) -> list[Column[EntryRow]]:
        return [
            Column("name", translate("House", "Name"), 160, self._name, stretch=True),
            *self.more_columns(),
            Column("uses", translate("House", "Used"), 96, self._used, right=True, leave=2),
        ]

    def more_columns(self) -> list[Column[EntryRow]]:
        """What only this book shows."""
        match self.book:
            case "refusal_reason":
                return [Column("days", translate("House", "Comes back"), 156, _comes_back, leave=1)]
            case "project":
                return [Column("country", translate("House", "Country"), 90, _country, leave=1)]
            case "dnc_list":
                return [Column("days", translate("House", "Entries end"), 150, _ends, leave=1)]
            case "activity_kind":
                return [Column("minutes", translate("House", "Takes"), 120, _takes, leave=1)]
        return []

    def name_of(self, row: EntryRow) -> str:
        """The entry's name in the language of the window."""
        return words.own_name(row.form)

    def _name(self, row: EntryRow) -> Cell:
        return self.name_cell(row, self.name_of(row))

    def _used(self, row: EntryRow) -> Cell:
        if not row.form.active:
            return Cell(translate("House", "hidden"), "number", muted=True)
        if self._uses is None:
            return Cell("", "number")
        return Cell(str(self._uses.get(row.code, 0)), "number", muted=not self._uses.get(row.code))

    def key_of(self, row: EntryRow) -> Hashable:
        return row.code

    def is_muted(self, row: EntryRow) -> bool:
        return not row.form.active

    def heading_of(self, row: EntryRow | None) -> str:
        return self.name_of(row) if row is not None else translate("House", "New entry")

    def away_word(self, row: EntryRow) -> str:
        return translate("House", "Hide") if row.form.active else translate("House", "Show again")

    def ask_rows(self) -> None:
        tasks = self.house.tasks
        tasks.read(
            edits.list_entries, self.book, owner=self, done=self.rows_loaded, latest=f"house-{self.book}"
        )
        tasks.read(
            edits.count_uses,
            self.book,
            owner=self,
            done=self._uses_counted,
            failed=self._uses_unknown,
            latest=f"house-uses-{self.book}",
        )

    def _uses_counted(self, uses: dict[str, int]) -> None:
        self._uses = uses
        self.model.repaint_rows()

    def _uses_unknown(self, _error: KnownError) -> None:
        """A column of counts is not worth a message."""

    def keep(self, key: Hashable | None, before: Any, after: Any) -> None:
        self.house.tasks.change(
            save_entry, self.book, key, before, after, owner=self, done=self.kept, failed=self.not_kept
        )

    def move_row(self, *, up: bool) -> None:
        row = self.current()
        if row is not None:
            self.house.tasks.change(
                edits.move_entry, self.book, code=row.code, up=up, owner=self, done=self.changed_in_list
            )

    def take_away(self) -> None:
        row = self.current()
        if row is not None and self.can_hide:
            self._show_entry(row.code, not row.form.active, self.name_of(row))

    def _show_entry(self, code: str, active: bool, name: str) -> None:
        self.house.tasks.change(
            edits.show_entry,
            self.book,
            code=code,
            active=active,
            owner=self,
            done=_Told(self, code, active, name),
            failed=self.not_shown,
        )

    def not_shown(self, error: KnownError) -> None:
        """It could not be hidden or shown."""
        self.pane.say_trouble(words.sentence_of(error))

    def told(self, code: str, active: bool, name: str) -> None:
        """Says what was done, with a way back."""
        said = (
            translate("House", "“{name}” is shown again")
            if active
            else translate("House", "“{name}” is hidden")
        ).format(name=name)
        self.house.toasts.close_undo()
        self.house.toasts.show_toast(
            said, "undo", action=translate("House", "Undo"), act=_Undo(self, code, not active, name)
        )
        self.changed_in_list()

    def undo(self, code: str, active: bool, name: str) -> None:
        """Takes the last hiding or showing back."""
        self._show_entry(code, active, name)

    def retranslate(self) -> None:
        self.say(words.sections()[self.book], words.about(self.book), translate("House", "New"))
        super().retranslate()


class _Told:
    """Remembers what was done until the answer comes; a small object instead of a lambda."""

    def __init__(self, section: EntriesSection, code: str, active: bool, name: str) -> None:
        self._section, self._what = section, (code, active, name)

    def __call__(self, _answer: object) -> None:
        self._section.told(*self._what)


class _Undo:
    """What the toast does."""

    def __init__(self, section: EntriesSection, code: str, active: bool, name: str) -> None:
        self._section, self._what = section, (code, active, name)

    def __call__(self) -> None:
        self._section.undo(*self._what)


def save_entry(db: Any, book: str, code: str | None, before: Any, after: Any) -> str:
    """Adds or changes; answers the code."""
    if code is None:
        return edits.add_entry(db, book, form=after)
    edits.change_entry(db, book, code=code, before=before, after=after)
    return code


def _ends(row: EntryRow) -> Cell:
    days = row.form.days if isinstance(row.form, DncListForm) else None
    return Cell(words.COUNTS.days(days) if days else translate("House", "never"), muted=True)


def _comes_back(row: EntryRow) -> Cell:
    form = row.form
    if not isinstance(form, ReasonForm) or form.return_days is None:
        return Cell(translate("House", "never"), muted=True)
    return Cell(words.COUNTS.days(form.return_days))


def _country(row: EntryRow) -> Cell:
    return Cell((row.form.country or "") if isinstance(row.form, ProjectForm) else "")


def _takes(row: EntryRow) -> Cell:
    return Cell(words.COUNTS.minutes(row.form.minutes) if isinstance(row.form, KindForm) else "")


def _days(text: str) -> int | None:
    return whole(text, DAYS)


def _term(text: str) -> int | None:
    return whole(text, TERM)


def _minutes(text: str) -> int:
    return whole(text, MINUTES) or 15


def _text(text: str) -> str | None:
    return text.strip() or None


def outcome_of(row: EntryRow) -> OutcomeForm:
    """The row of the outcomes as what it is."""
    assert isinstance(row.form, OutcomeForm)
    return row.form
