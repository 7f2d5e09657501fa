"""A card: title row with icon, count and actions, and a body."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.widgets.chip import Chip
from app.ui.widgets.label import IconView, Label


def line() -> QFrame:
    """A hairline between parts of a card."""
    made = QFrame()
    made.setProperty("line", True)
    return made


class Card(QFrame):
    """Put content into `body`. Without a title there is no title row; `caption` gives small capitals."""

    def __init__(
        self,
        title: str = "",
        *,
        icon: str = "",
        caption: bool = False,
        dense: bool = False,
        flush: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(
            *((1, 12, 1, 8) if flush else (16, 12 if dense else 16, 16, 12 if dense else 16))
        )
        column.setSpacing(8 if not flush else 4)
        self._header = QWidget(self)
        column.addWidget(self._header)
        self._build_header(title, icon, caption, flush)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        column.addLayout(self.body, 1)

    def _build_header(self, title: str, icon: str, caption: bool, flush: bool) -> None:
        self._row = QHBoxLayout(self._header)
        self._row.setContentsMargins(16 if flush else 0, 0, 16 if flush else 0, 0)
        self._row.setSpacing(8)
        if icon:
            self._row.addWidget(IconView(icon, 18))
        self._title = Label(title, "cap" if caption else "h2")
        self._count = Chip(parent=self._header)
        self._row.addWidget(self._title)
        self._row.addWidget(self._count)
        self._row.addStretch(1)
        self._header.setVisible(bool(title))
        self.setAccessibleName(title)

    def set_title(self, title: str) -> None:
        """Change the title; an empty one takes the row away."""
        self._title.setText(title)
        self._header.setVisible(bool(title))
        self.setAccessibleName(title)

    def set_count(self, text: str) -> None:
        """Number beside the title; empty for none."""
        self._count.set(text)

    def add_near_title(self, widget: QWidget) -> None:
        """Put a widget right after the title and its count: chips, pills."""
        self._row.insertWidget(
            self._row.count() - self._actions() - 1, widget, 0, Qt.AlignmentFlag.AlignVCenter
        )

    def add_action(self, widget: QWidget) -> None:
        """Put a widget at the right of the title row."""
        self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def _actions(self) -> int:
        spacer = next(i for i in range(self._row.count()) if self._row.itemAt(i).spacerItem() is not None)
        return self._row.count() - spacer - 1

    def make_scrolling(self) -> QVBoxLayout:
        """Let the body scroll inside the card; answers the layout to fill."""
        area, inner = QScrollArea(), QWidget()
        inner.setProperty("scrolled", True)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        area.setWidget(inner)
        self.body.addWidget(area, 1)
        return column


class Well(QFrame):
    """Sunken box for a quotation or a reply; put content into `body`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("well", True)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(12, 8, 12, 8)
        self.body.setSpacing(4)
