"""Columns of the five views, and their rows as sentences."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from app.services.control import GivenUpRow, PromiseFigures, UndoneItem
from app.services.orphans import IdleRow
from app.ui.control.scene import Scene
from app.ui.control.words import WORDS
from app.ui.table import Cell, Column
from app.ui.words import moments
from app.ui.words.kinds import ICONS, kind_name, list_of, status_chip

translate = QCoreApplication.translate


def undone_columns(scene: Scene) -> Sequence[Column[UndoneItem]]:
    """What is not done; whose it is stands in the caption."""
    return (
        _check(),
        Column("late", translate("Control", "Late by"), 118, partial(_late, scene)),
        Column("due", translate("Control", "Was due"), 118, partial(_due, scene), leave=5),
        Column("what", translate("Control", "What"), 166, _what),
        Column("company", translate("Control", "Company"), 160, _company, stretch=True),
        Column("purpose", translate("Control", "Purpose"), 132, partial(_purpose, scene), leave=3),
        Column("note", translate("Control", "Agreed"), 180, _note, leave=1),
        Column("set", translate("Control", "Set by"), 160, _set_by, leave=4),
        Column("moved", translate("Control", "Put off"), 84, _moved, leave=2),
        Column("asked", translate("Control", "Asked"), 116, partial(_asked, scene)),
    )


def promise_columns() -> Sequence[Column[PromiseFigures]]:
    """One line per person; Enter opens what is overdue."""
    return (
        Column("name", translate("Control", "Manager"), 200, _person, stretch=True),
        Column("kept", translate("Control", "Kept"), 110, lambda row: _number(row.kept), right=True),
        Column("late", translate("Control", "Late"), 110, lambda row: _number(row.late), right=True),
        Column("broken", translate("Control", "Broken"), 110, lambda row: _number(row.broken, "bad"), right=True),
        Column("share", translate("Control", "Kept in time"), 150, _on_time, right=True),
        Column("overdue", translate("Control", "Overdue now"), 150, lambda row: _number(row.overdue, "bad"), right=True),
        Column("edge", "", 12, lambda row: Cell()),
    )  # fmt: skip


def orphan_columns(scene: Scene) -> Sequence[Column[IdleRow]]:
    """Prospects nothing leads back to."""
    return (
        _check(),
        Column("company", translate("Control", "Company"), 180, _company, stretch=True),
        Column("status", translate("Control", "Status"), 120, _status),
        Column("last", translate("Control", "Last contact"), 150, partial(_last_at, scene)),
        Column("outcome", translate("Control", "Last result"), 190, partial(_outcome, scene), leave=2),
        Column("tries", translate("Control", "Tries"), 80, lambda row: Cell(str(row.tries or "")), leave=1),
        Column("city", translate("Control", "City"), 120, _city, leave=3),
    )


def standing_columns(scene: Scene) -> Sequence[Column[IdleRow]]:
    """Warm and hot ones nobody has spoken to for long."""
    return (
        _check(),
        Column("company", translate("Control", "Company"), 180, _company, stretch=True),
        Column("status", translate("Control", "Status"), 120, _status),
        Column("last", translate("Control", "Last contact"), 150, partial(_last_at, scene)),
        Column("outcome", translate("Control", "Last result"), 190, partial(_outcome, scene), leave=1),
        Column("next", translate("Control", "Next contact"), 170, partial(_next, scene)),
        Column("city", translate("Control", "City"), 120, _city, leave=2),
    )


def given_up_columns(scene: Scene) -> Sequence[Column[GivenUpRow]]:
    """Assignments that were given up, and why."""
    return (
        _check(),
        Column("done", translate("Control", "Given up"), 128, partial(_done, scene)),
        Column("what", translate("Control", "What"), 150, _kind),
        Column("company", translate("Control", "Company"), 150, _company, stretch=True),
        Column("reason", translate("Control", "Why"), 260, lambda row: Cell(row.reason, tooltip=row.reason)),
        Column("due", translate("Control", "Was due"), 118, partial(_due, scene), leave=3),
        Column("name", translate("Control", "Assignment"), 150, lambda row: Cell(row.assignment_name, muted=True), leave=1),
        Column("set", translate("Control", "Set by"), 140, lambda row: Cell(row.set_by, muted=True), leave=2),
    )  # fmt: skip


def undone_sentence(scene: Scene, row: UndoneItem) -> str:
    """The row read aloud."""
    return ", ".join(
        part
        for part in (
            row.client_name, row.owner_name, _what(row).text, _late(scene, row).text, row.plan_note,
            _asked(scene, row).tooltip,
        )
        if part
    )  # fmt: skip


def idle_sentence(scene: Scene, row: IdleRow) -> str:
    """The row read aloud."""
    parts = (row.client_name, row.owner_name, _status(row).text, _last_at(scene, row).text, row.city)
    return ", ".join(part for part in parts if part)


def promise_sentence(row: PromiseFigures) -> str:
    """The row read aloud."""
    said = translate("Control", "{name}: kept {kept}, late {late}, broken {broken}, overdue now {overdue}")
    return said.format(name=row.name, kept=row.kept, late=row.late, broken=row.broken, overdue=row.overdue)


def given_up_sentence(row: GivenUpRow) -> str:
    """The row read aloud."""
    return ", ".join(part for part in (row.client_name, row.given_up_by, kind_name(row.kind), row.reason) if part)  # fmt: skip


def _check() -> Column:
    return Column("mark", "", 36, lambda row: Cell(kind="check"))


def _late(scene: Scene, row: UndoneItem) -> Cell:
    late = moments.lateness(row.due_at, scene.now) or translate("Control", "Now")
    tone = "bad" if row.mark == "promise" else "warn" if row.by_lead else "neutral"
    return Cell(late, "chip", tone=tone)


def _due(scene: Scene, row: UndoneItem | GivenUpRow) -> Cell:
    return Cell(moments.moment(row.due_at, scene.now, scene.zone), muted=True)


def _done(scene: Scene, row: GivenUpRow) -> Cell:
    return Cell(moments.moment(row.done_at, scene.now, scene.zone))


def _what(row: UndoneItem) -> Cell:
    kind = kind_name(row.kind)
    if row.mark == "promise":
        return Cell(translate("Control", "Promise: {what}").format(what=kind.lower()), "icon", icon="alarm-clock", tone="bad")  # fmt: skip
    if row.mark == "no_result":
        return Cell(translate("Control", "No result"), "icon", icon="phone-off", tone="warn")
    if row.mark == "assignment":
        tip = row.assignment_name
        return Cell(kind, "icon", icon="clipboard-list", tooltip=tip)
    return Cell(kind, "icon", icon=ICONS.get(row.kind, "circle"))


def _kind(row: GivenUpRow) -> Cell:
    return Cell(kind_name(row.kind), "icon", icon=ICONS.get(row.kind, "circle"))


def _company(row: UndoneItem | IdleRow | GivenUpRow) -> Cell:
    return Cell(row.client_name, strong=True)


def _purpose(scene: Scene, row: UndoneItem) -> Cell:
    names = {entry.code: entry.name for entry in scene.books.purposes}
    name = names.get(row.purpose_code or "", "")
    return Cell(name, muted=True, tooltip=name)


def _note(row: UndoneItem) -> Cell:
    return Cell(row.plan_note, muted=True, tooltip=row.plan_note)


def _set_by(row: UndoneItem) -> Cell:
    if row.by_lead:
        said = list_of([row.planned_by_name, row.assignment_name])
        return Cell(row.planned_by_name, "icon", icon="clipboard-list", tooltip=said)
    own = row.planned_by == row.owner_id
    return Cell(translate("Control", "own plan") if own else row.planned_by_name, muted=True)


def _moved(row: UndoneItem) -> Cell:
    return Cell(WORDS.put_off(row.moved) if row.moved else "", tone="warn" if row.moved > 1 else "")


def _asked(scene: Scene, row: UndoneItem) -> Cell:
    if row.asked_at is None:
        return Cell()
    at = moments.moment(row.asked_at, scene.now, scene.zone)
    tip = translate("Control", "The owner was asked {time} to do it at once").format(time=at)
    return Cell(at, "icon", icon="bell", muted=True, tooltip=tip)


def _person(row: PromiseFigures) -> Cell:
    gone = "" if row.active else translate("Control", "dismissed")
    return Cell(row.name, strong=True, suffix=gone)


def _number(count: int, tone: str = "") -> Cell:
    return Cell(str(count) if count else "–", "number", tone=tone if count else "", muted=not count)


def _on_time(row: PromiseFigures) -> Cell:
    share = row.on_time
    if share is None:
        return Cell("–", "number", muted=True)
    said = translate("Control", "{share}%", "per cent").format(share=round(100 * share))
    return Cell(said, "number", strong=True)


def _status(row: IdleRow) -> Cell:
    word, _ = status_chip(row.status)
    tones = {"hot": "okBar", "warm": "warnBar"}
    return Cell(word, "dot", tone=tones.get(row.status, "faint"))


def _last_at(scene: Scene, row: IdleRow) -> Cell:
    days = (scene.now.astimezone(scene.zone).date() - row.last_at.astimezone(scene.zone).date()).days
    return Cell(WORDS.ago(days), tooltip=moments.moment(row.last_at, scene.now, scene.zone))


def _outcome(scene: Scene, row: IdleRow) -> Cell:
    outcome = scene.books.outcome(row.last_outcome)
    return Cell(outcome.name, "icon", icon=outcome.icon, muted=True) if outcome else Cell()


def _next(scene: Scene, row: IdleRow) -> Cell:
    if row.next_at is None:
        return Cell(translate("Control", "nothing planned"), tone="bad")
    at = moments.moment(row.next_at, scene.now, scene.zone)
    return Cell(at, tone="bad" if row.next_at < scene.now else "")


def _city(row: IdleRow) -> Cell:
    return Cell(row.city, muted=True)
