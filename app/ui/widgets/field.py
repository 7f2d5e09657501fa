"""A labelled input with room for one sentence about what is wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.widgets.label import IconView, Label


class Field(QWidget):
    """Label above, the editor, and below it the error (or a hint) in one sentence."""

    def __init__(
        self,
        label: str,
        editor: QWidget,
        *,
        hint: str = "",
        strip: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self._hint_text = hint
        self._label = Label(label, "small" if strip else "strong", "muted" if strip else "")
        self._label.setBuddy(editor)
        self._error = QWidget()
        self._error_text = Label("", "small", "bad", wrap=True)
        row = QHBoxLayout(self._error)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(IconView("circle-alert", 14, "bad"), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._error_text, 1)
        self._hint = Label(hint, "small", "muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self._label, editor, self._error, self._hint):
            column.addWidget(part)
        self._hint.setVisible(bool(hint))
        self._error.hide()
        self.set_label(label)

    def set_label(self, label: str) -> None:
        """Change the words above, as after a switch of language."""
        self._label.setText(label)
        self.editor.setAccessibleName(label)

    def set_hint(self, hint: str) -> None:
        """Say what the value means, for example an echoed date."""
        self._hint_text = hint
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint) and not self.error())

    def set_error(self, sentence: str) -> None:
        """Mark the editor and say why; an empty sentence takes it back."""
        self._error_text.setText(sentence)
        self._error.setVisible(bool(sentence))
        self._hint.setVisible(bool(self._hint_text) and not sentence)
        self.editor.setAccessibleDescription(sentence)
        if bool(self.editor.property("invalid")) != bool(sentence):
            self.editor.setProperty("invalid", bool(sentence))
            self.editor.style().unpolish(self.editor)
            self.editor.style().polish(self.editor)

    def error(self) -> str:
        """The sentence shown, or an empty text."""
        return self._error_text.text()
