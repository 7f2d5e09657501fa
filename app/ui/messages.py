"""Known errors in the user's language: the code names the sentence."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.errors import KnownError

CONTEXT = "Errors"

# Code of the error: its English sentence, with the placeholders of the error's values.
SENTENCES: dict[str, str] = {
    "refused": QT_TRANSLATE_NOOP("Errors", "It is not there, or you have no access to it"),
    "connection_lost": QT_TRANSLATE_NOOP("Errors", "No connection to the server"),
    "wrong_password": QT_TRANSLATE_NOOP("Errors", "The login or the password is wrong"),
}


def sentence(error: KnownError) -> str:
    """What to tell the user; an error without a translation tells its own English sentence."""
    source = SENTENCES.get(error.code)
    if source is None:
        return str(error)
    told = QCoreApplication.translate(CONTEXT, source)
    try:
        return told.format(**error.values)
    except (KeyError, IndexError):
        return str(error)
