"""The weeks of a month: each day its counted calls, its first entries and how many more."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter

from app.services.calendar import CalendarEntry
from app.ui import paint
from app.ui.calendar.canvas import Canvas, Ghost, Stop
from app.ui.calendar.faces import Block, Column
from app.ui.calendar.scene import WEEK, shifted
from app.ui.calendar.strokes import draw_ghost, draw_line
from app.ui.calendar.words import WORDS
from app.ui.theme import font, px, token
from app.ui.words.kinds import list_of

HEAD, DAY, LINE, LEAST = 26, 24, 20, 92


class Month(Canvas):
    """Arrows go from day to day, Alt+arrows from entry to entry of a day."""

    # sizes

    def lay_out(self) -> None:
        room = max(0, self.viewport().height() - px(HEAD))
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, self._weeks() * self._high() - room))
        bar.setPageStep(room)
        bar.setSingleStep(px(LINE))

    def _weeks(self) -> int:
        return max(1, len(self.face.columns) // WEEK)

    def _high(self) -> int:
        return max(px(LEAST), (self.viewport().height() - px(HEAD)) // self._weeks())

    def _cell(self, column: int) -> QRect:
        week, day = divmod(column, WEEK)
        width, high = self.viewport().width(), self._high()
        left, right = width * day // WEEK, width * (day + 1) // WEEK
        return QRect(left, px(HEAD) + week * high - self.verticalScrollBar().value(), right - left, high)

    def _room(self) -> int:
        """Lines that a cell has."""
        return max(1, (self._high() - px(DAY) - px(4)) // px(LINE))

    def _lines(self, column: int) -> tuple[list[Block], int]:
        """What is shown of a day and how much is not; what the keyboard is at is always shown."""
        strips = [one for one in self.face.strips if one.column == column]
        entries = [one for one in self.face.blocks if one.column == column]
        entries.sort(key=lambda one: (one.done, one.top, str(one.key)))
        blocks, room = [*strips, *entries], self._room()
        if len(blocks) <= room:
            return blocks, 0
        shown = blocks[: room - 1]
        current = self.stop.block
        if current is not None and current.column == column and all(one.key != current.key for one in shown):
            shown = [*shown[:-1], current] if shown else [current]
        return shown, len(blocks) - len(shown)

    def _line_rect(self, column: int, number: int) -> QRect:
        cell = self._cell(column)
        return QRect(
            cell.left() + px(4), cell.top() + px(DAY) + number * px(LINE), cell.width() - px(8), px(LINE) - 2
        )

    # stops

    def stop_of(self, block: Block) -> Stop:
        return Stop(block.column, 0, block)

    def settled(self, stop: Stop) -> Stop:
        return Stop(stop.column, 0)

    def stepped(self, across: int, down: int) -> Stop | None:
        column = self.stop.column + across + WEEK * down
        return Stop(column, 0) if 0 <= column < len(self.face.columns) else None

    def step_entry(self, by: int) -> None:
        """Alt+↓ and Alt+↑: the next or previous entry of the day."""
        blocks = self.face.of(self.stop.column)
        if not blocks:
            return
        key = self.stop.block.key if self.stop.block is not None else None
        place = next((i for i, one in enumerate(blocks) if one.key == key), -1 if by > 0 else 0)
        self.go_to(self.stop_of(blocks[(place + by) % len(blocks)]))

    def go_now(self) -> None:
        """The keyboard to today, where it is shown; else to the first day of the month."""
        first = next((c for c, one in enumerate(self.face.columns) if not one.outside), 0)
        self.go_to(Stop(self.face.now_column if self.face.now_column >= 0 else first, 0))

    def go_day(self, day: object) -> None:
        """The keyboard to that day."""
        place = next((c for c, one in enumerate(self.face.columns) if one.day == day), -1)
        if place >= 0:
            self.go_to(Stop(place, 0))

    def sentence_of(self, stop: Stop) -> str:
        if stop.block is not None:
            return stop.block.sentence
        if stop.column >= len(self.face.columns):
            return ""
        column = self.face.columns[stop.column]
        count = self._count(stop.column)
        return list_of([f"{column.title} {column.number}", column.holiday, WORDS.entries(count)])

    def _count(self, column: int) -> int:
        calls = sum(one.strip.total for one in self.face.strips if one.column == column and one.strip)
        return calls + sum(one.column == column for one in self.face.blocks)

    # places

    def rect_of(self, stop: Stop) -> QRect:
        if stop.block is not None:
            shown, _ = self._lines(stop.column)
            number = next((i for i, one in enumerate(shown) if one.key == stop.block.key), 0)
            return self._line_rect(stop.column, number)
        return self._cell(stop.column)

    def _column_at(self, at: QPoint) -> int:
        if at.y() < px(HEAD):
            return -1
        return next((c for c in range(len(self.face.columns)) if self._cell(c).contains(at)), -1)

    def block_at(self, at: QPoint) -> Block | None:
        column = self._column_at(at)
        if column < 0:
            return None
        shown, _ = self._lines(column)
        return next((one for i, one in enumerate(shown) if self._line_rect(column, i).contains(at)), None)

    def place_at(self, at: QPoint) -> Stop | None:
        column = self._column_at(at)
        return Stop(column, 0) if column >= 0 else None

    def ghost_at(self, entry: CalendarEntry, at: QPoint, held: int) -> Ghost | None:
        column = self._column_at(at)
        if column < 0:
            return None
        days = (self.face.columns[column].day - self.scene.wall(entry.due_at).date()).days
        return Ghost(entry, column, 0, shifted(entry, days, self.scene.zone), carried=True)

    def ghost_shifted(self, ghost: Ghost, days: int, steps: int) -> Ghost | None:
        column = ghost.column + days + WEEK * steps
        if not 0 <= column < len(self.face.columns):
            return None
        on = (self.face.columns[column].day - self.scene.wall(ghost.entry.due_at).date()).days
        moved = Ghost(ghost.entry, column, 0, shifted(ghost.entry, on, self.scene.zone), carried=False)
        self._show(self._cell(column))
        return moved

    def bring_into_view(self) -> None:
        self._show(self._cell(self.stop.column))

    def _show(self, cell: QRect) -> None:
        bar = self.verticalScrollBar()
        if cell.top() < px(HEAD):
            bar.setValue(bar.value() + cell.top() - px(HEAD))
        elif cell.bottom() > self.viewport().height():
            bar.setValue(bar.value() + cell.bottom() - self.viewport().height() + 1)

    # drawing

    def paint(self, painter: QPainter) -> None:
        for place, column in enumerate(self.face.columns):
            cell = self._cell(place)
            if cell.bottom() >= px(HEAD) and cell.top() <= self.viewport().height():
                self._paint_day(painter, place, column, cell)
        if self.ghost is not None:
            rect = self._line_rect(self.ghost.column, 0)
            words = list_of([f"{self.scene.wall(self.ghost.at):%H:%M}", self.ghost.entry.client_name])
            draw_ghost(painter, rect, words, "bad" if self.ghost.at < self.scene.now else "accent")
        painter.fillRect(QRect(0, 0, self.viewport().width(), px(HEAD)), token("surface"))
        for place, column in enumerate(self.face.columns[:WEEK]):
            rect = QRect(
                self._cell(place).left() + px(8), 0, self._cell(place).width() - px(12), px(HEAD) - px(4)
            )
            paint.put_text(painter, rect, column.title, font("smallStrong"), token("muted"))

    def _paint_day(self, painter: QPainter, place: int, column: Column, cell: QRect) -> None:
        if not column.open or column.outside:
            painter.fillRect(cell, token("sunken"))
        painter.setPen(token("border"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(cell.adjusted(0, 0, -1, -1) if place % WEEK == WEEK - 1 else cell)
        head = QRect(cell.left() + px(8), cell.top() + px(2), cell.width() - px(12), px(DAY) - px(4))
        ink = "accentText" if column.today else ("faint" if column.outside else "text")
        paint.put_text(painter, head, column.number, font("strong"), token(ink))
        if column.holiday:
            beside = head.adjusted(paint.text_width(column.number, font("strong")) + px(8), 0, 0, 0)
            paint.put_text(painter, beside, column.holiday, font("small"), token("warn"))
        shown, more = self._lines(place)
        focus = self.hasFocus()
        for number, block in enumerate(shown):
            current = focus and self.stop.block is not None and self.stop.block.key == block.key
            draw_line(
                painter, self._line_rect(place, number), block, _line_text(block), hovered=self.is_hovered(block),
                current=current,
            )  # fmt: skip
        if more:
            rect = self._line_rect(place, len(shown)).adjusted(px(5), 0, 0, 0)
            paint.put_text(painter, rect, f"+{more}", font("smallStrong"), token("muted"))
        if column.today:
            paint.box(painter, cell.adjusted(1, 1, 0, 0), 0, None, token("accent"), 2)
        if focus and self.stop.block is None and self.stop.column == place:
            paint.box(painter, cell.adjusted(3, 3, -2, -2), px(5), None, token("accent"), 2)


def _line_text(block: Block) -> str:
    if block.strip is not None:
        return WORDS.calls(block.strip.total)
    return f"{block.second.split(' ')[0]} {block.title}"
