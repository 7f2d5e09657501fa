"""The reminder centre: everything that waits for an answer, and what comes later today."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, Qt, Signal, SignalInstance
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from app.services.reminders import Centre, ReminderRow
from app.ui import icons
from app.ui.actions import Command, CommandKeys
from app.ui.reminders import words
from app.ui.reminders.popup import in_row
from app.ui.reminders.rows import ReminderRows
from app.ui.theme import px
from app.ui.widgets.button import Button
from app.ui.widgets.card import Card
from app.ui.widgets.chip import Chip
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.label import IconView, Label
from app.ui.widgets.segmented import Segmented

FILTERS: dict[str, Callable[[ReminderRow], bool]] = {
    "all": lambda row: True,
    "promises": lambda row: row.is_promise,
    "meetings": lambda row: row.kind in ("meeting", "presentation"),
    "lead": lambda row: row.is_assignment,
}
SIZE = (556, 640)


class RemindersWindow(QWidget):
    """Deeds are signals with the chosen rows: the coordinator does them."""

    call_wanted = Signal(object)
    open_wanted = Signal(object)
    snooze_wanted = Signal(object)
    other_time_wanted = Signal(object)
    done_wanted = Signal(object)

    def __init__(self, clock: Callable[[], datetime], zone: ZoneInfo, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self._clock, self._zone = clock, zone
        self._centre: Centre | None = None
        self._next_at: datetime | None = None
        self._snooze_minutes, self._placed = 15, False
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setWindowIcon(icons.window_icon())
        self.list = ReminderRows(clock, zone)
        self.list.opened.connect(self.open_wanted)
        self.list.current_changed.connect(self._choice_changed)
        self.list.model_rows.marks_changed.connect(self._choice_changed)
        self._filter = Segmented([(key, "") for key in FILTERS])
        self._filter.chosen.connect(self._show)
        self._empty = EmptyState(icon="bell", tone="ok")
        self._make_header()
        self._make_footer()
        self._build()
        self._keys = CommandKeys(self)
        self.retranslate()
        self.resize(px(SIZE[0]), px(SIZE[1]))

    def _make_header(self) -> None:
        self._title, self._late = Label(role="h2"), Chip(tone="bad")
        self._pin = IconButton("pin", "", flat=True)
        self._minimise = IconButton("minus", "", flat=True)
        self._close = IconButton("x", "", flat=True)
        self._pin.setCheckable(True)
        self._pin.toggled.connect(self._pin_toggled)
        self._minimise.clicked.connect(self.showMinimized)
        self._close.clicked.connect(self.close)

    def _make_footer(self) -> None:
        self._marked = Label(role="strong")
        self._snooze = Button("", icon="alarm-clock", key="F3")
        self._other = Button("", icon="calendar-clock")
        self._done = Button("", kind="primary", icon="check", key="F4")
        self._snooze.clicked.connect(self._snooze_clicked)
        self._other.clicked.connect(self._other_clicked)
        self._done.clicked.connect(self._done_clicked)

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        card = Card(flush=True)
        outer.addWidget(card)
        head = QVBoxLayout()
        head.setContentsMargins(16, 0, 16, 4)
        head.setSpacing(8)
        bell = IconView("bell-ring", 16, "accentText")
        head.addLayout(in_row(bell, self._title, self._late, 1, self._pin, self._minimise, self._close))
        head.addLayout(in_row(self._filter, 1))
        card.body.addLayout(head)
        self.notices = QVBoxLayout()
        """What is told here beside one's own reminders: of the group, calls for help."""
        self.notices.setContentsMargins(16, 0, 16, 0)
        self.notices.setSpacing(8)
        card.body.addLayout(self.notices)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        card.body.addLayout(self._stack, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 4, 16, 6)
        foot.setSpacing(8)
        foot.addWidget(self._marked)
        foot.addStretch(1)
        for button in (self._snooze, self._other, self._done):
            foot.addWidget(button)
        card.body.addLayout(foot)

    def retranslate(self) -> None:
        """All words in the language of now."""
        self.setWindowTitle(self.tr("Reminders"))
        self.setAccessibleName(self.tr("Reminders"))
        self._title.setText(self.tr("Reminders"))
        self._filter.setAccessibleName(self.tr("Which reminders"))
        self._pin.set_name(self.tr("Keep above other windows"))
        self._minimise.set_name(self.tr("Minimise"))
        self._close.set_name(self.tr("Close"))
        self._snooze.setText(self.tr("Snooze"))
        self._snooze.setToolTip(self.tr("Snooze %n min", "", self._snooze_minutes))
        self._other.setText(self.tr("Other time"))
        self._other.setToolTip(self.tr("Remind at another time") + " (Shift+F3)")
        self._keys.set_commands(self.commands())
        self._show()

    def commands(self) -> list[Command]:
        """The keys of this window."""
        return [
            Command("snooze", self.tr("Snooze"), "F3", self._snooze_clicked),
            Command("other_time", self.tr("Other time"), "Shift+F3", self._other_clicked),
            Command("done", self.tr("Done"), "F4", self._done_clicked),
            Command("call", self.tr("Call"), "F5", self._call_pressed),
            Command("mark_all", self.tr("Mark all"), "Ctrl+A", self._mark_all),
            Command("close", self.tr("Close"), "Esc", self.close),
        ]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def show_centre(self, centre: Centre, *, next_at: datetime | None, snooze_minutes: int) -> None:
        """Shows how everything stands; the current row, marks and scroll stay."""
        self._centre, self._next_at, self._snooze_minutes = centre, next_at, snooze_minutes
        self._show()

    def mark(self, rows: Sequence[ReminderRow]) -> None:
        """Marks these, in the view where all of them are."""
        self._filter.choose("all")
        self._show()
        self.list.model_rows.clear_marks()
        self.list.model_rows.set_marked([row.activity_id for row in rows])
        self.list.go_to(rows[0].activity_id)

    def bring_up(self) -> None:
        """Shows the window in front with the list under the keyboard, at the first overdue or soon row."""
        if not self._placed:
            self._placed = True
            self._place()
        self.show()
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()
        self.list.setFocus()

    def _place(self) -> None:
        """Where the pop-ups come from, at the bottom right; from then on wherever it was dragged."""
        screen = QGuiApplication.primaryScreen()
        if screen is not None:
            free = screen.availableGeometry()
            self.resize(self.width(), min(self.height(), free.height()))
            self.move(free.right() + 1 - self.width(), free.bottom() + 1 - self.height())

    def _show(self) -> None:
        if self._centre is None:
            self._stack.setCurrentWidget(self._empty)
            self._choice_changed()
            return
        rows = self._centre.rows()
        names = {
            "all": self.tr("All %n", "", len(rows)),
            "promises": self.tr("Promises %n", "", self._count("promises")),
            "meetings": self.tr("Meetings %n", "", self._count("meetings")),
            "lead": self.tr("From lead %n", "", self._count("lead")),
        }
        for key, text in names.items():
            self._filter.set_text(key, text)
        late = len(self._centre.overdue)
        self._late.set(self.tr("%n overdue", "", late) if late else "", "bad")
        wanted = FILTERS[self._filter.current()]
        self.list.show_centre(self._centre, wanted)
        self._stack.setCurrentWidget(self.list if any(map(wanted, rows)) else self._empty)
        self._say_empty()
        self._choice_changed()

    def _count(self, key: str) -> int:
        return sum(map(FILTERS[key], self._centre.rows())) if self._centre else 0

    def _say_empty(self) -> None:
        if self._next_at is None:
            self._empty.set(
                self.tr("Nothing to remember"),
                self.tr("What you plan or promise comes here in time"),
                icon="bell",
                tone="ok",
            )
            return
        until = words.moment(self._next_at, self._clock(), self._zone)
        self._empty.set(self.tr("Nothing until {time}").format(time=until), icon="bell", tone="ok")

    def _choice_changed(self, *_: object) -> None:
        marked = len(self.list.model_rows.marked())
        self._marked.setText(self.tr("Marked %n", "", marked) if marked else "")
        chosen = self.list.chosen()
        asks = any(words.needs_answer(row) for row in chosen)
        self._done.setText(self.tr("Done…") if asks else self.tr("Done"))
        why = "" if chosen else self.tr("Nothing is chosen")
        for button in (self._snooze, self._done):
            button.set_reason(why)
        self._other.setEnabled(bool(chosen))

    def _snooze_clicked(self) -> None:
        self._ask(self.snooze_wanted)

    def _other_clicked(self) -> None:
        self._ask(self.other_time_wanted)

    def _done_clicked(self) -> None:
        self._ask(self.done_wanted)

    def _ask(self, signal: SignalInstance) -> None:
        chosen = self.list.chosen()
        if chosen:
            self.list.model_rows.clear_marks()
            signal.emit(chosen)

    def _call_pressed(self) -> None:
        row = self.list.current_row()
        if row is not None:
            self.call_wanted.emit(row)

    def _mark_all(self) -> None:
        model = self.list.model_rows
        keys = [row.activity_id for row in model.rows()]
        model.set_marked(keys, len(model.marked()) < len(keys))

    def _pin_toggled(self, on: bool) -> None:
        self.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint, on)
        self.show()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        handle = self.windowHandle()
        if event.button() == Qt.MouseButton.LeftButton and handle is not None:
            handle.startSystemMove()
