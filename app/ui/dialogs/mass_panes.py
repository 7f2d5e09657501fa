"""What is asked before a deed with many, one pane per deed: a plan, do-not-call, closing, handing over."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.dictionaries import Books, Entry
from app.services.mass_forms import CloseAll, GiveAll, PlanAll, SilenceAll
from app.services.staff import People
from app.ui.dialogs.assign_days_row import DaysRow
from app.ui.dialogs.hand_over_rows import figure_columns, groups_of
from app.ui.dialogs.heir_table import HeirTable
from app.ui.theme import px
from app.ui.widgets.choice import Combo
from app.ui.widgets.field import Field
from app.ui.widgets.search_field import LineEdit
from app.ui.words.kinds import KINDS, kind_name

PAUSE_MS = 300
LONGEST_NOTE = 4000
MINUTES = (5, 10, 15, 20, 30, 45, 60, 90, 120)
TERMS = (None, 30, 90, 180, 365)


class Pane(QWidget):
    """`changed` when another deed is asked for, after a short pause when it is typed."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(10)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.changed)

    def typed(self) -> None:
        """A key was pressed: the answer can wait for the next one."""
        self._pause.start()

    def add_row(self, *parts: QWidget) -> None:
        """Fields side by side."""
        row = QHBoxLayout()
        row.setSpacing(12)
        for part in parts:
            row.addWidget(part, 1)
        self.column.addLayout(row)


class PlanPane(Pane):
    """A contact with each: what, on which days, at which hours."""

    def __init__(self, today: date, books: Books, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind, self.hours, self.minutes, self.purpose = Combo(), Combo(), Combo(), Combo()
        self.at, self.note, self.days = LineEdit(), LineEdit(), DaysRow(today, books)
        self.at.setText("10:00")
        self.note.setMaxLength(LONGEST_NOTE)
        for kind in KINDS:
            self.kind.addItem(kind_name(kind), kind)
        for place in ("spread", "at"):
            self.hours.addItem("", place)
        for minutes in MINUTES:
            self.minutes.addItem("", minutes)
        self.minutes.setCurrentIndex(MINUTES.index(15))
        self.purpose.addItem("", None)
        for one in books.purposes:
            if one.active:
                self.purpose.addItem(one.name, one.code)
        self._labels = {
            "kind": Field("", self.kind), "purpose": Field("", self.purpose), "hours": Field("", self.hours),
            "at": Field("", self.at), "minutes": Field("", self.minutes), "note": Field("", self.note),
        }  # fmt: skip
        self.add_row(self._labels["kind"], self._labels["purpose"])
        self.column.addWidget(self.days)
        self.add_row(self._labels["hours"], self._labels["at"], self._labels["minutes"])
        self.column.addWidget(self._labels["note"])
        self.days.choose_next(1)
        for combo in (self.kind, self.hours, self.minutes, self.purpose):
            combo.currentIndexChanged.connect(self._chosen)
        for line in (self.at, self.note):
            line.textEdited.connect(self.typed)
        self.days.changed.connect(self.changed)
        self.retranslate()
        self._chosen()

    def retranslate(self) -> None:
        """All words anew."""
        names = {
            "kind": self.tr("What"), "purpose": self.tr("Purpose"), "hours": self.tr("Hours"), "at": self.tr("From"),
            "minutes": self.tr("Takes"), "note": self.tr("What to talk about"),
        }  # fmt: skip
        for key, label in names.items():
            self._labels[key].set_label(label)
        self.hours.setItemText(0, self.tr("Over the working day"))
        self.hours.setItemText(1, self.tr("One after another"))
        self.purpose.setItemText(0, self.tr("Not named"))
        for place in range(self.minutes.count()):
            self.minutes.setItemText(place, self.tr("%n min", "", int(self.minutes.itemData(place))))
        self.days.retranslate()

    def first(self) -> QWidget:
        """Where the focus belongs."""
        return self.kind

    def _chosen(self) -> None:
        self._labels["at"].setVisible(self.hours.currentData() == "at")
        self.changed.emit()

    def deed(self) -> PlanAll | None:
        """What is asked for."""
        days, at = self.days.chosen(), None
        if self.hours.currentData() == "at":
            try:
                at = time.fromisoformat(self.at.text().strip().zfill(5))
            except ValueError:
                return None
        if not days:
            return None
        return PlanAll(
            str(self.kind.currentData()), days, at, self.purpose.currentData(), self.note.text().strip(),
            int(self.minutes.currentData()),
        )  # fmt: skip

    def missing(self) -> str:
        """What still has to be said."""
        return self.tr("Choose a day") if not self.days.chosen() else self.tr("Write the hour as 10:00")


class SilencePane(Pane):
    """Onto which list, why, until when."""

    def __init__(self, now: datetime, lists: Sequence[Entry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self.list, self.reason, self.term = Combo(), LineEdit(), Combo()
        self.reason.setMaxLength(LONGEST_NOTE)
        for one in lists:
            self.list.addItem(one.name, one.code)
        for days in TERMS:
            self.term.addItem("", days)
        self._labels = [Field("", part) for part in (self.list, self.term, self.reason)]
        self.add_row(*self._labels[:2])
        self.column.addWidget(self._labels[2])
        self.list.currentIndexChanged.connect(self.changed)
        self.term.currentIndexChanged.connect(self.changed)
        self.reason.textEdited.connect(self.typed)
        self.retranslate()

    def retranslate(self) -> None:
        """All words anew."""
        labels = (self.tr("List"), self.tr("For how long"), self.tr("Reason"))
        for field, label in zip(self._labels, labels, strict=True):
            field.set_label(label)
        self.reason.setPlaceholderText(self.tr("Asked for it in a letter of 20 November"))
        self.term.setItemText(0, self.tr("For good"))
        for place, days in enumerate(TERMS):
            if days is not None:
                self.term.setItemText(place, self.tr("%n day(s)", "", days))

    def first(self) -> QWidget:
        """Where the focus belongs."""
        return self.reason

    def deed(self) -> SilenceAll | None:
        """What is asked for."""
        reason, days = self.reason.text().strip(), self.term.currentData()
        until = None if days is None else self._now + timedelta(days=days)
        return SilenceAll(str(self.list.currentData() or "own"), reason, until) if reason else None

    def missing(self) -> str:
        """What still has to be said."""
        return self.tr("Say why they must not be called")


class ClosePane(Pane):
    """Why these prospects leave the work."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reason = LineEdit()
        self.reason.setMaxLength(LONGEST_NOTE)
        self._label = Field("", self.reason)
        self.column.addWidget(self._label)
        self.reason.textEdited.connect(self.typed)
        self.retranslate()

    def retranslate(self) -> None:
        """All words anew."""
        self._label.set_label(self.tr("Reason"))
        self.reason.setPlaceholderText(self.tr("Out of business"))

    def first(self) -> QWidget:
        """Where the focus belongs."""
        return self.reason

    def deed(self) -> CloseAll | None:
        """What is asked for."""
        reason = self.reason.text().strip()
        return CloseAll(reason) if reason else None

    def missing(self) -> str:
        """What still has to be said."""
        return self.tr("Say why they are closed")


class GivePane(Pane):
    """To whom: people who share by what they have to do already, or the pool of one group."""

    def __init__(
        self, people: People, level: str, group_id: int | None, *, pool: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        all_of_them = level == "admin"
        some = [
            one for one in people.people
            if one.active and one.level != "admin" and (all_of_them or one.group_id == group_id)
        ]  # fmt: skip
        groups = [one for one in people.groups if all_of_them or one.id == group_id]
        self.table, self.note = HeirTable(figure_columns()[:4]), LineEdit()
        self.table.show_heirs(groups_of([] if pool else some, groups, None))
        self.note.setMaxLength(LONGEST_NOTE)
        self._label = Field("", self.note)
        self.table.setMinimumHeight(px(190))
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self._label)
        self.table.chosen_changed.connect(self.changed)
        self.note.textEdited.connect(self.typed)
        self.retranslate()
        self.table.go_first()
        if pool and len(groups) == 1:
            self.table.heirs.set_marked([("pool", groups[0].id)])

    def retranslate(self) -> None:
        """All words anew."""
        self.table.setAccessibleName(self.tr("Who takes over"))
        self._label.set_label(self.tr("Note for the log"))
        self.table.heirs.set_columns(figure_columns()[:4])

    def first(self) -> QWidget:
        """Where the focus belongs."""
        return self.table

    def deed(self) -> GiveAll | None:
        """What is asked for."""
        heirs, pool = self.table.chosen()
        return GiveAll(heirs, pool, self.note.text().strip()) if heirs or pool is not None else None

    def missing(self) -> str:
        """What still has to be said."""
        return self.tr("Mark who takes over with Space")
