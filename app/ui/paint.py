"""Strokes shared by self-painted widgets and the painter of tables: boxes, chips, key caps, dots."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import Literal

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QFontMetricsF, QPainter, QPen, QPixmap

from app.ui import icons
from app.ui.theme import font, px, shade, theme, token

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


Traits = tuple[int, int, int]
"""Size, weight and capitals of a face: what its measures hang on."""


class _Measure:
    """What is known about texts of one face. Asking Qt is most of the price of painting a table."""

    def __init__(self, size: int, weight: int, capitals: int) -> None:
        face = QFont(font("cap" if capitals else "body"))
        face.setPixelSize(size)
        face.setWeight(QFont.Weight(weight))
        self.metrics, self._exact = QFontMetrics(face), QFontMetricsF(face)
        self.height, self.ascent = self._exact.height(), self._exact.ascent()
        self._letters: dict[str, float] = {}
        self._simple = not capitals

    def fits(self, text: str, width: int) -> bool:
        """Whether it surely does. Letters side by side are never wider than one by one, where nothing is shaped."""
        if not self._simple:
            return False
        known = self._letters
        try:
            return sum(map(known.__getitem__, text)) <= width - 1
        except KeyError:
            pass
        for letter in set(text):
            known[letter] = self._exact.horizontalAdvance(letter) if letter in _PLAIN else math.inf
        return self.fits(text, width)


_PLAIN = frozenset(map(chr, (*range(0x20, 0x300), *range(0x400, 0x460), *range(0x2010, 0x2028), 0x2116)))
"""Latin, Cyrillic, dashes and quotation marks: one letter, one picture."""


@lru_cache(maxsize=64)
def _measure(traits: Traits) -> _Measure:
    return _Measure(*traits)


@lru_cache(maxsize=8192)
def _fitted(text: str, traits: Traits, width: int) -> str:
    """The text cut to a width."""
    measure = _measure(traits)
    if measure.fits(text, width):
        return text
    return measure.metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)


@lru_cache(maxsize=8192)
def _width(text: str, traits: Traits) -> int:
    return _measure(traits).metrics.horizontalAdvance(text) + 1


@lru_cache(maxsize=256)
def _baseline(traits: Traits, height: int) -> float:
    """How far below the top of a line so high its letters stand."""
    measure = _measure(traits)
    return (height - measure.height) / 2 + measure.ascent


# Faces are kept, so that an id stays what it was; few are made outside of the theme.
_FACES: dict[int, tuple[QFont, Traits]] = {}


def _traits(face: QFont) -> Traits:
    """Three questions to Qt, asked once."""
    known = _FACES.get(id(face))
    if known is None:
        if len(_FACES) >= 64:
            _FACES.clear()
        traits = (face.pixelSize(), int(face.weight()), face.capitalization().value)
        known = _FACES[id(face)] = (face, traits)
    return known[1]


def text_width(text: str, face: QFont) -> int:
    """Width that the text takes, rounded up so that it is never cut."""
    return _width(text, _traits(face))


class Texts:
    """Lines of text gathered by face and colour and drawn in one go: each change of either has its price."""

    def __init__(self) -> None:
        self._lines: dict[tuple[int, str], list[tuple[QPointF, str]]] = {}
        self._faces: dict[int, QFont] = {}

    def put(self, left: int, top: int, width: int, height: int, text: str, face: QFont, colour: str) -> None:
        """A line from the left in the middle of its height, cut where it does not fit."""
        if not text or width <= 0:
            return
        traits, key = _traits(face), (id(face), colour)
        lines = self._lines.get(key)
        if lines is None:
            lines = self._lines[key] = []
            self._faces[id(face)] = face
        spot = QPointF(left, top + _baseline(traits, height))
        lines.append((spot, _fitted(text, traits, width + 1)))

    def draw(self, painter: QPainter) -> None:
        """All of them; colours are names of tokens."""
        worn = 0
        for (face, colour), lines in sorted(self._lines.items()):
            if face != worn:
                painter.setFont(self._faces[face])
                worn = face
            painter.setPen(shade(colour))
            for spot, text in lines:
                painter.drawText(spot, text)
        self._lines.clear()


def put_text(
    painter: QPainter,
    rect: QRect,
    text: str,
    face: QFont,
    colour: QColor,
    align: Qt.AlignmentFlag = LEFT,
) -> bool:
    """Draw one line, cut with an ellipsis where it does not fit; True when it was cut."""
    if not text:
        return False
    painter.setFont(face)
    painter.setPen(colour)
    traits = _traits(face)
    shown = _fitted(text, traits, rect.width() + 1)
    if align == LEFT and rect.height() >= _measure(traits).height:
        # Half the price of the same with a rectangle, which would cut what is higher than itself.
        painter.drawText(QPointF(rect.left(), rect.top() + _baseline(traits, rect.height())), shown)
        return shown != text
    painter.drawText(rect.adjusted(-1 if align & Qt.AlignmentFlag.AlignHCenter else 0, 0, 1, 0), align, shown)
    return shown != text


def put_icon(painter: QPainter, left: int, middle: int, name: str, size: int, colour: str | QColor) -> int:
    """Draw an icon centred on the line `middle`; answers its width."""
    picture = icons.pixmap(name, size, colour, ratio=_ratio(painter))
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
    side = px(8)
    top = middle - (side + 1) // 2
    painter.drawPixmap(QPoint(left, top), _dot(side, colour.name(), _ratio(painter)))


@lru_cache(maxsize=64)
def _dot(side: int, colour: str, ratio: float) -> QPixmap:
    picture = _blank(side, side + 1, ratio)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(QRectF(0, (side + 1) // 2 - side / 2, side, side))
    painter.end()
    return picture


def draw_check(painter: QPainter, rect: QRect, checked: bool | None, *, enabled: bool = True) -> None:
    """Check box as everywhere in the product; None is the half-checked state."""
    face = (rect.width(), rect.height(), checked, enabled)
    picture = _check(face, theme().name, theme().text_size, _ratio(painter))
    painter.drawPixmap(rect.topLeft(), picture)


@lru_cache(maxsize=64)
def _check(face: tuple[int, int, bool | None, bool], _theme: str, _text_size: int, ratio: float) -> QPixmap:
    """Drawn once: a table shows one in each row."""
    width, height, checked, enabled = face
    picture, rect = _blank(width, height, ratio), QRect(0, 0, width, height)
    painter = QPainter(picture)
    if checked is False:
        edge = token("field" if enabled else "border")
        box(painter, rect, px(4), token("surface" if enabled else "sunken"), edge)
    else:
        box(painter, rect, px(4), token("accent" if enabled else "strong"))
        name = "check" if checked else "minus"
        put_icon(painter, (width - px(14)) // 2, rect.center().y() + 1, name, 14, "onAccent")
    painter.end()
    return picture


def _blank(width: int, height: int, ratio: float) -> QPixmap:
    picture = QPixmap(round(width * ratio), round(height * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    return picture


def _ratio(painter: QPainter) -> float:
    device = painter.device()
    return device.devicePixelRatioF() if device else 1.0


def draw_disc(painter: QPainter, rect: QRect, icon: str, tone: str, size: int) -> None:
    """Icon in a soft disc: timeline, empty states."""
    ink, soft, _ = TONES[tone]
    box(painter, rect, rect.height() / 2, token(soft))
    side = px(size)
    put_icon(
        painter, rect.left() + (rect.width() - side) // 2, rect.top() + rect.height() // 2, icon, size, ink
    )
