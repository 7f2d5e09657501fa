"""Every indicator of the catalogue as a table: fact, plan, pace and the period before."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.services.indicators import INDICATORS
from app.services.kpi import Figure, KpiBoard
from app.ui.actions import Command, CommandKeys
from app.ui.kpi import facts, words
from app.ui.table import Cell, Column, GroupedModel, TableView
from app.ui.theme import px
from app.ui.widgets.button import Button
from app.ui.widgets.label import Label
from app.ui.words.kinds import list_of


@dataclass(frozen=True)
class IndicatorRow:
    """One line of the catalogue."""

    code: str
    figure: Figure


class AllIndicatorsDialog(QDialog):
    """`opened(code)`: its rows are wanted; `measure_chosen(code)`: the page is to show it."""

    opened = Signal(str)
    measure_chosen = Signal(str)

    def __init__(self, board: KpiBoard, whose: str, when: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._heading, self._about = Label(role="h1"), Label(list_of((whose, when)), tone="muted")
        self.model = GroupedModel[IndicatorRow](
            self._columns(), row_id=lambda row: row.code, sentence=_spoken
        )
        self.table = TableView("", self.model)
        self.model.set_rows([IndicatorRow(one.code, facts.figure_of(board, one.code)) for one in INDICATORS])
        self.open_rows = Button("", kind="primary", icon="list", key="Enter")
        self.show_it = Button("", icon="chart-column", key="F8")
        self.leave = Button("", kind="quiet", key="Esc")
        self._build()
        self.table.opened.connect(self._opened)
        self.open_rows.clicked.connect(self._open_current)
        self.show_it.clicked.connect(self._choose)
        self.leave.clicked.connect(self.reject)
        CommandKeys(self).set_commands([Command("measure", "", "F8", self._choose)])
        self.retranslate()
        self.table.go_first()
        self.table.setFocus()
        room = parent.window().size() if parent else self.size()
        self.resize(min(px(900), room.width() - px(60)), min(px(720), room.height() - px(40)))

    def _build(self) -> None:
        column, top, foot = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        top.addWidget(self._heading)
        top.addSpacing(8)
        top.addWidget(self._about, 0, Qt.AlignmentFlag.AlignBottom)
        top.addStretch(1)
        foot.addWidget(self.leave)
        foot.addStretch(1)
        foot.addWidget(self.show_it)
        foot.addWidget(self.open_rows)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        column.addLayout(foot)

    def retranslate(self) -> None:
        """All texts anew."""
        self._heading.setText(self.tr("All indicators"))
        self.setWindowTitle(self.tr("All indicators"))
        self.table.setAccessibleName(self.tr("All indicators"))
        self.open_rows.setText(self.tr("Open the rows"))
        self.show_it.setText(self.tr("Show on the page"))
        self.leave.setText(self.tr("Close"))
        self.model.set_columns(self._columns())

    def _columns(self) -> list[Column[IndicatorRow]]:
        return [
            Column("name", self.tr("Indicator"), 190, _name, stretch=True),
            Column("fact", self.tr("Fact"), 100, _fact, right=True),
            Column("plan", self.tr("Plan"), 100, lambda row: _number(row, row.figure.plan), right=True),
            Column("by_now", self.tr("By now"), 100, _by_now, leave=2, right=True),
            Column("share", self.tr("Of the plan"), 100, _share, right=True),
            Column("before", self.tr("Before"), 100, lambda row: _number(row, row.figure.before), leave=1, right=True),
            Column("change", self.tr("Change"), 100, _change, right=True),
        ]  # fmt: skip

    def _open_current(self) -> None:
        row = self.table.current_row()
        if row is not None:
            self._opened(row)

    def _opened(self, row: IndicatorRow) -> None:
        if row.figure.fact is not None:
            self.opened.emit(row.code)

    def _choose(self) -> None:
        row = self.table.current_row()
        if row is not None:
            self.accept()
            self.measure_chosen.emit(row.code)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def _name(row: IndicatorRow) -> Cell:
    return Cell(
        words.name_of(row.code), "icon", icon=words.icon_of(row.code), tooltip=words.definition(row.code)
    )


def _fact(row: IndicatorRow) -> Cell:
    return Cell(words.figure(row.code, row.figure.fact), "number", strong=True)


def _number(row: IndicatorRow, value: float | None) -> Cell:
    return Cell(words.figure(row.code, value) if value is not None else "", "number", muted=True)


def _by_now(row: IndicatorRow) -> Cell:
    figure = row.figure
    return _number(row, figure.by_now if figure.plan is not None and figure.by_now != figure.plan else None)


def _share(row: IndicatorRow) -> Cell:
    figure = row.figure
    if not figure.plan:
        return Cell("", "number")
    ink = facts.verdict(figure).ink
    return Cell(words.percent(100 * (figure.fact or 0) / figure.plan, 0), "number", tone=ink)


def _change(row: IndicatorRow) -> Cell:
    change = facts.change_of(row.code, row.figure)
    return Cell(change.text, "number", tone=change.ink)


def _spoken(row: IndicatorRow) -> str:
    return facts.tile(row.code, row.figure).sentence
