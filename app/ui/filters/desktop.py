"""How a person left a list, kept on the server: columns with widths, order, filter, opened view, directory."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.services.conditions import EVERYTHING, Filter, FilterUnreadable, decode_filter, encode_filter

NARROWEST, WIDEST = 40, 600


@dataclass(frozen=True)
class ListDesk:
    """`columns` are (id, width) in their order; a width of 0 is the usual one. `place` is what else the page remembers."""

    columns: tuple[tuple[str, int], ...] = ()
    sort: str = ""
    descending: bool = False
    filter: Filter = EVERYTHING
    view: str = ""
    place: str = ""

    def as_json(self) -> dict[str, Any]:
        """For services.settings."""
        return {
            "columns": [list(one) for one in self.columns],
            "sort": self.sort,
            "descending": self.descending,
            "filter": encode_filter(self.filter),
            "view": self.view,
            "place": self.place,
        }


def desk_of(kept: object) -> ListDesk:
    """What was kept, as far as it can be read: another version or another program may have written it."""
    if not isinstance(kept, Mapping):
        return ListDesk()
    try:
        filtered = decode_filter(kept["filter"]) if "filter" in kept else EVERYTHING
    except FilterUnreadable:
        filtered = EVERYTHING
    words = {name: kept[name] for name in ("sort", "view", "place") if isinstance(kept.get(name), str)}
    return ListDesk(
        columns=_columns(kept.get("columns")),
        descending=kept.get("descending") is True,
        filter=filtered,
        **words,
    )


def _columns(kept: object) -> tuple[tuple[str, int], ...]:
    found: dict[str, int] = {}
    for one in kept if isinstance(kept, list) else ():
        match one:
            case [str(name), int(width)]:
                found.setdefault(name, width and max(NARROWEST, min(width, WIDEST)))
            case str(name):
                found.setdefault(name, 0)
    return tuple(found.items())
