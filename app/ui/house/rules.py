"""The section of rules: each value with its unit, its meaning in one line, and its limits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.errors import KnownError
from app.services import company_settings
from app.services.audits import ChangeRow, read_changes
from app.services.company_settings import GROUPS, LIMITS, Rules
from app.ui.house import rule_words, words
from app.ui.house.history import History
from app.ui.house.section import House, Section
from app.ui.house.words import translate
from app.ui.theme import px
from app.ui.widgets.button import Button
from app.ui.widgets.callout import Callout
from app.ui.widgets.card import Card
from app.ui.widgets.label import Label
from app.ui.widgets.search_field import LineEdit

COUNTRY = ("country", "code")
ICONS = {
    "attempts": "repeat",
    "promise": "alarm-clock",
    "control": "clock-alert",
    "day_plan": "list-checks",
    "reminders": "bell",
    "wrap_up": "file-pen-line",
    "country": "globe",
}
COLUMNS = (("attempts", "promise", "wrap_up"), ("control", "day_plan"), ("reminders", "country"))


class RuleField(QWidget):
    """Name, value, unit, meaning; and instead of the meaning what is wrong."""

    def __init__(self) -> None:
        super().__init__()
        self._name, self._unit = Label("", "strong"), Label("", "body", "muted")
        self._below = Label("", "small", "muted", wrap=True)
        self._meaning = ""
        self.edit = LineEdit()
        self.edit.setFixedWidth(px(92))
        self._name.setBuddy(self.edit)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.edit)
        row.addWidget(self._unit, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._name)
        column.addLayout(row)
        column.addWidget(self._below)

    def say(self, name: str, unit: str, meaning: str) -> None:
        """The words in the language of now."""
        self._name.setText(name)
        self._unit.setText(unit)
        self._meaning = meaning
        self.edit.setAccessibleName(name)
        self.set_error("")

    def set_error(self, sentence: str) -> None:
        """What is wrong with the value, or nothing."""
        self._below.setText(sentence or self._meaning)
        self._below.set_tone("bad" if sentence else "muted")
        self.edit.setAccessibleDescription(sentence or self._meaning)
        self.edit.setProperty("invalid", bool(sentence))
        self.edit.style().unpolish(self.edit)
        self.edit.style().polish(self.edit)

    def error(self) -> str:
        """The sentence shown, or an empty text."""
        return self._below.text() if self._below.property("tone") == "bad" else ""


class RulesSection(Section):
    """All rules on one screen."""

    tables = ("setting",)

    def __init__(self, house: House) -> None:
        super().__init__(house)
        self.fields: dict[tuple[str, str], RuleField] = {key: RuleField() for key in (*LIMITS, COUNTRY)}
        self._before: Rules | None = None
        self._flight: dict[tuple[str, str], str] | None = None
        self._saved_raw: dict[tuple[str, str], str] | None = None
        self.trouble, self.history = Callout("", tone="bad", icon="circle-alert"), History()
        self.keep_button = Button("", kind="primary", icon="check", key="Ctrl+S")
        self._title, self._about = Label("", "h2"), Label("", "small", "muted")
        self._cards = {name: Card(" ", icon=ICONS[name]) for name in (*GROUPS, "country")}
        self._build()
        self.retranslate()
        self.keep_button.clicked.connect(self.save)
        for field in self.fields.values():
            field.edit.textEdited.connect(self.typed)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addWidget(self._about, 1)
        head.addWidget(self.keep_button)
        self.body.addLayout(head)
        self.body.addWidget(self.trouble)
        self.trouble.hide()
        for name, card in self._cards.items():
            card.body.setSpacing(14)
            card.body.setContentsMargins(0, 6, 0, 0)
            for key in self.fields:
                if key[0] == name:
                    card.body.addWidget(self.fields[key])
        inner, area = QWidget(), QScrollArea()
        inner.setProperty("scrolled", True)
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, 0, 12)
        grid.setSpacing(12)
        for place, names in enumerate(COLUMNS):
            column = QVBoxLayout()
            column.setSpacing(12)
            for name in names:
                column.addWidget(self._cards[name])
            if place == len(COLUMNS) - 1:
                column.addWidget(self.history)
            column.addStretch(1)
            grid.addLayout(column, 0, place)
            grid.setColumnStretch(place, 1)
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.addWidget(area, 1)

    # values

    def raw(self) -> dict[tuple[str, str], str]:
        """What stands in the fields."""
        return {key: field.edit.text() for key, field in self.fields.items()}

    @staticmethod
    def _raw_of(rules: Rules) -> dict[tuple[str, str], str]:
        made = {(group, name): str(getattr(getattr(rules, group), name)) for group, name in LIMITS}
        return made | {COUNTRY: rules.country}

    def load(self) -> None:
        self.stale = False
        tasks = self.house.tasks
        tasks.read(company_settings.read_rules, owner=self, done=self._read, latest="house-rules")
        tasks.read(
            _changes, owner=self, done=self._changes_read, failed=self._no_history, latest="house-rules-log"
        )

    def _read(self, rules: Rules) -> None:
        """Values nobody is typing into are shown as they stand now; the others stay typed."""
        base = self._raw_of(self._before) if self._before is not None else {}
        raw, fresh = self.raw(), self._raw_of(rules)
        for key, field in self.fields.items():
            untouched = self._before is None or raw[key] == base[key]
            saved = self._saved_raw is not None and raw[key] == self._saved_raw[key]
            if raw[key] == fresh[key]:
                continue
            if untouched or saved:
                field.edit.setText(fresh[key])
            elif base[key] != fresh[key]:
                field.set_error(translate("House", "Now there: {value}").format(value=fresh[key]))
        self._before, self._saved_raw = rules, None
        self.typed.emit()

    def rules(self) -> Rules | None:
        """The rules as typed; None when a value makes no sense, which is said at it."""
        assert self._before is not None
        made = self._before
        for field in self.fields.values():
            field.set_error("")
        for key, field in self.fields.items():
            try:
                if key == COUNTRY:
                    made = replace(made, country=company_settings.known_country(field.edit.text()))
                else:
                    value = company_settings.number(field.edit.text(), *key)
                    made = company_settings.with_number(made, *key, value)
            except KnownError as error:
                self._refuse(key, words.sentence_of(error))
                return None
        return made

    def _refuse(self, key: tuple[str, str], sentence: str) -> None:
        self.fields[key].set_error(sentence)
        self.fields[key].edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.fields[key].edit.selectAll()

    def save(self) -> None:
        if self._before is None or self._flight is not None:
            return
        after = self.rules()
        if after is None:
            return
        self.trouble.hide()
        self._flight = self.raw()
        self.house.tasks.change(
            company_settings.keep_rules,
            after,
            before=self._before,
            owner=self,
            done=self._kept,
            failed=self._not_kept,
        )

    def _kept(self, _answer: object) -> None:
        self._saved_raw, self._flight = self._flight, None
        self.house.toasts.show_toast(translate("House", "Saved"), "fact")
        self.saved.emit("setting")
        self.load()

    def _not_kept(self, error: KnownError) -> None:
        self._flight = None
        said = words.sentence_of(error)
        if error.code == "lifetime_below_day":
            self._refuse(("attempts", "lifetime"), said)
            return
        self.trouble.set(said, tone="bad", icon="circle-alert")
        self.trouble.show()
        if error.code == "rules_changed":
            self.load()

    def unsaved(self) -> int:
        if self._before is None:
            return 0
        raw, base = self.raw(), self._raw_of(self._before)
        return sum(raw[key] != base[key] for key in raw)

    def focus(self) -> None:
        next(iter(self.fields.values())).edit.setFocus(Qt.FocusReason.OtherFocusReason)

    # history

    def _changes_read(self, rows: Sequence[ChangeRow]) -> None:
        self.history.show_changes(rows, label_of=self._label_of, now=self.house.now(), zone=self.house.zone)

    def _no_history(self, _error: KnownError) -> None:
        """The frame says already that there is no line."""

    def _label_of(self, name: str) -> str:
        group, _, inner = name.partition(".")
        found = self.fields.get((group, inner) if inner else COUNTRY)
        return found.edit.accessibleName() if found is not None else ""

    def retranslate(self) -> None:
        self._title.setText(words.sections()["rules"])
        self._about.setText(words.about("rules"))
        self.keep_button.setText(translate("House", "Save"))
        for name, title in rule_words.groups().items():
            self._cards[name].set_title(title)
        for key, (name, unit, meaning) in rule_words.rules().items():
            self.fields[key].say(name, unit, meaning)


def _changes(db: Any) -> tuple[ChangeRow, ...]:
    """The latest changes of all rules, value by value."""
    rows = [
        row for key in (*GROUPS, "country") for row in _flat(key, read_changes(db, "setting", key, limit=6))
    ]
    return tuple(sorted(rows, key=lambda row: row.at, reverse=True))


def _flat(key: str, rows: Sequence[ChangeRow]) -> list[ChangeRow]:
    """A setting is one value of many: only what differs inside is told."""
    made = []
    for row in rows:
        before, after = row.before.get("value"), row.after.get("value")
        if isinstance(before, dict) and isinstance(after, dict):
            changed = [name for name in after if before.get(name) != after[name]]
            was = {f"{key}.{name}": before.get(name) for name in changed}
            made.append(replace(row, before=was, after={f"{key}.{name}": after[name] for name in changed}))
        elif isinstance(after, str):
            made.append(replace(row, before={key: before}, after={key: after}))
    return made
