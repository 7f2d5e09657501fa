"""The section of outcomes: keys, flags, what follows, and a line that says what all this will do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QGridLayout, QWidget

from app.errors import KnownError
from app.services.dictionary_edits import EntryRow
from app.services.outcome_rules import CAP, DELAY, DELAY_RULES, FLAGS, KINDS, OutcomeForm, whole
from app.ui import icons
from app.ui.house import words
from app.ui.house.boxes import ChoiceBox, LineBox, TickBox
from app.ui.house.entries import LANGUAGES, EntriesSection, outcome_of
from app.ui.house.fields import FormFields
from app.ui.house.section import House
from app.ui.house.words import translate
from app.ui.table import Cell, Column
from app.ui.widgets.callout import Callout
from app.ui.widgets.label import Label
from app.ui.words.kinds import kind_name

KEYS = "1234567890"
DAY = 1440


class OutcomeFields(FormFields):
    """Everything about one outcome; `preview` says what it will do."""

    def __init__(self) -> None:
        super().__init__()
        self.preview = Callout("", icon="corner-down-right")
        self.column.addWidget(self.preview)
        for name in LANGUAGES:
            self.column.addWidget(self.add(name, LineBox(longest=80)))
        self.key, self.icon = ChoiceBox(), ChoiceBox()
        self.add_row(self.add("key", self.key), self.add("icon", self.icon))
        self._counts = Label("", "cap")
        self.column.addWidget(self._counts)
        self.column.addWidget(self._flags())
        self._next = Label("", "cap")
        self.column.addWidget(self._next)
        self.rule = ChoiceBox()
        self.column.addWidget(self.add("delay_rule", self.rule))
        self.delay, self.cap = LineBox(parse=_delay), LineBox(parse=_cap)
        self.add_row(self.add("delay_minutes", self.delay), self.add("cap", self.cap))
        self.next_kind, self.task_kind = ChoiceBox(), ChoiceBox()
        self.add_row(self.add("next_kind", self.next_kind), self.add("task_kind", self.task_kind))
        self.column.addWidget(self.add("advance", TickBox()))
        self.rule.on_changed(self._rule_chosen)
        self._rows: tuple[EntryRow, ...] = ()
        self.retranslate()

    def _flags(self) -> QWidget:
        whole_grid = QWidget()
        grid = QGridLayout(whole_grid)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        for place, flag in enumerate(FLAGS):
            grid.addWidget(self.add(flag, TickBox()), place // 2, place % 2)
        return whole_grid

    def set_rows(self, rows: tuple[EntryRow, ...]) -> None:
        """Which keys are taken by whom is said in the choice of keys."""
        self._rows = rows
        self._fill_keys()

    def _fill_keys(self) -> None:
        taken = {outcome_of(row).key: words.own_name(row.form) for row in self._rows if row.form.active}
        free = [(None, translate("House", "No key"))]
        said = [(key, f"{key} · {taken[key]}" if key in taken else key) for key in KEYS]
        self.key.set_items([*free, *said])

    def _rule_chosen(self) -> None:
        """A rule without a time has none; one that needs it gets a usual one."""
        rule = self.rule.raw()
        if rule in ("none", "ask", "reason", "next_day"):
            self.delay.set_raw("")
        elif not self.delay.raw().strip():
            self.delay.set_raw({"minutes": "15", "days": "2"}.get(rule, "180"))
        self.fit_rule()
        self.changed.emit()

    def fit_rule(self) -> None:
        """Only what the rule needs can be typed; the unit is that of the rule."""
        rule = self.rule.raw()
        self.delay.widget.setEnabled(rule not in ("none", "ask", "reason"))
        self.cap.widget.setEnabled(rule not in ("none", "ask"))
        unit = translate("House", "After, days") if rule == "days" else translate("House", "After, minutes")
        self.say("delay_minutes", unit)

    def blank(self) -> OutcomeForm:
        return OutcomeForm(delay_rule="minutes", delay_minutes=15, next_kind="call")

    def of_form(self, form: OutcomeForm) -> Mapping[str, Any]:
        values = dict(vars(form))
        if form.delay_rule == "days" and form.delay_minutes:
            values["delay_minutes"] = -(-form.delay_minutes // DAY)
        return values

    def set_raw(self, raw: Mapping[str, Any]) -> None:
        super().set_raw(raw)
        self.fit_rule()

    def to_form(self, values: Mapping[str, Any], base: OutcomeForm) -> OutcomeForm:
        values = dict(values)
        if values["delay_rule"] == "days" and values["delay_minutes"]:
            values["delay_minutes"] *= DAY
        return replace(base, **values)

    def typed_form(self) -> OutcomeForm | None:
        """What stands there, without saying anything; None while it means nothing."""
        try:
            return self.to_form({name: box.value() for name, box in self.boxes.items()}, self.blank())
        except KnownError:
            return None

    def show_preview(self) -> None:
        """What this outcome will do, as typed now."""
        form = self.typed_form()
        follows = words.follows(form) if form else ""
        self.preview.setVisible(bool(follows))
        if form and follows:
            count = translate("House", "Counts as: {list}").format(list=words.counts_as(form))
            task = ""
            if form.task_kind and form.delay_rule not in ("none", "ask", "reason"):
                task = translate("House", "A task comes with it: {kind}").format(
                    kind=kind_name(form.task_kind).lower()
                )
            self.preview.set(
                "\n".join(one for one in (follows, task, count) if one),
                tone="accent",
                icon="corner-down-right",
            )

    def retranslate(self) -> None:
        for name, language in LANGUAGES.items():
            self.say(name, translate("House", "Name, {language}").format(language=language))
        self._counts.setText(translate("House", "What happened"))
        self._next.setText(translate("House", "What follows"))
        for flag, text in words.flags().items():
            self.say(flag, text)
        self._fill_keys()
        self.icon.set_items(words.icons().items())
        for place in range(self.icon.widget.count()):
            self.icon.widget.setItemIcon(place, icons.icon(self.icon.widget.itemData(place)))
        self.rule.set_items([(rule, words.rules()[rule]) for rule in DELAY_RULES])
        kinds = [(kind, kind_name(kind)) for kind in KINDS]
        self.next_kind.set_items([(None, translate("House", "Nothing")), *kinds])
        self.task_kind.set_items([(None, translate("House", "None")), *kinds])
        self.say("key", translate("House", "Key"))
        self.say("icon", translate("House", "Picture"))
        self.say("delay_rule", translate("House", "Next contact"))
        self.say("cap", translate("House", "Times at most"))
        self.say("next_kind", translate("House", "It is"))
        self.say("task_kind", translate("House", "With a task"))
        self.say("advance", translate("House", "The next client comes by itself"))
        self.fit_rule()
        self.show_preview()


class OutcomesSection(EntriesSection):
    """Outcomes with their keys and what follows."""

    def __init__(self, house: House) -> None:
        self.outcome_fields = OutcomeFields()
        super().__init__(house, "outcome", self.outcome_fields)

    def columns(self) -> list[Column[EntryRow]]:
        return [
            Column("key", translate("House", "Key"), 72, _key),
            Column("name", translate("House", "Name"), 178, self._name),
            Column("follows", translate("House", "What follows"), 100, _follows, stretch=True),
            *super().columns()[1:],
        ]

    def _name(self, row: EntryRow) -> Cell:
        return self.name_cell(row, self.name_of(row), kind="icon", icon=outcome_of(row).icon)

    def rows_loaded(self, rows: Any) -> None:
        self.outcome_fields.set_rows(tuple(rows))
        super().rows_loaded(rows)

    def shown(self) -> None:
        self.outcome_fields.show_preview()

    def field_of(self, error: KnownError) -> str:
        found = {
            "key_taken": "key",
            "not_a_key": "key",
            "delay_missing": "delay_minutes",
            "next_kind_missing": "next_kind",
        }
        return found.get(error.code) or super().field_of(error)


def _key(row: EntryRow) -> Cell:
    key = outcome_of(row).key
    return Cell(key, "chip") if key and row.form.active else Cell("")


def _follows(row: EntryRow) -> Cell:
    return Cell(words.follows(outcome_of(row)), muted=True)


def _delay(text: str) -> int | None:
    return whole(text, DELAY)


def _cap(text: str) -> int | None:
    return whole(text, CAP)
