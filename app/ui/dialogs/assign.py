"""An assignment for many clients at once: what, for whom, by whom, when; the spread is seen before it is done."""

from __future__ import annotations

import uuid
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.errors import KnownError
from app.services.assignments import Assigned
from app.services.clocks import zone_named
from app.services.desk import Desk
from app.services.selections import Selection
from app.services.spreads import AssignmentForm, SpreadPlan
from app.ui.desk_tasks import DeskTasks
from app.ui.dialogs import assign_work
from app.ui.dialogs.assign_days_row import DaysRow
from app.ui.dialogs.assign_preview import AssignPreview
from app.ui.dialogs.assign_task import TaskPane
from app.ui.dialogs.assign_words import WORDS, names_of
from app.ui.dialogs.assign_work import AssignUndo, Crew, Found
from app.ui.dialogs.frame import SmallDialog
from app.ui.dialogs.pick_clients import PickClients, ids_of
from app.ui.messages import sentence
from app.ui.theme import px
from app.ui.widgets.button import Button
from app.ui.widgets.callout import Callout
from app.ui.widgets.card import Card
from app.ui.widgets.choice import CheckBox
from app.ui.widgets.label import Label
from app.ui.widgets.skeleton import PatientLine
from app.ui.widgets.toast import ToastStack
from app.ui.words.numbers import count as count_text
from app.ui.words.numbers import grouped

SETTLE_MS = 60


class AssignDialog(SmallDialog):
    """`assigned(assignment id, how many)` when it is done; with `as_draft` nothing is done, `drafted` carries the form.

    For given clients, for a `selection`, for what a `form` says, or for what is chosen here by the filter.
    """

    assigned = Signal(object, int)
    drafted = Signal(object)

    def __init__(
        self,
        desk: Desk,
        tasks: DeskTasks,
        *,
        client_ids: tuple[uuid.UUID, ...] = (),
        selection: Selection | None = None,
        form: AssignmentForm | None = None,
        pending: tuple[SpreadPlan, ...] = (),
        as_draft: bool = False,
        toasts: ToastStack | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, width=940, icon="clipboard-list")
        self._desk, self._tasks, self._pending, self.as_draft = desk, tasks, pending, as_draft
        self._form = form or AssignmentForm(
            uuid.uuid4(), "", client_ids=client_ids, group_id=desk.me.group_id
        )
        self._selection = selection
        host = parent.window() if parent is not None else None
        self._toasts = toasts or getattr(host, "toasts", None)
        self._client_ids = self._form.client_ids
        self._filtering = not self._client_ids and selection is None
        self.crew: Crew | None = None
        self.plan: SpreadPlan | None = None
        self.counting, self.sending, self._refused = False, False, False
        self._found: Found | None = None
        zone = zone_named(desk.me.time_zone)
        today = desk.clock.now().astimezone(zone).date()
        self.task, self.days = TaskPane(desk.books, self._form), DaysRow(today, desk.books)
        self.pick, self.preview = PickClients(tasks, desk.books), AssignPreview()
        self._clients, self.other = Label("", "strong"), Button("", kind="quiet", icon="list-filter")
        self.to_these = CheckBox()
        self.to_these.setChecked(self._form.to_these)
        self.told, self.trouble = Callout(icon="info", tone="warn"), Callout(icon="circle-alert", tone="bad")
        self._moving = PatientLine()
        for part in (self.told, self.trouble):
            part.hide()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SETTLE_MS)
        self._soon.timeout.connect(self._foresee)
        self._build()
        self._connect()
        if self._form.days:
            self.days.choose(self._form.days)
        else:
            self.days.choose_next(1)
        self.retranslate()
        self.resize(px(1000), px(690))
        self.task.name.setFocus()
        self._read()

    def _build(self) -> None:
        left, right = Card(dense=True), Card(dense=True)
        left.setFixedWidth(px(330))
        left.body.addWidget(self.task, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._clients, 1)
        row.addWidget(self.other)
        right.body.addLayout(row)
        right.body.addWidget(self.pick)
        right.body.addWidget(self.days)
        right.body.addWidget(self.preview, 1)
        right.body.addWidget(self.to_these)
        right.body.addWidget(self.told)
        both, holder, column = QHBoxLayout(), QWidget(), QVBoxLayout()
        both.setSpacing(12)
        both.addWidget(left)
        both.addWidget(right, 1)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(both, 1)
        holder.setLayout(column)
        self.add_fields(self.trouble, holder, self._moving)
        self.fields.setStretchFactor(holder, 1)

    def _connect(self) -> None:
        self.task.changed.connect(self._changed)
        self.days.changed.connect(self._changed)
        self.preview.changed.connect(self._changed)
        self.to_these.toggled.connect(self._changed)
        self.pick.asking.connect(self._asking)
        self.pick.picked.connect(self._picked)
        self.other.clicked.connect(self._filter_wanted)

    def retranslate(self) -> None:
        """All words anew."""
        for part in (self.task, self.days, self.pick, self.preview):
            part.retranslate()
        self.other.setText(self.tr("Choose others by a filter"))
        self.to_these.setText(self.tr("Clients who have an owner go to the marked people too"))
        self.to_these.setAccessibleName(self.to_these.text())
        self._dress()

    def is_waiting(self) -> bool:
        """Whether something is still being asked, counted or sent."""
        waits = self._soon.isActive() or self.pick.is_waiting() or self.counting or self.sending
        return waits or self.crew is None or self.task._pause.isActive()

    def takes_enter(self) -> bool:
        """Enter belongs to the fields and the table: two hundred clients take Ctrl+Enter."""
        return True

    # what is read

    def _read(self) -> None:
        self._tasks.read(
            assign_work.read_crew, self._form.group_id, self._client_ids, owner=self, done=self._crew_read,
            failed=self._told,
        )  # fmt: skip

    def _crew_read(self, crew: Crew) -> None:
        self.crew = crew
        self.task.show_scripts(crew.scripts)
        people = self._form.staff_ids or tuple(one.id for one in crew.team if one.level == "manager")
        self.preview.show_team(crew.team, people)
        owner = people[0] if self._filtering and len(self._form.staff_ids) == 1 else None
        self.pick.show_team(crew.team, crew.group_id, owner)
        if self._selection is not None and not self._client_ids:
            self._asking()
            self._tasks.read(
                assign_work.find_clients, self._selection, owner=self, done=self._picked, failed=self._picked,
                latest="pick_clients",
            )  # fmt: skip
        elif self._filtering:
            self.pick.ask()
        else:
            self._foresee()
        self._dress()

    def _filter_wanted(self) -> None:
        """The given clients are let go: the filter chooses."""
        self._filtering, self._selection = True, None
        self._dress()
        self.pick.owner.setFocus()
        self.pick.ask()

    def _asking(self) -> None:
        self.counting = True
        self._dress()

    def _picked(self, found: Found | KnownError) -> None:
        self.counting = False
        if isinstance(found, KnownError):
            self._told(found)
            return
        self._found, self._client_ids = found, ids_of(found)
        self._foresee()

    def _changed(self, *_what: object) -> None:
        self._refused = False
        self._soon.start()

    def form(self) -> AssignmentForm:
        """The assignment as it stands."""
        made = self.task.fill_in(self._form)
        return replace(
            made,
            days=self.days.chosen(),
            client_ids=self._client_ids,
            staff_ids=self.preview.chosen(),
            to_these=self.to_these.isChecked(),
            group_id=self.crew.group_id if self.crew is not None else self._form.group_id,
        )

    def _foresee(self) -> None:
        self._soon.stop()
        if self.crew is None or not self.task.check():
            return
        form = self.form()
        if not form.client_ids or not form.days:
            self.plan = None
            self.preview.show_plan(form.days, None)
            self._dress()
            return
        self.counting = True
        self._tasks.read(
            assign_work.foresee, form, self._desk.clock.now(), self._desk.books, self._pending, owner=self,
            done=self._foreseen, failed=self._not_foreseen, latest="assign_foresee",
        )  # fmt: skip
        self._dress()

    def _foreseen(self, plan: SpreadPlan) -> None:
        self.counting = False
        self.plan = plan
        if not self._refused:
            self.trouble.hide()
        self.preview.show_plan(plan.form.days, plan)
        self._dress()

    def _not_foreseen(self, error: KnownError) -> None:
        self.counting, self.plan = False, None
        self.preview.show_plan(self.days.chosen(), None)
        self._told(error)

    def _told(self, error: KnownError) -> None:
        self.trouble.set(sentence(error), icon="circle-alert", tone="bad")
        self.trouble.show()
        self._dress()

    # words

    def count(self) -> int:
        """How many clients get something."""
        return len(self.plan.items) if self.plan is not None else 0

    def _dress(self) -> None:
        count = self.count()
        if self.as_draft:
            about = self.tr("It waits on the board until you publish: managers see nothing before")
            save = grouped(self.tr("Put %n client(s) on the board", "", count), count)
        else:
            about = self.tr("Managers see it in their queue at once, marked as yours")
            save = grouped(self.tr("Assign %n client(s)", "", count), count)
        self.say(
            self.tr("What is to be done, by whom and when?"),
            about,
            save=save,
            leave=self.tr("Leave as it is"),
        )
        self.save.set_reason(self._reason())
        self._clients.setText(self._clients_text())
        self.pick.setVisible(self._filtering)
        self.other.setVisible(not self._filtering)
        self._tell_plan()

    def _clients_text(self) -> str:
        taken = len(self._client_ids)
        if not self._filtering or self._found is None:
            return grouped(self.tr("%n client(s) chosen", "", taken), taken)
        if self._found.counted.more or self._found.counted.count > taken:
            shown = f"{self.locale().toString(self._found.counted.count)}{'+' if self._found.counted.more else ''}"
            return self.tr("Found {found}, taken {taken}: the important and long untouched first").format(
                found=shown, taken=count_text(taken)
            )
        return grouped(self.tr("Found and taken: %n client(s)", "", taken), taken)

    def _tell_plan(self) -> None:
        plan = self.plan
        if plan is None:
            self.told.hide()
            return
        parts = (WORDS.too_full(plan), WORDS.left_out(plan), WORDS.moving(plan))
        said = "\n".join(part for part in parts if part)
        warns = bool(plan.warnings or plan.left_out)
        self.told.set(said, icon="info", tone="warn" if warns else "neutral")
        self.told.setToolTip(names_of(plan))
        self.told.setVisible(bool(said))

    def _reason(self) -> str:
        if self.sending:
            return self.tr("It is being assigned")
        if self.counting or self.crew is None:
            return self.tr("What each gets is being counted")
        if not self._client_ids:
            return self.tr("No clients are chosen")
        if not self.days.chosen():
            return self.tr("Choose at least one day")
        return "" if self.count() else self.tr("Nobody of them can get it")

    # doing it

    def confirm(self) -> bool:
        """Sets what is foreseen; the dialog stays until the server has answered."""
        if self.is_waiting() or self.plan is None or not self.plan.items or not self.task.check():
            return False
        if self.as_draft:
            gone = {one.client_id for one in self.plan.left_out}
            kept = tuple(one for one in self._client_ids if one not in gone)
            self.drafted.emit(replace(self.plan.form, client_ids=kept))
            return True
        self.sending, self._refused = True, False
        self.trouble.hide()
        self._moving.start()
        self._dress()
        self._tasks.outside(
            assign_work.assign, self.plan, owner=self, done=self._assigned, failed=self._not_assigned
        )
        return False

    def _rest(self) -> None:
        self._moving.stop()
        self.sending = False

    def _assigned(self, done: Assigned) -> None:
        self._rest()
        if self._toasts is not None:
            AssignUndo(self._tasks, self._toasts, done).tell()
        self.assigned.emit(done.assignment_id, done.activities)
        self.accept()

    def _not_assigned(self, error: KnownError) -> None:
        """Nothing was done; what each would get now is counted anew, so that one can go on."""
        self._rest()
        self._refused = True
        self._foresee()
        self._told(error)
