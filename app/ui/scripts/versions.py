"""Earlier wordings of a script, each readable and each to be brought back."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.services.script_edits import VersionRow
from app.ui.table import Cell, Column, GroupedModel, TableView
from app.ui.theme import px
from app.ui.widgets.button import Button
from app.ui.words import moments


class VersionsPane(QWidget):
    """`chosen` carries the wording that is to come back into the editor."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now: datetime | None = None
        self._zone = ZoneInfo("UTC")
        self._rows: tuple[VersionRow, ...] = ()
        self.model: GroupedModel[VersionRow] = GroupedModel(self._columns(), row_id=lambda one: one.version)
        self.table, self.text = TableView("…", self.model), QPlainTextEdit()
        self.table.setMinimumWidth(px(260))
        self.text.setReadOnly(True)
        self.back = Button("", icon="undo-2")
        column, row = QVBoxLayout(), QHBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(self.text, 1)
        column.addWidget(self.back)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.table)
        row.addLayout(column, 1)
        self.table.current_changed.connect(self._show)
        self.back.clicked.connect(self._back_clicked)
        self.retranslate()

    def _columns(self) -> list[Column]:
        return [
            Column("version", self.tr("No"), 40, lambda one: Cell(str(one.version), strong=True)),
            Column("at", self.tr("Saved"), 110, self._moment),
            Column("by", self.tr("By"), 90, lambda one: Cell(one.by, muted=True), stretch=True),
        ]

    def _moment(self, row: VersionRow) -> Cell:
        return Cell(moments.moment(row.changed_at, self._now, self._zone) if self._now else "")

    def retranslate(self) -> None:
        """All words anew."""
        self.table.setAccessibleName(self.tr("Versions"))
        self.text.setAccessibleName(self.tr("Wording of the version"))
        self.back.setText(self.tr("Bring this wording back"))
        self.model.set_columns(self._columns())

    def rows(self) -> tuple[VersionRow, ...]:
        """All versions read so far."""
        return self._rows

    def set_versions(self, rows: tuple[VersionRow, ...], now: datetime, zone: ZoneInfo) -> None:
        """Newest first; the newest is what callers read."""
        self._rows, self._now, self._zone = rows, now, zone
        self.table.refresh(lambda: self.model.set_rows(rows))
        if self.table.current_row() is None:
            self.table.go_first()
        self._show(self.table.current_row())

    def _show(self, row: VersionRow | None) -> None:
        steps = row.steps if row is not None else ()
        self.text.setPlainText(
            "\n\n".join(f"{place}. {step.title}\n{step.text}" for place, step in enumerate(steps, start=1))
        )
        self.back.setEnabled(row is not None and row != self._rows[0])

    def _back_clicked(self) -> None:
        row = self.table.current_row()
        if row is not None:
            self.chosen.emit(row)
