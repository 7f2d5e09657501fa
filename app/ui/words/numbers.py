"""Counts as this language writes them, honest where counting stopped; numbers of phones."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QLocale

from app.services import phones


@lru_cache(maxsize=20_000)
def phone_number(number: str) -> str:
    """A number as it is read. Who brings rows from a worker says theirs there: the window finds them said."""
    return phones.format_number(number)


def count(number: int, more: bool = False) -> str:
    """1 248, or 10 000+ when there are more."""
    said = QLocale().toString(number).replace("\u202f", "\u00a0").replace(" ", "\u00a0")
    return f"{said}+" if more else said


def grouped(said: str, number: int) -> str:
    """A counted sentence with its number written so: plural forms of the translations write it in one piece."""
    return said.replace(str(number), count(number), 1)
