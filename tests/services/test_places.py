"""The clock of a client, from his place first and his number second."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from app.services import places, places_data


@pytest.mark.parametrize(
    ("number", "city", "region", "country", "zone"),
    [
        ("+380445550102", None, None, None, "Europe/Kyiv"),
        ("+74951234567", None, None, None, "Europe/Moscow"),
        ("+375291234567", None, None, None, "Europe/Minsk"),
        ("+77012345678", None, None, None, "Asia/Almaty"),
        ("+79161234567", None, None, None, None),
        ("+78005553535", None, None, "RU", None),
        ("+18005551234", None, None, "US", None),
        ("+79161234567", "г. Омск", None, "RU", "Asia/Omsk"),
        ("+74951234567", "Владивосток", None, None, "Asia/Vladivostok"),
        (None, "Київ", None, "Украина", "Europe/Kyiv"),
        (None, "Ірпінь", None, None, "Europe/Kyiv"),
        (None, None, "Хабаровский край", "Россия", "Asia/Vladivostok"),
        (None, None, "Ямало-Ненецкий АО", "RU", "Asia/Yekaterinburg"),
        (None, None, "обл. Саратовская", "RU", "Europe/Saratov"),
        (None, None, "Кіровоградська", "UA", "Europe/Kyiv"),
        ("+18005551234", "Honolulu", "HI", "USA", "Pacific/Honolulu"),
        (None, "Bangor", "ME", "USA", "America/New_York"),
        (None, None, "AK", "US", "America/Anchorage"),
        (None, None, "PR", "US", "America/Puerto_Rico"),
        (None, None, "Northern Mariana Islands", None, "Pacific/Saipan"),
        ("+16715551234", None, "GU", "GUM", "Pacific/Guam"),
        (None, None, "AS", "ASM", "Pacific/Pago_Pago"),
        (None, None, "TX", "US", "America/Chicago"),
        ("+19155551234", None, "TX", "US", "America/Denver"),
        ("+12125551234", None, "TX", "US", "America/Chicago"),
        (None, "Moscow", "ID", "US", "America/Boise"),
        (None, None, "BC", "Canada", "America/Vancouver"),
        (None, None, None, "Казахстан", "Asia/Almaty"),
        (None, None, None, "Germany", "Europe/Berlin"),
        (None, None, None, "US", None),
        ("not a number", "nowhere", "none", "Atlantis", None),
    ],
)
def test_the_zone_comes_from_place_then_number_then_country(
    number: str | None, city: str | None, region: str | None, country: str | None, zone: str | None
) -> None:
    found = places.zone_of(number, city, region, country)
    assert (found.name if found else None) == zone


def test_a_zone_says_what_told_it() -> None:
    assert places.zone_of(None, "Омск", None, None) == places.Zone("Asia/Omsk", "city")
    assert places.zone_of("+380445550102", None, None, None) == places.Zone("Europe/Kyiv", "number")


@pytest.mark.parametrize(
    ("text", "code"),
    [("Украина", "UA"), ("україна", "UA"), ("UKR", "UA"), ("ua", "UA"), ("USA", "US"), ("United States", "US"),
     ("Российская Федерация", "RU"), ("Palau", "PW"), ("GUM", "GU"), ("Mars", None), ("", None), (None, None)],
)  # fmt: skip
def test_countries_are_known_by_name_and_code(text: str | None, code: str | None) -> None:
    assert places.country_code(text) == code


def test_every_zone_of_our_tables_exists() -> None:
    zones = {zone for zones in places_data.US_STATES.values() for zone in zones.split()}
    zones |= set(places_data.CA_PROVINCES.values()) | set(places_data.RU_REGIONS)
    zones |= {place.split()[1] for place in places_data.CITIES}
    for zone in zones:
        assert ZoneInfo(zone).key == zone


def test_every_state_has_a_name_and_a_zone() -> None:
    assert set(places_data.US_STATE_NAMES.values()) == set(places_data.US_STATES)


def test_every_name_of_our_tables_is_in_the_form_it_is_compared_in() -> None:
    names = [name.strip() for names in places_data.CITIES.values() for name in names.split(",")]
    assert [name for name in names if places.plain(name) != name] == []
