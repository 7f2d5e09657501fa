"""The dark half of the sign-in window: what this program is for, in four lines."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app import __version__
from app.ui import icons
from app.ui.paint import put_icon, put_text
from app.ui.theme import font, px, token

WIDTH = 560


class Brand(QWidget):
    """Logo, name, slogan and three promises on the colour of the rail."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDTH)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self._name = self.tr("Nezabudka")
        self._slogan = (self.tr("No client is forgotten."), self.tr("No promise is lost."))
        self._points = (
            (
                "alarm-clock",
                self.tr("Promises on time"),
                self.tr("A reminder before the hour, with what was agreed"),
            ),
            (
                "keyboard",
                self.tr("The whole shift by keyboard"),
                self.tr("Enter calls, a digit files the outcome and goes on"),
            ),
            (
                "user-round-check",
                self.tr("The client stays with the firm"),
                self.tr("History and plans are handed over whole"),
            ),
        )
        self._version = self.tr("Version {version} · workstation of the sales department").format(
            version=__version__
        )
        self.setAccessibleName(f"{self._name}. {' '.join(self._slogan)}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), token("rail"))
        left, top = 72, max(48, self.height() // 2 - 192)
        painter.drawPixmap(left, top, icons.logo(72))
        face = font("display")
        face.setPixelSize(px(36))
        self._line(painter, left, top + 114, self._name, face, "white")
        face = font("lead")
        face.setPixelSize(px(18))
        for step, line in enumerate(self._slogan):
            self._line(painter, left, top + 150 + 22 * step, line, face, "railText")
        for place, (icon, title, text) in enumerate(self._points):
            middle = top + 232 + 51 * place
            put_icon(painter, left, middle + 8, icon, 20, "toastLink")
            self._line(painter, left + 34, middle, title, font("h2"), "white")
            self._line(painter, left + 34, middle + 19, text, font("body"), "railText")
        self._line(painter, left, self.height() - 32, self._version, font("small"), "railText")

    def _line(self, painter: QPainter, left: int, middle: int, text: str, face: QFont, tone: str) -> None:
        ink = QColor(Qt.GlobalColor.white) if tone == "white" else token(tone)
        line = QRect(left, middle - px(26), self.width() - left - 16, px(52))
        put_text(painter, line, text, face, ink)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
