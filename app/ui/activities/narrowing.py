"""What narrows the list before any condition: scope, days, promises, assignments, whose."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.services.activity_lists import STATES, ActivityQuery
from app.ui.activities.words import SPANS, WORDS
from app.ui.filters.days import say_day
from app.ui.widgets.choice import Combo
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.pill import Pill, PillRow
from app.ui.widgets.segmented import Segmented

CUSTOM = "custom"


class Narrowing(QWidget):
    """`changed` after each choice by hand. `scopes` and `whose` stand in the title row, the rest here."""

    changed = Signal()

    def __init__(self, *, leads: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scopes = Segmented([(state, "…") for state in STATES])
        self.whose = Combo(small=True)
        self.spans, self.earlier = PillRow([(key, "…") for key in SPANS]), Pill("")
        self.promises, self.assignments = Pill(""), Pill("")
        self._days = SPANS["any"]
        self._leads = leads
        self.whose.addItem("", None)
        self.whose.setVisible(leads)
        flow = FlowLayout(self)
        for part in (self.spans, self.earlier, self.promises, self.assignments):
            flow.addWidget(part)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.scopes.chosen.connect(self._changed)
        self.spans.chosen.connect(self._span_chosen)
        self.whose.activated.connect(self._changed)
        for pill in (self.earlier, self.promises, self.assignments):
            pill.clicked.connect(self._changed)
        self.retranslate()

    def retranslate(self) -> None:
        """All words anew."""
        self.setAccessibleName(self.tr("Days and kinds of what is shown"))
        self.scopes.setAccessibleName(self.tr("What to show"))
        self.whose.setAccessibleName(self.tr("Whose"))
        for state in STATES:
            self.scopes.set_text(state, WORDS.scope(state))
        self.whose.setItemText(0, self.tr("Everybody"))
        self.spans.setAccessibleName(self.tr("Days"))
        self.promises.setText(self.tr("Only promises"))
        self.assignments.setText(self.tr("Only assignments"))
        self._show_days()

    def show_people(self, people: Mapping[int, str]) -> None:
        """Whose work may be chosen."""
        chosen = self.whose.currentData()
        while self.whose.count() > 1:
            self.whose.removeItem(1)
        for key, name in sorted(people.items(), key=lambda one: one[1].casefold()):
            self.whose.addItem(name, key)
        self.whose.setCurrentIndex(max(0, self.whose.findData(chosen)))

    # what is meant

    def narrowed(self, query: ActivityQuery) -> ActivityQuery:
        """The query with what is chosen here."""
        state = self.scopes.current()
        since, until = self._days
        return replace(
            query,
            state=state if state in STATES else "all",
            since=since,
            until=until,
            earlier=self.earlier.isChecked() and bool(until),
            staff_id=self.whose.currentData() if self._leads else None,
            only_promises=self.promises.isChecked(),
            only_assignments=self.assignments.isChecked(),
        )

    def show_query(self, query: ActivityQuery) -> None:
        """Choose what this query asks for, without a signal."""
        self.scopes.choose(query.state)
        self._days = (query.since, query.until)
        self.earlier.setChecked(query.earlier)
        self.promises.setChecked(query.only_promises)
        self.assignments.setChecked(query.only_assignments)
        if query.staff_id is not None and self.whose.findData(query.staff_id) < 0 and self._leads:
            self.whose.addItem(str(query.staff_id), query.staff_id)
        self.whose.setCurrentIndex(max(0, self.whose.findData(query.staff_id)))
        self._show_days()

    def is_empty(self) -> bool:
        """Whether nothing is narrowed here."""
        return self.narrowed(ActivityQuery()) == ActivityQuery()

    # by keyboard

    def next_scope(self, step: int = 1) -> None:
        """The scope that comes next, round and round."""
        place = STATES.index(self.scopes.current())  # type: ignore[arg-type]
        self.scopes.choose(STATES[(place + step) % len(STATES)])
        self._changed()

    def next_span(self, step: int = 1) -> None:
        """The span of days that comes next, round and round."""
        keys = list(SPANS)
        self.choose_span(
            keys[(keys.index(self.span()) + step) % len(keys)] if self.span() in keys else keys[0]
        )

    def toggle_earlier(self) -> None:
        """And everything before the span, or not; nothing while any day is meant."""
        if self._days[1]:
            self.earlier.setChecked(not self.earlier.isChecked())
            self._changed()

    def choose_span(self, key: str) -> None:
        """As if its pill had been clicked."""
        self.spans.choose(key)
        self._span_chosen(key)

    def span(self) -> str:
        """The quick span that is chosen; `custom` for other days."""
        return next((key for key, days in SPANS.items() if days == self._days), CUSTOM)

    def said_span(self) -> str:
        """The days that are meant, in words."""
        key = self.span()
        return self._said() if key == CUSTOM else WORDS.span(key)

    def _span_chosen(self, key: str) -> None:
        if key in SPANS:
            self._days = SPANS[key]
            self._show_days()
            self._changed()

    def _show_days(self) -> None:
        key = self.span()
        items = [(one, WORDS.span(one)) for one in SPANS]
        if key == CUSTOM:
            items.append((CUSTOM, self._said()))
        self.spans.set_items(items)
        self.spans.choose(key)
        self.earlier.setText(WORDS.earlier(key))
        self.earlier.setVisible(bool(self._days[1]))
        self.updateGeometry()

    def _said(self) -> str:
        since, until = (say_day(word) if word else "…" for word in self._days)
        return since if since == until else f"{since} – {until}"

    def _changed(self, _what: object = None) -> None:
        self.changed.emit()
