"""What to see where there is nothing: a disc, what it means, what to do, one button."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui import paint
from app.ui.theme import px
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.label import Label


class Disc(QWidget):
    """Icon of 22 in a soft disc of 48."""

    def __init__(self, icon: str, tone: paint.Tone, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._tone = icon, tone

    def set(self, icon: str, tone: paint.Tone) -> None:
        """Show another icon."""
        self._icon, self._tone = icon, tone
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(48), px(48))

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.draw_disc(painter, self.rect(), self._icon, self._tone, 22)
        painter.end()


class EmptyState(QWidget):
    """`acted` when the button was pressed, `more` for the quiet link beside it."""

    acted = Signal()
    more = Signal()

    def __init__(
        self,
        title: str = "",
        text: str = "",
        *,
        icon: str = "circle-check",
        tone: paint.Tone = "neutral",
        action: str = "",
        key: str = "",
        kind: Kind = "normal",
        link: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        centre = Qt.AlignmentFlag.AlignHCenter
        self._disc = Disc(icon, tone)
        self._title, self._text = Label(role="h2"), Label(tone="muted", wrap=True)
        self._button, self._link = Button("", kind=kind, key=key), Button("", kind="quiet")
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._button.clicked.connect(self.acted)
        self._link.clicked.connect(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(self._disc, 0, centre)
        column.addSpacing(4)
        column.addWidget(self._title)
        column.addWidget(self._text)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self._button)
        row.addWidget(self._link)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        self.set(title, text, icon=icon, tone=tone, action=action, link=link)

    def set(
        self,
        title: str,
        text: str = "",
        *,
        icon: str = "circle-check",
        tone: paint.Tone = "neutral",
        action: str = "",
        link: str = "",
    ) -> None:
        """Show another state with the same button and link places."""
        self._disc.set(icon, tone)
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self._link.setText(link)
        self._link.setVisible(bool(link))
        self.setAccessibleName(f"{title}. {text}" if text else title)
