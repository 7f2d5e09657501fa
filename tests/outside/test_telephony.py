"""Numbers reach the telephone clean, or the clipboard."""

from __future__ import annotations

import pytest

from app.services.outside.telephony import NotDialable, SystemTelephony, dialable


class Desktop:
    """Notes what it is asked to open and to copy."""

    def __init__(self, opens: bool = True) -> None:
        self.opens = opens
        self.opened: list[str] = []
        self.copied: list[str] = []

    def open_url(self, url: str) -> bool:
        self.opened.append(url)
        return self.opens

    def telephone(self) -> SystemTelephony:
        return SystemTelephony(self.open_url, self.copied.append)


def test_the_systems_program_gets_the_number() -> None:
    desktop = Desktop()
    assert desktop.telephone().dial("+380 (44) 234-56-78") == "handed"
    assert desktop.opened == ["tel:+380442345678"]
    assert desktop.copied == []


def test_without_a_program_the_number_is_copied() -> None:
    desktop = Desktop(opens=False)
    assert desktop.telephone().dial("+380442345678") == "copied"
    assert desktop.copied == ["+380442345678"]


def test_nothing_but_telephone_keys_gets_through() -> None:
    assert dialable("+38; rm -rf ~ `044` $(1)&2") == "+3804412"


def test_a_hash_does_not_begin_a_fragment() -> None:
    desktop = Desktop()
    desktop.telephone().dial("*100#")
    assert desktop.opened == ["tel:*100%23"]


def test_text_without_digits_is_no_number() -> None:
    with pytest.raises(NotDialable):
        Desktop().telephone().dial("call me; +*#")
