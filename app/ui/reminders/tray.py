"""The forget-me-not beside the clock, with the figure of what waits. Only where the desktop has such a place."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from app.ui import icons, paint
from app.ui.theme import font, token

SIDES = (16, 24, 32, 48)


class Tray(QObject):
    """`reminders_wanted` on a click, `window_wanted` from the menu; tells a text when it is there."""

    reminders_wanted = Signal()
    window_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._icon: QSystemTrayIcon | None = None
        self._menu: QMenu | None = None
        # supportsMessages() says True even where there is no tray: only this answer can be trusted.
        if QSystemTrayIcon.isSystemTrayAvailable():
            self._make()

    def _make(self) -> None:
        self._menu = QMenu()
        self._open = self._menu.addAction("")
        self._list = self._menu.addAction("")
        self._open.triggered.connect(self.window_wanted)
        self._list.triggered.connect(self.reminders_wanted)
        self._icon = QSystemTrayIcon(badged(0), self)
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._activated)
        self._icon.messageClicked.connect(self.reminders_wanted)
        self.retranslate()
        self._icon.show()

    def is_there(self) -> bool:
        """Whether the desktop shows it."""
        return self._icon is not None

    def retranslate(self) -> None:
        """Words in the language of now."""
        if self._icon is not None:
            self._open.setText(self.tr("Open Nezabudka"))
            self._list.setText(self.tr("Reminders"))
            self.set_count(self._count)

    def set_count(self, count: int) -> None:
        """The red figure; none at zero."""
        self._count = count
        if self._icon is not None:
            self._icon.setIcon(badged(count))
            waiting = self.tr("Nezabudka: %n reminder(s)", "", count)
            self._icon.setToolTip(waiting if count else self.tr("Nezabudka"))

    def tell(self, title: str, text: str) -> bool:
        """Shows a notice of the desktop; False when there is no tray to show it."""
        if self._icon is None:
            return False
        self._icon.showMessage(title, text, icons.window_icon())
        return True

    def hide(self) -> None:
        """Goes away at once: some desktops keep a dead icon until the pointer touches it."""
        if self._icon is not None:
            self._icon.hide()

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason != QSystemTrayIcon.ActivationReason.Context:
            self.reminders_wanted.emit()


def badged(count: int) -> QIcon:
    """The forget-me-not with a red figure, "9+" above nine, in the sizes that trays ask for."""
    icon = QIcon()
    for side in SIDES:
        icon.addPixmap(_badged(count, side))
    return icon


def _badged(count: int, side: int) -> QPixmap:
    picture = QPixmap(icons.logo(side, ratio=1.0))
    picture = picture.scaled(
        side, side, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    if not count:
        return picture
    text = str(count) if count <= 9 else "9+"
    face = font("key")
    face.setPixelSize(max(8, round(side * 0.5)))
    painter = QPainter(picture)
    width = max(round(side * 0.6), paint.text_width(text, face) + round(side * 0.14))
    height = round(side * 0.6)
    spot = QRect(side - min(width, side), side - height, min(width, side), height)
    paint.box(painter, QRectF(spot), height / 2, token("badge"))
    paint.put_text(painter, spot, text, face, QColor(token("onBadge")), paint.CENTER)
    painter.end()
    return picture
