"""The list of servers of this PC, and where a password goes."""

from __future__ import annotations

import json
import sys

import keyring
import pytest
from keyring.backends import fail, null

from app import config
from app.services.db import BadAddress
from app.services.outside.keyrings import Secrets
from app.services.profiles import DEMO, ServerProfile, drop_profile, keep_profile, read_profiles
from tests.fakes.keyrings import Memory

OFFICE = ServerProfile("Office", "postgresql://db.firm.example:5432/nezabudka", "anna")


def test_the_demo_on_this_pc_is_always_offered() -> None:
    assert read_profiles() == (DEMO,)
    keep_profile(OFFICE)
    drop_profile(DEMO.name)
    assert read_profiles() == (OFFICE, DEMO)
    drop_profile("Office")
    assert read_profiles() == (DEMO,)


def test_the_server_used_last_comes_first_with_its_login() -> None:
    keep_profile(OFFICE)
    keep_profile(ServerProfile(DEMO.name, last_login="olena", built_in=True))
    assert [(each.name, each.last_login) for each in read_profiles()] == [
        (DEMO.name, "olena"),
        ("Office", "anna"),
    ]
    keep_profile(ServerProfile("Office", OFFICE.url, "boris"))
    assert [each.last_login for each in read_profiles()] == ["boris", "olena"]


@pytest.mark.parametrize(
    "pasted",
    [
        "postgresql://anna:s3cret@db.firm.example/nezabudka",
        "host=db.firm.example user=anna password=s3cret dbname=nezabudka",
        "postgresql://db.firm.example?password=s3cret",
    ],
)
def test_a_password_pasted_with_the_address_is_never_written(pasted: str) -> None:
    keep_profile(ServerProfile("Office", pasted))
    assert read_profiles()[0] == ServerProfile("Office", OFFICE.url)
    written = (config.home() / "servers.json").read_text()
    assert "s3cret" not in written
    assert "anna" not in json.loads(written)[0]["url"]
    if sys.platform != "win32":
        assert (config.home() / "servers.json").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("url", ["", "nonsense", "postgresql:///nezabudka"])
def test_an_address_without_a_server_is_refused(url: str) -> None:
    with pytest.raises(BadAddress):
        keep_profile(ServerProfile("Office", url))


@pytest.mark.parametrize("text", ["", "{", "[]", '[{"name": 1}]', "null"])
def test_a_damaged_list_keeps_nobody_out(text: str) -> None:
    (config.home() / "servers.json").write_text(text)
    assert read_profiles() == (DEMO,)


def test_a_keyring_keeps_the_password_for_the_next_start() -> None:
    keyring.set_keyring(Memory())
    assert Secrets().keep("db", "anna", "s3cret") == "keyring"
    assert Secrets().find("db", "anna") == "s3cret"
    Secrets().forget("db", "anna")
    assert Secrets().find("db", "anna") is None
    Secrets().forget("db", "anna")


class Broken(Memory):
    """A keyring whose own library fails."""

    def set_password(self, service: str, username: str, password: str) -> None:
        raise OSError("no bus")

    get_password = delete_password = set_password  # type: ignore[assignment]


@pytest.mark.parametrize("backend", [fail.Keyring, null.Keyring, Broken])
def test_without_a_keyring_the_password_is_kept_for_this_session_only(backend: type) -> None:
    keyring.set_keyring(backend())
    secrets = Secrets()
    assert secrets.keep("db", "anna", "s3cret") == "session"
    assert secrets.find("db", "anna") == "s3cret"
    assert Secrets().find("db", "anna") is None
    secrets.forget("db", "anna")
    assert secrets.find("db", "anna") is None
    keyring.set_keyring(Memory())
