"""Paints pop-ups and the centre into build/pictures: `python -m tests.pictures.reminder_sheet`. Look at them."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, QTranslator
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from app.services.clocks import FixedClock
from app.services.desk import Receipt
from app.services.reminders import ReminderRow
from app.ui.languages import Languages, ensure_compiled
from app.ui.reminders.desk import ReminderDesk
from app.ui.reminders.other_time import OtherTimeDialog
from app.ui.reminders.result import ResultDialog
from app.ui.theme import apply_theme, token
from tests.ui.reminder_rows import KYIV, NOW, reminder, seen

OUT = Path("build/pictures")


class Nowhere:
    """Files nothing."""

    def write(self, fn: Any, *args: Any, owner: Any = None, done: Any = None) -> None:
        done(Receipt("saved"))


class Longer(QTranslator):
    """English a third longer: what Ukrainian may need."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        extra = "xyz" * (len(source) // 9 + 1)
        return f"{source} {extra[: max(1, len(source) * 3 // 10 - 1)]}".replace("%n", str(n))

    def isEmpty(self) -> bool:
        return False


def rows() -> tuple[ReminderRow, ...]:
    """A day with something of every kind."""
    words = "«Перезвоните после планёрки, обсудим тариф „Регион“ и условия доставки до склада»"
    return (
        reminder(5, plan_note=words),
        reminder(9, person_name="Пётр Савчук", client_name="Ладья Мебель", city="Львов"),
        reminder(-145, person_name="Игорь Мельник", client_name="Фарватер Пак", city="Одесса"),
        reminder(-1315, person_name="Нина Гончар", client_name="Агроцех", city="Днепр", kind="offer", is_promise=False),
        reminder(-1675, client_name="Дом Света", kind="meeting", is_promise=False),
        reminder(95, person_name="Светлана Юрко", client_name="Тёплый Дом", kind="meeting", is_promise=False),
        reminder(125, person_name="Эва Новак", client_name="Балтик Тара", city="Варшава",
                 time_zone="Europe/Warsaw", is_assignment=True, is_promise=False),
        reminder(185, person_name="", client_name="Товариство з обмеженою відповідальністю «Західноукраїнська логістика»"),
    )  # fmt: skip


def paint_all(theme: str, text_size: int = 100) -> QPixmap:
    """Everything on one sheet."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, theme, text_size)
    desk = ReminderDesk(Nowhere(), clock=FixedClock(NOW).now, zone=KYIV)
    desk._looked(seen(rows()))
    assert desk.showing.centre is not None
    desk.group.done_clicked.emit()
    result = ResultDialog(desk.showing.centre.overdue[0], NOW, KYIV, left=2)
    other = OtherTimeDialog(3, FixedClock(NOW).now, KYIV)
    other._line.setText("завтра 10")
    other._typed()
    sheet = QPixmap(1600, 960)
    sheet.fill(token("railOn"))
    for widget, spot in (
        (desk.window, QPoint(16, 16)),
        (desk.group, QPoint(600, 16)),
        (desk.item, QPoint(600, 260)),
        (result, QPoint(600, 520)),
        (other, QPoint(1100, 520)),
    ):
        _put(sheet, widget, spot)
    for one in (result, other):
        one.deleteLater()
    desk.stop()
    return sheet


def _put(sheet: QPixmap, widget: QWidget, spot: QPoint) -> None:
    widget.ensurePolished()
    # Nothing runs the event loop here, so what changed last is laid out by hand.
    for part in (*widget.findChildren(QWidget), widget):
        layout = part.layout()
        if layout is not None:
            layout.activate()
    if not widget.isVisible():
        widget.adjustSize()
    painter = QPainter(sheet)
    painter.drawPixmap(spot, widget.grab())
    painter.end()


def main() -> None:
    """One file per theme and language."""
    app = QApplication(sys.argv)
    OUT.mkdir(parents=True, exist_ok=True)
    ensure_compiled()
    languages = Languages(app)
    for language in ("ru", "uk", "en"):
        languages.use(language)
        for theme in ("light", "dark"):
            paint_all(theme).save(str(OUT / f"reminders-{theme}-{language}.png"))
    longer = Longer()
    app.installTranslator(longer)
    paint_all("light").save(str(OUT / "reminders-light-longer.png"))
    app.removeTranslator(longer)
    paint_all("light", 125).save(str(OUT / "reminders-light-125.png"))


if __name__ == "__main__":
    main()
