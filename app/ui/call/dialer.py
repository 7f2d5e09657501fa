"""The telephone of this PC as the window can reach it."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from app.services.outside.telephony import SystemTelephony


def system_telephone(scheme: str = "tel") -> SystemTelephony:
    """Hands numbers to the program that the desktop set for tel: links, else to the clipboard."""
    return SystemTelephony(_open_url, _copy, scheme=scheme)


def _open_url(url: str) -> bool:
    return QDesktopServices.openUrl(QUrl(url))


def _copy(number: str) -> None:
    QGuiApplication.clipboard().setText(number)
