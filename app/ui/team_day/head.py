"""The title row of the board: whose group, which days, what waits to be published."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.team_day.reading import Group
from app.ui.widgets.button import Button
from app.ui.widgets.chip import Chip
from app.ui.widgets.choice import Combo
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.label import Label


class BoardHead(QWidget):
    """Signals say what was pressed; the page does it."""

    group_chosen = Signal(int)
    back_asked = Signal()
    on_asked = Signal()
    today_asked = Signal()
    share_asked = Signal()
    repeat_asked = Signal()
    publish_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: tuple[date, ...] = ()
        self._count, self._narrow = 0, False
        self.title, self.group = Label("", "h1"), Combo()
        self.group.hide()
        self.back, self.on = (
            IconButton("chevron-left", "…", key="Alt+←"),
            IconButton("chevron-right", "…", key="Alt+→"),
        )
        self.span, self.today = Label("", "strong"), Button("")
        self.waiting = Chip(tone="warn", parent=self)
        self.share, self.repeat = Button("", icon="wand-sparkles"), Button("", icon="copy")
        self.publish = Button("", kind="primary", key="Ctrl+S")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part in (self.title, self.group, self.back, self.span, self.on, self.today):
            row.addWidget(part)
        row.addStretch(1)
        for part in (self.waiting, self.share, self.repeat, self.publish):
            row.addWidget(part)
        self.group.activated.connect(self._group_chosen)
        for button, signal in (
            (self.back, self.back_asked),
            (self.on, self.on_asked),
            (self.today, self.today_asked),
            (self.share, self.share_asked),
            (self.repeat, self.repeat_asked),
            (self.publish, self.publish_asked),
        ):
            button.clicked.connect(signal)
        self.retranslate()

    def retranslate(self) -> None:
        """All words anew."""
        self.title.setText(self.tr("Plan of the group"))
        self.group.setAccessibleName(self.tr("Group"))
        self.back.set_name(self.tr("Earlier days"))
        self.on.set_name(self.tr("Later days"))
        self.today.setText(self.tr("Today"))
        self.share.setText("" if self._narrow else self.tr("Share evenly"))
        self.share.setAccessibleName(self.tr("Share evenly"))
        self.share.setToolTip(
            self.tr("The marked clients of the pool, else all it shows, for the current day")
        )
        self.repeat.setText("" if self._narrow else self.tr("Yesterday's plan"))
        self.repeat.setAccessibleName(self.tr("Yesterday's plan"))
        self.repeat.setToolTip(self.tr("What was set on the working day before, for the current day"))
        self.publish.setText(self.tr("Publish"))
        self.show_days(self._days)
        self.show_count(self._count)

    def set_narrow(self, narrow: bool) -> None:
        """Where there is little room two buttons keep only their pictures."""
        if narrow != self._narrow:
            self._narrow = narrow
            self.retranslate()

    def show_groups(self, groups: Sequence[Group], current: int | None) -> None:
        """The groups an administrator chooses from."""
        self.group.clear()
        for one in groups:
            self.group.addItem(one.name, one.id)
        self.group.setCurrentIndex(max(0, self.group.findData(current)))
        self.group.setVisible(len(groups) > 0)

    def show_days(self, days: tuple[date, ...]) -> None:
        """The span of the board: 19–23 November."""
        self._days = days
        if not days:
            return
        locale = QLocale()
        first, last = days[0], days[-1]
        if first.month == last.month:
            said = f"{first.day}–{locale.toString(last, 'd MMMM')}"
        else:
            said = f"{locale.toString(first, 'd MMM')} – {locale.toString(last, 'd MMM')}".replace(".", "")
        self.span.setText(said)

    def show_count(self, count: int) -> None:
        """How many changes nobody has been told of."""
        self._count = count
        self.waiting.set(self.tr("Not published: {count}").format(count=count) if count else "", "warn")

    def set_reason(self, reason: str) -> None:
        """Why nothing can be planned now; empty when it can."""
        for button in (self.share, self.repeat, self.publish):
            button.set_reason(reason)
        if not reason:
            self.retranslate()

    def _group_chosen(self, place: int) -> None:
        self.group_chosen.emit(int(self.group.itemData(place)))
