"""A board as its widgets show it: tiles, people, trend, funnel, refusals."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.services.dictionaries import Books
from app.services.indicators import indicator
from app.services.kpi import Figure, FunnelStep, KpiBoard, PersonFigures, RefusalShare, TrendPoint
from app.services.periods import Period
from app.ui.kpi import words
from app.ui.widgets.compare_bars import BarRow
from app.ui.widgets.funnel import StepRow
from app.ui.widgets.kpi_tile import TileFacts
from app.ui.widgets.meter import Pace, pace
from app.ui.widgets.share_bars import ShareRow
from app.ui.widgets.trend_line import TrendSpot

translate = QCoreApplication.translate

MANY = 100
"""From so many on a change is told in per cent, below it by how many."""
NONE = Figure("", None)


@dataclass(frozen=True)
class Change:
    """A change since the period before, ready to be shown."""

    text: str = ""
    icon: str = ""
    ink: str = "muted"


def verdict(figure: Figure) -> Pace:
    """The one pace rule, with a missing fact as nothing done."""
    return pace(figure.fact or 0, figure.plan or 0, figure.by_now)


def change_of(code: str, figure: Figure) -> Change:
    """How the fact stands against the same point of the period before."""
    if figure.fact is None or figure.before is None:
        return Change()
    one, by = indicator(code), figure.fact - figure.before
    digits = 0 if one.unit == "count" or (one.adds_up and one.unit == "minutes") else 1
    relative = one.adds_up and figure.before >= MANY
    shown = 100 * by / figure.before if relative else by
    if not round(shown, 0 if relative else digits):
        return Change(words.number(0), "equal")
    text = words.signed(shown, 0 if relative else digits)
    if relative:
        text = translate("Figures", "{number}%").format(number=text)
    good = (by > 0) != one.less_is_better
    return Change(text, "trending-up" if by > 0 else "trending-down", "ok" if good else "warn")


def tile(code: str, figure: Figure, *, can_plan: bool = False, key: str = "") -> TileFacts:
    """The tile of an indicator."""
    name, shown, change = words.name_of(code), words.figure(code, figure.fact), change_of(code, figure)
    note, sentence = _tile_words(code, figure, name, shown)
    planned = figure.plan is not None and figure.plan > 0
    judged = verdict(figure)
    due = judged.due if judged.due is not None and judged.due < 1 else None
    return TileFacts(
        name=name, icon=words.icon_of(code), figure=shown,
        change=change.text, change_icon=change.icon, change_ink=change.ink,
        done=judged.done if planned else None, due=due if planned else None, bar=judged.bar, note=note,
        link=translate("Figures", "Set a plan")
        if can_plan and not planned and indicator(code).plannable else "",
        sentence=sentence, tooltip=_tile_tip(code, figure, key),
        opens=figure.fact is not None,
    )  # fmt: skip


def _tile_words(code: str, figure: Figure, name: str, shown: str) -> tuple[str, str]:
    """What stands below the figure, and the whole tile as a sentence."""
    if figure.plan:
        plan = words.figure(code, figure.plan)
        share = words.percent(100 * (figure.fact or 0) / figure.plan, 0)
        if indicator(code).adds_up:
            note = translate("Figures", "of {plan} · {share}").format(plan=plan, share=share)
        else:
            note = translate("Figures", "plan {plan}").format(plan=plan)
        told = translate("Figures", "{name}: {fact}, plan {plan}, {share} of it")
        return note, told.format(name=name, fact=shown, plan=plan, share=share)
    if indicator(code).plannable:
        told = translate("Figures", "{name}: {fact}, no plan").format(name=name, fact=shown)
        return translate("Figures", "No plan"), told
    return "", translate("Figures", "{name}: {fact}").format(name=name, fact=shown)


def _tile_tip(code: str, figure: Figure, key: str) -> str:
    lines = [words.name_of(code), words.definition(code)]
    if figure.whole is not None:
        told = translate("Figures", "{part} of {whole}")
        lines.append(told.format(part=words.number(figure.part), whole=words.number(figure.whole)))
    if figure.by_now is not None and indicator(code).adds_up:
        told = translate("Figures", "The mark: {figure} by now, as the plan says")
        lines.append(told.format(figure=words.figure(code, figure.by_now)))
    if figure.before is not None:
        told = translate("Figures", "The period before, by this point: {figure}")
        lines.append(told.format(figure=words.figure(code, figure.before)))
    if key:
        lines.append(
            translate("Figures", "{key}: charts of it. Enter or the figure: the rows").format(key=key)
        )
    return "\n".join(lines)


def sorted_people(people: Sequence[PersonFigures], code: str) -> list[PersonFigures]:
    """Those ahead of their pace first, then by fact; who has neither stands last."""
    return sorted(people, key=lambda one: _rank(one.figures.get(code, NONE), one.name))


def _rank(figure: Figure, name: str) -> tuple[float, float, str]:
    return -(_tempo(figure) or 0), -(figure.fact or 0), name


def _tempo(figure: Figure) -> float | None:
    """The fact in parts of what the plan wants by now."""
    due = figure.by_now if figure.by_now else figure.plan
    return (figure.fact or 0) / due if due else None


def bar_row(person: PersonFigures, code: str) -> BarRow:
    """One person against the plan."""
    figure = person.figures.get(code, NONE)
    judged, tempo = verdict(figure), _tempo(figure)
    shown = words.figure(code, figure.fact)
    share = words.percent(100 * tempo, 0) if tempo is not None else ""
    text = shown
    if figure.plan:
        text = translate("Figures", "{fact} / {plan}").format(
            fact=shown, plan=words.figure(code, figure.plan)
        )
    ahead = tempo is not None and tempo >= 1.1
    name = person.name if person.active else translate("Figures", "{name} (left)").format(name=person.name)
    return BarRow(
        person.staff_id, name, text, share, figure.fact or 0, figure.plan, _due(figure), judged.bar,
        "ok" if ahead else judged.ink, sentence=_spoken(name, text, share), tooltip=_bar_tip(code, figure),
        muted=not person.active, opens=figure.fact is not None,
    )  # fmt: skip


def _due(figure: Figure) -> float | None:
    """The tick; none where it would stand at the very end."""
    if figure.by_now is None or figure.plan is None or figure.by_now >= figure.plan:
        return None
    return figure.by_now


def _spoken(name: str, text: str, share: str) -> str:
    if share:
        return translate("Figures", "{name}: {figure}, pace {share}").format(
            name=name, figure=text, share=share
        )
    return translate("Figures", "{name}: {fact}").format(name=name, fact=text)


def _bar_tip(code: str, figure: Figure) -> str:
    return _tile_tip(code, figure, "")


def average_row(code: str, value: float) -> BarRow:
    """The group's average without names: a manager sees how he stands, not how others do."""
    name, shown = translate("Figures", "Group average"), words.figure(code, value)
    told = translate("Figures", "{name}: {fact}").format(name=name, fact=shown)
    tip = translate("Figures", "The average of the active managers of the group, without names")
    return BarRow("average", name, shown, "", value, None, None, "strong", sentence=told, tooltip=tip,
                  muted=True, opens=False)  # fmt: skip


def trend_spots(code: str, points: Sequence[TrendPoint], period: Period) -> list[TrendSpot]:
    """Periods as points; the largest finished one and the running one carry their figures."""
    finished = [one for one in points if one.forecast is None and one.fact is not None]
    peak = max(finished, key=lambda one: one.fact or 0, default=None)
    return [
        _trend_spot(code, one, Period(period.kind, one.starts_on), one is peak, one is points[-1])
        for one in points
    ]


def _trend_spot(code: str, one: TrendPoint, period: Period, peak: bool, last: bool) -> TrendSpot:
    shown, label = words.figure(code, one.fact), words.period_label(period)
    text, ahead = shown if peak else "", ""
    told = translate("Figures", "{name}: {fact}").format(name=label, fact=shown)
    lines = [label, translate("Figures", "fact {figure}").format(figure=shown)]
    if one.plan is not None:
        lines.append(translate("Figures", "plan {plan}").format(plan=words.figure(code, one.plan)))
    if one.forecast is not None:
        forecast = words.figure(code, one.forecast)
        ahead = translate("Figures", "forecast {figure}").format(figure=forecast)
        text = translate("Figures", "already {figure}").format(figure=shown)
        if not indicator(code).adds_up:
            # A share is not made by going on: where it stands is all there is to say.
            text, ahead = "", translate("Figures", "so far {figure}").format(figure=shown)
        lines.append(ahead)
    tip = "\n".join(lines)
    return TrendSpot(one.starts_on, label, one.fact, one.plan, one.forecast, text, ahead,
                     ", ".join((told, *lines[2:])), tip, last)  # fmt: skip


def funnel_rows(steps: Sequence[FunnelStep]) -> list[StepRow]:
    """Steps with the per cent of the step before."""
    return [_step_row(step) for step in steps]


def _step_row(step: FunnelStep) -> StepRow:
    name, count = words.name_of(step.indicator), words.number(step.count)
    share = words.percent(step.step) if step.step is not None else ""
    told = translate("Figures", "{name}: {fact}").format(name=name, fact=count)
    lines = [name, words.definition(step.indicator)]
    if share:
        spoken = translate("Figures", "{name}: {fact}, {share} of the step before")
        told = spoken.format(name=name, fact=count, share=share)
    if step.total is not None and step.step is not None:
        lines.append(
            translate("Figures", "{share} of the first step").format(share=words.percent(step.total))
        )
    if step.worst:
        lines.append(translate("Figures", "Here the largest part is lost"))
    return StepRow(step.indicator, name, words.icon_of(step.indicator), step.count, count, share, step.worst,
                   told, "\n".join(lines))  # fmt: skip


def refusal_rows(refusals: Sequence[RefusalShare], books: Books) -> list[ShareRow]:
    """Reasons by how often they were named."""
    return [_refusal_row(one, books) for one in refusals]


def _refusal_row(one: RefusalShare, books: Books) -> ShareRow:
    reason = books.reason(one.code)
    name = reason.name if reason is not None else one.code or translate("Figures", "No reason named")
    count, share = words.number(one.refusals), words.percent(one.share, 0)
    told = translate("Figures", "{name}: {fact}, {share} of all refusals")
    return ShareRow(
        one.code, name, one.refusals, count, share, told.format(name=name, fact=count, share=share)
    )


def figure_of(board: KpiBoard, code: str) -> Figure:
    """The total of an indicator, or an empty one."""
    return board.totals.get(code, NONE)
