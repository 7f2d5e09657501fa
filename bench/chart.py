"""The chart of the report: medians and 95th percentiles as bars against their goals, on a logarithmic scale, as plain SVG."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from html import escape

from bench.company import Asked

WIDTH, LEFT, RIGHT, ROW, BAR, HEAD = 1080, 380, 130, 26, 12, 64
FIRST, LAST = 0.2, 1000.0
LONGEST = 48
"""Letters of a question that have room; the report has it whole."""
TITLE = "The worst question of each part, milliseconds: median (dark), 95th percentile (light), goal (line)"
INK, FAINT, GRID, GROUND = "#1f2937", "#6b7280", "#e5e7eb", "#ffffff"
GOOD, OVER, GOAL = ("#2f6fed", "#b9d0fb"), ("#d9480f", "#f8cdb8"), "#111827"
"""Median and 95th percentile of what keeps its goal, and of what misses it."""


def bars(found: Sequence[Asked]) -> str:
    """One row for each question and level that has a goal."""
    rows = [one for one in found if one.goal is not None and one.values]
    height = HEAD + ROW * len(rows) + 20
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" font-family="Inter, sans-serif" font-size="12">',
        f'<rect width="{WIDTH}" height="{height}" fill="{GROUND}"/>',
        f'<text x="16" y="26" font-size="16" fill="{INK}">{TITLE}</text>',
        *_grid(height),
    ]
    for place, one in enumerate(rows):
        parts += _row(one, HEAD + place * ROW)
    return "\n".join([*parts, "</svg>", ""])


def _grid(height: int) -> Iterator[str]:
    for value in (0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000):
        x = _x(value)
        yield f'<line x1="{x:.1f}" y1="{HEAD - 8}" x2="{x:.1f}" y2="{height - 16}" stroke="{GRID}"/>'
        yield f'<text x="{x:.1f}" y="{HEAD - 14}" fill="{FAINT}" text-anchor="middle">{value:g}</text>'


def _row(one: Asked, y: int) -> Iterator[str]:
    dark, light = OVER if set(one.over()) & {"median", "p95"} else GOOD
    middle, name = y + ROW / 2, one.name if len(one.name) <= LONGEST else one.name[: LONGEST - 1] + "…"
    yield f'<text x="{LEFT - 12}" y="{middle + 4:.1f}" fill="{INK}" text-anchor="end">{escape(name)}, {escape(one.level)}</text>'
    for value, colour, tall in ((one.p95, light, BAR), (one.median, dark, BAR)):
        wide = max(1.0, _x(value) - LEFT)
        yield f'<rect x="{LEFT}" y="{middle - tall / 2:.1f}" width="{wide:.1f}" height="{tall}" rx="2" fill="{colour}"/>'
    if one.goal is not None:
        x = _x(one.goal)
        yield f'<line x1="{x:.1f}" y1="{y + 3}" x2="{x:.1f}" y2="{y + ROW - 3}" stroke="{GOAL}" stroke-width="2"/>'
    said = f"{one.median:.1f} / {one.p95:.1f}"
    yield f'<text x="{WIDTH - 16}" y="{middle + 4:.1f}" fill="{INK}" text-anchor="end">{said}</text>'


def _x(value: float) -> float:
    share = math.log(min(LAST, max(FIRST, value)) / FIRST) / math.log(LAST / FIRST)
    return LEFT + share * (WIDTH - LEFT - RIGHT)
