"""Files as strangers send them: each ends in rows or in one sentence."""

from __future__ import annotations

import datetime
import threading
import zipfile
from pathlib import Path

import openpyxl
import psutil
import pytest

from app.services.outside import spreadsheet_errors as errors
from app.services.outside.spreadsheets import Limits, Reading, inspect_file, read_rows

HEADER = "Company;Phone;City\r\n"
RUSSIAN = "Фирма;Телефон;Город\r\nООО Ромашка;8(900)000-00-02;Москва\r\n"


def written(folder: Path, name: str, content: bytes | str) -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def workbook(folder: Path, *rows: list[object], name: str = "list.xlsx") -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    for row in rows:
        sheet.append(row)
    book.save(folder / name)
    return folder / name


def archive(folder: Path, members: dict[str, bytes], name: str = "list.xlsx") -> Path:
    with zipfile.ZipFile(folder / name, "w", zipfile.ZIP_DEFLATED) as file:
        for member, content in members.items():
            file.writestr(member, content)
    return folder / name


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1251", "cp866", "koi8-r"])
def test_every_usual_encoding_is_guessed(tmp_path: Path, encoding: str) -> None:
    table = read_rows(written(tmp_path, "list.csv", RUSSIAN.encode(encoding)))
    assert table.header == ["Фирма", "Телефон", "Город"]
    assert table.rows == [["ООО Ромашка", "8(900)000-00-02", "Москва"]]


@pytest.mark.parametrize("text", ["ООО РОМАШКА", "ООО Мак", "тула", "Їжак і Лисиця", "ТОВ ЗЕРНОВИЙ ДВІР"])
@pytest.mark.parametrize("encoding", ["cp1251", "koi8-u"])
def test_a_few_letters_are_enough_for_the_guess(tmp_path: Path, text: str, encoding: str) -> None:
    table = read_rows(written(tmp_path, "list.csv", f"Company;Phone\r\n{text};1\r\n".encode(encoding)))
    assert table.rows[0][0] == text


def test_western_letters_are_not_taken_for_cyrillic(tmp_path: Path) -> None:
    path = written(tmp_path, "list.csv", "Name;City\r\nCafé Zürich;Málaga\r\n".encode("cp1252"))
    assert inspect_file(path).encoding == "cp1252"
    assert read_rows(path).rows == [["Café Zürich", "Málaga"]]


def test_two_encodings_in_one_file_are_both_read(tmp_path: Path) -> None:
    content = HEADER.encode() + "ООО;1;М\r\n".encode("cp1251") + "ООО;2;М\r\n".encode()
    assert [row[0] for row in read_rows(written(tmp_path, "glued.csv", content)).rows] == ["ООО", "ООО"]


def test_a_wrong_guess_is_corrected_by_hand(tmp_path: Path) -> None:
    path = written(tmp_path, "list.csv", RUSSIAN.encode("cp1251"))
    assert read_rows(path, Reading(encoding="cp866")).header[0] != "Фирма"
    assert read_rows(path, Reading(encoding="cp1251", delimiter=";", header_row=0)).rows[0][0] == "Фирма"


def test_an_unknown_encoding_is_refused(tmp_path: Path) -> None:
    with pytest.raises(errors.UnknownEncoding):
        read_rows(written(tmp_path, "list.csv", RUSSIAN), Reading(encoding="klingon"))


@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
def test_every_usual_delimiter_is_guessed(tmp_path: Path, delimiter: str) -> None:
    content = delimiter.join(["Company", "Phone"]) + "\n" + delimiter.join(["A", "1"]) + "\n"
    facts = inspect_file(written(tmp_path, "list.txt", content))
    assert (facts.delimiter, facts.header) == (delimiter, ("Company", "Phone"))


def test_commas_in_addresses_do_not_win_over_semicolons(tmp_path: Path) -> None:
    content = "Фирма;Адрес\nА;Киев, Крещатик, 1\nБ;Львов, Рынок, 2\nВ;Умань\n"
    assert inspect_file(written(tmp_path, "list.csv", content)).delimiter == ";"


def test_the_delimiter_line_of_excel_is_obeyed_and_not_a_row(tmp_path: Path) -> None:
    table = read_rows(written(tmp_path, "list.csv", "sep=|\r\nCompany|Phone\r\nA|1\r\n"))
    assert (table.header, table.numbers) == (["Company", "Phone"], [3])


def test_the_type_is_decided_by_content_not_by_name(tmp_path: Path) -> None:
    assert inspect_file(written(tmp_path, "list.xlsx", HEADER)).kind == "csv"
    assert (
        inspect_file(workbook(tmp_path, ["Company"], ["A"], name="x.xlsx").rename(tmp_path / "x.csv")).kind
        == "xlsx"
    )
    with pytest.raises(errors.WebPage):
        inspect_file(written(tmp_path, "list.xls", "<html><table></table></html>"))


def test_numbers_dates_and_empty_formulas_of_a_workbook_read_as_typed(tmp_path: Path) -> None:
    path = workbook(
        tmp_path,
        ["Company", "Phone", "Date", "Sum", "Formula", "Yes"],
        ["A", 9161234567.0, datetime.date(2026, 1, 31), 1.5, "=1+1", True],
        [1, 1.0, datetime.datetime.fromisoformat("2026-01-31T10:30"), -5, None, False],
    )
    assert read_rows(path).rows == [
        ["A", "9161234567", "2026-01-31", "1.5", None, "TRUE"],
        ["1", "1", "2026-01-31 10:30:00", "-5", None, "FALSE"],
    ]


def test_a_title_above_the_header_is_passed_over(tmp_path: Path) -> None:
    path = workbook(tmp_path, ["Price list"], [], ["Company", "Phone", "City"], ["A", "1", "M"])
    table = read_rows(path)
    assert (table.facts.header_row, table.header, table.numbers) == (3, ["Company", "Phone", "City"], [4])


def test_a_list_without_header_keeps_its_first_row(tmp_path: Path) -> None:
    table = read_rows(written(tmp_path, "list.csv", "ООО;+79000000012;М\r\n"))
    assert (table.facts.header_row, table.header, len(table.rows)) == (0, ["A", "B", "C"], 1)


def test_a_table_that_starts_in_the_middle_of_a_sheet_keeps_row_numbers(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active["C4"], book.active["D4"] = "Company", "Phone"
    book.active["C6"], book.active["D6"] = "A", 5
    book.save(tmp_path / "off.xlsx")
    table = read_rows(tmp_path / "off.xlsx")
    assert (table.numbers, table.rows) == ([6], [[None, None, "A", "5"]])


def test_the_first_filled_sheet_is_read_and_another_can_be_chosen(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for name in ("One", "Two"):
        book.create_sheet(name).append([f"Company {name}"])
    book.save(tmp_path / "book.xlsx")
    facts = inspect_file(tmp_path / "book.xlsx")
    assert (facts.sheets, facts.sheet) == (("Sheet", "One", "Two"), "One")
    assert inspect_file(tmp_path / "book.xlsx", Reading(sheet="Two")).header == ("Company Two",)
    with pytest.raises(errors.SheetMissing):
        read_rows(tmp_path / "book.xlsx", Reading(sheet="Three"))


def test_what_must_not_enter_the_base_is_removed_and_noted(tmp_path: Path) -> None:
    content = (
        HEADER.encode() + b"OOO\0evil\x07;\xed\xa0\x80 1;M\r\n" + "\u202eexe\u202c;2;\u200b\r\n".encode()
    )
    table = read_rows(written(tmp_path, "list.csv", content))
    assert table.rows == [["OOOevil", "1", "M"], ["exe", "2", None]]
    assert [(note.row, note.column, note.kind) for note in table.notes] == [
        (2, 0, "nul"),
        (2, 0, "control"),
        (2, 1, "surrogate"),
        (3, 0, "invisible"),
        (3, 2, "invisible"),
    ]


def test_ragged_rows_get_columns_named_by_letter(tmp_path: Path) -> None:
    table = read_rows(written(tmp_path, "list.csv", HEADER + "a\r\nb;1\r\nc;1;2;3;4\r\n"))
    assert table.header == ["Company", "Phone", "City", "D", "E"]
    assert table.rows[0] == ["a", None, None, None, None]


def test_an_unclosed_quote_does_not_swallow_the_list(tmp_path: Path) -> None:
    table = read_rows(written(tmp_path, "list.csv", HEADER + '"abc;1;2\r\n' + "next;2;3\r\n" * 9000))
    assert (len(table.rows), table.facts.quotes) == (9001, False)


def test_line_breaks_inside_a_cell_stay(tmp_path: Path) -> None:
    table = read_rows(written(tmp_path, "list.csv", HEADER + '"ООО\r\nРога";1;М\r\n'))
    assert table.rows == [["ООО\nРога", "1", "М"]]


def test_old_macintosh_line_ends_are_read(tmp_path: Path) -> None:
    assert len(read_rows(written(tmp_path, "list.csv", "Company;Phone\rA;1\rB;2\r")).rows) == 2


def test_reading_stops_after_a_hundred_empty_rows(tmp_path: Path) -> None:
    content = HEADER + "a;1;M\r\n" + ";;\r\n" * 99 + "b;2;M\r\n" + "\r\n" * 100 + "far;3;M\r\n"
    assert [row[0] for row in read_rows(written(tmp_path, "list.csv", content)).rows] == ["a", "b"]


def test_a_cell_too_long_for_a_spreadsheet_is_cut_and_noted(tmp_path: Path) -> None:
    table = read_rows(written(tmp_path, "list.csv", HEADER + "A" * 40_000 + ";1;M\r\n"))
    assert (len(table.rows[0][0] or ""), table.notes[0].kind) == (32_767, "cut")


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"", errors.FileEmpty),
        (b"\xef\xbb\xbf", errors.FileEmpty),
        (b";;\r\n;;\r\n", errors.FileEmpty),
        (b"MZ\x90" + bytes(range(256)) * 8, errors.NotATable),
        (bytes(range(256)) * 8, errors.NotATable),
        (bytes.fromhex("D0CF11E0A1B11AE1") + bytes(range(256)) * 8, errors.DamagedFile),
        (
            bytes.fromhex("D0CF11E0A1B11AE1") + "EncryptedPackage".encode("utf-16-le"),
            errors.PasswordProtected,
        ),
        (b"PK\x03\x04 and no archive", errors.DamagedFile),
        (";".join("x" * 5000).encode(), errors.TooManyColumns),
        (HEADER.encode() + b"A" * 2_000_000 + b";1;M\r\n", errors.CellTooLong),
        (HEADER.encode() + b"a;1;M\r\n" * 200_001, errors.TooManyRows),
    ],
)
def test_what_is_no_list_ends_in_one_sentence(
    tmp_path: Path, content: bytes, error: type[errors.FileRefused]
) -> None:
    with pytest.raises(error) as caught:
        read_rows(written(tmp_path, "list.csv", content))
    assert "{" not in str(caught.value)


def test_a_file_that_is_not_there_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(errors.FileMissing):
        inspect_file(tmp_path / "nothing.csv")
    with pytest.raises(errors.FileMissing):
        inspect_file(tmp_path)


def test_exactly_as_many_rows_as_allowed_are_read(tmp_path: Path) -> None:
    path = written(tmp_path, "list.csv", HEADER + "a;1;M\r\n" * 5)
    assert len(read_rows(path, limits=Limits(rows=5)).rows) == 5
    with pytest.raises(errors.TooManyRows):
        inspect_file(path, limits=Limits(rows=4))


def test_archives_that_unpack_to_a_flood_are_not_opened(tmp_path: Path) -> None:
    with pytest.raises(errors.UnpacksTooLarge):
        read_rows(archive(tmp_path, {"xl/workbook.xml": b"", "xl/sharedStrings.xml": b"A" * 50_000_000}))


def test_archives_that_are_no_workbook_are_refused(tmp_path: Path) -> None:
    with pytest.raises(errors.NotATable):
        read_rows(archive(tmp_path, {"../../evil.txt": b"x"}))
    with pytest.raises(errors.DamagedFile):
        read_rows(archive(tmp_path, {"xl/workbook.xml": b"<workbook/>"}))


def test_a_cell_in_the_last_corner_of_the_sheet_costs_no_memory_here(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active["A1"], book.active["XFD1048576"] = "Company", "x"
    book.save(tmp_path / "far.xlsx")
    before = psutil.Process().memory_info().rss
    with pytest.raises(errors.NeedsTooMuchMemory):
        read_rows(tmp_path / "far.xlsx")
    assert psutil.Process().memory_info().rss - before < 50 << 20


def test_a_reader_that_takes_too_long_is_ended(tmp_path: Path) -> None:
    path = written(tmp_path, "list.csv", HEADER + "a;1;M\r\n" * 150_000)
    with pytest.raises(errors.TakesTooLong):
        read_rows(path, limits=Limits(seconds=0))
    assert not psutil.Process().children()


def test_more_text_than_fits_is_refused(tmp_path: Path) -> None:
    with pytest.raises(errors.TooMuchText):
        read_rows(
            written(tmp_path, "list.csv", HEADER + "a;1;M\r\n" * 5000), limits=Limits(handed_over=10_000)
        )


def test_reading_can_be_cancelled_and_leaves_nothing_behind(tmp_path: Path) -> None:
    path = written(tmp_path, "list.csv", HEADER + "a;1;M\r\n" * 150_000)
    with pytest.raises(errors.ReadingCancelled):
        read_rows(path, cancelled=lambda: True)
    assert not psutil.Process().children()
    assert all(thread.name != "spreadsheet watch" for thread in threading.enumerate())


def test_progress_counts_up_to_all_rows(tmp_path: Path) -> None:
    path = workbook(tmp_path, ["Company", "Phone"], *(["a", i] for i in range(9000)))
    seen: list[tuple[int, int | None]] = []
    read_rows(path, progress=lambda done, total: seen.append((done, total)))
    assert seen[-1] == (9000, 9001)
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)


def test_inspection_counts_all_rows_and_shows_the_first(tmp_path: Path) -> None:
    facts = inspect_file(written(tmp_path, "list.csv", HEADER + "a;1;M\r\n" * 9000))
    assert (facts.row_count, facts.columns, len(facts.first_rows)) == (9000, 3, 50)
    assert facts.first_numbers[0] == 2
