"""History of a client: one painted row per contact, captions by day. Hundreds of rows cost nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.ui import paint
from app.ui.theme import font, px, token

_ROOT = QModelIndex()
ITEM = int(Qt.ItemDataRole.UserRole)
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class TimelineItem:
    """One contact as shown: ready texts. `day` is the caption of its group ("Yesterday"); `files` are names."""

    id: str
    day: str
    title: str
    time: str
    text: str = ""
    author: str = ""
    icon: str = "phone"
    tone: paint.Tone = "neutral"
    chip: str = ""
    chip_tone: paint.Tone = "neutral"
    files: tuple[str, ...] = ()


class TimelineModel(QAbstractListModel):
    """Items in the order given, with a caption row (a plain text) before each new day."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[TimelineItem | str] = []

    def set_items(self, items: Sequence[TimelineItem]) -> None:
        """Show these contacts, newest first as given."""
        rows: list[TimelineItem | str] = []
        day = ""
        for item in items:
            if item.day != day:
                day = item.day
                rows.append(day)
            rows.append(item)
        known = len(self._rows)
        if known and len(rows) > known and rows[:known] == self._rows:
            # Older ones came to the end: nothing that is seen moves.
            self.beginInsertRows(_ROOT, known, len(rows) - 1)
            self._rows = rows
            self.endInsertRows()
        elif rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def index_of(self, row: TimelineItem | str | None) -> Index:
        """Where a row stands; nowhere when it is gone."""
        return self.index(self._rows.index(row)) if row is not None and row in self._rows else QModelIndex()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        row = self._rows[index.row()]
        if role == ITEM:
            return row
        if role in (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole)):
            return row if isinstance(row, str) else _sentence(row)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self._rows[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def _sentence(item: TimelineItem) -> str:
    parts = (item.day, item.time, item.title, item.author, item.text, item.chip, *item.files)
    return ", ".join(part for part in parts if part)


class _Delegate(QStyledItemDelegate):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.marks: tuple[str, ...] = ()
        self._heights: dict[tuple[str, int, int], int] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(ITEM)
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        if isinstance(row, str):
            return QSize(width, px(22))
        text = self._text_height(row, width) if row.text else 0
        chip = px(24) if row.chip else 0
        files = px(24) * len(row.files)
        return QSize(width, max(px(36), px(18) + text + chip + files + px(6)))

    def _text_height(self, item: TimelineItem, width: int) -> int:
        """Kept by text: a long history is measured once, not at every page that comes."""
        key = (item.text, width, px(100))
        if key not in self._heights:
            if len(self._heights) > 20_000:
                self._heights.clear()
            room = QRect(0, 0, max(px(80), width - px(46)), 10_000)
            flags = int(Qt.TextFlag.TextWordWrap)
            self._heights[key] = QFontMetrics(font()).boundingRect(room, flags, item.text).height()
        return self._heights[key]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ITEM)
        painter.save()
        if isinstance(row, str):
            paint.put_text(painter, option.rect, row, font("cap"), token("muted"))
        else:
            self._paint_item(painter, option, row)
        painter.restore()

    def _paint_item(self, painter: QPainter, option: QStyleOptionViewItem, item: TimelineItem) -> None:
        rect, view = option.rect, self.parent()
        current = isinstance(view, QListView) and view.hasFocus() and view.currentIndex().data(ITEM) == item
        if current:
            paint.box(painter, rect.adjusted(0, 0, -1, -2), px(8), token("accentSoft"))
        paint.draw_disc(painter, QRect(rect.left(), rect.top() + 2, px(30), px(30)), item.icon, item.tone, 16)
        left, line = rect.left() + px(42), px(18)
        width = paint.text_width(item.time, font("small"))
        time = QRect(rect.right() - width - px(4), rect.top(), width, line)
        paint.put_text(painter, time, item.time, font("small"), token("muted"), paint.RIGHT)
        title = QRect(left, rect.top(), time.left() - left - px(8), line)
        self._paint_title(painter, title, item)
        below = rect.top() + line
        if item.text:
            body = QRect(left, below, rect.width() - px(46), self._text_height(item, rect.width()))
            self._mark(painter, body, item.text)
            painter.setFont(font())
            painter.setPen(token("muted"))
            painter.drawText(body, int(Qt.TextFlag.TextWordWrap), item.text)
            below = body.bottom() + px(3)
        if item.chip:
            size = paint.chip_size(item.chip)
            paint.draw_chip(
                painter, QRect(left, below, size.width(), size.height()), item.chip, item.chip_tone
            )
            below += px(24)
        for name in item.files:
            paint.put_icon(painter, left, below + px(10), "paperclip", 14, "accentText")
            place = QRect(left + px(20), below, rect.right() - left - px(24), px(20))
            self._mark(painter, place, name)
            paint.put_text(painter, place, name, font(), token("accentText"))
            below += px(24)

    def _mark(self, painter: QPainter, rect: QRect, text: str) -> None:
        """The places of what is sought, in soft colour under the text."""
        low = text.lower()
        if len(low) != len(text) or not any(word in low for word in self.marks):
            return
        layout = QTextLayout(text, font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout.setTextOption(option)
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(rect.width())
            line.setPosition(QPointF(0, top))
            top += line.height()
        layout.endLayout()
        for word in self.marks:
            start = low.find(word)
            while start >= 0:
                self._mark_run(painter, rect, layout, start, len(word))
                start = low.find(word, start + len(word))

    def _mark_run(self, painter: QPainter, rect: QRect, layout: QTextLayout, start: int, length: int) -> None:
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            first = max(start, line.textStart())
            last = min(start + length, line.textStart() + line.textLength())
            if first < last:
                left, right = _across(line, first), _across(line, last)
                box = QRectF(rect.left() + left, rect.top() + line.y(), right - left, line.height())
                paint.box(painter, box, px(3), token("warnSoft"))

    def _paint_title(self, painter: QPainter, rect: QRect, item: TimelineItem) -> None:
        low = item.title.lower()
        for word in self.marks:
            start = low.find(word)
            if start >= 0 and len(low) == len(item.title):
                left = paint.text_width(item.title[:start], font("strong")) if start else 0
                wide = paint.text_width(item.title[start : start + len(word)], font("strong"))
                found = QRect(rect.left() + left, rect.top(), wide, rect.height()).intersected(rect)
                paint.box(painter, found, px(3), token("warnSoft"))
        cut = paint.put_text(painter, rect, item.title, font("strong"), token("text"))
        if item.author and not cut:
            rest = rect.adjusted(paint.text_width(item.title, font("strong")) + px(4), 0, 0, 0)
            paint.put_text(painter, rest, f"· {item.author}", font(), token("muted"))


def _across(line: Any, place: int) -> float:
    found = line.cursorToX(place)
    return float(found[0] if isinstance(found, tuple) else found)


class Timeline(QListView):
    """Read-only list of `TimelineItem`; arrows move, captions are skipped. `opened(item id)` on Enter or a double
    click; `end_neared` when older ones are about to be seen."""

    opened = Signal(str)
    end_neared = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.items = TimelineModel(self)
        self.setModel(self.items)
        self._delegate = _Delegate(self)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.doubleClicked.connect(self._opened)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def set_marks(self, words: Sequence[str]) -> None:
        """Mark these words wherever they are seen; none takes the marks away."""
        self._delegate.marks = tuple(word.lower() for word in words if word)
        self.viewport().update()

    def current_item(self) -> TimelineItem | None:
        """The contact under the cursor."""
        found = self.currentIndex().data(ITEM) if self.currentIndex().isValid() else None
        return found if isinstance(found, TimelineItem) else None

    def _opened(self, _index: QModelIndex) -> None:
        item = self.current_item()
        if item is not None:
            self.opened.emit(item.id)

    def _scrolled(self, value: int) -> None:
        bar = self.verticalScrollBar()
        if bar.maximum() > 0 and value >= bar.maximum() - self.viewport().height():
            self.end_neared.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.current_item()
        if event.matches(QKeySequence.StandardKey.Copy) and item is not None:
            QApplication.clipboard().setText("\n".join(part for part in (item.title, item.text) if part))
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            self.opened.emit(item.id)
            return
        super().keyPressEvent(event)

    def set_items(self, items: Sequence[TimelineItem]) -> None:
        """Show these contacts; the current one and the scroll position stay as far as they can."""
        bar, here = self.verticalScrollBar(), self.currentIndex()
        before = bar.value()
        current = self.items.data(here, ITEM) if here.isValid() else None
        self.items.set_items(items)
        self.doItemsLayout()
        if current is not None:
            self.setCurrentIndex(self.items.index_of(current))
        bar.setValue(min(before, bar.maximum()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
