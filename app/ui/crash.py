"""An error that is our bug: a report to copy, and the program goes on."""

from __future__ import annotations

import platform
import sys
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app import __version__, log
from app.errors import KnownError
from app.ui.widgets.button import Button
from app.ui.widgets.empty_state import Disc
from app.ui.widgets.label import Label

_log = log.get("crash")


def report_of(error: BaseException) -> str:
    """Text for us: versions and traceback, phone numbers and passwords struck out."""
    lines = traceback.format_exception(type(error), error, error.__traceback__)
    head = (
        f"Nezabudka {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {platform.system()}"
    )
    return log.masked(f"{head}\n\n{''.join(lines)}")


class CrashDialog(QDialog):
    """Says that it was our fault, shows the report and lets it be copied."""

    def __init__(self, error: BaseException, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Error in the program"))
        self.setMinimumSize(560, 360)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.report = QPlainTextEdit(report_of(error))
        self.report.setReadOnly(True)
        self.report.setAccessibleName(self.tr("Error report"))
        self._copy = Button(self.tr("Copy report"), icon="copy", key="Ctrl+C")
        close = Button(self.tr("Go on working"), kind="primary", key="Esc")
        self._copy.clicked.connect(self._copy_clicked)
        close.clicked.connect(self.accept)
        self._lay_out(close)
        close.setFocus()

    def _lay_out(self, close: Button) -> None:
        column, head, words, foot = QVBoxLayout(self), QHBoxLayout(), QVBoxLayout(), QHBoxLayout()
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        words.setSpacing(4)
        words.addWidget(Label(self.tr("Something went wrong in the program"), "h2"))
        said = self.tr("What you typed is kept. The report below holds no phone numbers and no passwords")
        words.addWidget(Label(said, tone="muted", wrap=True))
        head.setSpacing(16)
        head.addWidget(Disc("triangle-alert", "bad"))
        head.addLayout(words, 1)
        foot.addWidget(self._copy)
        foot.addStretch(1)
        foot.addWidget(close)
        column.addLayout(head)
        column.addWidget(self.report, 1)
        column.addLayout(foot)

    def _copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self._copy.setText(self.tr("Copied"))


class CrashGuard(QObject):
    """Catches what nobody caught, in slots and tasks alike; one dialog at a time."""

    caught = Signal(object)

    def __init__(self, window: QWidget | None = None) -> None:
        super().__init__(window)
        self._window = window
        self._dialog: CrashDialog | None = None

    def install(self) -> None:
        """Become the hook for exceptions that leave a slot."""
        sys.excepthook = self._hook

    def _hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self.show_error(error.with_traceback(trace))

    def show_error(self, error: BaseException) -> None:
        """Log and show; a second error while the dialog is open is only logged."""
        _log.error("%s", report_of(error))
        self.caught.emit(error)
        if self._dialog is not None or isinstance(error, KnownError):
            return
        self._dialog = CrashDialog(error, self._window)
        self._dialog.finished.connect(self._closed)
        self._dialog.open()

    def _closed(self) -> None:
        self._dialog = None
