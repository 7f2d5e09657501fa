"""The board as a spreadsheet: what is in it, who may have it, and that nothing in it is reckoned."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook

from app.services.desk import Desk
from app.services.dictionaries import read_books
from app.services.handovers import RightMissing
from app.services.kpi import KpiBoard, Scope, read_kpi
from app.services.kpi_export import ExportWords, FileNotWritten, WritingCancelled, export_board
from app.services.outside.workbooks import Number, Sheet, write_workbook
from app.services.periods import period_of
from tests.office import Office
from tests.seats import desk_at

NOW = datetime(2026, 11, 18, 11, 30, tzinfo=UTC)


def made(office: Office, login: str) -> KpiBoard:
    with office.as_user(login) as db:
        period = period_of("week", date(2026, 11, 18))
        return read_kpi(db, Scope(), period, now=NOW, zone="Europe/Kyiv", books=read_books(db))


@contextmanager
def desk_of(office: Office, login: str, folder: Path) -> Iterator[Desk]:
    """A person's desk; its journal lies beside the folder of the files."""
    desk = desk_at(office.url, folder.with_name(f"{folder.name} journal.db"), login=login)
    with closing(desk):
        yield desk


@pytest.fixture
def office_with_calls(office: Office) -> Office:
    client = office.client("anna", phone=None)
    for minute in range(12):
        at = datetime(2026, 11, 17, 8, minute, tzinfo=UTC)
        outcome = "refused" if minute < 4 else "no_answer"
        office.activity(client, state="done", origin="dial", outcome_code=outcome, started_at=at, done_at=at)
    return office


@pytest.mark.database
def test_the_board_becomes_sheets_of_numbers(office_with_calls: Office, tmp_path: Path) -> None:
    path = tmp_path / "kpi.xlsx"
    words = ExportWords(
        names={"dials": "Звонки"}, reasons={"expensive": "Дорого"}, no_reason="Без причины", people="Люди"
    )
    with desk_of(office_with_calls, "leo", tmp_path) as desk:
        rows = export_board(desk, path, made(office_with_calls, "leo"), words)
    book = load_workbook(path)
    assert book.sheetnames == ["Figures", "Люди", "Trend", "Hours", "Refusals"]
    figures = list(book["Figures"].iter_rows(values_only=True))
    assert figures[0] == ("Figure", "Fact", "Plan", "Plan by now", "Before")
    assert figures[1][:2] == ("Звонки", 12)
    people = {row[0]: row for row in book["Люди"].iter_rows(min_row=2, values_only=True)}
    assert people["Anna North"][1] == 12
    assert book["Люди"]["C1"].value == "Звонки, plan"
    assert len(list(book["Trend"].iter_rows(min_row=2))) == 8
    assert list(book["Hours"].iter_rows(min_row=2, values_only=True)) == [("Tue", "10:00", 12, 4, 33.3)]
    assert list(book["Refusals"].iter_rows(min_row=2, values_only=True)) == [("Без причины", 4, 100)]
    assert rows == sum(book[name].max_row - 1 for name in book.sheetnames)
    assert [one.name for one in tmp_path.glob("*")] == ["kpi.xlsx"]


@pytest.mark.database
def test_without_the_right_to_export_no_file_is_written(office_with_calls: Office, tmp_path: Path) -> None:
    board = made(office_with_calls, "anna")
    with pytest.raises(RightMissing), desk_of(office_with_calls, "anna", tmp_path) as desk:
        export_board(desk, tmp_path / "kpi.xlsx", board, ExportWords())
    with office_with_calls.superuser() as connection:
        connection.execute(
            "insert into crm.staff_right (staff_id, name, granted) values (%s, 'export', true), (%s, 'export', false)",
            (office_with_calls.staff["anna"], office_with_calls.staff["leo"]),
        )
    with desk_of(office_with_calls, "anna", tmp_path) as desk:
        assert export_board(desk, tmp_path / "kpi.xlsx", board, ExportWords()) > 20
    told = office_with_calls.rows("select staff_id, what, rows > 20, content ->> 'since' from crm.export")
    assert told == [(office_with_calls.staff["anna"], "kpi", True, "2026-11-16")], "on record before the file"
    with pytest.raises(RightMissing), desk_of(office_with_calls, "leo", tmp_path) as desk:
        export_board(desk, tmp_path / "other.xlsx", board, ExportWords())
    assert [one.name for one in tmp_path.iterdir()] == ["kpi.xlsx"]


@pytest.mark.parametrize("name", ["=1+1", "+380", "-2", "@here", "\t=1", '=HYPERLINK("http://x")'])
def test_a_name_never_becomes_a_formula(tmp_path: Path, name: str) -> None:
    path = tmp_path / "kpi.xlsx"
    write_workbook(
        path, [Sheet("[a]:b/c'", [name], [[name, Number(1.5), None]]), Sheet("[a]:b/c", [name], [])]
    )
    book = load_workbook(path)
    for cell in (book.worksheets[0]["A1"], book.worksheets[0]["A2"]):
        assert (cell.data_type, cell.value.strip(), cell.quotePrefix) == ("s", name.strip(), True)
    assert book.worksheets[0]["B2"].value == 1.5
    assert len(set(book.sheetnames)) == 2


def test_control_characters_and_endless_texts_do_not_break_the_file(tmp_path: Path) -> None:
    write_workbook(tmp_path / "kpi.xlsx", [Sheet("a" * 40, ["x"], [["a\x00\x0bb" + "c" * 40_000]])])
    book = load_workbook(tmp_path / "kpi.xlsx")
    assert book.sheetnames == ["a" * 31]
    assert len(book.worksheets[0]["A2"].value) == 32_767


def test_a_file_that_cannot_be_written_is_told_and_the_old_one_stays(tmp_path: Path) -> None:
    with pytest.raises(FileNotWritten):
        write_workbook(tmp_path / "nowhere" / "kpi.xlsx", [Sheet("a", ["x"], [])])
    path = tmp_path / "kpi.xlsx"
    path.write_text("as it was")
    said: list[int] = []
    with pytest.raises(WritingCancelled):
        write_workbook(
            path, [Sheet("a", ["x"], [["1"]] * 9)], progress=said.append, cancelled=lambda: len(said) == 3
        )
    assert (said, path.read_text()) == ([1, 2, 3], "as it was")
    assert [one.name for one in tmp_path.iterdir()] == ["kpi.xlsx"]
