"""Check box, radio button and combo box with marks drawn from the tokens."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDateTimeEdit,
    QRadioButton,
    QSpinBox,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

from app.ui import paint
from app.ui.theme import px, token


class CheckBox(QCheckBox):
    """Check box with our own tick; the style sheet alone cannot draw one."""

    def __init__(self, text: str = "", *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAccessibleName(name or text)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        rect = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        state = self.checkState()
        checked = None if state == Qt.CheckState.PartiallyChecked else state == Qt.CheckState.Checked
        painter = QPainter(self)
        paint.draw_check(painter, rect, checked, enabled=self.isEnabled())
        if self.hasFocus():
            paint.box(painter, rect, px(4), None, token("accent"), 2)
            if checked is not False:
                paint.box(painter, rect.adjusted(2, 2, -2, -2), px(3), None, token("surface"))
        painter.end()


class RadioButton(QRadioButton):
    """Radio button with its dot."""

    def __init__(self, text: str = "", *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAccessibleName(name or text)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        rect = self.style().subElementRect(QStyle.SubElement.SE_RadioButtonIndicator, option, self)
        painter = QPainter(self)
        if self.isChecked():
            gap = rect.height() // 4
            paint.box(painter, rect.adjusted(gap, gap, -gap, -gap), rect.height(), token("accent"))
        if self.hasFocus():
            paint.box(painter, rect, rect.height(), None, token("accent"), 2)
        painter.end()


class Combo(QComboBox):
    """Combo box with our own arrow; the wheel scrolls the page, not the value."""

    def __init__(self, *, name: str = "", small: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("small", small)
        self.setAccessibleName(name)
        self.view().setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # A value changed by scrolling past it is a value nobody meant.
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        ink = "muted" if self.isEnabled() else "faint"
        paint.put_icon(painter, self.width() - px(24), self.height() // 2, "chevron-down", 16, ink)
        painter.end()


class SpinBox(QSpinBox):
    """Whole number without arrows; `↑ ↓` and the keyboard change it."""

    def __init__(self, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        _dress_spin(self)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class DateTimeEdit(QDateTimeEdit):
    """Date and time typed in parts; `↑ ↓` change the part under the cursor."""

    def __init__(self, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        _dress_spin(self)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def _dress_spin(spin: QAbstractSpinBox) -> None:
    # The style sheet's padding does not reach the line edit inside a spin box.
    spin.lineEdit().setTextMargins(px(8), 0, px(8), 0)
