"""What a list can be filtered by, ready to be shown: fields with titles and values with names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.services.conditions import OPERATORS, Kind, Scalar


@dataclass(frozen=True)
class Option:
    """A value that can be chosen, under its name; `count` is how often it occurs, when that is known."""

    value: Scalar
    name: str
    note: str = ""


@dataclass(frozen=True)
class FilterField:
    """A field under its title. With `options` values are chosen from a list; with `free` others may be typed too."""

    name: str
    title: str
    kind: Kind
    options: tuple[Option, ...] = ()
    group: str = ""
    free: bool = False
    example: str = ""
    operators: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Without comparisons of its own it has those of its kind."""
        if not self.operators:
            object.__setattr__(self, "operators", OPERATORS[self.kind])

    @property
    def chosen_from_list(self) -> bool:
        """Whether its values are picked, not typed."""
        return bool(self.options) or self.kind == "choice"

    def name_of(self, value: Scalar) -> str:
        """What a value is called; itself when it is not in the list."""
        return next((one.name for one in self.options if one.value == value), str(value))


Fields = Mapping[str, FilterField]


def by_name(fields: Iterable[FilterField]) -> dict[str, FilterField]:
    """Fields to look up."""
    return {one.name: one for one in fields}
