"""The list of the centre: two lines per reminder, captions between them, marks with Space."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QModelIndex, QRect, Qt
from PySide6.QtGui import QFont, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from app.services.reminders import Centre, ReminderRow, pops_at
from app.ui import paint
from app.ui.reminders import words
from app.ui.table import Cell, Column, Group, GroupedModel, TableView
from app.ui.table.cells import ROW
from app.ui.table.dressed import GROUP_HEIGHT
from app.ui.table.painter import Line, RowPainter, Span
from app.ui.theme import font, px, token

ROW_HEIGHT = 54
CHECK_ZONE = 44

translate = QCoreApplication.translate


class ReminderRows(TableView):
    """Soon, overdue and later. `clock` is the server's; Space marks, Enter opens."""

    def __init__(self, clock: Callable[[], datetime], zone: ZoneInfo, parent: QWidget | None = None) -> None:
        self.clock, self.zone = clock, zone
        column = Column[ReminderRow]("row", "", 400, lambda row: Cell(words.who(row)), stretch=True)
        self.model_rows = GroupedModel[ReminderRow](
            [column], row_id=lambda row: row.activity_id, sentence=self._sentence
        )
        super().__init__(translate("Reminders", "Reminders"), self.model_rows, parent=parent)
        self.painter = _TwoLines(self)
        self.horizontalHeader().hide()
        self.fit()

    def _sentence(self, row: ReminderRow) -> str:
        return words.sentence(row, self.clock(), self.zone)

    def fit(self) -> None:
        super().fit()
        self.verticalHeader().setMinimumSectionSize(px(GROUP_HEIGHT))
        self.verticalHeader().setDefaultSectionSize(px(ROW_HEIGHT))
        self.fit_groups()

    def show_centre(self, centre: Centre, wanted: Callable[[ReminderRow], bool]) -> None:
        """Shows the rows that are wanted; current row, marks and scroll stay."""
        self.setAccessibleName(translate("Reminders", "Reminders"))
        captions = (
            Group("soon", translate("Reminders", "Soon"), centre.soon, "alarm-clock", "accent"),
            Group("overdue", translate("Reminders", "Overdue"), centre.overdue, "clock-alert", "bad"),
            Group("later", translate("Reminders", "Later today"), centre.later, "clock"),
        )
        groups = [
            Group(one.id, one.title, rows, one.icon, one.tone)
            for one in captions
            if (rows := tuple(filter(wanted, one.rows)))
        ]
        self.refresh(lambda: self.model_rows.set_groups(groups))
        self.model_rows.repaint_rows()
        if self.current_row() is None:
            self.go_first()

    def chosen(self) -> tuple[ReminderRow, ...]:
        """The marked rows, else the current one."""
        marked = self.model_rows.marked()
        rows = tuple(row for row in self.model_rows.rows() if row.activity_id in marked)
        current = self.current_row()
        return rows or ((current,) if current is not None else ())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        spot = event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton and spot.x() < px(CHECK_ZONE):
            self.rows.toggle_mark(self.indexAt(spot).row())
        super().mousePressEvent(event)

    def tip_at(self, index: QModelIndex, rect: QRect) -> str:
        row = index.data(ROW) if index.isValid() else None
        return row.plan_note if isinstance(row, ReminderRow) else ""


class _TwoLines(RowPainter):
    """Check box, main word over facts at the left; chip over the moment at the right."""

    def __init__(self, view: ReminderRows) -> None:
        super().__init__(view)
        self._list = view

    def paint_line(self, painter: QPainter, line: Line, spans: list[Span]) -> None:
        row, look = self._list.model_rows.row_at(line.place), self._list.model_rows.look(line.place, [0])
        if row is None or look is None:
            super().paint_line(painter, line, spans)
            return
        chosen = line.chosen or look.marked
        self.paint_ground(painter, line, spans, look, chosen)
        rect = QRect(spans[0].left, line.top, spans[0].width, line.height)
        self._paint_lines(painter, rect, row, look.marked, chosen)

    def _paint_lines(
        self, painter: QPainter, rect: QRect, row: ReminderRow, marked: bool, chosen: bool
    ) -> None:
        side = px(18)
        check = QRect(rect.left() + px(16), rect.center().y() - side // 2, side, side)
        paint.draw_check(painter, check, marked)
        inner = rect.adjusted(px(50), px(5), -px(16), -px(6))
        upper = QRect(inner.left(), inner.top(), inner.width(), px(22))
        lower = QRect(inner.left(), inner.bottom() - px(20), inner.width(), px(20))
        now, zone = self._list.clock(), self._list.zone
        text, tone = words.how_soon(row, now)
        size = paint.chip_size(text)
        chip = QRect(upper.right() - size.width() + 1, upper.top() + 1, size.width(), size.height())
        paint.draw_chip(painter, chip, text, tone, on_selected=chosen)
        left = upper.adjusted(0, 0, -size.width() - px(8), 0)
        paint.put_text(painter, left, words.who(row), font("strong"), token("text"))
        when = words.moment(pops_at(row), now, zone, name_today=row.state != "later")
        width = paint.text_width(when, font("small"))
        moment = QRect(lower.right() - width + 1, lower.top(), width, lower.height())
        paint.put_text(painter, moment, when, font("small"), token("muted"), paint.RIGHT)
        facts = lower.adjusted(0, 0, -width - px(12), 0)
        paint.put_text(painter, facts, words.facts(row, now, zone), QFont(font()), token("muted"))
