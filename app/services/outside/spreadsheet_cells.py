"""One cell of a foreign file as clean text, and the guess which row is the header. Knows no file format."""

from __future__ import annotations

import datetime
import re
import unicodedata
from collections.abc import Sequence

CELL_LIMIT = 32_767
HEADER_SEARCH_ROWS = 15

# What cleaning took away; each becomes a note at the row.
NUL, CONTROL, SURROGATE, INVISIBLE, BROKEN, CUT = "nul", "control", "surrogate", "invisible", "broken", "cut"

_JOINERS = "\u200c\u200d"
_KIND_OF_CATEGORY = {"Cc": CONTROL, "Cs": SURROGATE, "Cf": INVISIBLE}
_DATA_LIKE = re.compile(r"\d{4,}|@|://|www\.|^[\d\s()+\-.,:/]+$")


def clean_text(text: str) -> tuple[str | None, tuple[str, ...]]:
    """The text without what must not enter a database or a window, and the kinds of what was removed.

    Line breaks stay (several phones in one cell); blanks at the ends go; nothing left is None.
    """
    notes: tuple[str, ...] = ()
    if len(text) <= CELL_LIMIT and text.isprintable() and "\ufffd" not in text:
        return text.strip() or None, notes
    if len(text) > CELL_LIMIT:
        text, notes = text[:CELL_LIMIT], (CUT,)
    if not text.isprintable():
        text, removed = _without_unprintable(text)
        notes += removed
    if "\ufffd" in text:
        notes += (BROKEN,)
    return text.strip() or None, notes


def _without_unprintable(text: str) -> tuple[str, tuple[str, ...]]:
    removed: dict[str, None] = {}
    kept: list[str] = []
    for letter in text.replace("\r\n", "\n").replace("\r", "\n"):
        category = unicodedata.category(letter)
        if letter == "\n" or letter in _JOINERS:
            kept.append(letter)
        elif category in ("Zl", "Zp"):
            kept.append("\n")
        elif letter == "\t" or category == "Zs":
            kept.append(" ")
        elif category in _KIND_OF_CATEGORY:
            # A byte order mark in the middle comes from files glued together and is no loss worth a note.
            if letter not in "\ufeff\u00ad":
                removed[NUL if letter == "\0" else _KIND_OF_CATEGORY[category]] = None
        else:
            kept.append(letter)
    return "".join(kept), tuple(removed)


def text_of(value: object) -> str:
    """A typed cell of a workbook as a person would type it: whole numbers whole, dates as ISO."""
    if isinstance(value, str):
        return value
    if isinstance(value, float):
        # Excel keeps phone numbers and tax ids as floats: 9161234567.0 is the number 9161234567.
        return str(int(value)) if value.is_integer() and abs(value) < 1e18 else repr(value)
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, datetime.datetime):
        if value.time() == datetime.time():
            return value.date().isoformat()
        return value.isoformat(" ", "seconds")
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, datetime.time):
        return value.isoformat("seconds")
    return "" if value is None else str(value)


def guess_header(rows: Sequence[tuple[int, Sequence[str | None]]]) -> int:
    """Number of the row that names the columns, 0 when the list begins with data at once.

    A title merged over the table fills fewer cells than the header below it, so it is passed over.
    """
    filled = [sum(cell is not None for cell in cells) for _, cells in rows[:HEADER_SEARCH_ROWS]]
    if not filled:
        return 0
    enough = max(1, (max(filled) + 1) // 2)
    for (number, cells), count in zip(rows, filled, strict=False):
        if count >= enough:
            return number if _names_columns(cells) else 0
    return 0


def _names_columns(cells: Sequence[str | None]) -> bool:
    texts = [cell for cell in cells if cell is not None]
    return all(len(text) <= 80 and not _DATA_LIKE.search(text) for text in texts)


def column_letter(index: int) -> str:
    """Name of a column as spreadsheet programs write it: 0 is A, 26 is AA."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
