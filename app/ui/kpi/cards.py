"""The four cards below the tiles: people, trend, funnel with refusals, hours."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.services.indicators import INDICATORS, indicator
from app.services.kpi import FunnelStep, TrendPoint
from app.services.periods import Period
from app.ui import paint
from app.ui.kpi import facts, words
from app.ui.kpi.hours import HeatPicture
from app.ui.theme import font, px
from app.ui.widgets.card import Card
from app.ui.widgets.chip import Chip
from app.ui.widgets.choice import Combo
from app.ui.widgets.compare_bars import BarRow, CompareBars
from app.ui.widgets.funnel import Funnel
from app.ui.widgets.heat_table import HeatLegend, HeatTable
from app.ui.widgets.label import IconText, Label
from app.ui.widgets.segmented import Segmented
from app.ui.widgets.share_bars import ShareBars, ShareRow
from app.ui.widgets.trend_line import TrendLegend, TrendLine


def scrolling(chart: QWidget) -> QScrollArea:
    """The chart in an area that scrolls upright and never takes the keyboard from it."""
    area, inner = QScrollArea(), QWidget()
    inner.setProperty("scrolled", True)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    column = QVBoxLayout(inner)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(chart)
    column.addStretch(1)
    area.setWidget(inner)
    return area


class PeopleCard(Card):
    """People against their plans in one measure, which the combo chooses."""

    measure_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("…", icon="users", dense=True, parent=parent)
        self._long = self._short = "…"
        self.measures = Combo()
        self.add_action(self.measures)
        self.bars = CompareBars("")
        self._nobody = Label(tone="muted", wrap=True)
        self._hint = IconText("info", role="small")
        self.body.addWidget(self._nobody)
        self.body.addWidget(scrolling(self.bars), 1)
        self.body.addWidget(self._hint)
        self._nobody.hide()
        self.measures.activated.connect(self._activated)
        self.retranslate()

    def retranslate(self) -> None:
        """All texts anew; the rows follow with the next board."""
        chosen = self.measures.currentData()
        self.measures.clear()
        for one in INDICATORS:
            self.measures.addItem(words.name_of(one.code), one.code)
        self.measures.setAccessibleName(self.tr("Measure"))
        self.measures.view().setAccessibleName(self.tr("Measure"))
        self.measures.setCurrentIndex(max(0, self.measures.findData(chosen)))
        self._nobody.setText(self.tr("Nobody works in this group yet"))

    def show_people(self, code: str, rows: Sequence[BarRow], *, own: bool = False) -> None:
        """These rows in this measure; `own`: only the reader himself beside the average."""
        told = self.tr("You and the group: {measure}") if own else self.tr("Managers: {measure}")
        title = told.format(measure=_inside(words.name_of(code)))
        self._long, self._short = title, self.tr("You and the group") if own else self.tr("Managers")
        self._fit_title()
        self.measures.setCurrentIndex(max(0, self.measures.findData(code)))
        self.bars.set_name(title)
        self.bars.set_rows(rows)
        self._nobody.setVisible(not rows)
        self._hint.set(
            self.tr("Mark: the plan by now. Per cent: the pace. Enter opens the rows")
            if indicator(code).adds_up
            else self.tr("Per cent: of the plan. Enter opens the rows")
        )

    def _fit_title(self) -> None:
        """The measure stands in the title where there is room: the combo beside it says it anyway."""
        room = self.width() - self.measures.sizeHint().width() - px(80)
        fits = paint.text_width(self._long, font("h2")) <= room
        self.set_title(self._long if fits else self._short)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_title()

    def _activated(self, place: int) -> None:
        self.measure_chosen.emit(str(self.measures.itemData(place)))


class TrendCard(Card):
    """The measure over the last periods."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("…", icon="trending-up", dense=True, parent=parent)
        self.legend, self.line = TrendLegend(), TrendLine("", words.number)
        self.add_action(self.legend)
        self._none = Label(tone="muted", wrap=True)
        self.body.addWidget(self._none)
        self.body.addWidget(self.line, 1)

    def show_trend(self, code: str, points: Sequence[TrendPoint], period: Period) -> None:
        """These periods in this measure; what only stands now has no past to show."""
        told = words.translate("Periods", words.TRENDS[period.kind])
        title = told.format(measure=words.name_of(code))
        self.set_title(title)
        self.line.set_name(title)
        self.line.set_points(facts.trend_spots(code, points, period), lambda value: words.axis(code, value))
        known = any(point.fact is not None for point in points)
        planned = any(point.plan is not None for point in points)
        ahead = any(point.forecast is not None for point in points)
        self.legend.set_words(
            self.tr("fact") if known else "",
            self.tr("plan") if planned else "",
            self.tr("forecast") if ahead else "",
        )
        self.line.setVisible(known or planned)
        self._none.setVisible(not known and not planned)
        self._none.setText(self.tr("This figure stands as of now: it has no past"))


class FunnelCard(Card):
    """The funnel, and behind a switch why people refuse."""

    view_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("…", icon="funnel", dense=True, parent=parent)
        self.views = Segmented([("funnel", ""), ("refusals", "")])
        self.add_action(self.views)
        self.funnel, self.refusals = Funnel(""), ShareBars("")
        self._none = Label(tone="muted", wrap=True)
        self._stack = QStackedWidget()
        self._titles = {"funnel": "", "refusals": ""}
        second = QWidget()
        column = QVBoxLayout(second)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._none)
        column.addWidget(scrolling(self.refusals), 1)
        self._stack.addWidget(self.funnel)
        self._stack.addWidget(second)
        self.body.addWidget(self._stack, 1)
        self.views.chosen.connect(self._chosen)
        self.retranslate()

    def retranslate(self) -> None:
        """All texts anew; the figures follow with the next board."""
        self.views.setAccessibleName(self.tr("Funnel or refusals"))
        self.views.set_text("funnel", self.tr("Funnel"))
        self.views.set_text("refusals", self.tr("Refusals"))
        self._none.setText(self.tr("Nobody refused in this period"))

    def choose(self, view: str) -> None:
        """Show the funnel or the refusals."""
        self.views.choose(view)
        self._stack.setCurrentIndex(0 if view == "funnel" else 1)
        self._dress()

    def show_steps(self, steps: Sequence[FunnelStep], refusals: Sequence[ShareRow], period: Period) -> None:
        """The figures of both views."""
        self._titles = {
            "funnel": words.translate("Periods", words.FUNNELS[period.kind]),
            "refusals": self.tr("Why people refuse"),
        }
        self.funnel.set_name(self._titles["funnel"])
        self.funnel.set_rows(facts.funnel_rows(steps), caption=self.tr("of the step before"))
        self.refusals.set_name(self._titles["refusals"])
        self.refusals.set_rows(refusals)
        self._none.setVisible(not refusals)
        self._dress()

    def _dress(self) -> None:
        self.set_title(self._titles[self.views.current()])

    def _chosen(self, view: str) -> None:
        self.choose(view)
        self.view_chosen.emit(view)


class HoursCard(Card):
    """When people answer: by weekday and hour of the last weeks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("…", icon="clock", dense=True, parent=parent)
        self.now, self._unit, self.legend = Chip(), Label(role="small", tone="muted"), HeatLegend()
        for part in (self.now, self._unit, self.legend):
            self.add_action(part)
        self.heat = HeatTable("")
        self._note = IconText("sparkles", role="small", icon_tone="accentText")
        self.body.addWidget(self.heat, 1)
        self.body.addWidget(self._note)
        self.retranslate()

    def retranslate(self) -> None:
        """All texts anew; the cells follow with the next board."""
        self.set_title(self.tr("When people answer"))
        self.heat.set_name(self.tr("When people answer"))
        self._unit.setText(self.tr("% answered"))
        self.legend.set_words(self.tr("rarer"), self.tr("more often"))

    def show_heat(self, picture: HeatPicture) -> None:
        """These cells; the one of now is outlined."""
        self.now.set(picture.chip, "accent")
        self.heat.set_cells(picture.lines, picture.heads, picture.cells, now=picture.now)
        self._note.set(
            picture.note or self.tr("Too few calls yet to say when people answer"), icon_tone="accentText"
        )


def _inside(name: str) -> str:
    """A name inside a sentence: its first letter is small, unless the next is not."""
    return name[:1].lower() + name[1:]
