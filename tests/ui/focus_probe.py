"""A program on a real screen: types into a field while pop-ups come, and says whether the field kept the focus."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from app.services.clocks import FixedClock
from app.services.desk import Receipt
from app.ui.reminders.desk import ReminderDesk
from app.ui.theme import apply_theme
from tests.ui.reminder_rows import KYIV, NOW, reminder, seen


class Filing:
    """Counts deeds."""

    def __init__(self) -> None:
        self.deeds: list[Any] = []

    def write(self, fn: Any, *args: Any, owner: Any = None, done: Any = None) -> None:
        self.deeds.append(args)
        done(Receipt("saved"))


def main() -> None:
    """Prints `focus` with three answers: before the pop-ups, after them, after a click; then the deeds."""
    app = QApplication([])
    apply_theme(app, "light")
    field = QLineEdit()
    field.show()
    field.activateWindow()
    field.setFocus()
    QTest.qWaitForWindowActive(field, 5_000)
    filing = Filing()
    desk = ReminderDesk(filing, clock=FixedClock(NOW).now, zone=KYIV)
    kept = [field.hasFocus()]
    desk._looked(seen((reminder(5), reminder(-200))))
    QTest.qWaitForWindowExposed(desk.item, 5_000)
    QTest.keyClicks(field, "abc")
    kept.append(field.hasFocus() and app.activeWindow() is field and field.text() == "abc")
    QTest.mouseClick(desk.item._snooze, Qt.MouseButton.LeftButton)
    kept.append(field.hasFocus() and desk.group.isVisible() and desk.item.isHidden())
    print("focus", *kept, "pressed", len(filing.deeds))
    desk.stop()


if __name__ == "__main__":
    main()
