"""Column captions, aligned with what stands below them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from app.ui import paint
from app.ui.table.cells import Column, RowsModel
from app.ui.table.painter import FIRST_PAD, PAD
from app.ui.theme import font, px, token


class Header(QHeaderView):
    """Paints captions with the tokens; an arrow shows the order of now. `settled` when the pointer lets go."""

    settled = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHighlightSections(False)
        self.setSectionsClickable(True)
        self._name()

    def _name(self) -> None:
        self.setAccessibleName(self.tr("Columns of the table"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.settled.emit()

    def _column(self, section: int) -> Column[object] | None:
        model = self.model()
        return model.columns[section] if isinstance(model, RowsModel) else None

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        column = self._column(logicalIndex)
        if column is None or not rect.isValid():
            return
        painter.save()
        painter.fillRect(rect, token("surface"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, token("border"))
        first = rect.left() <= 0
        inner = rect.adjusted(px(FIRST_PAD) if first else px(PAD), 0, -px(PAD), 0)
        sorted_by = (
            column.sort and self.isSortIndicatorShown() and self.sortIndicatorSection() == logicalIndex
        )
        if sorted_by:
            inner.setRight(inner.right() - px(18))
        face, ink = font("smallStrong"), token("text" if sorted_by else "muted")
        align = paint.RIGHT if column.right else paint.LEFT
        paint.put_text(painter, inner, column.title, face, ink, align)
        if sorted_by:
            left = min(inner.left() + paint.text_width(column.title, face) + px(4), inner.right())
            up = self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
            name = "arrow-up" if up else "arrow-down"
            paint.put_icon(
                painter, inner.right() + px(2) if column.right else left, rect.center().y(), name, 14, ink
            )
        painter.restore()
