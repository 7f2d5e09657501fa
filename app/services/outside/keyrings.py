"""Passwords in the keyring of the operating system, when there is one; never in a file of ours.

A keyring may show an unlock dialog and wait for it: call from the outside lane.
"""

from __future__ import annotations

import contextlib
from typing import Literal

from app import log

Where = Literal["keyring", "session"]
_SERVICE = "nezabudka"

_log = log.get("keyrings")


class Secrets:
    """What was remembered: in the keyring, or for this session only."""

    def __init__(self) -> None:
        self._session: dict[tuple[str, str], str] = {}

    def keep(self, server: str, login: str, password: str) -> Where:
        """Where the password went; "session" means that it is asked for again at the next start."""
        self._session[server, login] = password
        import keyring

        try:
            keyring.set_password(_SERVICE, _name(server, login), password)
            # The null backend takes every password and keeps none: believe only what comes back.
            if keyring.get_password(_SERVICE, _name(server, login)) == password:
                return "keyring"
        except Exception as error:  # backends let errors of their own libraries through (D-Bus, Win32)
            _log.info("the keyring did not keep a password: %s", type(error).__name__)
        return "session"

    def find(self, server: str, login: str) -> str | None:
        """The password, if it is remembered anywhere."""
        if (known := self._session.get((server, login))) is not None:
            return known
        import keyring

        try:
            return keyring.get_password(_SERVICE, _name(server, login))
        except Exception as error:
            _log.info("the keyring did not answer: %s", type(error).__name__)
            return None

    def forget(self, server: str, login: str) -> None:
        """Remembers it no longer; harmless when it was not there."""
        self._session.pop((server, login), None)
        import keyring

        with contextlib.suppress(Exception):
            keyring.delete_password(_SERVICE, _name(server, login))


def _name(server: str, login: str) -> str:
    return f"{login}@{server}"
