"""A desktop that remembers what it was asked to show."""

from __future__ import annotations


class RememberingNotifier:
    """Keeps (title, text) of every notice."""

    def __init__(self) -> None:
        self.shown: list[tuple[str, str]] = []

    def notify(self, title: str, text: str) -> None:
        self.shown.append((title, text))
