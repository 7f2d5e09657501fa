"""Why a row was not loaded, in the words of the mendable file and of the command; en, ru, uk."""

from __future__ import annotations

from collections.abc import Mapping

_SENTENCES: dict[str, tuple[str, str, str]] = {
    "same_phone": (
        "The phone is in row {row} already",
        "Телефон уже есть в строке {row}",
        "Телефон уже є в рядку {row}",
    ),
    "same_email": (
        "The e-mail is in row {row} already",
        "Почта уже есть в строке {row}",
        "Пошта вже є в рядку {row}",
    ),
    "same_tax_id": (
        "The tax id is in row {row} already",
        "Налоговый номер уже есть в строке {row}",
        "Податковий номер уже є в рядку {row}",
    ),
    "same_name_city": (
        "The firm of this name and city is in row {row} already",
        "Фирма с таким названием и городом уже есть в строке {row}",
        "Фірма з такою назвою та містом уже є в рядку {row}",
    ),
    "known_phone": (
        "In the base already, by phone: {name}",
        "Уже есть в базе по телефону: {name}",
        "Уже є в базі за телефоном: {name}",
    ),
    "known_email": (
        "In the base already, by e-mail: {name}",
        "Уже есть в базе по почте: {name}",
        "Уже є в базі за поштою: {name}",
    ),
    "known_tax_id": (
        "In the base already, by tax id: {name}",
        "Уже есть в базе по налоговому номеру: {name}",
        "Уже є в базі за податковим номером: {name}",
    ),
    "known_name_city": (
        "In the base already, by name and city: {name}",
        "Уже есть в базе по названию и городу: {name}",
        "Уже є в базі за назвою та містом: {name}",
    ),
    "no_phone_or_email": (
        "Neither phone nor e-mail",
        "Нет ни телефона, ни почты",
        "Немає ні телефону, ні пошти",
    ),
    "nothing_in_row": (
        "Neither name nor phone nor e-mail",
        "Нет ни названия, ни телефона, ни почты",
        "Немає ні назви, ні телефону, ні пошти",
    ),
    "listed": (
        "The numbers are on the do-not-call list",
        "Номера в списке «не звонить»",
        "Номери у списку «не дзвонити»",
    ),
    "too_short": (
        "The number {raw} is too short",
        "Номер {raw} слишком короткий",
        "Номер {raw} закороткий",
    ),
    "too_long": ("The number {raw} is too long", "Номер {raw} слишком длинный", "Номер {raw} задовгий"),
    "not_a_number": ("{raw} is not a phone number", "{raw} — не номер телефона", "{raw} — не номер телефону"),
    "rounded": (
        "The spreadsheet has rounded the number {raw}",
        "Таблица округлила номер {raw}",
        "Таблиця округлила номер {raw}",
    ),
    "invalid": (
        "There is no such number: {raw}",
        "Такого номера не бывает: {raw}",
        "Такого номера не буває: {raw}",
    ),
    "header": ("Why it was not loaded", "Почему не загружено", "Чому не завантажено"),
    "number_header": ("What to mend", "Что поправить", "Що виправити"),
    "skipped_sheet": ("Not loaded", "Не загружены", "Не завантажені"),
    "numbers_sheet": ("Numbers to mend", "Поправить номера", "Виправити номери"),
}
_LANGUAGES = ("en", "ru", "uk")


def reason_text(code: str, values: Mapping[str, object] | None = None, *, language: str = "en") -> str:
    """The reason of a verdict or of a bad number as a sentence in en, ru or uk."""
    values = values or {}
    if "name" in values and code.startswith("same_"):
        code = code.replace("same_", "known_")
    sentences = _SENTENCES[code]
    return sentences[_LANGUAGES.index(language) if language in _LANGUAGES else 0].format(**values)
