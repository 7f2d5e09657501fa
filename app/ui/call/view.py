"""The widgets of the call screen in their places; what they do is the page's business."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from app.ui.call.header import HeaderCard
from app.ui.call.history_pane import HistoryPane
from app.ui.call.outcome_pane import OutcomePane
from app.ui.reading.script_pane import ScriptPane
from app.ui.theme import px
from app.ui.widgets.banner import Banner

WIDEST = 1680
WIDTHS = (400, 432, 400)


class CallView(QWidget):
    """Notice, header, then script, history and outcome side by side, at most 1680 wide."""

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # From the outside in: what gets another parent is dressed anew with all that is in it.
        inner = QWidget(self)
        self.notice, self.header = Banner("triangle-alert", parent=inner), HeaderCard(inner)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, inner)
        self.script, self.history = ScriptPane(self.splitter), HistoryPane(self.splitter)
        self.outcome = OutcomePane(now, self.splitter)
        self.notice.hide()
        inner.setMaximumWidth(px(WIDEST))
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.notice)
        column.addWidget(self.header)
        column.addWidget(self.splitter, 1)
        for place, pane in enumerate((self.script, self.history, self.outcome)):
            self.splitter.addWidget(pane)
            self.splitter.setCollapsible(place, False)
            self.splitter.setStretchFactor(place, 1)
        self.splitter.setHandleWidth(12)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setSizes([px(width) for width in WIDTHS])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(inner, 1000)
        row.addStretch(1)

    def say(self, text: str, *, chip: str = "") -> None:
        """One line across the top; an empty text takes it away."""
        self.notice.set(text, chip=chip)
        self.notice.setVisible(bool(text))

    def said(self) -> str:
        """What the line says now."""
        return self.notice.accessibleName() if not self.notice.isHidden() else ""

    def retranslate(self) -> None:
        """All words anew."""
        for pane in (self.script, self.history, self.outcome):
            pane.retranslate()
