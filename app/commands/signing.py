"""Who signs in from a command: address and password, never as an argument that others could read."""

from __future__ import annotations

import getpass
import os
import sys

from app.errors import KnownError


class PasswordNotGiven(KnownError):
    """Nobody is there to be asked for the password."""

    code = "password_not_given"
    sentence = "No password was given: set {variable}"


class PasswordsDiffer(KnownError):
    """The two typed passwords are not the same."""

    code = "passwords_differ"
    sentence = "The two passwords differ"


def server_url(given: str | None) -> str:
    """The address that was given, else a base of the bundled server: one's own if there is one, else the demo."""
    if given:
        return given
    from app.services import bundled

    return bundled.running_url()


def password_of(login: str) -> str:
    """The password of this person, from NEZABUDKA_PASSWORD or asked."""
    return _password("NEZABUDKA_PASSWORD", f"Password of {login}: ")


def new_admin_password(login: str) -> str:
    """A password for an administrator, from NEZABUDKA_ADMIN_PASSWORD or asked twice."""
    variable = "NEZABUDKA_ADMIN_PASSWORD"
    first = _password(variable, f"New password of {login}: ")
    if not os.environ.get(variable) and first != getpass.getpass("The same again: "):
        raise PasswordsDiffer()
    return first


def _password(variable: str, question: str) -> str:
    if given := os.environ.get(variable):
        return given
    # getpass would echo the password when there is no terminal.
    if sys.stdin is None or not sys.stdin.isatty():
        raise PasswordNotGiven(variable=variable)
    return getpass.getpass(question)
