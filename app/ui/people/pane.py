"""The person at the right: who he is, how much hangs on him, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.services.staff import GroupRow, PersonForm, PersonRow, make_password
from app.ui.dialogs.moved_figures import MovedFigures
from app.ui.people.fields import PersonFields, Typed
from app.ui.people.password_note import PasswordNote
from app.ui.widgets.avatar import Avatar
from app.ui.widgets.button import Button
from app.ui.widgets.callout import Callout
from app.ui.widgets.card import Card
from app.ui.widgets.chip import Chip
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.words.levels import level_name


class PersonPane(Card):
    """`saved` asks to save what is typed; the other signals ask for the deed of their button."""

    saved = Signal()
    dropped = Signal()
    password_asked = Signal()
    hand_over_asked = Signal()
    dismissal_asked = Signal()

    def __init__(self, my_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._my_id = my_id
        self.person: PersonRow | None = None
        self.new = False
        self._start: Typed | None = None
        self._busy = False
        self.fields, self.figures, self.password = PersonFields(), MovedFigures(), PasswordNote()
        self.told = Callout(icon="users", tone="warn")
        self.told.hide()
        self._avatar, self._name, self._about = (
            Avatar(),
            ElidedLabel("", "h1"),
            ElidedLabel("", "small", "muted"),
        )
        self._gone = Chip("", tone="neutral", parent=self)
        self.save, self.drop = (
            Button("", kind="primary", icon="check", key="Ctrl+S"),
            Button("", kind="quiet"),
        )
        self.change_password = Button("", icon="key-round", key="F9")
        self.hand_over = Button("", icon="user-round-check", key="F7")
        self.dismiss = Button("", kind="danger", icon="user-x", key="F8")
        self._build()
        self.fields.edited.connect(self.dress)
        self.save.clicked.connect(self.saved)
        self.drop.clicked.connect(self.dropped)
        self.change_password.clicked.connect(self.password_asked)
        self.hand_over.clicked.connect(self.hand_over_asked)
        self.dismiss.clicked.connect(self.dismissal_asked)
        self.retranslate()

    def _build(self) -> None:
        head, names = QHBoxLayout(), QVBoxLayout()
        head.setSpacing(12)
        names.setSpacing(2)
        names.addWidget(self._name)
        names.addWidget(self._about)
        head.addWidget(self._avatar)
        head.addLayout(names, 1)
        head.addWidget(self._gone)
        self.body.addLayout(head)
        inside = self.make_scrolling()
        inside.setSpacing(12)
        for part in (self.password, self.told, self.figures, self.fields):
            inside.addWidget(part)
        inside.addStretch(1)
        buttons = QGridLayout()
        buttons.setSpacing(8)
        deeds, first = QHBoxLayout(), QHBoxLayout()
        for button in (self.hand_over, self.change_password):
            deeds.addWidget(button)
        deeds.addStretch(1)
        first.addWidget(self.dismiss)
        first.addStretch(1)
        first.addWidget(self.drop)
        first.addWidget(self.save)
        self.body.addLayout(deeds)
        self.body.addLayout(first)

    def retranslate(self) -> None:
        """All words anew."""
        for part in (self.fields, self.figures, self.password):
            part.retranslate()
        self.save.setText(self.tr("Save"))
        self.drop.setText(self.tr("Do not change"))
        self.change_password.setText(self.tr("New password…"))
        self.hand_over.setText(self.tr("Hand over…"))
        self.dismiss.setText(self.tr("Dismiss…"))
        self._gone.set(self.tr("Dismissed"))
        self.dress()

    # who is shown

    def show_person(self, person: PersonRow) -> None:
        """Another person, or the same as the base has him now."""
        if self.person is None or self.person.id != person.id or self.new:
            self.password.forget()
        self.person, self.new = person, False
        self.told.hide()
        self.fields.show_person(person)
        self._start = self.fields.typed()
        self.dress()

    def follow(self, person: PersonRow) -> None:
        """The same person has been read again: what is typed stays, what others have changed is told."""
        before = self.person
        if before is None or before.id != person.id or not self.is_dirty():
            self.show_person(person)
            return
        both = self.fields.take_others(before, person)
        self.person = person
        self._start = Typed(
            person.login, person.name, person.level, person.group_id, person.time_zone, person.rights
        )
        if both:
            names = ", ".join(both)
            said = self.tr("Saving replaces what somebody else has just set: {names}").format(names=names)
            self.told.set(said, tone="warn")
            self.told.show()
        self.dress()

    def begin_new(self, group_id: int | None, zone: str) -> None:
        """Somebody who is not there yet."""
        self.password.forget()
        self.told.hide()
        self.person, self.new = None, True
        self.fields.begin_new(make_password(), group_id, zone)
        self._start = self.fields.typed()
        self.dress()
        self.fields.name.setFocus()

    def clear(self) -> None:
        """Nobody is left to show."""
        self.person, self.new, self._start = None, False, None
        self.dress()

    def set_groups(self, groups: tuple[GroupRow, ...]) -> None:
        """The groups to choose from."""
        self.fields.set_groups(groups)

    # what is typed

    def is_dirty(self) -> bool:
        """Whether something typed would be lost."""
        return self._start is not None and self.fields.typed() != self._start

    def form(self) -> PersonForm | None:
        """What is to be saved; None when nobody is shown, or nothing was changed."""
        if not self.new and (self.person is None or not self.person.active or not self.is_dirty()):
            return None
        return self.fields.form(self.person)

    def give_up(self) -> None:
        """What was typed goes."""
        if self.new:
            self.clear()
        elif self.person is not None:
            self.show_person(self.person)

    def settle(self) -> None:
        """What is typed has been saved."""
        self._start = self.fields.typed()
        self.told.hide()
        self.dress()

    def set_busy(self, busy: bool) -> None:
        """While a change is under way nothing else is begun."""
        self._busy = busy
        self.dress()

    def dress(self) -> None:
        """Head and buttons for what is shown and typed now."""
        person = self.person
        there = person is not None and person.active
        self.setVisible(person is not None or self.new)
        name = self.fields.name.text().strip() or (self.tr("New person") if self.new else "")
        self._avatar.set_name(name)
        self._name.setText(name)
        self._about.setText(self._about_words())
        self._gone.setVisible(person is not None and not person.active)
        self.figures.setVisible(there)
        self.figures.show_moved(person)
        self.hand_over.setVisible(there)
        self.change_password.setVisible(there)
        self.dismiss.setVisible(there)
        self.hand_over.set_reason(
            "" if person is not None and person.clients else self.tr("There are no clients")
        )
        mine = person is not None and person.id == self._my_id
        self.dismiss.set_reason(self.tr("Another administrator does that") if mine else "")
        self.save.setVisible(there or self.new)
        self.drop.setVisible(self.new or self.is_dirty())
        waiting = self.tr("The change is under way") if self._busy else ""
        self.save.set_reason(
            waiting or ("" if self.new or self.is_dirty() else self.tr("Nothing was changed"))
        )

    def _about_words(self) -> str:
        if self.person is None:
            return self.tr("Gets a login and a password of the own") if self.new else ""
        parts = (self.person.login, level_name(self.person.level), self.person.group_name)
        return " · ".join(part for part in parts if part)
