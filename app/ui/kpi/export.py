"""The page as a spreadsheet: asks where to, shows how far it is, and can be stopped."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.services.kpi import KpiBoard
from app.ui.desk_tasks import DeskTasks
from app.ui.widgets.toast import ToastStack


class KpiExport(QWidget):
    """PLACEHOLDER"""

    def __init__(self, page: QWidget, tasks: DeskTasks, toasts: ToastStack) -> None:
        super().__init__(page)
        self.strip = QWidget()
        self.strip.hide()

    def retranslate(self) -> None: ...

    def ask(self, board: KpiBoard, whose: str) -> None: ...
