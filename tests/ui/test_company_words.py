"""Kinds and statuses are called what the company calls them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.services.dictionaries import Books, Entry, KindEntry
from app.ui.words.kinds import kind_name, status_chip, use_names_of


@pytest.fixture(autouse=True)
def our_own_words() -> Iterator[None]:
    """What one company calls them is forgotten after the test."""
    yield
    use_names_of(Books())


def test_the_companys_names_come_first() -> None:
    use_names_of(Books(kinds=(KindEntry("meeting", "Visit"),), statuses=(Entry("hot", "Ready to buy"),)))
    assert kind_name("meeting") == "Visit"
    assert status_chip("hot") == ("Ready to buy", "ok")


def test_our_words_stand_in_where_the_company_said_nothing() -> None:
    use_names_of(Books(kinds=(KindEntry("meeting", ""),)))
    assert (kind_name("meeting"), kind_name("call"), kind_name(None)) == ("Meeting", "Call", "")
    assert status_chip("cold") == ("Cold", "neutral")
    assert status_chip("unknown") == ("unknown", "neutral")
