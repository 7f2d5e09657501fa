"""The two pop-ups in the corner of the screen. They never take focus and stay until answered or closed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QGraphicsDropShadowEffect,
    QHBoxLayout,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)

from app.services.reminders import ReminderRow
from app.ui.reminders import words
from app.ui.theme import px
from app.ui.widgets.avatar import Avatar
from app.ui.widgets.button import Button
from app.ui.widgets.card import Card, Well
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.key_cap import KeyCap
from app.ui.widgets.label import IconText, IconView, Label

WIDTH, SHADOW, GAP = 438, 12, 4
FOOT = 132
"""What stands at the foot of a page: the line of keys, counts or buttons above it, the bar of marked rows."""
LINES = 3
JUMP_KEY = "Ctrl+Alt+N"


class Popup(QWidget):
    """A card that floats above all windows without ever becoming the active one."""

    dismissed = Signal()
    dressed = Signal()
    """Another theme, size or language: what is shown takes another room."""

    def __init__(self) -> None:
        flags = Qt.WindowType
        super().__init__(
            None,
            flags.Tool
            | flags.FramelessWindowHint
            | flags.WindowStaysOnTopHint
            | flags.WindowDoesNotAcceptFocus
            | flags.NoDropShadowWindowHint,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setAttribute(Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(SHADOW, SHADOW, SHADOW, SHADOW)
        self.card = Card(dense=True)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(SHADOW * 2)
        shadow.setOffset(0, 3)
        shadow.setColor(QColor(0, 0, 0, 70))
        self.card.setGraphicsEffect(shadow)
        outer.addWidget(self.card)
        self._heading = IconText("alarm-clock", role="strong", tone="accentText")
        self._note = Label(role="small", tone="muted")
        self._close = self.still(IconButton("x", "", flat=True))
        self._close.clicked.connect(self.dismissed)
        self.card.body.addLayout(in_row(self._heading, 1, self._note, self._close))

    def still(self, button: Button) -> Button:
        """A button that a click presses without moving the focus of the window in front."""
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button

    def retranslate(self) -> None:
        """Words of the fixed parts in the language of now."""
        self._close.setAccessibleName(self.tr("Close, it stays in the list"))
        self._close.setToolTip(self.tr("Close, it stays in the list"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.StyleChange) and self.isVisible():
            self.dressed.emit()

    def fit(self) -> None:
        """Takes the height its content asks for, and more than the usual width where words are long."""
        layout = self.layout()
        least = layout.minimumSize().width() if layout is not None else 0
        self.setFixedWidth(max(px(WIDTH) + 2 * SHADOW, least))
        self.adjustSize()


class ItemPopup(Popup):
    """One thing to do now: call, put off, done."""

    call_clicked = Signal(object)
    snooze_clicked = Signal(object)
    done_clicked = Signal(object)
    open_clicked = Signal(object)
    more_clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.row: ReminderRow | None = None
        self._avatar = Avatar(side=40)
        self._name, self._where = ElidedLabel(role="h2"), ElidedLabel(tone="muted")
        self._well = Well()
        self._words = Label(wrap=True)
        self._well.body.addWidget(self._words)
        self._call = self.still(Button("", kind="primary", icon="phone"))
        self._snooze = self.still(Button("", icon="alarm-clock"))
        self._done = self.still(Button("", icon="check"))
        self._more = self.still(Button("", kind="quiet"))
        self._hint = Label(role="small", tone="muted")
        self._call.clicked.connect(self._call_pressed)
        self._snooze.clicked.connect(self._snooze_pressed)
        self._done.clicked.connect(self._done_pressed)
        self._more.clicked.connect(self.more_clicked)
        self._build()
        self.retranslate()

    def _build(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self._name)
        names.addWidget(self._where)
        person = QHBoxLayout()
        person.setSpacing(12)
        person.addWidget(self._avatar)
        person.addLayout(names, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._call, 1)
        buttons.addWidget(self._snooze)
        buttons.addWidget(self._done)
        body = self.card.body
        body.addLayout(person)
        body.addWidget(self._well)
        body.addLayout(buttons)
        body.addLayout(in_row(KeyCap(JUMP_KEY), self._hint, 1, self._more))

    def _call_pressed(self) -> None:
        signal = self.open_clicked if self.row is not None and self.row.asks_result else self.call_clicked
        signal.emit(self.row)

    def _snooze_pressed(self) -> None:
        self.snooze_clicked.emit(self.row)

    def _done_pressed(self) -> None:
        self.done_clicked.emit(self.row)

    def retranslate(self) -> None:
        super().retranslate()
        self._hint.setText(self.tr("to the reminders by keyboard"))

    def show_row(
        self, row: ReminderRow, *, more: int, now: datetime, zone: ZoneInfo, snooze_minutes: int
    ) -> None:
        """Shows this row, and how many more wait behind it."""
        self.row = row
        chip, tone = words.how_soon(row, now, full=True)
        ink = {"accent": "accentText", "warn": "warn", "bad": "bad"}.get(tone, "muted")
        icon = "message-circle-question-mark" if row.asks_result else "alarm-clock"
        heading = self.tr("How did it go?") if row.asks_result else chip
        self._heading.set(heading, icon=icon, tone=ink, icon_tone=ink)
        self._note.setText(words.asked(row) or words.agreed(row, now, zone))
        self._avatar.set_name(row.person_name or row.client_name)
        self._name.setText(words.who(row))
        self._where.setText(
            words.place_now(row, now, zone) if row.person_name else words.facts(row, now, zone)
        )
        self._words.setText(row.plan_note)
        self._well.setVisible(bool(row.plan_note))
        self._call.setText(self.tr("Open the card") if row.asks_result else self.tr("Call"))
        self._call.set_icon("square-user-round" if row.asks_result else "phone")
        self._snooze.setText(self.tr("Snooze %n min", "", snooze_minutes))
        self._done.setText(words.done_word(row))
        self._more.setText(self.tr("%n more", "reminders", more))
        self._more.setVisible(more > 0)
        self.setAccessibleName(words.sentence(row, now, zone))
        self.fit()


class GroupPopup(Popup):
    """All overdue in one: the first lines, show, put off, done."""

    show_clicked = Signal()
    snooze_clicked = Signal()
    done_clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[ReminderRow, ...] = ()
        self._lines = [_Line() for _ in range(LINES)]
        for line in self._lines:
            self.card.body.addWidget(line)
        self._show = self.still(Button("", icon="list"))
        self._snooze = self.still(Button("", icon="alarm-clock"))
        self._done = self.still(Button("", icon="check"))
        self._show.clicked.connect(self.show_clicked)
        self._snooze.clicked.connect(self.snooze_clicked)
        self._done.clicked.connect(self.done_clicked)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._show, 1)
        buttons.addWidget(self._snooze)
        buttons.addWidget(self._done)
        self.card.body.addSpacing(2)
        self.card.body.addLayout(buttons)
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        self._show.setText(self.tr("Show"))
        self._done.setText(self.tr("Done…"))

    def show_rows(
        self, rows: Sequence[ReminderRow], *, now: datetime, zone: ZoneInfo, snooze_minutes: int
    ) -> None:
        """Shows the first of these rows and how many there are."""
        self.rows = tuple(rows)
        late = all(row.state == "overdue" for row in rows)
        ink = "bad" if late else "accentText"
        heading = (
            self.tr("Overdue: %n", "", len(rows))
            if late
            else self.tr("While you were away: %n", "", len(rows))
        )
        self._heading.set(heading, icon="clock-alert" if late else "bell", tone=ink, icon_tone=ink)
        hidden = len(rows) - LINES
        self._note.setText(self.tr("%n more", "reminders", hidden) if hidden > 0 else "")
        # What a lead asks for comes first, or it would stay behind older things.
        first = sorted(rows, key=lambda row: not row.asked_by_name)
        for line, row in zip(self._lines, (*first, *[None] * LINES), strict=False):
            line.show_row(row, now)
        self._snooze.setText(self.tr("Snooze %n min", "", snooze_minutes))
        self.setAccessibleName(heading)
        self.fit()


class _Line(QWidget):
    """One row of the group: icon, main word, firm, how late."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = IconView("clock-alert", 14, "bad")
        self._who, self._firm = ElidedLabel(role="strong"), ElidedLabel(tone="muted")
        self._late = Label(role="smallStrong", tone="bad")
        row = in_row(self._icon, self._who, self._firm, 1, self._late)
        row.setContentsMargins(0, 1, 0, 1)
        self.setLayout(row)

    def show_row(self, row: ReminderRow | None, now: datetime) -> None:
        self.setVisible(row is not None)
        if row is None:
            return
        text, tone = words.how_soon(row, now)
        ink = {"accent": "accentText", "warn": "warn", "bad": "bad"}.get(tone, "muted")
        self._icon.set("clock-alert" if row.state == "overdue" else "alarm-clock", ink)
        self._who.setText(words.who(row))
        self._firm.setText(
            words.asked(row)
            or (self.tr("no result") if row.asks_result else row.client_name if row.person_name else "")
        )
        self._late.setText(text)
        self._late.set_tone(ink)
        self.setAccessibleName(f"{self._who.text()}, {self._firm.text()}, {text}")


def place_popups(popups: Sequence[Popup]) -> None:
    """Puts the visible ones above each other at the bottom right, clear of the task bar; the last is lowest.

    Where the workstation lies under them they stand above its foot, and where a question does, at the top: they
    stay until answered, and must not hide for so long what can be done.
    """
    screen, shown = QGuiApplication.primaryScreen(), [one for one in popups if not one.isHidden()]
    if screen is None or not shown:
        return
    free = screen.availableGeometry()
    right, bottom = free.right() + 1 - GAP, free.bottom() + 1 - GAP
    wide, high = max(one.width() for one in shown), sum(one.height() for one in shown)
    for window in _under(QMainWindow, QRect(right - wide, bottom - high, wide, high)):
        bottom = min(bottom, window.geometry().bottom() + 1 - px(FOOT))
    if _under(QDialog, QRect(right - wide, bottom - high, wide, high)):
        bottom = free.top() + GAP + high
    for popup in reversed(shown):
        bottom -= popup.height()
        popup.move(right - popup.width(), max(free.top(), bottom))


def _under(kind: type[QWidget], place: QRect) -> list[QWidget]:
    """The open windows of this kind that reach under this place."""
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]
    return [one for one in found if not one.isMinimized() and one.frameGeometry().intersects(place)]


def in_row(*parts: QWidget | int) -> QHBoxLayout:
    """Widgets side by side; a number is a stretch."""
    row = QHBoxLayout()
    row.setSpacing(8)
    row.setContentsMargins(0, 0, 0, 0)
    for part in parts:
        if isinstance(part, int):
            row.addStretch(part)
        else:
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
    return row
