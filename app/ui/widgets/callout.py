"""Promise, next contact, consequence: soft background with a bar at the left."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui import paint
from app.ui.theme import px, token
from app.ui.widgets.label import IconView, Label


class Callout(QWidget):
    """At most one blue one per card. Title line is optional; `body` takes further widgets."""

    def __init__(
        self,
        text: str = "",
        *,
        title: str = "",
        note: str = "",
        icon: str = "",
        tone: paint.Tone = "accent",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tone: paint.Tone = tone
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(14, 8, 12, 8)
        outer.setSpacing(8)
        self._side_icon = IconView(icon, 16)
        outer.addWidget(self._side_icon)
        self.body = QVBoxLayout()
        self.body.setSpacing(4)
        outer.addLayout(self.body, 1)
        self._build_title(icon)
        self._text = Label(wrap=True)
        self.body.addWidget(self._text)
        self._icon_name = icon
        self.set(text, title=title, note=note, tone=tone)

    def _build_title(self, icon: str) -> None:
        self._title_row = QWidget()
        row = QHBoxLayout(self._title_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self._title_icon, self._note = IconView(icon), Label(role="small")
        self._title = Label(role="strong", wrap=True)
        self._note.set_tone("muted")
        row.addWidget(self._title_icon)
        row.addWidget(self._title, 1)
        row.addWidget(self._note)
        self.body.addWidget(self._title_row)

    def set(
        self, text: str, *, title: str = "", note: str = "", tone: paint.Tone = "accent", icon: str = ""
    ) -> None:
        """Say something else, in another tone if need be."""
        self._tone = tone
        self._icon_name = icon or self._icon_name
        ink = paint.TONES[tone][0]
        for view in (self._side_icon, self._title_icon):
            view.set(self._icon_name, ink)
        self._side_icon.setVisible(bool(self._icon_name) and not title)
        self._title_icon.setVisible(bool(self._icon_name))
        self._title.setText(title)
        self._title.set_tone(ink)
        self._title_row.setVisible(bool(title or note))
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.setAccessibleName(" ".join(part for part in (title, text, note) if part))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        _, soft, bar = paint.TONES[self._tone]
        radius = px(8)
        paint.box(painter, self.rect(), radius, token(bar))
        # The bar follows the radius of the frame: the soft part simply starts 3 px later.
        rect = QRectF(self.rect()).adjusted(3, 0, 0, 0)
        paint.box(painter, rect, radius, token("surface"))
        paint.box(painter, rect, radius, token(soft))
        painter.end()
