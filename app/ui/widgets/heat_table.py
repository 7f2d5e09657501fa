"""Shares by weekday and hour: the fuller the colour, the more often; every cell has its number."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import paint
from app.ui.theme import TOKENS, contrast, font, px, theme, token
from app.ui.widgets.chart import Chart, Spot
from app.ui.widgets.funnel import mixed

MOST = 0.78
"""How far towards the accent the fullest cell goes, so that a digit on it can be read."""
_INKS = (TOKENS["light"]["onAccent"], TOKENS["dark"]["onAccent"])
_HEAD, _LOWEST, _TALLEST, _GAP = 24, 26, 37, 3


@dataclass(frozen=True, slots=True)
class HeatSpot:
    """One cell: `heat` from 0 to 1, or None where there is too little to say."""

    key: Hashable
    text: str
    heat: float | None
    sentence: str
    tooltip: str = ""


def ground_of(heat: float | None) -> QColor:
    """Colour of a cell: from `sunken` (dark theme: `accentSoft`) most of the way to `accent`."""
    least = token("sunken" if theme().name == "light" else "accentSoft")
    return token("sunken") if heat is None else mixed(least, token("accent"), MOST * max(0.0, min(1.0, heat)))


def ink_on(ground: QColor) -> QColor:
    """White or near black, whichever is read better on this colour."""
    return QColor(max(_INKS, key=lambda ink: contrast(ink, ground.name())))


class HeatTable(Chart):
    """Rows × columns of cells; arrows walk in both directions, the cell of now is outlined."""

    WALKS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down})

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._cells: tuple[HeatSpot, ...] = ()
        self._lines: tuple[str, ...] = ()
        self._heads: tuple[str, ...] = ()
        self._now: Hashable = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_cells(
        self, lines: Sequence[str], heads: Sequence[str], cells: Sequence[HeatSpot], *, now: Hashable = None
    ) -> None:
        """Show cells line by line: as many in each line as there are heads. `now` is the key of the cell of now."""
        self._lines, self._heads, self._cells, self._now = tuple(lines), tuple(heads), tuple(cells), now
        self.set_spots([Spot(one.key, one.sentence, one.tooltip, one.text != "") for one in cells])

    def cells(self) -> tuple[HeatSpot, ...]:
        """What is shown, line by line."""
        return self._cells

    def now(self) -> Hashable:
        """Key of the outlined cell."""
        return self._now

    def first_key(self) -> Hashable:
        keys = [one.key for one in self._cells]
        return self._now if self._now in keys else super().first_key()

    def step(self, across: int, down: int) -> int:
        wide = max(1, len(self._heads))
        line, column = divmod(self.position(), wide)
        column = max(0, min(wide - 1, column + across))
        line = max(0, min(len(self._lines) - 1, line + down))
        return line * wide + column

    def sizeHint(self) -> QSize:
        return QSize(px(60) + len(self._heads) * px(56), px(_HEAD) + len(self._lines) * px(_TALLEST))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(40) + len(self._heads) * px(32), px(_HEAD) + len(self._lines) * px(_LOWEST))

    def _margin(self) -> int:
        widths = [paint.text_width(line, font("strong")) for line in self._lines]
        widest: int = max(widths, default=0)
        return widest + px(14)

    def rect_of(self, position: int) -> QRect:
        line, column = divmod(position, max(1, len(self._heads)))
        return self._rect(line, column)

    def _rect(self, line: int, column: int) -> QRect:
        left, top = self._margin(), px(_HEAD)
        wide, high = max(1, len(self._heads)), max(1, len(self._lines))
        height = min(px(_TALLEST), (self.height() - top) // high)
        start = left + (self.width() - left) * column // wide
        end = left + (self.width() - left) * (column + 1) // wide
        return QRect(start, top + line * height, end - start - px(_GAP), height - px(_GAP))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        wide = len(self._heads)
        today = next((i // wide for i, one in enumerate(self._cells) if one.key == self._now), -1)
        for column, head in enumerate(self._heads):
            rect = self._rect(0, column)
            rect.setTop(0)
            rect.setHeight(px(_HEAD) - px(4))
            paint.put_text(painter, rect, head, font("smallStrong"), token("muted"), paint.CENTER)
        for line, name in enumerate(self._lines):
            rect = self._rect(line, 0)
            side = QRect(0, rect.top(), self._margin() - px(8), rect.height())
            face, ink = ("strong", "text") if line == today else ("button", "muted")
            paint.put_text(painter, side, name, font(face), token(ink))
        for place, cell in enumerate(self._cells):
            self._paint_cell(painter, place, cell)
        painter.end()

    def _paint_cell(self, painter: QPainter, place: int, cell: HeatSpot) -> None:
        rect, ground = self.rect_of(place), ground_of(cell.heat)
        paint.box(painter, rect, px(5), ground)
        ink = token("muted") if cell.heat is None else ink_on(ground)
        paint.put_text(painter, rect, cell.text, font("smallStrong"), ink, paint.CENTER)
        if self.is_hovered(place):
            paint.box(painter, rect, px(5), None, token("accent"), 1)
        if cell.key == self._now:
            paint.box(painter, rect, px(6), None, token("text"), 2)
        if place == self.position() and self.hasFocus():
            self.paint_ring(painter, rect.adjusted(-2, -2, 2, 2), 7)


class HeatLegend(QWidget):
    """Less often … more often, with four steps of the scale."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ("", "")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_words(self, rarer: str, oftener: str) -> None:
        """The words at both ends."""
        self._words = (rarer, oftener)
        self.setAccessibleName(f"{rarer} … {oftener}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words = sum(paint.text_width(word, font("small")) for word in self._words)
        return QSize(words + px(16) + 4 * px(24), px(20))

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        left, middle = 0, self.height() // 2
        for place, word in enumerate(self._words):
            width = paint.text_width(word, font("small"))
            paint.put_text(painter, QRect(left, 0, width, self.height()), word, font("small"), token("muted"))
            left += width + px(8)
            for step in range(4 if place == 0 else 0):
                box = QRect(left, middle - px(5), px(16), px(10))
                paint.box(painter, box, px(3), ground_of(step / 3))
                left += px(24)
        painter.end()
