"""Columns of the list, and its rows as sentences."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication

from app.services.client_lists import ClientRow
from app.services.clocks import lateness
from app.services.condition_sql import FieldSpec
from app.services.dictionaries import Entry
from app.ui.clients.scene import Scene
from app.ui.clients.words import GRADES, WORDS, country_name
from app.ui.filters.columns import Chosen
from app.ui.table import Cell, Column
from app.ui.words import moments
from app.ui.words.kinds import next_step, status_chip
from app.ui.words.numbers import phone_number

translate = QCoreApplication.translate

FIXED = ("mark", "name")
"""What is always there, and stands first."""
_TONES = {"warm": "warnBar", "hot": "okBar"}
# Width and the place in which a column leaves: the extra ones of wide screens first, then as the look says.
_SHAPES: dict[str, tuple[int, int]] = {
    "name": (146, 0), "person": (126, 15), "city": (68, 11), "phone": (140, 13), "status": (98, 16), "last_outcome": (146, 14),
    "next": (138, 17), "owner": (112, 12), "owned_since": (84, 10), "group": (120, 9), "last": (124, 8), "type": (120, 7),
    "importance": (90, 6), "project": (120, 5), "source": (120, 4), "tries": (64, 3), "created": (104, 2), "email": (180, 1),
    "stage": (110, 18), "region": (120, 18), "country": (110, 18), "address": (180, 18), "website": (140, 18),
    "tax_id": (110, 18),
}  # fmt: skip
_USUAL = (
    "person",
    "city",
    "phone",
    "status",
    "last_outcome",
    "next",
    "owner",
    "owned_since",
    "last",
    "importance",
    "type",
    "source",
)
_RIGHT = ("owned_since", "tries")
_OWN_WIDTH = 120


def usual_columns(scene: Scene) -> Chosen:
    """What stands there on the first day; a manager needs no column that says his own name."""
    names = [name for name in _USUAL if scene.leads or name != "owner"]
    if scene.level == "admin":
        names.insert(names.index("owner") + 1, "group")
    return tuple((name, 0) for name in ("name", *names))


def every_column(scene: Scene) -> list[Column[ClientRow]]:
    """All that can be shown: the fields of the list, then the company's own."""
    titles = WORDS.titles()
    made = [Column("mark", "", 36, lambda row: Cell(kind="check"))]
    for name, (width, leave) in _SHAPES.items():
        spec = scene.specs.get(name)
        if spec is None or (name in ("owner", "group") and not scene.leads):
            continue
        made.append(
            Column(
                name, titles[name], width, partial(_PAINTED[name], scene), leave=leave, stretch=name == "name",
                right=name in _RIGHT, sort=name if spec.sortable else "",
            )
        )  # fmt: skip
    return made + [_own_column(scene, spec) for name, spec in scene.specs.items() if name.startswith("own.")]


def _own_column(scene: Scene, spec: FieldSpec) -> Column[ClientRow]:
    cell = partial(_own, scene, spec.name.removeprefix("own."), spec.kind)
    right = spec.kind == "number"
    return Column(
        spec.name,
        spec.title,
        _OWN_WIDTH,
        cell,
        leave=18,
        right=right,
        sort=spec.name if spec.sortable else "",
    )


def sentence(scene: Scene, row: ClientRow) -> str:
    """The row read aloud."""
    parts = (row.name, row.person, row.city, status_chip(row.status)[0], _next(scene, row).text)
    return ", ".join(part for part in parts if part)


def _name(_scene: Scene, row: ClientRow) -> Cell:
    return Cell(row.name, strong=True)


def _text(name: str, _scene: Scene, row: ClientRow) -> Cell:
    return Cell(getattr(row, name) or "", muted=True)


def _person(_scene: Scene, row: ClientRow) -> Cell:
    return Cell(row.person)


def _phone(scene: Scene, row: ClientRow) -> Cell:
    if row.dnc_until is not None and row.dnc_until > scene.now:
        return Cell(WORDS.titles()["do_not_call"].lower(), tone="bad")
    if not row.number:
        return Cell("—", muted=True)
    if not row.number.startswith("+"):
        return Cell(translate("ClientCells", "number is wrong"), tone="bad", tooltip=row.number)
    return Cell(phone_number(row.number))


def _status(_scene: Scene, row: ClientRow) -> Cell:
    word, _tone = status_chip(row.status)
    return Cell(word, "dot", tone=_TONES.get(row.status, "faint"))


def _outcome(scene: Scene, row: ClientRow) -> Cell:
    entry = scene.books.outcome(row.last_outcome)
    return Cell(entry.name, "icon", icon=entry.icon, muted=True) if entry is not None else Cell()


def _next(scene: Scene, row: ClientRow) -> Cell:
    if row.next_at is None:
        if row.closed_reason or row.status == "closed":
            return Cell(WORDS.titles()["closed"].lower(), muted=True)
        return (
            Cell(translate("ClientCells", "no plan"), tone="warn")
            if row.owner_id is not None
            else Cell("—", muted=True)
        )
    said = moments.moment(row.next_at, scene.now, scene.zone)
    tip = next_step(row.next_kind or "task")
    if lateness(row.next_at, scene.now) is not None:
        return Cell(said, "icon", icon="clock-alert", tone="bad", strong=True, tooltip=tip)
    if row.next_is_promise:
        return Cell(said, "icon", icon="alarm-clock", tone="accentText", tooltip=tip)
    return Cell(said, tooltip=tip)


def _last(scene: Scene, row: ClientRow) -> Cell:
    return Cell(moments.moment(row.last_at, scene.now, scene.zone) if row.last_at else "", muted=True)


def _owner(_scene: Scene, row: ClientRow) -> Cell:
    if row.owner_id is None:
        return Cell(translate("ClientCells", "in the pool"), "icon", icon="inbox", muted=True)
    return Cell(row.owner_name, muted=True)


def _since(scene: Scene, row: ClientRow) -> Cell:
    days = max(0, (scene.now - row.owned_since).days)
    said = moments.date(row.owned_since, scene.now, scene.zone)
    return Cell(WORDS.days(days), "number", muted=True, tooltip=said)


def _created(scene: Scene, row: ClientRow) -> Cell:
    return Cell(moments.date(row.created_at, scene.now, scene.zone), muted=True)


def _grade(_scene: Scene, row: ClientRow) -> Cell:
    return Cell(GRADES.get(row.importance, ""), muted=row.importance < 3)


def _tries(_scene: Scene, row: ClientRow) -> Cell:
    return Cell(str(row.tries or ""), "number", muted=True)


def _stage(_scene: Scene, row: ClientRow) -> Cell:
    return Cell(WORDS.directories().get(row.stage, row.stage), muted=True)


def _country(_scene: Scene, row: ClientRow) -> Cell:
    return Cell(country_name(row.country) if row.country else "", muted=True)


def _entry(book: str, code_of: str, scene: Scene, row: ClientRow) -> Cell:
    entries: tuple[Entry, ...] = getattr(scene.books, book)
    code = getattr(row, code_of)
    return Cell(next((one.name for one in entries if one.code == code), code or ""), muted=True)


def _own(scene: Scene, code: str, kind: str, row: ClientRow) -> Cell:
    value = row.own.get(code)
    if value is None:
        return Cell()
    if isinstance(value, bool):
        return Cell(translate("ClientCells", "yes") if value else translate("ClientCells", "no"), muted=True)
    return Cell(str(value), "number" if kind == "number" else "text", muted=True)


_PAINTED: dict[str, Callable[[Scene, ClientRow], Cell]] = {
    "name": _name, "person": _person, "city": partial(_text, "city"), "phone": _phone, "status": _status,
    "last_outcome": _outcome, "next": _next, "owner": _owner, "owned_since": _since, "group": partial(_text, "group_name"),
    "last": _last, "type": partial(_entry, "types", "type_code"), "importance": _grade,
    "project": partial(_entry, "projects", "project_code"), "source": partial(_entry, "sources", "source_code"),
    "tries": _tries, "created": _created, "email": partial(_text, "email"), "stage": _stage, "region": partial(_text, "region"),
    "country": _country, "address": partial(_text, "address"), "website": partial(_text, "website"),
    "tax_id": partial(_text, "tax_id"),
}  # fmt: skip
