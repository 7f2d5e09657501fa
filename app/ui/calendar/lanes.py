"""Entries that overlap stand side by side; when there is no room for all, the rest is counted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from app.ui.calendar.faces import Block
from app.ui.calendar.words import WORDS


def stack(blocks: Iterable[Block], most: int) -> list[Block]:
    """The blocks of one column with their lanes; beyond `most` lanes a block says how many more there are."""
    made: list[Block] = []
    for bundle in _bundles(blocks):
        lanes = _laned(bundle)
        count = max(one.lane for one in lanes) + 1
        if count <= most:
            made += [replace(one, lanes=count) for one in lanes]
        else:
            made += [replace(one, lanes=most) for one in lanes if one.lane < most - 1]
            made += _counted([one for one in lanes if one.lane >= most - 1], most)
    return sorted(made, key=lambda one: (one.top, one.lane))


def _bundles(blocks: Iterable[Block]) -> Iterator[list[Block]]:
    """Blocks that overlap directly or through others."""
    bundle: list[Block] = []
    end = -1
    for one in sorted(blocks, key=lambda one: (one.top, -one.bottom, str(one.key))):
        if bundle and one.top >= end:
            yield bundle
            bundle, end = [], -1
        bundle.append(one)
        end = max(end, one.bottom)
    if bundle:
        yield bundle


def _laned(bundle: Iterable[Block]) -> list[Block]:
    ends: list[int] = []
    made = []
    for one in bundle:
        lane = next((place for place, end in enumerate(ends) if end <= one.top), len(ends))
        if lane == len(ends):
            ends.append(0)
        ends[lane] = one.bottom
        made.append(replace(one, lane=lane))
    return made


def _counted(rest: list[Block], most: int) -> list[Block]:
    """What does not fit, as one block for each stretch of time."""
    made = []
    for group in _bundles(rest):
        first = group[0]
        hidden = tuple(one.entry for one in group if one.entry is not None)
        title = f"+{len(group)}"
        made.append(
            replace(
                first,
                key=("more", first.column, first.key),
                bottom=max(one.bottom for one in group),
                title=title,
                sentence=WORDS.more(len(group)),
                icon="",
                second="",
                note="",
                marks=(),
                entry=None,
                hidden=hidden,
                tone="bad" if any(one.tone == "bad" for one in group) else "neutral",
                done=all(one.done for one in group),
                lane=most - 1,
                lanes=most,
            )
        )
    return made
