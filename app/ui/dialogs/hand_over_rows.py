"""Rows of those who can take over, what they have now and what they would get."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from app.services.handovers import Foreseen, HeirShare
from app.services.staff import GroupRow, PersonRow
from app.ui.table import Cell, Column, Group

translate = QCoreApplication.translate


@dataclass(frozen=True)
class HeirRow:
    """A person ("staff", id) or the pool of a group ("pool", id); `share` when he is to get something."""

    key: tuple[str, int]
    name: str
    group_id: int | None
    clients: int
    plans: int | None
    share: HeirShare | None = None


def groups_of(
    people: Iterable[PersonRow], groups: Sequence[GroupRow], foreseen: Foreseen | None
) -> list[Group[HeirRow]]:
    """People by sales group, then the pools."""
    shares = {share.staff_id: share for share in foreseen.shares} if foreseen is not None else {}
    pool_of = set(foreseen.plan.pools) if foreseen is not None else set()
    by_group: dict[int | None, list[HeirRow]] = {}
    for one in people:
        row = HeirRow(("staff", one.id), one.name, one.group_id, one.clients, one.plans, shares.get(one.id))
        by_group.setdefault(one.group_id, []).append(row)
    made = [
        Group(f"group {group.id}", group.name, tuple(by_group[group.id]), icon="users")
        for group in groups
        if group.id in by_group
    ]
    pool = shares.get(None)
    rows = tuple(
        HeirRow(("pool", one.id), one.name, one.id, one.pool, None, pool if one.id in pool_of else None)
        for one in groups
    )
    if rows:
        title = translate("HandOver", "To nobody: into the pool of a group")
        made.append(Group("pool", title, rows, icon="inbox"))
    return made


def figure_columns() -> list[Column[HeirRow]]:
    """Columns in the language of now."""
    return [
        Column("mark", "", 44, _mark_cell),
        Column("name", translate("HandOver", "Name"), 160, _name_cell, stretch=True),
        Column("clients", translate("HandOver", "Clients now"), 116, _clients_cell, right=True),
        Column("plans", translate("HandOver", "Plans now"), 104, _plans_cell, leave=1, right=True),
        Column("gets", translate("HandOver", "Gets clients"), 116, _gets_cell, right=True),
        Column("gets_plans", translate("HandOver", "Plans"), 84, _gets_plans_cell, right=True),
        Column("gets_promises", translate("HandOver", "Promises"), 100, _gets_promises_cell, right=True),
    ]


def heir_sentence(row: HeirRow) -> str:
    """The row read aloud."""
    has = translate("HandOver", "{name}, clients now {clients}").format(name=row.name, clients=row.clients)
    if row.share is None:
        return has
    gets = translate("HandOver", "gets clients {clients}, plans {plans}, promises {promises}")
    share = row.share
    return f"{has}, {gets.format(clients=share.clients, plans=share.plans, promises=share.promises)}"


def _mark_cell(_row: HeirRow) -> Cell:
    return Cell(kind="check")


def _name_cell(row: HeirRow) -> Cell:
    return Cell(row.name, strong=True, kind="icon", icon="inbox" if row.key[0] == "pool" else "user-round")


def _clients_cell(row: HeirRow) -> Cell:
    return _number(row.share.clients_before if row.share and row.share.staff_id else row.clients, muted=True)


def _plans_cell(row: HeirRow) -> Cell:
    return _number(row.share.plans_before if row.share and row.share.staff_id else row.plans, muted=True)


def _gets_cell(row: HeirRow) -> Cell:
    return _number(row.share.clients if row.share else None, strong=True)


def _gets_plans_cell(row: HeirRow) -> Cell:
    return _number(row.share.plans if row.share else None)


def _gets_promises_cell(row: HeirRow) -> Cell:
    return _number(row.share.promises if row.share else None)


def _number(value: int | None, *, muted: bool = False, strong: bool = False) -> Cell:
    text = "" if value is None else QLocale().toString(value)
    return Cell(text, "number", muted=muted, strong=strong)
