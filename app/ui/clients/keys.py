"""The keys of the list: what each does to the current row or to the marked ones."""

from __future__ import annotations

import uuid
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from app.services.client_lists import ClientRow
from app.services.conversions import Stage
from app.services.selections import MOST
from app.ui.actions import Command
from app.ui.filters.views_pane import DIGITS

if TYPE_CHECKING:
    from app.ui.clients.page import ClientsPage


class ListKeys(QObject):
    """Every method is a key; nothing happens where there is no current row."""

    def __init__(self, page: ClientsPage) -> None:
        super().__init__(page)
        self._page = page
        self.menu: QMenu | None = None

    def commands(self) -> list[Command]:
        """All of them; who leads hands over and assigns."""
        return [
            Command("mark", self.tr("Mark"), "", self._nothing, keys=("Space",)),
            Command("card", self.tr("Open"), "Enter", self.open),
            Command("card_too", self.tr("Card"), "Alt+Enter", self.open, hint=False),
            Command("call", self.tr("Call"), "F5", self.call),
            Command("mark_all", self.tr("All"), "Ctrl+A", self._page.card.toggle_all),
            Command("condition", self.tr("Condition"), "F3", self._page.card.filters.ask),
            Command("edit", self.tr("Edit"), "F2", self.edit),
            *self._views(),
            *self.deeds(),
            Command("order", self.tr("Order"), "F4", self._page.card.ask_order, hint=False),
            Command("columns", self.tr("Columns"), "F6", self._page.card.ask_columns, hint=False),
            Command("search", self.tr("Search in this list"), "Ctrl+F", self.search, hint=False),
            Command("save_view", self.tr("Save view"), "Ctrl+S", self._page.save_view, hint=False),
            Command("new", self.tr("New client"), "Ctrl+N", self._page.adding.ask, hint=False),
            Command("reload", self.tr("Read anew"), "Ctrl+R", self._page.reload, hint=False),
            Command("leave", self.tr("Back to the list"), "Esc", self.leave, hint=False),
        ]

    def _views(self) -> list[Command]:
        page = self._page
        chosen = [
            Command(f"view_{digit}", self.tr("View {digit}").format(digit=digit), str(digit),
                    partial(page.pane.choose_by_digit, digit), hint=False)
            for digit in range(1, DIGITS + 1)
        ]  # fmt: skip
        views = Command("views", self.tr("Views"), "", self._nothing, keys=("Alt+1", "…"))
        other = Command("directory", self.tr("The other directory"), "Alt+0", self.other_stage, hint=False)
        return [views, *chosen, other]

    def deeds(self) -> list[Command]:
        """What the bar of marked rows offers too."""
        convert = self.tr("To the clients") if self._stage() == "client" else self.tr("Back to the prospects")
        leading = [
            Command("hand_over", self.tr("Hand over"), "F7", self.hand_over, hint=False),
            Command("assign", self.tr("Assignment"), "F8", self.assign, hint=False),
        ]
        return [
            *(leading if self._page.scene.leads else []),
            Command("plan", self.tr("Plan"), "Ctrl+D", partial(self.mass, "plan"), hint=False),
            Command("convert", convert, "Ctrl+L", self.convert, hint=False),
            Command("more", self.tr("More"), "F9", self.more, hint=False),
            Command("mass_log", self.tr("Changes of many"), "Ctrl+Shift+Z", self.mass_log, hint=False),
            Command(
                "duplicates", self.tr("Find duplicates"), "Ctrl+Shift+D", self.find_duplicates, hint=False
            ),
        ]

    def dress(self) -> None:
        """The bar of marked rows in the language of now."""
        icons = {
            "hand_over": "user-round-check", "assign": "clipboard-list", "plan": "calendar-clock", "more": "ellipsis",
        }  # fmt: skip
        if not self._changes_many():
            del icons["plan"]  # the key plans for one
        self._page.card.marks.set_deeds([(one, icons[one.id]) for one in self.deeds() if one.id in icons])

    def _stage(self) -> Stage:
        """Where a conversion leads from here."""
        return "prospect" if self._page.stages.current() == "client" else "client"

    def _nothing(self) -> None:
        """The table itself has this key."""

    # one client

    def current(self) -> uuid.UUID | None:
        """The client under the keyboard, whether its row is here or not."""
        key = self._page.card.model.key_at(self._page.card.table.currentIndex().row())
        return key if isinstance(key, uuid.UUID) else None

    def opened(self, row: ClientRow) -> None:
        """Double click."""
        self._page.card_wanted.emit(row.id)

    def open(self) -> None:
        """Enter: the card."""
        if (client_id := self.current()) is not None:
            self._page.card_wanted.emit(client_id)

    def edit(self) -> None:
        """F2: the card, ready to be changed."""
        if (client_id := self.current()) is not None:
            self._page.edit_wanted.emit(client_id)

    def call(self) -> None:
        """F5."""
        if (client_id := self.current()) is not None:
            self._page.call_wanted.emit(client_id, None)

    # many clients

    def _ids(self) -> tuple[uuid.UUID, ...] | None:
        """Whom a deed is for, when they are few enough to be named one by one."""
        model = self._page.card.model
        if not model.everything_marked():
            ids = self._page.selection().client_ids or ()
            return ids if len(ids) <= MOST else None
        if self._page.card.more or model.rowCount() > MOST:
            return None
        return tuple(key for key in model.order().ids(0, model.rowCount()) if isinstance(key, uuid.UUID))

    def _may(self) -> bool:
        """Nothing is changed while there is no line, and nothing without a client."""
        page = self._page
        if page.is_offline():
            page.deeds.warn(self.tr("No connection: look, but nothing can be changed now"), "cloud-off")
            return False
        return page.card.marked_count() > 0 or self.current() is not None

    def hand_over(self) -> None:
        """F7."""
        self._pass_on("hand_over")

    def assign(self) -> None:
        """F8."""
        self._pass_on("assign")

    def _pass_on(self, kind: str) -> None:
        """Few are named one by one; what is more goes as the filter it is."""
        if not self._may():
            return
        ids = self._ids()
        if ids is None:
            self._page.mass_wanted.emit(kind, self._page.selection())
        elif kind == "hand_over":
            self._page.hand_over_wanted.emit(ids)
        else:
            self._page.assign_wanted.emit(ids)

    def mass(self, kind: str) -> None:
        """A deed with many of another kind."""
        if kind == "export" or (self._may() and self._few_enough()):
            self._page.mass_wanted.emit(kind, self._page.selection())

    def _changes_many(self) -> bool:
        return "mass_change" in self._page.desk.me.rights

    def _few_enough(self) -> bool:
        """Whom to tell at once, before a form is filled, that the base would refuse it."""
        if self._changes_many() or self._page.card.marked_count() <= 1:
            return True
        said = self.tr("One client at a time: an administrator gives the right to change many at once")
        self._page.deeds.warn(said, "users")
        return False

    def convert(self) -> None:
        """Ctrl+L: into the other directory; at most so many at once."""
        if not self._may():
            return
        ids = self._ids()
        if ids is None:
            said = self.tr("That is too many at once: at most {count}").format(count=MOST)
            self._page.deeds.warn(said, "users")
        elif ids:
            self._page.deeds.convert(ids, self._stage())

    def find_duplicates(self) -> None:
        """Ctrl+Shift+D: of the only marked client, else among all."""
        ids = self._ids() if self._page.card.marked_count() else None
        self._page.duplicates_wanted.emit(ids[0] if ids is not None and len(ids) == 1 else None)

    def more_menu(self) -> QMenu:
        """What else can be done with them."""
        page, menu = self._page, QMenu(self._page)
        if self._changes_many() or page.card.marked_count() <= 1:
            menu.addAction(self.tr("Set fields…"), partial(self.mass, "fields"))
            menu.addAction(self.tr("Plan contacts…"), partial(self.mass, "plan"))
            if page.scene.leads:
                menu.addAction(self.tr("To the pool…"), partial(self.mass, "pool"))
            menu.addAction(self.tr("Do not call…"), partial(self.mass, "do_not_call"))
            menu.addAction(self.tr("Close with a reason…"), partial(self.mass, "close"))
        convert = next(one for one in self.deeds() if one.id == "convert")
        menu.addAction(f"{convert.text}\t{convert.shortcut}", self.convert)
        menu.addAction(self.tr("Find duplicates…") + "\tCtrl+Shift+D", self.find_duplicates)
        if "export" in page.desk.me.rights:
            menu.addSeparator()
            menu.addAction(self.tr("Export…"), partial(self.mass, "export"))
        menu.addSeparator()
        menu.addAction(self.tr("Changes of many…") + "\tCtrl+Shift+Z", self.mass_log)
        return menu

    def mass_log(self) -> None:
        """Ctrl+Shift+Z: what was changed at many, to be taken back."""
        self._page.mass_wanted.emit("log", self._page.selection())

    def more(self) -> None:
        """F9: the rest, at the bar or below the current row."""
        card = self._page.card
        if not card.marked_count() and self.current() is None:
            return
        self.menu = menu = self.more_menu()
        # Opened by a key, it is walked by keys: the first Enter takes what is lit, it does not only light it.
        menu.setActiveAction(menu.actions()[0])
        button = card.marks.buttons.get("more")
        if card.marked_count() and button is not None:
            menu.popup(button.mapToGlobal(QPoint(0, -menu.sizeHint().height())))
            return
        table = card.table
        below = table.visualRect(table.currentIndex()).bottomLeft()
        menu.popup(table.viewport().mapToGlobal(QPoint(40, below.y())))

    # the list itself

    def other_stage(self) -> None:
        """Alt+0: the other directory."""
        self._page.choose_stage(self._stage())

    def search(self) -> None:
        """Ctrl+F."""
        self._page.search.setFocus()
        self._page.search.selectAll()

    def leave(self) -> None:
        """Esc: back to the rows; there it takes marks away, then closes the newest message."""
        page = self._page
        if not page.card.table.hasFocus():
            page.focus_list()
        elif not page.card.clear_marks():
            page.toasts.close_last()
