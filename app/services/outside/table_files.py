"""One table as xlsx or csv, written row by row without keeping any: a hundred thousand rows in a few seconds.

Cells come as JSON values by the kind of their column: "text", "number", "day" and "moment" (ISO, on the reader's clock).
No text becomes a formula; in csv, where that takes a mark, whole phone numbers are left as they are.
"""

from __future__ import annotations

import csv
import re
import zipfile
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

LONGEST_CELL, LONGEST_NAME = 32_767, 31
FORMULA = ("=", "+", "-", "@", "\t", "\r")
KINDS = ("text", "number", "day", "moment")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_PHONE = re.compile(r"\+\d[\d ()\-]{5,24}")
_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\]")
_MEMO = 20_000
_BEGAN = datetime.fromisoformat("1899-12-30")
# Places in the list of cell forms of _STYLES.
_HEAD, _QUOTED, _DAY, _MOMENT = 1, 2, 3, 4
_WIDTHS = {"text": 22, "number": 11, "day": 12, "moment": 17}

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_FIRST = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_SHEETS = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_TYPES = (
    f'{_FIRST}<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{_SHEETS}.sheet.main+xml"/>'
    f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_SHEETS}.worksheet+xml"/>'
    f'<Override PartName="/xl/styles.xml" ContentType="{_SHEETS}.styles+xml"/></Types>'
)
_ROOT = (
    f'{_FIRST}<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
)
_LINKS = (
    f'{_FIRST}<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>'
    f'<Relationship Id="rId2" Type="{_OFFICE}/styles" Target="styles.xml"/></Relationships>'
)
# Day and moment are the system's own short forms (14, 22): each reader sees them as his Excel writes dates.
_STYLES = (
    f'{_FIRST}<styleSheet xmlns="{_MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>'
    '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>'
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    '<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
    '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>'
    '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/>'
    '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'
    '<xf numFmtId="22" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
)


class XlsxTable:
    """A workbook of one sheet: a bold heading that stays in sight, a filter on it, then the rows."""

    def __init__(self, path: Path, name: str, heading: Sequence[str], kinds: Sequence[str]) -> None:
        self._zip = zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=2)
        self._letters, self._count = [_letters(place) for place in range(len(kinds))], 0
        self._texts: dict[str, str] = {}
        self._writers = [self._writer(kind) for kind in kinds]
        self._width = len(kinds)
        sheet = (
            f'{_FIRST}<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>'
            f'<sheet name="{_quoted(_sheet_name(name))}" sheetId="1" r:id="rId1"/></sheets></workbook>'
        )
        for part, text in (
            ("[Content_Types].xml", _TYPES), ("_rels/.rels", _ROOT), ("xl/workbook.xml", sheet),
            ("xl/_rels/workbook.xml.rels", _LINKS), ("xl/styles.xml", _STYLES),
        ):  # fmt: skip
            self._zip.writestr(part, text)
        self._sheet = self._zip.open("xl/worksheets/sheet1.xml", "w", force_zip64=True)
        self._put(self._begin(kinds))
        self._row([_text_cell(text, _HEAD) for text in heading])

    def add(self, rows: Iterable[Sequence[Any]]) -> None:
        """Rows with a value for every column; None is an empty cell."""
        writers, lines = self._writers, []
        for row in rows:
            cells = ["" if value is None else write(value) for write, value in zip(writers, row, strict=True)]
            lines.append(self._line(cells))
        self._put("".join(lines))

    def close(self) -> None:
        """The end of the file; before it, it is none."""
        last = f"{self._letters[-1]}{self._count}" if self._letters else "A1"
        self._put(f'</sheetData><autoFilter ref="A1:{last}"/></worksheet>')
        self._sheet.close()
        self._zip.close()

    def _row(self, cells: Sequence[str]) -> None:
        self._put(self._line(cells))

    def _line(self, cells: Sequence[str]) -> str:
        self._count += 1
        number = str(self._count)
        found = [
            f'<c r="{letter}{number}"{cell}'
            for letter, cell in zip(self._letters, cells, strict=True)
            if cell
        ]
        return f'<row r="{number}">{"".join(found)}</row>'

    def _put(self, text: str) -> None:
        self._sheet.write(text.encode())

    def _begin(self, kinds: Sequence[str]) -> str:
        columns = "".join(
            f'<col min="{place}" max="{place}" width="{_WIDTHS[kind]}" customWidth="1"/>'
            for place, kind in enumerate(kinds, 1)
        )
        return (
            f'{_FIRST}<worksheet xmlns="{_MAIN}"><sheetViews><sheetView tabSelected="1" workbookViewId="0">'
            '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
            f"<cols>{columns}</cols><sheetData>"
        )

    def _writer(self, kind: str) -> Callable[[Any], str]:
        if kind == "number":
            return lambda value: (
                f"><v>{value!r}</v></c>" if isinstance(value, int | float) else self._text(str(value))
            )
        if kind in ("day", "moment"):
            form = _DAY if kind == "day" else _MOMENT
            return lambda value: _date_cell(value, form) or self._text(value)
        return self._text

    def _text(self, value: str) -> str:
        found = self._texts.get(value)
        if found is None:
            # Lists repeat themselves: towns, names, words of dictionaries.
            if len(self._texts) > _MEMO:
                self._texts.clear()
            found = self._texts[value] = _text_cell(value, _QUOTED if value.startswith(FORMULA) else 0)
        return found


class CsvTable:
    """Text for spreadsheet programs: UTF-8 with its mark, semicolons, dates as ISO."""

    def __init__(self, path: Path, name: str, heading: Sequence[str], kinds: Sequence[str]) -> None:
        self._file = path.open("w", encoding="utf-8-sig", errors="replace", newline="")
        self._writer = csv.writer(self._file, delimiter=";", lineterminator="\r\n")
        self._kinds = list(kinds)
        self._writer.writerow([plain_text(text) for text in heading])

    def add(self, rows: Iterable[Sequence[Any]]) -> None:
        """Rows with a value for every column; None is an empty cell."""
        self._writer.writerows(
            [_csv_cell(kind, value) for kind, value in zip(self._kinds, row, strict=True)] for row in rows
        )

    def close(self) -> None:
        """The end of the file."""
        self._file.close()


FORMS: dict[str, type[XlsxTable] | type[CsvTable]] = {"xlsx": XlsxTable, "csv": CsvTable}


def plain_text(value: str) -> str:
    """A text that no program reckons: what begins like a formula gets a mark before it, a whole phone number does not."""
    clean = _CONTROL.sub("", value)[:LONGEST_CELL]
    return f"'{clean}" if clean.startswith(FORMULA) and not _PHONE.fullmatch(clean) else clean


def _csv_cell(kind: str, value: Any) -> Any:
    if value is None:
        return ""
    if kind == "moment":
        return str(value).replace("T", " ")
    return plain_text(value) if isinstance(value, str) else value


def _text_cell(value: str, form: int) -> str:
    style = f' s="{form}"' if form else ""
    return f'{style} t="inlineStr"><is><t xml:space="preserve">{_quoted(value[:LONGEST_CELL])}</t></is></c>'


def _date_cell(value: str, form: int) -> str:
    """A real date; nothing for one before the days that spreadsheets can count."""
    try:
        days = (datetime.fromisoformat(value) - _BEGAN).total_seconds() / 86_400
    except ValueError:
        return ""
    return f' s="{form}"><v>{days:.15g}</v></c>' if days >= 61 else ""


def _quoted(value: str) -> str:
    clean = value if value.isprintable() else _CONTROL.sub("", value).replace("\r", " ")
    return escape(clean, {'"': "&quot;"})


def _letters(place: int) -> str:
    """Name of a column: 0 is A, 26 is AA."""
    found, place = "", place + 1
    while place:
        place, rest = divmod(place - 1, 26)
        found = chr(65 + rest) + found
    return found


def _sheet_name(name: str) -> str:
    return _NOT_IN_NAMES.sub(" ", _CONTROL.sub("", name)).strip(" '")[:LONGEST_NAME] or "1"
