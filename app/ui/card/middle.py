"""The middle of the card: tabs with counts, what each shows, and a line while a file is on its way."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from app.ui.card.files_pane import FilesPane
from app.ui.card.history_pane import HistoryPane
from app.ui.card.tasks_pane import TasksPane
from app.ui.widgets.button import Button
from app.ui.widgets.card import Card
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.label import Label
from app.ui.widgets.meter import Meter
from app.ui.widgets.timeline import Timeline

TABS = ("history", "tasks", "files", "changes", "about")


class ChangesPane(QWidget):
    """Who changed the card and what hangs on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.timeline, self.nothing = Timeline("…"), Label("", tone="muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.nothing)
        column.addWidget(self.timeline, 1)
        column.addStretch(0)


class Middle(Card):
    """`opened(tab)` when another tab came to the front; `stopped` from the line of a file."""

    opened = Signal(str)
    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.bar, self._stack = QTabBar(self), QStackedWidget(self)
        self.history, self.tasks = HistoryPane(self._stack), TasksPane(self._stack)
        self.files, self.changes = FilesPane(self._stack), ChangesPane(self._stack)
        self.about = QWidget(self._stack)
        room = QVBoxLayout(self.about)
        room.setContentsMargins(0, 0, 0, 0)
        self._counts: dict[str, int] = {}
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self.bar.setUsesScrollButtons(False)
        self.bar.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for name, pane in zip(TABS, self._panes(), strict=True):
            self.bar.setTabData(self.bar.addTab("…"), name)
            self._stack.addWidget(pane)
        self.bar.setTabVisible(TABS.index("about"), False)
        self._build_line()
        self.body.addWidget(self.bar)
        self.body.addWidget(self._line)
        self.body.addWidget(self._stack, 1)
        self.bar.currentChanged.connect(self._changed)
        self.retranslate()

    def _panes(self) -> tuple[QWidget, ...]:
        return (self.history, self.tasks, self.files, self.changes, self.about)

    def _build_line(self) -> None:
        self._line = QWidget()
        row = QHBoxLayout(self._line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._name, self._meter, self._stop = ElidedLabel(""), Meter(), Button("", icon="x", size="small")
        row.addWidget(self._name, 2)
        row.addWidget(self._meter, 1)
        row.addWidget(self._stop)
        self._stop.clicked.connect(self.stopped)
        self._line.hide()

    def retranslate(self) -> None:
        """All words anew."""
        self.bar.setAccessibleName(self.tr("What to see of the client"))
        self.changes.timeline.setAccessibleName(self.tr("Changes"))
        self.changes.nothing.setText(self.tr("Nothing on this card was changed yet"))
        self._stop.setText(self.tr("Stop"))
        for pane in (self.history, self.tasks, self.files):
            pane.retranslate()
        self._show_names()

    def set_counts(self, **counts: int) -> None:
        """How many there are of what: history, tasks, files."""
        self._counts |= counts
        self._show_names()

    def names(self) -> dict[str, str]:
        """The tabs in the language of now."""
        return {
            "history": self.tr("History"), "tasks": self.tr("Tasks"), "files": self.tr("Files"),
            "changes": self.tr("Changes"), "about": self.tr("About the client"),
        }  # fmt: skip

    def _show_names(self) -> None:
        for place, name in enumerate(TABS):
            count = self._counts.get(name, 0)
            words = self.names()[name]
            self.bar.setTabText(place, f"{words} {self.locale().toString(count)}" if count else words)

    def current(self) -> str:
        """The tab in front."""
        return TABS[self.bar.currentIndex()]

    def shown_tabs(self) -> list[str]:
        """The tabs that are there at this width."""
        return [name for place, name in enumerate(TABS) if self.bar.isTabVisible(place)]

    def go(self, tab: str) -> None:
        """Open a tab, with the keyboard in it."""
        self.bar.setCurrentIndex(TABS.index(tab))
        self.focus_current()

    def focus_current(self) -> None:
        """The keyboard goes to what the tab shows."""
        match self.current():
            case "history":
                timeline = self.history.timeline
                target: QWidget = self.history.next.act if timeline.isHidden() else timeline
                target.setFocus(Qt.FocusReason.OtherFocusReason)
            case "tasks":
                self.tasks.focus_list()
            case "files":
                self.files.focus_list()
            case "changes":
                self.changes.timeline.setFocus(Qt.FocusReason.OtherFocusReason)
            case _:
                self.bar.setFocus(Qt.FocusReason.OtherFocusReason)

    def _changed(self, place: int) -> None:
        self._stack.setCurrentIndex(place)
        self.opened.emit(TABS[place])

    def take_about(self, pane: QWidget) -> None:
        """The window is narrow: what is known of the client becomes a tab."""
        room = self.about.layout()
        assert room is not None
        room.addWidget(pane)
        self.bar.setTabVisible(TABS.index("about"), True)

    def give_about(self) -> None:
        """The window is wide again."""
        if self.current() == "about":
            self.bar.setCurrentIndex(0)
        self.bar.setTabVisible(TABS.index("about"), False)

    def show_busy(self, name: str) -> None:
        """A file is on its way; an empty name: it is there."""
        self._name.setText(name)
        self._line.setVisible(bool(name))

    def show_progress(self, done: int, total: int) -> None:
        """How far it is."""
        self._meter.set(done, total + 1 if done < total else max(1, total))
