"""Phone numbers in a cell or a search field: several in one, written anyhow, kept as written beside E.164.

`parse_cell(text, country)` gives every number in the cell; a number that cannot be dialled stays with its raw
text and a reason. `format_number` is for eyes, `dialable` for the telephone program, `digits` and `search_forms`
for finding a number however it is typed. The country is ISO 3166 alpha-2 ("UA").
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumber, PhoneNumberFormat

from app.services.cells import empty_number

# Codes that lists here carry without a plus; any other code would turn mistyped numbers into Japanese ones.
_NEIGHBOURS = ("7", "373", "374", "375", "380", "992", "993", "994", "995", "996", "998")

# Reasons of a number that cannot be dialled.
TOO_SHORT, TOO_LONG, NOT_A_NUMBER, ROUNDED, INVALID = (
    "too_short",
    "too_long",
    "not_a_number",
    "rounded",
    "invalid",
)

_LONGEST = 400
_MOST_DIGITS = 15
_EXTENSION = re.compile(
    r"[\s,;(]*(?:доб(?:авочный)?|дод(?:атковий)?|вн(?:утр\w*)?|extension|extn?|ext|[xх#])[\s.:)]*(\d{1,7})\)?",
    re.IGNORECASE,
)
_SEPARATOR = re.compile(r"[;\n|,]|/(?!/)|\\|\bили\b|\bабо\b|\band\b|\bor\b|\bи\b|\bта\b", re.IGNORECASE)
_LABEL = re.compile(r"[^\W\d_]+[^\d+(\ue000]*")
_HIDDEN = "\ue000"
_SCIENTIFIC = re.compile(r"(\d)(?:[.,](\d+))?[eE]\+?(\d{1,2})")
_WHOLE_FLOAT = re.compile(r"(\d{6,})[.,]0+")
_VANITY = re.compile(r"[+\d][\d\s().-]*\d[\s().-]+[A-Z][A-Z\d-]{3,}")
_NOT_DIGITS = re.compile(r"[^0-9]+")
_LETTER = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Number:
    """One number: as written, as dialled (None when it cannot be), where it belongs, why it is bad."""

    raw: str
    e164: str | None
    extension: str | None = None
    country: str | None = None
    valid: bool = False
    reason: str | None = None


def parse_cell(text: str | None, country: str | None) -> list[Number]:
    """All numbers of the cell in their order, each once; [] when the cell says "nothing"."""
    if text is None or empty_number(text):
        return []
    text = text[:_LONGEST].strip()
    single = _SEPARATOR.search(text) is None or _SCIENTIFIC.fullmatch(text) is not None
    if single and len(digits(text)) <= _MOST_DIGITS:
        number = _parsed(text, country)
        if number.valid or number.reason == ROUNDED:
            return [number]
    found = _parse_pieces(text, country)
    if not any(number.valid for number in found):
        # Nothing to dial: one entry for the fix list, as it was written.
        return [Number(text, None, reason=found[0].reason if found else NOT_A_NUMBER)]
    unique: dict[tuple[str, str | None], Number] = {}
    for number in found:
        unique.setdefault((number.e164 or number.raw, number.extension), number)
    return list(unique.values())


def _parse_pieces(text: str, country: str | None) -> list[Number]:
    found: list[Number] = []
    for piece in _pieces(text):
        number = _parsed(piece, country)
        if not number.valid and found:
            number = _continued(number, found[-1], country)
        if not number.valid and number.reason == TOO_LONG:
            found += _split_at_blanks(piece, country) or [number]
        else:
            found.append(number)
    return found


def _pieces(text: str) -> list[str]:
    """The cell cut at separators and labels ("тел.", "факс"); extensions stay with their number."""
    extensions: list[str] = []

    def hidden(found: re.Match[str]) -> str:
        extensions.append(found[0])
        return _HIDDEN

    cut = _SEPARATOR.split(_LABEL.sub(";", _EXTENSION.sub(hidden, text)))
    shown = iter(extensions)
    parts = (re.sub(_HIDDEN, lambda _: next(shown), part).strip(" .:-–—\t") for part in cut)
    return [part for part in parts if any(letter.isdigit() for letter in part)]


def _continued(number: Number, previous: Number, country: str | None) -> Number:
    """A short piece shares the beginning of the number before: "044 555-01-02, 555-01-03", "555-01-02/03"."""
    short, whole = digits(number.raw), digits(previous.e164)
    if previous.extension and len(short) <= 4:
        return replace(previous, raw=number.raw, extension=short)
    if not previous.valid or not 2 <= len(short) < len(whole) - 1:
        return number
    full = _parsed(f"+{whole[: -len(short)]}{short}", country)
    return replace(full, raw=number.raw, extension=number.extension) if full.valid else number


def _split_at_blanks(piece: str, country: str | None) -> list[Number]:
    """Numbers parted by nothing but a blank; [] unless every part of the piece belongs to a good number."""
    found: list[Number] = []
    waiting = ""
    for word in piece.split():
        waiting = f"{waiting} {word}".strip()
        number = _parsed(waiting, country)
        if number.valid:
            found.append(number)
            waiting = ""
    return [] if waiting else found


@lru_cache(maxsize=1 << 16)
def _parsed(text: str, country: str | None) -> Number:
    raw = text
    extension = None
    if not text.isascii() or "x" in text or "#" in text or "X" in text:
        found = _EXTENSION.search(text, 3)
        if found is not None and found.end() == len(text):
            text, extension = text[: found.start()], found[1]
    scientific = _SCIENTIFIC.fullmatch(text)
    if scientific:
        # Excel shows long numbers so; the digits it left out cannot be guessed.
        fraction = scientific[2] or ""
        if len(fraction.rstrip("0")) < int(scientific[3]) - 2:
            return Number(raw, None, extension, reason=ROUNDED)
        text = scientific[1] + fraction.ljust(int(scientific[3]), "0")
    elif whole := _WHOLE_FLOAT.fullmatch(text):
        text = whole[1]
    for attempt in _attempts(text, country):
        number = _number(attempt, country)
        if number is not None:
            e164, region = number
            return Number(raw, e164, extension, region, True)
    return Number(raw, None, extension, reason=_reason(text, country))


def _attempts(text: str, country: str | None) -> list[str]:
    """The text itself and what people mean by it: 00 or nothing for +, 8 for the trunk code, +8 for 8."""
    if text[-1:].isalpha() and _VANITY.fullmatch(text):
        return [phonenumbers.convert_alpha_characters_in_number(text)]
    if _LETTER.search(text):
        return []
    bare = digits(text)
    attempts = [text]
    if text.lstrip().startswith("+"):
        if bare.startswith("8") and len(bare) == 11:
            attempts.append(bare)
    elif len(bare) >= 11:
        if bare.startswith("00"):
            attempts.append(f"+{bare[2:]}")
        elif bare.startswith("80") and country in ("UA", "MD"):
            attempts.append(bare[1:])
        elif bare.startswith(_NEIGHBOURS):
            attempts.append(f"+{bare}")
    return attempts


def _number(text: str, country: str | None) -> tuple[str, str] | None:
    """E.164 and country of a number that can be dialled."""
    quick = _plain(text, country)
    if quick is not None:
        home = _assigned(quick[0], quick[1][:-4], len(quick[1]))
        return (f"+{quick[0]}{quick[1]}", home) if home else None
    try:
        parsed = phonenumbers.parse(text, country)
    except NumberParseException:
        return None
    region = phonenumbers.region_code_for_number(parsed)
    if region is None or not phonenumbers.is_valid_number_for_region(parsed, region):
        return None
    return phonenumbers.format_number(parsed, PhoneNumberFormat.E164), region


def _plain(text: str, country: str | None) -> tuple[int, str] | None:
    """Country code and national number of the commonest ways to write; None leaves it to the library."""
    if len(text) > 20:
        return None
    bare, plus = digits(text), text.startswith("+")
    if country in ("RU", "KZ"):
        # 810 dials abroad.
        if len(bare) == 11 and (bare[0] == "7" or (bare[0] == "8" and not plus and bare[:3] != "810")):
            return 7, bare[1:]
    elif country in ("US", "CA"):
        if len(bare) == 10 and not plus:
            return 1, bare
        if len(bare) == 11 and bare[0] == "1":
            return 1, bare[1:]
    elif country == "UA":
        if len(bare) == 12 and bare.startswith("380"):
            return 380, bare[3:]
        if len(bare) == 10 and bare[0] == "0" and not plus:
            return 380, bare[1:]
    return None


@lru_cache(maxsize=1 << 16)
def _assigned(code: int, block: str, length: int) -> str | None:
    """Country of a block of ten thousand numbers; plans of these countries hand out no smaller blocks."""
    number = PhoneNumber(country_code=code, national_number=int(block + "5" * (length - len(block))))
    region = phonenumbers.region_code_for_number(number)
    return region if region and phonenumbers.is_valid_number_for_region(number, region) else None


def _reason(text: str, country: str | None) -> str:
    bare = digits(text)
    if len(bare) < 3 or sum(letter.isalpha() for letter in text) > 3:
        return NOT_A_NUMBER
    try:
        possible = phonenumbers.is_possible_number_with_reason(phonenumbers.parse(text, country))
    except NumberParseException:
        return TOO_SHORT if len(bare) < 7 else TOO_LONG if len(bare) > 15 else INVALID
    if possible in (
        phonenumbers.ValidationResult.TOO_SHORT,
        phonenumbers.ValidationResult.IS_POSSIBLE_LOCAL_ONLY,
    ):
        return TOO_SHORT
    return TOO_LONG if possible == phonenumbers.ValidationResult.TOO_LONG else INVALID


def parse_e164(e164: str) -> PhoneNumber | None:
    """The number as the library knows it; None when it is no E.164."""
    try:
        return phonenumbers.parse(e164)
    except NumberParseException:
        return None


def format_number(e164: str | None, country: str | None = None) -> str:
    """The number as people of the country write it; international for others; "" for nothing."""
    if not e164:
        return ""
    parsed = parse_e164(e164)
    if parsed is None:
        return e164
    home = country is not None and parsed.country_code == phonenumbers.country_code_for_region(country)
    return phonenumbers.format_number(
        parsed, PhoneNumberFormat.NATIONAL if home else PhoneNumberFormat.INTERNATIONAL
    )


def digits(text: str | None) -> str:
    """Only the decimal digits 0-9 of the text."""
    return _NOT_DIGITS.sub("", text or "")


def search_forms(text: str, country: str | None = None) -> tuple[str, ...]:
    """What to look for among stored international digits: as typed, and without trunk code or 00.

    "8 (900) 123", "+7 900 123" and "900123" all meet 7900123...; () when fewer than three digits were typed.
    """
    bare = digits(text)
    if len(bare) < 3:
        return ()
    forms = {bare: None}
    if not text.lstrip().startswith("+"):
        trunks = ("00", "80", "0", "8") if country in ("UA", "BY", "MD") else ("00", "0", "8")
        for trunk in trunks:
            if bare.startswith(trunk) and len(bare) - len(trunk) >= 3:
                forms[bare[len(trunk) :]] = None
    return tuple(forms)


def dialable(e164: str | None) -> str:
    """Only what a telephone has keys for; a leading + becomes part of the number."""
    return "".join(letter for letter in e164 or "" if letter in "0123456789+*#")
