"""A deed with many clients: what is asked, what it would do, how far it is, what became of it, and back again."""

from __future__ import annotations

import uuid
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.errors import ConnectionLost, KnownError
from app.services import selections, staff
from app.services.clocks import zone_named
from app.services.db import Db
from app.services.desk import Desk
from app.services.mass_choices import Choices, read_choices
from app.services.mass_forms import MOST, Deed, MassForecast, MassRequest, MassResult
from app.services.selections import Selection, SelectionCount
from app.services.staff import People
from app.ui.desk_tasks import DeskTasks
from app.ui.dialogs import mass_work
from app.ui.dialogs.frame import SmallDialog
from app.ui.dialogs.mass_fields import FieldsPane
from app.ui.dialogs.mass_panes import ClosePane, GivePane, PlanPane, SilencePane
from app.ui.dialogs.mass_preview import MassPreview
from app.ui.dialogs.mass_words import WORDS, Speaker, number
from app.ui.dialogs.mass_work import Going, MassUndo
from app.ui.dialogs.work_card import WorkCard
from app.ui.messages import sentence
from app.ui.theme import px
from app.ui.widgets.button import Button
from app.ui.widgets.callout import Callout
from app.ui.widgets.toast import ToastStack
from app.ui.words.numbers import grouped

KINDS = ("fields", "plan", "do_not_call", "close", "hand_over", "pool")
SETTLE_MS = 120
MassPane = FieldsPane | PlanPane | SilencePane | ClosePane | GivePane


def look(
    db: Db, selection: Selection, language: str, kind: str
) -> tuple[SelectionCount, Choices, People | None]:
    """How many are chosen, and what the form chooses from."""
    people = staff.list_people(db) if kind in ("hand_over", "pool") else None
    return selections.count_selection(db, selection, cap=MOST), read_choices(db, language), people


class MassDialog(SmallDialog):
    """`done(MassResult)` when something was done. Asks, then runs, then tells: the same window from end to end."""

    done_with = Signal(object)

    def __init__(
        self,
        desk: Desk,
        tasks: DeskTasks,
        kind: str,
        selection: Selection,
        parent: QWidget | None = None,
        *,
        language: str = "en",
        toasts: ToastStack | None = None,
    ) -> None:
        super().__init__(parent, width=760, icon="check")
        self._desk, self._tasks, self.kind, self._selection = desk, tasks, kind, selection
        host = parent.window() if parent is not None else None
        self._toasts = toasts or getattr(host, "toasts", None)
        zone = zone_named(desk.me.time_zone) or ZoneInfo("UTC")
        self.pane: MassPane | None = None
        self.preview = MassPreview(Speaker(desk.books, desk.clock.now(), zone))
        self.trouble = Callout(icon="circle-alert", tone="bad")
        self.progress = WorkCard(self._how_far, tasks.closed)
        self.count: SelectionCount | None = None
        self.forecast: MassForecast | None = None
        self.became: MassResult | None = None
        self.state = "asking"
        self._language, self._id = language, uuid.uuid4()
        self._going: Going | None = None
        self._foreseen: MassRequest | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SETTLE_MS)
        self._soon.timeout.connect(self._foresee)
        self.back = Button("", icon="undo-2", key="Ctrl+Z", size="small")
        self.back.clicked.connect(self.take_back)
        self.back.hide()
        row = QHBoxLayout()
        row.addWidget(self.back)
        row.addStretch(1)
        self.add_fields(self.trouble, self.preview, self.progress)
        self.fields.addLayout(row)
        self.fields.setStretchFactor(self.preview, 1)
        self.fields.setStretchFactor(self.progress, 1)
        self.give_room()
        self.trouble.hide()
        self.resize(px(860), px(660))
        self.preview.show_nothing(None)
        self.retranslate()
        self._read()

    # words

    def retranslate(self) -> None:
        """All words anew."""
        self.preview.retranslate()
        if self.pane is not None:
            self.pane.retranslate()
        self._dress()

    def _headings(self, count: int) -> dict[str, tuple[str, str]]:
        return {
            "fields": (
                self.tr("What is to be set at %n client(s)?", "", count),
                self.tr("Every client gets the same values"),
            ),
            "plan": (
                self.tr("What is planned with %n client(s)?", "", count),
                self.tr("Everybody's day is filled evenly, in the hours in which the clients may be called"),
            ),
            "do_not_call": (
                self.tr("Why must %n client(s) not be called?", "", count),
                self.tr("Their numbers are stopped for the whole company"),
            ),
            "close": (
                self.tr("Why are %n client(s) closed?", "", count),
                self.tr("They leave the work and stay in the base"),
            ),
            "hand_over": (
                self.tr("Who takes over %n client(s)?", "", count),
                self.tr("History goes along. What was done, and its figures, stay with who did it"),
            ),
            "pool": (
                self.tr("Into which pool go %n client(s)?", "", count),
                self.tr("Nobody has them then, a lead gives them out again"),
            ),
        }

    def _verb(self, count: int) -> str:
        return {
            "fields": self.tr("Change %n client(s)", "", count),
            "plan": self.tr("Plan with %n client(s)", "", count),
            "do_not_call": self.tr("Stop calling %n client(s)", "", count),
            "close": self.tr("Close %n client(s)", "", count),
            "hand_over": self.tr("Hand over %n client(s)", "", count),
            "pool": self.tr("Put %n client(s) into the pool", "", count),
        }[self.kind]

    def _dress(self) -> None:
        count = self.count.count if self.count is not None else 0
        heading, about = self._headings(count)[self.kind]
        if self.became is not None:
            done = WORDS.done(self.became.done, self.became.wanted)
            self.say(done, self._told(), save="", leave=self.tr("Close the window"))
            self.back.setText(self.tr("Take it back"))
            self.back.setVisible(bool(self.became.done))
            self.save.hide()
            self.leave.show()
            return
        changing = self.forecast.would_change if self.forecast is not None else 0
        save = self.tr("Go on") if self.state == "broken" else self._verb(changing)
        leave = self.tr("Leave it at that") if self.state == "broken" else self.tr("Leave as it is")
        self.say(grouped(heading, count), about, save=grouped(save, changing), leave=leave)
        self.save.set_reason(self._reason())
        self.leave.setVisible(self.state != "running")

    def _told(self) -> str:
        result = self.became
        assert result is not None
        if result.cancelled:
            rest = result.wanted - result.done - result.refused
            told = self.tr("Stopped. What was done stays done")
            return f"{told}. {WORDS.not_reached(rest)}" if rest > 0 else told
        return (
            self.tr("Done with all")
            if not result.refused
            else self.tr("Done, with some nothing could be done")
        )

    def _reason(self) -> str:
        if self.state == "running":
            return self.tr("It is under way")
        if self.state == "broken":
            return ""
        if self.pane is None or self.count is None:
            return self.tr("The clients are being counted")
        if not self.count.count:
            return self.tr("No clients are chosen")
        if self.pane.deed() is None:
            return self.pane.missing()
        if self.forecast is None:
            return self.tr("What changes is being counted")
        return "" if self.forecast.would_change else self.tr("There is nothing to change")

    # asking

    def _read(self) -> None:
        self._tasks.read(
            look,
            self._selection,
            self._language,
            self.kind,
            owner=self,
            done=self._looked,
            failed=self._not_foreseen,
        )

    def _looked(self, found: tuple[SelectionCount, Choices, People | None]) -> None:
        self.count, choices, people = found
        if people is not None:
            self.preview.speaker.groups = {one.id: one.name for one in people.groups}
        self.preview.speaker.own = {f"own.{one.code}": one.title for one in choices.own}
        pane = self._pane(choices, people)
        self.pane = pane
        self.fields.insertWidget(1, pane)
        if isinstance(pane, GivePane):
            self.fields.setStretchFactor(pane, 1)
        pane.changed.connect(self._changed)
        self.preview.show_nothing(self.count.count)
        self._dress()
        # A pane that the layout has yet to show would not take the keyboard from the buttons.
        pane.show()
        pane.first().setFocus()
        self._changed()

    def _pane(self, choices: Choices, people: People | None) -> MassPane:
        desk = self._desk
        now = desk.clock.now()
        match self.kind:
            case "plan":
                zone = zone_named(desk.me.time_zone) or ZoneInfo("UTC")
                return PlanPane(now.astimezone(zone).date(), desk.books)
            case "do_not_call":
                return SilencePane(now, choices.lists)
            case "close":
                return ClosePane()
            case "hand_over" | "pool" if people is not None:
                return GivePane(people, desk.me.level, desk.me.group_id, pool=self.kind == "pool")
        return FieldsPane(desk.books, choices.own)

    def _changed(self) -> None:
        self.forecast = None
        self._soon.start()
        self._dress()

    def deed(self) -> Deed | None:
        """What is asked for now."""
        return self.pane.deed() if self.pane is not None else None

    def _foresee(self) -> None:
        deed = self.deed()
        if deed is None or self.state != "asking":
            self.preview.set_waiting(False)
            self.preview.show_nothing(self.count.count if self.count else None)
            self._dress()
            return
        self.preview.set_waiting(True)
        request = MassRequest(self._id, self._selection, deed)
        self._foreseen = request
        self._tasks.outside(
            mass_work.foresee, request, owner=self, done=self._settled, failed=self._not_foreseen,
            latest=f"mass {self._id}",
        )  # fmt: skip

    def _settled(self, found: MassForecast) -> None:
        self.trouble.hide()
        self.forecast = found
        self.preview.set_waiting(False)
        self.preview.show_forecast(found)
        self._dress()

    def _not_foreseen(self, error: KnownError) -> None:
        self.preview.set_waiting(False)
        self._complain(sentence(error))
        self._dress()

    def is_waiting(self) -> bool:
        """Whether something is still being counted."""
        asked = self.deed() is not None and self.forecast is None and self.trouble.isHidden()
        return self.state == "asking" and (self.count is None or self._soon.isActive() or asked)

    # doing

    def confirm(self) -> bool:
        """Does what is foreseen, or goes on with what a broken line stopped."""
        if self.state == "asking":
            if self.forecast is None or self._foreseen is None or not self.forecast.would_change:
                return False
            self._going = mass_work.change_of(self._foreseen, self.forecast)
        if self.state == "running" or self._going is None:
            return False
        self._start()
        return False

    def takes_enter(self) -> bool:
        """Enter belongs to the fields and the table: a thousand clients take Ctrl+Enter."""
        return True

    def _start(self) -> None:
        self.state = "running"
        self.trouble.hide()
        if self.pane is not None:
            self.pane.setEnabled(False)
        self.preview.hide()
        work = self.progress.begin(self.tr("It is under way"))
        self._dress()
        self.progress.setFocus()
        self._tasks.outside(mass_work.go, self._going, work, owner=self, done=self._over, failed=self._broken)

    def _how_far(self, done: int, total: int, left: str) -> str:
        told = self.tr("{done} of {total}").format(done=number(done), total=number(total))
        return self.tr("{told}, {time} left").format(told=told, time=left) if left else told

    def _rest(self) -> None:
        self.progress.end()
        self.preview.show()

    def _over(self, result: MassResult) -> None:
        self._rest()
        self.state, self.became = "over", result
        if self.pane is not None:
            self.pane.hide()
        self.preview.show_result(result)
        self.done_with.emit(result)
        if not result.refused and not result.cancelled and self._toasts is not None:
            MassUndo(self._tasks, self._toasts, result).tell()
            self.accept()
            return
        self._dress()
        self.leave.setFocus()

    def _broken(self, error: KnownError) -> None:
        """The line broke: what was done stays, the rest can go on. Anything else ends it here."""
        self._rest()
        so_far = self._going.so_far() if self._going is not None else None
        if isinstance(error, ConnectionLost) and so_far is not None:
            self.state = "broken"
            told = self.tr("Done so far: {done} of {total}. Go on when the line is back")
            told = told.format(done=number(so_far.done), total=number(so_far.wanted))
            self._complain(f"{sentence(error)}\n{told}")
        else:
            self.state = "asking"
            if self.pane is not None:
                self.pane.setEnabled(True)
            self._complain(sentence(error))
            self._id = uuid.uuid4()
            self._changed()
        self._dress()

    def _complain(self, text: str) -> None:
        self.trouble.set(text, tone="bad")
        self.trouble.show()

    def take_back(self) -> None:
        """Ctrl+Z after it was done: puts everything back, the message says what became of it."""
        if self.became is not None and self.became.done:
            if self._toasts is not None:
                MassUndo(self._tasks, self._toasts, self.became).undo()
            self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo) and self.back.isVisible():
            self.take_back()
            return
        super().keyPressEvent(event)

    def reject(self) -> None:
        """While it runs: stop it."""
        if not self.progress.stop_work():
            super().reject()
