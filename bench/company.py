"""Every list, search, card, filter, count and month at the size of a whole company, asked through the services by real logins.

Each question is asked as manager, lead and administrator. Its statements are then run as that person and without rights (bench.twins),
turn by turn, on the same line; and on the base a tenth of the size, where a manager and a lead own the same rows.
"""

from __future__ import annotations

import contextlib
import gc
import math
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import text

from app.services import access
from app.services.desk import Desk
from bench import big, pace
from bench.big import Big
from bench.figures import Figure
from bench.twins import Twin, statements_of

WARM, RUNS, VARIANTS, TURNS = 11, 60, 8, 5
LONGEST_SECONDS, LEAST = 2.0, 8
"""A question that is slow is asked less often."""
RATIO, SPARE_MS, GROWTH = 1.3, 0.5, 1.5
LEVELS = {"manager": big.MANAGER, "pool": big.POOLED, "lead": big.LEAD, "admin": big.ADMIN}
"""Who asks; the second manager sees the pool of his group beside his own."""

Goals = Mapping[str, tuple[float, float | None]]
"""Median and 95th percentile in milliseconds by level; a level without goals is measured all the same."""


@dataclass(frozen=True)
class Ask:
    """One question: `ask` gets the desk and the number of the run, so that no two runs in a row are the same."""

    name: str
    ask: Callable[[Desk, int], object]
    goals: Goals
    levels: tuple[str, ...] = ("manager", "lead", "admin")
    told: Callable[[object], str] = lambda answer: ""
    small_goals: Mapping[str, float] = field(default_factory=dict)
    """Medians in milliseconds on the base a tenth of the size."""


@dataclass
class Asked(Figure):
    """A figure with its level, its second goal, and the same statements with and without rights."""

    part: str = ""
    level: str = ""
    p95_goal: float | None = None
    owned: float | None = None
    bare: float | None = None
    small: float | None = None
    small_goal: float | None = None
    worked: list[float] = field(default_factory=list)
    """Processor time of each run in milliseconds, the server's and Python's: what it costs whoever else uses the machine."""

    @property
    def ratio(self) -> float | None:
        """How much the rights cost: 1.0 is nothing."""
        return self.owned / self.bare if self.owned is not None and self.bare else None

    @property
    def growth(self) -> float | None:
        """How much slower than on a tenth of the clients."""
        return self.median / self.small if self.small and self.values else None

    def over(self) -> tuple[str, ...]:
        """Which goals it misses."""
        missed = []
        if self.goal is not None and self.median > self.goal:
            missed.append("median")
        if self.p95_goal is not None and self.p95 > self.p95_goal:
            missed.append("p95")
        if (self.ratio or 0) > RATIO and (self.owned or 0) - (self.bare or 0) > SPARE_MS:
            missed.append("rights")
        if self.growth is not None and self.level in ("manager", "lead") and self.growth > GROWTH:
            missed.append("growth")
        if self.small is not None and self.small_goal is not None and self.small > self.small_goal:
            missed.append("100 k")
        return tuple(missed)


def measure(part: str, base: Big, asks: Sequence[Ask], *, small: Big | None = None) -> list[Asked]:
    """Every question of one part by every level it is for, on both bases one right after the other."""
    found: list[Asked] = []
    for level, login in LEVELS.items():
        mine = [ask for ask in asks if level in ask.levels]
        if mine:
            with _seated(base, login) as desk, _seated(small, login) as other:
                twin = Twin(base, login)
                try:
                    found += [_on_both(ask, part, level, desk, twin, other) for ask in mine]
                finally:
                    twin.close()
    return found


@contextlib.contextmanager
def _seated(base: Big | None, login: str) -> Iterator[Desk | None]:
    """This person's desk at a base; None where there is no base."""
    if base is None:
        yield None
        return
    desk = access.enter(base.url, login, big.PASSWORD)
    try:
        yield desk
    finally:
        desk.close()


def _on_both(ask: Ask, part: str, level: str, desk: Desk | None, twin: Twin, other: Desk | None) -> Asked:
    assert desk is not None
    figure = _measured(ask, part, level, desk, twin)
    if other is not None:
        small = _measured(ask, part, level, other, None)
        figure.small = small.median if small.values else None
    return figure


def _measured(ask: Ask, part: str, level: str, desk: Desk, twin: Twin | None) -> Asked:
    median, p95 = ask.goals.get(level, (None, None))
    figure = Asked(
        ask.name, goal=median, by="median", part=part, level=level, p95_goal=p95, small_goal=ask.small_goals.get(level)
    )  # fmt: skip
    try:
        _time(ask, desk, figure)
        if twin is not None:
            _compare(ask, desk, twin, figure)
    except Exception as error:  # one question that cannot be asked must not lose the figures of all others
        figure.notes.append(
            f"{type(error).__name__}: {str(error).splitlines()[0][:200] if str(error) else ''}"
        )
    told = f"{figure.median:.1f} / {figure.p95:.1f} ms" if figure.values else "; ".join(figure.notes)
    print(f"  {level}: {ask.name}: {told} {_times(figure.ratio)}", file=sys.stderr, flush=True)
    return figure


def _time(ask: Ask, desk: Desk, figure: Asked) -> None:
    server = desk.read(lambda db: db.execute(text("select pg_backend_pid()")).scalar_one())
    ends = time.monotonic() + LONGEST_SECONDS
    for place in range(-WARM, RUNS):
        if place > 0 and len(figure.values) >= LEAST and time.monotonic() > ends:
            break
        if place < -1 and time.monotonic() > ends:
            continue
        worked = pace.worked(server) + time.process_time() * 1000
        began = time.perf_counter()
        answer = ask.ask(desk, place % RUNS)
        took = (time.perf_counter() - began) * 1000
        if place >= 0:
            figure.add(took)
            figure.worked.append(pace.worked(server) + time.process_time() * 1000 - worked)
        if place == 0 and (said := ask.told(answer)):
            figure.notes.append(said)
    gc.collect()


def _compare(ask: Ask, desk: Desk, twin: Twin, figure: Asked) -> None:
    """The statements of some runs, as the person and without rights, turn by turn; the median over all of them."""
    owned: list[float] = []
    bare: list[float] = []
    ends = time.monotonic() + LONGEST_SECONDS
    for place in range(VARIANTS):
        if bare and time.monotonic() > ends:
            break
        sent = statements_of(desk, lambda place=place: ask.ask(desk, place))  # type: ignore[misc]
        plain = [(twin.without_rights(statement), values) for statement, values in sent]
        rows = {twin.ask(sent, free=False), twin.ask(plain, free=True)}
        if len(rows) > 1 and figure.notes[-1:] != ["other rows without rights"]:
            figure.notes.append("other rows without rights")
        for _ in range(TURNS):
            owned.append(_timed(lambda sent=sent: twin.ask(sent, free=False)))  # type: ignore[misc]
            bare.append(_timed(lambda plain=plain: twin.ask(plain, free=True)))  # type: ignore[misc]
    figure.owned, figure.bare = statistics.median(owned), statistics.median(bare)


def _timed(do: Callable[[], object]) -> float:
    began = time.perf_counter()
    do()
    return (time.perf_counter() - began) * 1000


def table(found: Sequence[Asked]) -> Iterator[str]:
    """The figures of one part as Markdown."""
    yield "| what | who | goal | median | p95 | processor | SQL with rights | without | ratio | 100 k | growth | |"
    yield "|---|---|---|---|---|---|---|---|---|---|---|---|"
    for one in found:
        if not one.values:
            yield f"| {one.name} | {one.level} | | | | | | | | | | not measured |"
            continue
        goal = (
            ""
            if one.goal is None
            else f"≤ {one.goal:.0f}" + ("" if one.p95_goal is None else f" / {one.p95_goal:.0f}")
        )
        cells = (
            one.name, one.level, goal, _ms(one.median), _ms(one.p95), _ms(statistics.median(one.worked)), _ms(one.owned),
            _ms(one.bare), _times(one.ratio), _ms(one.small),
            _times(one.growth), "OVER: " + ", ".join(one.over()) if one.over() else "ok" if one.goal else "",
        )  # fmt: skip
        yield "| " + " | ".join(cells) + " |"


def summary(found: Sequence[Asked]) -> Iterator[str]:
    """What was asked of each level in each part: how many questions, how many keep every goal, the usual and the worst."""
    yield "| part | who | goal | questions | within | usual median | worst median | worst p95 | the worst |"
    yield "|---|---|---|---|---|---|---|---|---|"
    for group in grouped(found):
        one, worst = group[0], max(group, key=lambda asked: asked.median)
        goal = "" if one.goal is None else f"≤ {one.goal:.0f}"
        cells = (
            one.part, one.level, goal, str(len(group)), str(sum(not asked.over() for asked in group)),
            _ms(statistics.median(asked.median for asked in group)), _ms(worst.median),
            _ms(max(asked.p95 for asked in group)), worst.name,
        )  # fmt: skip
        yield "| " + " | ".join(cells) + " |"


def grouped(found: Sequence[Asked]) -> list[list[Asked]]:
    """What has a goal, by part, level and goal, as it was asked."""
    groups: dict[tuple[str, str, float], list[Asked]] = {}
    for one in found:
        if one.goal is not None and one.values:
            groups.setdefault((one.part, one.level, one.goal), []).append(one)
    return list(groups.values())


def _ms(value: float | None) -> str:
    return "" if value is None or math.isnan(value) else f"{value:.1f}" if value < 100 else f"{value:.0f}"


def _times(value: float | None) -> str:
    return "" if value is None else f"{value:.2f}"
