"""Tables in files: nothing in them is reckoned, dates are dates, our own import reads them, and no half file stays."""

from __future__ import annotations

import csv
import sys
import uuid
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from app.services.outside import table_process
from app.services.outside.file_errors import DiskFull, FileHeld, FileNotWritten, FolderGone, why_not_written
from app.services.outside.spreadsheets import Reading, read_rows
from app.services.outside.table_process import TableFile, TableForm, check_place

KINDS = ("text", "number", "day", "moment")
NASTY = [
    "=1+1",
    "+380",
    "-2+3",
    "@here",
    "\t=1",
    "\r=1",
    '=HYPERLINK("http://x")',
    "a\x00\x0b<b>&\"'\ud800",
    "ї" * 40_000,
]


def written(
    path: Path, rows: list[list[Any]], kinds: tuple[str, ...] = KINDS, *, name: str = "Clients"
) -> Path:
    heading = tuple(f"=column {place}" for place in range(len(kinds)))
    with TableFile(path, TableForm(path.suffix[1:], name, heading, kinds)) as table:
        table.add(rows[:1])
        table.add(rows[1:])
        table.finish()
    assert [one.name for one in path.parent.iterdir()] == [path.name]
    return path


@pytest.mark.parametrize("text", NASTY)
def test_no_text_becomes_a_formula(tmp_path: Path, text: str) -> None:
    book = load_workbook(written(tmp_path / "a.xlsx", [[text, 1.5, None, None]], name="[a]:b/c'"))
    sheet = book[book.sheetnames[0]]
    heading, cell = sheet["A1"], sheet["A2"]
    clean = "".join(letter for letter in text if letter not in "\x00\x0b\ud800").replace("\r", " ")[:32_767]
    assert (cell.data_type, cell.value) == ("s", clean)
    assert heading.data_type == "s"
    assert cell.quotePrefix == text.startswith(("=", "+", "-", "@", "\t", "\r"))
    assert sheet["B2"].value == 1.5


def test_dates_are_dates_and_numbers_numbers(tmp_path: Path) -> None:
    rows: list[list[Any]] = [
        ["x", 7, "2026-11-22", "2026-11-22T10:30"],
        ["y", 1, "2026-11-22", "2026-09-11T08:14"],
        ["", -1.25, "1850-01-01", "9999-12-31T00:00"],
        [None, None, None, None],
        ["Ї", "no number", "no date", None],
    ]
    sheet = load_workbook(written(tmp_path / "a.xlsx", rows)).active
    assert sheet is not None
    values = list(sheet.iter_rows(min_row=2, values_only=True))
    assert values[0] == ("x", 7, datetime(2026, 11, 22), datetime(2026, 11, 22, 10, 30))  # noqa: DTZ001
    assert values[1][3] == datetime(2026, 9, 11, 8, 14), "to the second"  # noqa: DTZ001
    assert values[2][1:3] == (-1.25, "1850-01-01")
    assert values[4] == ("Ї", "no number", "no date", None)
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("A2", "A1:D6")


def test_csv_marks_what_begins_like_a_formula_and_leaves_phones_whole(tmp_path: Path) -> None:
    rows = [
        [text, 1, "2026-11-22", "2026-11-22T10:30"]
        for text in ("=1+1", "+380 44 234-56-78", "+1+cmd|x", "-2", 'a;"b"\nc')
    ]
    path = written(tmp_path / "a.csv", rows)
    assert path.read_bytes().startswith(b"\xef\xbb\xbf'=column 0;")
    with path.open(encoding="utf-8-sig", newline="") as file:
        read = list(csv.reader(file, delimiter=";"))
    assert [row[0] for row in read[1:]] == ["'=1+1", "+380 44 234-56-78", "'+1+cmd|x", "'-2", 'a;"b"\nc']
    assert read[1][1:] == ["1", "2026-11-22", "2026-11-22 10:30"]


@pytest.mark.parametrize("form", ["xlsx", "csv"])
def test_our_own_import_reads_what_we_have_written(tmp_path: Path, form: str) -> None:
    path = tmp_path / f"a.{form}"
    with TableFile(path, TableForm(form, "Лист", ("Компания", "Телефон"), ("text", "text"))) as table:
        table.add([["Ромашка", "+380442345678"], ["ТОВ «Ліс»", "+79161234567"]])
        table.finish()
    table_read = read_rows(path, Reading())
    assert table_read.header == ["Компания", "Телефон"]
    assert table_read.rows == [["Ромашка", "+380442345678"], ["ТОВ «Ліс»", "+79161234567"]]


def test_left_before_its_end_nothing_stays_and_the_old_file_is_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_text("as it was")
    with TableFile(path, TableForm("xlsx", "x", ("a",), ("text",))) as table:
        table.add([["1"]] * 9)
    assert (path.read_text(), [one.name for one in tmp_path.iterdir()]) == ("as it was", ["a.xlsx"])


def test_a_feeder_that_dies_leaves_no_file(tmp_path: Path) -> None:
    table = TableFile(tmp_path / "a.csv", TableForm("csv", "x", ("a",), ("text",)))
    table.add([["1"]])
    process = table._process
    assert process.stdin is not None
    process.stdin.close()  # as the system does for who was killed
    assert process.wait(20) == 0
    assert list(tmp_path.iterdir()) == []
    table.__exit__()


def test_a_folder_that_is_gone_and_a_place_not_to_be_written_to_are_told_in_words(tmp_path: Path) -> None:
    with pytest.raises(FolderGone):
        check_place(tmp_path / "nowhere" / "a.xlsx")
    with (
        pytest.raises(FolderGone),
        TableFile(tmp_path / "nowhere" / "a.csv", TableForm("csv", "x", ("a",), ("text",))) as table,
    ):
        table.add([["1"]])
        table.finish()
    (tmp_path / "a.csv").mkdir()
    with pytest.raises(FileNotWritten):
        check_place(tmp_path / "a.csv")
    assert isinstance(why_not_written(28, "No space left on device"), DiskFull)
    assert isinstance(why_not_written(13, "Permission denied"), FileHeld)


@pytest.mark.skipif(sys.platform == "win32", reason="limits are set otherwise there")
@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_a_disk_that_is_full_half_way_is_told_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    narrow = (
        "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000));"
        "from app.services.outside import table_child; table_child.main()"
    )
    monkeypatch.setattr(table_process, "_command", lambda: [sys.executable, "-c", narrow])
    rows = [[f"{number} {uuid.uuid4()}"] for number in range(1000)]
    with (
        pytest.raises(DiskFull),
        TableFile(tmp_path / f"a.{form}", TableForm(form, "x", ("a",), ("text",))) as table,
    ):
        for _ in range(50):
            table.add(rows)
        table.finish()
    assert list(tmp_path.iterdir()) == []
