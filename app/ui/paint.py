"""Strokes shared by self-painted widgets and the table delegate: boxes, chips, key caps, dots."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from app.ui import icons
from app.ui.theme import font, px, token

Tone = Literal["neutral", "accent", "ok", "warn", "bad"]

# tone: (text, soft background, bar)
TONES: dict[str, tuple[str, str, str]] = {
    "neutral": ("muted", "sunken", "faint"),
    "accent": ("accentText", "accentSoft", "accent"),
    "ok": ("ok", "okSoft", "okBar"),
    "warn": ("warn", "warnSoft", "warnBar"),
    "bad": ("bad", "badSoft", "badBar"),
}
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTER = Qt.AlignmentFlag.AlignCenter


def box(
    painter: QPainter,
    rect: QRect | QRectF,
    radius: float,
    fill: QColor | None = None,
    edge: QColor | None = None,
    width: float = 1,
) -> None:
    """Rounded box whose edge lies wholly inside `rect`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inner = QRectF(rect)
    if edge is not None:
        half = width / 2
        inner.adjust(half, half, -half, -half)
    # Qt draws a square when the radius is more than half of the height.
    radius = min(radius, inner.height() / 2, inner.width() / 2)
    painter.setPen(QPen(edge, width) if edge is not None else Qt.PenStyle.NoPen)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(inner, radius, radius)


@lru_cache(maxsize=8192)
def _fitted(text: str, size: int, weight: int, capitals: int, width: int) -> str:
    """The text cut to a width: measuring is half of the price of painting a table."""
    return _metrics(size, weight, capitals).elidedText(text, Qt.TextElideMode.ElideRight, width)


@lru_cache(maxsize=64)
def _metrics(size: int, weight: int, capitals: int) -> QFontMetrics:
    face = QFont(font("cap" if capitals else "body"))
    face.setPixelSize(size)
    face.setWeight(QFont.Weight(weight))
    return QFontMetrics(face)


@lru_cache(maxsize=8192)
def _width(text: str, size: int, weight: int, capitals: int) -> int:
    return _metrics(size, weight, capitals).horizontalAdvance(text) + 1


# Faces are kept, so that an id stays what it was; few are made outside of the theme.
_FACES: dict[int, tuple[QFont, tuple[int, int, int]]] = {}


def _traits(face: QFont) -> tuple[int, int, int]:
    """Size, weight and capitals of a face: three questions to Qt, asked once."""
    known = _FACES.get(id(face))
    if known is None:
        if len(_FACES) >= 64:
            _FACES.clear()
        traits = (face.pixelSize(), int(face.weight()), face.capitalization().value)
        known = _FACES[id(face)] = (face, traits)
    return known[1]


def text_width(text: str, face: QFont) -> int:
    """Width that the text takes, rounded up so that it is never cut."""
    return _width(text, *_traits(face))


def put_text(
    painter: QPainter,
    rect: QRect,
    text: str,
    face: QFont,
    colour: QColor,
    align: Qt.AlignmentFlag = LEFT,
) -> bool:
    """Draw one line, cut with an ellipsis where it does not fit; True when it was cut."""
    painter.setFont(face)
    painter.setPen(colour)
    shown = _fitted(text, *_traits(face), rect.width() + 1)
    painter.drawText(rect.adjusted(-1 if align & Qt.AlignmentFlag.AlignHCenter else 0, 0, 1, 0), align, shown)
    return shown != text


def put_icon(painter: QPainter, left: int, middle: int, name: str, size: int, colour: str | QColor) -> int:
    """Draw an icon centred on the line `middle`; answers its width."""
    device = painter.device()
    picture = icons.pixmap(name, size, colour, ratio=device.devicePixelRatioF() if device else None)
    side = px(size)
    painter.drawPixmap(QPoint(left, middle - side // 2), picture)
    return side


def chip_size(text: str, icon: str = "") -> QSize:
    """Size of a chip: 20 high, half of that as padding."""
    extra = px(14) + px(4) if icon else 0
    return QSize(text_width(text, font("smallStrong")) + px(16) + extra, px(20))


def draw_chip(
    painter: QPainter,
    rect: QRect,
    text: str,
    tone: str = "neutral",
    *,
    icon: str = "",
    on_selected: bool = False,
    soft: str = "",
) -> None:
    """Read-only fact in soft colour. On a selected row blue turns to surface, or it would vanish."""
    ink, usual, _ = TONES[tone]
    if on_selected and tone in ("accent", "neutral"):
        soft = "surface"
    box(painter, rect, rect.height() / 2, token(soft or usual))
    inner = rect.adjusted(px(8), 0, -px(8), 0)
    if icon:
        width = put_icon(painter, inner.left(), rect.center().y() + 1, icon, 14, ink)
        inner.setLeft(inner.left() + width + px(4))
    put_text(painter, inner, text, font("smallStrong"), token(ink), CENTER)


def key_size(text: str) -> QSize:
    """Size of one key cap: 18 high and never narrower than high."""
    return QSize(max(px(20), text_width(text, font("key")) + px(12)), px(18))


def draw_key(painter: QPainter, rect: QRect, text: str, *, ink: QColor | None = None) -> None:
    """Key cap; with `ink` it is outlined in that colour, as on a filled button."""
    if ink is not None:
        box(painter, rect, px(4), None, ink)
        put_text(painter, rect, text, font("key"), ink, CENTER)
        return
    strong = token("strong")
    box(painter, rect, px(4), strong)
    box(painter, QRectF(rect).adjusted(1, 1, -1, -2), px(4) - 1, token("surface"))
    put_text(painter, rect.adjusted(0, 0, 0, -1), text, font("key"), token("muted"), CENTER)


def draw_dot(painter: QPainter, left: int, middle: int, colour: QColor) -> None:
    """Status dot, 8 across; a word always stands beside it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    side = px(8)
    painter.drawEllipse(QRectF(left, middle - side / 2, side, side))


def draw_check(painter: QPainter, rect: QRect, checked: bool | None, *, enabled: bool = True) -> None:
    """Check box as everywhere in the product; None is the half-checked state."""
    if checked is False:
        edge = token("field" if enabled else "border")
        box(painter, rect, px(4), token("surface" if enabled else "sunken"), edge)
        return
    box(painter, rect, px(4), token("accent" if enabled else "strong"))
    name = "check" if checked else "minus"
    put_icon(painter, rect.left() + (rect.width() - px(14)) // 2, rect.center().y() + 1, name, 14, "onAccent")


def draw_disc(painter: QPainter, rect: QRect, icon: str, tone: str, size: int) -> None:
    """Icon in a soft disc: timeline, empty states."""
    ink, soft, _ = TONES[tone]
    box(painter, rect, rect.height() / 2, token(soft))
    side = px(size)
    put_icon(
        painter, rect.left() + (rect.width() - side) // 2, rect.top() + rect.height() // 2, icon, size, ink
    )
