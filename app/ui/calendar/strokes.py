"""How an entry looks: a bar of its tone, the kind, the firm, the hour; what is done is muted."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from app.ui import paint
from app.ui.calendar.faces import Block
from app.ui.paint import TONES
from app.ui.theme import font, px, token

LINE = 16


def draw_block(painter: QPainter, rect: QRect, block: Block, *, hovered: bool, current: bool) -> None:
    """One entry of the hours, or "+3"."""
    ink, soft, bar = TONES[block.tone]
    ground = token("sunken" if block.done else soft)
    paint.box(painter, rect, px(5), ground, token("strong") if hovered else token("surface"))
    strip = QRect(rect.left() + 2, rect.top() + 2, px(3), rect.height() - 4)
    paint.box(painter, strip, px(2), token("faint" if block.done else bar))
    inner = rect.adjusted(px(8), 0, -px(4), 0)
    if not block.icon:
        paint.put_text(painter, inner, block.title, font("smallStrong"), token(ink), paint.LEFT)
    else:
        _lines(painter, inner, block, ink)
    if current:
        paint.box(painter, rect.adjusted(-1, -1, 1, 1), px(6), None, token("accent"), 2)


def _lines(painter: QPainter, inner: QRect, block: Block, ink: str) -> None:
    high = px(LINE)
    single = inner.height() < 2 * high
    top = inner.top() + (max(0, inner.height() - high) // 2 if single else px(2))
    middle = top + high // 2 + 1
    left = inner.left()
    if inner.width() > px(44):
        left += paint.put_icon(painter, left, middle, block.icon, 12, "faint" if block.done else ink) + px(4)
    right = inner.right()
    if inner.width() > px(84):
        for sign in block.marks:
            right -= px(14)
            paint.put_icon(painter, right, middle, sign, 12, "faint" if block.done else ink)
    colour = token("muted" if block.done else "text")
    face = font("small" if block.done else "smallStrong")
    text = (
        f"{block.second.split(' ')[0]} {block.title}" if single and inner.width() > px(110) else block.title
    )
    paint.put_text(painter, QRect(left, top, max(0, right - left - px(2)), high), text, face, colour)
    rest = [block.second, block.note] if not single else []
    for number, line in enumerate(one for one in rest if one):
        start = top + (number + 1) * high
        if start + high > inner.bottom() + px(2):
            break
        paint.put_text(
            painter, QRect(inner.left(), start, inner.width(), high), line, font("small"), token("muted")
        )


def draw_calls(painter: QPainter, rect: QRect, block: Block, *, hovered: bool, current: bool) -> None:
    """Counted calls of an hour: the number over its picture."""
    ink, soft, _ = TONES[block.tone]
    ground = token("sunken" if block.done else soft)
    paint.box(painter, rect, px(6), ground, token("strong") if hovered else token("surface"))
    high = px(LINE)
    colour = token("muted" if block.done else ink)
    both = rect.height() >= 2 * high + px(4)
    top = rect.top() + (rect.height() - (2 * high if both else high)) // 2
    if both:
        side = px(14)
        paint.put_icon(
            painter, rect.left() + (rect.width() - side) // 2, top + high // 2, "phone", 14, "faint" if block.done else ink
        )  # fmt: skip
        top += high
    paint.put_text(
        painter, QRect(rect.left(), top, rect.width(), high), block.title, font("smallStrong"), colour, paint.CENTER
    )  # fmt: skip
    if current:
        paint.box(painter, rect.adjusted(-1, -1, 1, 1), px(7), None, token("accent"), 2)


def draw_line(
    painter: QPainter, rect: QRect, block: Block, text: str, *, hovered: bool, current: bool
) -> None:
    """One entry of a day of the month: the kind, the hour, the firm."""
    ink, soft, bar = TONES[block.tone]
    if not block.done:
        paint.box(painter, rect, px(4), token(soft))
    if hovered:
        paint.box(painter, rect, px(4), None, token("strong"))
    middle, left = rect.center().y() + 1, rect.left() + px(5)
    icon = "check" if block.done and block.strip is None else block.icon
    left += paint.put_icon(painter, left, middle, icon, 12, "faint" if block.done else bar) + px(4)
    right = rect.right() - px(4)
    for sign in () if block.done else block.marks[:2]:
        right -= px(14)
        paint.put_icon(painter, right, middle, sign, 12, ink)
    face = font("small" if block.done else "smallStrong")
    colour = token("muted" if block.done else "text")
    paint.put_text(painter, QRect(left, rect.top(), max(0, right - left), rect.height()), text, face, colour)
    if current:
        paint.box(painter, rect.adjusted(-1, -1, 1, 1), px(5), None, token("accent"), 2)


def draw_ghost(painter: QPainter, rect: QRect, words: str, tone: str) -> None:
    """Where a carried entry would stand."""
    ink, soft, bar = TONES[tone]
    paint.box(painter, rect, px(5), token(soft), token(bar), 2)
    paint.put_text(painter, rect.adjusted(px(8), 0, -px(4), 0), words, font("smallStrong"), token(ink))
