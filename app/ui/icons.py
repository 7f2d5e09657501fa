"""Lucide pictures tinted with a colour token, kept per name, size, colour and device ratio."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from functools import cache, lru_cache
from importlib import resources
from typing import Protocol
from zipfile import ZipFile

import shiboken6
from PySide6.QtCore import QByteArray, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app import config
from app.ui.theme import px, theme, token


class HasIcon(Protocol):
    """Anything that takes a QIcon: a button, an action, a tray."""

    def setIcon(self, icon: QIcon, /) -> None: ...


@cache
def _archive() -> ZipFile:
    # Opened once: reading the list of 1,745 names again for each icon costs 10 ms.
    return ZipFile(resources.files("lucide").joinpath("lucide.zip").open("rb"))


@cache
def svg(name: str) -> str:
    """SVG text of a Lucide icon (`phone`, `clock-alert`, ...); KeyError for an unknown name."""
    return _archive().read(f"{name}.svg").decode("utf-8")


@lru_cache(maxsize=1024)
def _tinted(name: str, side: int, colour: str, ratio: float) -> QPixmap:
    text = svg(name).replace("currentColor", colour)
    return _drawn(QSvgRenderer(QByteArray(text.encode("utf-8"))), side, ratio)


@lru_cache(maxsize=16)
def _logo(side: int, ratio: float) -> QPixmap:
    return _drawn(QSvgRenderer(str(config.resources() / "icons" / "nezabudka.svg")), side, ratio)


def _drawn(renderer: QSvgRenderer, side: int, ratio: float) -> QPixmap:
    picture = QPixmap(round(side * ratio), round(side * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter, QRectF(0, 0, picture.width(), picture.height()))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def _ratio() -> float:
    app = QGuiApplication.instance()
    return app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0


def pixmap(
    name: str, size: int = 16, colour: str | QColor = "muted", *, ratio: float | None = None
) -> QPixmap:
    """Picture of an icon; `size` grows with the text size, `colour` is a token name or a ready colour."""
    tint = colour if isinstance(colour, QColor) else token(colour)
    return _tinted(name, px(size), tint.name(), ratio or _ratio())


def logo(size: int = 64, *, ratio: float | None = None) -> QPixmap:
    """The forget-me-not."""
    return _logo(size, ratio or _ratio())


def window_icon() -> QIcon:
    """The forget-me-not in the sizes that task bars and trays ask for."""
    icon = QIcon()
    for side in (16, 24, 32, 48, 64, 128):
        icon.addPixmap(logo(side, ratio=1.0))
    return icon


def icon(name: str, size: int = 16, colour: str = "muted", *, disabled: str = "faint") -> QIcon:
    """QIcon in the colours of now. For something long-lived use `keep_icon`."""
    made = QIcon(pixmap(name, size, colour))
    made.addPixmap(pixmap(name, size, disabled), QIcon.Mode.Disabled)
    return made


def keep_icon(owner: HasIcon, name: str, size: int = 16, colour: str = "muted") -> None:
    """Give `owner` an icon and give it again whenever the theme changes."""
    _Reapply(owner, lambda target: target.setIcon(icon(name, size, colour))).again()


class _Reapply(QObject):
    """Repeats a dressing step on theme change until its owner is gone."""

    def __init__(self, owner: HasIcon, step: Callable[[HasIcon], None]) -> None:
        super().__init__(owner if isinstance(owner, QObject) else None)
        self._owner = weakref.ref(owner)
        self._step = step
        theme().changed.connect(self.again)

    def again(self) -> None:
        owner = self._owner()
        if owner is not None and shiboken6.isValid(owner):
            self._step(owner)
