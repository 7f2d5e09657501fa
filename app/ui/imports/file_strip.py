"""The chosen file and how it is read: every guess can be corrected in place."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.outside.spreadsheets import DELIMITERS, ENCODINGS, Reading
from app.ui.imports import words
from app.ui.imports.words import translate
from app.ui.imports.work import Look
from app.ui.widgets.button import Button
from app.ui.widgets.card import Card
from app.ui.widgets.choice import Combo, SpinBox
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.empty_state import Disc
from app.ui.widgets.field import Field


class FileStrip(Card):
    """`corrected` carries the Reading wanted now; `other_asked` wants another file."""

    corrected = Signal(object)
    other_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(dense=True, parent=parent)
        self._look: Look | None = None
        self.disc = Disc("file-spreadsheet", "ok")
        self.name, self.facts = ElidedLabel("", "h2"), ElidedLabel("", "body", "muted")
        self.encoding, self.delimiter, self.sheet = Combo(), Combo(), Combo()
        self.header = SpinBox()
        self.header.setRange(0, 99)
        self._fields = [
            Field("", editor, strip=True)
            for editor in (self.encoding, self.delimiter, self.sheet, self.header)
        ]
        self.other = Button("", icon="file-up", key="Ctrl+O")
        self._build()
        for combo in (self.encoding, self.delimiter, self.sheet):
            combo.activated.connect(self._corrected)
        self.sheet.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.sheet.setMinimumContentsLength(12)
        self.header.editingFinished.connect(self._header_left)
        self.other.clicked.connect(self.other_asked)

    def _build(self) -> None:
        row, names = QHBoxLayout(), QVBoxLayout()
        row.setSpacing(16)
        names.setSpacing(2)
        names.addStretch(1)
        names.addWidget(self.name)
        names.addWidget(self.facts)
        names.addStretch(1)
        row.addWidget(self.disc)
        row.addLayout(names, 1)
        for one in self._fields:
            row.addWidget(one)
        tail = QVBoxLayout()
        tail.addStretch(1)
        tail.addWidget(self.other)
        row.addLayout(tail)
        self.body.addLayout(row)

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        captions = (
            translate("Imports", "Encoding"),
            translate("Imports", "Delimiter"),
            translate("Imports", "Sheet"),
            translate("Imports", "Header row"),
        )
        for one, caption in zip(self._fields, captions, strict=True):
            one.set_label(caption)
        self.header.setSpecialValueText(translate("Imports", "None"))
        self.other.setText(translate("Imports", "Other file"))
        if self._look is not None:
            self.show_look(self._look)

    def show_look(self, look: Look) -> None:
        """What was read, and how."""
        self._look, facts, reading = look, look.facts, look.reading
        self.name.setText(look.path.name)
        parts = (words.size(facts.size), words.rows(facts.row_count), words.columns(facts.columns))
        self.facts.setText(" · ".join(parts))
        guessed = translate("Imports", "{choice} (guessed)")
        named, marks = words.encodings(), words.delimiters()
        codes = list(dict.fromkeys([*ENCODINGS, *([facts.encoding] if facts.encoding else [])]))
        self._offer(
            self.encoding,
            [(code, named.get(code, code)) for code in codes],
            facts.encoding,
            reading.encoding,
            guessed,
        )
        signs = list(dict.fromkeys([*DELIMITERS, *([facts.delimiter] if facts.delimiter else [])]))
        self._offer(
            self.delimiter,
            [(sign, marks.get(sign, sign)) for sign in signs],
            facts.delimiter,
            facts.delimiter,
            guessed,
        )
        self._offer(self.sheet, [(name, name) for name in facts.sheets], facts.sheet, facts.sheet, guessed)
        self._fields[0].setVisible(facts.encoding is not None)
        self._fields[1].setVisible(facts.delimiter is not None)
        self._fields[2].setVisible(len(facts.sheets) > 1)
        self.header.setValue(facts.header_row)

    def _offer(
        self, combo: Combo, items: Iterable[tuple[str, str]], used: str | None, told: str | None, guessed: str
    ) -> None:
        combo.clear()
        for code, name in items:
            combo.addItem(guessed.format(choice=name) if code == used and told is None else name, code)
        combo.setCurrentIndex(combo.findData(used))
        combo.setToolTip(combo.currentText())

    def set_busy(self, on: bool) -> None:
        """While the file is read again nothing can be corrected."""
        for editor in (self.encoding, self.delimiter, self.sheet, self.header, self.other):
            editor.setEnabled(not on)

    def _header_left(self) -> None:
        if self._look is not None and self.header.value() != self._look.facts.header_row:
            self._corrected()

    def _corrected(self) -> None:
        look = self._look
        if look is None:
            return
        facts, told = look.facts, look.reading
        encoding, sheet = self.encoding.currentData(), self.sheet.currentData()
        other_text = encoding != facts.encoding or sheet != facts.sheet
        delimiter = self.delimiter.currentData()
        self.corrected.emit(
            Reading(
                sheet=sheet if sheet != facts.sheet else told.sheet,
                encoding=encoding if encoding != facts.encoding else told.encoding,
                delimiter=delimiter if delimiter != facts.delimiter else told.delimiter,
                # Another sheet has its header elsewhere: guess anew unless it was just typed.
                header_row=self.header.value()
                if self.header.value() != facts.header_row
                else (None if other_text else told.header_row),
            )
        )
