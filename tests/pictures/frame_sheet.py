"""Paints the frame with a queue into build/pictures: `python -m tests.pictures.frame_sheet`."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout

from app.ui.actions import Command
from app.ui.main_window import MainWindow, PageSpec
from app.ui.page import Page
from app.ui.theme import apply_theme
from app.ui.widgets.button import Button
from app.ui.widgets.card import Card
from app.ui.widgets.pill import PillRow
from app.ui.widgets.search_field import SearchField
from tests.pictures.component_sheet import people, table

OUT = Path("build/pictures")


class QueuePage(Page):
    """A queue and its preview, invented."""

    def __init__(self) -> None:
        super().__init__()
        queue = Card("Очередь", icon="list-checks", flush=True)
        queue.set_count("39")
        queue.add_near_title(PillRow([("all", "Все"), ("promises", "Обещания 2"), ("late", "Просрочено 2")]))
        queue.add_action(SearchField("Компания, имя, номер"))
        self.view = table()
        queue.body.addWidget(self.view)
        preview = people()
        preview.setFixedWidth(376)
        preview.body.addWidget(Button("Позвонить", kind="primary", icon="phone", key="Enter", size="main"))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(queue, 1)
        row.addWidget(preview)
        self.body.addLayout(row, 1)

    def commands(self) -> list[Command]:
        """Keys of the picture."""
        return [
            Command("call", "Позвонить", "Enter", self.update),
            Command("move", "Выбрать", "", self.update),
            Command("card", "Карточка", "Alt+Enter", self.update),
            Command("skip", "Пропустить", "F6", self.update),
            Command("find", "Поиск", "Ctrl+F", self.update),
        ]

    def shown(self) -> None:
        """The queue has the focus."""
        self.view.setFocus()


def make_window() -> MainWindow:
    """The frame with five sections."""
    specs = [
        PageSpec("call", "phone", lambda: "Звонок", Page),
        PageSpec("clients", "users", lambda: "Клиенты", Page),
        PageSpec("day", "list-checks", lambda: "Мой день", QueuePage),
        PageSpec("calendar", "calendar-plus", lambda: "Календарь", Page),
        PageSpec("kpi", "chart-column", lambda: "Показатели", Page),
        PageSpec("plan", "square-kanban", lambda: "План группы", Page, "plan", "role"),
        PageSpec("import", "file-up", lambda: "Импорт", Page, "import", "role"),
        PageSpec("bell", "bell", lambda: "Напоминания", Page, "", "bottom"),
        PageSpec("settings", "settings", lambda: "Настройки", Page, "", "bottom"),
    ]
    window = MainWindow(specs)
    window.go("day")
    window.set_badge("bell", 3)
    return window


def main() -> int:
    """Paint online and offline, light and dark, and the list of keys."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    OUT.mkdir(parents=True, exist_ok=True)
    for name in ("light", "dark"):
        apply_theme(app, name, 100)
        window = make_window()
        window.resize(1440, 800)
        window.show()
        QTest.qWaitForWindowActive(window)
        window.grab().save(str(OUT / f"frame-{name}.png"))
        window.show_connection(False, 1, since="2 мин", note="повтор через 8 с")
        window.toasts.show_toast("Итог записан: перезвонить в Пн 14:00", "undo", action="Отменить")
        window.toasts.show_toast("Номер в «Не звонить» до 12 мая", "error", action="Почему")
        for _ in range(3):
            app.processEvents()
        window.grab().save(str(OUT / f"frame-offline-{name}.png"))
        window.show_keys()
        app.sendPostedEvents()
        window.grab().save(str(OUT / f"frame-keys-{name}.png"))
        window.close()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
