"""A word in the corner of the desktop, behind our own pop-up: never needed, never waited for, never an error."""

from __future__ import annotations

import html
import sys
import threading
import warnings
from collections.abc import Callable
from typing import Any, Protocol

from app import log

_log = log.get("notify")

TITLE_LENGTH, TEXT_LENGTH = 60, 250


class Notifier(Protocol):
    """Anything that can show a short text outside our windows."""

    def notify(self, title: str, text: str) -> None:
        """Shows it, or does nothing; returns at once."""
        ...


class DesktopNotifier:
    """The desktop's own notices through plyer, each in a thread of its own."""

    def __init__(self, app_name: str, *, show: Callable[..., Any] | None = None) -> None:
        self._app_name = app_name
        self._show = show or _by_plyer
        self._busy = threading.Lock()

    def notify(self, title: str, text: str) -> None:
        """Shows it when the desktop can; one at a time, since a stuck desktop must not gather threads."""
        if self._busy.acquire(blocking=False):
            arguments = (clean(title, TITLE_LENGTH), clean(text, TEXT_LENGTH, markup=True))
            threading.Thread(target=self._try, args=arguments, name="notify", daemon=True).start()

    def _try(self, title: str, text: str) -> None:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # plyer warns at every use where a library is missing
                self._show(title=title, message=text, app_name=self._app_name)
        except Exception as error:
            # plyer raises whatever its platform part meets, NotImplementedError included.
            _log.info("desktop notice not shown: %s", type(error).__name__)
        finally:
            self._busy.release()


def clean(words: str, length: int, *, markup: bool = False) -> str:
    """The text in one line, cut to `length`, that no desktop takes for an option, a command or markup."""
    line = " ".join(words.split()).replace("'", "’")
    if markup and sys.platform == "linux":
        line = html.escape(line, quote=False)
    if len(line) > length:
        line = (
            line[: length - 1].rsplit("&", 1)[0] if "&" in line[length - 6 : length] else line[: length - 1]
        )
        line += "…"
    # notify-send reads a title that begins with a dash as an option.
    return f"\u200a{line}"[:length] if line.startswith("-") else line


def _by_plyer(**words: str) -> None:
    from plyer import notification

    notification.notify(**words)
