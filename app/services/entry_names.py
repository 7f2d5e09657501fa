"""Names that people type for entries, the codes made from them, and how long texts may be."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Set

from app.errors import KnownError
from app.services.db import raised

LONGEST = 60
_CYRILLIC = "абвгґдеєжзиіїйклмнопрстуфхцчшщъыьэюяё"
_LATIN = "a b v g g d e ye zh z i i yi y k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya e"
_LETTERS = dict(zip(_CYRILLIC, _LATIN.split(), strict=True))


class NameTooLong(KnownError):
    """More than fits on a button or in a column."""

    code = "name_too_long"
    sentence = "A name has at most {most} letters"


class TextBeyondReason(KnownError):
    """More than a window can show; the base refuses it."""

    code = "text_beyond_reason"
    sentence = "One of the texts is too long"


raised("text_beyond_reason", TextBeyondReason)


def tidy(text: str) -> str:
    """The name on one line, without signs that cannot be seen; NameTooLong."""
    seen = "".join(sign if unicodedata.category(sign)[0] != "C" else " " for sign in text)
    name = " ".join(unicodedata.normalize("NFC", seen).split())
    if len(name) > LONGEST:
        raise NameTooLong(most=LONGEST)
    return name


def code_of(name: str, taken: Set[str]) -> str:
    """A code of small Latin letters that says the same as the name and is not taken."""
    latin = "".join(_LETTERS.get(sign, sign).replace("_", "") for sign in name.casefold())
    bare = unicodedata.normalize("NFKD", latin).encode("ascii", "ignore").decode().lower()
    code = re.sub(r"[^a-z0-9]+", "_", bare).strip("_")[:40].strip("_") or "entry"
    number, free = 2, code
    while free in taken:
        free, number = f"{code}_{number}", number + 1
    return free
