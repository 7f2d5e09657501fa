"""Initials in a soft disc."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import paint
from app.ui.theme import font, px, token

_LEGAL_FORMS = {"ооо", "оао", "зао", "пао", "ао", "ип", "чп", "тов", "фоп", "прат", "llc", "inc", "ltd"}


def initials(name: str) -> str:
    """Two letters of a person or firm; legal forms and quotation marks do not count."""
    cleaned = "".join(letter if letter.isalnum() else " " for letter in name)
    words = [word for word in cleaned.split() if word.lower() not in _LEGAL_FORMS]
    return "".join(word[0] for word in words[:2]).upper() or "?"


class Avatar(QWidget):
    """Disc of 32, 40, 44 or 52 with the initials of a name; `quiet` is grey (absent, unknown)."""

    def __init__(
        self, name: str = "", *, side: int = 44, quiet: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._side, self._quiet = side, quiet
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """Show another person or firm."""
        self._letters = initials(name)
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(self._side), px(self._side))

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ink, soft = ("muted", "sunken") if self._quiet else ("accentText", "accentSoft")
        paint.box(painter, self.rect(), self.height() / 2, token(soft))
        face = QFont(font("strong"))
        face.setWeight(QFont.Weight.Bold)
        face.setPixelSize(max(11, round(px(self._side) * 0.34)))
        paint.put_text(painter, self.rect(), self._letters, face, token(ink), paint.CENTER)
        painter.end()
