"""Captions of the queue in their fixed order, and those of what is undone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.services import clocks
from app.services.activities import UndoneRow
from app.services.worklist import NEW_AT_ONCE, SECTIONS, DayFigures, WorklistRow
from app.ui.my_day.counts import COUNTS
from app.ui.my_day.scene import Scene
from app.ui.table import Group
from app.ui.words.kinds import list_of

translate = QCoreApplication.translate

# section: title, icon, tone
_CAPTIONS = {
    "promise": (QT_TRANSLATE_NOOP("MyDay", "Promises now"), "alarm-clock", "accent"),
    "overdue": (QT_TRANSLATE_NOOP("MyDay", "Overdue"), "clock-alert", "bad"),
    "assignment": (QT_TRANSLATE_NOOP("MyDay", "Assignments of the lead"), "clipboard-list", "neutral"),
    "today": (QT_TRANSLATE_NOOP("MyDay", "For today"), "calendar-days", "neutral"),
    "warm": (QT_TRANSLATE_NOOP("MyDay", "Warm without a plan"), "flame", "neutral"),
    "recycled": (QT_TRANSLATE_NOOP("MyDay", "Try again"), "repeat-2", "neutral"),
    "new": (QT_TRANSLATE_NOOP("MyDay", "New"), "inbox", "neutral"),
}


def queue_groups(
    rows: Sequence[WorklistRow], scene: Scene, figures: DayFigures | None, only: str = "all"
) -> list[Group[WorklistRow]]:
    """Groups that hold something, in the order of the day; `only` shows one of them."""
    found: dict[str, list[WorklistRow]] = {}
    for row in rows:
        found.setdefault(row.section, []).append(row)
    return [
        _group(section, tuple(found[section]), scene, figures)
        for section in SECTIONS
        if section in found and only in ("all", section)
    ]


def _group(
    section: str, rows: tuple[WorklistRow, ...], scene: Scene, figures: DayFigures | None
) -> Group[WorklistRow]:
    title, icon, tone = _CAPTIONS[section]
    note = _note(section, rows, scene, figures)
    count = f"{len(rows)}+" if section == "new" and len(rows) >= NEW_AT_ONCE else ""
    return Group(section, translate("MyDay", title), rows, icon, tone, note, count)


def _note(section: str, rows: tuple[WorklistRow, ...], scene: Scene, figures: DayFigures | None) -> str:
    match section:
        case "promise":
            minutes = scene.books.number("promise", "soon_minutes", 20)
            return COUNTS.to_promise(minutes)
        case "overdue":
            promises = sum(row.is_promise for row in rows)
            return COUNTS.promises(promises) if promises else ""
        case "assignment":
            return _assignments(rows, scene, figures)
        case "warm":
            return translate("MyDay", "interested, but nothing is planned")
        case "recycled":
            return translate("MyDay", "not reached before")
        case "new":
            codes = {row.project_code for row in rows}
            names = {entry.code: entry.name for entry in scene.books.projects}
            name = names.get(next(iter(codes)) or "", "") if len(codes) == 1 else ""
            return translate("MyDay", "campaign “{name}”").format(name=name) if name else ""
    return ""


def _assignments(rows: tuple[WorklistRow, ...], scene: Scene, figures: DayFigures | None) -> str:
    names = {scene.books.staff.get(row.planned_by or 0, "") for row in rows}
    by = names.pop() if len(names) == 1 else ""
    done = figures.assignments_done if figures else 0
    ready = translate("MyDay", "done {done} of {all}").format(done=done, all=done + len(rows))
    return list_of([by, ready if done else ""])


def undone_groups(rows: Sequence[UndoneRow], scene: Scene) -> list[Group[UndoneRow]]:
    """Of today, and of before; the oldest first."""
    begins = clocks.day_bounds(scene.now, scene.zone)[0]
    parts = (
        (
            "today",
            translate("MyDay", "Of today"),
            [row for row in rows if row.due_at >= begins],
            "clock-alert",
        ),
        ("before", translate("MyDay", "Of before"), [row for row in rows if row.due_at < begins], "history"),
    )
    return [Group(key, title, tuple(found), icon, "bad") for key, title, found, icon in parts if found]
