"""Rules of the whole company: how often one may be rung, when a promise is late, when a lead is told."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Session

from app.errors import KnownError
from app.models import Setting


class NotInRange(KnownError):
    """Letters, a fraction, or a number nobody could mean."""

    code = "not_in_range"
    sentence = "Here stands a whole number from {least} to {most}"

    def __init__(self, **values: object) -> None:
        """`field` names the value, as in ("attempts", "per_day")."""
        self.field = values.pop("field", None)
        super().__init__(**values)


class LifetimeBelowDay(KnownError):
    """Limits that contradict each other."""

    code = "lifetime_below_day"
    sentence = "A client cannot be rung more often in one day than in all"


class NoSuchCountry(KnownError):
    """A country nobody knows."""

    code = "no_such_country"
    sentence = "There is no country “{country}”: write its name or two letters, such as UA"


class RulesChanged(KnownError):
    """Two administrators at once."""

    code = "rules_changed"
    sentence = "Somebody else changed these rules meanwhile. Look at them and save again"


@dataclass(frozen=True)
class Attempts:
    """How often a client may be tried; `gap_minutes` between two tries."""

    per_day: int = 3
    per_24h: int = 3
    lifetime: int = 12
    gap_minutes: int = 10


@dataclass(frozen=True)
class Promise:
    """Before its time a promise stands on top of the queue; after the grace it is late."""

    soon_minutes: int = 20
    grace_minutes: int = 15


@dataclass(frozen=True)
class Control:
    """When a lead is told: a promise late by so much, anything undone for so long, a client standing still."""

    promise_minutes: int = 30
    undone_hours: int = 24
    frozen_days: int = 14


@dataclass(frozen=True)
class DayPlan:
    """What a day should bring where nobody planned it otherwise."""

    dials: int = 60
    answered: int = 20
    meetings: int = 3
    sales: int = 1


@dataclass(frozen=True)
class ReminderDefaults:
    """Minutes before the time, for whoever chose none himself."""

    lead_minutes: int = 10


@dataclass(frozen=True)
class WrapUp:
    """How long after a call writing may take until it is said."""

    seconds: int = 60


@dataclass(frozen=True)
class Rules:
    """All rules of the company, typed; `country` is that of numbers without one."""

    attempts: Attempts = field(default_factory=Attempts)
    promise: Promise = field(default_factory=Promise)
    control: Control = field(default_factory=Control)
    day_plan: DayPlan = field(default_factory=DayPlan)
    reminders: ReminderDefaults = field(default_factory=ReminderDefaults)
    wrap_up: WrapUp = field(default_factory=WrapUp)
    country: str = "UA"


GROUPS: dict[str, type[Any]] = {
    "attempts": Attempts,
    "promise": Promise,
    "control": Control,
    "day_plan": DayPlan,
    "reminders": ReminderDefaults,
    "wrap_up": WrapUp,
}
LIMITS: dict[tuple[str, str], tuple[int, int]] = {
    ("attempts", "per_day"): (1, 20),
    ("attempts", "per_24h"): (1, 20),
    ("attempts", "lifetime"): (1, 200),
    ("attempts", "gap_minutes"): (0, 1440),
    ("promise", "soon_minutes"): (0, 240),
    ("promise", "grace_minutes"): (0, 240),
    ("control", "promise_minutes"): (0, 1440),
    ("control", "undone_hours"): (1, 720),
    ("control", "frozen_days"): (1, 365),
    ("day_plan", "dials"): (0, 500),
    ("day_plan", "answered"): (0, 500),
    ("day_plan", "meetings"): (0, 100),
    ("day_plan", "sales"): (0, 100),
    ("reminders", "lead_minutes"): (0, 240),
    ("wrap_up", "seconds"): (5, 900),
}


def rules_of(settings: Mapping[str, object]) -> Rules:
    """The rules inside the settings as read (Books.settings); what is missing or senseless is as on the first day."""
    made = {name: _group(name, settings.get(name)) for name in GROUPS}
    country = settings.get("country")
    return Rules(**made, country=country if isinstance(country, str) and country else "UA")


def read_rules(db: Session) -> Rules:
    """The rules as they stand now."""
    return rules_of({row.key: row.value for row in db.scalars(select(Setting))})


def number(text: str, group: str, name: str) -> int:
    """What was typed for one value; NotInRange for anything but a whole number inside its limits."""
    least, most = LIMITS[group, name]
    bare = "".join(text.split())
    if not re.fullmatch(r"[0-9]{1,9}", bare) or not least <= int(bare) <= most:
        raise NotInRange(field=(group, name), least=least, most=most)
    return int(bare)


def known_country(text: str) -> str:
    """Two letters of a country written in any usual way; NoSuchCountry."""
    # Every start reads the rules, and few write the name of a country.
    from app.services.places import country_code

    code = country_code(text)
    if code is None:
        raise NoSuchCountry(country=" ".join(text.split())[:40])
    return code


def keep_rules(db: Session, after: Rules, *, before: Rules) -> None:
    """Keeps what differs from `before`, the rules as they were shown; RulesChanged when those no longer stand."""
    check_rules(after)
    db.execute(select(Setting.key).with_for_update())
    now = read_rules(db)
    for name in (*GROUPS, "country"):
        wanted, shown = getattr(after, name), getattr(before, name)
        if wanted == shown or wanted == getattr(now, name):
            continue
        if getattr(now, name) != shown:
            raise RulesChanged()
        keep_setting(db, name, wanted if isinstance(wanted, str) else asdict(wanted))


def check_rules(rules: Rules) -> None:
    """NotInRange, LifetimeBelowDay or NoSuchCountry when the rules make no sense."""
    for (group, name), (least, most) in LIMITS.items():
        if not least <= getattr(getattr(rules, group), name) <= most:
            raise NotInRange(field=(group, name), least=least, most=most)
    if rules.attempts.lifetime < max(rules.attempts.per_day, rules.attempts.per_24h):
        raise LifetimeBelowDay()
    known_country(rules.country)


def with_number(rules: Rules, group: str, name: str, value: int) -> Rules:
    """The rules with one value replaced."""
    return replace(rules, **{group: replace(getattr(rules, group), **{name: value})})


def _group(name: str, value: object) -> Any:
    kept = value if isinstance(value, dict) else {}
    made = GROUPS[name]()
    sensible = {
        one.name: kept[one.name] for one in fields(made) if _whole(kept.get(one.name), LIMITS[name, one.name])
    }
    return replace(made, **sensible)


def _whole(value: object, limits: tuple[int, int]) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and limits[0] <= value <= limits[1]


def keep_setting(db: Session, key: str, value: object) -> None:
    """Keeps one setting of the company as it is given."""
    row = insert(Setting).values(key=key, value=value)
    db.execute(
        row.on_conflict_do_update(
            index_elements=[Setting.key], set_={"value": row.excluded.value, "changed_at": func.now()}
        )
    )
