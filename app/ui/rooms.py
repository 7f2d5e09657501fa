"""The pages of a workstation: who has which, how each is made, and what it may ask of the others."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.services.desk import Me
from app.ui.main_window import PageSpec
from app.ui.messages import sentence
from app.ui.page import Page
from app.ui.page_kinds import page_kind
from app.ui.widgets.rail import Place

if TYPE_CHECKING:
    from app.services.exports import Query
    from app.services.selections import Selection
    from app.ui.dialogs.mass_room import MassRoom
    from app.ui.workstation import Workstation

LEADING = ("lead", "admin")


@runtime_checkable
class HasNeighbours(Protocol):
    """A page whose rows are clients in an order."""

    def neighbour(self, client_id: uuid.UUID, step: int) -> uuid.UUID | None:
        """Who stands so many rows further; None at the ends."""


@dataclass(frozen=True)
class Title:
    """A title that is said in the language of the moment it is asked in."""

    source: str

    def __call__(self) -> str:
        return QCoreApplication.translate("Workstation", self.source)


@dataclass(frozen=True)
class Room:
    """A page of the workstation; `under` another one it has no place of its own in the rail. `right`: see is_allowed."""

    id: str
    icon: str
    title: str
    right: str = ""
    place: Place = "top"
    under: str = ""


ROOMS = (
    Room("call", "phone", QT_TRANSLATE_NOOP("Workstation", "Call")),
    Room("clients", "users", QT_TRANSLATE_NOOP("Workstation", "Clients")),
    Room("card", "users", QT_TRANSLATE_NOOP("Workstation", "Card of a client"), under="clients"),
    Room("my_day", "list-checks", QT_TRANSLATE_NOOP("Workstation", "My day")),
    Room("calendar", "calendar-days", QT_TRANSLATE_NOOP("Workstation", "Calendar")),
    Room("kpi", "chart-column", QT_TRANSLATE_NOOP("Workstation", "Figures")),
    Room("activities", "clipboard-list", QT_TRANSLATE_NOOP("Workstation", "Activities")),
    Room("team_day", "square-kanban", QT_TRANSLATE_NOOP("Workstation", "Plan of the group"), "lead", "role"),
    Room("control", "clock-alert", QT_TRANSLATE_NOOP("Workstation", "Control"), "lead", "role"),
    Room("imports", "file-up", QT_TRANSLATE_NOOP("Workstation", "Import"), "import", "role"),
    Room("scripts", "scroll-text", QT_TRANSLATE_NOOP("Workstation", "Scripts"), "edit_scripts", "role"),
    Room("people", "user-cog", QT_TRANSLATE_NOOP("Workstation", "People"), "admin", "role"),
    Room("house", "sliders-horizontal", QT_TRANSLATE_NOOP("Workstation", "Company"), "admin", "role"),
    Room("audit", "history", QT_TRANSLATE_NOOP("Workstation", "Changes"), "admin", "role"),
    Room("reminders", "bell", QT_TRANSLATE_NOOP("Workstation", "Reminders"), place="bottom"),
    Room("settings", "settings", QT_TRANSLATE_NOOP("Workstation", "Settings"), place="bottom"),
)
"""In the order of the rail."""


def is_allowed(me: Me, right: str) -> bool:
    """Whether this person has a page or command: a level ("lead", "admin") or one of his finer rights."""
    if right == "lead":
        return me.level in LEADING
    return me.level == right or right in me.rights


def first_page(me: Me) -> str:
    """Where a person begins: who leads, with the group's day."""
    return "team_day" if me.level in LEADING else "my_day"


class Rooms:
    """Makes the pages of one workstation, each when it is first opened (see page_kinds), and opens dialogs for them."""

    def __init__(self, station: Workstation) -> None:
        self._station = station
        self._many: MassRoom | None = None

    def specs(self) -> list[PageSpec]:
        """All pages in the order of the rail; the frame leaves out what the person may not open."""
        return [self._spec(room) for room in ROOMS]

    def _spec(self, room: Room) -> PageSpec:
        act = self._station.show_reminders if room.id == "reminders" else None
        return PageSpec(
            room.id, room.icon, Title(room.title), partial(self._page, room.id),
            right=room.right, place=room.place, in_rail=not room.under, under=room.under, act=act,
        )  # fmt: skip

    def _page(self, key: str) -> Page:
        """A page with everything connected that it may want of the others."""
        station, kind = self._station, page_kind(key)
        page: Page
        match key:
            case "call":
                page = station.make_call(kind)
            case "my_day":
                page = station.make_my_day(kind)
            case "settings":
                page = station.make_settings(kind)
            case "imports":
                page = kind(station.desk, station.tasks, parent=station.window.stack)
            case _:
                window = station.window
                page = kind(station.desk, station.tasks, toasts=window.toasts, parent=window.stack)
        for name, answer in self._answers().items():
            wanted = getattr(page, name, None)
            if wanted is not None:
                wanted.connect(answer)
        return page

    def _answers(self) -> dict[str, Callable[..., object]]:
        """What becomes of the wish that a page has under this name."""
        station = self._station
        return {
            "card_wanted": station.show_card,
            "edit_wanted": self.edit,
            "call_wanted": station.call,
            "next_wanted": station.call_next,
            "back_wanted": station.back,
            "step_wanted": self.step,
            "hand_over_wanted": self.hand_over,
            "assign_wanted": self.assign,
            "mass_wanted": self.mass,
            "export_wanted": self.export,
            "duplicates_wanted": self.duplicates,
            "merge_opened": self.unmerge,
            "import_wanted": self.show_imports,
            "control_wanted": self.show_control,
        }

    # what several pages ask for

    def first(self) -> str:
        """Where this person begins: the page he has chosen, if he has it, else that of his level."""
        chosen = self._station.desk.start_page
        sections = dict(self._station.window.sections())
        return chosen if chosen in sections else first_page(self._station.desk.me)

    def show_imports(self) -> None:
        """Opens the page of imports."""
        self._station.window.go("imports")

    def edit(self, client_id: uuid.UUID) -> None:
        """Opens the card, ready to be changed."""
        self._station.show_card(client_id, edit=True)

    def step(self, step: int) -> None:
        """PgUp, PgDown on a card: who comes before or after in the list of clients."""
        shown, page = self._station.card_of, self._station.window.page("clients")
        other = page.neighbour(shown, step) if isinstance(page, HasNeighbours) and shown is not None else None
        if other is not None:
            self._station.show_card(other)

    def duplicates(self, client_id: uuid.UUID | None = None) -> None:
        """Shows clients that look like one: of this client, or all pairs; a merge can be undone."""
        from app.ui.dialogs.lookalikes import LookalikesDialog

        station = self._station
        dialog = LookalikesDialog(station.desk, station.tasks, client_id, station.window)
        dialog.merged.connect(self._merged)
        dialog.card_wanted.connect(station.show_card)
        dialog.open()

    def unmerge(self, client_id: uuid.UUID, merge_id: uuid.UUID) -> None:
        """Asks whether a client shall be two again, from the line of its history."""
        from app.ui.dialogs.unmerge import UnmergeDialog

        station = self._station
        dialog = UnmergeDialog(station.desk, station.tasks, client_id, merge_id, station.window)
        dialog.undone.connect(station.show_card)
        dialog.open()

    def _merged(self, merge_id: object, stays_id: object) -> None:
        translate = QCoreApplication.translate
        self._station.window.toasts.show_toast(
            translate("Workstation", "Two clients are one now"),
            "undo",
            action=translate("Workstation", "Undo"),
            act=partial(self._unmerge, merge_id),
            icon="merge",
        )
        self._station.show_card(stays_id)

    def _unmerge(self, merge_id: object) -> None:
        from app.services import merges

        station = self._station
        said = partial(QCoreApplication.translate, "Workstation", "They are two clients again")
        toasts = station.window.toasts
        station.tasks.change(
            merges.undo_merge, merge_id, owner=station,
            done=lambda _gone: toasts.show_toast(said()), failed=lambda error: toasts.show_toast(sentence(error), "error"),
        )  # fmt: skip

    @property
    def many(self) -> MassRoom:
        """Where deeds with many clients and files of lists are asked for."""
        if self._many is None:
            from app.ui.dialogs.mass_room import MassRoom

            station = self._station
            self._many = MassRoom(
                station.desk, station.tasks, station.window, lambda: station._languages.current
            )
        return self._many

    def export(self, query: Query, columns: Sequence[tuple[str, str]]) -> None:
        """A list as a file, with the columns as they are shown."""
        self.many.export(query, columns)

    def mass(self, kind: str, selection: Selection) -> None:
        """A deed with many: asks what, shows what would become of it, and does it. The list of clients goes out as it is
        shown, all of it or what is marked."""
        if kind == "assign":
            self._assign(selection=selection)
            return
        if kind != "export":
            self.many.open(kind, selection)
            return
        page: Any = self._station.window.page("clients")
        shown = [(column.id, column.title) for column in page.card.model.columns if column.title]
        ids, order = selection.client_ids, page.card.model.order()
        if ids is not None and page.card.marked_count():
            ids = tuple(
                sorted(ids, key=lambda one: order.place(one) or 0)
            )  # marks have no order of their own
        self.many.export(page.query(), shown, ids if page.card.marked_count() else None)

    def show_control(self) -> None:
        """Opens the page of control."""
        self._station.window.go("control")

    def hand_over(self, client_ids: tuple[uuid.UUID, ...]) -> None:
        """Asks who gets these clients, shows what moves, and moves it."""
        from app.services.handovers import HandOverRequest
        from app.ui.dialogs.hand_over import HandOverDialog

        station = self._station
        request = HandOverRequest(client_ids=tuple(client_ids))
        dialog = HandOverDialog(station.desk, station.tasks, request, station.window)
        dialog.open()

    def assign(self, client_ids: tuple[uuid.UUID, ...]) -> None:
        """Asks what is to be done with these clients by whom and when, shows the spread, and sets it."""
        self._assign(client_ids=tuple(client_ids))

    def _assign(self, **whom: Any) -> None:
        from app.ui.dialogs.assign import AssignDialog

        station = self._station
        dialog = AssignDialog(station.desk, station.tasks, **whom, parent=station.window)
        dialog.open()
