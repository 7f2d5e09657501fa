"""Names of levels and finer rights, and what each means."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

translate = QCoreApplication.translate

LEVELS = {
    "manager": QT_TRANSLATE_NOOP("Levels", "Manager"),
    "lead": QT_TRANSLATE_NOOP("Levels", "Lead"),
    "admin": QT_TRANSLATE_NOOP("Levels", "Administrator"),
}
SEES = {
    "manager": QT_TRANSLATE_NOOP("Levels", "Sees and calls own clients"),
    "lead": QT_TRANSLATE_NOOP("Levels", "Sees the clients of the group, plans and controls its managers"),
    "admin": QT_TRANSLATE_NOOP("Levels", "Sees everything, keeps people and dictionaries"),
}
RIGHTS = {
    "export": QT_TRANSLATE_NOOP("Levels", "Save lists and reports as files"),
    "mass_change": QT_TRANSLATE_NOOP("Levels", "Change or hand over many clients at once"),
    "see_pool": QT_TRANSLATE_NOOP("Levels", "See the clients of the group that nobody owns"),
    "edit_scripts": QT_TRANSLATE_NOOP("Levels", "Write scripts"),
    "import": QT_TRANSLATE_NOOP("Levels", "Load lists of clients"),
}


def level_name(level: str) -> str:
    """Name of a level."""
    return translate("Levels", LEVELS[level])


def level_sees(level: str) -> str:
    """What a level is there for, in one line."""
    return translate("Levels", SEES[level])


def right_name(right: str) -> str:
    """What a finer right allows."""
    return translate("Levels", RIGHTS[right])
