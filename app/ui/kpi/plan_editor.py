"""F2: the plans of a group's people, typed like a spreadsheet and saved all at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.errors import KnownError
from app.services import kpi_plans, owners
from app.services.db import Db
from app.services.desk import Desk
from app.services.kpi_plans import PLAN_PERIODS, PlanBook, PlanLine, PlanPeriod
from app.services.owners import Owner
from app.services.periods import Period, period_of
from app.ui.actions import Command, CommandKeys
from app.ui.desk_tasks import DeskTasks
from app.ui.kpi import words
from app.ui.kpi.plan_grid import PlanGrid
from app.ui.kpi.plan_sheet import PlanSheet
from app.ui.messages import sentence
from app.ui.theme import px
from app.ui.widgets.button import Button
from app.ui.widgets.callout import Callout
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.label import Label
from app.ui.widgets.segmented import Segmented
from app.ui.widgets.state_switch import StateSwitch


@dataclass(frozen=True)
class Plans:
    """Whose plans can be set, and the lines that stand."""

    people: tuple[Owner, ...]
    lines: tuple[PlanLine, ...]


def read_plans_of(db: Db, group_id: int | None) -> Plans:
    """The managers of a group (None: of every group) with their plans."""
    people = [one for one in owners.list_owners(db).people if one.level == "manager"]
    people = [one for one in people if group_id is None or one.group_id == group_id]
    return Plans(tuple(people), kpi_plans.read_plans(db, staff_ids=[one.id for one in people]))


class PlanEditor(QDialog):
    """`saved(how many)`. Nothing is saved while one cell cannot be read; Esc asks once before it forgets."""

    saved = Signal(int)

    def __init__(
        self,
        desk: Desk,
        tasks: DeskTasks,
        *,
        group_id: int | None,
        period: Period,
        zone: ZoneInfo,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._tasks, self._group, self._zone = desk, tasks, group_id, zone
        self._plans: Plans | None = None
        self._warned = False
        kind: PlanPeriod = period.kind if period.kind in PLAN_PERIODS else "month"  # type: ignore[assignment]
        today = desk.clock.now().astimezone(zone).date()
        day = today if today in period else period.starts_on
        self.sheet = PlanSheet(period=kind, starts_on=period_of(kind, day).starts_on)
        self.grid = PlanGrid(self.sheet)
        self.heading = Label(role="h1")
        self.kinds = Segmented([(one, "") for one in PLAN_PERIODS])
        self.earlier, self.later = IconButton("chevron-left", ""), IconButton("chevron-right", "")
        self.period = Label(role="strong")
        self.reach = Segmented([("from", ""), ("only", "")])
        self.about, self.trouble = (
            Label(role="small", tone="muted"),
            Callout("", icon="circle-alert", tone="bad"),
        )
        self.copy = Button("", icon="copy", key="F6")
        self.save = Button("", kind="primary", icon="check", key="Ctrl+S")
        self.leave = Button("", kind="quiet", key="Esc")
        self.switch = StateSwitch(self.grid, skeleton_rows=8)
        self._build()
        self._connect()
        self.retranslate()
        self._fit(parent)
        self.switch.show_loading()
        self.read()

    def _build(self) -> None:
        column, top, foot = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        for part in (self.heading, self.kinds, self.earlier, self.period, self.later, self.reach):
            top.addWidget(part)
        top.addStretch(1)
        foot.addWidget(self.leave)
        foot.addWidget(self.about)
        foot.addStretch(1)
        foot.addWidget(self.copy)
        foot.addWidget(self.save)
        column.addLayout(top)
        column.addWidget(self.switch, 1)
        column.addWidget(self.trouble)
        column.addLayout(foot)
        self.trouble.hide()

    def _connect(self) -> None:
        self.kinds.chosen.connect(self._kind_chosen)
        self.reach.chosen.connect(self._reach_chosen)
        self.earlier.clicked.connect(self._went_earlier)
        self.later.clicked.connect(self._went_later)
        self.copy.clicked.connect(self.copy_to_all)
        self.save.clicked.connect(self.save_all)
        self.leave.clicked.connect(self.reject)
        self.switch.retried.connect(self.read)
        self.switch.acted.connect(self.reject)
        self.grid.cells.typed.connect(self._typed)
        self.grid.moved.connect(self._show_trouble)
        keys = CommandKeys(self)
        keys.set_commands(
            [Command("save", "", "Ctrl+S", self.save_all), Command("copy", "", "F6", self.copy_to_all)]
        )

    def _fit(self, parent: QWidget | None) -> None:
        room = parent.window().size() if parent is not None else self.sizeHint()
        self.resize(min(px(1280), room.width() - px(60)), min(px(640), room.height() - px(60)))

    def retranslate(self) -> None:
        """All texts anew."""
        self.heading.setText(self.tr("Plans"))
        self.setWindowTitle(self.tr("Plans"))
        self.grid.setAccessibleName(self.tr("Plans by manager and indicator"))
        self.kinds.setAccessibleName(self.tr("Plan for"))
        for kind in PLAN_PERIODS:
            self.kinds.set_text(kind, words.translate("Periods", words.KINDS[kind]))
        self.earlier.set_name(self.tr("Period before"))
        self.later.set_name(self.tr("Period after"))
        self.reach.setAccessibleName(self.tr("How long the plan stands"))
        self.reach.set_text("from", self.tr("From this period on"))
        self.reach.set_text("only", self.tr("Only this period"))
        self.copy.setText(self.tr("Copy to everybody"))
        self.copy.setToolTip(self.tr("Everybody gets the plan of the current cell"))
        self.save.setText(self.tr("Save all"))
        self.leave.setText(self.tr("Close"))
        self._dress()

    def _dress(self) -> None:
        """The period, and how much waits to be saved."""
        today = self._desk.clock.now().astimezone(self._zone).date()
        self.kinds.choose(self.sheet.period)
        self.reach.choose("from" if self.sheet.repeats else "only")
        self.period.setText(words.period_title(Period(self.sheet.period, self.sheet.starts_on), today))
        count = len(self.sheet.typed)
        self.about.setText(
            self.tr("Not saved yet: %n", "", count)
            if count
            else self.tr("Grey: stands from before or follows from another period")
        )
        self.about.set_tone("accentText" if count else "muted")
        self.save.set_reason("" if count else self.tr("Nothing was changed"))

    # reading

    def read(self) -> None:
        """Ask for people and plans."""
        self._tasks.read(
            read_plans_of, self._group, owner=self, done=self._plans_read, failed=self._failed, latest="plans"
        )

    def _plans_read(self, plans: Plans) -> None:
        self._plans = plans
        self.sheet.people = tuple((one.id, one.name) for one in plans.people)
        if not plans.people:
            self.switch.show_empty(
                self.tr("Nobody to plan for"), self.tr("The group has no managers yet"),
                icon="users", tone="neutral", action=self.tr("Close"),
            )  # fmt: skip
            return
        self._load()
        self.switch.show_content()
        self.grid.setFocus()

    def _load(self) -> None:
        if self._plans is None:
            return
        book = PlanBook(
            self._plans.lines, self._desk.books, default_for=[one.id for one in self._plans.people]
        )
        self.sheet.load(self._plans.lines, book)
        self.grid.reset_sheet()
        self._dress()
        self._show_trouble()

    def _failed(self, error: KnownError) -> None:
        self.switch.show_error(sentence(error), title=self.tr("The plans did not load"))

    # what the person chose

    def _kind_chosen(self, kind: PlanPeriod) -> None:
        self._look_at(period_of(kind, self.sheet.starts_on), self.sheet.repeats)

    def _reach_chosen(self, reach: str) -> None:
        self._look_at(Period(self.sheet.period, self.sheet.starts_on), reach == "from")

    def _went_earlier(self) -> None:
        self._look_at(Period(self.sheet.period, self.sheet.starts_on).previous(), self.sheet.repeats)

    def _went_later(self) -> None:
        self._look_at(Period(self.sheet.period, self.sheet.starts_on).next(), self.sheet.repeats)

    def _look_at(self, period: Period, repeats: bool) -> None:
        """Another period; what was typed for this one is never carried over or lost unseen."""
        self.grid.finish_typing()
        if self.sheet.typed:
            self._dress()
            self._say(self.tr("Save these plans first (Ctrl+S), then choose another period"))
            return
        self.sheet.period, self.sheet.starts_on, self.sheet.repeats = period.kind, period.starts_on, repeats  # type: ignore[assignment]
        self._load()

    def copy_to_all(self) -> None:
        """Everybody gets the plan of the current cell."""
        self.grid.finish_typing()
        key = self.grid.current_key()
        if key is not None:
            self.sheet.type_for_all(key)
            self.grid.cells.repaint()
            self._typed()

    # typing and saving

    def _typed(self) -> None:
        self._warned = False
        self._dress()
        self._show_trouble()

    def _show_trouble(self) -> None:
        """What is wrong with the current cell, else with the first wrong one."""
        wrong = self.sheet.troubles()
        key = self.grid.current_key()
        at = key if key in wrong else wrong[0] if wrong else None
        error = self.sheet.trouble(at) if at is not None else None
        if at is None or error is None:
            self._say("")
            return
        person = dict(self.sheet.people)[at[0]]
        told = self.tr("{person}, {indicator}: {trouble}")
        self._say(told.format(person=person, indicator=words.name_of(at[1]), trouble=sentence(error)))

    def _say(self, text: str) -> None:
        self.trouble.set(text, icon="circle-alert", tone="bad")
        self.trouble.setVisible(bool(text))

    def save_all(self) -> None:
        """All changes at once, or none of them."""
        self.grid.finish_typing()
        wrong: Sequence[tuple[int, str]] = self.sheet.troubles()
        if wrong:
            self.grid.go_to(wrong[0])
            self._show_trouble()
            return
        lines = self.sheet.lines()
        if not lines:
            return
        self.save.set_reason(self.tr("Saving"))
        self._tasks.change(kpi_plans.set_plans, lines, owner=self, done=self._saved, failed=self._not_saved)

    def _saved(self, count: int) -> None:
        self.sheet.typed.clear()
        self.saved.emit(count)
        self.accept()

    def _not_saved(self, error: KnownError) -> None:
        self._dress()
        self._say(sentence(error))

    def reject(self) -> None:
        """Close; what is not saved is asked about once."""
        self.grid.finish_typing()
        if self.sheet.typed and not self._warned:
            self._warned = True
            self._say(
                self.tr("Not saved yet: %n. Ctrl+S saves, Esc again forgets them", "", len(self.sheet.typed))
            )
            return
        super().reject()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
