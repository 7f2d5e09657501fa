"""Fields of the client and what was learned in talks; F2 edits them in place."""

from __future__ import annotations

import uuid
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.services.client_changes import ClientChange
from app.services.clients import ClientCard
from app.services.dictionaries import Books, Entry
from app.ui.widgets.button import Button
from app.ui.widgets.card import Card, line
from app.ui.widgets.label import Label
from app.ui.widgets.search_field import LineEdit

EDITED = ("name", "city", "region", "address", "time_zone", "tax_id", "email", "website", "note")


class FieldsPane(Card):
    """`changed` carries a ClientChange with the version that was read; `editing` says whether fields are open."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", icon="building-2", parent=parent)
        self._card: ClientCard | None = None
        self._books = Books()
        self._now: datetime | None = None
        self.editing = False
        self._refused = False
        self.edit, self.save, self.leave = (
            Button("", key="F2"),
            Button("", kind="primary", key="Ctrl+S"),
            Button("", kind="quiet"),
        )
        self.editors = {name: LineEdit() for name in EDITED}
        self._before: dict[str, str] = {}
        self.add_action(self.edit)
        self._scrolled = self.make_scrolling()
        self._shown: QWidget | None = None
        self._form, self._labels = self._make_form()
        self._scrolled.addWidget(self._form)
        self._form.hide()
        self.edit.clicked.connect(self.begin)
        self.save.clicked.connect(self.finish)
        self.leave.clicked.connect(self.give_up)
        self.retranslate()

    def _make_form(self) -> tuple[QWidget, dict[str, Label]]:
        form = QWidget()
        column, buttons = QVBoxLayout(form), QVBoxLayout()
        column.setContentsMargins(2, 0, 6, 2)
        column.setSpacing(4)
        labels = {name: Label("", "small", "muted") for name in EDITED}
        for name, editor in self.editors.items():
            column.addWidget(labels[name])
            column.addWidget(editor)
        buttons.addWidget(self.save)
        buttons.addWidget(self.leave)
        column.addSpacing(8)
        column.addLayout(buttons)
        column.addStretch(1)
        return form, labels

    def _names(self) -> dict[str, str]:
        return {
            "name": self.tr("Name"), "city": self.tr("City"), "region": self.tr("Region"), "address": self.tr("Address"),
            "time_zone": self.tr("Time zone"), "tax_id": self.tr("Tax id"), "email": self.tr("E-mail"),
            "website": self.tr("Website"), "note": self.tr("Note"), "country": self.tr("Country"),
            "type_code": self.tr("Type"), "project_code": self.tr("Project"), "source_code": self.tr("Source"),
            "owner_name": self.tr("Manager"), "group_name": self.tr("Group"),
        }  # fmt: skip

    def retranslate(self) -> None:
        """All words anew."""
        self.set_title(self.tr("About the client"))
        self.edit.setText(self.tr("Edit"))
        self.save.setText(self.tr("Save"))
        self.leave.setText(self.tr("Do not change"))
        names = self._names()
        for name, editor in self.editors.items():
            self._labels[name].setText(names[name])
            editor.setAccessibleName(names[name])
        if self._card is not None and self._now is not None:
            self.show_card(self._card, self._books, self._now)

    def show_card(self, card: ClientCard, books: Books, now: datetime) -> None:
        """Fields as they are; what is being typed stays."""
        if self._card is not None and self._card.id != card.id:
            self.give_up()
        if not self.editing or self._card is None:
            self._card = card
        elif self._refused:
            # The person has been told; saving again is meant against what the card says now.
            self._card, self._refused = card, False
            self._tell_others(card)
        self._books, self._now = books, now
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(8)
        column.addLayout(_pairs(self._known(card)))
        if card.facts:
            column.addWidget(line())
            column.addWidget(Label(self.tr("What was learned"), "cap"))
            column.addLayout(_pairs(list(card.facts.items())))
        column.addStretch(1)
        if self._shown is not None:
            self._scrolled.removeWidget(self._shown)
            self._shown.deleteLater()
        self._shown = shown
        self._scrolled.addWidget(shown)
        shown.setVisible(not self.editing)

    def _tell_others(self, card: ClientCard) -> None:
        """Beside each field that someone changed meanwhile: what it says now."""
        names = self._names()
        for name, label in self._labels.items():
            theirs = getattr(card, name) or ""
            if theirs != self._before[name]:
                label.setText(self.tr("{field}, now “{value}”").format(field=names[name], value=theirs))
                label.set_tone("warn")

    def _known(self, card: ClientCard) -> list[tuple[str, str]]:
        names, books = self._names(), self._books
        coded: dict[str, tuple[Entry, ...]] = {
            "type_code": books.types, "project_code": books.projects, "source_code": books.sources,
        }  # fmt: skip
        found = []
        order = ("type_code", "project_code", "source_code", "country", "region", "city", "address", "time_zone",
                 "tax_id", "email", "website", "owner_name", "group_name", "note")  # fmt: skip
        for name in order:
            value = getattr(card, name) or ""
            if name in coded:
                value = next((entry.name for entry in coded[name] if entry.code == value), "")
            if value:
                found.append((names[name], str(value)))
        return found

    def begin(self) -> None:
        """F2: the fields become editable; what others change meanwhile is told on saving."""
        if self._card is None or self.editing:
            return
        self.editing = True
        names = self._names()
        self._before = {name: getattr(self._card, name) or "" for name in EDITED}
        for name, editor in self.editors.items():
            editor.setText(self._before[name])
            self._labels[name].setText(names[name])
            self._labels[name].set_tone("muted")
        self._switch()
        self.editors["name"].setFocus()
        self.editors["name"].selectAll()

    def finish(self) -> None:
        """Ctrl+S: sends what was changed, with the version that was read."""
        if self._card is None or self._now is None or not self.editing:
            return
        typed = {name: editor.text().strip() for name, editor in self.editors.items()}
        fields: dict[str, str | int | None] = {
            name: text or ("" if name == "note" else None)
            for name, text in typed.items()
            if text != self._before[name]
        }
        if not typed["name"]:
            self.editors["name"].setFocus()
            return
        if not fields:
            self.give_up()
            return
        form = ClientChange(uuid.uuid4(), self._card.id, self._now, self._card.version, fields)
        self.changed.emit(form)

    def refused(self) -> None:
        """What was typed was not taken: it stays, and the card is about to be read again."""
        self._refused = True

    def is_dirty(self) -> bool:
        """Whether something typed would be lost."""
        return self.editing and any(
            editor.text() != self._before[name] for name, editor in self.editors.items()
        )

    def give_up(self) -> None:
        """The fields are shown again."""
        self.editing = False
        self._switch()

    def _switch(self) -> None:
        self._form.setVisible(self.editing)
        self.edit.setVisible(not self.editing)
        if self._shown is not None:
            self._shown.setVisible(not self.editing)


def _pairs(pairs: list[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(6)
    for place, (name, value) in enumerate(pairs):
        label, text = Label(name, tone="muted", wrap=True), Label(value, wrap=True)
        grid.addWidget(label, place, 0)
        grid.addWidget(text, place, 1)
    grid.setColumnStretch(0, 2)
    grid.setColumnStretch(1, 3)
    return grid
