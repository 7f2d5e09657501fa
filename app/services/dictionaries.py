"""The books every screen looks things up in: outcomes, purposes, hours, settings and names of colleagues."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models import (
    ActivityKind,
    CallingWindow,
    ClientStatus,
    ClientType,
    DncList,
    Holiday,
    Outcome,
    OwnField,
    Project,
    Purpose,
    RefusalReason,
    Setting,
    Source,
    Staff,
)
from app.models.base import Named
from app.services import windows as hours
from app.services.company_settings import Rules, rules_of
from app.services.outcome_rules import OutcomeRules

LANGUAGES = ("en", "ru", "uk")
T = TypeVar("T", bound=Named)


@dataclass(frozen=True)
class Entry:
    """A dictionary entry in the reader's language."""

    code: str
    name: str
    active: bool = True


@dataclass(frozen=True)
class ReasonEntry(Entry):
    """A refusal reason; `return_days` after which we come back, None: never."""

    return_days: int | None = None


@dataclass(frozen=True)
class KindEntry(Entry):
    """A kind of activity and the minutes it takes in the plan of a day."""

    minutes: int = 15


@dataclass(frozen=True)
class DncListEntry(Entry):
    """A do-not-call list; its entries end after `days` unless they say otherwise, None: never."""

    days: int | None = None


@dataclass(frozen=True)
class OwnFieldEntry(Entry):
    """A field of the card that the company defined; `choices` of the kind "choice"."""

    kind: str = "text"
    choices: tuple[str, ...] = ()


@dataclass(frozen=True)
class OutcomeEntry(OutcomeRules, Entry):
    """An outcome with the flags that drive what follows."""


@dataclass(frozen=True)
class Books:
    """All dictionaries at once, read when somebody signs in and again when they change."""

    outcomes: tuple[OutcomeEntry, ...] = ()
    purposes: tuple[Entry, ...] = ()
    sources: tuple[Entry, ...] = ()
    types: tuple[Entry, ...] = ()
    projects: tuple[Entry, ...] = ()
    reasons: tuple[ReasonEntry, ...] = ()
    windows: tuple[hours.Window, ...] = ()
    holidays: tuple[hours.Holiday, ...] = ()
    settings: dict[str, object] = field(default_factory=dict)
    staff: dict[int, str] = field(default_factory=dict)
    kinds: tuple[KindEntry, ...] = ()
    statuses: tuple[Entry, ...] = ()
    own_fields: tuple[OwnFieldEntry, ...] = ()
    dnc_lists: tuple[DncListEntry, ...] = ()

    def outcome(self, code: str | None) -> OutcomeEntry | None:
        """The outcome of that code, active or not."""
        return next((entry for entry in self.outcomes if entry.code == code), None)

    def outcome_by_key(self, key: str) -> OutcomeEntry | None:
        """The active outcome that this digit files."""
        return next((entry for entry in self.outcomes if entry.key == key and entry.active), None)

    def reason(self, code: str | None) -> ReasonEntry | None:
        """The refusal reason of that code."""
        return next((entry for entry in self.reasons if entry.code == code), None)

    def kind_name(self, code: str | None) -> str:
        """What the company calls this kind of activity; empty when nobody said."""
        return next((entry.name for entry in self.kinds if entry.code == code), "")

    def status_name(self, code: str | None) -> str:
        """What the company calls this status of a client; empty when nobody said."""
        return next((entry.name for entry in self.statuses if entry.code == code), "")

    @property
    def rules(self) -> Rules:
        """The rules of the company, each with its value of the first day where none is set."""
        return rules_of(self.settings)

    def number(self, key: str, name: str, default: int) -> int:
        """A whole number inside a company setting, such as ("attempts", "per_day")."""
        group = self.settings.get(key)
        value = group.get(name) if isinstance(group, dict) else None
        return value if isinstance(value, int) else default


def read_books(db: Session, language: str = "en") -> Books:
    """Every dictionary, with names in the language ("en", "ru" or "uk")."""
    return Books(
        outcomes=tuple(_outcome(row, language) for row in _ordered(db, Outcome)),
        purposes=_entries(db, Purpose, language),
        sources=_entries(db, Source, language),
        types=_entries(db, ClientType, language),
        projects=_entries(db, Project, language),
        reasons=tuple(
            ReasonEntry(row.code, _name(row, language), row.active, row.return_days)
            for row in _ordered(db, RefusalReason)
        ),
        windows=_windows(db),
        holidays=_holidays(db),
        settings={row.key: row.value for row in db.scalars(select(Setting))},
        staff={row.id: row.name for row in db.execute(select(Staff.id, Staff.name))},
        kinds=tuple(
            KindEntry(row.code, _name(row, language), row.active, row.minutes)
            for row in _ordered(db, ActivityKind)
        ),
        statuses=_entries(db, ClientStatus, language),
        dnc_lists=tuple(
            DncListEntry(row.code, _name(row, language), row.active, row.days)
            for row in _ordered(db, DncList)
        ),
        own_fields=tuple(
            OwnFieldEntry(row.code, _name(row, language), row.active, row.kind, tuple(row.choices))
            for row in _ordered(db, OwnField)
        ),
    )


def read_rules(db: Session, outcome_code: str, refusal_code: str | None) -> Books:
    """Only what filing this outcome needs: its flags, the reason, calling hours and holidays; names in English."""
    outcome = db.get(Outcome, outcome_code)
    reason = db.get(RefusalReason, refusal_code) if refusal_code else None
    return Books(
        outcomes=(_outcome(outcome, "en"),) if outcome else (),
        reasons=(ReasonEntry(reason.code, reason.name, reason.active, reason.return_days),) if reason else (),
        windows=_windows(db),
        holidays=_holidays(db),
    )


def _windows(db: Session) -> tuple[hours.Window, ...]:
    return tuple(_window(row) for row in db.scalars(select(CallingWindow)))


def _holidays(db: Session) -> tuple[hours.Holiday, ...]:
    return tuple(
        hours.Holiday(row.country, row.day, row.name, row.project_code, row.region)
        for row in db.scalars(select(Holiday))
    )


def _ordered(db: Session, table: type[T]) -> list[T]:
    return list(db.scalars(select(table).order_by(table.position, table.code)))


def _entries(db: Session, table: type[Named], language: str) -> tuple[Entry, ...]:
    return tuple(Entry(row.code, _name(row, language), row.active) for row in _ordered(db, table))


def _name(row: Named, language: str) -> str:
    return {"ru": row.name_ru, "uk": row.name_uk}.get(language) or row.name


def _outcome(row: Outcome, language: str) -> OutcomeEntry:
    same = {name: getattr(row, name) for name in OutcomeEntry.__dataclass_fields__ if name != "name"}
    return OutcomeEntry(name=_name(row, language), **same)


def _window(row: CallingWindow) -> hours.Window:
    """ISO weekdays of the base (Monday 1) become those of date.weekday() (Monday 0)."""
    days = frozenset(day - 1 for day in row.weekdays)
    return hours.Window(row.project_code, row.country, row.region, days, row.opens, row.closes)
