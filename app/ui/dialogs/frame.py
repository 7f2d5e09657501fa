"""The frame of small dialogs: a question, fields, verbs; Esc leaves, Ctrl+Enter confirms."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from app.ui.theme import px
from app.ui.widgets.button import Button
from app.ui.widgets.label import Label

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SmallDialog(QDialog):
    """Fill `fields`; override `retranslate` and `confirm`, which says whether the dialog may close."""

    def __init__(self, parent: QWidget | None = None, *, width: int = 460, icon: str = "check") -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.heading, self.about = Label(role="h1", wrap=True), Label(tone="muted", wrap=True)
        self.fields = QVBoxLayout()
        self.fields.setSpacing(12)
        self.save = Button("", kind="primary", icon=icon, key="Ctrl+Enter")
        self.leave = Button("", kind="quiet", key="Esc")
        self.save.clicked.connect(self._confirmed)
        self.leave.clicked.connect(self.reject)
        column, self._buttons = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addWidget(self.heading)
        column.addWidget(self.about)
        column.addLayout(self.fields)
        column.addSpacing(4)
        column.addStretch(1)
        self._buttons.addWidget(self.leave)
        self._buttons.addStretch(1)
        self._buttons.addWidget(self.save)
        column.addLayout(self._buttons)
        column.setSizeConstraint(QLayout.SizeConstraint.SetMinimumSize)
        self.setMinimumWidth(px(width))

    def say(self, heading: str, about: str = "", *, save: str, leave: str) -> None:
        """The words of the frame."""
        self.heading.setText(heading)
        self.setWindowTitle(heading)
        self.about.setText(about)
        self.about.setVisible(bool(about))
        self.save.setText(save)
        self.leave.setText(leave)

    def add_fields(self, *parts: QWidget) -> None:
        """Put editors one below the other."""
        for part in parts:
            self.fields.addWidget(part)

    def give_room(self) -> None:
        """Let the fields take the height that is there: a table among them shows more rows."""
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.setStretchFactor(self.fields, 100)

    def retranslate(self) -> None:
        """Set all texts anew."""

    def confirm(self) -> bool:
        """Take what was typed; False to stay."""
        return True

    def _confirmed(self) -> None:
        if self.confirm():
            self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in ENTER and (control or not self.takes_enter()):
            self._confirmed()
            return
        super().keyPressEvent(event)

    def takes_enter(self) -> bool:
        """Whether the focused editor needs Enter for itself (text of several lines)."""
        return False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
