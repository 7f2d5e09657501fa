"""What an administrator types about a person."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QVBoxLayout, QWidget

from app.errors import KnownError
from app.services.staff import LEVELS, GroupRow, PersonForm, PersonRow, time_zones
from app.ui.messages import sentence
from app.ui.people.rights_box import RightsBox
from app.ui.widgets.choice import Combo
from app.ui.widgets.field import Field
from app.ui.widgets.label import Label
from app.ui.widgets.search_field import LineEdit
from app.ui.words.levels import level_name, level_sees

WRONG = {
    "login_not_allowed": "login",
    "login_reserved": "login",
    "login_taken": "login",
    "password_too_short": "password",
    "password_empty": "password",
    "name_empty": "name",
    "group_wanted": "group",
    "zone_unknown": "zone",
}
"""Which field an error is about."""


@dataclass(frozen=True)
class Typed:
    """What stands in the fields."""

    login: str
    name: str
    level: str
    group_id: int | None
    time_zone: str
    rights: frozenset[str]


class PersonFields(QWidget):
    """`edited` after every change by hand."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[GroupRow, ...] = ()
        self.name, self.login, self.zone, self.password = LineEdit(), LineEdit(), LineEdit(), LineEdit()
        self.level, self.group, self.rights = Combo(), Combo(), RightsBox()
        self._rights_caption = Label("", "cap")
        completer = QCompleter(list(time_zones()), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.zone.setCompleter(completer)
        self.parts = {
            name: Field("", editor)
            for name, editor in (
                ("name", self.name),
                ("login", self.login),
                ("password", self.password),
                ("level", self.level),
                ("group", self.group),
                ("zone", self.zone),
            )
        }
        for level in LEVELS:
            self.level.addItem(level_name(level), level)
        self._build()
        for editor in (self.name, self.login, self.zone, self.password):
            editor.textEdited.connect(self._edited)
        self.level.activated.connect(self._level_chosen)
        self.group.activated.connect(self._edited)
        self.rights.changed.connect(self._edited)
        completer.activated.connect(self._edited)
        self.retranslate()

    def _build(self) -> None:
        column, two = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(2, 0, 6, 2)
        column.setSpacing(12)
        two.setSpacing(12)
        two.addWidget(self.parts["level"], 1, Qt.AlignmentFlag.AlignTop)
        two.addWidget(self.parts["group"], 1, Qt.AlignmentFlag.AlignTop)
        self._sees = Label("", "small", "muted", wrap=True)
        for name in ("name", "login", "password"):
            column.addWidget(self.parts[name])
        column.addLayout(two)
        column.addWidget(self._sees)
        column.addWidget(self.parts["zone"])
        column.addWidget(self._rights_caption)
        column.addWidget(self.rights)
        column.addStretch(1)

    def retranslate(self) -> None:
        """All words anew."""
        labels = {
            "name": self.tr("Name"),
            "login": self.tr("Login"),
            "password": self.tr("Password"),
            "level": self.tr("Level"),
            "group": self.tr("Group"),
            "zone": self.tr("Time zone"),
        }
        for name, part in self.parts.items():
            part.set_label(labels[name])
        self._rights_caption.setText(self.tr("May also"))
        for place in range(self.level.count()):
            self.level.setItemText(place, level_name(self.level.itemData(place)))
        self.set_groups(self._groups)
        self.rights.retranslate()
        self._show_level()

    # what stands there

    def set_groups(self, groups: Iterable[GroupRow]) -> None:
        """The groups to choose from; the chosen one stays."""
        self._groups, chosen = tuple(groups), self.group.currentData()
        self.group.clear()
        self.group.addItem(self.tr("No group"), None)
        for one in self._groups:
            self.group.addItem(one.name, one.id)
        self._choose_group(chosen)

    def _choose_group(self, group_id: int | None) -> None:
        self.group.setCurrentIndex(max(0, self.group.findData(group_id)) if group_id is not None else 0)

    def show_person(self, person: PersonRow) -> None:
        """Everything as the base has it."""
        self._set(
            Typed(person.login, person.name, person.level, person.group_id, person.time_zone, person.rights)
        )
        self.rights.show_rights(person.level, person.own_rights)
        self.parts["login"].hide()
        self.parts["password"].hide()
        self.setEnabled(person.active)

    def begin_new(self, password: str, group_id: int | None, zone: str) -> None:
        """Empty fields for a new manager."""
        self.setEnabled(True)
        self._set(Typed("", "", "manager", group_id, zone, frozenset()))
        self.rights.show_rights("manager", {})
        self.password.setText(password)
        self.parts["login"].show()
        self.parts["password"].show()

    def _set(self, typed: Typed) -> None:
        self.login.setText(typed.login)
        self.name.setText(typed.name)
        self.zone.setText(typed.time_zone)
        self.level.setCurrentIndex(self.level.findData(typed.level))
        self._choose_group(typed.group_id)
        self.clear_errors()
        self._show_level()

    def typed(self) -> Typed:
        """What stands in the fields now."""
        return Typed(
            self.login.text().strip(),
            " ".join(self.name.text().split()),
            str(self.level.currentData()),
            self.group.currentData(),
            self.zone.text().strip(),
            self.rights.rights(),
        )

    def form(self, seen: PersonRow | None) -> PersonForm:
        """The form for saving: of a person that was read, or of a new one."""
        typed = self.typed()
        level = next(one for one in LEVELS if one == typed.level)
        password = self.password.text() if seen is None else None
        return PersonForm(
            seen.id if seen is not None else None, self.login.text() if seen is None else seen.login, typed.name,
            level, typed.group_id, typed.time_zone, password, typed.rights, seen,
        )  # fmt: skip

    def take_others(self, before: PersonRow, now: PersonRow) -> list[str]:
        """Somebody else has saved: fields not touched here follow; answers the labels of those both have changed."""
        both: list[str] = []
        setters: dict[str, Callable[[], None]] = {
            "name": lambda: self.name.setText(now.name),
            "level": lambda: self.level.setCurrentIndex(self.level.findData(now.level)),
            "group_id": lambda: self._choose_group(now.group_id),
            "time_zone": lambda: self.zone.setText(now.time_zone),
            "rights": lambda: self.rights.show_rights(now.level, now.own_rights),
        }
        places = {"group_id": "group", "time_zone": "zone"}
        typed = self.typed()
        for name, follow in setters.items():
            old, new, mine = getattr(before, name), getattr(now, name), getattr(typed, name)
            if new != old and mine == old:
                follow()
            elif new not in (old, mine):
                part = self.parts.get(places.get(name, name))
                both.append(part.editor.accessibleName() if part is not None else self._rights_caption.text())
        self._show_level()
        return both

    # errors

    def clear_errors(self) -> None:
        """Nothing is wrong."""
        for part in self.parts.values():
            part.set_error("")

    def show_error(self, error: KnownError) -> bool:
        """Mark the field an error is about and go there; False when it is about none."""
        name = WRONG.get(error.code)
        if name is None:
            return False
        part = self.parts[name]
        part.set_error(sentence(error))
        part.editor.setFocus()
        return True

    def _edited(self, *_given: object) -> None:
        self.clear_errors()
        self.edited.emit()

    def _level_chosen(self, _place: int) -> None:
        self.rights.set_level(str(self.level.currentData()))
        self._show_level()
        self._edited()

    def _show_level(self) -> None:
        level = self.level.currentData()
        self._sees.setText(level_sees(str(level)) if level else "")
