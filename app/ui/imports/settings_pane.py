"""What to do with the batch: clients that are there already, do-not-call, country, where it goes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from app.services.dictionaries import Books
from app.services.imports import ImportSettings
from app.services.owners import Owners
from app.ui import paint
from app.ui.imports import words
from app.ui.imports.words import translate
from app.ui.theme import font, px, token
from app.ui.widgets.card import line
from app.ui.widgets.choice import CheckBox, Combo, RadioButton
from app.ui.widgets.field import Field
from app.ui.widgets.label import Label

Policy = Literal["skip", "fill", "update"]
POLICIES: tuple[Policy, ...] = ("skip", "fill", "update")


class ShortCombo(Combo):
    """A combo of two in a row: a long choice is cut with an ellipsis, in full in the tooltip."""

    def paintEvent(self, event: QPaintEvent) -> None:
        # The style sheet keeps room for its own arrow beside ours, and cuts letters in half.
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        ink = "text" if self.isEnabled() else "faint"
        area = self.rect().adjusted(px(9), 0, -px(26), 0)
        cut = paint.put_text(painter, area, self.currentText(), font("button"), token(ink))
        paint.put_icon(painter, self.width() - px(24), self.height() // 2, "chevron-down", 16, "muted")
        painter.end()
        self.setToolTip(self.currentText() if cut else "")


class SettingsPane(QWidget):
    """`changed` whenever the person chose something else; `settings()` says what."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._owners = Owners((), ())
        self._policy_cap, self._match = Label("", "cap"), Label("", "small", "muted", wrap=True)
        self._group = QButtonGroup(self)
        self.policies = {policy: RadioButton("") for policy in POLICIES}
        self.listed, self.without = CheckBox(""), CheckBox("")
        self.country, self.target = ShortCombo(small=True), ShortCombo(small=True)
        self.project, self.source = ShortCombo(small=True), ShortCombo(small=True)
        self._fields = [
            Field("", combo, strip=True) for combo in (self.country, self.target, self.project, self.source)
        ]
        self._build()
        self.policies["skip"].setChecked(True)
        self.listed.setChecked(True)
        for radio in self.policies.values():
            self._group.addButton(radio)
            radio.clicked.connect(self.changed)
        for box in (self.listed, self.without):
            box.clicked.connect(self.changed)
        for combo in (self.country, self.target, self.project, self.source):
            # A long name must not widen the whole pane.
            combo.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(3)
            combo.setMinimumWidth(60)
            combo.activated.connect(self.changed)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._policy_cap)
        for radio in self.policies.values():
            column.addWidget(radio)
        column.addWidget(self._match)
        column.addWidget(self.listed)
        column.addWidget(self.without)
        column.addSpacing(4)
        column.addWidget(line())
        column.addSpacing(8)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        for place, one in enumerate(self._fields):
            grid.addWidget(one, place // 2, place % 2)
        for side in (0, 1):
            grid.setColumnStretch(side, 1)
        column.addLayout(grid)

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self._policy_cap.setText(translate("Imports", "When the client is there already"))
        names = (
            translate("Imports", "Skip the row"),
            translate("Imports", "Fill empty fields"),
            translate("Imports", "Replace with data of the file"),
        )
        for radio, name in zip(self.policies.values(), names, strict=True):
            _name(radio, name)
        self._match.setText(translate("Imports", "Match: phone, e-mail, tax ID, name + city"))
        _name(self.listed, translate("Imports", "On the do-not-call list: skip"))
        _name(self.without, translate("Imports", "Without phone and e-mail: load"))
        captions = (
            translate("Imports", "Country of numbers"),
            translate("Imports", "Where to"),
            translate("Imports", "Project"),
            translate("Imports", "Source"),
        )
        for one, caption in zip(self._fields, captions, strict=True):
            one.set_label(caption)
        _fill(self.country, words.countries().items(), "UA")
        self._fill_targets()

    def set_books(self, books: Books) -> None:
        """Projects and sources to choose from."""
        none = translate("Imports", "None")
        projects = [(one.code, one.name) for one in books.projects if one.active]
        sources = [(one.code, one.name) for one in books.sources if one.active]
        _fill(self.project, [(None, none), *projects], None)
        _fill(self.source, [(None, none), *sources], "list")
        country = books.settings.get("country")
        if (
            isinstance(country, str)
            and self.country.findData(country) >= 0
            and not self.country.property("chosen")
        ):
            self.country.setCurrentIndex(self.country.findData(country))

    def set_owners(self, owners: Owners) -> None:
        """Groups and people that can get the batch."""
        self._owners = owners
        self._fill_targets()

    def _fill_targets(self) -> None:
        pool = translate("Imports", "Pool of {group}")
        items: list[tuple[object, str]] = [("", translate("Imports", "Company pool"))]
        items += [(f"group {key}", pool.format(group=name)) for key, name in self._owners.groups]
        items += [(f"owner {one.id}", one.name) for one in self._owners.people]
        _fill(self.target, items, "")

    def settings(self) -> ImportSettings:
        """What was chosen."""
        kind, _, key = str(self.target.currentData() or "").partition(" ")
        policy = next(name for name, radio in self.policies.items() if radio.isChecked())
        return ImportSettings(
            policy=policy,
            owner_id=int(key) if kind == "owner" else None,
            group_id=int(key) if kind == "group" else None,
            project_code=self.project.currentData(),
            source_code=self.source.currentData(),
            country=self.country.currentData(),
            load_without_contact=self.without.isChecked(),
            load_listed=not self.listed.isChecked(),
        )

    def show_settings(self, wanted: ImportSettings) -> None:
        """Show wishes that came from elsewhere."""
        self.policies[wanted.policy].setChecked(True)
        self.listed.setChecked(not wanted.load_listed)
        self.without.setChecked(wanted.load_without_contact)
        target = (
            f"owner {wanted.owner_id}"
            if wanted.owner_id
            else f"group {wanted.group_id}"
            if wanted.group_id
            else ""
        )
        wishes = (
            (self.target, target),
            (self.project, wanted.project_code),
            (self.source, wanted.source_code),
        )
        for combo, value in (*wishes, (self.country, wanted.country)):
            place = combo.findData(value)
            combo.setCurrentIndex(place if place >= 0 else combo.currentIndex())

    def choose_country(self, code: str) -> None:
        """Numbers without a code are of this country."""
        self.country.setCurrentIndex(max(0, self.country.findData(code)))


def _name(button: RadioButton | CheckBox, name: str) -> None:
    button.setText(name)
    button.setAccessibleName(name)
    button.setToolTip(name)
    # Long words of another language are cut here, they do not push the pane out of the window.
    button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)


def _fill(combo: Combo, items: Iterable[tuple[object, str]], usual: object) -> None:
    """Other words for the choices; what was chosen stays chosen."""
    before = combo.currentData() if combo.count() else usual
    combo.clear()
    for key, name in items:
        combo.addItem(name, key)
    place = combo.findData(before)
    combo.setCurrentIndex(place if place >= 0 else max(0, combo.findData(usual)))
