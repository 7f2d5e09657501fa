"""What the sign-in window asks of services, each off the GUI thread; `secrets` is the context of its tasks."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.services import access, bundled, demo, profiles
from app.services.access import ServerAnswer
from app.services.desk import Desk
from app.services.outside.keyrings import Secrets, Where
from app.services.profiles import ServerProfile


@dataclass(frozen=True)
class Entry:
    """An opened desk, and where the password was kept (None: it was not to be)."""

    desk: Desk
    profile: ServerProfile
    kept: Where | None = None


def probe(secrets: Secrets, profile: ServerProfile) -> ServerAnswer:
    """How the server of this profile answers."""
    return access.probe_server(profile.url)


def remembered(secrets: Secrets, profile: ServerProfile) -> tuple[ServerProfile, str | None]:
    """The password of who signed in there last, if the keyring has it."""
    found = secrets.find(profile.url, profile.last_login) if profile.last_login else None
    return profile, found


def enter(
    secrets: Secrets, profile: ServerProfile, login: str, password: str, *, remember: bool, language: str
) -> Entry:
    """Signs in; remembers profile and password when asked to."""
    desk = access.enter(profile.url, login, password, language=language)
    profiles.keep_profile(replace(profile, last_login=login))
    if not remember:
        secrets.forget(profile.url, login)
        return Entry(desk, profile)
    return Entry(desk, profile, secrets.keep(profile.url, login, password))


def enter_demo(secrets: Secrets, profile: ServerProfile, login: str, *, language: str) -> Entry:
    """Prepares the demo on this PC and signs in as one of its people."""
    url = bundled.prepare_bundled(demo=True)
    return Entry(access.enter(url, login or demo.MAIN, demo.PASSWORD, language=language), profile)
