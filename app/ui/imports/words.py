"""What the wizard calls things: fields, verdicts, reasons, encodings, countries."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from app.ui.imports.counts import COUNTS

translate = QCoreApplication.translate


def fields() -> dict[str, str]:
    """Name of every field a column can become, by its code."""
    return {
        "name": translate("Imports", "Company"),
        "alt_name": translate("Imports", "Other name"),
        "person": translate("Imports", "Contact: name"),
        "person_last": translate("Imports", "Contact: surname"),
        "person_first": translate("Imports", "Contact: first name"),
        "person_middle": translate("Imports", "Contact: middle name"),
        "position": translate("Imports", "Contact: position"),
        "phone": translate("Imports", "Phone"),
        "email": translate("Imports", "E-mail"),
        "website": translate("Imports", "Website"),
        "city": translate("Imports", "City"),
        "region": translate("Imports", "Region"),
        "address": translate("Imports", "Address"),
        "postal_code": translate("Imports", "Postal code"),
        "country": translate("Imports", "Country"),
        "time_zone": translate("Imports", "Time zone"),
        "tax_id": translate("Imports", "Tax ID"),
        "type": translate("Imports", "Client type"),
        "status": translate("Imports", "Status"),
        "note": translate("Imports", "Note"),
        "fact": translate("Imports", "Fact on the card"),
    }


def skipped() -> str:
    """The choice that leaves a column out."""
    return translate("Imports", "Skip")


def undecided() -> str:
    """What stands in a column nobody has decided about."""
    return translate("Imports", "Choose")


def reasons() -> dict[str, str]:
    """Why rows are not loaded, as lines of a list."""
    return {
        "same_phone": translate("Imports", "Same phone"),
        "same_email": translate("Imports", "Same e-mail"),
        "same_tax_id": translate("Imports", "Same tax ID"),
        "same_name_city": translate("Imports", "Same name and city"),
        "no_phone_or_email": translate("Imports", "No phone, no e-mail"),
        "nothing_in_row": translate("Imports", "Nothing in the row"),
        "listed": translate("Imports", "On the do-not-call list"),
    }


def reason(code: str) -> str:
    """Why a row is not loaded, or what is wrong with its number."""
    return reasons().get(code) or number_fault(code)


def number_fault(code: str) -> str:
    """What is wrong with a number; its row is loaded all the same."""
    return {
        "too_short": translate("Imports", "Number too short"),
        "too_long": translate("Imports", "Number too long"),
        "rounded": translate("Imports", "Number rounded by the spreadsheet"),
        "not_a_number": translate("Imports", "Not a number"),
    }.get(code, translate("Imports", "Wrong number"))


def sameness(code: str | None, values: Mapping[str, object]) -> str:
    """What a known or repeated row shares with whom, as a sentence for its tooltip."""
    if "row" in values:
        said = translate("Imports", "{reason} as in row {row}")
    elif values.get("name"):
        said = translate("Imports", "{reason} as “{name}”")
    else:
        return reason(code or "")
    return said.format(reason=reason(code or ""), **{"row": "", "name": "", **values})


def encodings() -> dict[str, str]:
    """Encodings as spreadsheet programs call them."""
    return {
        "utf-8": "UTF-8",
        "cp1251": "Windows-1251",
        "cp866": "DOS-866",
        "koi8-r": "KOI8-R",
        "koi8-u": "KOI8-U",
        "cp1252": "Windows-1252",
        "utf-16-le": "UTF-16 LE",
        "utf-16-be": "UTF-16 BE",
    }


def delimiters() -> dict[str, str]:
    """Signs between cells."""
    return {
        ";": translate("Imports", "Semicolon  ;"),
        ",": translate("Imports", "Comma  ,"),
        "\t": translate("Imports", "Tab"),
        "|": translate("Imports", "Bar  |"),
    }


def countries() -> dict[str, str]:
    """Countries whose numbers may be written without their code, with that code."""
    return {
        "UA": translate("Imports", "Ukraine +380"),
        "RU": translate("Imports", "Russia +7"),
        "BY": translate("Imports", "Belarus +375"),
        "KZ": translate("Imports", "Kazakhstan +7"),
        "MD": translate("Imports", "Moldova +373"),
        "GE": translate("Imports", "Georgia +995"),
        "AM": translate("Imports", "Armenia +374"),
        "AZ": translate("Imports", "Azerbaijan +994"),
        "UZ": translate("Imports", "Uzbekistan +998"),
        "KG": translate("Imports", "Kyrgyzstan +996"),
        "PL": translate("Imports", "Poland +48"),
        "RO": translate("Imports", "Romania +40"),
        "LT": translate("Imports", "Lithuania +370"),
        "LV": translate("Imports", "Latvia +371"),
        "EE": translate("Imports", "Estonia +372"),
        "CZ": translate("Imports", "Czechia +420"),
        "SK": translate("Imports", "Slovakia +421"),
        "HU": translate("Imports", "Hungary +36"),
        "BG": translate("Imports", "Bulgaria +359"),
        "DE": translate("Imports", "Germany +49"),
        "GB": translate("Imports", "United Kingdom +44"),
        "US": translate("Imports", "USA +1"),
        "CA": translate("Imports", "Canada +1"),
        "PH": translate("Imports", "Philippines +63"),
    }


def count(number: int) -> str:
    """A whole number as this language groups it."""
    return QLocale().toString(number).replace(" ", "\u00a0")


def size(byte_count: int) -> str:
    """Size of a file."""
    return QLocale().formattedDataSize(
        byte_count, 0 if byte_count < 1 << 20 else 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat
    )


def rows(number: int) -> str:
    """So many rows."""
    return COUNTS.rows(number)


def columns(number: int) -> str:
    """So many columns."""
    return COUNTS.columns(number)


def seconds_left(seconds: float) -> str:
    """Time left of long work, coarse enough not to dance."""
    if seconds >= 90:
        return COUNTS.minutes_left(round(seconds / 60))
    return COUNTS.seconds_left(max(1, round(seconds)))


def percent(share: float) -> str:
    """A share as whole percent."""
    sign = "%" if QLocale().language() == QLocale.Language.English else "\u00a0%"
    return f"{QLocale().toString(int(100 * share))}{sign}"
