"""What leaves the base: on record before the file, only with the right, exactly the rows and columns of the list."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from app.services import exports
from app.services.activity_lists import ActivityQuery
from app.services.client_lists import ClientQuery
from app.services.conditions import Condition
from app.services.desk import Desk
from app.services.export_values import ACTIVITY_COLUMNS, CLIENT_COLUMNS, NoSuchColumn
from app.services.exports import (
    ExportColumn,
    ExportRequest,
    NothingToExport,
    WritingCancelled,
    count_rows,
    export,
)
from app.services.handovers import RightMissing
from app.services.outside.file_errors import FolderGone
from tests.office import Office
from tests.seats import desk_at

pytestmark = pytest.mark.database

NEXT = datetime(2037, 11, 22, 8, 30, tzinfo=UTC)
COLUMNS = (
    ExportColumn("name", "Компания"),
    ExportColumn("phone", "Телефон"),
    ExportColumn("status", "Статус", {"warm": "Тёплый"}),
    ExportColumn("next", "Дальше"),
    ExportColumn("tries", "Попытки"),
    ExportColumn("own.since", "С", kind="day"),
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "out"
    made.mkdir()
    return made


@pytest.fixture
def leo(office: Office, tmp_path: Path) -> Iterator[Desk]:
    with closing(desk_at(office.url, tmp_path / "leo.db", login="leo")) as desk:
        yield desk


def clients(office: Office) -> list[uuid.UUID]:
    office.add("own_field", code="since", kind="date", name="x", name_ru="x", name_uk="x")
    made = [
        office.client("anna", name="=Вектор", status="warm", own={"since": "2020-02-03"}),
        office.client("boris", name="Астра", phone="+79161234567"),
        office.client("clara", name="Чужой"),
    ]
    office.activity(made[0], due_at=NEXT)
    return made


def sheet_of(path: Path) -> list[tuple[Any, ...]]:
    return list(load_workbook(path).worksheets[0].iter_rows(values_only=True))


def test_the_file_holds_the_list_as_it_is_shown(office: Office, leo: Desk, folder: Path) -> None:
    clients(office)
    told: list[tuple[int, int]] = []
    request = ExportRequest(ClientQuery(time_zone="Europe/Kyiv"), COLUMNS, sheet="Клиенты")
    assert leo.read(count_rows, request) == 2
    done = export(leo, request, folder / "a.xlsx", progress=lambda rows, of: told.append((rows, of)))
    assert (done.rows, told) == (2, [(2, 2)])
    local = NEXT.astimezone(datetime.fromisoformat("2037-11-22T00:00+02:00").tzinfo).replace(tzinfo=None)
    assert sheet_of(folder / "a.xlsx") == [
        ("Компания", "Телефон", "Статус", "Дальше", "Попытки", "С"),
        ("=Вектор", "+380442345678", "Тёплый", local, 0, datetime(2020, 2, 3)),  # noqa: DTZ001
        ("Астра", "+79161234567", "cold", None, 0, None),
    ]
    assert [one.name for one in folder.iterdir()] == ["a.xlsx"]
    assert office.rows("select staff_id, what, rows, content from crm.export") == [
        (office.staff["leo"], "clients", 2, {
            "form": "xlsx", "list": {"time_zone": "Europe/Kyiv"},
            "columns": ["name", "phone", "status", "next", "tries", "own.since"],
        })
    ]  # fmt: skip
    assert office.rows("select by_id from crm.audit where table_name = 'export'") == [(office.staff["leo"],)]


def test_marked_rows_and_a_filter_go_as_csv(office: Office, leo: Desk, folder: Path) -> None:
    made = clients(office)
    query = ClientQuery(filter=Condition("status", "any_of", ("warm",)))
    export(leo, ExportRequest(query, COLUMNS[:2], "csv"), folder / "a.csv")
    assert (folder / "a.csv").read_text("utf-8-sig") == "Компания;Телефон\n'=Вектор;+380442345678\n"
    export(leo, ExportRequest(query, COLUMNS[:1], "csv", ids=(made[1], made[2])), folder / "b.csv")
    assert (folder / "b.csv").read_text("utf-8-sig") == "Компания\nАстра\n", "a stranger's is left out"
    told = office.rows(
        "select content -> 'list' -> 'filter' ->> 'field', content ->> 'marked' from crm.export order by made_at"
    )
    assert told == [("status", None), ("status", "2")]


def test_activities_go_with_their_clients(office: Office, leo: Desk, folder: Path) -> None:
    clients(office)
    columns = tuple(
        ExportColumn(name, name)
        for name in ("moment", "client", "kind", "words", "manager", "talk", "promise")
    )
    done = export(leo, ExportRequest(ActivityQuery(), columns), folder / "a.xlsx")
    assert done.rows == 1
    assert sheet_of(folder / "a.xlsx")[1][1:] == ("=Вектор", "call", None, "Anna North", 0, "0")
    assert office.rows("select what from crm.export") == [("activities",)]


@pytest.mark.parametrize(
    ("query", "columns"), [(ClientQuery(), CLIENT_COLUMNS), (ActivityQuery(), ACTIVITY_COLUMNS)]
)
def test_every_column_holds_what_the_list_shows(
    office: Office, leo: Desk, folder: Path, query: Any, columns: tuple[str, ...]
) -> None:
    made = clients(office)
    office.person(made[0], "Ольга")
    done = export(
        leo, ExportRequest(query, tuple(ExportColumn(name, name) for name in columns)), folder / "a.xlsx"
    )
    heading, *rows = sheet_of(folder / "a.xlsx")
    assert (heading, done.rows) == (columns, len(rows))
    row = dict(zip(columns, next(one for one in rows if "=Вектор" in one), strict=True))
    if query == ClientQuery():
        assert (row["owner"], row["group"], row["person"], row["phone"]) == (
            "Anna North",
            "North",
            "Ольга",
            "+380442345678",
        )
        assert (row["importance"], row["tries"], row["next_kind"]) == ("2", 0, "call")
    else:
        assert (row["manager"], row["owner"], row["person"], row["promise"]) == (
            "Anna North",
            "Anna North",
            "Ольга",
            "0",
        )


def test_without_the_right_there_is_neither_file_nor_record(
    office: Office, folder: Path, tmp_path: Path
) -> None:
    clients(office)
    with closing(desk_at(office.url, tmp_path / "anna.db", login="anna")) as anna:
        with pytest.raises(RightMissing):
            export(anna, ExportRequest(ClientQuery(), COLUMNS), folder / "a.xlsx")
        with pytest.raises(RightMissing):
            exports.record(anna, "clients", {}, 1)
    assert (list(folder.iterdir()), office.rows("select count(*) from crm.export")) == ([], [(0,)])


def test_stopped_half_way_no_file_stays_and_the_record_does(office: Office, leo: Desk, folder: Path) -> None:
    office.rows(
        "insert into crm.client (id, name, owner_id, group_id)"
        " select gen_random_uuid(), 'Firm ' || n, %s, %s from generate_series(1, 2500) n returning 1",
        office.staff["anna"], office.groups["North"],
    )  # fmt: skip
    told: list[int] = []
    with pytest.raises(WritingCancelled):
        export(
            leo, ExportRequest(ClientQuery(), COLUMNS), folder / "a.xlsx",
            progress=lambda rows, of: told.append(rows), cancelled=lambda: told[-1:] == [2000],
        )  # fmt: skip
    assert list(folder.iterdir()) == []
    assert office.rows("select rows from crm.export") == [(2500,)], "what was begun is told of"
    began = datetime.now(UTC)
    assert export(leo, ExportRequest(ClientQuery(), COLUMNS), folder / "a.xlsx").rows == 2500
    assert datetime.now(UTC) - began < timedelta(seconds=20)
    assert len(sheet_of(folder / "a.xlsx")) == 2501


def test_what_cannot_be_written_is_told_before_anything_is_put_on_record(
    office: Office, leo: Desk, folder: Path
) -> None:
    with pytest.raises(NothingToExport):
        export(leo, ExportRequest(ClientQuery(), COLUMNS), folder / "a.xlsx")
    clients(office)
    for request, path, error in (
        (ExportRequest(ClientQuery(), ()), folder / "a.xlsx", NothingToExport),
        (ExportRequest(ClientQuery(), (ExportColumn("owner_id", "x"),)), folder / "a.xlsx", NoSuchColumn),
        (ExportRequest(ClientQuery(), COLUMNS), folder / "nowhere" / "a.xlsx", FolderGone),
    ):
        with pytest.raises(error):
            export(leo, request, path)
    assert office.rows("select count(*) from crm.export") == [(0,)]
    assert list(folder.iterdir()) == []


def test_a_list_of_a_day_is_put_on_record_with_what_was_asked() -> None:
    asked = ActivityQuery(
        state="undone", until="today", earlier=True, only_promises=True, now=datetime.now(UTC)
    )
    told = exports.content_of(ExportRequest(asked, (ExportColumn("client", "x"),), "csv"))
    assert told == {
        "form": "csv", "columns": ["client"],
        "list": {"state": "undone", "until": "today", "earlier": True, "only_promises": True},
    }  # fmt: skip
