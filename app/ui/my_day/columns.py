"""Columns of the queue and of what is undone, and rows as sentences."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from app.services import phones
from app.services.activities import UndoneRow
from app.services.worklist import WorklistRow
from app.ui.my_day.reasons import reason_of
from app.ui.my_day.scene import Scene
from app.ui.table import Cell, Column
from app.ui.words import moments
from app.ui.words.kinds import ICONS, next_step

translate = QCoreApplication.translate


def queue_columns(scene: Scene) -> Sequence[Column[WorklistRow]]:
    """The queue; the company and the reason never leave."""
    return (
        Column("time", translate("MyDay", "At client's"), 102, partial(_time, scene)),
        Column("why", translate("MyDay", "Why now"), 172, partial(_why, scene)),
        Column("company", translate("MyDay", "Company"), 142, _company, stretch=True),
        Column("contact", translate("MyDay", "Contact"), 132, _contact, leave=5),
        Column("number", translate("MyDay", "Number"), 152, _number, leave=2),
        Column("city", translate("MyDay", "City"), 98, _city, leave=3),
        Column("last", translate("MyDay", "Last result"), 152, partial(_last, scene), leave=4),
        Column("next", translate("MyDay", "Next step"), 140, partial(_next, scene)),
        Column("note", translate("MyDay", "Agreed"), 240, _note, leave=1),
    )


def undone_columns(scene: Scene) -> Sequence[Column[UndoneRow]]:
    """What was planned and not done."""
    return (
        Column("due", translate("MyDay", "Was due"), 118, partial(_due, scene)),
        Column("late", translate("MyDay", "Late by"), 122, partial(_late, scene)),
        Column("what", translate("MyDay", "What"), 190, _what),
        Column("company", translate("MyDay", "Company"), 160, _company, stretch=True),
        Column("contact", translate("MyDay", "Contact"), 142, _contact, leave=2),
        Column("note", translate("MyDay", "Agreed"), 170, _note, leave=3),
        Column("city", translate("MyDay", "City"), 96, _city, leave=1),
    )


def queue_sentence(scene: Scene, row: WorklistRow) -> str:
    """The row read aloud."""
    reason = reason_of(row, scene)
    parts = (row.client_name, row.person_name, reason.chip, next_step(row.kind))
    return ", ".join(part for part in parts if part)


def undone_sentence(scene: Scene, row: UndoneRow) -> str:
    """The row read aloud."""
    parts = (row.client_name, row.person_name, next_step(row.kind), _late(scene, row).text, row.plan_note)
    return ", ".join(part for part in parts if part)


def _time(scene: Scene, row: WorklistRow) -> Cell:
    zone = scene.client_zone(row.time_zone)
    shift = scene.shift(row.time_zone)
    unknown = (
        "" if row.time_zone else translate("MyDay", "The client's zone is not known, this is your clock")
    )
    suffix = translate("MyDay", "{hours} h", "offset of a clock").format(hours=shift) if shift else ""
    return Cell(moments.clock(scene.now, zone), suffix=suffix, muted=not row.time_zone, tooltip=unknown)


def _why(scene: Scene, row: WorklistRow) -> Cell:
    reason = reason_of(row, scene)
    return Cell(reason.chip, "chip", tone=reason.tone, tooltip=reason.sentence)


def _company(row: WorklistRow | UndoneRow) -> Cell:
    return Cell(row.client_name, strong=True)


def _contact(row: WorklistRow | UndoneRow) -> Cell:
    return Cell(row.person_name)


def _number(row: WorklistRow) -> Cell:
    return Cell(phones.format_number(row.number) if row.number else "")


def _city(row: WorklistRow | UndoneRow) -> Cell:
    return Cell(row.city, muted=True)


def _last(scene: Scene, row: WorklistRow) -> Cell:
    outcome = scene.books.outcome(row.last_outcome)
    if outcome is not None and row.last_at is not None:
        at = moments.moment(row.last_at, scene.now, scene.zone)
        tip = translate("MyDay", "{outcome}, {time}").format(outcome=outcome.name, time=at)
        return Cell(outcome.name, "icon", icon=outcome.icon, muted=True, tooltip=tip)
    if row.section != "new":
        return Cell()
    day = moments.date(row.created_at, scene.now, scene.zone)
    source = next((entry.name for entry in scene.books.sources if entry.code == row.source_code), "")
    added = source or translate("MyDay", "Added")
    return Cell(f"{added}, {day}", "icon", icon="file-up", muted=True)


def _next(scene: Scene, row: WorklistRow) -> Cell:
    step = next_step(row.kind)
    if row.kind in ("meeting", "presentation") and row.due_at is not None:
        return Cell(f"{step} {moments.moment(row.due_at, scene.now, scene.zone)}", tooltip=row.plan_note)
    return Cell(step, tooltip=row.plan_note)


def _due(scene: Scene, row: UndoneRow) -> Cell:
    return Cell(moments.moment(row.due_at, scene.now, scene.zone))


def _late(scene: Scene, row: UndoneRow) -> Cell:
    late = moments.lateness(row.due_at, scene.now)
    if row.is_promise:
        said = translate("MyDay", "A promise to the client")
        return Cell(late or translate("MyDay", "Now"), "chip", tone="bad", tooltip=said)
    return Cell(late or translate("MyDay", "Now"), "chip", tone="warn" if row.is_assignment else "neutral")


def _what(row: UndoneRow) -> Cell:
    if row.is_promise:
        return Cell(translate("MyDay", "Promise: {what}").format(what=next_step(row.kind).lower()), "icon",
                    icon="alarm-clock", tone="bad")  # fmt: skip
    icon = "clipboard-list" if row.is_assignment else ICONS.get(row.kind, "circle")
    return Cell(next_step(row.kind), "icon", icon=icon)


def _note(row: WorklistRow | UndoneRow) -> Cell:
    return Cell(row.plan_note, muted=True)
