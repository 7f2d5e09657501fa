"""Text labels by role; always plain text."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from app.ui import paint
from app.ui.theme import px
from app.ui.widgets.elided_label import ElidedLabel


class Label(QLabel):
    """Plain text in a type role (`h1`, `small`, `cap`, ...) and the colour of a token."""

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        tone: str = "",
        *,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        if tone:
            self.setProperty("tone", tone)
        self.setWordWrap(wrap)
        if wrap:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setText(text)

    def set_tone(self, tone: str) -> None:
        """Take the colour of another token."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)


class IconView(QWidget):
    """One tinted icon that follows the theme."""

    def __init__(self, name: str, size: int = 16, tone: str = "muted", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._size, self._tone = name, size, tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(px(self._size), px(self._size))

    minimumSizeHint = sizeHint

    def set(self, name: str, tone: str = "muted") -> None:
        """Show another icon."""
        self._name, self._tone = name, tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._name:
            paint.put_icon(painter, 0, self.height() // 2, self._name, self._size, self._tone)
        painter.end()


class IconText(QWidget):
    """Icon and text on one line, as in meta lines of a header; cut with an ellipsis unless `elide` is off."""

    def __init__(
        self,
        icon: str,
        text: str = "",
        *,
        role: str = "body",
        tone: str = "muted",
        icon_tone: str = "",
        elide: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        size = 14 if role in ("small", "cap") else 16
        self._icon = IconView(icon, size, icon_tone or tone)
        self.label: Label | ElidedLabel = ElidedLabel(text, role, tone) if elide else Label(text, role, tone)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.label)
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Maximum if elide else policy.Fixed, policy.Fixed)

    def set(self, text: str, *, icon: str = "", tone: str = "muted", icon_tone: str = "") -> None:
        """Say something else, with another icon when one is given."""
        self.label.setText(text)
        self.label.set_tone(tone)
        if icon:
            self._icon.set(icon, icon_tone or tone)
