"""The planning board: arrows go from cell to cell, cards and clients are dropped on days."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QByteArray,
    QEvent,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QToolTip, QWidget

from app.ui import paint
from app.ui.team_day.board_header import BoardHeader
from app.ui.team_day.board_model import FACTS, FIRST_DAY, NAME, BoardModel
from app.ui.team_day.delegate import BoardDelegate, card_rect, row_height, shown_cards
from app.ui.team_day.faces import BoardFace, CardFace, Place
from app.ui.team_day.words import card_sentence, cell_sentence
from app.ui.theme import font, px, theme, token
from app.ui.widgets.skeleton import MovingLine

CLIENTS = "application/x-nezabudka-clients"
CARD = "application/x-nezabudka-card"
NAME_WIDTH, FACTS_WIDTH, HEADER = 180, 188, 40
DropWords = Callable[[Place, "Load"], tuple[str, ...]]


@dataclass(frozen=True)
class Load:
    """What hangs under the pointer: marked clients of the pool, or one card from a cell."""

    clients: int = 0
    card: str = ""
    origin: Place | None = None


class BoardView(QTableView):
    """`place_changed` on moving, `opened` on Enter or double click, `dropped(place, Load, copy)`.

    The page says what a drop would do (`words_of_drop`) and whether anything may be planned now.
    """

    place_changed = Signal(object)
    opened = Signal(object)
    dropped = Signal(object, object, bool)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.rows = BoardModel(self)
        self.words_of_drop: DropWords | None = None
        self._may_plan = True
        self._over: tuple[Place, tuple[str, ...]] | None = None
        self._load: Load | None = None
        self._cards: dict[Place, str] = {}
        self._quiet = False
        self._dress()
        self.setModel(self.rows)
        self.setItemDelegate(BoardDelegate(self))
        self._line = MovingLine(self)
        self.selectionModel().currentChanged.connect(self._current_moved)
        theme().changed.connect(self.fit)

    def _dress(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(px(24))
        header = BoardHeader(self)
        self.setHorizontalHeader(header)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(24)
        header.setSectionsClickable(False)

    # what is shown

    def show_face(self, face: BoardFace) -> None:
        """Another reading: the current cell, its card and the scroll stay where they are."""
        place, column, top = (
            self.current_place(),
            self.currentIndex().column(),
            self.verticalScrollBar().value(),
        )
        row = self.currentIndex().row()
        self._quiet = True
        try:
            moved = self.rows.set_face(face)
            if moved:
                self._span_away()
            self.fit()
            if moved:
                self._restore(place, row, column)
                self.verticalScrollBar().setValue(top)
        finally:
            self._quiet = False
        known = {place: {card.key for card in cell.cards} for place, cell in self._cells().items()}
        self._cards = {place: key for place, key in self._cards.items() if key in known.get(place, ())}
        self.viewport().update()
        if moved:
            self.place_changed.emit(self.current_place())

    def _span_away(self) -> None:
        """Who is away has one sentence over all his days."""
        self.clearSpans()
        for row, one in enumerate(self.rows.face.rows):
            if one.away:
                self.setSpan(row, FACTS, 1, self.rows.columnCount() - FACTS)

    def _cells(self) -> dict[Place, Any]:
        return {cell.place: cell for row in self.rows.face.rows for cell in row.cells}

    def _restore(self, place: Place | None, row: int, column: int) -> None:
        """The same cell; where it is gone, the same person; else the nearest."""
        index = self.rows.index_of(place) if place is not None else QModelIndex()
        if not index.isValid() and place is not None:
            same = [i for i, one in enumerate(self.rows.face.rows) if one.staff_id == place[0]]
            index = self.rows.index(same[0], max(column, FIRST_DAY)) if same else index
        if not index.isValid() and row >= 0:
            index = self.rows.index(min(row, self.rows.rowCount() - 1), column)
        if not index.isValid():
            self.go_first()
            return
        self._set_current(index)

    def _set_current(self, index: QModelIndex) -> None:
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def go_first(self) -> None:
        """The first person who is here, on today or the first day that can be planned."""
        days = self.rows.face.days
        day = next((i for i, one in enumerate(days) if one.today), None)
        if day is None:
            day = next((i for i, one in enumerate(days) if not one.past), 0)
        for row, one in enumerate(self.rows.face.rows):
            if not one.away:
                self._set_current(self.rows.index(row, FIRST_DAY + day))
                return

    def go_to(self, place: Place) -> bool:
        """Make that cell current; False when it is not on the board."""
        index = self.rows.index_of(place)
        if index.isValid():
            self._set_current(index)
            self.scrollTo(index)
        return index.isValid()

    def set_waiting(self, on: bool) -> None:
        """Move a line under the header while the old board stays."""
        if on:
            self._line.start()
        else:
            self._line.stop()

    def set_may_plan(self, on: bool) -> None:
        """Whether anything may be planned now: not without a line."""
        if on != self._may_plan:
            self._may_plan = on
            self.viewport().update()

    def can_plan(self) -> bool:
        """Whether cells take assignments."""
        return self._may_plan

    # what the delegate asks

    def is_current(self, index: Any) -> bool:
        """Whether the keyboard is at this cell."""
        here = self.currentIndex()
        return here.row() == index.row() and here.column() == index.column()

    def drop_words(self, place: Place) -> tuple[str, ...]:
        """What this cell says while something hangs over it."""
        return self._over[1] if self._over is not None and self._over[0] == place else ()

    def card_number(self, place: Place) -> int:
        """Which card of the current cell is current; -1 in other cells."""
        if place != self.current_place():
            return -1
        cell = self.rows.face.cell(place)
        keys = [card.key for card in cell.cards] if cell is not None else []
        chosen = self._cards.get(place)
        return keys.index(chosen) if chosen in keys else (0 if keys else -1)

    # where the keyboard is

    def current_place(self) -> Place | None:
        """Whose day is current; None in other columns."""
        row, column = self.currentIndex().row(), self.currentIndex().column()
        person, day = self.rows.row_face(row), self.rows.day_face(column)
        if person is None or day is None or person.away:
            return None
        return person.staff_id, day.day

    def current_staff(self) -> int | None:
        """The person of the current row."""
        person = self.rows.row_face(self.currentIndex().row())
        return person.staff_id if person is not None else None

    def current_card(self) -> CardFace | None:
        """The current card of the current cell."""
        place = self.current_place()
        cell = self.rows.face.cell(place)
        number = self.card_number(place) if place is not None else -1
        return cell.cards[number] if cell is not None and number >= 0 else None

    def choose_card(self, place: Place, key: str) -> None:
        """Make a card of a cell current."""
        self._cards[place] = key
        self.viewport().update()

    def next_card(self) -> None:
        """Alt+↓: the next card of the cell."""
        self._step_card(1)

    def previous_card(self) -> None:
        """Alt+↑: the card before."""
        self._step_card(-1)

    def _step_card(self, by: int) -> None:
        place = self.current_place()
        cell = self.rows.face.cell(place)
        if place is None or cell is None or not cell.cards:
            return
        number = (self.card_number(place) + by) % len(cell.cards)
        self.choose_card(place, cell.cards[number].key)
        self.rows.dataChanged.emit(self.currentIndex(), self.currentIndex())

    def _current_moved(self, current: QModelIndex, previous: QModelIndex) -> None:
        self.viewport().update()
        if not self._quiet:
            self.place_changed.emit(self.current_place())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.current_place())
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands here, not a search."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.go_first()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    # the pointer

    def _place_at(self, at: QPoint) -> Place | None:
        index = self.indexAt(at)
        cell = self.rows.cell_face(index.row(), index.column()) if index.isValid() else None
        return cell.place if cell is not None else None

    def _card_at(self, at: QPoint) -> CardFace | None:
        index = self.indexAt(at)
        cell = self.rows.cell_face(index.row(), index.column()) if index.isValid() else None
        if cell is None:
            return None
        rect = self.visualRect(index)
        shown = enumerate(shown_cards(cell, self.card_number(cell.place)))
        return next((card for number, card in shown if card_rect(rect, number).contains(at)), None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        place, card = self._place_at(at), self._card_at(at)
        self._load = Load(card=card.key, origin=place) if card is not None and place is not None else None
        if place is not None and card is not None:
            self._cards[place] = card.key
        super().mousePressEvent(event)
        self.viewport().update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position().toPoint())
        if place is not None:
            self.opened.emit(place)

    def startDrag(self, actions: Qt.DropAction) -> None:
        """A card is taken up: it moves, with Ctrl it is copied."""
        card = self.current_card()
        if self._load is None or card is None or card.key != self._load.card or not self._may_plan:
            return
        drag = QDrag(self)
        data = QMimeData()
        data.setData(CARD, QByteArray(card.key.encode()))
        drag.setMimeData(data)
        drag.setPixmap(ghost(card.title, self.devicePixelRatioF()))
        drag.exec(Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, Qt.DropAction.MoveAction)
        self._forget_over()

    def _load_of(self, data: QMimeData) -> Load | None:
        if data.hasFormat(CLIENTS):
            raw = bytes(data.data(CLIENTS).data()).decode()
            return Load(clients=len(raw.split())) if raw else None
        if data.hasFormat(CARD):
            key = bytes(data.data(CARD).data()).decode()
            origin = next(
                (place for place, cell in self._cells().items() if any(one.key == key for one in cell.cards)),
                None,
            )
            return Load(card=key, origin=origin)
        return None

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._load_of(event.mimeData()) is not None and self._may_plan:
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        # Qt's own scrolling near the edges; what may be dropped where is decided here.
        super().dragMoveEvent(event)
        place, load = self._place_at(event.position().toPoint()), self._load_of(event.mimeData())
        words = self._words(place, load)
        over = (place, words) if place is not None and words else None
        if over != self._over:
            self._over = over
            self.viewport().update()
        if over is None:
            event.ignore()
            return
        event.acceptProposedAction()

    def _words(self, place: Place | None, load: Load | None) -> tuple[str, ...]:
        cell = self.rows.face.cell(place)
        if load is None or cell is None or cell.past or self.words_of_drop is None or load.origin == place:
            return ()
        return self.words_of_drop(cell.place, load)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._forget_over()
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        place, load = self._place_at(event.position().toPoint()), self._load_of(event.mimeData())
        allowed = bool(self._words(place, load))
        self._forget_over()
        if not allowed or place is None or load is None:
            event.ignore()
            return
        copy = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        # What is carried away is never taken off by Qt: the drafts say where it is.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.go_to(place)
        self.setFocus()
        self.dropped.emit(place, load, copy)

    def _forget_over(self) -> None:
        if self._over is not None:
            self._over = None
            self.viewport().update()

    # sizes and tips

    def fit(self) -> None:
        """Measure rows and columns anew."""
        self.horizontalHeader().setFixedHeight(px(HEADER))
        for row in range(self.rows.rowCount()):
            height = row_height(self.rows.row_face(row))
            if self.rowHeight(row) != height:
                self.setRowHeight(row, height)
        self._fit_columns()

    def _fit_columns(self) -> None:
        days = self.rows.columnCount() - FIRST_DAY
        if days <= 0:
            return
        room = self.viewport().width()
        tight = room < px(NAME_WIDTH + FACTS_WIDTH) + days * px(168)
        name, facts = (px(168), px(164)) if tight else (px(NAME_WIDTH), px(FACTS_WIDTH))
        self.setColumnWidth(NAME, name)
        self.setColumnWidth(NAME + 1, facts)
        left = room - name - facts
        for place in range(days):
            width = left // (days - place)
            self.setColumnWidth(FIRST_DAY + place, max(px(90), width))
            left -= width

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()
        header = self.horizontalHeader().height()
        self._line.setGeometry(0, header - 1, self.width(), 2)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            text = self.tip_at(event.pos())
            # Tooltips guess rich text; a name in angle brackets must stay a name.
            escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>")
            QToolTip.showText(event.globalPos(), f"<span>{escaped}</span>" if text else "", self)
            return True
        return super().viewportEvent(event)

    def tip_at(self, at: QPoint) -> str:
        """The card under the pointer in full, with what is known of it; else the cell, else the row."""
        card, index = self._card_at(at), self.indexAt(at)
        if card is not None:
            return "\n".join(part for part in (card_sentence(card), card.told) if part)
        cell = self.rows.cell_face(index.row(), index.column())
        person, day = self.rows.row_face(index.row()), self.rows.day_face(index.column())
        if cell is not None and person is not None and day is not None:
            return cell_sentence(person, cell, day)
        return str(index.data(Qt.ItemDataRole.AccessibleTextRole) or "") if index.isValid() else ""


def ghost(text: str, ratio: float) -> QPixmap:
    """What is seen under the pointer while something is carried."""
    width, height = paint.text_width(text, font("strong")) + px(44), px(34)
    picture = QPixmap(round(width * ratio), round(height * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    rect = QRect(0, 0, width, height)
    paint.box(painter, rect, px(8), token("surface"), token("accent"))
    paint.put_icon(painter, px(10), height // 2, "grip-vertical", 16, "accentText")
    paint.put_text(painter, rect.adjusted(px(30), 0, -px(10), 0), text, font("strong"), token("accentText"))
    painter.end()
    return picture
