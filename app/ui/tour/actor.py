"""The hands and eyes of the tour: keys pressed, states waited for, pictures taken."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

_NONE = Qt.KeyboardModifier.NoModifier


class TourBroken(Exception):
    """Something of the story did not come about; that is our bug."""


class Actor:
    """Plays at one window; every wait is for a state, none for a time."""

    def __init__(self, out: Path) -> None:
        self._out = out
        self._step = 0
        self._begun = time.monotonic()
        out.mkdir(parents=True, exist_ok=True)
        for old in out.glob("[0-9][0-9]-*.png"):
            old.unlink()

    def tell(self, text: str, picture_of: QWidget | None = None, name: str = "") -> None:
        """One line of the story, with its picture."""
        self._step += 1
        took = time.monotonic() - self._begun
        file = ""
        if picture_of is not None:
            file = f"{self._step:02d}-{name}.png"
            self.settle()
            picture_of.grab().save(str(self._out / file))
        print(f"{self._step:02d}  {took:5.1f} s  {text}" + (f"  [{file}]" if file else ""), flush=True)
        self._begun = time.monotonic()

    def note(self, text: str) -> None:
        """A line below a step."""
        print(f"            {text}", flush=True)

    def press(self, window: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = _NONE) -> None:
        """Press one key in this window, as its user would: whatever has the focus gets it."""
        window.activateWindow()
        # Offscreen every new window becomes the active one, pop-ups too.
        self.wait("the window in front", lambda: QApplication.activeWindow() is window)
        inner = window.focusWidget()
        QTest.keyClick(inner or window, key, modifier)
        self.settle()

    def type(self, window: QWidget, text: str) -> None:
        """Type any letters into whatever has the focus (QTest aborts on letters that are not ASCII)."""
        target = window.focusWidget()
        if target is None:
            raise TourBroken("nothing has the focus to type into")
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(target, QKeyEvent(kind, ord(letter.upper()), _NONE, letter))
        self.settle()

    def wait(self, what: str, condition: Callable[[], object], seconds: float = 15.0) -> None:
        """Let events run until it has come about; TourBroken with its name when it does not."""
        until = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > until:
                for place, window in enumerate(
                    one for one in QApplication.topLevelWidgets() if one.isVisible()
                ):
                    window.grab().save(str(self._out / f"broken-{place}.png"))
                raise TourBroken(f"waited in vain: {what}")
            self._run_for(10)

    def settle(self) -> None:
        """Let what was asked for be laid out and painted."""
        self._run_for(0)
        self._run_for(30)

    def _run_for(self, milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()
