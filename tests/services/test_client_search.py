"""Search as you type: any substring, any written form of a number, every word, ordinary wildcards, and no more than is there."""

from __future__ import annotations

import random
import uuid
from collections.abc import Iterator

import pytest
from sqlalchemy import text

from app.services import client_search
from app.services.client_search import FoundClients, grams_of, national, search_words
from app.services.client_search import find_clients as find
from tests.office import Office
from tests.services.crowds import LOGINS, Made, make_crowd, sign_in

pytestmark = pytest.mark.database


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("", ()),
        (" я ", ()),
        ("а б", ()),
        ("ЁЖ", (("еж",),)),
        ("вектор плюс", (("вектор",), ("плюс",))),
        ("плюс  плюс", (("плюс",),)),
        ("а вектор", (("а",), ("вектор",))),
        ("44", (("44",),)),
        ("(044) 234-56 78", (("442345678",),)),
        ("8 044 234 56 78", (("442345678",),)),
        ("+38 (044) 234-56-78", (("380442345678",),)),
        ("00380442345678", (("380442345678",),)),
        ("8 (900) 123-45-67", (("9001234567",),)),
        ("+7 900 123", (("7900123",),)),
        ("044", (("044",),)),
        ("0501", (("0501",),)),
        ("вектор 044 234", (("вектор",), ("44234",))),
        ("234-56 лес", (("лес",), ("23456",))),
        ("24/7", (("247", "24/7"),)),
        ("цех 24 7", (("цех",), ("24",), ("7",))),
        ("цех-24", (("цех-24",),)),
        ("12-34-5x", (("12-34-5x",),)),
        ("100%_\\", (("100%_\\",),)),
        ("a\0b\1c", (("abc",),)),
    ],
)
def test_what_was_typed_becomes_words_and_numbers(typed: str, words: object) -> None:
    assert search_words(typed) == words


def test_a_number_is_searched_without_trunk_codes() -> None:
    assert [national(one) for one in ("0442", "04423", "80442", "8900123", "12345", "00491512")] == [
        "0442", "4423", "0442", "900123", "12345", "491512",
    ]  # fmt: skip


def test_groups_of_letters_are_quoted_for_the_index() -> None:
    assert grams_of((("вектор",),)) == "('век' & 'ект' & 'кто' & 'тор')".replace("('", "(('", 1) + ")"
    assert grams_of((("аб",), ("я",))) == "(('аб':*))"
    assert grams_of((("я",),)) is None
    assert grams_of((("o'\\",),)) == "(('o''\\\\'))"
    assert grams_of((("247", "24/7"),)) == "(('247') | ('24/' & '4/7'))"
    held = {"'лог'": 5.0, "'оги'": 6.0, "'гис'": 7.0, "'ист'": 9.0, "'сти'": 1.0, "'тик'": 4.0}
    assert grams_of((("логистик",),), held) == "(('лог' & 'ист' & 'тик' & 'сти'))"


class Crowd:
    def __init__(self, office: Office) -> None:
        self.office = office
        sign_in(office)
        self.rows = {row.id: row for row in make_crowd(office)}
        self.lines = dict(office.rows("select id, search from crm.client_search"))


@pytest.fixture(scope="module")
def crowd(office_server: Office) -> Iterator[Crowd]:
    office_server.clean()
    yield Crowd(office_server)
    office_server.close()
    office_server.clean()


def plain(row: Made, line: str, typed: str) -> bool:
    """The same in plain Python."""
    return all(any(way in line for way in ways) for ways in search_words(typed))


def found(office: Office, login: str, typed: str) -> FoundClients:
    with office.as_user(login) as db:
        return find(db, typed, limit=1000)


def test_every_part_of_a_line_is_found_by_the_index_and_without_it(
    crowd: Crowd, monkeypatch: pytest.MonkeyPatch
) -> None:
    dice = random.Random(3)
    lines = list(crowd.lines.values())
    typed = [
        "вектор 1",
        "'н",
        "лес",
        "o'n",
        "к\\s",
        "100%",
        "_m",
        "ничего такого",
        "еж",
        "ё",
        "щж",
        "св",
        "коваль 38044",
        "24/7",
    ]
    for _ in range(60):
        line, size = dice.choice(lines), dice.randint(2, 9)
        at = dice.randint(0, max(0, len(line) - size))
        typed.append(line[at : at + size].replace("\n", " "))
    for one in typed:
        wanted = {
            uid
            for uid, line in crowd.lines.items()
            if search_words(one) and plain(crowd.rows[uid], line, one)
        }
        for login in LOGINS:
            for dear in (0.0, float("inf")):
                monkeypatch.setattr(client_search, "COMPARED", dear)
                monkeypatch.setattr(client_search, "PLAIN", dear)
                answer = found(crowd.office, login, one)
                seen = {uid for uid in wanted if crowd.rows[uid].seen_by(login)}
                assert ({row.id for row in answer.rows}, answer.count, answer.more) == (
                    seen,
                    len(seen),
                    False,
                ), (login, one)


def test_the_way_by_the_index_is_taken_by_who_sees_everything(crowd: Crowd) -> None:
    with crowd.office.superuser() as connection:
        connection.execute("vacuum analyze crm.client_search")
    with crowd.office.as_user("boss") as db:
        for way in ("seqscan", "indexscan", "indexonlyscan"):
            db.execute(text(f"set local enable_{way} = off"))
        words = search_words("вектор")
        condition = client_search.search_condition(
            words,
            lambda said, kind="text": f"cast('{said.replace(chr(39), chr(39) * 2)}' as {kind})",
            rare=client_search.is_rare(db, words),
        )
        plan = "\n".join(db.scalars(text(f"explain select s.id from crm.client_search s where {condition}")))
    assert "ix_client_search_grams" in plan


def test_lines_hold_every_field_in_small_letters(office: Office) -> None:
    client = office.client(
        "anna",
        name="ЁЛКА Ґанок",
        city="Королёв",
        email="Info@Optima.UA",
        tax_id="AB-77",
        phone="+380442345678",
    )
    office.person(client, "Пётр Ёжиков", email="Petro@X.com")
    office.client("anna", name="Other", phone=None)
    for typed in (
        "елка",
        "ЁЛКА",
        "ґан",
        "королев",
        "королёв",
        "optima.ua",
        "ab-77",
        "ежик",
        "petro@",
        "044 234 56",
        "пётр елка",
        "5678",
    ):
        (row,) = found(office, "anna", typed).rows
        assert (row.id, row.person, row.number, row.city) == (
            client,
            "Пётр Ёжиков",
            "+380442345678",
            "Королёв",
        ), typed
    assert found(office, "boris", "елка") == FoundClients()
    assert found(office, "anna", "елка other") == FoundClients()


def test_found_clients_stand_by_name_as_people_of_the_land_order(office: Office) -> None:
    for name in ("Ялта плюс", "«Ірис» плюс", "Ель плюс", "Ёлка плюс", "Жук плюс"):
        office.client("anna", name=name, phone=None)
    assert [row.name for row in found(office, "anna", "плюс").rows][-2:] == ["«Ірис» плюс", "Ялта плюс"]


def test_more_than_the_limit_is_said_honestly(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    for place in range(7):
        office.client("anna", name=f"Firm {place}", phone=None)
    monkeypatch.setattr(client_search, "MOST_FOUND", 5)
    with office.as_user("anna") as db:
        answer = find(db, "firm", limit=3)
        assert (len(answer.rows), answer.count, answer.more) == (3, 5, True)
        assert find(db, "firm 3", limit=3).count == 1
        assert find(db, str(uuid.uuid4()), limit=3) == FoundClients()
