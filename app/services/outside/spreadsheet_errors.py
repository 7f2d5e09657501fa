"""Why a file was not read: one sentence each, all children of FileRefused.

The child process sends the code and the values; the parent raises the same class again (`by_code`).
"""

from __future__ import annotations

from app.errors import KnownError


class FileRefused(KnownError):
    """The file was not read, nothing of it is used."""

    code = "file_refused"


class FileMissing(FileRefused):
    code = "file_missing"
    sentence = "The file cannot be opened: it is not there, or this account may not read it"


class FileEmpty(FileRefused):
    code = "file_empty"
    sentence = "There is nothing in the file"


class NotATable(FileRefused):
    code = "not_a_table"
    sentence = "This is not a table: choose an xlsx, xls, ods or csv file"


class WebPage(FileRefused):
    code = "web_page"
    sentence = "The file is a web page or XML inside: open it in a spreadsheet program and save it as xlsx"


class PasswordProtected(FileRefused):
    code = "password_protected"
    sentence = "The file is protected with a password: save it without one and choose it again"


class DamagedFile(FileRefused):
    code = "damaged_file"
    sentence = "The file is damaged or not complete: open it in a spreadsheet program and save it again"


class SheetMissing(FileRefused):
    code = "sheet_missing"
    sentence = "There is no sheet named “{sheet}” in the file"


class UnknownEncoding(FileRefused):
    code = "unknown_encoding"
    sentence = "The encoding “{encoding}” is not known"


class TooManyRows(FileRefused):
    code = "too_many_rows"
    sentence = "The file has more than {limit} rows: split it into parts"


class TooManyColumns(FileRefused):
    code = "too_many_columns"
    sentence = "Row {row} has {columns} columns, at most {limit} can be read: remove what is not needed"


class CellTooLong(FileRefused):
    code = "cell_too_long"
    sentence = "Row {row} holds a cell of more than {limit} letters: it cannot be a list of firms"


class TooMuchText(FileRefused):
    code = "too_much_text"
    sentence = "The file holds more than {megabytes} MB of text: split it into parts"


class UnpacksTooLarge(FileRefused):
    code = "unpacks_too_large"
    sentence = "The file unpacks to {megabytes} MB, more than a list of firms needs: it was not opened"


class NeedsTooMuchMemory(FileRefused):
    code = "needs_too_much_memory"
    sentence = "Reading the file needs more than {megabytes} MB of memory: save only the needed part as csv"


class TakesTooLong(FileRefused):
    code = "takes_too_long"
    sentence = "Reading the file takes longer than {seconds} seconds: split it into parts"


class ReadingCancelled(FileRefused):
    code = "reading_cancelled"
    sentence = "Reading of the file was cancelled"


def by_code(code: str, values: dict[str, object]) -> FileRefused:
    """The error that the child process named; a code we do not know reads as a damaged file."""
    kinds = {kind.code: kind for kind in FileRefused.__subclasses__()}
    return kinds.get(code, DamagedFile)(**values)
