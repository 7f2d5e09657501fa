"""Personal settings follow their person and nobody else."""

from __future__ import annotations

import pytest

from app.services import settings
from tests.office import Office

pytestmark = pytest.mark.database


def test_a_setting_is_found_again_and_the_last_word_counts(office: Office) -> None:
    for minutes in (10, 15):
        with office.as_user("anna") as db:
            settings.keep_setting(db, "reminders", {"lead_minutes": minutes})
    with office.as_user("anna") as db:
        assert settings.read_settings(db) == {"reminders": {"lead_minutes": 15}}


def test_nobody_sees_anothers_settings_not_even_an_administrator(office: Office) -> None:
    with office.as_user("anna") as db:
        settings.keep_setting(db, "start_page", "my_day")
    for login in ("boris", "leo", "boss"):
        with office.as_user(login) as db:
            assert settings.read_settings(db) == {}
