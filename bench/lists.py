"""Lists to import: the real one where it is at hand, else made up ones of the same size."""

from __future__ import annotations

import csv
import os
import random
from collections.abc import Iterator
from pathlib import Path

from openpyxl import Workbook

ROOT = Path(__file__).resolve().parent.parent
REAL = "us-hospitals.csv"
SMALL, LARGE = 7_140, 100_000
HEADINGS = ("Company", "Contact", "Phone", "Mobile", "E-mail", "City", "State", "Note")
# City, state, area code.
_PLACES = (
    ("Chicago", "IL", "312"), ("Houston", "TX", "713"), ("Phoenix", "AZ", "602"), ("Philadelphia", "PA", "215"),
    ("San Antonio", "TX", "210"), ("San Diego", "CA", "619"), ("Dallas", "TX", "214"), ("Austin", "TX", "512"),
    ("Jacksonville", "FL", "904"), ("Columbus", "OH", "614"), ("Charlotte", "NC", "704"), ("Seattle", "WA", "206"),
    ("Denver", "CO", "303"), ("Boston", "MA", "617"), ("Detroit", "MI", "313"), ("Memphis", "TN", "901"),
    ("Portland", "OR", "503"), ("Baltimore", "MD", "410"), ("Honolulu", "HI", "808"), ("Bangor", "ME", "207"),
)  # fmt: skip
_FIRST = (
    "Northern",
    "Blue",
    "Golden",
    "United",
    "Prime",
    "Summit",
    "Harbor",
    "Cedar",
    "Pioneer",
    "Silver",
    "Atlas",
    "Metro",
)
_SECOND = (
    "Freight",
    "Medical",
    "Timber",
    "Foods",
    "Supply",
    "Builders",
    "Textiles",
    "Glass",
    "Motors",
    "Paper",
    "Steel",
)
_NAMES = (
    "Anna",
    "John",
    "Maria",
    "Peter",
    "Laura",
    "David",
    "Helen",
    "Mark",
    "Julia",
    "Paul",
    "Irene",
    "Frank",
)
_FAMILIES = (
    "Miller",
    "Novak",
    "Carter",
    "Reyes",
    "Olsen",
    "Brown",
    "Weber",
    "Costa",
    "Doyle",
    "Hart",
    "Lang",
    "Quinn",
)


def small_list(folder: Path) -> Path:
    """The list named by NEZABUDKA_BENCH_LIST, the one beside the checkout, or a made up one."""
    named = os.environ.get("NEZABUDKA_BENCH_LIST")
    if named:
        return Path(named)
    beside = ROOT.parent / "shared" / "data" / REAL
    return beside if beside.exists() else write_csv(folder / "small.csv", SMALL, seed=1)


def large_list(folder: Path) -> Path:
    """A spreadsheet of a hundred thousand firms."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Prospects")
    sheet.append(HEADINGS)
    for row in _rows(LARGE, seed=2):
        sheet.append(row)
    path = folder / "large.xlsx"
    book.save(path)
    return path


def write_csv(path: Path, count: int, *, seed: int) -> Path:
    """A made-up list of so many firms; another seed gives other numbers."""
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(HEADINGS)
        writer.writerows(_rows(count, seed=seed))
    return path


def _rows(count: int, *, seed: int) -> Iterator[tuple[str, ...]]:
    dice = random.Random(seed)
    for index in range(count):
        city, state, area = dice.choice(_PLACES)
        firm = f"{dice.choice(_FIRST)} {dice.choice(_SECOND)} {index}"
        person = f"{dice.choice(_NAMES)} {dice.choice(_FAMILIES)}"
        # No two lists and no two rows have a number in common.
        office = f"({area}) {200 + seed * 100 + index // 10_000}-{index % 10_000:04d}"
        mobile = (
            f"+1 {area} {500 + seed * 100 + index // 10_000} {index % 10_000:04d}" if index % 3 == 0 else ""
        )
        mail = f"office{index}@list{seed}.example" if index % 2 == 0 else ""
        yield firm, person, office, mobile, mail, city, state, "from the fair" if index % 5 == 0 else ""
