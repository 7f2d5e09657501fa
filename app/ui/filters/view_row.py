"""One saved view in the pane: icon, name, live count."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui import paint
from app.ui.theme import font, px, token

_OWN_KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_F2, Qt.Key.Key_Space)


class ViewRow(QAbstractButton):
    """`clicked` opens it, `stepped(±1)` on arrows, `menu_wanted` on the menu key, `removed` and `renamed` on Delete and F2."""

    stepped = Signal(int)
    menu_wanted = Signal()
    removed = Signal()
    renamed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._count, self._tone = "list-filter", "", ""
        self._shown: tuple[str, ...] = ()
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_view(self, name: str, icon: str, count: str, tone: str, tip: str) -> None:
        """What stands in it now."""
        shown = (name, icon, count, tone, tip)
        if shown == self._shown:
            return
        self._shown = shown
        self.setText(name)
        self._icon, self._count, self._tone = icon, count, tone
        self.setAccessibleName(f"{name}: {count}" if count else name)
        escaped = tip.replace("&", "&amp;").replace("<", "&lt;")
        self.setToolTip(f"<span>{escaped}</span>")
        self.update()

    def count_text(self) -> str:
        """The count as it stands there."""
        return self._count

    def count_tone(self) -> str:
        """The colour of the count."""
        return self._tone

    def sizeHint(self) -> QSize:
        return QSize(px(160), px(32))

    minimumSizeHint = sizeHint

    def event(self, event: QEvent) -> bool:
        asks = event.type() == QEvent.Type.ShortcutOverride
        if asks and isinstance(event, QKeyEvent):
            plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
            if plain and event.key() in (*_OWN_KEYS, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.click()
        elif key == Qt.Key.Key_Delete:
            self.removed.emit()
        elif key == Qt.Key.Key_F2:
            self.renamed.emit()
        elif key == Qt.Key.Key_Menu:
            self.menu_wanted.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        chosen, height = self.isChecked(), self.height()
        fill = "accentSoft" if chosen else "sunken" if self.underMouse() else "surface"
        edge = token("accent") if self.hasFocus() else None
        paint.box(painter, self.rect(), px(8), token(fill), edge, 2)
        ink = "accentText" if chosen else "text"
        tint = "accentText" if chosen else self._tone or "muted"
        paint.put_icon(painter, px(8), height // 2, self._icon, 16, tint)
        right = self.width() - px(8)
        if self._count:
            face = font("smallStrong")
            width = paint.text_width(self._count, face)
            right -= width
            tone = self._tone or ("accentText" if chosen else "muted")
            paint.put_text(painter, QRect(right, 0, width, height), self._count, face, token(tone))
        area = QRect(px(32), 0, right - px(32) - px(6), height)
        paint.put_text(painter, area, self.text(), font("strong" if chosen else "button"), token(ink))
        painter.end()
