"""The company's own dictionaries: what administrators add, rename, order and hide. Nothing is ever deleted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from app.errors import KnownError, Refused
from app.models import (
    Activity,
    ActivityKind,
    Client,
    ClientStatus,
    ClientType,
    DncEntry,
    DncList,
    Outcome,
    OwnField,
    Project,
    Purpose,
    RefusalReason,
    Source,
)
from app.services import outcome_rules, own_fields
from app.services.company_settings import known_country
from app.services.entry_names import code_of, tidy
from app.services.outcome_rules import NamedForm as EntryForm
from app.services.outcome_rules import OutcomeForm, Whole
from app.services.own_fields import KindIsFixed, OwnFieldForm

__all__ = ["BOOKS", "FIXED", "EntryForm", "EntryRow", "KindForm", "OutcomeForm", "ProjectForm", "ReasonForm"]


class NameMissing(KnownError):
    """An entry nobody could choose."""

    code = "name_missing"
    sentence = "Write a name in at least one language"


class NameTaken(KnownError):
    """Two entries nobody could tell apart."""

    code = "name_taken"
    sentence = "“{name}” is in this list already"


class EntryChanged(KnownError):
    """Two administrators at once."""

    code = "entry_changed"
    sentence = "Somebody else changed “{name}” meanwhile. Look at it and save again"


class ListIsFixed(KnownError):
    """Kinds and statuses, which figures and the queue go by."""

    code = "list_is_fixed"
    sentence = "The program works by the entries of this list: they can be renamed, not added or hidden"


class OwnListStays(KnownError):
    """Where an outcome puts those who do not want to be called."""

    code = "own_list_stays"
    sentence = "The program writes to this list by itself: it can be renamed, not hidden"


class LastEntry(KnownError):
    """A call must be able to end."""

    code = "last_entry"
    sentence = "At least one outcome has to stay"


@dataclass(frozen=True)
class ProjectForm(EntryForm):
    """A campaign; `country` is where its clients are."""

    country: str | None = None


@dataclass(frozen=True)
class ReasonForm(EntryForm):
    """A refusal reason; after `return_days` the client comes back, None: never."""

    return_days: int | None = None


@dataclass(frozen=True)
class KindForm(EntryForm):
    """A kind of activity; `minutes` it takes in the plan of a day."""

    minutes: int = 15


@dataclass(frozen=True)
class DncListForm(EntryForm):
    """A do-not-call list; its entries end after `days` unless they say otherwise, None: never."""

    days: int | None = None


@dataclass(frozen=True)
class EntryRow:
    """One entry as it stands; `form` is what can be changed, and what is compared when it is saved."""

    code: str
    position: int
    form: EntryForm


@dataclass(frozen=True)
class _Book:
    table: type[Any]
    form: type[EntryForm]
    used_by: InstrumentedAttribute[Any]


BOOKS: dict[str, _Book] = {
    "outcome": _Book(Outcome, OutcomeForm, Activity.outcome_code),
    "purpose": _Book(Purpose, EntryForm, Activity.purpose_code),
    "activity_kind": _Book(ActivityKind, KindForm, Activity.kind),
    "client_status": _Book(ClientStatus, EntryForm, Client.status),
    "client_type": _Book(ClientType, EntryForm, Client.type_code),
    "project": _Book(Project, ProjectForm, Client.project_code),
    "source": _Book(Source, EntryForm, Client.source_code),
    "refusal_reason": _Book(RefusalReason, ReasonForm, Activity.refusal_code),
    "dnc_list": _Book(DncList, DncListForm, DncEntry.list_code),
    "own_field": _Book(OwnField, OwnFieldForm, Client.own),
}
OWN_LIST = "own"
FIXED = frozenset({"activity_kind", "client_status"})


def list_entries(db: Session, book: str) -> tuple[EntryRow, ...]:
    """Every entry of the book in its order, hidden ones too, with all three names."""
    return tuple(_row(book, entry) for entry in _ordered(db, book))


def count_uses(db: Session, book: str) -> dict[str, int]:
    """How many activities or clients name each entry; entries nobody used are left out."""
    if book == "own_field":
        return own_fields.count_values(db)
    column = BOOKS[book].used_by
    counted = db.execute(select(column, func.count()).where(column.is_not(None)).group_by(column))
    return {str(code): int(count) for code, count in counted}


def add_entry(db: Session, book: str, *, form: EntryForm) -> str:
    """Adds the entry at the end and answers its code, made from its name."""
    if book in FIXED:
        raise ListIsFixed()
    entries = _ordered(db, book, lock=True)
    clean = _checked(book, form, entries)
    code = code_of(clean.name, {entry.code for entry in entries})
    if book == "own_field":
        code = _short(code, {entry.code for entry in entries})
    last = max((entry.position for entry in entries), default=-1)
    db.add(BOOKS[book].table(code=code, position=last + 1, **_values(clean)))
    db.flush()
    return code


def change_entry(db: Session, book: str, *, code: str, before: EntryForm, after: EntryForm) -> None:
    """Saves the entry; EntryChanged when it is no longer as it was shown (`before`)."""
    entries = _ordered(db, book, lock=True)
    entry = next((one for one in entries if one.code == code), None)
    if entry is None:
        raise Refused()
    if book in FIXED and after.active != before.active:
        raise ListIsFixed()
    now = _row(book, entry).form
    if now != before and now != after:
        raise EntryChanged(name=before.name)
    if isinstance(now, OwnFieldForm) and isinstance(after, OwnFieldForm) and now.kind != after.kind:
        raise KindIsFixed()
    others = [one for one in entries if one.code != code]
    clean = _checked(book, after, others)
    if (book, code) == ("dnc_list", OWN_LIST) and not clean.active:
        raise OwnListStays()
    if book == "outcome" and not clean.active and not any(one.active for one in others):
        raise LastEntry()
    for name, value in _values(clean).items():
        if getattr(entry, name) != (list(value) if isinstance(value, tuple) else value):
            setattr(entry, name, value)
    db.flush()


def show_entry(db: Session, book: str, *, code: str, active: bool) -> None:
    """Hides the entry from every list of choices, or shows it again; what names it keeps its name."""
    row = next((one for one in list_entries(db, book) if one.code == code), None)
    if row is None:
        raise Refused()
    change_entry(db, book, code=code, before=row.form, after=replace(row.form, active=active))


def move_entry(db: Session, book: str, *, code: str, up: bool) -> bool:
    """Changes places with the neighbour; False when there is none."""
    entries = _ordered(db, book, lock=True)
    place = next((at for at, one in enumerate(entries) if one.code == code), None)
    if place is None:
        raise Refused()
    other = place - 1 if up else place + 1
    if not 0 <= other < len(entries):
        return False
    entries[place], entries[other] = entries[other], entries[place]
    for position, entry in enumerate(entries):
        if entry.position != position:
            entry.position = position
    db.flush()
    return True


def _short(code: str, taken: set[str]) -> str:
    """A code that begins with a letter and fits into the name of a filter, own.<code>."""
    bare = (code if code[0].isalpha() else f"f_{code}")[:26].strip("_")
    return code_of(bare.replace("_", " "), taken)


def _ordered(db: Session, book: str, *, lock: bool = False) -> list[Any]:
    table = BOOKS[book].table
    asked = select(table).order_by(table.position, table.code).execution_options(populate_existing=True)
    return list(db.scalars(asked.with_for_update() if lock else asked))


def _row(book: str, entry: Any) -> EntryRow:
    form = BOOKS[book].form
    values = {one.name: getattr(entry, one.name) for one in fields(form)}
    if "choices" in values:
        values["choices"] = tuple(values["choices"])
    return EntryRow(entry.code, entry.position, form(**values))


def _values(form: EntryForm) -> dict[str, Any]:
    return {one.name: getattr(form, one.name) for one in fields(form)}


def _checked(book: str, form: EntryForm, others: Sequence[Any]) -> Any:
    """The form with its names tidied, or the one sentence that says what is wrong with it."""
    names = [tidy(one) for one in (form.name, form.name_ru, form.name_uk)]
    first = next((one for one in names if one), "")
    if not first:
        raise NameMissing()
    clean = replace(form, name=names[0] or first, name_ru=names[1] or first, name_uk=names[2] or first)
    if clean.active:
        _check_names(clean, [one for one in others if one.active])
    match clean:
        case OutcomeForm():
            outcome_rules.check_outcome(clean, [one for one in others if one.active])
        case ProjectForm():
            country = (clean.country or "").strip()
            return replace(clean, country=known_country(country) if country else None)
        case ReasonForm():
            outcome_rules.check_whole(clean.return_days, Whole("return_days", 1, 3650))
        case DncListForm():
            outcome_rules.check_whole(clean.days, Whole("days", 1, 3650))
        case KindForm():
            outcome_rules.check_whole(clean.minutes, Whole("minutes", 1, 600))
        case OwnFieldForm():
            return own_fields.check_field(clean)
    return clean


def _check_names(form: EntryForm, others: Sequence[Any]) -> None:
    for name in ("name", "name_ru", "name_uk"):
        taken = {getattr(one, name).casefold() for one in others}
        if getattr(form, name).casefold() in taken:
            raise NameTaken(name=getattr(form, name))
