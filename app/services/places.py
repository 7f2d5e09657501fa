"""Where a client is and what his clock says: country codes and time zones from a number or a place.

`zone_of(number, city, region, country)` decides in this order, first answer wins:
1. the city, when it is a known one of the country; 2. the region, when it has one clock; a region with several
clocks asks the number which of them, else takes the one most people there live by; 3. the number, when it stands
for one zone only (Russian mobiles and 8-800 stand for sixteen: unknown); 4. the country, when it has one clock.
The place wins over the number, because toll-free lines, head offices and mobiles sit elsewhere.
`country_code(text)` reads a country as lists write it. `known_city(text)` helps to tell columns of cities.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources

from phonenumbers import region_code_for_number

from app.services.phones import parse_e164
from app.services.places_data import (
    CA_PROVINCES,
    CITIES,
    COUNTRY_NAMES,
    RU_REGIONS,
    US_STATE_NAMES,
    US_STATES,
)

_SIGNS = re.compile(r"[^\w]+")
_APOSTROPHES = dict.fromkeys(map(ord, "'’`ʼ"))
_TITLE = re.compile(r"^(г|гор|город|м|місто|пгт|пос|поселок|с|село|д|ст)\.?\s+|\s+(г|город|city)$")
# The clock of both is the same today; the number database and old servers use the first name.
_RENAMED = {"Europe/Kiev": "Europe/Kyiv", "Asia/Calcutta": "Asia/Kolkata", "Asia/Saigon": "Asia/Ho_Chi_Minh"}
# One clock for the whole country since a law, though the zone database lists the history of several.
_ONE_CLOCK = {"UA": "Europe/Kyiv", "KZ": "Asia/Almaty", "DE": "Europe/Berlin", "CN": "Asia/Shanghai"} | {
    "MY": "Asia/Kuala_Lumpur",
    "AR": "America/Argentina/Buenos_Aires",
    "UZ": "Asia/Tashkent",
}
_SIMFEROPOL = ("крым", "крим", "crimea", "симферополь", "сімферополь", "севастополь", "ялта", "керчь")


@dataclass(frozen=True, slots=True)
class Zone:
    """An IANA zone name and what told it: city, region, number or country."""

    name: str
    source: str


@lru_cache(maxsize=1 << 14)
def plain(text: str) -> str:
    """A place name for comparison: small letters, ё as е, apostrophes dropped, other signs as blanks."""
    bare = text.casefold().replace("ё", "е").translate(_APOSTROPHES)
    return " ".join(_SIGNS.sub(" ", bare).split())


@lru_cache(maxsize=4096)
def country_code(text: str | None) -> str | None:
    """ISO alpha-2 of a country written as a name or code in English, Russian or Ukrainian."""
    return None if not text else _country_names().get(plain(text))


def known_city(text: str) -> str | None:
    """Country of a city of our table, None for any other text."""
    found = _cities().get(_city_name(text))
    return found[0] if found else None


def zone_of(number: str | None, city: str | None, region: str | None, country: str | None) -> Zone | None:
    """The client's time zone, None when neither place nor number settles it. Country may be a name or a code."""
    source, zones = _zones_of_place(city, region, country)
    if len(zones) == 1:
        return Zone(zones[0], source)
    by_number = zone_of_number(number)
    if zones:
        return Zone(by_number if by_number in zones else zones[0], source)
    if by_number:
        return Zone(by_number, "number")
    by_country = _zones_of_countries().get(country_code(country) or "")
    return Zone(by_country, "country") if by_country else None


@lru_cache(maxsize=1 << 14)
def _zones_of_place(city: str | None, region: str | None, country: str | None) -> tuple[str, tuple[str, ...]]:
    code = country_code(country)
    if city and (zone := _zone_of_city(city, code)):
        return "city", (zone,)
    return "region", _zones_of_region(region or "", code)


@lru_cache(maxsize=1 << 15)
def zone_of_number(number: str | None) -> str | None:
    """The one zone an E.164 number stands for; None when it may be anywhere."""
    parsed = parse_e164(number) if number else None
    if parsed is None:
        return None
    # Loaded late: its tables take a while and sign-in does not need them.
    from phonenumbers import timezone

    zones = {_RENAMED.get(zone, zone) for zone in timezone.time_zones_for_number(parsed)}
    if zones == {"Europe/Moscow"} and parsed.country_code == 375:
        return "Europe/Minsk"
    if len(zones) == 1 and zones != {"Etc/Unknown"}:
        return zones.pop()
    # A Kazakh mobile shares +7 with Russia, yet its country is known and has one clock.
    return _zones_of_countries().get(region_code_for_number(parsed) or "")


def _zone_of_city(city: str, country: str | None) -> str | None:
    name = _city_name(city)
    if name in _SIMFEROPOL and country in (None, "UA", "RU"):
        return "Europe/Simferopol"
    found = _cities().get(name)
    # Names repeat over the world: Moscow is in Idaho, too.
    return found[1] if found and country in (None, found[0]) else None


def _zones_of_region(region: str, country: str | None) -> tuple[str, ...]:
    name = plain(region)
    code = name.upper()
    if country in (None, "US", "GU", "MP", "AS", "PW", "PR", "VI"):
        state = code if code in US_STATES else US_STATE_NAMES.get(name)
        if state:
            return tuple(US_STATES[state].split())
    if country == "CA":
        zone = CA_PROVINCES.get(code) or CA_PROVINCES.get(name)
        return (zone,) if zone else ()
    if country in (None, "UA", "RU") and any(word in _SIMFEROPOL for word in name.split()):
        return ("Europe/Simferopol",)
    if country in (None, "RU") and name:
        # The first word decides: Ямало-Ненецкий is not Ненецкий.
        found = [(f" {name}".find(f" {start}"), -len(start), zone) for start, zone in _russian_regions()]
        return tuple(zone for place, _, zone in sorted(found) if place >= 0)[:1]
    return ()


def _city_name(text: str) -> str:
    return _TITLE.sub("", plain(text)).strip()


@cache
def _cities() -> dict[str, tuple[str, str]]:
    found = {}
    for place, names in CITIES.items():
        country, zone = place.split()
        found.update({name.strip(): (country, zone) for name in names.split(",")})
    return found


@cache
def _russian_regions() -> tuple[tuple[str, str], ...]:
    return tuple((word, zone) for zone, words in RU_REGIONS.items() for word in words.split())


@cache
def _country_names() -> dict[str, str]:
    names = {}
    for line in _table("iso3166.tab"):
        names[line[0].casefold()] = line[0]
        names[plain(line[1])] = line[0]
    for code, written in COUNTRY_NAMES.items():
        names.update({plain(name): code for name in written.split(",")})
    return names


@cache
def _zones_of_countries() -> dict[str, str]:
    zones: dict[str, list[str]] = {}
    for line in _table("zone.tab"):
        zones.setdefault(line[0], []).append(line[2])
    return {country: names[0] for country, names in zones.items() if len(names) == 1} | _ONE_CLOCK


def _table(name: str) -> list[list[str]]:
    text = resources.files("tzdata.zoneinfo").joinpath(name).read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]
