"""What a deed with many would do: how many, whom it passes over and why, a sample before and after; later what became of it."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.mass_forms import MassForecast, MassResult, MassSample
from app.ui.dialogs.figures import Figures
from app.ui.dialogs.mass_words import WORDS, Speaker, reason_name, reasons_text
from app.ui.table import Cell, Column, Group, GroupedModel, TableView
from app.ui.theme import px
from app.ui.widgets.callout import Callout


@dataclass(frozen=True)
class SampleRow:
    """A client of the sample in words."""

    key: Hashable
    name: str
    owner: str
    before: str
    after: str
    reason: str


class MassPreview(QWidget):
    """`show_forecast`, `show_result`; `set_waiting` while a newer one is being counted."""

    def __init__(self, speaker: Speaker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.speaker = speaker
        self.figures, self.told = Figures(), Callout(icon="info", tone="warn")
        self.model = GroupedModel(self._columns(), row_id=_key_of, sentence=_sentence, muted=_is_muted)
        self.table = TableView("…", self.model)
        self.table.setMinimumHeight(px(170))
        self.told.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.figures, self.told, self.table):
            column.addWidget(part)
        column.setStretchFactor(self.table, 1)
        self.retranslate()

    def _columns(self) -> list[Column[SampleRow]]:
        return [
            Column("name", self.tr("Company"), 180, _name_cell, stretch=True),
            Column("owner", self.tr("Manager"), 130, _owner_cell, leave=1),
            Column("before", self.tr("Now"), 170, _before_cell),
            Column("after", self.tr("Then"), 190, _after_cell),
        ]

    def retranslate(self) -> None:
        """All words anew."""
        self.figures.name_them(self.tr("Chosen"), self.tr("Will change"), self.tr("Passed over"))
        self.table.setAccessibleName(self.tr("Sample before and after"))
        self.model.set_columns(self._columns())

    def set_waiting(self, waiting: bool) -> None:
        """A newer forecast is on its way."""
        self.table.set_waiting(waiting)

    def show_nothing(self, count: int | None) -> None:
        """No deed yet: only how many are chosen."""
        self.figures.show_counts(count, None, None)
        self.told.hide()
        self.model.set_groups([])

    def show_forecast(self, found: MassForecast) -> None:
        """What would be done."""
        self.figures.show_counts(found.count, found.would_change, found.count - found.would_change)
        self._tell(found.reasons)
        groups = []
        if found.sample:
            groups.append(Group("sample", self.tr("Sample of those that change"), self._rows(found.sample)))
        if found.left_out:
            all_here = len(found.left_out) == found.count - found.would_change
            title = self.tr("Passed over") if all_here else self.tr("Sample of those passed over")
            groups.append(Group("left_out", title, self._rows(found.left_out), icon="circle-minus"))
        self.table.refresh(lambda: self.model.set_groups(groups))

    def show_result(self, result: MassResult) -> None:
        """What was done, and with whom nothing."""
        self.figures.name_them(self.tr("Chosen"), self.tr("Done"), self.tr("Passed over"))
        self.figures.show_counts(result.wanted, result.done, result.refused)
        self._tell(result.reasons)
        rows = tuple(
            SampleRow(one.client_id, one.name or self.tr("Not visible"), "", "", "", reason_name(one.reason))
            for one in result.refused_clients
        )
        all_here = len(rows) == result.refused
        title = self.tr("Passed over") if all_here else self.tr("Sample of those passed over")
        groups = [Group("left_out", title, rows, icon="circle-minus")] if rows else []
        why = Column("after", self.tr("Why"), 320, _after_cell)
        self.model.set_columns([Column("name", self.tr("Company"), 180, _name_cell, stretch=True), why])
        self.model.set_groups(groups)

    def _tell(self, reasons: dict[str, int]) -> None:
        count = sum(reasons.values())
        if count:
            self.told.set(reasons_text(reasons), title=WORDS.left_out(count), tone="warn")
        self.told.setVisible(bool(count))

    def _rows(self, sample: Iterable[MassSample]) -> tuple[SampleRow, ...]:
        say = self.speaker
        return tuple(
            SampleRow(
                one.client_id, one.name, one.owner_name, self._before(one),
                "" if one.reason else say.values(one.after), reason_name(one.reason) if one.reason else "",
            )
            for one in sample
        )  # fmt: skip

    def _before(self, one: MassSample) -> str:
        if "owner" in one.before:
            return one.owner_name or self.tr("Pool")
        like = {key: value for key, value in one.after.items() if key in one.before} or one.before
        return self.speaker.values(one.before, like=like)


def _key_of(row: SampleRow) -> Hashable:
    return row.key


def _is_muted(row: SampleRow) -> bool:
    return bool(row.reason)


def _sentence(row: SampleRow) -> str:
    return ", ".join(text for text in (row.name, row.owner, row.before, row.after, row.reason) if text)


def _name_cell(row: SampleRow) -> Cell:
    return Cell(row.name, strong=not row.reason)


def _owner_cell(row: SampleRow) -> Cell:
    return Cell(row.owner, muted=True)


def _before_cell(row: SampleRow) -> Cell:
    return Cell(row.before, muted=True, tooltip=row.before)


def _after_cell(row: SampleRow) -> Cell:
    if row.reason:
        return Cell(row.reason, "chip", tone="neutral", tooltip=row.reason)
    return Cell(row.after, strong=True, tooltip=row.after)
