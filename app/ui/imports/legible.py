"""Whether a preview reads like words of people, or was read in a wrong encoding. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

_WORD = re.compile(r"[^\W\d_]{3,}")
_LATIN_ACCENTS = re.compile("[\u00a1-\u00ff]")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
# Frames of DOS, marks of a lost letter, Chinese (utf-16 read awry), Cyrillic that is not ours.
_STRANGE = re.compile(
    "[\ufffd\u2500-\u25ff\u0402\u0403\u0405\u0408-\u040f\u0452\u0453\u0455\u0458-\u045f\u2e80-\uffdc]"
)
_VOWELS = frozenset("аеёиоуыэюяіїєaeiouyàáâãäåèéêëìíîïòóôõöùúûüý")
ENOUGH = 0.25


def strangeness(texts: Iterable[str | None]) -> float:
    """Share of words that no language writes so: 0 is plain text, 1 is garbage."""
    words = strange = 0
    for text in texts:
        said = text or ""
        strange += len(_STRANGE.findall(said))
        for word in _WORD.findall(said):
            words += 1
            strange += _is_strange(word)
    return min(1.0, strange / words) if words else float(strange > 0)


def _is_strange(word: str) -> bool:
    accents = len(_LATIN_ACCENTS.findall(word))
    if accents > 2 and accents > len(word) / 2:
        return True
    # Koi8 and 1251 swap large and small letters: "яХЛТЕПНОНКЭ".
    if word[0].islower() and sum(letter.isupper() for letter in word) >= 2:
        return True
    # A code page beside the right one leaves long words without a vowel.
    cyrillic = len(_CYRILLIC.findall(word))
    return cyrillic > 5 and not any(letter in _VOWELS for letter in word.lower())


def unreadable(header: Sequence[str | None], rows: Sequence[Sequence[str | None]]) -> bool:
    """Whether the person should be offered other encodings."""
    return strangeness([*header, *(cell for row in rows[:20] for cell in row)]) > ENOUGH
