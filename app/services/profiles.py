"""The servers this PC knows: name, address and who signed in there last. Never a password."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import psycopg
from psycopg.conninfo import conninfo_to_dict

from app import config, log
from app.services.db import BadAddress, url_of
from app.services.outside.postgres.notes import write_private

_log = log.get("profiles")


@dataclass(frozen=True)
class ServerProfile:
    """One line of the sign-in list. The built-in one has no address: whoever uses it starts the bundled
    server and takes its address."""

    name: str
    url: str = ""
    last_login: str = ""
    built_in: bool = False


DEMO = ServerProfile(name="Demo on this PC", built_in=True)


def read_profiles() -> tuple[ServerProfile, ...]:
    """Known servers, the one used last first, the built-in demo always among them."""
    try:
        kept = json.loads(_file().read_text("utf-8"))
        found = tuple(
            ServerProfile(str(each["name"]), str(each["url"]), str(each["last_login"])) for each in kept
        )
    except FileNotFoundError:
        found = ()
    except (OSError, ValueError, KeyError, TypeError) as error:
        _log.info("the list of servers cannot be read and is made anew: %s", error)
        found = ()
    profiles = tuple(replace(each, built_in=True, name=DEMO.name) if not each.url else each for each in found)
    return profiles if any(each.built_in for each in profiles) else (*profiles, DEMO)


def keep_profile(profile: ServerProfile) -> tuple[ServerProfile, ...]:
    """Adds a server or replaces the one of the same name, as the one used last. BadAddress when it has none."""
    clean = replace(profile, url="" if profile.built_in else without_person(profile.url))
    others = (each for each in read_profiles() if each.name != clean.name)
    return _write((clean, *others))


def drop_profile(name: str) -> tuple[ServerProfile, ...]:
    """Forgets a server; the built-in demo stays."""
    return _write(tuple(each for each in read_profiles() if each.name != name or each.built_in))


def without_person(url: str) -> str:
    """The address alone: whatever login and password somebody pasted with it is left out."""
    try:
        parts = {key: str(value) for key, value in conninfo_to_dict(url.strip()).items() if value is not None}
    except psycopg.ProgrammingError as error:
        raise BadAddress(reason=str(error).strip()) from error
    host = parts.get("host") or parts.get("hostaddr")
    if not host:
        raise BadAddress(reason="no server name")
    plain = url_of(host=host, port=parts.get("port", "5432"), database=parts.get("dbname", "nezabudka"))
    kept = {name: parts[name] for name in ("sslmode", "sslrootcert") if name in parts}
    return plain + ("?" + "&".join(f"{name}={value}" for name, value in kept.items()) if kept else "")


def _file() -> Path:
    return config.home() / "servers.json"


def _write(profiles: tuple[ServerProfile, ...]) -> tuple[ServerProfile, ...]:
    plain = [{name: value for name, value in asdict(each).items() if name != "built_in"} for each in profiles]
    write_private(_file(), json.dumps(plain, ensure_ascii=False, indent=1))
    return profiles
