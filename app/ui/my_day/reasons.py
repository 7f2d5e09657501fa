"""Why a row stands in the queue, and why it cannot be rung: chip, tone and the whole sentence."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.services.worklist import WorklistRow
from app.ui.my_day.counts import COUNTS
from app.ui.my_day.scene import Scene
from app.ui.paint import Tone
from app.ui.words import moments
from app.ui.words.kinds import kind_name

translate = QCoreApplication.translate

_BARS = {
    "day": (
        QT_TRANSLATE_NOOP("MyDay", "Enough for today"),
        QT_TRANSLATE_NOOP("MyDay", "This number was tried as often as it may be in a day"),
    ),
    "gap": (
        QT_TRANSLATE_NOOP("MyDay", "Just tried"),
        QT_TRANSLATE_NOOP("MyDay", "This number was tried minutes ago, wait a little"),
    ),
    "lifetime": (
        QT_TRANSLATE_NOOP("MyDay", "Tries used up"),
        QT_TRANSLATE_NOOP(
            "MyDay", "This number was tried as often as it ever may be. Only a promise goes on"
        ),
    ),
    "no_number": (
        QT_TRANSLATE_NOOP("MyDay", "No number"),
        QT_TRANSLATE_NOOP("MyDay", "There is no number that can be dialled"),
    ),
    "window": (
        QT_TRANSLATE_NOOP("MyDay", "No calling hours"),
        QT_TRANSLATE_NOOP("MyDay", "The calling hours of this client do not open in the next weeks"),
    ),
}


@dataclass(frozen=True)
class Reason:
    """A chip, and the sentence behind it."""

    chip: str
    tone: Tone
    sentence: str


def reason_of(row: WorklistRow, scene: Scene) -> Reason:
    """What the chip says: what is in the way first, else why the row is there."""
    if row.barred is not None:
        chip, said = _BARS[row.barred]
        return Reason(translate("MyDay", chip), "neutral", translate("MyDay", said))
    if row.opens_at is not None:
        return _closed(row, scene)
    return why(row, scene)


def _closed(row: WorklistRow, scene: Scene) -> Reason:
    assert row.opens_at is not None
    zone = scene.client_zone(row.time_zone)
    at = moments.moment(row.opens_at, scene.now, zone)
    if row.opens_at.astimezone(zone).date() == scene.now.astimezone(zone).date():
        chip, opening = translate("MyDay", "Early: opens {time}"), at
    else:
        chip, opening = translate("MyDay", "Opens {time}"), moments.weekday_clock(row.opens_at, zone)
    said = translate("MyDay", "It is {now} at the client's, calling hours open {time}")
    return Reason(
        chip.format(time=opening), "neutral", said.format(now=moments.clock(scene.now, zone), time=at)
    )


def why(row: WorklistRow, scene: Scene) -> Reason:
    """Why the row is there, whatever is in the way."""
    due = moments.moment(row.due_at, scene.now, scene.zone) if row.due_at else ""
    if row.asked_by is not None:
        return _asked(row, scene, due)
    match row.section:
        case "promise":
            said = translate("MyDay", "The client was promised {time}").format(time=due)
            return Reason(translate("MyDay", "Promised {time}").format(time=due), "accent", said)
        case "overdue":
            return _late(row, scene, due)
        case "assignment":
            return _assigned(row, scene, due)
        case "today" if row.is_promise:
            said = translate("MyDay", "The client was promised {time}").format(time=due)
            return Reason(translate("MyDay", "Promised {time}").format(time=due), "accent", said)
        case "today":
            return _planned(row, scene, due)
        case "warm":
            return _cooling(row, scene)
        case "recycled":
            return _again(row, scene)
    said = translate("MyDay", "Nobody has talked to this client yet")
    return Reason(translate("MyDay", "New"), "neutral", said)


def _planned(row: WorklistRow, scene: Scene, due: str) -> Reason:
    chip = translate("MyDay", "Plan {time}").format(time=due)
    who = scene.books.staff.get(row.planned_by or 0, "")
    if who and scene.my_id is not None and row.planned_by != scene.my_id:
        said = translate("MyDay", "Set by {name} for {time}").format(name=who, time=due)
        return Reason(translate("MyDay", "From {name}").format(name=who), "warn", said)
    return Reason(chip, "neutral", translate("MyDay", "You planned this for {time}").format(time=due))


def _asked(row: WorklistRow, scene: Scene, due: str) -> Reason:
    who = scene.books.staff.get(row.asked_by or 0, "")
    said = translate("MyDay", "{name} asks for it now, it was due {time}").format(name=who, time=due)
    return Reason(translate("MyDay", "Asked by {name}").format(name=who), "bad", said)


def _late(row: WorklistRow, scene: Scene, due: str) -> Reason:
    late = moments.lateness(row.due_at, scene.now) if row.due_at else ""
    if row.is_promise:
        said = translate("MyDay", "Promised for {time} and not kept yet").format(time=due)
    else:
        said = translate("MyDay", "Planned for {time} and not done yet").format(time=due)
    return Reason(translate("MyDay", "Late {time}").format(time=late), "bad", said)


def _assigned(row: WorklistRow, scene: Scene, due: str) -> Reason:
    kind = kind_name(row.kind).lower()
    who = scene.books.staff.get(row.planned_by or 0, "")
    if row.timed:
        said = translate("MyDay", "Set by {name} for {time}").format(name=who, time=due)
    else:
        said = translate("MyDay", "Set by {name} for the whole day").format(name=who)
    return Reason(translate("MyDay", "Assignment: {kind}").format(kind=kind), "warn", said)


def _cooling(row: WorklistRow, scene: Scene) -> Reason:
    days = (scene.now - row.last_at).days if row.last_at else 0
    if row.status == "hot":
        chip = COUNTS.hot(days)
    else:
        chip = COUNTS.warm(days)
    said = COUNTS.unplanned(days)
    return Reason(chip, "neutral", said)


def _again(row: WorklistRow, scene: Scene) -> Reason:
    outcome = scene.books.outcome(row.last_outcome)
    said = translate("MyDay", "Not reached before, it is time to try again")
    if outcome is not None and outcome.delay_rule == "other_part_of_day":
        return Reason(translate("MyDay", "Other time of day"), "neutral", said)
    return Reason(translate("MyDay", "Try again"), "neutral", said)
