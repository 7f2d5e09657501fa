"""The fields of one form: what was typed can be taken away and put back, and errors stand at their field."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.errors import KnownError
from app.ui.house.boxes import Box, TickBox
from app.ui.house.words import sentence_of
from app.ui.widgets.field import Field


class FormFields(QWidget):
    """Override `blank`, `to_form`, `of_form`, `retranslate`. `changed` when the person changed something."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: dict[str, Box] = {}
        self.fields: dict[str, Field] = {}
        self._theirs: dict[str, str] = {}
        self._hints: dict[str, str] = {}
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)

    def add(self, name: str, box: Box) -> QWidget:
        """A new editor under its label; a tick needs none. Answers the widget to place."""
        self.boxes[name] = box
        box.on_changed(self._changed)
        if isinstance(box, TickBox):
            return box.widget
        self.fields[name] = Field("", box.widget)
        return self.fields[name]

    def add_row(self, *editors: QWidget) -> None:
        """Editors next to each other."""
        row = QHBoxLayout()
        row.setSpacing(8)
        for editor in editors:
            row.addWidget(editor, 1, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(row)

    def _changed(self) -> None:
        for field in self.fields.values():
            if field.error() and field.isAncestorOf(self.focusWidget() or self):
                field.set_error("")
        self.changed.emit()

    def say(self, name: str, label: str, hint: str = "") -> None:
        """The words of one editor."""
        box = self.boxes[name]
        if isinstance(box, TickBox):
            box.widget.setText(label)
            box.widget.setAccessibleName(label)
            box.widget.setToolTip(hint)
            return
        self._hints[name] = hint
        self.fields[name].set_label(label)
        self.fields[name].set_hint(self._theirs.get(name) or hint)

    def label_of(self, name: str) -> str:
        """What the editor is called, for the history; empty for what is not shown."""
        return self.boxes[name].widget.accessibleName() if name in self.boxes else ""

    # the form

    def blank(self) -> Any:
        """The form of a new row."""
        raise NotImplementedError

    def of_form(self, form: Any) -> Mapping[str, Any]:
        """The values of the editors for a form."""
        return dict(vars(form))

    def to_form(self, values: Mapping[str, Any], base: Any) -> Any:
        """The form of what stands in the editors; what they do not show stays as in the base."""
        return replace(base, **values)

    def raw(self) -> dict[str, Any]:
        """What stands in all editors."""
        return {name: box.raw() for name, box in self.boxes.items()}

    def raw_of(self, form: Any) -> dict[str, Any]:
        """What would stand in them for this form."""
        values = self.of_form(form)
        return {name: box.raw_of(values[name]) for name, box in self.boxes.items()}

    def set_raw(self, raw: Mapping[str, Any]) -> None:
        """Put back what stood in them."""
        self.clear_errors()
        for name, box in self.boxes.items():
            box.set_raw(raw[name])

    def form(self, base: Any) -> Any | None:
        """The form that was typed; None when a field makes no sense, which is said there."""
        self.clear_errors()
        values: dict[str, Any] = {}
        for name, box in self.boxes.items():
            try:
                values[name] = box.value()
            except KnownError as error:
                self.set_error(name, sentence_of(error))
                return None
        return self.to_form(values, base)

    # what is wrong

    def set_error(self, name: str, sentence: str) -> None:
        """Say at the field what is wrong, and go there."""
        if name in self.fields:
            self.fields[name].set_error(sentence)
        box = self.boxes[name].widget
        box.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear_errors(self) -> None:
        """Nothing is wrong."""
        for field in self.fields.values():
            if field.error():
                field.set_error("")

    def errors(self) -> dict[str, str]:
        """Sentences by field."""
        return {name: field.error() for name, field in self.fields.items() if field.error()}

    def show_theirs(self, theirs: Mapping[str, str]) -> None:
        """Under each field what somebody else wrote there meanwhile; nothing takes it away."""
        self._theirs = dict(theirs)
        for name, field in self.fields.items():
            field.set_hint(self._theirs.get(name) or self._hints.get(name, ""))

    def retranslate(self) -> None:
        """Say everything in the language of now."""

    def focus_first(self) -> None:
        """The keyboard goes to the first editor."""
        first = next(iter(self.boxes.values())).widget
        first.setFocus(Qt.FocusReason.OtherFocusReason)
