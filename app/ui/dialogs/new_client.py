"""A client typed by hand: a name or a number is enough."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.services import lookalikes, phones
from app.services.clients import NewClient
from app.services.lookalikes import Lookalike
from app.ui.desk_tasks import DeskTasks
from app.ui.dialogs.frame import SmallDialog
from app.ui.widgets.button import Button
from app.ui.widgets.callout import Callout
from app.ui.widgets.field import Field
from app.ui.widgets.search_field import LineEdit


class NewClientDialog(SmallDialog):
    """`typed` carries the NewClient form; only the name and a number are needed. Who has the number already is shown before it is
    added, and `card_wanted(id)` asks for his card instead."""

    typed = Signal(object)
    card_wanted = Signal(object)

    def __init__(
        self, now: Callable[[], datetime], country: str, tasks: DeskTasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, icon="user-plus")
        self._now, self._country, self._tasks = now, country, tasks
        self._numbers: tuple[str, ...] = ()
        self._known: tuple[Lookalike, ...] = ()
        self.name, self.number, self.person, self.city = LineEdit(), LineEdit(), LineEdit(), LineEdit()
        editors = (self.name, self.number, self.person, self.city)
        self._name, self._number, self._person, self._city = (Field("", editor) for editor in editors)
        self.known, self.card = (
            Callout(icon="users", tone="warn"),
            Button("", icon="user", key="Alt+Enter", size="small"),
        )
        self.known.body.addWidget(self.card, 0, Qt.AlignmentFlag.AlignLeft)
        self.add_fields(self._name, self._number, self.known, self._person, self._city)
        self._key = QShortcut(QKeySequence("Alt+Return"), self)
        self._key.activated.connect(self._card_clicked)
        self.card.clicked.connect(self._card_clicked)
        self.name.textEdited.connect(self._name_typed)
        self.number.textEdited.connect(self._number_typed)
        self.retranslate()
        self.name.setFocus()

    def retranslate(self) -> None:
        """All words anew."""
        about = self.tr("A name and a number are enough, the rest can wait")
        self.say(self.tr("Whom to add?"), about, save=self.tr("Add"), leave=self.tr("Do not add"))
        self._name.set_label(self.tr("Company or name"))
        self._number.set_label(self.tr("Number"))
        self._person.set_label(self.tr("Contact person"))
        self._city.set_label(self.tr("City"))
        self.number.setPlaceholderText("044 234-56-78, +380 67 123-45-67")
        self.card.setText(self.tr("Open the card"))
        self._show_known(self._known)

    def _name_typed(self) -> None:
        self._name.set_error("")

    def _number_typed(self) -> None:
        self._number.set_error("")
        found = [one for one in self._parsed() if one.e164]
        self._number.set_hint(", ".join(phones.format_number(one.e164) for one in found))
        numbers = tuple(one.e164 for one in found)
        if numbers == self._numbers:
            return
        self._numbers = numbers
        self._show_known(())
        if numbers:
            self._tasks.read(
                lookalikes.find_by_numbers, numbers, owner=self, done=partial(self._answered, numbers), failed=self._not_answered,
            )  # fmt: skip

    def _answered(self, numbers: tuple[str, ...], known: tuple[Lookalike, ...]) -> None:
        if numbers == self._numbers:
            self._show_known(known)

    def _not_answered(self, _error: Exception) -> None:
        """Offline nobody can say; the client may be added all the same."""

    def _show_known(self, known: tuple[Lookalike, ...]) -> None:
        self._known = known
        told = [", ".join(part for part in (one.name, one.city, one.owner_name) if part) for one in known]
        self.known.set("\n".join(told), title=self.tr("This number is known already"), tone="warn")
        self.known.setVisible(bool(known))
        self._key.setEnabled(bool(known))

    def _card_clicked(self) -> None:
        if self._known:
            self.card_wanted.emit(self._known[0].id)
            self.reject()

    def _parsed(self) -> list[phones.Number]:
        return phones.parse_cell(self.number.text(), self._country or None)

    def confirm(self) -> bool:
        """Sends the form, or marks what is missing."""
        typed = self._parsed()
        wrong = bool(typed) and not any(one.e164 for one in typed)
        if not typed:
            self._number.set_error(self.tr("Type the number to call"))
        elif wrong:
            self._number.set_error(self.tr("This is not a whole number: check the country and the digits"))
        if not self.name.text().strip():
            self._name.set_error(self.tr("Type how the client is called"))
        if self._name.error() or self._number.error():
            (self.name if self._name.error() else self.number).setFocus()
            return False
        form = NewClient(
            uuid.uuid4(),
            uuid.uuid4(),
            self._now(),
            self.name.text().strip(),
            phones=(self.number.text().strip(),),
            person=self.person.text().strip(),
            city=self.city.text().strip(),
            country=self._country,
        )
        self.typed.emit(form)
        return True
