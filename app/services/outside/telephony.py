"""A number handed to whatever program rings numbers on this PC; the clipboard is the last resort."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Literal, Protocol

from app import log
from app.errors import KnownError

_log = log.get("telephony")

Dialled = Literal["handed", "copied"]


class NotDialable(KnownError):
    """There is nothing in the number that a telephone could ring."""

    code = "not_dialable"
    sentence = "This number cannot be dialled"


class Telephony(Protocol):
    """Anything that can ring a number."""

    def dial(self, number: str) -> Dialled:
        """Rings it ("handed") or makes it ready to be pasted ("copied"); NotDialable when it is no number."""
        ...


class SystemTelephony:
    """The system's own handler of tel: links, opened by a callable of the window; never a shell."""

    def __init__(
        self, open_url: Callable[[str], bool], copy: Callable[[str], object], *, scheme: str = "tel"
    ) -> None:
        self._open_url, self._copy, self._scheme = open_url, copy, scheme

    def dial(self, number: str) -> Dialled:
        """Hands the number over, or copies it when no program takes it."""
        digits = dialable(number)
        # "#" begins a fragment in a link, so it must be written in its percent form.
        if self._open_url(f"{self._scheme}:{digits.replace('#', '%23')}"):
            return "handed"
        _log.info("no program takes %s: links, the number was copied", self._scheme)
        self._copy(digits)
        return "copied"


def dialable(number: str) -> str:
    """Only the signs a telephone knows: digits, + * #."""
    cleaned = re.sub(r"[^0-9+*#]", "", number)
    if not re.search(r"\d", cleaned):
        raise NotDialable()
    return cleaned
