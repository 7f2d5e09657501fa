"""What EXPLAIN tells of rows one may not see: nothing of what was written, in whatever order one asks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import psycopg
import pytest

from tests.office import Office

pytestmark = pytest.mark.database

COMPARISONS = [
    "{column} < '{word}'",
    "{column} <= '{word}'",
    "'{word}' > {column}",
    "not ({column} >= '{word}')",
    "{column} between '' and '{word}'",
    "({column}, id) < ('{word}', '00000000-0000-0000-0000-000000000000')",
    "{column} ~<~ '{word}'",
    "{column} ~<=~ '{word}'",
    "{column} < '{word}'::name",
    "{column}::bpchar < '{word}'::bpchar",
    "{column}::bpchar ~<~ '{word}'::bpchar",
    "{column} ^@ '{word}'",
    "starts_with({column}, '{word}')",
    "{column} like '{word}%'",
    "{column} ~ '^{word}'",
    "{column} collate \"C\" < '{word}'",
]


@pytest.fixture
def anna(office: Office) -> Iterator[psycopg.Connection[Any]]:
    """Her own few clients, and three hundred of somebody in the other group, of which the server has statistics."""
    mine = office.client("anna", name="Own", note="own")
    office.activity(mine)
    office.rows(
        "insert into crm.client (id, owner_id, name, note, city, email)"
        " select gen_random_uuid(), %s, 'mild ' || n, 'mild words ' || n, 'mild ' || n %% 7, 'mild' || n from generate_series(1, 300) n"
        " returning id",
        office.staff["clara"],
    )
    office.rows(
        "insert into crm.phone (id, client_id, raw, number) select gen_random_uuid(), id, 'x', 'mild' || split_part(name, ' ', 2)"
        " from crm.client where name like 'mild%%' returning id"
    )
    office.rows(
        "insert into crm.activity (id, client_id, kind, state, due_at, done_at, done_by, result)"
        " select gen_random_uuid(), id, 'call', 'done', now(), now(), owner_id, note from crm.client where name like 'mild%%' returning id"
    )
    with office.superuser() as root:
        root.execute("analyze")
    with office.psql("anna") as connection:
        yield connection


@pytest.mark.parametrize(
    "column",
    ["client.note", "client.name", "client.email", "phone.number", "activity.result", "client_search.search"],
)
def test_no_estimate_follows_what_others_have_written(anna: psycopg.Connection[Any], column: str) -> None:
    table, name = column.split(".")
    asked = f"explain (format json) select from crm.{table} where "
    for comparison in COMPARISONS:
        told = set()
        for word in ("mild", "mildz", "a", "z"):
            plan = anna.execute(asked + comparison.format(column=name, word=word)).fetchone()
            told.add(plan[0][0]["Plan"]["Plan Rows"] if plan else None)
        assert len(told) == 1, (comparison, told)


@pytest.mark.parametrize(
    "asked",
    [
        "select from crm.phone where number < 'mild5'",
        "select from crm.phone where number ^@ 'mild5'",
        "select from crm.client where name_key > 'm' and name_key < 'n'",
        "select from crm.client where city > 'mild 3'",
        "select from crm.client_search where number > 'mild' and number < 'mild9'",
    ],
)
def test_no_index_counts_the_texts_of_others(anna: psycopg.Connection[Any], asked: str) -> None:
    with anna.transaction():
        anna.execute("set local enable_seqscan = off; set local enable_sort = off")
        plan = anna.execute(f"explain (analyze, timing off, summary off, buffers off) {asked}").fetchall()
    lines = "\n".join(line for (line,) in plan)
    assert not re.search(r"Index Cond: .*\b(number|name_key|city)\b", lines), lines


def test_administrators_look_in_their_indexes_as_ever(office: Office, anna: psycopg.Connection[Any]) -> None:
    with office.psql("boss") as boss, boss.transaction():
        boss.execute("set local enable_seqscan = off")
        plan = boss.execute(
            "explain select from crm.client where city > 'mild 3' order by city, name_key limit 5"
        ).fetchall()
    assert any("Index Cond" in line and "city" in line for (line,) in plan), plan
