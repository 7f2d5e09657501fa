"""Clients chosen by a filter, with a live count: whose, which status, project, source, city, last outcome, plan."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.services.capacity import TeamMember
from app.services.dictionaries import Books
from app.services.selections import MOST, Selection
from app.ui.desk_tasks import DeskTasks
from app.ui.dialogs.assign_work import Found, find_clients
from app.ui.theme import px
from app.ui.widgets.choice import Combo, SpinBox
from app.ui.widgets.field import Field
from app.ui.widgets.search_field import LineEdit
from app.ui.words.kinds import STATUSES, status_chip

PAUSE_MS = 220
USUAL = 200
PLANS = ("without", "any", "overdue")


class PickClients(QWidget):
    """`picked` carries what the filter found, each time it was asked; `asking` while it is on its way."""

    picked = Signal(object)
    asking = Signal()

    def __init__(self, tasks: DeskTasks, books: Books, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._books = tasks, books
        self._team: tuple[TeamMember, ...] = ()
        self._group_id: int | None = None
        self.owner, self.status, self.project, self.source = Combo(), Combo(), Combo(), Combo()
        self.outcome, self.plan, self.stage = Combo(), Combo(), Combo()
        self.city, self.search, self.most = LineEdit(), LineEdit(), SpinBox()
        self.most.setRange(1, MOST)
        self.most.setValue(USUAL)
        self.most.setSingleStep(10)
        self._fields = {
            key: Field("", editor, strip=True)
            for key, editor in (
                ("owner", self.owner), ("status", self.status), ("project", self.project), ("source", self.source),
                ("outcome", self.outcome), ("plan", self.plan), ("stage", self.stage), ("city", self.city),
                ("search", self.search), ("most", self.most),
            )
        }  # fmt: skip
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.ask)
        self._build()
        self._fill()
        self.retranslate()
        for combo in self._combos():
            combo.currentIndexChanged.connect(self._changed)
        for edit in (self.city, self.search):
            edit.textEdited.connect(self._changed)
        self.most.valueChanged.connect(self._changed)

    def _combos(self) -> tuple[Combo, ...]:
        return (self.owner, self.status, self.project, self.source, self.outcome, self.plan, self.stage)

    def _build(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        order = ("owner", "plan", "status", "outcome", "project", "source", "stage", "city", "search", "most")
        for place, key in enumerate(order):
            grid.addWidget(self._fields[key], place // 4, place % 4)
        for column in range(4):
            grid.setColumnStretch(column, 1)
        for combo in self._combos():
            combo.setSizeAdjustPolicy(combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(6)
        for edit in (self.city, self.search):
            edit.setMinimumWidth(px(90))

    def _fill(self) -> None:
        books = self._books
        self.owner.addItem("", ("group", None))
        self.owner.addItem("", ("pool", None))
        _offer(self.status, [(code, "") for code in STATUSES])
        _offer(self.project, [(one.code, one.name) for one in books.projects if one.active])
        _offer(self.source, [(one.code, one.name) for one in books.sources if one.active])
        _offer(self.outcome, [(one.code, one.name) for one in books.outcomes if one.active])
        for plan in PLANS:
            self.plan.addItem("", plan)
        for stage in (None, "prospect", "client"):
            self.stage.addItem("", stage)

    def retranslate(self) -> None:
        """All words anew."""
        labels = {
            "owner": self.tr("Whose"),
            "plan": self.tr("Plan"),
            "status": self.tr("Status"),
            "outcome": self.tr("Last outcome"),
            "project": self.tr("Project"),
            "source": self.tr("Source"),
            "stage": self.tr("Directory"),
            "city": self.tr("City"),
            "search": self.tr("Search"),
            "most": self.tr("At most"),
        }
        for key, label in labels.items():
            self._fields[key].set_label(label)
        self.owner.setItemText(0, self.tr("Whole group"))
        self.owner.setItemText(1, self.tr("Free pool"))
        for combo in (self.status, self.project, self.source, self.outcome):
            combo.setItemText(0, self.tr("Any"))
        for place in range(1, self.status.count()):
            self.status.setItemText(place, status_chip(self.status.itemData(place))[0])
        for place, text in enumerate((self.tr("Without a plan"), self.tr("Any"), self.tr("Overdue"))):
            self.plan.setItemText(place, text)
        for place, text in enumerate((self.tr("All"), self.tr("Prospects"), self.tr("Clients"))):
            self.stage.setItemText(place, text)
        self.search.setPlaceholderText(self.tr("Company, number"))

    def show_team(self, team: Sequence[TeamMember], group_id: int | None, owner: int | None = None) -> None:
        """Whose clients can be chosen; `owner` is chosen at once."""
        self._team, self._group_id = tuple(team), group_id
        kept = self.owner.currentData()
        self.owner.blockSignals(True)
        while self.owner.count() > 2:
            self.owner.removeItem(2)
        for one in team:
            self.owner.addItem(one.name, ("person", one.id))
        wanted = ("person", owner) if owner is not None else tuple(kept or ("group", None))
        for place in range(self.owner.count()):
            if tuple(self.owner.itemData(place)) == wanted:
                self.owner.setCurrentIndex(place)
        self.owner.blockSignals(False)

    def selection(self) -> Selection:
        """The filter as it stands; who must not be called or is closed is never in it."""
        which, who = self.owner.currentData() or ("group", None)
        plan, city = self.plan.currentData(), self.city.text().strip()
        group = (self._group_id,) if self._group_id is not None else ()
        return Selection(
            owners=(who,) if which == "person" else (),
            pools=group if which == "pool" else (),
            groups=group if which == "group" else (),
            stage=self.stage.currentData(),
            statuses=_one(self.status.currentData()),
            projects=_one(self.project.currentData()),
            sources=_one(self.source.currentData()),
            cities=_one(city),
            last_outcomes=_one(self.outcome.currentData()),
            planned=False if plan == "without" else None,
            overdue=True if plan == "overdue" else None,
            silent=False,
            closed=False,
            search=self.search.text().strip(),
            limit=self.most.value(),
        )

    def ask(self) -> None:
        """Counts and picks anew."""
        self._pause.stop()
        self.asking.emit()
        self._tasks.read(
            find_clients, self.selection(), owner=self, done=self._found, failed=self._not_found, latest="pick_clients"
        )  # fmt: skip

    def is_waiting(self) -> bool:
        """Whether a change has not been asked for yet."""
        return self._pause.isActive()

    def _found(self, found: Found) -> None:
        self.picked.emit(found)

    def _not_found(self, error: object) -> None:
        self.picked.emit(error)

    def _changed(self, *_what: object) -> None:
        self._pause.start()


def _offer(combo: Combo, items: list[tuple[str, str]]) -> None:
    combo.addItem("", None)
    for code, name in items:
        combo.addItem(name, code)


def _one(value: str | None) -> tuple[str, ...]:
    return (value,) if value else ()


def ids_of(found: Found) -> tuple[uuid.UUID, ...]:
    """The clients that were taken."""
    return tuple(one.id for one in found.picked)
