"""The title row of the calendar: which days, whose, how much of it."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.calendar.scene import VIEWS, Scene
from app.ui.calendar.words import WORDS
from app.ui.theme import px
from app.ui.widgets.button import Button
from app.ui.widgets.chip import Chip
from app.ui.widgets.choice import CheckBox, Combo
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.label import Label
from app.ui.widgets.segmented import Segmented
from app.ui.words.kinds import KINDS, kind_name


class CalendarHead(QWidget):
    """Signals say what was pressed; the page does it."""

    view_chosen = Signal(str)
    turn_asked = Signal(int)
    today_asked = Signal()
    people_asked = Signal()
    plan_asked = Signal()
    filter_changed = Signal(str, bool)

    def __init__(self, scene: Scene, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene = scene
        self.title, self.span = Label("", "h1"), Label("", "strong")
        self.back = IconButton("chevron-left", "…", key="PgUp")
        self.on = IconButton("chevron-right", "…", key="PgDn")
        self.today, self.people = Button(""), Button("", icon="users")
        self.view = Segmented([(key, key) for key in VIEWS])
        self.kind, self.done = Combo(), CheckBox()
        self.late = Chip(tone="bad", parent=self)
        self.plan = Button("", kind="primary", icon="plus", key="Ctrl+D")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part in (self.title, self.view, self.back, self.span, self.on, self.today, self.late):
            row.addWidget(part)
        row.addStretch(1)
        for part in (self.done, self.kind, self.people, self.plan):
            row.addWidget(part)
        self.kind.setSizeAdjustPolicy(self.kind.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind.setMinimumContentsLength(9)
        self.kind.addItem("", "")
        for code in KINDS:
            self.kind.addItem("", code)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.view.chosen.connect(self.view_chosen)
        self.back.clicked.connect(self._back)
        self.on.clicked.connect(self._on)
        self.today.clicked.connect(self.today_asked)
        self.people.clicked.connect(self.people_asked)
        self.plan.clicked.connect(self.plan_asked)
        self.kind.activated.connect(self._filtered)
        self.done.clicked.connect(self._filtered)

    def retranslate(self) -> None:
        """All words anew."""
        self.title.setText(self.tr("Calendar"))
        self.back.set_name(self.tr("Earlier"))
        self.on.set_name(self.tr("Later"))
        self.today.setText(self.tr("Today"))
        self.done.setText(self.tr("Done as well"))
        self.done.setAccessibleName(self.done.text())
        self.kind.setAccessibleName(self.tr("Kinds of entries"))
        self.view.setAccessibleName(self.tr("Day, week or month"))
        for key, text in zip(VIEWS, (self.tr("Day"), self.tr("Week"), self.tr("Month")), strict=True):
            self.view.set_text(key, text)
        self.kind.setItemText(0, self.tr("All kinds"))
        for place in range(1, self.kind.count()):
            self.kind.setItemText(place, kind_name(self.kind.itemData(place)))
        self.set_room(self.width())
        self.show_scene()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.set_room(self.width())

    def minimumSizeHint(self) -> QSize:
        """The window may be made narrow: the row then says less."""
        return QSize(px(600), super().minimumSizeHint().height())

    def show_scene(self, late: int = 0, *, choosable: bool = False) -> None:
        """What is looked at."""
        scene = self._scene
        self.span.setText(WORDS.span(scene, scene.days()))
        self.view.choose(scene.view)
        with QSignalBlocker(self.kind), QSignalBlocker(self.done):
            self.kind.setCurrentIndex(max(0, self.kind.findData(scene.kind)))
            self.done.setChecked(scene.done)
        people = scene.shown_people
        self.people.setText(WORDS.people(len(people)) if len(people) > 1 else scene.name(people[0]))
        self.people.setVisible(choosable)
        self.late.set(WORDS.late(late) if late else "", "bad")

    def set_room(self, width: int) -> None:
        """Where there is little room, what a key does too stands back."""
        self.title.setVisible(width >= px(1300))
        self.done.setVisible(width >= px(1180))
        self.plan.setText(self.tr("Plan") if width >= px(1180) else "")
        self.plan.setAccessibleName(self.tr("Plan"))

    def set_reason(self, reason: str) -> None:
        """Why nothing can be planned now; empty when it can."""
        self.plan.set_reason(reason)

    def _back(self) -> None:
        self.turn_asked.emit(-1)

    def _on(self) -> None:
        self.turn_asked.emit(1)

    def _filtered(self, *_what: object) -> None:
        self.filter_changed.emit(str(self.kind.currentData() or ""), self.done.isChecked())
