"""The chips above a list: what it is narrowed by, a button for one more, and how to be rid of all."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from datetime import UTC, date, datetime
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.services.conditions import EVERYTHING, Filter
from app.ui.filters.editor import ConditionEditor
from app.ui.filters.fields import FilterField, by_name
from app.ui.filters.parts import part_of, parts_of, whole_of
from app.ui.filters.words import say_part
from app.ui.theme import px
from app.ui.widgets.button import Button
from app.ui.widgets.filter_chip import FilterChip
from app.ui.widgets.flow import FlowLayout


class FilterBar(QWidget):
    """`changed` carries the filter after each change by hand. `key` is printed on the button; the page owns it."""

    changed = Signal(object)

    def __init__(self, *, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields = by_name(())
        self._parts: tuple[Filter, ...] = ()
        self._today = datetime.now(UTC).date()
        self.chips: list[FilterChip] = []
        self.add, self.reset = (
            Button("", icon="list-filter", key=key, size="small"),
            Button("", kind="quiet", size="small"),
        )
        self.editor: ConditionEditor | None = None
        self._holder = QWidget()
        self._flow = FlowLayout(self._holder)
        for button in (self.add, self.reset):
            # As high as the chips beside them.
            button.setFixedHeight(px(26))
            self._flow.addWidget(button)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._holder, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        for one in (self, self._holder):
            one.setSizePolicy(policy)
        self.add.clicked.connect(self.ask)
        self.reset.clicked.connect(self.clear)
        self.retranslate()

    def retranslate(self) -> None:
        """All words anew; `set_fields` brings those of the fields."""
        self.setAccessibleName(self.tr("What the list is narrowed by"))
        self.add.setText(self.tr("Condition"))
        self.reset.setText(self.tr("Reset"))
        self._show()

    def set_fields(self, fields: Iterable[FilterField], today: date | None = None) -> None:
        """What can be filtered by, in the language of now."""
        self._fields = by_name(fields)
        self._today = today or self._today
        self._show()

    def filter(self) -> Filter:
        """What is meant now."""
        return whole_of(self._parts)

    def parts(self) -> tuple[Filter, ...]:
        """The conditions that all hold, one per chip."""
        return self._parts

    def set_filter(self, filtered: Filter) -> None:
        """Show this filter, without a signal."""
        self._parts = parts_of(filtered)
        self._show()

    def words_of(self, part: Filter) -> tuple[str, str]:
        """Caption and words of a chip, as they stand here."""
        return say_part(part, self._fields, self._today)

    def clear(self) -> None:
        """Everything is shown again."""
        if self._parts:
            self.set_filter(EVERYTHING)
            self.changed.emit(self.filter())
        self.add.setFocus()

    def drop(self, place: int) -> None:
        """One chip less; the keyboard goes to the next one."""
        if not 0 <= place < len(self._parts):
            return
        had_focus = self.chips[place].hasFocus()
        self._parts = (*self._parts[:place], *self._parts[place + 1 :])
        self._show()
        if had_focus:
            (self.chips[min(place, len(self.chips) - 1)] if self.chips else self.add).setFocus()
        self.changed.emit(self.filter())

    # making and changing

    def ask(self) -> None:
        """Opens the pane for one more condition."""
        if self._fields:
            self._open(ConditionEditor(self._fields, self._today, self), self.add, -1)

    def edit(self, place: int) -> None:
        """Opens the pane on the condition of a chip; one that was made elsewhere can only be dropped."""
        part = self._parts[place]
        known = part_of(part)
        if known is not None and all(term.condition.field in self._fields for term in known.terms()):
            editor = ConditionEditor(self._fields, self._today, self, part=part)
            self._open(editor, self.chips[place], place)

    def _open(self, editor: ConditionEditor, anchor: QWidget, place: int) -> None:
        self.editor = editor
        editor.made.connect(partial(self._made, place))
        editor.closed.connect(self._editor_closed)
        editor.open_below(anchor)

    def _editor_closed(self) -> None:
        self.editor = None

    def _made(self, place: int, part: Filter) -> None:
        if 0 <= place < len(self._parts):
            self._parts = (*self._parts[:place], part, *self._parts[place + 1 :])
        elif part not in self._parts:
            self._parts = (*self._parts, part)
        self._show()
        self.changed.emit(self.filter())

    # chips

    def _show(self) -> None:
        said = [say_part(part, self._fields, self._today) for part in self._parts]
        if said != [chip.words() for chip in self.chips]:
            self._rebuild(said)
        self.reset.setVisible(bool(self._parts))
        self._flow.invalidate()
        self.updateGeometry()

    def _rebuild(self, said: list[tuple[str, str]]) -> None:
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = []
        for place, words in enumerate(said):
            chip = FilterChip(*words, most=px(420), parent=self._holder)
            chip.clicked.connect(partial(self.edit, place))
            chip.dropped.connect(partial(self.drop, place))
            chip.installEventFilter(self)
            self.chips.append(chip)
        for button in (self.add, self.reset):
            self._flow.removeWidget(button)
        for one in (*self.chips, self.add, self.reset):
            self._flow.addWidget(one)
            if one is not self.reset:
                one.show()
        # The order of Tab is the order of the eyes.
        ordered = [*self.chips, self.add, self.reset]
        for before, after in itertools.pairwise(ordered):
            QWidget.setTabOrder(before, after)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
            if step and watched in self.chips:
                ordered: list[QWidget] = [*self.chips, self.add]
                place = self.chips.index(watched) + step  # type: ignore[arg-type]
                ordered[max(0, min(place, len(ordered) - 1))].setFocus()
                return True
        return super().eventFilter(watched, event)
