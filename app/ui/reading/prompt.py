"""Text to be read aloud, larger, with its question in bold; always plain text underneath."""

from __future__ import annotations

import re

from PySide6.QtCore import QSize
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme import font, token

_BOLD = re.compile(r"\*\*(.+?)\*\*", re.DOTALL)


class Prompt(QWidget):
    """Stars mark what is bold: `**How many?**`. No other markup exists, so a name can never become one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = QTextDocument(self)
        self._document.setDocumentMargin(0)
        self._source = ""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def setText(self, source: str) -> None:
        """Show another text."""
        self._source = source
        plain = _BOLD.sub(r"\1", source)
        self.setAccessibleName(plain)
        self._document.setDefaultFont(font("lead"))
        self._document.setPlainText(plain)
        self._dress()
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """What is read aloud."""
        return self.accessibleName()

    def _dress(self) -> None:
        cursor = QTextCursor(self._document)
        cursor.select(QTextCursor.SelectionType.Document)
        lines = QTextBlockFormat()
        lines.setLineHeight(106, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.mergeBlockFormat(lines)
        strong = QTextCharFormat()
        strong.setFontWeight(QFont.Weight.Bold)
        gone = 0
        for found in _BOLD.finditer(self._source):
            start = found.start() - gone
            cursor.setPosition(start)
            cursor.setPosition(start + len(found[1]), QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(strong)
            gone += 4

    def refit(self) -> None:
        """Take the text size of now."""
        self.setText(self._source)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        self._document.setTextWidth(width)
        return round(self._document.size().height()) + 2

    def sizeHint(self) -> QSize:
        # Only a beginning: the height follows the width.
        return QSize(240, 40)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._document.setTextWidth(self.width())
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, token("text"))
        self._document.documentLayout().draw(painter, context)
        painter.end()
