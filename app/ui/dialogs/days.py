"""For when: the first day, over how many working days, or one hour for a single one."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.services import orphans
from app.services.clocks import at_wall
from app.ui.dialogs.frame import SmallDialog
from app.ui.widgets.choice import DateTimeEdit, SpinBox
from app.ui.widgets.field import Field
from app.ui.widgets.label import Label
from app.ui.widgets.pill import PillRow
from app.ui.widgets.search_field import LineEdit

CHOICES = {"today": (0, 1), "tomorrow": (1, 1), "three": (1, 3), "week": (1, 5)}
MOST_DAYS = 20


class DaysDialog(SmallDialog):
    """`chosen` carries the days, a moment (or None, then hours are found in calling hours) and a note."""

    chosen = Signal(object, object, str)

    def __init__(
        self,
        heading: str,
        about: str,
        now: datetime,
        zone: ZoneInfo,
        *,
        per_person: int,
        asks_hour: bool = False,
        asks_note: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, icon="calendar-clock")
        self._heading, self._about, self._per_person = heading, about, per_person
        self._now, self._zone = now, zone
        self.quick = PillRow([(key, "…") for key in CHOICES])
        self.first, self.count = DateTimeEdit(), SpinBox()
        self.hour, self.note = LineEdit(), LineEdit()
        self.first.setCalendarPopup(False)
        self.first.setMinimumDate(_qdate(self._today()))
        self.count.setRange(1, MOST_DAYS)
        self._first_field, self._count_field = Field("", self.first), Field("", self.count)
        self._hour_field, self._note_field = Field("", self.hour), Field("", self.note)
        self._share = Label("", "small", "muted", wrap=True)
        self.add_fields(self.quick)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._first_field)
        row.addWidget(self._count_field)
        row.addWidget(self._hour_field)
        row.addStretch(1)
        self.fields.addLayout(row)
        self.add_fields(self._share, self._note_field)
        self._share.setVisible(per_person > 1)
        self._count_field.setVisible(not asks_hour)
        self._hour_field.setVisible(asks_hour)
        self._note_field.setVisible(asks_note)
        self.quick.chosen.connect(self._quick_chosen)
        self.first.dateChanged.connect(self._changed)
        self.count.valueChanged.connect(self._changed)
        self.quick.choose("tomorrow")
        self._quick_chosen("tomorrow")
        self.retranslate()
        self.first.setFocus()

    def retranslate(self) -> None:
        """All words anew."""
        self.say(self._heading, self._about, save=self.tr("Plan"), leave=self.tr("Leave as it is"))
        words = {
            "today": self.tr("Today"),
            "tomorrow": self.tr("Next working day"),
            "three": self.tr("3 working days"),
            "week": self.tr("5 working days"),
        }
        self.quick.set_items([(key, words[key]) for key in CHOICES])
        self.quick.setAccessibleName(self.tr("For when"))
        self._first_field.set_label(self.tr("From"))
        self.first.setDisplayFormat(self.tr("ddd d MMM yyyy", "format of a date"))
        self._count_field.set_label(self.tr("Over working days"))
        self._hour_field.set_label(self.tr("At, if it matters"))
        self.hour.setPlaceholderText(self.tr("14:30"))
        self._note_field.set_label(self.tr("What to talk about"))
        self._changed()

    def days(self) -> tuple[date, ...]:
        """The days that are meant now."""
        first = self.first.date().toPython()
        assert isinstance(first, date)
        before = datetime.combine(first - timedelta(days=1), time(12), self._zone)
        rest = orphans.first_days(before + timedelta(days=1), self._zone, self.count.value() - 1)
        return (first, *rest)

    def confirm(self) -> bool:
        """Sends the days, or says what is wrong with the hour."""
        at = self._hour()
        if self.hour.text().strip() and at is None:
            self._hour_field.set_error(self.tr("An hour such as 14:30"))
            self.hour.setFocus()
            return False
        if at is not None and at <= self._now:
            self._hour_field.set_error(self.tr("This is past already"))
            self.hour.setFocus()
            return False
        self.chosen.emit(self.days(), at, self.note.text().strip())
        return True

    def _hour(self) -> datetime | None:
        text = self.hour.text().strip()
        if not text or self._hour_field.isHidden():
            return None
        hours, _, minutes = text.replace(".", ":").partition(":")
        try:
            wall = time(int(hours), int(minutes or 0))
        except ValueError:
            return None
        return at_wall(datetime.combine(self.days()[0], wall), self._zone)

    def _today(self) -> date:
        return self._now.astimezone(self._zone).date()

    def _quick_chosen(self, key: str) -> None:
        ahead, count = CHOICES[key]
        first = self._today() if not ahead else orphans.first_days(self._now, self._zone, 1)[0]
        self.first.setDate(_qdate(first))
        self.count.setValue(count)

    def _changed(self) -> None:
        days = self.days()
        quick = next((key for key in CHOICES if self._means(key) == (days[0], len(days))), "")
        if quick:
            self.quick.choose(quick)
        else:
            self.quick.clear_choice()
        self._hour_field.set_error("")
        share = -(-self._per_person // len(days))
        last = QLocale().toString(_qdate(days[-1]), self.tr("ddd d MMM", "format of a date"))
        until = self.tr("Until {day}, {share}, in the clients' calling hours")
        self._share.setText(
            until.format(day=last, share=self.tr("at most %n a day for one person", "", share))
        )

    def _means(self, key: str) -> tuple[date, int]:
        ahead, count = CHOICES[key]
        first = self._today() if not ahead else orphans.first_days(self._now, self._zone, 1)[0]
        return first, count


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
