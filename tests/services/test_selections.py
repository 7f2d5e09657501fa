"""A selection holds exactly what the filter says of what the person may see; compared with plain Python."""

from __future__ import annotations

import random
import uuid
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from app.services import selections
from app.services.selections import PickedClient, Selection, SelectionCount
from tests.office import Office

pytestmark = pytest.mark.database

NOW = datetime.now(UTC)
DAY = timedelta(days=1)
NAMES = ("Лес и Ко", "50% скидка", "a_b", "back\\slash", "Ёлка", "Оптима", "100", "Вектор")
CITIES = ("Київ", "Львів", None)
Row = dict[str, Any]


def made_up(dice: random.Random, office: Office) -> Row:
    """One client of anybody, or of a pool."""
    owner = dice.choice(("anna", "boris", "clara", None))
    return {
        "owner": owner,
        "group": dice.choice(("North", "South")) if owner is None else None,
        "name": f"{dice.choice(NAMES)} {dice.randint(1, 9)}",
        "city": dice.choice(CITIES),
        "country": dice.choice(("UA", "PL", None)),
        "region": dice.choice(("Kyiv", None)),
        "stage": dice.choice(("prospect", "prospect", "client")),
        "status": dice.choice(("cold", "warm", "hot", "refused", "closed")),
        "importance": dice.choice((1, 2, 3)),
        "type_code": dice.choice(("firm", "person", None)),
        "source_code": dice.choice(("fair", "net", None)),
        "last_outcome": dice.choice(("no_answer", "refused_by_test", None)),
        "last_at": dice.choice((None, NOW - DAY, NOW - 3 * DAY)),
        "next_at": dice.choice((None, NOW - DAY, NOW + DAY)),
        "dnc_until": dice.choice((None, None, NOW + DAY, NOW - DAY)),
        "closed_reason": dice.choice((None, None, "moved away")),
    }


@pytest.fixture
def rows(office: Office) -> Iterator[dict[uuid.UUID, Row]]:
    """Two hundred clients, some alike."""
    dice = random.Random(7)
    for table, codes in (("client_type", ("firm", "person")), ("source", ("fair", "net"))):
        for code in codes:
            known = office.rows(f"select 1 from crm.{table} where code = %s", code)
            if not known:
                office.add(table, code=code, name=code, name_ru=code, name_uk=code)
    office.add(
        "outcome", code="refused_by_test", name="x", name_ru="x", name_uk="x", icon="x", delay_rule="none"
    )
    found = {}
    for place in range(200):
        row = made_up(dice, office)
        number = f"+38044{2000000 + place}" if place % 3 else None
        fields = {name: value for name, value in row.items() if name not in ("owner", "group")}
        found[office.client(row["owner"], group=row["group"], phone=number, **fields)] = row | {
            "number": number or ""
        }
    office.analyze()
    yield found


def seen_by(login: str, row: Row) -> bool:
    if login == "boss":
        return True
    if login == "leo":
        return row["owner"] in ("anna", "boris") or row["group"] == "North"
    return bool(row["owner"] == login)


def matches(office: Office, asked: Selection) -> Callable[[uuid.UUID, Row], bool]:
    """The same filter in plain Python."""

    def told(row: Row) -> str:
        line = "\n".join((row["name"], row["city"] or "", row["number"].lstrip("+")))
        return line.lower().replace("ё", "е")

    def whose(row: Row) -> bool:
        if not asked.owners and not asked.pools:
            return True
        owner = office.staff[row["owner"]] if row["owner"] else None
        free = row["owner"] is None and office.groups[row["group"]] in asked.pools
        return free or (owner is not None and owner in asked.owners)

    def one(client_id: uuid.UUID, row: Row) -> bool:
        flags = {
            "planned": row["next_at"] is not None,
            "overdue": row["next_at"] is not None and row["next_at"] < NOW,
            "touched": row["last_at"] is not None,
            "silent": row["dnc_until"] is not None and row["dnc_until"] > NOW,
            "closed": row["closed_reason"] is not None or row["status"] == "closed",
        }
        lists = {
            "statuses": "status", "types": "type_code", "sources": "source_code", "cities": "city",
            "regions": "region", "countries": "country", "importance": "importance", "last_outcomes": "last_outcome",
        }  # fmt: skip
        return (
            whose(row)
            and asked.stage in (None, row["stage"])
            and (asked.client_ids is None or client_id in asked.client_ids)
            and all(
                getattr(asked, name) is None or getattr(asked, name) == value for name, value in flags.items()
            )
            and all(
                not getattr(asked, name) or row[field] in getattr(asked, name)
                for name, field in lists.items()
            )
            and (len(asked.search) < 2 or asked.search.lower().replace("ё", "е") in told(row))
        )

    return one


def random_selection(dice: random.Random, office: Office) -> Selection:
    """Two or three fields of a filter."""
    people, groups = office.staff, office.groups
    choices: dict[str, Callable[[], Any]] = {
        "owners": lambda: (people["anna"], people["clara"]),
        "pools": lambda: (groups[dice.choice(("North", "South"))],),
        "stage": lambda: dice.choice(("prospect", "client")),
        "statuses": lambda: tuple(dice.sample(("cold", "warm", "hot", "closed"), 2)),
        "types": lambda: ("firm",),
        "sources": lambda: ("fair", "net"),
        "cities": lambda: ("Київ",),
        "countries": lambda: ("UA", "PL"),
        "regions": lambda: ("Kyiv",),
        "importance": lambda: (dice.choice((1, 2, 3)),),
        "last_outcomes": lambda: ("no_answer",),
        "planned": lambda: dice.random() < 0.5,
        "overdue": lambda: dice.random() < 0.5,
        "touched": lambda: dice.random() < 0.5,
        "silent": lambda: dice.random() < 0.5,
        "closed": lambda: dice.random() < 0.5,
        "search": lambda: dice.choice(
            ("%", "0%", "a_b", "k\\s", "елка", "2000", "опт", "київ", "' or 1=1 --")
        ),
    }
    return Selection(**{name: choices[name]() for name in dice.sample(list(choices), dice.choice((1, 2, 3)))})


@pytest.mark.parametrize("login", ["anna", "leo", "boss"])
def test_selection_is_what_plain_python_says(office: Office, rows: dict[uuid.UUID, Row], login: str) -> None:
    dice = random.Random(login)
    held = 0
    with office.as_user(login) as db:
        for _ in range(120):
            asked = random_selection(dice, office)
            fits = matches(office, asked)
            expected = {one for one, row in rows.items() if seen_by(login, row) and fits(one, row)}
            assert {one.id for one in selections.pick_clients(db, asked)} == expected, asked
            assert selections.count_selection(db, asked) == SelectionCount(len(expected)), asked
            held += bool(expected)
    assert held > 30


def test_nothing_asked_is_everything_seen_important_first(office: Office, rows: dict[uuid.UUID, Row]) -> None:
    with office.as_user("leo") as db:
        found = selections.pick_clients(db, Selection())
    assert len(found) == sum(seen_by("leo", row) for row in rows.values())
    assert [one.importance for one in found] == sorted((one.importance for one in found), reverse=True)
    assert isinstance(found[0], PickedClient)
    assert found[0].version == 1


@pytest.mark.usefixtures("rows")
def test_count_stops_at_its_cap_and_says_so(office: Office) -> None:
    with office.as_user("boss") as db:
        assert selections.count_selection(db, Selection(), cap=50) == SelectionCount(50, more=True)
        assert selections.count_selection(db, Selection(), cap=200) == SelectionCount(200)
        assert len(selections.pick_clients(db, Selection(limit=50))) == 50
        assert selections.pick_clients(db, Selection(limit=-1)) == ()


def test_no_ids_are_nobody_and_foreign_ids_are_not_there(office: Office) -> None:
    own, foreign = office.client("anna"), office.client("clara")
    with office.as_user("leo") as db:
        assert selections.pick_clients(db, Selection(client_ids=())) == ()
        picked = selections.pick_clients(db, Selection(client_ids=(own, foreign, uuid.uuid4())))
    assert [one.id for one in picked] == [own]
