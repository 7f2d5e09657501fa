"""What follows a filed outcome: nothing, the next client, or the next client dialled."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QCoreApplication

Advance = Literal["off", "advance", "dial"]
ADVANCES: tuple[Advance, ...] = ("off", "advance", "dial")

translate = QCoreApplication.translate


def after(advance: Advance) -> Advance:
    """The mode that F7 takes next."""
    return ADVANCES[(ADVANCES.index(advance) + 1) % len(ADVANCES)]


def note(advance: Advance) -> str:
    """The mode in words, for the bottom line."""
    return {
        "off": translate("Call", "After the outcome: stay"),
        "advance": translate("Call", "After the outcome: the next client"),
        "dial": translate("Call", "After the outcome: the next client, dialled"),
    }[advance]
