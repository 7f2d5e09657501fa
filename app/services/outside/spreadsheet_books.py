"""xlsx, xls and ods: what a file really is, whether it is safe to unpack, its rows. Runs in the child process."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from app.services.outside import spreadsheet_text
from app.services.outside.spreadsheet_errors import (
    DamagedFile,
    FileEmpty,
    FileMissing,
    NotATable,
    PasswordProtected,
    SheetMissing,
    UnpacksTooLarge,
    WebPage,
)

UNPACKED_LIMIT = 200 << 20
RATIO_LIMIT = 100
# Below this an archive is harmless however well it is packed: empty tables pack a thousandfold.
_ALWAYS_SMALL = 16 << 20

_OLE = bytes.fromhex("D0CF11E0A1B11AE1")
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_NOT_TEXT = (
    b"%PDF",
    b"MZ",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"Rar!",
    b"7z\xbc\xaf",
    b"\x1f\x8b",
    b"\x7fELF",
)


def kind_of(path: Path) -> str:
    """xlsx, xls, ods or csv by content, never by name; a sentence for what is no table."""
    try:
        with path.open("rb") as file:
            head = file.read(4096)
    except OSError:
        raise FileMissing from None
    if not head.strip(b"\xef\xbb\xbf\xff\xfe\0 \t\r\n"):
        raise FileEmpty
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _kind_of_archive(path)
    if head.startswith(_OLE):
        return _kind_of_ole(path)
    return _kind_of_text(head)


def _kind_of_archive(path: Path) -> str:
    try:
        with zipfile.ZipFile(path) as archive:
            members = archive.infolist()
            mimetype = archive.read("mimetype")[:100] if "mimetype" in archive.namelist() else b""
    except (zipfile.BadZipFile, zipfile.LargeZipFile, OSError, RuntimeError, NotImplementedError):
        raise DamagedFile from None
    unpacked = sum(member.file_size for member in members)
    packed = max(1, path.stat().st_size)
    if unpacked > UNPACKED_LIMIT or (unpacked > _ALWAYS_SMALL and unpacked / packed > RATIO_LIMIT):
        raise UnpacksTooLarge(megabytes=unpacked >> 20)
    if b"opendocument.spreadsheet" in mimetype:
        return "ods"
    names = {member.filename for member in members}
    if names & {"xl/workbook.xml", "xl/workbook.bin"}:
        return "xlsx"
    raise NotATable


def _kind_of_ole(path: Path) -> str:
    with path.open("rb") as file:
        if _ENCRYPTED in file.read(UNPACKED_LIMIT):
            raise PasswordProtected
    return "xls"


def _kind_of_text(head: bytes) -> str:
    if head.startswith(_NOT_TEXT):
        raise NotATable
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")[:1000].lower()
    if start.startswith((b"<!doctype", b"<html", b"<?xml", b"<table", b"<meta", b"<head")):
        raise WebPage
    if spreadsheet_text.wide_encoding(head):
        return "csv"
    # Stray control letters are cleaned cell by cell; many of them are no text.
    control = sum(byte < 32 and byte not in (0, 9, 10, 11, 12, 13, 26, 27) for byte in head)
    if control > len(head) * 0.02:
        raise NotATable
    return "csv"


class Book:
    """An open workbook: names of its visible sheets and the rows of one."""

    def __init__(self, path: Path) -> None:
        self._page: CalamineSheet | None = None
        try:
            # By path calamine trusts the name's ending; by content it finds out for itself.
            self._book = CalamineWorkbook.from_object(path.open("rb"))
        except PasswordError:
            raise PasswordProtected from None
        except CalamineError as error:
            raise DamagedFile from error
        self.sheets = [
            sheet.name
            for sheet in self._book.sheets_metadata
            if sheet.typ == SheetTypeEnum.WorkSheet and sheet.visible == SheetVisibleEnum.Visible
        ] or list(self._book.sheet_names)

    def choose(self, sheet: str | None) -> str:
        """The wanted sheet, or the first visible one that holds anything."""
        if not self.sheets:
            raise FileEmpty
        if sheet is not None:
            if sheet not in self._book.sheet_names:
                raise SheetMissing(sheet=sheet)
            return sheet
        return next((name for name in self.sheets if self._open(name).height), self.sheets[0])

    def rows(self, sheet: str) -> tuple[int, Iterator[tuple[int, list[object]]]]:
        """Number of rows and the rows with their numbers; typed cells."""
        page = self._open(sheet)
        if page.start is None or page.end is None:
            return 0, iter(())
        # Rows come from the first line of the sheet on, cells only from the first filled column on.
        left: list[object] = [None] * page.start[1]
        return page.end[0] + 1, ((number, [*left, *row]) for number, row in enumerate(page.iter_rows(), 1))

    def _open(self, sheet: str) -> CalamineSheet:
        # calamine parses the whole sheet at every call.
        if self._page is None or self._page.name != sheet:
            try:
                self._page = self._book.get_sheet_by_name(sheet)
            except CalamineError as error:
                raise DamagedFile from error
        return self._page
