"""The section of the company's own fields: names in three languages, a kind for good, choices in their order."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QPlainTextEdit

from app.services.dictionary_edits import EntryRow
from app.services.own_fields import KINDS, OwnFieldForm
from app.ui.house.boxes import Box, ChoiceBox, LineBox
from app.ui.house.entries import LANGUAGES, EntriesSection
from app.ui.house.fields import FormFields
from app.ui.house.section import House
from app.ui.house.words import translate
from app.ui.table import Cell, Column
from app.ui.theme import px


class LinesBox(Box):
    """Several lines of text, each a value."""

    def __init__(self) -> None:
        self.widget: QPlainTextEdit = QPlainTextEdit()
        self.widget.setTabChangesFocus(True)
        self.widget.setFixedHeight(px(110))

    def raw(self) -> str:
        return self.widget.toPlainText()

    def set_raw(self, raw: str) -> None:
        if self.widget.toPlainText() != raw:
            self.widget.blockSignals(True)
            self.widget.setPlainText(raw)
            self.widget.blockSignals(False)

    def raw_of(self, value: Any) -> str:
        return "\n".join(value)

    def value(self) -> tuple[str, ...]:
        return tuple(self.raw().splitlines())

    def on_changed(self, slot: Callable[[], object]) -> None:
        self.widget.textChanged.connect(slot)


class OwnFieldFields(FormFields):
    """Three names, the kind, and choices where it is one."""

    def __init__(self) -> None:
        super().__init__()
        for name in LANGUAGES:
            self.column.addWidget(self.add(name, LineBox(longest=80)))
        self.kind, self.choices = ChoiceBox(), LinesBox()
        self.column.addWidget(self.add("kind", self.kind))
        self.column.addWidget(self.add("choices", self.choices))
        self.kind.widget.currentIndexChanged.connect(self._kind_changed)
        self.retranslate()

    def blank(self) -> OwnFieldForm:
        return OwnFieldForm()

    def to_form(self, values: Mapping[str, Any], base: Any) -> Any:
        made = replace(base, **values)
        return made if made.kind == "choice" else replace(made, choices=())

    def _kind_changed(self, _place: int) -> None:
        self.fields["choices"].setVisible(self.kind.raw() == "choice")

    def fix_kind(self, fixed: bool) -> None:
        """The kind of a field that is there stays. Saved from the kind, the keyboard is not left to what hides the field."""
        if fixed and self.kind.widget.hasFocus():
            self.focus_first()
        self.kind.widget.setEnabled(not fixed)
        hint = translate("House", "Stays: values hang on it. For another kind hide this field and add one")
        self.fields["kind"].set_hint(hint if fixed else translate("House", "Stays once the field is saved"))

    def retranslate(self) -> None:
        for name, language in LANGUAGES.items():
            self.say(name, translate("House", "Name, {language}").format(language=language))
        self.say("kind", translate("House", "Kind"))
        self.say(
            "choices",
            translate("House", "Choices"),
            translate(
                "House", "Each on a line of its own. One that is taken away stays on cards that have it"
            ),
        )
        self.kind.set_items((kind, kind_words()[kind]) for kind in KINDS)
        self._kind_changed(0)


class OwnFieldsSection(EntriesSection):
    """The fields as a list."""

    def __init__(self, house: House) -> None:
        self.own = OwnFieldFields()
        super().__init__(house, "own_field", self.own)

    def more_columns(self) -> list[Column[EntryRow]]:
        return [Column("kind", translate("House", "Kind"), 140, _kind, leave=1)]

    def shown(self) -> None:
        self.own.fix_kind(self.current() is not None)


def kind_words() -> dict[str, str]:
    """What a field may hold."""
    return {
        "text": translate("House", "Text"),
        "number": translate("House", "Number"),
        "date": translate("House", "Date"),
        "choice": translate("House", "One of a list"),
        "yes_no": translate("House", "Yes or no"),
    }


def _kind(row: EntryRow) -> Cell:
    return Cell(kind_words()[row.form.kind], muted=True) if isinstance(row.form, OwnFieldForm) else Cell("")
