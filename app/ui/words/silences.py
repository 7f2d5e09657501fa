"""Do-not-call entries in words."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.services.clients import Silence
from app.ui.words.kinds import dnc_list_name, list_of, quoted

translate = QCoreApplication.translate
FOREVER = 9000
SCOPES = {
    "client": QT_TRANSLATE_NOOP("DoNotCall", "Whole client"),
    "person": QT_TRANSLATE_NOOP("DoNotCall", "Person"),
    "number": QT_TRANSLATE_NOOP("DoNotCall", "Number"),
}
CHANNELS = {
    "call": QT_TRANSLATE_NOOP("Consents", "Calls"),
    "email": QT_TRANSLATE_NOOP("Consents", "Letters"),
    "message": QT_TRANSLATE_NOOP("Consents", "Messages"),
    "post": QT_TRANSLATE_NOOP("Consents", "Post"),
}


def scope_name(scope: str) -> str:
    """What an entry is about."""
    return translate("DoNotCall", SCOPES[scope]) if scope in SCOPES else scope


def channel_name(channel: str) -> str:
    """By which way something is sent or said."""
    return translate("Consents", CHANNELS[channel]) if channel in CHANNELS else channel


def ends(until: datetime | None) -> str:
    """Until when, or for good."""
    if until is None or until.year > FOREVER:
        return translate("DoNotCall", "for good")
    return translate("DoNotCall", "until {date}").format(date=f"{until:%d.%m.%Y}")


def silence_words(said: Silence) -> str:
    """Why a dial key is dead: the list, until when, and what was said."""
    told = list_of([dnc_list_name(said.list_code), ends(said.expires_at), quoted(said.reason)])
    return translate("DoNotCall", "Do not call: {told}").format(told=told)
