"""Columns of the list, and its rows as sentences."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication

from app.services.activity_lists import ActivityRow
from app.services.dictionaries import Entry
from app.ui.activities.scene import Scene
from app.ui.activities.words import WORDS
from app.ui.filters.columns import Chosen
from app.ui.table import Cell, Column
from app.ui.words import moments
from app.ui.words.kinds import ICONS, impression_chip, kind_name, list_of, status_chip
from app.ui.words.numbers import phone_number

translate = QCoreApplication.translate

FIXED = ("mark", "client")
"""What is always there, and stands first."""
# Width and the place in which a column leaves: the extra ones of wide screens first, the company and the hour never.
_SHAPES: dict[str, tuple[int, int]] = {
    "client": (164, 0), "moment": (196, 0), "kind": (122, 14), "marks": (150, 11), "words": (130, 0), "outcome": (132, 12),
    "manager": (116, 15), "purpose": (124, 10), "person": (134, 9), "phone": (148, 8), "city": (92, 7), "planned_by": (120, 6),
    "impression": (92, 5), "talk": (84, 4), "due": (124, 16), "promise_result": (110, 16), "refusal": (140, 16),
    "number": (148, 16), "status": (92, 16), "type": (120, 16), "project": (120, 16),
}  # fmt: skip
_USUAL = (
    "moment",
    "kind",
    "marks",
    "words",
    "outcome",
    "manager",
    "purpose",
    "person",
    "phone",
    "city",
    "planned_by",
)
_SORTS = {"moment": "moment", "words": "", "marks": ""}
_RIGHT = ("talk",)
_TONES = {"warm": "warnBar", "hot": "okBar"}


def usual_columns(scene: Scene) -> Chosen:
    """What stands there on the first day; a manager needs no column that says his own name."""
    names = [name for name in _USUAL if scene.leads or name != "manager"]
    return tuple((name, 0) for name in ("client", *names))


def every_column(scene: Scene) -> list[Column[ActivityRow]]:
    """All that can be shown."""
    titles = WORDS.titles()
    made = [Column("mark", "", 36, lambda row: Cell(kind="check"))]
    for name, (width, leave) in _SHAPES.items():
        spec = scene.specs.get(name)
        sort = _SORTS.get(name, name if spec is not None and spec.sortable else "")
        made.append(
            Column(
                name, titles[name], width, partial(_PAINTED[name], scene), leave=leave, stretch=name == "words",
                right=name in _RIGHT, sort=sort,
            )
        )  # fmt: skip
    return made


def sentence(scene: Scene, row: ActivityRow) -> str:
    """The row read aloud."""
    parts = (
        row.client_name, row.person, kind_name(row.kind), _when(scene, row).text, _late_words(scene, row),
        *(cell_text for cell_text in (_marks(scene, row).text, row.result or row.plan_note, _outcome(scene, row).text)),
        row.whose_name if scene.leads else "",
    )  # fmt: skip
    return ", ".join(part for part in parts if part)


def is_quiet(row: ActivityRow) -> bool:
    """What was given up is grey."""
    return row.state == "cancelled"


def _late_words(scene: Scene, row: ActivityRow) -> str:
    if not row.is_late(scene.now):
        return ""
    late = moments.lateness(row.due_at, scene.now)
    return translate("ActivityCells", "late by {time}").format(time=late) if late else ""


def _client(_scene: Scene, row: ActivityRow) -> Cell:
    return Cell(row.client_name, strong=True)


def _when(scene: Scene, row: ActivityRow) -> Cell:
    """The hour; of what is late, how late in red beside it."""
    said = moments.moment(row.moment, scene.now, scene.zone)
    if row.is_late(scene.now):
        late = moments.lateness(row.due_at, scene.now)
        tip = list_of([moments.full_moment(row.due_at, scene.now, scene.zone), _late_words(scene, row)])
        return Cell(said, "icon", suffix=late, icon="clock-alert", tone="bad", strong=True, tooltip=tip)
    if row.state == "planned":
        icon = "alarm-clock" if row.is_promise else "calendar-clock"
        tone = "accentText" if row.is_promise else ""
        return Cell(said, "icon", icon=icon, tone=tone)
    if row.state == "open":
        return Cell(said, "icon", icon="phone-off", tone="warn")
    icon = "x" if row.state == "cancelled" else "check"
    return Cell(said, "icon", icon=icon, muted=True)


def _kind(_scene: Scene, row: ActivityRow) -> Cell:
    return Cell(kind_name(row.kind), "icon", icon=ICONS.get(row.kind, "circle"))


def _marks(scene: Scene, row: ActivityRow) -> Cell:
    """A promise, how it was kept, a lead's assignment: one chip, the rest in the tooltip."""
    if row.is_promise and row.promise_result is not None:
        tone = {"kept": "ok", "late": "warn", "broken": "bad"}[row.promise_result]
        words = {
            "kept": translate("ActivityCells", "Promise kept"),
            "late": translate("ActivityCells", "Promise late"),
            "broken": translate("ActivityCells", "Promise broken"),
        }
        return Cell(words[row.promise_result], "chip", tone=tone, tooltip=row.assignment_name)
    if row.is_promise and row.state == "planned":
        tone = "bad" if row.is_late(scene.now) else "accent"
        return Cell(translate("ActivityCells", "Promise"), "chip", tone=tone, tooltip=row.assignment_name)
    if row.is_assignment:
        tone = "neutral" if row.done_at is not None else "warn"
        tip = list_of([row.assignment_name, row.planned_by_name])
        return Cell(translate("ActivityCells", "Assignment"), "chip", tone=tone, tooltip=tip)
    if row.state == "cancelled":
        return Cell(translate("ActivityCells", "Given up"), "chip", tone="neutral")
    if row.state == "open":
        return Cell(translate("ActivityCells", "No result"), "chip", tone="warn")
    return Cell()


def _words(_scene: Scene, row: ActivityRow) -> Cell:
    """What came of it, else what was agreed."""
    said = row.result or row.plan_note
    return Cell(" ".join(said.split()), muted=not row.result, tooltip=said)


def _outcome(scene: Scene, row: ActivityRow) -> Cell:
    entry = scene.books.outcome(row.outcome_code)
    if entry is None:
        return Cell()
    reason = scene.books.reason(row.refusal_code)
    return Cell(entry.name, "icon", icon=entry.icon, muted=True, tooltip=reason.name if reason else "")


def _manager(_scene: Scene, row: ActivityRow) -> Cell:
    if row.whose_id is None:
        return Cell(translate("ActivityCells", "in the pool"), "icon", icon="inbox", muted=True)
    handed = row.owner_name if row.owner_id not in (None, row.whose_id) else ""
    tip = translate("ActivityCells", "the client is with {name} now").format(name=handed) if handed else ""
    return Cell(row.whose_name, muted=True, tooltip=tip)


def _planned_by(_scene: Scene, row: ActivityRow) -> Cell:
    if row.planned_by is not None and row.planned_by == row.whose_id:
        return Cell(translate("ActivityCells", "own plan"), muted=True)
    return Cell(row.planned_by_name, muted=True)


def _person(_scene: Scene, row: ActivityRow) -> Cell:
    return Cell(row.person)


def _phone(_scene: Scene, row: ActivityRow) -> Cell:
    if not row.number.startswith("+"):
        return Cell(row.number or "—", muted=True)
    return Cell(phone_number(row.number))


def _city(_scene: Scene, row: ActivityRow) -> Cell:
    return Cell(row.city, muted=True)


def _impression(_scene: Scene, row: ActivityRow) -> Cell:
    if row.impression is None:
        return Cell()
    return Cell(impression_chip(row.impression)[0], "dot", tone=_TONES.get(row.impression, "faint"))


def _talk(_scene: Scene, row: ActivityRow) -> Cell:
    return Cell(moments.stopwatch(row.talk_seconds) if row.talk_seconds else "", "number", muted=True)


def _due(scene: Scene, row: ActivityRow) -> Cell:
    return Cell(moments.moment(row.due_at, scene.now, scene.zone), muted=True)


def _promise_result(_scene: Scene, row: ActivityRow) -> Cell:
    return Cell(WORDS.promise_result(row.promise_result) if row.promise_result else "", muted=True)


def _status(_scene: Scene, row: ActivityRow) -> Cell:
    word, _tone = status_chip(row.status)
    return Cell(word, "dot", tone=_TONES.get(row.status, "faint"))


def _entry(book: str, code_of: str, scene: Scene, row: ActivityRow) -> Cell:
    entries: tuple[Entry, ...] = getattr(scene.books, book)
    code = getattr(row, code_of)
    return Cell(next((one.name for one in entries if one.code == code), code or ""), muted=True)


_PAINTED: dict[str, Callable[[Scene, ActivityRow], Cell]] = {
    "client": _client, "moment": _when, "kind": _kind, "marks": _marks, "words": _words, "outcome": _outcome,
    "manager": _manager, "purpose": partial(_entry, "purposes", "purpose_code"), "person": _person, "phone": _phone,
    "city": _city, "planned_by": _planned_by, "impression": _impression, "talk": _talk, "due": _due,
    "promise_result": _promise_result, "refusal": partial(_entry, "reasons", "refusal_code"), "number": _phone,
    "status": _status, "type": partial(_entry, "types", "type_code"), "project": partial(_entry, "projects", "project_code"),
}  # fmt: skip
