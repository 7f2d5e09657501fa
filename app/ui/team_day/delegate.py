"""Paints every part of the board: avatar, load, measures, cells with cards, where clients would be dropped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from app.ui import paint
from app.ui.team_day.board_model import FACTS, NAME, Index
from app.ui.team_day.faces import CardFace, CellFace, MeasureFace, RowFace
from app.ui.team_day.words import COUNTS, card_state, measure_text, plus_assignment
from app.ui.theme import font, px, token
from app.ui.widgets.avatar import initials
from app.ui.widgets.meter import Pace, pace
from app.ui.words.kinds import list_of

if TYPE_CHECKING:
    from app.ui.team_day.board import BoardView

CARD, GAP, INSET, CELL_GAP, NOTE = 43, 4, 4, 5, 22
AWAY, TOTALS, LEAST_CARDS, MOST_CARDS = 50, 36, 2, 3


def row_height(row: RowFace | None) -> int:
    """Height of a manager's row, of one who is away, or of the totals."""
    if row is None:
        return px(TOTALS)
    if row.away:
        return px(AWAY)
    return max(_height(cell) for cell in row.cells) if row.cells else px(AWAY)


def _height(cell: CellFace) -> int:
    shown = max(LEAST_CARDS, min(len(cell.cards), MOST_CARDS))
    more = NOTE if len(cell.cards) > MOST_CARDS else 0
    note = NOTE if cell.note else 0
    return px(2 * CELL_GAP + 2 * INSET + shown * CARD + (shown - 1) * GAP + more + note) + 1


def shown_cards(cell: CellFace, chosen: int) -> tuple[CardFace, ...]:
    """The cards there is room for; the chosen one is among them."""
    first = max(0, chosen - MOST_CARDS + 1)
    return cell.cards[first : first + MOST_CARDS]


def cell_rect(rect: QRect) -> QRect:
    """The grey box of a cell inside its place in the table."""
    return rect.adjusted(px(4), px(CELL_GAP), -px(4), -px(CELL_GAP) - 1)


def card_rect(rect: QRect, number: int) -> QRect:
    """Where the card of that number lies."""
    box = cell_rect(rect)
    inset = px(INSET)
    top = box.top() + inset + number * (px(CARD) + px(GAP))
    return QRect(box.left() + inset, top, box.width() - 2 * inset, px(CARD))


class BoardDelegate(QStyledItemDelegate):
    """One painter for the whole board; asks the view what is current and what hangs over it."""

    def __init__(self, view: BoardView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(px(120), row_height(self._view.rows.row_face(index.row())))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        rect = QRect(option.rect)
        painter.setClipRect(rect)
        painter.fillRect(rect, token("surface"))
        person = self._view.rows.row_face(index.row())
        cell = self._view.rows.cell_face(index.row(), index.column())
        if person is None:
            self._paint_total(painter, rect, index.column())
        elif cell is not None:
            self._paint_cell(painter, rect, cell, index)
        elif index.column() == NAME:
            self._paint_name(painter, rect, person)
        elif index.column() == FACTS:
            self._paint_facts(painter, rect, person)
        if person is not None:
            self._paint_line(painter, rect)
        if cell is None and self._view.is_current(index):
            box = rect.adjusted(1, 2, -1, -3)
            paint.box(painter, box, px(8), None, token("accent"), 2)
        painter.restore()

    def _paint_line(self, painter: QPainter, rect: QRect) -> None:
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, token("border"))

    # the manager

    def _paint_name(self, painter: QPainter, rect: QRect, person: RowFace) -> None:
        middle, side = rect.top() + (rect.height() - 1) // 2, px(32)
        disc = QRect(rect.left() + px(4), middle - side // 2, side, side)
        soft, ink = ("sunken", "muted") if person.away else ("accentSoft", "accentText")
        paint.box(painter, disc, side / 2, token(soft))
        face = QFont(font("key"))
        face.setWeight(QFont.Weight.Bold)
        paint.put_text(painter, disc, initials(person.name), face, token(ink), paint.CENTER)
        left = disc.right() + px(9)
        width = rect.right() - left - px(12)
        if person.away:
            self._two_lines(painter, QRect(left, middle - px(18), width, px(36)), person)
            return
        name = QRect(left, middle - px(24), width, px(20))
        paint.put_text(painter, name, person.name, font("strong"), token("text"))
        load = pace(person.load, 100, load=True)
        self._bar(painter, QRect(left, middle - px(1), width, px(4)), load)
        words = QRect(left, middle + px(6), width, px(18))
        ink = "bad" if load.name == "overload" else "muted"
        paint.put_text(painter, words, person.load_text, font("small"), token(ink))

    def _two_lines(self, painter: QPainter, rect: QRect, person: RowFace) -> None:
        half = rect.height() // 2
        paint.put_text(painter, rect.adjusted(0, 0, 0, -half), person.name, font("strong"), token("text"))
        below = rect.adjusted(0, half, 0, 0)
        paint.put_text(painter, below, person.away_short, font("small"), token("muted"))

    def _bar(self, painter: QPainter, rect: QRect, verdict: Pace) -> None:
        height = rect.height()
        paint.box(painter, rect, height / 2, token("border"))
        share = max(0.0, min(1.0, verdict.done))
        if share > 0:
            bar = QRectF(rect)
            bar.setWidth(max(height, rect.width() * share))
            paint.box(painter, bar, height / 2, token(verdict.bar))
        if verdict.due is not None:
            left = round(min(rect.width() - 3, max(1, rect.width() * verdict.due - 1)))
            tick = QRectF(rect.left() + left, rect.center().y() - px(4), 2, px(10))
            painter.fillRect(tick.adjusted(-1, 0, 1, 0), token("surface"))
            painter.fillRect(tick, token("text"))

    def _paint_facts(self, painter: QPainter, rect: QRect, person: RowFace) -> None:
        if person.away:
            self._paint_away(painter, rect, person)
            return
        step = px(20)
        top = rect.top() + (rect.height() - step * len(person.measures)) // 2
        for place, one in enumerate(person.measures):
            line = QRect(rect.left() + px(4), top + place * step, rect.width() - px(12), step)
            self._paint_measure(painter, line, one)

    def _paint_measure(self, painter: QPainter, line: QRect, one: MeasureFace) -> None:
        figure, name = px(46), px(66)
        paint.put_text(painter, QRect(line.left(), line.top(), name - px(6), line.height()), one.name,
                       font("small"), token("muted"))  # fmt: skip
        paint.put_text(painter, QRect(line.right() - figure, line.top(), figure, line.height()),
                       measure_text(one.fact, one.plan), font("small"), token("text"), paint.RIGHT)  # fmt: skip
        room = line.width() - name - figure - px(6)
        if room > px(20):
            bar = QRect(line.left() + name, line.center().y() - px(1), room, px(4))
            self._bar(painter, bar, pace(one.fact, one.plan, one.by_now if one.plan else None))

    def _paint_away(self, painter: QPainter, rect: QRect, person: RowFace) -> None:
        """Where the clients of one who is away went, over all the days."""
        whole = rect
        left, middle = whole.left() + px(4), whole.center().y()
        left += paint.put_icon(painter, left, middle, "users", 16, "muted") + px(8)
        text = QRect(left, whole.top(), whole.right() - left - px(8), whole.height())
        paint.put_text(painter, text, person.away, font("body"), token("muted"))

    # a cell

    def _paint_cell(self, painter: QPainter, rect: QRect, cell: CellFace, index: Index) -> None:
        box = cell_rect(rect)
        paint.box(painter, box, px(8), token("sunken"))
        words = self._view.drop_words(cell.place)
        if words:
            self._paint_drop(painter, box, words)
            return
        chosen = self._view.card_number(cell.place)
        for number, card in enumerate(shown_cards(cell, chosen)):
            current = chosen >= 0 and len(cell.cards) > 1 and card is cell.cards[chosen]
            self._paint_card(painter, card_rect(rect, number), card, current=current, past=cell.past)
        self._paint_below(painter, box, cell)
        if not cell.cards and not cell.past and self._view.can_plan():
            paint.put_text(painter, box, plus_assignment(), font("small"), token("muted"), paint.CENTER)
        if self._view.is_current(index):
            strong = self._view.hasFocus()
            paint.box(painter, box, px(8), None, token("accent" if strong else "field"), 2 if strong else 1)

    def _paint_below(self, painter: QPainter, box: QRect, cell: CellFace) -> None:
        """Cards without room, and who else planned here."""
        line = QRect(box.left() + px(8), box.bottom() - px(NOTE), box.width() - px(16), px(NOTE))
        if cell.note:
            left = line.left() + paint.put_icon(painter, line.left(), line.center().y(), "users", 14, "warn")
            line_text = QRect(left + px(6), line.top(), line.right() - left - px(6), line.height())
            paint.put_text(painter, line_text, cell.note, font("smallStrong"), token("warn"))
            line.translate(0, -px(NOTE))
        if len(cell.cards) > MOST_CARDS:
            more = COUNTS.more(len(cell.cards) - MOST_CARDS)
            paint.put_text(painter, line, more, font("small"), token("muted"))

    def _paint_drop(self, painter: QPainter, box: QRect, words: tuple[str, ...]) -> None:
        paint.box(painter, box, px(8), token("accentSoft"))
        pen = QPen(token("accent"), 2, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([3.0, 2.0])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), px(8), px(8))
        line = px(17)
        top = box.center().y() - line * len(words) // 2
        for place, text in enumerate(words):
            area = QRect(box.left() + px(6), top + place * line, box.width() - px(12), line)
            paint.put_text(painter, area, text, font("smallStrong"), token("accentText"), paint.CENTER)

    def _paint_card(
        self, painter: QPainter, rect: QRect, card: CardFace, *, current: bool, past: bool
    ) -> None:
        edge = token("accent" if current else "border")
        paint.box(painter, rect, px(8), token("accentSoft" if current else "surface"), edge)
        if card.draft or card.taken_away:
            self._dashed(painter, rect, token("warnBar" if card.problem else "accent"))
        verdict = _verdict(card)
        inner = rect.adjusted(px(9), 0, -px(9), 0)
        first = QRect(inner.left(), rect.top() + px(4), inner.width(), px(20))
        ink = verdict.ink if verdict is not None and verdict.name != "on_pace" else "muted"
        icon = paint.put_icon(painter, first.left(), first.center().y() + 1, card.icon, 16, ink)
        figure = measure_text(card.done or 0, card.count) if verdict is not None else ""
        taken = paint.text_width(figure, font("small")) + px(6) if figure else 0
        # Where the title would be cut, the figure steps down to the bar.
        tight = taken + icon + px(6) + paint.text_width(card.title, font("smallStrong")) > first.width()
        title = first.adjusted(icon + px(6), 0, 0 if tight else -taken, 0)
        face = QFont(font("smallStrong"))
        face.setStrikeOut(card.taken_away)
        paint.put_text(
            painter, title, card.title, face, token("muted" if past or card.taken_away else "text")
        )
        below = QRect(inner.left(), first.bottom() + 1, inner.width(), px(16))
        if figure:
            at = below if tight else first
            paint.put_text(painter, at, figure, font("small"), token("muted"), paint.RIGHT)
        if verdict is not None and not card.taken_away and not card.problem:
            room = inner.width() - (taken if tight else 0)
            self._bar(painter, QRect(inner.left(), below.top() + px(4), room, px(6)), verdict)
            return
        self._paint_second(painter, below, card)

    def _paint_second(self, painter: QPainter, line: QRect, card: CardFace) -> None:
        state = card_state(card)
        said = card.problem or list_of((card.line, state))
        ink = "warn" if card.problem else "accentText" if state else "muted"
        paint.put_text(painter, line, said, font("small"), token(ink))

    def _dashed(self, painter: QPainter, rect: QRect, colour: QColor) -> None:
        pen = QPen(colour, 1, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([4.0, 3.0])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), px(8), px(8))

    # the bottom row

    def _paint_total(self, painter: QPainter, rect: QRect, column: int) -> None:
        face = self._view.rows.face
        if column == NAME:
            paint.put_text(
                painter, rect.adjusted(px(4), 0, 0, 0), face.totals_title, font("smallStrong"), token("text")
            )
            return
        if column - 1 >= len(face.totals):
            return
        total = face.totals[column - 1]
        ink = "text" if total.tone == "neutral" else total.tone
        left = rect.left() + px(8)
        width = paint.text_width(total.figure, font("strong"))
        room = rect.right() - px(4) - left
        paint.put_text(
            painter,
            QRect(left, rect.top(), min(width, room), rect.height()),
            total.figure,
            font("strong"),
            token(ink),
        )
        left += width + px(6)
        rest = QRect(left, rect.top(), max(0, rect.right() - px(4) - left), rect.height())
        paint.put_text(painter, rest, total.text, font("small"), token("muted"))


def _verdict(card: CardFace) -> Pace | None:
    """How the card stands; None where nothing can be done yet."""
    if card.done is None or card.draft:
        return None
    return pace(card.done, card.count, card.by_now)
