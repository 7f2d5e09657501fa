"""Steps of a script: what is read aloud, and where each answer leads."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.services.scripts import FIELDS, Step
from app.ui.scripts.rows import RowsEditor
from app.ui.widgets.choice import Combo
from app.ui.widgets.field import Field
from app.ui.widgets.search_field import LineEdit


class StepRows(RowsEditor[Step]):
    """Steps name each other as branches: whoever moves takes those names along."""

    def _moved(self, places: dict[int, int]) -> None:
        self._rows = [
            replace(step, other_to=places.get(step.other_to)) if step.other_to is not None else step
            for step in self._rows
        ]


class StepsEditor(QWidget):
    """`changed` at every letter, `current_changed` with the place of the step that is being written."""

    changed = Signal()
    current_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = StepRows(lambda: Step("", ""), lambda step: step.title)
        self.step_title, self.words = LineEdit(), QPlainTextEdit()
        self.words.setTabChangesFocus(True)
        self.next_label, self.other_label, self.other_to = LineEdit(), LineEdit(), Combo(name="other")
        self._title = Field("…", self.step_title)
        self._words = Field("…", self.words)
        self._next, self._other, self._to = (
            Field("…", self.next_label, strip=True),
            Field("…", self.other_label, strip=True),
            Field("…", self.other_to, strip=True),
        )
        grid, column = QGridLayout(), QVBoxLayout()
        grid.setHorizontalSpacing(8)
        grid.addWidget(self._next, 0, 0)
        grid.addWidget(self._other, 0, 1)
        grid.addWidget(self._to, 0, 2)
        for place, share in enumerate((2, 2, 3)):
            grid.setColumnStretch(place, share)
        column.addWidget(self._title)
        column.addWidget(self._words, 1)
        column.addLayout(grid)
        self.list.place_beside(self, column)
        self._filling = False
        self.list.current_changed.connect(self._show_current)
        self.list.changed.connect(self.changed)
        for line in (self.step_title, self.next_label, self.other_label):
            line.textEdited.connect(self._typed)
        self.words.textChanged.connect(self._typed)
        self.other_to.activated.connect(self._typed)
        self.retranslate()

    def retranslate(self) -> None:
        """All words anew."""
        self.list.names.setAccessibleName(self.tr("Steps"))
        self.list.add.set_name(self.tr("Add a step"))
        self.list.remove.set_name(self.tr("Remove the step"))
        self.list.up.set_name(self.tr("Move the step up"))
        self.list.down.set_name(self.tr("Move the step down"))
        self._title.set_label(self.tr("Step"))
        self._words.set_label(self.tr("Words to say"))
        known = ", ".join(f"{{{name}}}" for name in FIELDS)
        said = self.tr(
            "**Bold** is the question. Fields: {fields}. After | stands what is said where nothing is known"
        )
        self._words.set_hint(said.format(fields=known))
        self._next.set_label(self.tr("“Further” says"))
        self._other.set_label(self.tr("Other answer"))
        self._to.set_label(self.tr("leads to"))
        self._fill_places()

    def set_steps(self, steps: tuple[Step, ...]) -> None:
        """Begins anew with these steps."""
        self.list.set_rows(steps or (Step("", ""),))

    def steps(self) -> tuple[Step, ...]:
        """The steps that have something in them."""
        rows = self.list.rows()
        return rows if any(step.title or step.text for step in rows) else ()

    def _fill_places(self) -> None:
        self.other_to.clear()
        self.other_to.addItem(self.tr("the step after next"), None)
        for place, step in enumerate(self.list.rows()):
            self.other_to.addItem(f"{place + 1}. {step.title}", place)

    def _show_current(self, place: int) -> None:
        step = self.list.current() or Step("", "")
        self._filling = True
        self.step_title.setText(step.title)
        self.words.setPlainText(step.text)
        self.next_label.setText(step.next_label)
        self.other_label.setText(step.other_label)
        self._fill_places()
        self.other_to.setCurrentIndex(max(0, self.other_to.findData(step.other_to)))
        self._filling = False
        for part in (self._title, self._words, self._next, self._other, self._to):
            part.setEnabled(self.list.current() is not None)
        self.current_changed.emit(place)

    def _typed(self, *_what: object) -> None:
        if not self._filling and self.list.current() is not None:
            self.list.put(
                Step(
                    self.step_title.text().strip(),
                    self.words.toPlainText().strip(),
                    self.next_label.text().strip(),
                    self.other_label.text().strip(),
                    self.other_to.currentData(),
                )
            )
