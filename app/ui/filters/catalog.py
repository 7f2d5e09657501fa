"""From what a list knows (FieldSpec) to what people choose from: titles, captions, names of values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from app.services.condition_sql import NONE, FieldSpec
from app.services.dictionaries import Books
from app.services.dictionaries import Entry as BookEntry
from app.ui.filters.fields import FilterField, Option

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Wording:
    """What a page calls its fields: titles and examples by name, values by name, captions with their fields."""

    titles: Mapping[str, str]
    sections: Sequence[tuple[str, Sequence[str]]]
    values: Mapping[str, Mapping[object, str]] = field(default_factory=dict)
    examples: Mapping[str, str] = field(default_factory=dict)
    nobody: Mapping[str, str] = field(default_factory=dict)
    """Fields in which "nothing" can be chosen among others, with its name."""
    own: str = ""
    """Caption of the company's own fields."""


def make_fields(
    specs: Iterable[FieldSpec],
    wording: Wording,
    books: Books,
    groups: Sequence[tuple[int, str]] = (),
    *,
    without: Iterable[str] = (),
) -> list[FilterField]:
    """Fields to filter by, in the order of the captions; own fields of the company come last."""
    known = {spec.name: spec for spec in specs if spec.name not in set(without)}
    found = []
    for caption, names in wording.sections:
        found += [_field(known[name], caption, wording, books, groups) for name in names if name in known]
    placed = {one.name for one in found}
    own = [spec for name, spec in known.items() if name not in placed and spec.title]
    return found + [_field(spec, wording.own, wording, books, groups) for spec in own]


def _field(
    spec: FieldSpec, caption: str, wording: Wording, books: Books, groups: Sequence[tuple[int, str]]
) -> FilterField:
    options = options_of(spec, books, groups, wording.values.get(spec.name, {}))
    if spec.name in wording.nobody:
        options = (Option(NONE, wording.nobody[spec.name]), *options)
    return FilterField(
        spec.name,
        wording.titles.get(spec.name) or spec.title or spec.name,
        spec.kind,
        options,
        caption,
        free=spec.kind == "choice" and not spec.choices and not spec.dictionary,
        example=wording.examples.get(spec.name, ""),
        operators=spec.operators,
    )


def options_of(
    spec: FieldSpec,
    books: Books,
    groups: Sequence[tuple[int, str]] = (),
    names: Mapping[object, str] | None = None,
) -> tuple[Option, ...]:
    """Values of a field under their names; an entry that is out of use stays to be read, and says so."""
    names = names or {}
    if spec.dictionary == "staff":
        return tuple(Option(key, name) for key, name in sorted(books.staff.items(), key=lambda pair: pair[1]))
    if spec.dictionary == "groups":
        return tuple(Option(key, name) for key, name in groups)
    entries = getattr(books, spec.dictionary, ()) if spec.dictionary else ()
    if entries:
        return tuple(_entry(one, names) for one in sorted(entries, key=lambda one: not one.active))
    return tuple(Option(value, names.get(value) or str(value)) for value in (spec.choices or names))  # type: ignore[arg-type]


def _entry(entry: BookEntry, names: Mapping[object, str]) -> Option:
    note = "" if entry.active else translate("FilterWords", "out of use")
    return Option(entry.code, entry.name or names.get(entry.code) or entry.code, note)
