"""The page as a spreadsheet: asks where to, shows how far it is, and can be stopped."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.errors import KnownError
from app.services import kpi_export
from app.services.desk import Desk
from app.services.indicators import INDICATORS
from app.services.kpi import KpiBoard
from app.services.kpi_export import ExportWords, WritingCancelled
from app.ui.desk_tasks import DeskTasks
from app.ui.kpi import words
from app.ui.messages import sentence
from app.ui.widgets.button import Button
from app.ui.widgets.label import Label
from app.ui.widgets.skeleton import PATIENCE_MS, MovingLine
from app.ui.widgets.toast import ToastStack

STEP = 20
"""Rows between two tellings: the window needs no more."""


class _Work(QObject):
    """One writing: told of on the worker's thread, shown on ours."""

    written = Signal(int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._stop = threading.Event()

    def cancel(self) -> None:
        """The worker sees it at the next row."""
        self._stop.set()

    def cancelled(self) -> bool:
        """Whether to stop."""
        return self._stop.is_set()

    def tell(self, rows: int) -> None:
        """So many rows are written."""
        if rows % STEP == 0:
            self.written.emit(rows)


class KpiExport(QObject):
    """`strip` appears while a file is being written, unless that takes no time."""

    finished = Signal(str)

    def __init__(self, page: QWidget, desk: Desk, tasks: DeskTasks, toasts: ToastStack) -> None:
        super().__init__(page)
        self._page, self._desk, self._tasks, self._toasts = page, desk, tasks, toasts
        self._work: _Work | None = None
        self._path = ""
        self.strip, self._moving = QWidget(), MovingLine()
        self._told, self.cancel = Label(role="small", tone="muted"), Button("", icon="x", size="small")
        column, row = QVBoxLayout(self.strip), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        row.addWidget(self._told)
        row.addStretch(1)
        row.addWidget(self.cancel)
        column.addLayout(row)
        column.addWidget(self._moving)
        self.strip.hide()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._show_strip)
        self.cancel.clicked.connect(self._cancel_clicked)
        self.retranslate()

    def retranslate(self) -> None:
        """All texts anew."""
        self.cancel.setText(self.tr("Cancel"))

    def is_running(self) -> bool:
        """Whether a file is being written."""
        return self._work is not None

    def choose_path(self, name: str) -> str:
        """Where the person wants the file; empty when nowhere."""
        return str(
            QFileDialog.getSaveFileName(self._page, self.tr("Save the figures"), name, "Excel (*.xlsx)")[0]
        )

    def ask(self, board: KpiBoard, whose: str) -> None:
        """Ask where to, and write what is on the page."""
        if self._work is not None:
            return
        name = " ".join((self.tr("Figures"), whose, board.period.starts_on.isoformat()))
        path = self.choose_path(_file_name(name))
        if not path:
            return
        self._path = path if path.lower().endswith(".xlsx") else f"{path}.xlsx"
        self._work = work = _Work(self)
        work.written.connect(self._written)
        self._written(0)
        self.cancel.set_reason("")
        self._patience.start()
        self._tasks.outside(
            kpi_export.export_board, self._path, board, self._words(), progress=work.tell,
            cancelled=work.cancelled, owner=self, done=self._done, failed=self._failed,
        )  # fmt: skip

    def _words(self) -> ExportWords:
        return ExportWords(
            figures=self.tr("Figures"), people=self.tr("People"), trend=self.tr("Trend"), hours=self.tr("Hours"),
            refusals=self.tr("Refusals"), indicator=self.tr("Indicator"), fact=self.tr("Fact"), plan=self.tr("Plan"),
            by_now=self.tr("Plan by now"), before=self.tr("Period before"), person=self.tr("Person"),
            planned=self.tr("{name}, plan"), starts_on=self.tr("From"), weekday=self.tr("Weekday"), hour=self.tr("Hour"),
            dials=words.name_of("dials"), answered=words.name_of("answered"), rate=self.tr("Answered, %"),
            reason=self.tr("Reason"), share=self.tr("Share"), no_reason=self.tr("No reason named"),
            names={one.code: words.name_of(one.code) for one in INDICATORS},
            reasons={one.code: one.name for one in self._desk.books.reasons},
            weekdays=tuple(words.weekday(day) for day in range(7)),
        )  # fmt: skip

    def _show_strip(self) -> None:
        self.strip.show()
        self._moving.start()

    def _written(self, rows: int) -> None:
        told = self.tr("Writing {file}, rows: {count}")
        self._told.setText(told.format(file=Path(self._path).name, count=words.number(rows)))

    def _cancel_clicked(self) -> None:
        if self._work is not None:
            self._work.cancel()
            self.cancel.set_reason(self.tr("Stopping"))

    def _end(self) -> None:
        self._patience.stop()
        self._moving.stop()
        self.strip.hide()
        if self._work is not None:
            # Deleted here: the worker may be the last to hold it.
            self._work.deleteLater()
        self._work = None

    def _done(self, _rows: int) -> None:
        self._end()
        told = self.tr("Saved: {file}").format(file=Path(self._path).name)
        self._toasts.show_toast(told, action=self.tr("Open"), act=self._open)
        self.finished.emit(self._path)

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._path))

    def _failed(self, error: KnownError) -> None:
        self._end()
        if isinstance(error, WritingCancelled):
            self._toasts.show_toast(self.tr("Stopped: no file was made"))
        else:
            self._toasts.show_toast(sentence(error), "error")
        self.finished.emit("")


def _file_name(text: str) -> str:
    """A name that every system takes."""
    return "".join(letter if letter not in '\\/:*?"<>|' else " " for letter in text).strip() + ".xlsx"
