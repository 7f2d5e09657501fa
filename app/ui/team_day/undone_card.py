"""What is undone beside the board: the greatest harm first, how late, and why it is there."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.services.control import UndoneItem
from app.ui import paint
from app.ui.team_day.lists import SideList, SideModel
from app.ui.team_day.undone_faces import UndoneFace, face_key, face_sentence, faces_of
from app.ui.theme import font, px, token
from app.ui.widgets.button import Button
from app.ui.widgets.card import Card
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.pill import PillRow
from app.ui.widgets.state_switch import StateSwitch

ROW = 44
SPANS = ("all", "7", "0")


class UndoneCard(Card):
    """Buttons and keys say what is wanted with the current line; the page does it."""

    hand_over_asked = Signal()
    remind_asked = Signal()
    control_asked = Signal()
    opened = Signal(object)
    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("…", icon="clock-alert", dense=True, parent=parent)
        self._items: tuple[UndoneItem, ...] = ()
        self._now: datetime | None = None
        self._more = False
        self.model = SideModel(face_key, face_sentence)
        self.list = SideList("…", self.model, self._draw, height=ROW)
        self.spans = PillRow([(span, "…") for span in SPANS])
        self.control = IconButton("arrow-up-right", "…", key="F9", flat=True)
        self.add_action(self.control)
        self.switch = StateSwitch(self.list, skeleton_rows=4)
        self.hand_over, self.remind = Button("", icon="user-round-check"), Button("", icon="bell-ring")
        self._foot = QWidget()
        row = QHBoxLayout(self._foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.hand_over, 1)
        row.addWidget(self.remind, 1)
        pills = QHBoxLayout()
        pills.addWidget(self.spans)
        pills.addStretch(1)
        self.body.addLayout(pills)
        self.body.addWidget(self.switch, 1)
        self.body.addWidget(self._foot)
        self.spans.chosen.connect(self._span_chosen)
        self.hand_over.clicked.connect(self.hand_over_asked)
        self.remind.clicked.connect(self.remind_asked)
        self.control.clicked.connect(self.control_asked)
        self.list.opened.connect(self.opened)
        self.retranslate()

    def retranslate(self) -> None:
        """All words anew."""
        self.set_title(self.tr("Not done"))
        self.list.setAccessibleName(self.tr("Not done, the greatest harm first"))
        self.spans.setAccessibleName(self.tr("Undone of which days"))
        words = (self.tr("All days"), self.tr("7 days"), self.tr("Today"))
        self.spans.set_items(list(zip(SPANS, words, strict=True)))
        self.control.set_name(self.tr("Open control of the undone"))
        self.hand_over.setText(self.tr("Hand over"))
        self.remind.setText(self.tr("Remind"))
        if self._now is not None:
            self.show_items(self._items, self._now, more=self._more)

    def span(self) -> str:
        """Which days are asked for: all, 7 days, or today."""
        return self.spans.current() or SPANS[0]

    def show_items(self, items: Sequence[UndoneItem], now: datetime, *, more: bool = False) -> None:
        """What is undone as of now; nothing is a success and looks like one."""
        self._items, self._now, self._more = tuple(items), now, more
        faces = faces_of(self._items, now)
        self.list.show_rows(faces)
        self.set_count(f"{len(items)}+" if more else str(len(items)) if items else "")
        self._foot.setVisible(bool(faces))
        if faces:
            self.switch.show_content()
        else:
            self.switch.show_empty(self.tr("Nothing is undone"), self.tr("Promises and assignments are kept"))

    def current(self) -> UndoneFace | None:
        """The line under the keyboard; the first when nobody has been there."""
        found: UndoneFace | None = self.list.current_row() or self.model.row_at(0)
        return found

    def set_reason(self, reason: str) -> None:
        """Without a line nothing is handed over and nobody is reminded."""
        self.hand_over.set_reason(reason)
        self.remind.set_reason(reason)

    def _span_chosen(self, _span: str) -> None:
        self.asked.emit()

    def _draw(self, painter: QPainter, rect: QRect, row: UndoneFace, current: bool, _marked: bool) -> None:
        focus = current and self.list.hasFocus()
        if current:
            box = rect.adjusted(0, 1, 0, -2)
            paint.box(painter, box, px(8), token("accentSoft"), token("accent") if focus else None, 2)
        else:
            painter.fillRect(rect.left() + px(8), rect.bottom(), rect.width() - px(16), 1, token("border"))
        inner = rect.adjusted(px(8), px(3), -px(8), -px(3))
        size = paint.chip_size(row.late)
        chip = QRect(inner.right() - size.width() + 1, 0, size.width(), size.height())
        chip.moveTop(rect.top() + (rect.height() - size.height()) // 2)
        paint.draw_chip(painter, chip, row.late, row.tone)
        text = inner.adjusted(0, 0, -size.width() - px(8), 0)
        half = text.height() // 2
        paint.put_text(painter, text.adjusted(0, 0, 0, -half), row.title, font("strong"), token("text"))
        paint.put_text(painter, text.adjusted(0, half, 0, 0), row.line, font("small"), token("muted"))
