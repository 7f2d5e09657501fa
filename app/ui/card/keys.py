"""The keys of the card, by what is open and by who looks."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.ui.actions import Command

if TYPE_CHECKING:
    from app.ui.card.card_page import CardPage


class CardKeys(QObject):
    """Asked anew when another tab comes to the front."""

    def __init__(self, page: CardPage) -> None:
        super().__init__(page)
        self._page = page

    def commands(self) -> list[Command]:
        """All commands of the page as it is now."""
        page = self._page
        return [
            Command("call", self.tr("Call"), "F5", page.call_clicked),
            *self._tabs(),
            Command("edit", self.tr("Edit"), "F2", page.begin_edit),
            Command("save", self.tr("Save"), "Ctrl+S", page.save, hint=False),
            Command("plan", self.tr("Plan"), "Ctrl+D", page.deeds.plan),
            *self._leading(),
            *self._asking(),
            *self._of_tab(),
            Command("add_person", self.tr("Add a contact person"), "Ins", page.add_person, hint=False),
            Command("search", self.tr("Find in the history"), "Ctrl+F", page.find, hint=False),
            Command("paste", self.tr("Paste a file or a picture"), "Ctrl+V", page.paste_files, hint=False),
            Command(
                "duplicates", self.tr("Find duplicates"), "Ctrl+Shift+D", page.find_duplicates, hint=False
            ),
            Command("silence", self.tr("Do not call"), "Ctrl+Shift+N", page.deeds.silence, hint=False),
            Command("consents", self.tr("Consents"), "Ctrl+Shift+C", page.deeds.consent, hint=False),
            Command("reload", self.tr("Read anew"), "Ctrl+R", page.read_again, hint=False),
            Command(
                "step_back", self.tr("Other client"), "PgUp", partial(page.step, -1), keys=("PgUp", "PgDn")
            ),
            Command(
                "step_on", self.tr("Next client of the list"), "PgDown", partial(page.step, 1), hint=False
            ),
            Command("back", self.tr("Back"), "Esc", page.back),
        ]

    def _tabs(self) -> list[Command]:
        page = self._page
        names = page.middle.names()
        shown = page.middle.shown_tabs()
        made = []
        for place, tab in enumerate(shown, start=1):
            keys = ("Alt+1", "…", str(len(shown))) if place == 1 else ()
            text = self.tr("Tabs") if place == 1 else names[tab]
            made.append(
                Command(
                    f"tab_{tab}",
                    text,
                    f"Alt+{place}",
                    partial(page.middle.go, tab),
                    hint=place == 1,
                    keys=keys,
                )
            )
        return made

    def _leading(self) -> list[Command]:
        page = self._page
        if page.desk.me.level not in ("lead", "admin"):
            return []
        return [
            Command("hand_over", self.tr("Hand over"), "F7", page.hand_over_clicked),
            Command("assign", self.tr("Assign"), "F8", page.assign_clicked, hint=False),
        ]

    def _asking(self) -> list[Command]:
        """A lead has nobody to ask here."""
        page = self._page
        if page.desk.me.level != "manager":
            return []
        return [Command("help", self.tr("Ask the lead"), "Ctrl+H", page.ask_help, hint=False)]

    def _of_tab(self) -> list[Command]:
        page = self._page
        made = [Command("add_file", self.tr("Add a file"), "Ctrl+O", page.add_files, hint=False)]
        if page.middle.current() == "files":
            files = page.middle.files
            made += [
                Command(
                    "save_file", self.tr("Save the file as"), "Ctrl+Shift+S", files.save_current, hint=False
                ),
                Command(
                    "remove_file", self.tr("Remove the file"), "Delete", files.remove_current, hint=False
                ),
            ]
        return made

    def seldom(self) -> list[Command]:
        """What stands in the menu of the header."""
        wanted = (
            "hand_over",
            "assign",
            "help",
            "add_person",
            "add_file",
            "silence",
            "consents",
            "duplicates",
            "reload",
        )
        return [one for one in self.commands() if one.id in wanted]
