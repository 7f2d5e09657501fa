"""The pane in which a chip is made or changed: conditions with “and” and “or”, all by keyboard."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.services.conditions import Filter
from app.ui.actions import Command, CommandKeys
from app.ui.filters.fields import Fields
from app.ui.filters.parts import Part, part_of
from app.ui.filters.popup import ENTER, Popup
from app.ui.filters.term_pane import TermPane
from app.ui.filters.words import say_term
from app.ui.theme import px
from app.ui.widgets.button import Button
from app.ui.widgets.choice import CheckBox
from app.ui.widgets.filter_chip import FilterChip
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.label import Label

WIDTH, HEIGHT = 640, 470


class ConditionEditor(Popup):
    """`made` carries the filter of one chip. With `part` it goes on with a chip that is there."""

    made = Signal(object)

    def __init__(
        self, fields: Fields, today: date, parent: QWidget, *, part: Filter | None = None, place: int = 0
    ) -> None:
        super().__init__(parent, width=WIDTH, height=HEIGHT)
        self._fields, self._today = fields, today
        self._part: Part | None = part_of(part) if part is not None else None
        self._place = place if self._part is not None else -1
        self._joins = ""
        self.setAccessibleName(self.tr("Condition of the list"))
        self.terms, self.pane = QWidget(), TermPane(fields, today)
        self._flow = FlowLayout(self.terms)
        self.none = CheckBox(self.tr("Turn round: the list without these"))
        self.apply = Button(self.tr("Show"), kind="primary", key="Enter")
        self.also = Button(self.tr("And…"), key="Alt+A")
        self.instead = Button(self.tr("Or…"), key="Alt+O")
        self._build()
        self._keys = CommandKeys(self)
        self._keys.set_commands(
            [
                Command("also", self.also.text(), "Alt+A", partial(self._add, "and")),
                Command("instead", self.instead.text(), "Alt+O", partial(self._add, "or")),
            ]
        )
        self.pane.set_term(self._part.terms()[self._place] if self._part is not None else None)
        self._show_terms()

    def _build(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for button in (self.also, self.instead):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(Label(self.tr("Esc leaves it as it was"), "small", "muted"))
        foot.addWidget(self.apply)
        self.body.addWidget(self.terms)
        self.body.addWidget(self.pane, 1)
        self.body.addWidget(self.none)
        self.body.addLayout(foot)
        self.apply.clicked.connect(self._apply)
        self.also.clicked.connect(partial(self._add, "and"))
        self.instead.clicked.connect(partial(self._add, "or"))
        self.none.toggled.connect(self._turned)
        self.pane.entered.connect(self._apply)
        self.also.setToolTip(self.tr("One more condition that holds together with this one"))
        self.instead.setToolTip(self.tr("Another condition: one of them is enough"))

    def focus_first(self) -> None:
        if self._part is None:
            self.pane.focus_first()
        else:
            self.pane.focus_value()

    # what is being made

    def _show_terms(self) -> None:
        """All conditions of the chip, once there are several; the one in the pane is being changed."""
        while (item := self._flow.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        part = self._part
        several = part is not None and (len(part.terms()) > 1 or self._joins != "")
        self.terms.setVisible(several)
        self.none.setVisible(several or (part is not None and part.negated))
        self.none.blockSignals(True)
        self.none.setChecked(part is not None and part.negated)
        self.none.blockSignals(False)
        if part is None or not several:
            return
        place = 0
        for number, line in enumerate(part.lines):
            for inner, term in enumerate(line):
                if inner or number:
                    self._join(self.tr("and") if inner else self.tr("or"), "muted")
                chip = FilterChip(*say_term(term, self._fields, self._today))
                chip.clicked.connect(partial(self._go_to, place))
                chip.dropped.connect(partial(self._drop, place))
                self._flow.addWidget(chip)
                place += 1
        if self._joins:
            joined = self.tr("and …") if self._joins == "and" else self.tr("or …")
            self._join(joined, "accentText")

    def _join(self, word: str, tone: str) -> None:
        label = Label(word, "small", tone)
        label.setMinimumHeight(px(26))
        self._flow.addWidget(label)

    def _take(self) -> bool:
        """What stands in the pane belongs to the chip from now on; False when it is not whole."""
        term = self.pane.term()
        if term is None:
            return False
        part = self._part
        if part is None:
            self._part = Part(((term,),))
        elif self._place >= 0:
            self._part = part.with_term(self._place, term)
        elif self._joins == "and":
            self._part = replace(part, lines=(*part.lines[:-1], (*part.lines[-1], term)))
        else:
            self._part = replace(part, lines=(*part.lines, (term,)))
        self._place, self._joins = len(self._part.terms()) - 1 if self._place < 0 else self._place, ""
        return True

    def _add(self, joins: str) -> None:
        """Alt+A, Alt+O: keep this condition and begin one more."""
        if not self._take():
            return
        self._place, self._joins = -1, joins
        self.pane.set_term(None)
        self._show_terms()
        self.pane.focus_first()

    def _go_to(self, place: int) -> None:
        """Another condition of the chip comes into the pane."""
        if self._place < 0 or self._take():
            self._place, self._joins = place, ""
            assert self._part is not None
            self.pane.set_term(self._part.terms()[place])
            self._show_terms()
            self.pane.focus_value()

    def _drop(self, place: int) -> None:
        assert self._part is not None
        self._part, self._place, self._joins = self._part.without(place), 0, ""
        if self._part is None:
            self._place = -1
        self.pane.set_term(self._part.terms()[0] if self._part is not None else None)
        self._show_terms()
        self.focus_first()

    def _turned(self, on: bool) -> None:
        if self._part is not None:
            self._part = replace(self._part, negated=on)

    def _apply(self) -> None:
        if self._take():
            assert self._part is not None
            self.made.emit(self._part.as_filter())
            self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._apply()
            return
        super().keyPressEvent(event)
