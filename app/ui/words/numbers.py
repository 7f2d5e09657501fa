"""Counts as this language writes them; honest where counting stopped."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def count(number: int, more: bool = False) -> str:
    """1 248, or 10 000+ when there are more."""
    said = QLocale().toString(number).replace("\u202f", "\u00a0").replace(" ", "\u00a0")
    return f"{said}+" if more else said
