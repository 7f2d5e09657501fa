"""What a cell of a foreign list says: nothing at all, a line of text, an e-mail, a site, a tax id.

`empty(text)` knows the words people write for "nothing"; `line`, `paragraph`, `email`, `website` and `tax_id`
give the clean value or None and never raise.
"""

from __future__ import annotations

import re

# English, Russian, Ukrainian, and what spreadsheets and databases leave behind.
_WORDS = """
    n/a, na, n.a., n.a, #n/a, n/d, nd, not available, not applicable, not known, not specified, not provided,
    no data, no phone, no number, no email, no e-mail, no name, no website, unknown, unavailable, undefined,
    unspecified, null, none, nil, nan, void, empty, blank, missing, absent, tbd, tba, xx, xxx,
    #null!, #ref!, #value!, #name?, #div/0!, #num!, #знач!, #ссылка!, #имя?, #дел/0!, #число!, #пусто!, #н/д,
    нет, нету, нема, немає, нет данных, немає даних, нет телефона, нет номера, нет почты, нет сайта, нет имени,
    без имени, без телефона, без номера, немає телефону, немає номера, немає пошти, немає сайту,
    не указан, не указана, не указано, не указаны, не вказано, не вказаний, не вказана, не известно,
    неизвестно, неизвестен, невідомо, невідомий, отсутствует, відсутній, відсутня, відсутнє, відсутні,
    не заполнено, не задано, не определено, пусто, порожньо, н/д, н.д., н/у, б/н, нет инн, без инн
"""
_NOTHING = frozenset(phrase.strip(" .\n") for phrase in _WORDS.split(","))
_MEANING = re.compile(r"[^\W_]")
_NOT_PLAIN = re.compile(r"[^0-9A-Z]+")
_NUMBER_FOR_UNKNOWN = re.compile(r"-9{3,}(\.0+)?")
_EMAIL = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(\.[\w-]+)+")
_SITE = re.compile(r"(https?://)?([\w-]+\.)+[^\W\d_]{2,}(:\d+)?([/?#]\S*)?", re.IGNORECASE)
_TAX_ID_LENGTHS = range(8, 16)


def empty(text: str | None) -> bool:
    """True when the cell says "nothing" in any of the usual ways."""
    if text is None:
        return True
    if len(text) > 24:
        return False
    # A cell without a letter and a digit ("-", "—", "...", "???") says nothing.
    if not _MEANING.search(text):
        return True
    said = " ".join(text.casefold().split()).strip("()[]<>«»\"'.,;: ")
    return said in _NOTHING or (said.startswith("-9") and _NUMBER_FOR_UNKNOWN.fullmatch(said) is not None)


def empty_number(text: str | None) -> bool:
    """True for a phone or tax id cell that holds nothing: also zeros only, or one digit repeated."""
    if empty(text):
        return True
    digits = {letter for letter in text or "" if letter.isdigit()}
    return digits <= {"0"} if len(text or "") < 5 else len(digits) == 1


def line(text: str | None) -> str | None:
    """The cell as one line with single blanks; None when it says nothing."""
    return None if text is None or empty(text) else " ".join(text.split())


def paragraph(text: str | None) -> str | None:
    """The cell with its line breaks, without blanks at line ends; None when it says nothing."""
    if text is None or empty(text):
        return None
    return "\n".join(" ".join(part.split()) for part in text.splitlines()).strip() or None


def email(text: str | None) -> str | None:
    """The first e-mail address in the cell, in small letters."""
    found = _EMAIL.search(text or "")
    return found[0].strip("'.").lower() if found else None


def website(text: str | None) -> str | None:
    """The address of a site as written, blanks removed; None when the cell holds no such address."""
    if empty(text):
        return None
    joined = "".join((text or "").split())
    return joined if _SITE.fullmatch(joined) else None


def tax_id(text: str | None) -> str | None:
    """ИНН, ЄДРПОУ, ОГРН, VAT or EIN as letters and digits only; None when it cannot be one."""
    if empty_number(text):
        return None
    bare = _NOT_PLAIN.sub("", re.sub(r"\.0+$", "", (text or "").strip()).upper())
    letters = len(bare) - sum(map(bare.count, "0123456789"))
    return bare if len(bare) in _TAX_ID_LENGTHS and len(bare) - letters >= 7 else None
