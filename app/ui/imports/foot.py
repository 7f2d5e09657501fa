"""The last line of the wizard: back, what is safe to know, and the one thing to do next."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.services.imports import ImportReport
from app.ui.imports.counts import COUNTS
from app.ui.imports.flow import ImportFlow, Step
from app.ui.imports.words import translate
from app.ui.widgets.button import Button
from app.ui.widgets.elided_label import ElidedLabel


class Foot(QWidget):
    """`back` and `next` are pressed by Alt+← and Ctrl+Enter too."""

    back_asked = Signal()
    next_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = Button("", icon="arrow-left", key="Alt+←")
        self.next = Button("", kind="primary", key="Ctrl+Enter")
        self.note = ElidedLabel("", "body", "muted")
        self.back.clicked.connect(self.back_asked)
        self.next.clicked.connect(self.next_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.note)
        row.addWidget(self.next)

    def show_flow(self, flow: ImportFlow) -> None:
        """Words and state of both buttons."""
        self.setVisible(flow.step != Step.FILE or flow.look is not None)
        self.back.setVisible(
            flow.step in (Step.COLUMNS, Step.CHECK)
            or (flow.step == Step.LOAD and not flow.busy() and flow.loaded is None)
        )
        self.back.setText(translate("Imports", "Back"))
        self.next.setText(next_words(flow))
        self.next.set_reason(why_not_next(flow))
        self.note.setText(_note(flow))
        self.note.setVisible(bool(self.note.text()))


def next_words(flow: ImportFlow) -> str:
    """What Ctrl+Enter does now."""
    if flow.step == Step.FILE:
        return translate("Imports", "Go on with this file")
    if flow.step == Step.COLUMNS or flow.checked is None:
        return translate("Imports", "Check")
    if flow.step == Step.LOAD and flow.loaded is not None:
        return translate("Imports", "Import another list")
    return COUNTS.load_rows(loadable(flow.checked.report))


def loadable(report: ImportReport) -> int:
    """Rows that loading would write."""
    return report.new + report.updated


def why_not_next(flow: ImportFlow) -> str:
    """Why one cannot go on, or an empty text."""
    if flow.reading is not None:
        return translate("Imports", "A file is being read")
    if flow.busy():
        return translate("Imports", "Wait for the end or stop it")
    if flow.step == Step.COLUMNS and flow.missing():
        return missing_words()
    if flow.step == Step.CHECK and flow.checked is not None and not loadable(flow.checked.report):
        return translate("Imports", "There is nothing to load: every row is known or has an error")
    return ""


def missing_words() -> str:
    """Which column is missing."""
    return translate(
        "Imports",
        "Say which column holds companies, names of people or phones: without one of them nothing can be loaded",
    )


def _note(flow: ImportFlow) -> str:
    if flow.step in (Step.COLUMNS, Step.CHECK) and not flow.busy():
        return translate("Imports", "The whole import can be taken back for 30 days")
    return ""
