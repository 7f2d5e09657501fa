"""History of a client: one painted row per contact, captions by day. Hundreds of rows cost nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui import paint
from app.ui.theme import font, px, token

_ROOT = QModelIndex()
ITEM = int(Qt.ItemDataRole.UserRole)
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class TimelineItem:
    """One contact as shown: ready texts. `day` is the caption of its group ("Yesterday")."""

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
        if rows != self._rows:
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
    parts = (item.day, item.time, item.title, item.author, item.text, item.chip)
    return ", ".join(part for part in parts if part)


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(ITEM)
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        if isinstance(row, str):
            return QSize(width, px(22))
        text = self._text_height(row, width) if row.text else 0
        chip = px(24) if row.chip else 0
        return QSize(width, max(px(36), px(18) + text + chip + px(6)))

    def _text_height(self, item: TimelineItem, width: int) -> int:
        room = QRect(0, 0, max(px(80), width - px(46)), 10_000)
        flags = int(Qt.TextFlag.TextWordWrap)
        return QFontMetrics(font()).boundingRect(room, flags, item.text).height()

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
            painter.setFont(font())
            painter.setPen(token("muted"))
            painter.drawText(body, int(Qt.TextFlag.TextWordWrap), item.text)
            below = body.bottom() + px(3)
        if item.chip:
            size = paint.chip_size(item.chip)
            paint.draw_chip(
                painter, QRect(left, below, size.width(), size.height()), item.chip, item.chip_tone
            )

    def _paint_title(self, painter: QPainter, rect: QRect, item: TimelineItem) -> None:
        cut = paint.put_text(painter, rect, item.title, font("strong"), token("text"))
        if item.author and not cut:
            rest = rect.adjusted(paint.text_width(item.title, font("strong")) + px(4), 0, 0, 0)
            paint.put_text(painter, rest, f"· {item.author}", font(), token("muted"))


class Timeline(QListView):
    """Read-only list of `TimelineItem`; arrows move, captions are skipped."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.items = TimelineModel(self)
        self.setModel(self.items)
        self.setItemDelegate(_Delegate(self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)

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
