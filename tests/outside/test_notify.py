"""Notices of the desktop: cut, harmless, never waited for."""

from __future__ import annotations

import sys
import threading

import pytest

from app.services.outside.notify import DesktopNotifier, clean


class Desktop:
    """Takes what plyer would get."""

    def __init__(self, error: Exception | None = None) -> None:
        self.shown: list[dict[str, str]] = []
        self.called = threading.Event()
        self.go_on = threading.Event()
        self.go_on.set()
        self._error = error

    def __call__(self, **words: str) -> None:
        self.shown.append(words)
        self.called.set()
        self.go_on.wait(5)
        if self._error:
            raise self._error


def ended() -> None:
    for thread in threading.enumerate():
        if thread.name == "notify":
            thread.join(5)


def test_texts_are_cut_to_what_desktops_take() -> None:
    desktop = Desktop()
    DesktopNotifier("Nezabudka", show=desktop).notify("x" * 100, "y" * 1000)
    ended()
    shown = desktop.shown[0]
    assert (len(shown["title"]), len(shown["message"]), shown["app_name"]) == (60, 250, "Nezabudka")


@pytest.mark.parametrize("error", [NotImplementedError(), OSError("no bus"), RuntimeError()])
def test_a_desktop_that_fails_is_nobodys_trouble(error: Exception) -> None:
    desktop = Desktop(error)
    notifier = DesktopNotifier("Nezabudka", show=desktop)
    notifier.notify("one", "")
    ended()
    notifier.notify("two", "")
    ended()
    assert [shown["title"] for shown in desktop.shown] == ["one", "two"]


def test_a_desktop_that_hangs_gathers_no_threads() -> None:
    desktop = Desktop()
    desktop.go_on.clear()
    notifier = DesktopNotifier("Nezabudka", show=desktop)
    notifier.notify("one", "")
    assert desktop.called.wait(5)
    before = threading.active_count()
    for _ in range(10):
        notifier.notify("more", "")
    assert threading.active_count() == before
    desktop.go_on.set()
    ended()


def test_a_title_is_never_an_option() -> None:
    assert not clean("--help", 60).startswith("-")
    assert clean("a\nb\tc", 60) == "a b c"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux desktops read markup")
def test_markup_in_a_name_is_shown_as_letters() -> None:
    assert clean("<img src=x> & co", 60, markup=True) == "&lt;img src=x&gt; &amp; co"
    cut = clean("&" * 100, 22, markup=True)
    assert len(cut) <= 22
    assert cut == "&amp;&amp;&amp;&amp;…"
