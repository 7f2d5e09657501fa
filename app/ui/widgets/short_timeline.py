"""A few contacts, as high as they are, so that they never scroll by themselves."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent

from app.ui.widgets.timeline import Timeline, TimelineItem


class ShortTimeline(Timeline):
    """A timeline without a scroll bar."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_items(self, items: Sequence[TimelineItem]) -> None:
        """Show these and take their height."""
        super().set_items(items)
        self._fit()

    def _fit(self) -> None:
        height = sum(self.sizeHintForRow(row) for row in range(self.items.rowCount()))
        self.setFixedHeight(max(1, height))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()
