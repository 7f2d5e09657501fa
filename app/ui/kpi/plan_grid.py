"""The grid of the plan editor: people down, indicators across, typed into like a spreadsheet."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.ui import paint
from app.ui.kpi import words
from app.ui.kpi.plan_sheet import Key, PlanSheet
from app.ui.theme import font, px, token
from app.ui.widgets.search_field import LineEdit

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ROLE = Qt.ItemDataRole


class PlanModel(QAbstractTableModel):
    """The sheet as a table model."""

    typed = Signal()

    def __init__(self, sheet: PlanSheet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet = sheet

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.sheet.people)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.sheet.codes)

    def key(self, index: Index) -> Key:
        """Whose plan of what stands in a cell."""
        return self.sheet.people[index.row()][0], self.sheet.codes[index.column()]

    def place(self, key: Key) -> QModelIndex:
        """Where that plan stands."""
        row = [person for person, _name in self.sheet.people].index(key[0])
        return self.index(row, self.sheet.codes.index(key[1]))

    def repaint(self) -> None:
        """Every cell may have changed."""
        if self.sheet.people:
            last = self.index(len(self.sheet.people) - 1, len(self.sheet.codes) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def data(self, index: Index, role: int = int(_ROLE.DisplayRole)) -> Any:
        if not index.isValid():
            return None
        key = self.key(index)
        if role in (int(_ROLE.DisplayRole), int(_ROLE.EditRole)):
            return self.sheet.text(key)
        if role == int(_ROLE.AccessibleTextRole):
            name = self.sheet.people[index.row()][1]
            return f"{name}, {words.name_of(key[1])}: {self.sheet.text(key) or words.NOTHING}"
        return None

    def setData(self, index: Index, value: Any, role: int = int(_ROLE.EditRole)) -> bool:
        self.sheet.type(self.key(index), str(value))
        self.dataChanged.emit(index, index)
        self.typed.emit()
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(_ROLE.DisplayRole)
    ) -> Any:
        across = orientation == Qt.Orientation.Horizontal
        if role == int(_ROLE.DisplayRole):
            return words.name_of(self.sheet.codes[section]) if across else self.sheet.people[section][1]
        if role == int(_ROLE.ToolTipRole) and across:
            return words.definition(self.sheet.codes[section])
        if role == int(_ROLE.TextAlignmentRole):
            return int(
                (Qt.AlignmentFlag.AlignRight if across else Qt.AlignmentFlag.AlignLeft)
                | Qt.AlignmentFlag.AlignVCenter
            )
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable


class _Cells(QStyledItemDelegate):
    """Figures at the right: muted from an earlier period, blue when typed, red when it cannot be a plan."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = LineEdit(name=str(index.data(int(_ROLE.AccessibleTextRole))), parent=parent)
        editor.setAlignment(paint.RIGHT)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, LineEdit):
            editor.setText(str(index.data(int(_ROLE.EditRole))))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: Any, index: Index) -> None:
        if isinstance(editor, LineEdit):
            model.setData(index, editor.text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        rect = option.rect
        editor.setGeometry(
            rect.adjusted(1, (rect.height() - px(32)) // 2, -1, -(rect.height() - px(32)) // 2)
        )

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        model, rect = index.model(), option.rect
        if isinstance(model, PlanModel):
            self._paint_cell(painter, rect, model, index)
        view = self.parent()
        if isinstance(view, QTableView) and view.currentIndex() == index:
            paint.box(painter, rect.adjusted(1, 1, -1, -2), px(6), None, token("accent"), 2)
        painter.restore()

    def _paint_cell(self, painter: QPainter, rect: QRect, model: PlanModel, index: Index) -> None:
        key = model.key(index)
        bad, typed = model.sheet.trouble(key) is not None, key in model.sheet.typed
        ground = "badSoft" if bad else "accentSoft" if typed else "surface"
        ink = "bad" if bad else "accentText" if typed else "muted" if model.sheet.is_earlier(key) else "text"
        painter.fillRect(rect, token(ground))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, token("border"))
        inner = rect.adjusted(px(8), 0, -px(10), -1)
        if bad:
            inner.setLeft(
                inner.left()
                + paint.put_icon(painter, inner.left(), inner.center().y() + 1, "circle-alert", 14, "bad")
            )
        text, face = model.sheet.text(key), font("strong" if typed else "body")
        shown = text or model.sheet.follows(key) or words.NOTHING
        paint.put_text(painter, inner, shown, face, token(ink if text else "muted"), paint.RIGHT)


class PlanGrid(QTableView):
    """Typing begins to write; Enter goes down, Tab to the right; `Del` empties; a block may be pasted."""

    moved = Signal()

    def __init__(self, sheet: PlanSheet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells = PlanModel(sheet, self)
        self.setModel(self.cells)
        self.setItemDelegate(_Cells(self))
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.AnyKeyPressed | triggers.DoubleClicked)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        side, top = self.verticalHeader(), self.horizontalHeader()
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        side.setDefaultSectionSize(px(36))
        side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        top.setFixedHeight(px(32))
        top.setSectionsClickable(False)
        side.setSectionsClickable(False)
        self.fit()

    def fit(self) -> None:
        """Columns as wide as their names need."""
        for column, code in enumerate(self.cells.sheet.codes):
            width = paint.text_width(words.name_of(code), font("smallStrong")) + px(30)
            self.setColumnWidth(column, max(px(84), width))

    def reset_sheet(self) -> None:
        """Show the sheet anew where it was being looked at."""
        row, column = max(0, self.currentIndex().row()), max(0, self.currentIndex().column())
        self.cells.beginResetModel()
        self.cells.endResetModel()
        self.fit()
        if self.cells.rowCount():
            self.setCurrentIndex(self.cells.index(min(row, self.cells.rowCount() - 1), column))

    def current_key(self) -> Key | None:
        """The plan under the keyboard."""
        return self.cells.key(self.currentIndex()) if self.currentIndex().isValid() else None

    def go_to(self, key: Key) -> None:
        """Put the keyboard on that plan."""
        self.setCurrentIndex(self.cells.place(key))
        self.setFocus()

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        self.moved.emit()

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        if hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            below = self.currentIndex().siblingAtRow(self.currentIndex().row() + 1)
            if below.isValid():
                self.setCurrentIndex(below)

    def finish_typing(self) -> None:
        """What is being typed counts too."""
        editor = QApplication.focusWidget()
        if self.state() == QAbstractItemView.State.EditingState and isinstance(editor, LineEdit):
            self.commitData(editor)
            self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if self.state() == QAbstractItemView.State.EditingState:
            # The editor hands on the Enter that ended it.
            event.accept()
        elif event.key() in _ENTER and index.isValid() and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier
        ):  # fmt: skip
            self.edit(index)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and index.isValid():
            self.cells.setData(index, "")
        elif event.matches(QKeySequence.StandardKey.Copy) and index.isValid():
            QGuiApplication.clipboard().setText(str(index.data()))
        elif event.matches(QKeySequence.StandardKey.Paste) and index.isValid():
            self._paste(QGuiApplication.clipboard().text())
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _paste(self, text: str) -> None:
        """A block of a spreadsheet, from the current cell to the right and down."""
        start = self.currentIndex()
        for down, line in enumerate(text.rstrip("\r\n").split("\n")):
            for across, value in enumerate(line.rstrip("\r").split("\t")):
                index = self.cells.index(start.row() + down, start.column() + across)
                if index.isValid():
                    self.cells.setData(index, value)

    def sizeHint(self) -> QSize:
        return QSize(px(900), px(36) * (self.cells.rowCount() + 1) + px(16))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.fit()
