"""What the list of clients calls its fields, values and ready views."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject

from app.services.client_fields import STATUSES
from app.ui.filters.catalog import Wording
from app.ui.words.kinds import status_chip
from app.ui.words.numbers import grouped

GRADES = {3: "A", 2: "B", 1: "C"}
COUNTRIES = (
    "UA", "RU", "BY", "KZ", "MD", "GE", "AM", "AZ", "UZ", "KG", "PL", "RO", "LT", "LV", "EE", "CZ", "SK", "HU",
    "BG", "DE", "GB", "US", "CA", "PH",
)  # fmt: skip
VIEW_ICONS = {
    "all": "users", "warm": "flame", "overdue": "clock-alert", "no_plan": "circle-check", "pool": "inbox",
    "check_numbers": "phone-off", "do_not_call": "ban",
}  # fmt: skip


class ClientWords(QObject):
    """A class, because the tool that gathers texts sees plural forms only in `self.tr`."""

    def titles(self) -> dict[str, str]:
        """Fields by name."""
        return {
            "name": self.tr("Company"), "phone": self.tr("Phone"), "person": self.tr("Contact"), "email": self.tr("E-mail"),
            "tax_id": self.tr("Tax number"), "website": self.tr("Website"), "address": self.tr("Address"),
            "city": self.tr("City"), "region": self.tr("Region"), "country": self.tr("Country"), "owner": self.tr("Manager"),
            "group": self.tr("Group"), "stage": self.tr("Directory"), "status": self.tr("Status"), "warmth": self.tr("Warmth"),
            "importance": self.tr("Importance"), "type": self.tr("Type"), "project": self.tr("Project"),
            "source": self.tr("Source"), "last_outcome": self.tr("Last result"), "last": self.tr("Last contact"),
            "next": self.tr("Next step"), "created": self.tr("Added"), "owned_since": self.tr("Assigned"),
            "tries": self.tr("Tries"), "overdue": self.tr("Overdue"), "no_plan": self.tr("Without a plan"),
            "do_not_call": self.tr("Do not call"), "closed": self.tr("Out of work"), "bad_number": self.tr("Number to check"),
            "result": self.tr("Text of results"), "note": self.tr("Note"),
        }  # fmt: skip

    def wording(self) -> Wording:
        """Everything that conditions are made of."""
        statuses = {code: status_chip(code)[0] for code in STATUSES}
        return Wording(
            self.titles(),
            sections=(
                (self.tr("Work"), ("status", "warmth", "next", "overdue", "no_plan", "last", "last_outcome", "tries", "result",
                                   "closed", "do_not_call", "bad_number")),
                (self.tr("Whose"), ("owner", "group", "owned_since")),
                (self.tr("Client"), ("name", "person", "phone", "email", "city", "region", "country", "address", "website",
                                     "tax_id", "note")),
                (self.tr("Kind"), ("type", "project", "source", "importance", "created")),
            ),
            values={
                "status": statuses, "warmth": statuses, "importance": dict(GRADES), "stage": self.directories(),
                "country": {code: country_name(code) for code in COUNTRIES},
            },
            examples={"phone": "044 234-56", "email": "@example.com", "name": self.tr("a part of the name")},
            nobody={"owner": self.tr("nobody, in the pool"), "group": self.tr("no group")},
            own=self.tr("Own fields"),
        )  # fmt: skip

    def directories(self) -> dict[object, str]:
        """The two directories."""
        return {"prospect": self.tr("Prospects"), "client": self.tr("Clients")}

    def view_name(self, code: str, level: str) -> str:
        """A ready view."""
        every = {
            "manager": self.tr("All of mine"), "lead": self.tr("The whole group"), "admin": self.tr("The whole company"),
        }  # fmt: skip
        return {
            "all": every.get(level, every["admin"]), "warm": self.tr("Warm and hot"), "overdue": self.tr("Overdue"),
            "no_plan": self.tr("Without a plan"), "pool": self.tr("Free pool"), "check_numbers": self.tr("Numbers to check"),
            "do_not_call": self.tr("Do not call"),
        }.get(code, code)  # fmt: skip

    def sorted_by(self, name: str, title: str, down: bool) -> str:
        """The order of now, for the foot of the list."""
        if name == "next":
            return self.tr("latest first") if down else self.tr("most urgent first")
        if down:
            return self.tr("by “{column}”, downwards").format(column=title.lower())
        return self.tr("by “{column}”").format(column=title.lower())

    def selected(self, count: int) -> str:
        """How many are marked."""
        return grouped(self.tr("Selected: %n", "", count), count)

    def converted(self, count: int, stage: str) -> str:
        """They changed the directory."""
        if stage == "client":
            return grouped(self.tr("%n moved to the clients", "", count), count)
        return grouped(self.tr("%n moved back to the prospects", "", count), count)

    def refused(self, done: int, wanted: int) -> str:
        """Some were not this person's to change."""
        return self.tr("Changed {done} of %n, the others are not yours to change", "", wanted).format(
            done=done
        )

    def days(self, count: int) -> str:
        """12 d."""
        return self.tr("%n d", "days, short", count)


WORDS = ClientWords()


def country_name(code: str) -> str:
    """A country under its own name: no list of ours to be translated."""
    territory = QLocale.codeToTerritory(code)
    known = territory != QLocale.Country.AnyCountry
    return QLocale(QLocale.Language.AnyLanguage, territory).nativeTerritoryName() if known else code
