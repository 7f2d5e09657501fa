"""Which days: the next one, two, three, five, or any of the next two weeks."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.services.dictionaries import Books
from app.ui.dialogs.assign_days import working_days
from app.ui.widgets.label import Label
from app.ui.widgets.pill import Pill

NEXT = (1, 2, 3, 5)
OFFERED = 6


class DaysRow(QWidget):
    """`changed` when another set of days was chosen."""

    changed = Signal()

    def __init__(self, today: date, books: Books, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today, self._books = today, books
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        self._next_label, self._or = Label("", "small", "muted"), Label("", "small", "muted")
        self.next = {count: Pill(str(count)) for count in NEXT}
        self.days: dict[date, Pill] = {}
        self._row.addWidget(self._next_label)
        for pill in self.next.values():
            self._row.addWidget(pill)
            pill.clicked.connect(self._next_clicked)
        self._row.addSpacing(8)
        self._row.addWidget(self._or)
        for day in working_days(today, OFFERED, books):
            self._add(day)
        self._row.addStretch(1)
        self.retranslate()

    def _add(self, day: date) -> None:
        pill = self.days[day] = Pill("")
        pill.clicked.connect(self._day_clicked)
        self._row.insertWidget(self._row.indexOf(self._or) + len(self.days), pill)

    def retranslate(self) -> None:
        """All words anew."""
        self._next_label.setText(self.tr("Next days"))
        self._or.setText(self.tr("or"))
        for count, pill in self.next.items():
            pill.setAccessibleName(self.tr("Next %n working day(s)", "", count))
        for day, pill in self.days.items():
            pill.setText(self.tr("Today") if day == self._today else day_name(day))

    def chosen(self) -> tuple[date, ...]:
        """The days in order."""
        return tuple(sorted(day for day, pill in self.days.items() if pill.isChecked()))

    def choose(self, days: tuple[date, ...]) -> None:
        """These days, also such as lie further ahead."""
        for day in days:
            if day not in self.days:
                self._add(day)
        for day, pill in self.days.items():
            pill.setChecked(day in days)
        self._mark_next()
        self.retranslate()

    def choose_next(self, count: int) -> None:
        """So many working days after today."""
        self.choose(
            tuple(day for day in working_days(self._today, count + 1, self._books) if day != self._today)[
                :count
            ]
        )

    def _next_clicked(self) -> None:
        pressed = self.sender()
        count = next((count for count, pill in self.next.items() if pill is pressed), 1)
        self.choose_next(count)
        self.changed.emit()

    def _day_clicked(self) -> None:
        self._mark_next()
        self.changed.emit()

    def _mark_next(self) -> None:
        """The count that says the same as the chosen days is blue too."""
        days = self.chosen()
        for count, pill in self.next.items():
            same = tuple(d for d in working_days(self._today, count + 1, self._books) if d != self._today)[
                :count
            ]
            pill.setChecked(days == same)


def day_name(day: date) -> str:
    """Mon 23."""
    word = QLocale().toString(day, "ddd").replace(".", "")
    return f"{word[:1].upper()}{word[1:]} {day.day}"
