"""Finds what does not fit: labels and buttons that have less room than they ask for."""

from __future__ import annotations

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QWidget


class Longer(QTranslator):
    """English as much longer as another language may be: by 30 % up to twelve letters, by 20 % beyond."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        """The source, stretched; formats of dates stay as they are."""
        if not source or disambiguation == "format of a date":
            return source
        share = 0.3 if len(source) <= 12 else 0.2
        return f"{source}{'я' * max(1, round(len(source) * share))}".replace("%n", str(n))

    def isEmpty(self) -> bool:
        """Never: it knows every text."""
        return False


def cut_texts(window: QWidget) -> list[str]:
    """Texts of visible labels and buttons that are cut; those that may be cut (they elide) are left out."""
    return [_told(part) for part in _parts(window) if _is_cut(part)]


def _parts(window: QWidget) -> list[QLabel | QAbstractButton]:
    return [*window.findChildren(QLabel), *window.findChildren(QAbstractButton)]


def _is_cut(part: QLabel | QAbstractButton) -> bool:
    if not part.isVisible() or not part.text() or part.visibleRegion().isEmpty():
        return False
    if isinstance(part, QLabel) and part.wordWrap():
        return part.height() + 1 < part.heightForWidth(part.width()) and not _scrolls(part)
    return part.width() < part.sizeHint().width()


def _scrolls(part: QWidget) -> bool:
    above = part.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            return True
        above = above.parentWidget()
    return False


def _told(part: QLabel | QAbstractButton) -> str:
    wanted = part.sizeHint()
    return f"{type(part).__name__} {part.text()!r}: {part.width()} of {wanted.width()}"
