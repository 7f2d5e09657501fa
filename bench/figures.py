"""Measured values, their medians and 95th percentiles, and the goals they are held against."""

from __future__ import annotations

import json
import math
import os
import statistics
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from pathlib import Path

HEADINGS = ("figure", "goal", "median", "p95", "longest", "runs", "load", "")


@dataclass
class Figure:
    """One line of the report. `by` says what is held against the goal: median, p95 or longest."""

    name: str
    unit: str = "ms"
    goal: float | None = None
    by: str = "p95"
    values: list[float] = field(default_factory=list)
    load: float = 0.0
    notes: list[str] = field(default_factory=list)

    def add(self, value: float) -> None:
        """One more measurement, with the load of the machine beside it."""
        self.values.append(value)
        self.load = max(self.load, load())

    @property
    def median(self) -> float:
        """The middle value."""
        return statistics.median(self.values)

    @property
    def p95(self) -> float:
        """The value that 95 of 100 do not exceed (nearest rank)."""
        return sorted(self.values)[math.ceil(0.95 * len(self.values)) - 1]

    @property
    def longest(self) -> float:
        """The worst value."""
        return max(self.values)

    def row(self) -> tuple[str, ...]:
        """The cells of the report."""
        if not self.values:
            return (self.name, self._said(self.goal), "-", "-", "-", "0", "", "not measured")
        judged = {"median": self.median, "p95": self.p95, "longest": self.longest}[self.by]
        verdict = "" if self.goal is None else "ok" if judged <= self.goal else "OVER"
        goal = f"{self.by} {self._said(self.goal)}" if self.goal is not None else ""
        told = (self._said(value) for value in (self.median, self.p95, self.longest))
        return (self.name, goal, *told, str(len(self.values)), f"{self.load:.1f}", verdict)

    def _said(self, value: float | None) -> str:
        if value is None:
            return ""
        if self.unit == "s":
            return f"{value:.2f} s"
        return f"{value:.1f} {self.unit}" if value < 10 else f"{value:.0f} {self.unit}"


def load() -> float:
    """How many processes want the processor; 0 where the system does not say."""
    return os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0


def keep(path: Path, figures: Iterable[Figure]) -> None:
    """Hands figures over to the process that reports."""
    path.write_text(json.dumps([asdict(figure) for figure in figures]), "utf-8")


def take(path: Path) -> list[Figure]:
    """What `keep` wrote; nothing where a process did not get so far."""
    if not path.exists():
        return []
    return [Figure(**one) for one in json.loads(path.read_text("utf-8"))]


def table(figures: Iterable[Figure]) -> str:
    """All figures as a table that reads well in a terminal and in Markdown."""
    rows = [HEADINGS, *(figure.row() for figure in figures)]
    widths = [max(len(row[place]) for row in rows) for place in range(len(HEADINGS))]
    lines = [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |"
        for row in rows
    ]
    lines.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "\n".join(lines)


def notes(figures: Iterable[Figure]) -> str:
    """What was told beside the figures: where pauses came from, why something was not measured."""
    told = [f"- {figure.name}: {note}" for figure in figures for note in figure.notes]
    return "\n".join(told)
