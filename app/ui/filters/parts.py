"""A filter as people see it: parts that all hold; a part is lines of which one holds; a line is terms that all hold."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from app.services.conditions import EVERYTHING, AllOf, AnyOf, Condition, Filter, Not


@dataclass(frozen=True)
class Term:
    """A condition, or that it does not hold."""

    condition: Condition
    negated: bool = False

    def as_filter(self) -> Filter:
        """As conditions say it."""
        return Not(self.condition) if self.negated else self.condition


@dataclass(frozen=True)
class Part:
    """One chip: one of the `lines` holds, each with all of its terms; `negated`: none of them does."""

    lines: tuple[tuple[Term, ...], ...]
    negated: bool = False

    @property
    def single(self) -> Term | None:
        """The one term, when there is but one and the part is not turned round."""
        alone = len(self.lines) == 1 and len(self.lines[0]) == 1 and not self.negated
        return self.lines[0][0] if alone else None

    def terms(self) -> list[Term]:
        """All terms, from left to right."""
        return [term for line in self.lines for term in line]

    def without(self, place: int) -> Part | None:
        """The part less one of its terms; None when it was the last."""
        left = [list(line) for line in self.lines]
        for line in left:
            if place < len(line):
                del line[place]
                break
            place -= len(line)
        lines = tuple(tuple(line) for line in left if line)
        return replace(self, lines=lines) if lines else None

    def with_term(self, place: int, term: Term) -> Part:
        """The part with another term in this place."""
        terms = iter(range(10_000))
        lines = tuple(tuple(term if next(terms) == place else one for one in line) for line in self.lines)
        return replace(self, lines=lines)

    def as_filter(self) -> Filter:
        """As conditions say it."""
        lines = tuple(
            line[0].as_filter() if len(line) == 1 else AllOf(tuple(one.as_filter() for one in line))
            for line in self.lines
        )
        whole: Filter = lines[0] if len(lines) == 1 else AnyOf(lines)
        return Not(whole) if self.negated else whole


def parts_of(filtered: Filter) -> tuple[Filter, ...]:
    """What all has to hold: one chip each."""
    if filtered == EVERYTHING:
        return ()
    return filtered.parts if isinstance(filtered, AllOf) else (filtered,)


def whole_of(parts: Iterable[Filter]) -> Filter:
    """The filter of these chips."""
    return AllOf(tuple(parts))


def part_of(filtered: Filter) -> Part | None:
    """The part that can be edited; None for what is nested deeper than lines of terms."""
    term = _term(filtered)
    if term is not None:
        return Part(((term,),))
    if isinstance(filtered, Not):
        inner = part_of(filtered.part)
        return None if inner is None or inner.negated else replace(inner, negated=True)
    if isinstance(filtered, AllOf):
        line = _line(filtered)
        return Part((line,)) if line else None
    if not isinstance(filtered, AnyOf) or not filtered.parts:
        return None
    lines = [_line(one) for one in filtered.parts]
    return Part(tuple(line for line in lines if line)) if all(lines) else None


def _line(filtered: Filter) -> tuple[Term, ...]:
    """The terms of a line; empty when it is none."""
    if isinstance(filtered, AllOf):
        terms = [_term(one) for one in filtered.parts]
        return tuple(term for term in terms if term is not None) if all(terms) else ()
    term = _term(filtered)
    return () if term is None else (term,)


def _term(filtered: Filter) -> Term | None:
    if isinstance(filtered, Condition):
        return Term(filtered)
    if isinstance(filtered, Not) and isinstance(filtered.part, Condition):
        return Term(filtered.part, True)
    return None
