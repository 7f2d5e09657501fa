"""Days by hours: blocks where they stand, calls counted in a narrow row of their own, a line for now."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from app.services.calendar import CalendarEntry
from app.ui import paint
from app.ui.calendar.canvas import Canvas, Ghost, Stop
from app.ui.calendar.faces import DAY_MINUTES, Block, Column, Face
from app.ui.calendar.lanes import stack
from app.ui.calendar.scene import Scene, shifted
from app.ui.calendar.strokes import draw_block, draw_calls, draw_ghost
from app.ui.calendar.words import WORDS
from app.ui.theme import font, px, token
from app.ui.words.kinds import list_of

HOUR, HEAD, SIDE, CALLS, SNAP = 56, 46, 52, 40, 15
LEAST_LANE = 42
FIRST_HOUR = 8


class Hours(Canvas):
    """The day and the week."""

    def __init__(self, scene: Scene, parent: QWidget | None = None) -> None:
        super().__init__(scene, parent)
        self._stacked: dict[int, list[Block]] = {}
        self._gutters: set[int] = set()
        self._scrolled = False
        self.verticalScrollBar().valueChanged.connect(self.viewport().update)

    # sizes

    def _top(self, minute: float) -> int:
        return px(HEAD) + round(minute * px(HOUR) / 60) - int(self.verticalScrollBar().value())

    def _span(self, column: int) -> tuple[int, int]:
        """Left and right edge of a column."""
        room, count = self.viewport().width() - px(SIDE), max(1, len(self.face.columns))
        return px(SIDE) + room * column // count, px(SIDE) + room * (column + 1) // count

    def _body(self, column: int) -> tuple[int, int]:
        """The part of a column where entries stand."""
        left, right = self._span(column)
        return left + (px(CALLS) if column in self._gutters else px(2)), right - px(6)

    def _minute_at(self, y: int) -> int:
        offset = y - px(HEAD) + self.verticalScrollBar().value()
        return max(0, min(DAY_MINUTES - 1, offset * 60 // px(HOUR)))

    def _column_at(self, x: int) -> int:
        return next(
            (c for c in range(len(self.face.columns)) if self._span(c)[0] <= x < self._span(c)[1]), -1
        )

    def lay_out(self) -> None:
        whole = 24 * px(HOUR)
        bar = self.verticalScrollBar()
        room = max(0, self.viewport().height() - px(HEAD))
        bar.setRange(0, max(0, whole - room))
        bar.setPageStep(room)
        bar.setSingleStep(px(HOUR) // 2)
        if not self._scrolled and self.face.columns and room > px(100):
            self._scrolled = True
            bar.setValue(FIRST_HOUR * px(HOUR) - px(8))
        self._gutters = {one.column for one in self.face.strips}
        self._stacked = {}
        for column in range(len(self.face.columns)):
            left, right = self._body(column)
            most = max(1, (right - left) // px(LEAST_LANE))
            self._stacked[column] = stack((one for one in self.face.blocks if one.column == column), most)

    def show_face(self, face: Face) -> None:
        super().show_face(face)
        if self.stop.block is None and not self.face.blocks and not self.face.strips:
            self.bring_into_view()

    # stops

    def stop_of(self, block: Block) -> Stop:
        return Stop(block.column, block.top, block)

    def _stops(self, column: int) -> list[Stop]:
        """Everything of a column in order of time; an hour in which nothing begins is a free place."""
        blocks = [*self._stacked.get(column, ()), *(one for one in self.face.strips if one.column == column)]
        taken = {one.top // 60 for one in blocks}
        found = [self.stop_of(one) for one in blocks]
        found += [Stop(column, hour * 60) for hour in range(24) if hour not in taken]
        return sorted(found, key=lambda one: (one.minute, one.block is not None and one.block.strip is None,
                                              one.block.lane if one.block else 0))  # fmt: skip

    def settled(self, stop: Stop) -> Stop:
        stops = self._stops(stop.column)
        # A place of the pointer's own choice stays, unless something stands there now.
        if stop.minute % 60 and all(one.minute != stop.minute for one in stops):
            return stop
        return min(stops, key=lambda one: abs(one.minute - stop.minute), default=stop)

    def stepped(self, across: int, down: int) -> Stop | None:
        stop = self.stop
        if across:
            column = stop.column + across
            if not 0 <= column < len(self.face.columns):
                return None
            return min(self._stops(column), key=lambda one: abs(one.minute - stop.minute))
        stops = self._stops(stop.column)
        place = next((i for i, one in enumerate(stops) if one.key == stop.key), -1)
        if place < 0:
            later = [one for one in stops if one.minute > stop.minute]
            earlier = [one for one in stops if one.minute < stop.minute]
            return (later[0] if later else stops[-1]) if down > 0 else (earlier[-1] if earlier else stops[0])
        return stops[max(0, min(len(stops) - 1, place + down))]

    def go_now(self) -> None:
        """The keyboard to this hour of today, where today is shown; else to the first working hour."""
        column = max(0, self.face.now_column)
        minute = self.face.now_minute // 60 * 60 if self.face.now_column >= 0 else FIRST_HOUR * 60 + 60
        self.go_to(self.settled(Stop(column, minute)))

    def sentence_of(self, stop: Stop) -> str:
        if self.ghost is not None:
            return WORDS.slot(self.ghost.at, self.scene)
        if stop.block is not None:
            return stop.block.sentence
        if stop.column >= len(self.face.columns):
            return ""
        column = self.face.columns[stop.column]
        said = WORDS.slot(self.scene.at(column.day, stop.minute), self.scene)
        return list_of([said, column.title if column.staff_id is not None else "", column.holiday])

    # places

    def _block_rect(self, block: Block) -> QRect:
        if block.strip is not None:
            left, _ = self._span(block.column)
            top = self._top(block.top)
            return QRect(left + px(4), top + 2, px(CALLS) - px(8), self._top(block.top + 60) - top - 3)
        left, right = self._body(block.column)
        width = right - left
        start = left + width * block.lane // block.lanes
        end = left + width * (block.lane + 1) // block.lanes
        top = self._top(block.top)
        return QRect(start, top, end - start - 2, max(px(18), self._top(block.bottom) - top - 1))

    def rect_of(self, stop: Stop) -> QRect:
        if stop.block is not None:
            return self._block_rect(stop.block)
        left, right = self._body(stop.column)
        top = self._top(stop.minute)
        return QRect(
            left, top, right - left, self._top(stop.minute + (60 if stop.minute % 60 == 0 else SNAP)) - top
        )

    def block_at(self, at: QPoint) -> Block | None:
        if at.y() < px(HEAD):
            return None
        column = self._column_at(at.x())
        strips = [one for one in self.face.strips if one.column == column]
        return next(
            (one for one in (*self._stacked.get(column, ()), *strips) if self._block_rect(one).contains(at)), None
        )  # fmt: skip

    def place_at(self, at: QPoint) -> Stop | None:
        column = self._column_at(at.x())
        if column < 0 or at.y() < px(HEAD):
            return None
        return Stop(column, self._minute_at(at.y()) // 30 * 30)

    def ghost_at(self, entry: CalendarEntry, at: QPoint, held: int) -> Ghost | None:
        column = self._column_at(at.x())
        if column < 0 or not self._takes(self.face.columns[column], entry):
            return None
        top = self._minute_at(at.y() - held)
        minute = min(DAY_MINUTES - SNAP, (top + SNAP // 2) // SNAP * SNAP)
        moment = self.scene.at(self.face.columns[column].day, minute)
        return Ghost(entry, column, minute, moment, carried=True)

    @staticmethod
    def _takes(column: Column, entry: CalendarEntry) -> bool:
        """Days of one person side by side: his entries stay with him."""
        return column.staff_id is None or column.staff_id == entry.whose_id

    def ghost_shifted(self, ghost: Ghost, days: int, steps: int) -> Ghost | None:
        at = ghost.at
        if days:
            at = self._days_on(ghost, days)
        if steps:
            whole = at.replace(minute=at.minute // SNAP * SNAP, second=0, microsecond=0)
            ahead = steps if steps > 0 or whole == at else 0
            at = whole + timedelta(minutes=SNAP * ahead)
        wall = self.scene.wall(at)
        column = next(
            (c for c, one in enumerate(self.face.columns) if one.day == wall.date() and self._takes(one, ghost.entry)), -1
        )  # fmt: skip
        if column < 0:
            return None
        moved = Ghost(ghost.entry, column, wall.hour * 60 + wall.minute, at, carried=False)
        self._show_minute(moved.minute)
        return moved

    def _days_on(self, ghost: Ghost, days: int) -> datetime:
        entry = ghost.entry
        if ghost.at != entry.due_at:
            entry = replace(entry, due_at=ghost.at, due_wall=None)
        return shifted(entry, days, self.scene.zone)

    def bring_into_view(self) -> None:
        self._show_minute(
            self.stop.minute, self.stop.block.bottom if self.stop.block else self.stop.minute + 60
        )

    def _show_minute(self, minute: int, end: int = 0) -> None:
        bar, room = self.verticalScrollBar(), self.viewport().height() - px(HEAD)
        top, bottom = minute * px(HOUR) // 60, max(end, minute + 30) * px(HOUR) // 60
        if bottom - top > room:
            bottom = top + room
        if top < bar.value():
            bar.setValue(max(0, top - px(6)))
        elif bottom > bar.value() + room:
            bar.setValue(bottom - room + px(6))

    # drawing

    def paint(self, painter: QPainter) -> None:
        self._paint_ground(painter)
        self._paint_now(painter)
        for column in range(len(self.face.columns)):
            for block in self._stacked.get(column, ()):
                self._paint_one(painter, block)
        for block in self.face.strips:
            self._paint_one(painter, block)
        if self.stop.block is None and self.hasFocus() and self.face.columns:
            paint.box(
                painter, self.rect_of(self.stop).adjusted(1, 1, -1, -1), px(5), None, token("accent"), 2
            )
        self._paint_ghost(painter)
        self._paint_head(painter)

    def _paint_one(self, painter: QPainter, block: Block) -> None:
        rect = self._block_rect(block)
        if rect.bottom() < px(HEAD) or rect.top() > self.viewport().height():
            return
        current = self.hasFocus() and self.stop.block is not None and self.stop.block.key == block.key
        draw = draw_calls if block.strip is not None else draw_block
        draw(painter, rect, block, hovered=self.is_hovered(block), current=current)

    def _paint_ground(self, painter: QPainter) -> None:
        high = self.viewport().height()
        for place, column in enumerate(self.face.columns):
            left, right = self._span(place)
            shade, begin = token("sunken"), 0
            for since, until in sorted(column.open):
                painter.fillRect(
                    QRect(left, self._top(begin), right - left, self._top(since) - self._top(begin)), shade
                )
                begin = max(begin, until)
            painter.fillRect(
                QRect(left, self._top(begin), right - left, self._top(DAY_MINUTES) - self._top(begin)), shade
            )
        painter.setPen(token("border"))
        for hour in range(25):
            y = self._top(hour * 60)
            if px(HEAD) <= y < high:
                painter.drawLine(px(SIDE), y, self.viewport().width(), y)
        for place in range(len(self.face.columns) + 1):
            x = self._span(place)[0] if place < len(self.face.columns) else self.viewport().width() - 1
            painter.drawLine(x, px(HEAD), x, high)
        for hour in range(1, 24):
            rect = QRect(0, self._top(hour * 60) - px(8), px(SIDE) - px(8), px(16))
            paint.put_text(painter, rect, f"{hour:02}:00", font("small"), token("muted"), paint.RIGHT)

    def _paint_now(self, painter: QPainter) -> None:
        """Below the entries: a line through a name would say that it is off."""
        place = self.face.now_column
        if place < 0:
            return
        last = place
        while last + 1 < len(self.face.columns) and self.face.columns[last + 1].today:
            last += 1
        y, (left, _), (_, right) = self._top(self.face.now_minute), self._span(place), self._span(last)
        today = QRect(left, px(HEAD) - 1, right - left + 1, self.viewport().height() - px(HEAD) + 3)
        paint.box(painter, today, 0, None, token("accent"), 2)
        painter.fillRect(QRect(left, y - 1, right - left, 2), token("badBar"))
        paint.draw_dot(painter, left - px(4), y, token("badBar"))

    def _paint_ghost(self, painter: QPainter) -> None:
        ghost = self.ghost
        if ghost is None:
            return
        left, right = self._body(ghost.column)
        top = self._top(ghost.minute)
        length = max(20, ghost.entry.minutes)
        rect = QRect(left, top, right - left, max(px(20), self._top(ghost.minute + length) - top))
        late = ghost.at < self.scene.now
        words = list_of([f"{self.scene.wall(ghost.at):%H:%M}", ghost.entry.client_name])
        draw_ghost(painter, rect, words, "bad" if late else "accent")

    def _paint_head(self, painter: QPainter) -> None:
        painter.fillRect(QRect(0, 0, self.viewport().width(), px(HEAD)), token("surface"))
        painter.setPen(token("border"))
        painter.drawLine(0, px(HEAD) - 1, self.viewport().width(), px(HEAD) - 1)
        for place, column in enumerate(self.face.columns):
            left, right = self._span(place)
            ink = token("accentText" if column.today else "text")
            inner = QRect(left + px(8), px(3), right - left - px(12), px(22))
            words = f"{column.title} {column.number}".strip()
            paint.put_text(painter, inner, words, font("strong"), ink)
            if column.holiday:
                below = QRect(inner.left(), px(23), inner.width(), px(18))
                paint.put_text(painter, below, column.holiday, font("small"), token("warn"))
            elif (count := self._count(place)) > 0:
                below = QRect(inner.left(), px(23), inner.width(), px(18))
                paint.put_text(painter, below, WORDS.entries(count), font("small"), token("muted"))

    def _count(self, place: int) -> int:
        calls = sum(one.strip.total for one in self.face.strips if one.column == place and one.strip)
        return calls + sum(one.column == place for one in self.face.blocks)
