"""Who takes over: heirs and pools to mark, and beside each what he would get. Shared by hand-over and dismissal."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.errors import KnownError
from app.services import handovers, staff
from app.services.db import Db
from app.services.desk import Desk
from app.services.handovers import Foreseen, HandOverRequest, HeirGone, NothingToGive
from app.services.staff import People, PersonRow
from app.ui.desk_tasks import DeskTasks
from app.ui.dialogs.hand_over_rows import figure_columns, groups_of
from app.ui.dialogs.heir_table import HeirTable
from app.ui.dialogs.moved_figures import MovedFigures
from app.ui.theme import px
from app.ui.widgets.callout import Callout
from app.ui.widgets.label import Label


def look(db: Db, request: HandOverRequest) -> tuple[People, Foreseen | None]:
    """Who could take over, and how much there is to give; None when there is nothing."""
    people = staff.list_people(db)
    try:
        return people, handovers.foresee(db, replace(request, heirs=(), pool_group=None))
    except NothingToGive:
        return people, None


class HandOverPane(QWidget):
    """Reads by itself. `changed` when what is chosen or foreseen is another; `failed` carries an error to be told."""

    changed = Signal()
    failed = Signal(object)

    def __init__(
        self, desk: Desk, tasks: DeskTasks, request: HandOverRequest, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._tasks, self._request = desk, tasks, request
        self._people: People | None = None
        self._totals: Foreseen | None = None
        self.foreseen: Foreseen | None = None
        self.waiting = True
        self.figures = MovedFigures()
        self.table = HeirTable(figure_columns())
        self.model = self.table.heirs
        self.table.setMinimumHeight(px(260))
        self._caption, self._warning = Label("", "strong"), Callout(icon="triangle-alert", tone="warn")
        self._warning.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.figures, self._caption, self.table, self._warning):
            column.addWidget(part)
        column.setStretchFactor(self.table, 1)
        self.table.chosen_changed.connect(self._foresee)
        self.retranslate()

    def retranslate(self) -> None:
        """All words anew."""
        self.figures.retranslate()
        self._caption.setText(self.tr("Who takes over? Several share by what they have to do already"))
        self.table.setAccessibleName(self.tr("Who takes over"))
        self.model.set_columns(figure_columns())
        self._show()

    # reading

    def read(self) -> None:
        """Ask anew who is there and what there is to give; what is marked stays marked."""
        self.waiting = True
        self.table.set_waiting(True)
        self._tasks.read(
            look, self._request, owner=self, done=self._looked, failed=self._not_read, latest="hand_over_look"
        )

    def _looked(self, found: tuple[People, Foreseen | None]) -> None:
        self._people, self._totals = found
        first = not self.model.rows()
        self._show()
        if first:
            self.table.go_first()
        self._foresee()

    def _foresee(self) -> None:
        """What each would get, when somebody is marked."""
        self.foreseen = None
        asked = self._asked()
        if asked is None or self._totals is None:
            self._settled(None)
            return
        self.waiting = True
        self.table.set_waiting(True)
        self._tasks.read(
            handovers.foresee,
            asked,
            owner=self,
            done=self._settled,
            failed=self._not_read,
            latest="hand_over",
        )
        self.changed.emit()

    def _settled(self, foreseen: Foreseen | None) -> None:
        self.foreseen, self.waiting = foreseen, False
        self.table.set_waiting(False)
        self._show()
        self.changed.emit()

    def _not_read(self, error: KnownError) -> None:
        self.waiting = False
        self.table.set_waiting(False)
        self.failed.emit(error)
        self.changed.emit()
        if isinstance(error, HeirGone):
            self.read()

    # what is chosen

    def set_note(self, note: str) -> None:
        """What the log is to say about it."""
        self._request = replace(self._request, note=note)
        if self.foreseen is not None:
            self.foreseen = replace(self.foreseen, plan=replace(self.foreseen.plan, note=note))

    def clients(self) -> int | None:
        """How many clients there are to give; None while that is not known."""
        return None if self._people is None else self._totals.clients if self._totals is not None else 0

    def chosen(self) -> bool:
        """Whether anybody is marked."""
        return bool(self.model.marked())

    def choose(self, keys: list[tuple[str, int]]) -> None:
        """Mark these heirs ("staff", id), or one pool ("pool", group)."""
        self.model.set_marked(keys)

    def choose_group(self, group_id: int | None) -> None:
        """Mark everybody of a group."""
        rows = [row.key for row in self.model.rows() if row.key[0] == "staff" and row.group_id == group_id]
        self.model.set_marked(rows)

    def _asked(self) -> HandOverRequest | None:
        heirs, pool = self.table.chosen()
        return replace(self._request, heirs=heirs, pool_group=pool) if heirs or pool is not None else None

    # what is shown

    def _candidates(self) -> list[PersonRow]:
        me, people = self._desk.me, self._people.people if self._people is not None else ()
        return [
            one for one in people
            if one.active and one.level != "admin" and one.id != self._request.from_staff_id
            and (me.level == "admin" or one.group_id == me.group_id)
        ]  # fmt: skip

    def _show(self) -> None:
        if self._people is None:
            return
        me = self._desk.me
        groups = [one for one in self._people.groups if me.level == "admin" or one.id == me.group_id]
        shown = self.foreseen or self._totals
        self.figures.show_moved(shown)
        self.table.show_heirs(groups_of(self._candidates(), groups, self.foreseen))
        warning = self._warning_words()
        self._warning.set(warning, tone="warn")
        self._warning.setVisible(bool(warning))

    def _warning_words(self) -> str:
        found, asked = self.foreseen, self._asked()
        told = []
        if found is not None and asked is not None:
            if found.missing:
                told.append(self.tr("%n client(s) of the list are not there any more", "", found.missing))
            if not asked.heirs and found.promises:
                told.append(self.tr("%n promise(s) would have nobody to keep them", "", found.promises))
            strangers = self._from_elsewhere(asked.heirs)
            if strangers:
                told.append(self.tr("%n heir(s) work in another group, the clients go there", "", strangers))
        return "\n".join(told)

    def _from_elsewhere(self, heirs: tuple[int, ...]) -> int:
        """How many heirs work in another group than the one who gives."""
        people = {one.id: one for one in self._people.people} if self._people is not None else {}
        giver = people.get(self._request.from_staff_id or 0)
        if giver is None:
            return 0
        return sum(people[one].group_id != giver.group_id for one in heirs if one in people)
