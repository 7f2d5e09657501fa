"""Which fields are set, each to one value for all: chosen or typed, or emptied."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QDate, QLocale, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.services.dictionaries import Books
from app.services.mass_choices import OwnChoice
from app.services.mass_forms import STATUSES, SetFields, Value
from app.ui.dialogs.mass_words import GRADES, field_name
from app.ui.theme import px
from app.ui.widgets.button import Button
from app.ui.widgets.choice import CheckBox, Combo
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.search_field import LineEdit
from app.ui.words.kinds import status_chip

PAUSE_MS = 300
OFFERED = ("status", "importance", "type_code", "project_code", "source_code", "city", "region")
NEVER_EMPTY = ("status", "importance")
LONGEST = 200


@dataclass(frozen=True)
class Settable:
    """A field that can be set: from options, or typed as text, number or date."""

    name: str
    title: str
    kind: str = "text"
    options: tuple[tuple[Value, str], ...] = ()


def settable_fields(books: Books, own: Sequence[OwnChoice], yes: str, no: str) -> list[Settable]:
    """What can be set, the card's fields first."""
    entries = {"type_code": books.types, "project_code": books.projects, "source_code": books.sources}
    options: dict[str, tuple[tuple[Value, str], ...]] = {
        "status": tuple((code, status_chip(code)[0]) for code in STATUSES),
        "importance": tuple(GRADES.items()),
        **{name: tuple((one.code, one.name) for one in some if one.active) for name, some in entries.items()},
    }
    found = [
        Settable(name, field_name(name, {}), "choice" if name in options else "text", options.get(name, ()))
        for name in OFFERED
    ]
    for one in own:
        given: tuple[tuple[Value, str], ...] = tuple((choice, choice) for choice in one.choices)
        if one.kind == "yes_no":
            given = ((True, yes), (False, no))
        kind = "choice" if one.kind in ("yes_no", "choice") else one.kind
        found.append(Settable(f"own.{one.code}", one.title, kind, given))
    return [one for one in found if one.kind != "choice" or one.options]


class FieldLine(QWidget):
    """One field with its value. `changed` when either is another; `dropped` when it is not wanted."""

    changed = Signal()
    dropped = Signal()

    def __init__(self, fields: Sequence[Settable], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields = list(fields)
        self.field, self.choice, self.text = Combo(), Combo(), LineEdit()
        self.empty, self.drop = CheckBox(), IconButton("x", self.tr("Leave this field out"))
        self.text.setMaxLength(LONGEST)
        self.value = QStackedWidget()
        self.value.addWidget(self.choice)
        self.value.addWidget(self.text)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.field.setMinimumWidth(px(180))
        for part, stretch in ((self.field, 0), (self.value, 1), (self.empty, 0), (self.drop, 0)):
            row.addWidget(part, stretch)
        for one in self._fields:
            self.field.addItem(one.title, one.name)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.changed)
        self.field.currentIndexChanged.connect(self._field_chosen)
        self.choice.currentIndexChanged.connect(self._pause_over)
        self.text.textEdited.connect(self._typed)
        self.empty.toggled.connect(self._emptied)
        self.drop.clicked.connect(self.dropped)
        self.retranslate()
        self._field_chosen()

    def retranslate(self) -> None:
        """All words anew."""
        self.field.setAccessibleName(self.tr("Field"))
        self.empty.setText(self.tr("Empty it"))
        self.empty.setAccessibleName(self.empty.text())
        for part in (self.choice, self.text):
            part.setAccessibleName(self.tr("New value"))

    def current(self) -> Settable:
        """The field that is chosen."""
        return self._fields[max(0, self.field.currentIndex())]

    def given(self) -> tuple[Value] | None:
        """The value; None while there is none or it cannot be read."""
        one = self.current()
        if self.empty.isChecked():
            return (None,)
        if one.kind == "choice":
            place = self.choice.currentIndex()
            return (one.options[place - 1][0],) if place > 0 else None
        typed = self.text.text().strip()
        return _read(one.kind, typed) if typed else None

    def _field_chosen(self) -> None:
        one = self.current()
        self.choice.blockSignals(True)
        self.choice.clear()
        self.choice.addItem(self.tr("Choose"), None)
        for value, name in one.options:
            self.choice.addItem(name, value)
        self.choice.blockSignals(False)
        self.text.clear()
        examples = {
            "number": "12",
            "date": QLocale().toString(QDate(2026, 11, 22), QLocale.FormatType.ShortFormat),
        }
        self.text.setPlaceholderText(examples.get(one.kind, ""))
        self.value.setCurrentWidget(self.choice if one.kind == "choice" else self.text)
        self.empty.setChecked(False)
        self.empty.setVisible(one.name not in NEVER_EMPTY)
        self.changed.emit()

    def _emptied(self, on: bool) -> None:
        self.value.setEnabled(not on)
        self.changed.emit()

    def _typed(self) -> None:
        self._pause.start()

    def _pause_over(self) -> None:
        self.changed.emit()


def _read(kind: str, typed: str) -> tuple[Value] | None:
    if kind == "number":
        plain = typed.replace("\u00a0", "").replace(" ", "").replace(",", ".")
        try:
            value = float(plain)
        except ValueError:
            return None
        return (int(value),) if value.is_integer() and abs(value) < 1e15 else (value,)
    if kind == "date":
        for form in ("yyyy-MM-dd", "dd.MM.yyyy", "d.M.yyyy", "d.M.yy"):
            day = QDate.fromString(typed, form)
            if day.isValid():
                return (day.toString("yyyy-MM-dd"),)
        day = QLocale().toDate(typed, QLocale.FormatType.ShortFormat)
        return (day.toString("yyyy-MM-dd"),) if day.isValid() else None
    return (typed,)


class FieldsPane(QWidget):
    """`changed` when another deed is asked for; `deed()` is None while something is missing."""

    changed = Signal()

    def __init__(self, books: Books, own: Sequence[OwnChoice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields = settable_fields(books, own, self.tr("yes"), self.tr("no"))
        self.lines: list[FieldLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.more = Button("", kind="quiet", icon="plus", size="small")
        self.more.clicked.connect(self.add_line)
        row = QHBoxLayout()
        row.addWidget(self.more)
        row.addStretch(1)
        self._column.addLayout(row)
        self.retranslate()
        self.add_line()

    def retranslate(self) -> None:
        """All words anew."""
        self.more.setText(self.tr("One field more"))
        for line in self.lines:
            line.retranslate()

    def add_line(self) -> None:
        """One field more, the first that is not there yet."""
        taken = {line.current().name for line in self.lines}
        left = [place for place, one in enumerate(self._fields) if one.name not in taken]
        if not left:
            return
        line = FieldLine(self._fields)
        line.field.setCurrentIndex(left[0])
        self.lines.append(line)
        self._column.insertWidget(len(self.lines) - 1, line)
        line.changed.connect(self._changed)
        line.dropped.connect(self._dropped)
        self._dress()
        line.field.setFocus()

    def _dropped(self) -> None:
        line = self.sender()
        if isinstance(line, FieldLine) and len(self.lines) > 1:
            self.lines.remove(line)
            line.setParent(None)
            line.deleteLater()
            self._dress()
            self.changed.emit()

    def _changed(self) -> None:
        self._dress()
        self.changed.emit()

    def _dress(self) -> None:
        for line in self.lines:
            line.drop.setVisible(len(self.lines) > 1)
        self.more.setVisible(len(self.lines) < len(self._fields))

    def first(self) -> QWidget:
        """Where the focus belongs."""
        return self.lines[0].field

    def deed(self) -> SetFields | None:
        """What is asked for."""
        found: dict[str, Value] = {}
        for line in self.lines:
            value = line.given()
            if value is None or line.current().name in found:
                return None
            found[line.current().name] = value[0]
        return SetFields(found)

    def missing(self) -> str:
        """What still has to be said."""
        return self.tr("Give every field its new value")
