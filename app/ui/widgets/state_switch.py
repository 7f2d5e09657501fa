"""One place that shows content or why there is none: loading, error, empty, no rights."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.ui import paint
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.skeleton import PATIENCE_MS, Skeleton


class StateSwitch(QWidget):
    """Wrap content in it. `retried`, `explained` and `acted` come from the buttons of the states."""

    retried = Signal()
    explained = Signal()
    acted = Signal()

    def __init__(self, content: QWidget, *, skeleton_rows: int = 6, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.content = content
        self._stack = QStackedWidget(self)
        self._blank, self._skeleton = QWidget(), Skeleton(skeleton_rows)
        self._error = EmptyState(action="…", key="Ctrl+R")
        self._empty = EmptyState(kind="primary")
        self._closed = EmptyState()
        for one in (content, self._blank, self._skeleton, self._error, self._empty, self._closed):
            self._stack.addWidget(one)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._error.acted.connect(self.retried)
        self._error.more.connect(self.explained)
        self._empty.acted.connect(self.acted)
        self._closed.acted.connect(self.acted)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._still_waiting)
        self._last_error, self._error_title = "", ""

    def state(self) -> str:
        """content, blank, loading, error, empty or no_rights."""
        names = ("content", "blank", "loading", "error", "empty", "no_rights")
        return names[self._stack.currentIndex()]

    def show_content(self) -> None:
        """There is something to see."""
        self._show(self.content)

    def show_loading(self) -> None:
        """Nothing old to show: wait a moment, then grey rows."""
        self._show(self._blank)
        self._patience.start()

    def show_error(self, sentence: str, *, data_of: str = "", title: str = "") -> None:
        """Loading failed; `data_of` is a ready sentence about the age of what is shown."""
        self._error_title = title
        self._last_error = f"{sentence}. {data_of}" if data_of else sentence
        self._dress_error()
        self._show(self._error)

    def show_empty(
        self,
        title: str,
        text: str = "",
        *,
        icon: str = "circle-check",
        tone: paint.Tone = "ok",
        action: str = "",
    ) -> None:
        """Nothing here; an empty queue is a success and looks like one."""
        self._empty.set(title, text, icon=icon, tone=tone, action=action)
        self._show(self._empty)

    def show_no_rights(self, title: str = "", text: str = "", *, action: str = "") -> None:
        """Not for this person; the words must not confirm that it exists."""
        self._closed.set(
            title or self.tr("Card unavailable"),
            text or self.tr("It is not there, or you have no access"),
            icon="lock",
            action=action,
        )
        self._show(self._closed)

    def _show(self, which: QWidget) -> None:
        self._patience.stop()
        self._stack.setCurrentWidget(which)

    def _still_waiting(self) -> None:
        self._stack.setCurrentWidget(self._skeleton)

    def _dress_error(self) -> None:
        self._error.set(
            self._error_title or self.tr("The list did not load"),
            self._last_error,
            icon="triangle-alert",
            tone="bad",
            action=self.tr("Try again"),
            link=self.tr("Details"),
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._dress_error()
