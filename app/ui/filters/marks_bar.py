"""The dark bar of marked rows: how many, what can be done with them, and how to let go."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from app.ui import paint
from app.ui.actions import Command
from app.ui.theme import font, px, token
from app.ui.widgets.elided_label import ElidedLabel

translate = QCoreApplication.translate


class DarkButton(QAbstractButton):
    """Icon, words and key on the dark bar."""

    def __init__(
        self, text: str, *, icon: str = "", key: str = "", name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon, self._key = icon, key
        self.setText(text)
        self.setAccessibleName(name or text)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        words = paint.text_width(self.text(), font("strong")) if self.text() else 0
        gap = px(8) if self._icon and words else 0
        cap = paint.key_size(self._key).width() + px(8) if self._key else 0
        return QSize((px(16) if self._icon else 0) + gap + words + cap + px(16), px(32))

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.hasFocus() or self.underMouse():
            paint.box(painter, self.rect(), px(8), None, token("toastLink"), 2 if self.hasFocus() else 1)
        ink, left, middle = token("onToast"), px(8), self.height() // 2
        if self._icon:
            left += paint.put_icon(painter, left, middle, self._icon, 16, "onToast") + (
                px(8) if self.text() else 0
            )
        words = paint.text_width(self.text(), font("strong")) if self.text() else 0
        paint.put_text(painter, QRect(left, 0, words, self.height()), self.text(), font("strong"), ink)
        if self._key:
            size = paint.key_size(self._key)
            rect = QRect(left + words + px(8), middle - size.height() // 2, size.width(), size.height())
            paint.draw_key(painter, rect, self._key, ink=ink)
        painter.end()


class MarksBar(QWidget):
    """Appears with the first mark and pushes the list; `cleared` is its cross."""

    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.said = ElidedLabel("", "strong", "onToast")
        self.buttons: dict[str, DarkButton] = {}
        self.cross = DarkButton("", icon="x")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(px(16), px(8), px(8), px(8))
        self._row.setSpacing(px(6))
        self._row.addWidget(self.said, 1)
        self._row.addWidget(self.cross)
        self.cross.clicked.connect(self.cleared)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def retranslate(self) -> None:
        """All words anew; `set_deeds` brings those of the deeds."""
        self.setAccessibleName(translate("MarksBar", "What to do with the marked ones"))
        name = translate("MarksBar", "Take all marks away (Esc)")
        self.cross.setAccessibleName(name)
        self.cross.setToolTip(name)

    def set_deeds(self, deeds: Sequence[tuple[Command, str]]) -> None:
        """Commands with their icons; the same as their keys."""
        for button in self.buttons.values():
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = {}
        for command, icon in deeds:
            button = DarkButton(command.text, icon=icon, key=command.shortcut, parent=self)
            button.clicked.connect(command.handler)
            self._row.insertWidget(self._row.count() - 1, button)
            self.buttons[command.id] = button

    def say(self, text: str) -> None:
        """How many are marked."""
        self.said.setText(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.box(painter, self.rect(), px(12), token("toast"))
        painter.end()
