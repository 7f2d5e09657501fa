"""What a script is called, and to whom it is read."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.services.dictionaries import Books
from app.services.script_edits import LANGUAGES, ScriptForm
from app.ui.languages import LANGUAGES as NAMES
from app.ui.widgets.choice import CheckBox, Combo
from app.ui.widgets.field import Field
from app.ui.widgets.search_field import LineEdit


class HeadEditor(QWidget):
    """`changed` at every letter and choice."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.used = LineEdit(), CheckBox("")
        self.language, self.project, self.outcome = Combo(name="l"), Combo(name="p"), Combo(name="o")
        editors = (self.name, self.language, self.project, self.outcome)
        self._fields = [Field("…", editor) for editor in editors]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        for place, (field, width) in enumerate(zip(self._fields, (2, 1, 1, 1), strict=True)):
            grid.addWidget(field, 0 if place < 2 else 1, place % 2)
            grid.setColumnStretch(place % 2, width if place < 2 else 0)
        grid.addWidget(self.used, 2, 0, 1, 2)
        self._books = Books()
        self.name.textEdited.connect(self._touched)
        self.used.clicked.connect(self._touched)
        for combo in (self.language, self.project, self.outcome):
            combo.activated.connect(self._touched)

    def retranslate(self) -> None:
        """All words anew."""
        words = (
            self.tr("Name"),
            self.tr("Language"),
            self.tr("Project"),
            self.tr("When the last call ended with"),
        )
        for field, word in zip(self._fields, words, strict=True):
            field.set_label(word)
        self.used.setText(self.tr("In use: read during calls"))
        self.used.setAccessibleName(self.used.text())
        self._fill()

    def set_form(self, form: ScriptForm, books: Books) -> None:
        """Shows the script's head."""
        self._books = books
        self.name.setText(form.name)
        self.used.setChecked(form.active)
        self._fill()
        for combo, value in (
            (self.language, form.language),
            (self.project, form.project_code),
            (self.outcome, form.outcome_code),
        ):
            combo.setCurrentIndex(max(0, combo.findData(value)))

    def form(self, form: ScriptForm) -> ScriptForm:
        """The script with its head as typed."""
        return replace(
            form,
            name=self.name.text().strip(),
            language=self.language.currentData() or "ru",
            project_code=self.project.currentData(),
            outcome_code=self.outcome.currentData(),
            active=self.used.isChecked(),
        )

    def _fill(self) -> None:
        chosen = [combo.currentData() for combo in (self.language, self.project, self.outcome)]
        for combo in (self.language, self.project, self.outcome):
            combo.clear()
        for code in LANGUAGES:
            self.language.addItem(NAMES.get(code, code), code)
        self.project.addItem(self.tr("every project"), None)
        self.outcome.addItem(self.tr("anything"), None)
        for entry in self._books.projects:
            self.project.addItem(entry.name, entry.code)
        for outcome in self._books.outcomes:
            self.outcome.addItem(outcome.name, outcome.code)
        for combo, value in zip((self.language, self.project, self.outcome), chosen, strict=True):
            combo.setCurrentIndex(max(0, combo.findData(value)))

    def _touched(self, *_what: object) -> None:
        self.changed.emit()
