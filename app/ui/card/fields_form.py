"""The form of the card's fields: the right editor for each, own fields of the company, facts that were learned."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.services.client_changes import ClientChange
from app.services.clients import ClientCard
from app.services.dictionaries import Books, Entry, OwnFieldEntry
from app.services.field_clashes import FieldClash, Value
from app.ui.card.edit_form import EditForm
from app.ui.card.editors import ChoiceEditor, Editor, NoteEditor, TextEditor, said
from app.ui.widgets.button import Button
from app.ui.widgets.label import Label
from app.ui.widgets.search_field import LineEdit
from app.ui.words import moments
from app.ui.words.kinds import STATUSES, list_of, status_chip

translate = QCoreApplication.translate
TEXTS = ("country", "region", "city", "address", "postal_code", "time_zone", "tax_id", "email", "website")
CODED = {"type_code": "types", "project_code": "projects", "source_code": "sources"}
GRADES = ((3, "A"), (2, "B"), (1, "C"))


def field_names() -> dict[str, str]:
    """What the fields of every card are called."""
    return {
        "name": translate("FieldsForm", "Name"),
        "city": translate("FieldsForm", "City"),
        "region": translate("FieldsForm", "Region"),
        "address": translate("FieldsForm", "Address"),
        "time_zone": translate("FieldsForm", "Time zone"),
        "tax_id": translate("FieldsForm", "Tax id"),
        "email": translate("FieldsForm", "E-mail"),
        "website": translate("FieldsForm", "Website"),
        "note": translate("FieldsForm", "Note"),
        "country": translate("FieldsForm", "Country"),
        "type_code": translate("FieldsForm", "Type"),
        "project_code": translate("FieldsForm", "Project"),
        "source_code": translate("FieldsForm", "Source"),
        "status": translate("FieldsForm", "Status"),
        "importance": translate("FieldsForm", "Importance"),
        "postal_code": translate("FieldsForm", "Postal code"),
    }


class FieldsForm(EditForm):
    """`deed` makes the form to be filed of what was changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card: ClientCard | None = None
        self._books = Books()
        self._own: tuple[OwnFieldEntry, ...] = ()
        self._facts_title = Label("", "cap")
        self.fact, self.add_fact = LineEdit(), Button("", kind="quiet", icon="plus", size="small")
        self._put_known()
        self.column.addWidget(self._facts_title)
        new = QHBoxLayout()
        new.setSpacing(6)
        new.addWidget(self.fact, 1)
        new.addWidget(self.add_fact)
        self.column.addLayout(new)
        self.column.addStretch(1)
        self.add_fact.clicked.connect(self._add_fact)
        self.fact.returnPressed.connect(self._add_fact)

    def _put_known(self) -> None:
        self.add("name", TextEditor(empty="", longest=300))
        for name in ("status", "importance", *CODED):
            self.add(name, ChoiceEditor())
        for name in TEXTS:
            self.add(name, TextEditor())
        self.add("note", NoteEditor(lines=4))

    def retranslate(self) -> None:
        """All words anew."""
        for name, words in field_names().items():
            self.fields[name].set_label(words)
        for field in self._own:
            self.fields[f"own.{field.code}"].set_label(field.name)
        self._facts_title.setText(self.tr("What was learned"))
        self.fact.setPlaceholderText(self.tr("New fact, such as Fleet"))
        self.fact.setAccessibleName(self.tr("Name of a new fact"))
        self.add_fact.setText(self.tr("Add"))
        self.save.setText(self.tr("Save"))
        self.leave.setText(self.tr("Do not change"))

    def open_card(self, card: ClientCard, books: Books) -> None:
        """Begin with the card as it is."""
        self.card, self._books = card, books
        for name in [one for one in self.editors if one.startswith(("own.", "facts."))]:
            self.drop(name)
        self._own = tuple(one for one in books.own_fields if one.active or card.own.get(one.code) is not None)
        for field in self._own:
            self.add(f"own.{field.code}", self._own_editor(field), field.name, before=self._facts_title)
        for name in card.facts:
            self._put_fact(name)
        self._set_choices(card)
        self.retranslate()
        self.fact.clear()
        self.begin(values_of(card))

    def _own_editor(self, field: OwnFieldEntry) -> Editor:
        if field.kind not in ("choice", "yes_no"):
            return TextEditor(field.kind, longest=4_000)
        editor = ChoiceEditor()
        words: list[tuple[Value, str]] = [(one, one) for one in field.choices]
        if field.kind == "yes_no":
            words = [(True, self.tr("Yes")), (False, self.tr("No"))]
        editor.set_choices([(None, ""), *words])
        return editor

    def _set_choices(self, card: ClientCard) -> None:
        books = self._books
        choices: dict[str, Iterable[tuple[Value, str]]] = {
            "status": [(code, status_chip(code)[0]) for code in STATUSES],
            "importance": list(GRADES),
        }
        for name, book in CODED.items():
            entries: tuple[Entry, ...] = getattr(books, book)
            kept = [one for one in entries if one.active or one.code == getattr(card, name)]
            choices[name] = [(None, ""), *((one.code, one.name) for one in kept)]
        for name, items in choices.items():
            editor = self.editors[name]
            assert isinstance(editor, ChoiceEditor)
            editor.clear()
            editor.set_choices(items)

    def _put_fact(self, name: str) -> None:
        holder = self.fact
        place = next(
            at for at in range(self.column.count())
            if (line := self.column.itemAt(at).layout()) is not None and line.indexOf(holder) >= 0
        )  # fmt: skip
        made = self.add(f"facts.{name}", TextEditor(), name)
        self.column.removeWidget(made)
        self.column.insertWidget(place, made)

    def _add_fact(self) -> None:
        """Room for the answer of a new fact."""
        name = " ".join(self.fact.text().split())[:80]
        if not name:
            self.fact.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if f"facts.{name}" not in self.editors:
            self._put_fact(name)
            self.show_value(f"facts.{name}", None)
        self.fact.clear()
        editor = self.editors[f"facts.{name}"]
        assert isinstance(editor, TextEditor)
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    # saving

    def follow(self, card: ClientCard) -> list[str]:
        """The card was read anew: fields nobody touches here follow it; answers those that both changed."""
        for name in card.facts:
            if f"facts.{name}" not in self.editors:
                self._put_fact(name)
                self.show_value(f"facts.{name}", card.facts[name])
        return self.take_present(values_of(card))

    def deed(self, now: datetime) -> ClientChange | None:
        """What to file; None when nothing was changed, or when a field makes no sense, which is said there."""
        found = self.changes()
        if found is None or self.card is None:
            return None
        fields, seen = found
        if "name" in fields and not str(fields["name"] or "").strip():
            self.set_error("name", self.tr("Type how the client is called"))
            return None
        if not fields:
            return None
        return ClientChange(uuid.uuid4(), self.card.id, now, self.card.version, fields, seen)

    def tell_clashes(self, clashes: tuple[FieldClash, ...], now: datetime, zone: ZoneInfo) -> None:
        """The fields that both changed, each with its other values, who wrote them and when."""
        told = {}
        for clash in clashes:
            who = list_of([clash.by, moments.moment(clash.at, now, zone) if clash.at else ""])
            told[clash.field] = (
                self.word(clash.field, clash.theirs), self.word(clash.field, clash.original), who,
            )  # fmt: skip
        self.show_clashes(clashes, told)
        who = next((clash.by for clash in clashes if clash.by), "") or self.tr("Somebody")
        title = self.tr("%n field(s) changed meanwhile by {name}", "", len(clashes)).format(name=who)
        self.callout.set(
            self.tr("Choose what stays in each, then save again"), title=title, icon="users", tone="accent"
        )
        self.callout.show()

    def word(self, name: str, value: Value) -> str:
        """A value of a field as the reader says it."""
        editor = self.editors.get(name)
        if isinstance(editor, ChoiceEditor):
            place = next((at for at in range(editor.count()) if editor.itemData(at) == value), -1)
            return editor.itemText(place) if place >= 0 else said("text", value)
        kind = next((one.kind for one in self._own if name == f"own.{one.code}"), "text")
        return said(kind, value)


def values_of(card: ClientCard) -> dict[str, Value]:
    """The values of a card by the names of its fields."""
    names = ("name", "status", "importance", *CODED, *TEXTS, "note")
    values: dict[str, Value] = {name: getattr(card, name) for name in names}
    values |= {f"own.{code}": value for code, value in card.own.items()}
    values |= {f"facts.{name}": value for name, value in card.facts.items()}
    return values
