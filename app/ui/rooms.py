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


def is_allowed(me: Me, right: str) -> bool:
    """Whether this person has a page or command: a level ("lead", "admin") or one of his finer rights."""
    if right == "lead":
        return me.level in LEADING
    return me.level == right or right in me.rights


def first_page(me: Me) -> str:
    """Where a person begins: who leads, with the group's day."""
    return "team_day" if me.level in LEADING else "my_day"


class Rooms:
    """Makes the pages of one workstation, each when it is first opened.

    What few people need is loaded then, so that the others do not wait for it at the start.
    """

    def __init__(self, station: Workstation) -> None:
        self._station = station
        self._many: MassRoom | None = None

    def specs(self) -> list[PageSpec]:
        """All pages in the order of the rail; the frame leaves out what the person may not open."""
        station = self._station
        title = Title
        return [
            PageSpec("call", "phone", title(QT_TRANSLATE_NOOP("Workstation", "Call")), station.make_call),
            PageSpec("clients", "users", title(QT_TRANSLATE_NOOP("Workstation", "Clients")), self._clients),
            PageSpec(
                "card",
                "users",
                title(QT_TRANSLATE_NOOP("Workstation", "Card of a client")),
                self._card,
                in_rail=False,
                under="clients",
            ),
            PageSpec(
                "my_day",
                "list-checks",
                title(QT_TRANSLATE_NOOP("Workstation", "My day")),
                station.make_my_day,
            ),
            PageSpec(
                "calendar",
                "calendar-days",
                title(QT_TRANSLATE_NOOP("Workstation", "Calendar")),
                self._calendar,
            ),
            PageSpec("kpi", "chart-column", title(QT_TRANSLATE_NOOP("Workstation", "Figures")), self._kpi),
            PageSpec(
                "activities",
                "clipboard-list",
                title(QT_TRANSLATE_NOOP("Workstation", "Activities")),
                self._activities,
            ),
            *self._roles(),
            *self._bottom(),
        ]

    def _roles(self) -> list[PageSpec]:
        """What leads and administrators have besides."""
        return [
            _role(
                "team_day",
                "square-kanban",
                QT_TRANSLATE_NOOP("Workstation", "Plan of the group"),
                self._team_day,
                "lead",
            ),
            _role(
                "control", "clock-alert", QT_TRANSLATE_NOOP("Workstation", "Control"), self._control, "lead"
            ),
            _role("imports", "file-up", QT_TRANSLATE_NOOP("Workstation", "Import"), self._imports, "import"),
            _role(
                "scripts",
                "scroll-text",
                QT_TRANSLATE_NOOP("Workstation", "Scripts"),
                self._scripts,
                "edit_scripts",
            ),
            _role("people", "user-cog", QT_TRANSLATE_NOOP("Workstation", "People"), self._people, "admin"),
            _role(
                "house",
                "sliders-horizontal",
                QT_TRANSLATE_NOOP("Workstation", "Company"),
                self._house,
                "admin",
            ),
            _role("audit", "history", QT_TRANSLATE_NOOP("Workstation", "Changes"), self._audit, "admin"),
        ]

    def _bottom(self) -> list[PageSpec]:
        """What stands at the foot of the rail."""
        station, title = self._station, Title
        return [
            PageSpec(
                "reminders",
                "bell",
                title(QT_TRANSLATE_NOOP("Workstation", "Reminders")),
                place="bottom",
                act=station.show_reminders,
            ),
            PageSpec(
                "settings",
                "settings",
                title(QT_TRANSLATE_NOOP("Workstation", "Settings")),
                station.make_settings,
                place="bottom",
            ),
        ]

    def _clients(self) -> Page:
        from app.ui.clients.page import ClientsPage

        station = self._station
        page = ClientsPage(station.desk, station.tasks, toasts=station.window.toasts)
        page.card_wanted.connect(station.show_card)
        page.edit_wanted.connect(self.edit)
        page.call_wanted.connect(station.call)
        page.hand_over_wanted.connect(self.hand_over)
        page.assign_wanted.connect(self.assign)
        page.mass_wanted.connect(self.mass)
        page.duplicates_wanted.connect(self.duplicates)
        page.import_wanted.connect(self.show_imports)
        return page

    def _card(self) -> Page:
        from app.ui.card.card_page import CardPage

        station = self._station
        page = CardPage(station.desk, station.tasks, toasts=station.window.toasts)
        page.call_wanted.connect(station.call)
        page.back_wanted.connect(station.back)
        page.step_wanted.connect(self.step)
        page.hand_over_wanted.connect(self.hand_over)
        page.duplicates_wanted.connect(self.duplicates)
        page.merge_opened.connect(self.unmerge)
        return page

    def _kpi(self) -> Page:
        from app.ui.kpi.page import KpiPage

        station = self._station
        page = KpiPage(station.desk, station.tasks, toasts=station.window.toasts)
        page.card_wanted.connect(station.show_card)
        return page

    def _calendar(self) -> Page:
        from app.ui.calendar.page import CalendarPage

        station = self._station
        page = CalendarPage(station.desk, station.tasks, toasts=station.window.toasts)
        page.card_wanted.connect(station.show_card)
        page.call_wanted.connect(station.call)
        return page

    def _activities(self) -> Page:
        from app.ui.activities.page import ActivitiesPage

        station = self._station
        page = ActivitiesPage(station.desk, station.tasks, toasts=station.window.toasts)
        page.card_wanted.connect(station.show_card)
        page.call_wanted.connect(station.call)
        page.hand_over_wanted.connect(self.hand_over)
        page.assign_wanted.connect(self.assign)
        page.export_wanted.connect(self.export)
        return page

    def _team_day(self) -> Page:
        from app.ui.team_day.page import TeamDayPage

        station = self._station
        page = TeamDayPage(station.desk, station.tasks, toasts=station.window.toasts)
        page.card_wanted.connect(station.show_card)
        page.hand_over_wanted.connect(self.hand_over)
        page.control_wanted.connect(self.show_control)
        return page

    def _control(self) -> Page:
        from app.ui.control.page import ControlPage

        station = self._station
        page = ControlPage(station.desk, station.tasks, toasts=station.window.toasts)
        page.card_wanted.connect(station.show_card)
        page.call_wanted.connect(station.call)
        page.hand_over_wanted.connect(self.hand_over)
        page.assign_wanted.connect(self.assign)
        return page

    def _imports(self) -> Page:
        from app.ui.imports.page import ImportPage

        return ImportPage(self._station.desk, self._station.tasks)

    def _scripts(self) -> Page:
        from app.ui.scripts.page import ScriptsPage

        station = self._station
        return ScriptsPage(station.desk, station.tasks, toasts=station.window.toasts)

    def _people(self) -> Page:
        from app.ui.people.page import PeoplePage

        station = self._station
        return PeoplePage(station.desk, station.tasks, toasts=station.window.toasts)

    def _house(self) -> Page:
        from app.ui.house.page import HousePage

        station = self._station
        return HousePage(station.desk, station.tasks, toasts=station.window.toasts)

    def _audit(self) -> Page:
        from app.ui.audit.page import AuditPage

        station = self._station
        page = AuditPage(station.desk, station.tasks, toasts=station.window.toasts)
        page.card_wanted.connect(station.show_card)
        return page

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
        self.many.export(page.query(), shown, selection.client_ids if page.card.marked_count() else None)

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


def _role(key: str, icon: str, source: str, factory: Callable[[], Page], right: str) -> PageSpec:
    return PageSpec(key, icon, Title(source), factory, right=right, place="role")
