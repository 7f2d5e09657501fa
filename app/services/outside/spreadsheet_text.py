"""csv, txt and tsv files: guesses encoding and delimiter, gives rows. Runs in the child process."""

from __future__ import annotations

import codecs
import csv
import math
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from app.services.outside.spreadsheet_errors import CellTooLong, UnknownEncoding

DELIMITERS = (";", ",", "\t", "|")

_FIELD_LIMIT = 1 << 20
_SAMPLE = 256 * 1024
_CYRILLIC = ("cp1251", "cp866", "koi8-u", "koi8-r")
# Share of each letter in running Russian and Ukrainian text, per mille: a wrong code page gives rare ones.
_FREQUENT = {
    "о": 105, "е": 70, "а": 80, "и": 68, "н": 67, "т": 60, "с": 52, "р": 47, "в": 46, "л": 42, "к": 36,
    "м": 32, "д": 31, "п": 29, "у": 30, "і": 28, "я": 21, "ы": 14, "ь": 17, "г": 17, "з": 18, "б": 16,
    "ч": 14, "й": 12, "х": 11, "ж": 9, "ш": 8, "ю": 7, "ц": 6, "є": 3, "ї": 4, "щ": 4, "э": 3, "ф": 3,
}  # fmt: skip
_WEIGHTS = {letter: math.log(share / 10) for letter, share in _FREQUENT.items()}
_RARE, _ODD_CASE, _STRANGE, _SMALL_LETTER = -3.0, -2.0, -3.0, 0.1
_LETTERS = re.compile("[А-Яа-яЁёІіЇїЄєҐґ]+")
_STRANGE_SIGNS = re.compile("[^\x00-\x7fА-Яа-яЁёІіЇїЄєҐґ№«»„“”’–—…\xa0°]")
_SEP_LINE = re.compile(r"^\ufeff?sep=(.)\r?\n?$", re.IGNORECASE)
# Letters of ours in utf-8: an old code page hits them by chance very rarely.
_SURE = re.compile("[\u00c0-\u024f\u0400-\u04ff]")
_END = "\x02end of file\x02"


def guess_encoding(path: Path) -> str:
    """Name of the encoding the file is most likely written in."""
    with path.open("rb") as file:
        head = file.read(_SAMPLE)
    wide = wide_encoding(head)
    if wide:
        return wide
    if _is_utf8(path):
        return "utf-8"
    if _western(head):
        return "cp1252"
    return max(_CYRILLIC, key=lambda name: _cyrillic_score(head.decode(name, "replace")))


def wide_encoding(head: bytes) -> str | None:
    """utf-16-le or utf-16-be by the mark or by every second byte being zero."""
    if head.startswith(codecs.BOM_UTF16_LE):
        return "utf-16-le"
    if head.startswith(codecs.BOM_UTF16_BE):
        return "utf-16-be"
    half = len(head) // 2
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if odd > half * 0.2 and even < half * 0.05:
        return "utf-16-le"
    if even > half * 0.2 and odd < half * 0.05:
        return "utf-16-be"
    return None


def _is_utf8(path: Path) -> bool:
    """True for utf-8 all through, and for utf-8 with fewer broken letters than good ones."""
    decoder = codecs.getincrementaldecoder("utf-8")("surrogatepass")
    try:
        with path.open("rb") as file:
            while block := file.read(1 << 20):
                decoder.decode(block)
            decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        with path.open("rb") as file:
            text = file.read(_SAMPLE).decode("utf-8", "replace")
        # Files glued together of utf-8 and an old code page: `_lenient` reads the rest.
        return len(_SURE.findall(text)) >= text.count("\ufffd")
    return True


def _western(head: bytes) -> bool:
    """Accented letters stand alone between ASCII ones; Cyrillic words are solid runs above 127."""
    runs = re.findall(rb"[\x80-\xff]+", head)
    beside_ascii = len(
        re.findall(rb"[A-Za-z][\x80-\xff](?![\x80-\xff])|(?<![\x80-\xff])[\x80-\xff][a-z]", head)
    )
    return beside_ascii > len(runs) * 0.7


def _cyrillic_score(text: str) -> float:
    """How much it looks like Russian or Ukrainian: frequent letters in a natural case, no frames or signs."""
    text = text[:50_000]
    score = 0.0
    for word in _LETTERS.findall(text):
        score += sum(_WEIGHTS.get(letter, _RARE) for letter in word.lower())
        if not (word.islower() or word.isupper() or word.istitle()):
            score += _ODD_CASE * len(word)
        score += _SMALL_LETTER * sum(letter.islower() for letter in word)
    return score + _STRANGE * len(_STRANGE_SIGNS.findall(text))


def guess_delimiter(path: Path, encoding: str) -> str:
    """The letter between cells: the one under which most rows have the same number of cells."""
    lines = _first_lines(path, encoding, 200)
    if lines and (told := _SEP_LINE.match(lines[0])):
        return told[1]
    best, best_score = ";", 0.0
    for delimiter in DELIMITERS:
        score = _delimiter_score(lines, delimiter)
        if score > best_score:
            best, best_score = delimiter, score
    return best


def _first_lines(path: Path, encoding: str, count: int) -> list[str]:
    lines: list[str] = []
    with _opened(path, encoding) as file:
        for _ in range(count):
            # A line without end must not be swallowed whole for a guess.
            line = file.readline(_SAMPLE)
            if not line:
                break
            lines.append(line)
    return lines


def _delimiter_score(lines: list[str], delimiter: str) -> float:
    try:
        widths = Counter(len(row) for row in csv.reader(lines, delimiter=delimiter) if row)
    except csv.Error:
        return 0.0
    width, rows = max(widths.items(), key=lambda item: (item[1] * (item[0] > 1), item[0]), default=(1, 0))
    if width < 2:
        return 0.0
    return rows / sum(widths.values()) + min(width, 50) / 1000


def _lenient(error: UnicodeError) -> tuple[str | bytes, int]:
    """Lone surrogates come through (cleaning reports them); stray bytes in utf-8 are read as cp1251."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    try:
        return codecs.lookup_error("surrogatepass")(error)
    except UnicodeError:
        if error.encoding != "utf-8":
            return codecs.lookup_error("replace")(error)
        return error.object[error.start : error.end].decode("cp1251", "replace"), error.end


codecs.register_error("spreadsheet", _lenient)


def _opened(path: Path, encoding: str) -> TextIO:
    try:
        codecs.lookup(encoding)
    except LookupError:
        raise UnknownEncoding(encoding=encoding) from None
    # newline="" leaves line ends inside quoted cells alone and still splits at a bare CR.
    return path.open(encoding=encoding, errors="spreadsheet", newline="")


def _lines(file: TextIO) -> Iterator[str]:
    first = file.readline()
    # A mark before a quote would make the quote an ordinary letter.
    yield first.removeprefix("\ufeff")
    yield from file
    yield "\n"
    yield _END


class QuoteNeverClosed(Exception):
    """A quotation mark swallowed the rest of the file; the file has to be read again without quotes."""


def rows_of(path: Path, encoding: str, delimiter: str, *, quotes: bool) -> Iterator[tuple[int, list[str]]]:
    """Row number as a spreadsheet program counts and the cells as they stand; empty rows as []."""
    csv.field_size_limit(_FIELD_LIMIT)
    number = 0
    with _opened(path, encoding) as file:
        reader = csv.reader(
            _lines(file), delimiter=delimiter, quoting=csv.QUOTE_MINIMAL if quotes else csv.QUOTE_NONE
        )
        try:
            for number, row in enumerate(reader, 1):
                if row == [_END]:
                    return
                if number > 1 or not _SEP_LINE.match(delimiter.join(row) + "\n"):
                    yield number, row
        except csv.Error:
            if not quotes:
                raise CellTooLong(row=number + 1, limit=_FIELD_LIMIT) from None
        raise QuoteNeverClosed
