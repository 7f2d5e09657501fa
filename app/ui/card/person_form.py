"""The form of a contact person with the numbers that are his, or of the company's own numbers."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.services.clients import ClientCard, PersonCard, PhoneCard
from app.services.contact_people import PersonChange, PhoneChange
from app.services.field_clashes import FieldClash, Value
from app.ui.card.edit_form import EditForm
from app.ui.card.editors import ChoiceEditor, NoteEditor, TextEditor, said, widget_of
from app.ui.theme import px
from app.ui.widgets.button import Button
from app.ui.widgets.icon_button import IconButton
from app.ui.words import moments
from app.ui.words.kinds import list_of

PERSON = ("name", "role", "decides", "email", "birthday", "note")


class PersonForm(EditForm):
    """`deed` makes the form to be filed of what was changed."""

    def __init__(
        self, card: ClientCard, person: PersonCard | None, *, new: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.card, self.person, self.is_new = card, person, new
        self.person_id = person.id if person is not None else uuid.uuid4() if new else None
        self._phones: dict[uuid.UUID, PhoneCard | None] = {}
        self.number = Button("", kind="quiet", icon="plus", size="small")
        self.main, self.remove = Button("", icon="star"), Button("", kind="danger", icon="trash-2")
        if self.person_id is not None:
            self._put_person()
        self._put_buttons()
        for phone in self._present_phones(card):
            self._put_phone(phone.id, phone)
        self.begin(self._present(card))
        if new:
            self.add_number()
        self.number.clicked.connect(self.add_number)

    def _put_person(self) -> None:
        editors = {
            "name": (TextEditor(empty="", longest=200), self.tr("Name")),
            "role": (TextEditor(longest=200), self.tr("Position")),
            "decides": (ChoiceEditor(), self.tr("Who decides")),
            "email": (TextEditor(longest=300), self.tr("E-mails")),
            "birthday": (TextEditor("date"), self.tr("Birthday")),
            "note": (NoteEditor(lines=3), self.tr("Notes, when it is convenient")),
        }
        decides = editors["decides"][0]
        assert isinstance(decides, ChoiceEditor)
        decides.set_choices([(False, self.tr("Somebody else decides")), (True, self.tr("Decides"))])
        for name, (editor, label) in editors.items():
            self.add(name, editor, label)
        birthday = editors["birthday"][0]
        assert isinstance(birthday, TextEditor)
        birthday.setPlaceholderText(self.tr("31.12.1985"))

    def _put_buttons(self) -> None:
        self.number.setText(self.tr("Add a number"))
        self.save.setText(self.tr("Save"))
        self.leave.setText(self.tr("Do not change"))
        self.main.setText(self.tr("Make the main one"))
        self.remove.setText(self.tr("Take off the card"))
        first = QHBoxLayout()
        first.addWidget(self.number)
        first.addStretch(1)
        self.column.addLayout(first)
        for button in (self.main, self.remove):
            self.column.addWidget(button)
            button.setVisible(self.person is not None)
        if self.person is not None and self.card.people and self.card.people[0].id == self.person.id:
            self.main.hide()
        self.column.addStretch(1)

    def _put_phone(self, phone_id: uuid.UUID, phone: PhoneCard | None) -> None:
        raw, state = TextEditor(empty="", longest=200), ChoiceEditor()
        kept = (phone.state, self.tr("Not a number")) if phone is not None and phone.state == "bad" else None
        choices: list[tuple[Value, str]] = [
            ("new", self.tr("Not tried")), ("good", self.tr("Right")), ("dead", self.tr("Wrong")),
        ]  # fmt: skip
        state.set_choices([*([kept] if kept else []), *choices])
        place = len(self._phones)
        parts = {f"{phone_id}.raw": (raw, self.tr("Number")), f"{phone_id}.state": (state, self.tr("State"))}
        line = self.add_beside(parts)
        state.setFixedWidth(px(132))
        line.setStretch(0, 1)
        line.setStretch(1, 0)
        up = IconButton("arrow-up", self.tr("Ring this number first"), flat=True)
        up.clicked.connect(partial(self._first, phone_id))
        line.addWidget(up, 0, Qt.AlignmentFlag.AlignBottom)
        holder = self._anchors[f"{phone_id}.raw"]
        self.column.removeWidget(holder)
        self.column.insertWidget(self._numbers_end(), holder)
        self._phones[phone_id] = phone
        up.setEnabled(place > 0)

    def _numbers_end(self) -> int:
        """Where the next number is put: right above the button that adds one."""
        for place in range(self.column.count()):
            layout = self.column.itemAt(place).layout()
            if layout is not None and layout.indexOf(self.number) >= 0:
                return place
        return self.column.count()

    def sizeHint(self) -> QSize:
        return self.column.totalSizeHint()

    def add_number(self) -> None:
        """Room for one more number."""
        made = uuid.uuid4()
        self._put_phone(made, None)
        self.show_value(f"{made}.raw", "")
        self.show_value(f"{made}.state", "new")
        widget_of(self.editors[f"{made}.raw"]).setFocus(Qt.FocusReason.OtherFocusReason)

    def _first(self, phone_id: uuid.UUID) -> None:
        """This number before all others of the form."""
        holder = self._anchors[f"{phone_id}.raw"]
        top = min(self.column.indexOf(self._anchors[f"{one}.raw"]) for one in self._phones)
        self.column.removeWidget(holder)
        self.column.insertWidget(top, holder)
        self._phones = {phone_id: self._phones[phone_id], **self._phones}
        self._phones = dict(
            sorted(self._phones.items(), key=lambda one: self.column.indexOf(self._anchors[f"{one[0]}.raw"]))
        )
        for place, one in enumerate(self._phones):
            for button in self._anchors[f"{one}.raw"].findChildren(IconButton):
                button.setEnabled(place > 0)
        self.edited.emit()

    def focus_first(self) -> None:
        """The keyboard goes to the first editor."""
        first = widget_of(next(iter(self.editors.values()))) if self.editors else self.number
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    # values

    def _present_phones(self, card: ClientCard) -> tuple[PhoneCard, ...]:
        return tuple(one for one in card.phones if one.person_id == self.person_id) if not self.is_new else ()

    def _present(self, card: ClientCard) -> dict[str, Value]:
        """The values of now, by the names of the editors."""
        values: dict[str, Value] = {"name": "", "decides": False, "note": ""}
        person = next((one for one in card.people if one.id == self.person_id), None)
        if person is not None:
            values = {
                "name": person.name, "role": person.role or None, "decides": person.decides,
                "email": person.email or None, "note": person.note,
                "birthday": person.birthday.isoformat() if person.birthday else None,
            }  # fmt: skip
        for phone in self._present_phones(card):
            values |= {f"{phone.id}.raw": phone.raw, f"{phone.id}.state": phone.state}
        return values

    def follow(self, card: ClientCard) -> None:
        """The card was read anew: what nobody edits here follows it; what both changed is told on saving."""
        self.card = card
        self.take_present(self._present(card))

    def is_dirty(self) -> bool:
        return super().is_dirty() or self._moved()

    def _moved(self) -> bool:
        known = [one for one in self._phones if self._phones[one] is not None]
        return known != [one.id for one in self._present_phones(self.card) if one.id in self._phones]

    def deed(self, now: datetime, country: str) -> PersonChange | None:
        """What to file; None when nothing was changed, or when a field makes no sense, which is said there."""
        said_changes = self.changes()
        if said_changes is None:
            return None
        fields, seen = said_changes
        if self.is_new and not str(fields.get("name") or "").strip():
            self.set_error("name", self.tr("Type how the person is called"))
            return None
        numbers = self._phone_changes(fields, seen)
        own = {name: value for name, value in fields.items() if name in PERSON}
        if not own and not numbers:
            return None
        return PersonChange(
            uuid.uuid4(), self.card.id, now, self.person_id, self.person.version if self.person else None,
            own, {name: seen[name] for name in own}, numbers, self.card.country or country,
        )  # fmt: skip

    def _phone_changes(
        self, fields: Mapping[str, Value], seen: Mapping[str, Value]
    ) -> tuple[PhoneChange, ...]:
        made, moved = [], self._moved()
        for place, (phone_id, phone) in enumerate(self._phones.items()):
            names = [name for name in ("raw", "state") if f"{phone_id}.{name}" in fields]
            mine = {name: fields[f"{phone_id}.{name}"] for name in names}
            before = {name: seen[f"{phone_id}.{name}"] for name in names}
            if phone is None:
                if not str(mine.get("raw") or "").strip():
                    continue
                made.append(PhoneChange(phone_id, None, {**mine, "position": place}))
                continue
            if moved and phone.position != place:
                mine["position"], before["position"] = place, phone.position
            if mine:
                made.append(PhoneChange(phone_id, phone.version, mine, before))
        return tuple(made)

    def tell_clashes(self, clashes: tuple[FieldClash, ...], now: datetime, zone: ZoneInfo) -> None:
        """The fields that both changed, each with its other values."""
        told = {}
        for clash in clashes:
            kind = "date" if clash.field == "birthday" else "text"
            who = list_of([clash.by, moments.moment(clash.at, now, zone) if clash.at else ""])
            told[clash.field] = (
                self._word(clash.field, kind, clash.theirs),
                self._word(clash.field, kind, clash.original),
                who,
            )
        self.show_clashes(clashes, told)
        who = next((clash.by for clash in clashes if clash.by), "") or self.tr("Somebody")
        title = self.tr("%n field(s) changed meanwhile by {name}", "", len(clashes)).format(name=who)
        self.callout.set(
            self.tr("Choose what stays in each, then save again"), title=title, icon="users", tone="accent"
        )
        self.callout.show()

    def _word(self, name: str, kind: str, value: Value) -> str:
        editor = self.editors.get(name)
        if isinstance(editor, ChoiceEditor):
            place = next((at for at in range(editor.count()) if editor.itemData(at) == value), -1)
            return editor.itemText(place) if place >= 0 else said(kind, value)
        return said(kind, value)
