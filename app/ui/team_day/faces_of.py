"""The board as it is painted: what was read, with the unpublished changes on top of it."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QLocale

from app.services.capacity import Weights
from app.services.spreads import Share
from app.services.team_day import AssignmentCard, BoardCell, BoardRow, DayTotal, KindFigure, PlanCard
from app.ui.messages import sentence
from app.ui.paint import Tone
from app.ui.team_day import words
from app.ui.team_day.faces import (
    BoardFace,
    CardFace,
    CellFace,
    DayFace,
    MeasureFace,
    Place,
    RowFace,
    TotalFace,
)
from app.ui.team_day.reading import Gone, Reading
from app.ui.team_day.scene import Scene
from app.ui.words import moments
from app.ui.words.kinds import ICONS, kind_name, list_of


@dataclass
class Changes:
    """Unpublished changes by cell: cards that come, cards that go, minutes that come or go."""

    cards: dict[Place, list[CardFace]] = field(default_factory=dict)
    minutes: dict[Place, float] = field(default_factory=dict)
    gone: dict[tuple[uuid.UUID, Place], str] = field(default_factory=dict)

    def add_card(self, place: Place, card: CardFace) -> None:
        """A card on top of what is published."""
        self.cards.setdefault(place, []).append(card)

    def add_minutes(self, place: Place, minutes: float) -> None:
        """Time that is taken, or freed when negative."""
        self.minutes[place] = self.minutes.get(place, 0.0) + minutes


def board_face(reading: Reading, scene: Scene) -> BoardFace:
    """Everything in words, as of the reading."""
    changes = _changes(reading)
    rows = tuple(_row(row, scene, changes, reading.weights.get(row.staff_id)) for row in reading.board.rows)
    gone = tuple(_gone(one, scene) for one in reading.gone)
    return BoardFace(
        tuple(day_face(day, scene) for day in reading.board.query.days),
        (*rows, *gone) if rows else (),
        tuple(_totals(reading, scene, changes)),
        words.totals_title(),
    )


def day_face(day: date, scene: Scene) -> DayFace:
    """Mon 23, with the word "today"."""
    name = QLocale().toString(day, "ddd").replace(".", "")
    title = f"{name[:1].upper()}{name[1:]} {day.day}"
    today = day == scene.today
    note = (
        words.today()
        if today
        else QLocale().toString(day, "MMM").replace(".", "")
        if day.month != scene.today.month
        else ""
    )
    return DayFace(day, title, note, today, day < scene.today)


# unpublished changes


def _changes(reading: Reading) -> Changes:
    made = Changes()
    for plan in reading.spreads:
        for share in plan.shares:
            if share.clients:
                place = (share.staff_id, share.day)
                names = tuple(item.client_name for item in plan.items if (item.staff_id, item.day) == place)
                made.add_card(place, _draft_card(plan.form.id, plan.form.kind, plan.form.name, names, share))
                made.add_minutes(place, share.minutes_added)
    for form in reading.drafts.forms:
        if form.id in reading.failed and form.staff_ids and form.days:
            problem = sentence(reading.failed[form.id])
            card = CardFace(
                f"d:{form.id}", form.kind, icon_of(form.kind), form.name, "", len(form.client_ids),
                draft=True, problem=problem,
            )  # fmt: skip
            made.add_card((form.staff_ids[0], form.days[0]), card)
    _add_moves(made, reading)
    for removal in reading.drafts.removals:
        made.gone[removal.withdrawal.assignment_id, removal.origin] = ""
    return made


def _add_moves(made: Changes, reading: Reading) -> None:
    planned = {move.form.id: plan for move, plan in reading.moves}
    for move in reading.drafts.moves:
        plan = planned.get(move.form.id)
        error = reading.failed.get(move.form.id)
        count = len(plan.items) if plan is not None else len(move.form.activity_ids)
        card = CardFace(
            f"m:{move.form.id}", move.kind, icon_of(move.kind), move.name, words.COUNTS.clients(count), count,
            draft=True, problem=sentence(error) if error is not None else "",
        )  # fmt: skip
        made.add_card(move.target, card)
        made.gone[move.assignment_id, move.origin] = "moved"
        for share in plan.shares if plan is not None else ():
            made.add_minutes((share.staff_id, share.day), share.minutes_added)


def _draft_card(form_id: uuid.UUID, kind: str, name: str, names: tuple[str, ...], share: Share) -> CardFace:
    line = words.COUNTS.clients(share.clients) if share.clients > 1 else names[0] if names else ""
    told = "\n".join(names[:12])
    return CardFace(f"d:{form_id}", kind, icon_of(kind), name, line, share.clients, draft=True, told=told)


# rows and cells


def icon_of(kind: str) -> str:
    """The picture of a kind."""
    return ICONS.get(kind, ICONS["task"])


def _row(row: BoardRow, scene: Scene, changes: Changes, weights: Weights | None) -> RowFace:
    cells = tuple(_cell(cell, scene, changes, row.figures, weights) for cell in row.cells)
    added = changes.minutes.get((row.staff_id, scene.today), 0.0)
    load = percent(row.load.minutes + added, row.load.capacity)
    measures = tuple(
        MeasureFace(words.figure_name(one.kind), one.fact, one.plan, one.by_now if one.plan else None)
        for one in row.figures
    )
    return RowFace(row.staff_id, row.name, load, words.load_text(load), measures, cells)


def _gone(one: Gone, scene: Scene) -> RowFace:
    """Who has left: where his clients went stands over all the days."""
    when = moments.date(one.left_at, scene.now, scene.zone)
    heirs = ", ".join(name for name in one.heirs if name) or words.pool()
    away = words.COUNTS.given(one.clients, one.promises, heirs)
    return RowFace(one.id, one.name, 0, "", away=away, away_short=words.left(when))


def _cell(
    cell: BoardCell,
    scene: Scene,
    changes: Changes,
    figures: tuple[KindFigure, ...],
    weights: Weights | None,
) -> CellFace:
    place = (cell.staff_id, cell.day)
    cards, freed = [], 0.0
    for one in cell.assignments:
        went = changes.gone.get((one.assignment_id, place))
        freed += weights.of(one.kind) * one.open if went is not None and weights is not None else 0.0
        if went != "moved":
            cards.append(_published(one, place, scene, figures, taken_away=went is not None))
    cards.extend(changes.cards.get(place, ()))
    cards.extend(_plan(one, scene) for one in cell.plans)
    minutes = max(0.0, cell.load.minutes + changes.minutes.get(place, 0.0) - freed)
    note = scene.strangers.get(place, "")
    return CellFace(
        place,
        tuple(cards),
        percent(minutes, cell.load.capacity),
        cell.day < scene.today,
        words.planned_by(note) if note else "",
    )


def _published(
    card: AssignmentCard, place: Place, scene: Scene, figures: tuple[KindFigure, ...], *, taken_away: bool
) -> CardFace:
    count = card.total - card.given_up
    line = words.COUNTS.clients(count) if count != 1 else card.client_name
    if card.timed and count == 1:
        line = list_of((line, moments.clock(card.first_at, scene.zone)))
    begun = place[1] <= scene.today and not taken_away
    due = _share_of_day(figures) if place[1] == scene.today else 1.0
    told = list_of((words.set_by(scene.name(card.by_id)), card.note, words.given_up(card.given_up)))
    return CardFace(
        published_key(card.assignment_id, place), card.kind, icon_of(card.kind), card.name, line, count,
        done=card.done if begun else None, by_now=count * due if begun and due is not None else None,
        taken_away=taken_away, told=told,
    )  # fmt: skip


def published_key(assignment_id: uuid.UUID, place: Place) -> str:
    """What tells a published card from all others."""
    return f"a:{assignment_id}:{place[0]}:{place[1].isoformat()}"


def _share_of_day(figures: tuple[KindFigure, ...]) -> float | None:
    """How much of the working day has passed: what the plan of calls asks for by now."""
    return next((min(1.0, one.by_now / one.plan) for one in figures if one.plan), None)


def _plan(card: PlanCard, scene: Scene) -> CardFace:
    what = words.promise() if card.is_promise else kind_name(card.kind).lower()
    line = f"{what} {moments.clock(card.due_at, scene.zone)}"
    icon = "alarm-clock" if card.is_promise and card.kind == "call" else icon_of(card.kind)
    if card.done:
        icon, line = "check", list_of((line, words.done()))
    return CardFace(f"p:{card.activity_id}", card.kind, icon, card.client_name, line, 1)


def percent(minutes: float, capacity: int) -> int:
    """Taken minutes in percent of those there are."""
    return round(100 * minutes / capacity) if capacity else 0


# the bottom row


def _totals(reading: Reading, scene: Scene, changes: Changes) -> Iterator[TotalFace]:
    calls = next((one for one in reading.board.figures if one.kind == "call"), None)
    if calls is None:
        yield TotalFace("", "")
    else:
        share = words.percent_text(round(100 * calls.fact / calls.plan)) if calls.plan else ""
        figure = words.measure_text(calls.fact, calls.plan)
        yield TotalFace(figure, list_of((words.calls_word(), share)))
    for total in reading.board.totals:
        yield _day_total(total, scene, changes)


def _day_total(total: DayTotal, scene: Scene, changes: Changes) -> TotalFace:
    """Minutes tell how full the day is; the words speak of clients, which is what a lead thinks in."""
    added = sum(
        card.count
        for place, cards in changes.cards.items()
        for card in cards
        if place[1] == total.day and card.key.startswith("d:")
    )
    minutes = total.minutes + sum(m for place, m in changes.minutes.items() if place[1] == total.day)
    tone: Tone = "bad" if total.capacity and minutes > total.capacity else "neutral"
    if total.day > scene.today and total.capacity and minutes < total.capacity / 2:
        tone = "warn"
    return TotalFace(str(total.assigned + added), words.assigned_of(percent(minutes, total.capacity)), tone)
