"""What the list of activities calls its fields, values, scopes, spans and ready views."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.services.activity_fields import IMPRESSIONS, PROMISE_RESULTS
from app.services.client_fields import STATUSES
from app.ui.filters.catalog import Wording
from app.ui.words.kinds import KINDS, impression_chip, kind_name, status_chip
from app.ui.words.numbers import grouped

GRADES = {3: "A", 2: "B", 1: "C"}
VIEW_ICONS = {
    "today": "calendar-check", "undone": "clock-alert", "promises": "alarm-clock", "assignments": "clipboard-list",
    "week": "calendar-clock", "done_today": "check-check",
}  # fmt: skip
SPANS = {
    "any": ("", ""),
    "yesterday": ("today-1", "today-1"),
    "today": ("today", "today"),
    "tomorrow": ("today+1", "today+1"),
    "week": ("week", "week"),
    "month": ("month", "month"),
}
"""Quick spans of days by services.day_words."""


class ActivityWords(QObject):
    """A class, because the tool that gathers texts sees plural forms only in `self.tr`."""

    def titles(self) -> dict[str, str]:
        """Fields and columns by name."""
        return {
            "when": self.tr("When"), "moment": self.tr("When"), "due": self.tr("Was to be done"), "kind": self.tr("Kind"),
            "state": self.tr("State"), "purpose": self.tr("Purpose"), "outcome": self.tr("Result"),
            "refusal": self.tr("Reason of refusal"), "words": self.tr("Agreed or said"), "impression": self.tr("Impression"),
            "manager": self.tr("Whose"), "planned_by": self.tr("Planned by"), "promise": self.tr("Promise"),
            "promise_result": self.tr("Promise kept"), "assignment": self.tr("Assignment"), "talk": self.tr("Talk, seconds"),
            "number": self.tr("Number dialled"), "owner": self.tr("Client's manager"), "group": self.tr("Group"),
            "client": self.tr("Company"), "person": self.tr("Contact"), "phone": self.tr("Phone"), "city": self.tr("City"),
            "region": self.tr("Region"), "country": self.tr("Country"), "stage": self.tr("Directory"),
            "status": self.tr("Status"), "importance": self.tr("Importance"), "type": self.tr("Type"),
            "project": self.tr("Project"), "source": self.tr("Source"), "last_outcome": self.tr("Last result"),
            "do_not_call": self.tr("Do not call"), "marks": self.tr("Marks"),
        }  # fmt: skip

    def wording(self) -> Wording:
        """Everything that conditions are made of."""
        return Wording(
            self.titles(),
            sections=(
                (self.tr("What and when"), ("moment", "due", "kind", "state", "purpose", "outcome", "refusal", "words",
                                            "impression", "promise", "promise_result", "assignment", "talk", "number")),
                (self.tr("Whose"), ("manager", "planned_by", "owner", "group")),
                (self.tr("Client"), ("client", "person", "phone", "city", "region", "country", "stage", "status", "importance",
                                     "type", "project", "source", "last_outcome", "do_not_call")),
            ),
            values={
                "kind": {code: kind_name(code) for code in KINDS},
                "state": self.states(),
                "impression": {code: impression_chip(code)[0] for code in IMPRESSIONS},
                "promise_result": {code: self.promise_result(code) for code in PROMISE_RESULTS},
                "status": {code: status_chip(code)[0] for code in STATUSES},
                "importance": dict(GRADES),
                "stage": {"prospect": self.tr("Prospects"), "client": self.tr("Clients")},
            },
            examples={"words": self.tr("price"), "client": self.tr("a part of the name"), "phone": "044 234-56"},
            nobody={"owner": self.tr("nobody, in the pool"), "purpose": self.tr("without a purpose"),
                    "outcome": self.tr("without a result")},
            own=self.tr("Own fields"),
        )  # fmt: skip

    def states(self) -> dict[object, str]:
        """What became of an activity."""
        return {
            "planned": self.tr("planned"), "open": self.tr("without a result"), "done": self.tr("done"),
            "cancelled": self.tr("given up"),
        }  # fmt: skip

    def promise_result(self, code: str) -> str:
        """How a promise was kept."""
        return {"kept": self.tr("kept"), "late": self.tr("late"), "broken": self.tr("broken")}.get(code, code)

    def scope(self, state: str) -> str:
        """One of the four scopes of the list."""
        return {
            "all": self.tr("All"), "planned": self.tr("To do"), "undone": self.tr("Undone"), "done": self.tr("Done"),
        }[state]  # fmt: skip

    def span(self, key: str) -> str:
        """A quick span of days."""
        return {
            "any": self.tr("Any day"), "yesterday": self.tr("Yesterday"), "today": self.tr("Today"),
            "tomorrow": self.tr("Tomorrow"), "week": self.tr("This week"), "month": self.tr("This month"),
        }[key]  # fmt: skip

    def earlier(self, key: str) -> str:
        """The switch that adds everything before the span."""
        return {
            "yesterday": self.tr("And before yesterday"), "today": self.tr("And before today"),
            "tomorrow": self.tr("And before tomorrow"), "week": self.tr("And before this week"),
            "month": self.tr("And before this month"),
        }.get(key, self.tr("And before"))  # fmt: skip

    def view_name(self, code: str) -> str:
        """A ready view."""
        return {
            "today": self.tr("Today"), "undone": self.tr("Undone"), "promises": self.tr("Promises"),
            "assignments": self.tr("Assignments"), "week": self.tr("Plans of the week"),
            "done_today": self.tr("Done today"),
        }.get(code, code)  # fmt: skip

    def sorted_by(self, name: str, title: str, down: bool) -> str:
        """The order of now, for the foot of the list."""
        if name == "moment":
            return self.tr("latest first") if down else self.tr("earliest first")
        if down:
            return self.tr("by “{column}”, downwards").format(column=title.lower())
        return self.tr("by “{column}”").format(column=title.lower())

    def selected(self, count: int) -> str:
        """How many are marked."""
        return grouped(self.tr("Selected: %n", "", count), count)

    def replan_title(self, count: int) -> str:
        """Heading of the dialog."""
        return grouped(self.tr("Re-plan %n contact(s)", "", count), count)

    def moved(self, count: int) -> str:
        """After a re-planning."""
        return grouped(self.tr("Re-planned: %n", "", count), count)

    def anew(self, count: int) -> str:
        """Of a re-planning with overdue promises."""
        return grouped(self.tr("Promises counted as broken and made anew: %n", "", count), count)

    def not_open(self, count: int) -> str:
        """Marked rows that are history."""
        return grouped(self.tr("Done already and left as they are: %n", "", count), count)

    def undone(self, count: int) -> str:
        """After an undo."""
        return grouped(self.tr("Taken back: %n", "", count), count)

    def give_up_title(self, count: int) -> str:
        """Heading of the dialog."""
        return grouped(self.tr("Give up %n plan(s)?", "", count), count)

    def given_up(self, count: int) -> str:
        """After giving up."""
        return grouped(self.tr("Plans given up: %n", "", count), count)


WORDS = ActivityWords()
