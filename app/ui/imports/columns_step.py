"""The middle steps: the file with its guesses, its columns, the figures of the check and the wishes for the batch."""

from __future__ import annotations

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.columns import KNOWN
from app.services.imports import ImportReport
from app.services.outside.spreadsheets import Reading
from app.ui.imports import words
from app.ui.imports.counts import COUNTS
from app.ui.imports.figures import known_rows, refused_rows
from app.ui.imports.file_strip import FileStrip
from app.ui.imports.flow import ImportFlow, Step
from app.ui.imports.sheet import Sheet
from app.ui.imports.sheet_rows import SheetRow, Verdicts
from app.ui.imports.side import Side
from app.ui.imports.words import translate
from app.ui.theme import px
from app.ui.widgets.card import Card
from app.ui.widgets.chip import Chip
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.label import Label
from app.ui.widgets.pill import PillRow

# pill: verdicts that it shows
KINDS: dict[str, tuple[str, ...]] = {
    "all": (),
    "new": ("new", "updated"),
    "known": ("known", "updated", "duplicate_in_file"),
    "errors": ("bad", "no_contact_data"),
    "numbers": ("bad_number",),
}


class ColumnsStep(QWidget):
    """One screen for two steps: what the columns are, and what the check of all rows says."""

    settings_changed = Signal()

    def __init__(self, flow: ImportFlow, zone: ZoneInfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow, self._zone = flow, zone
        self._report: ImportReport | None = None
        self._verdicts = Verdicts(None, ())
        self._shown_for: tuple[object, ...] = ()
        self.strip, self.sheet, self.side = FileStrip(), Sheet(), Side()
        self.card = Card("…", icon="columns-3", flush=True)
        self.known, self.open = Chip(parent=self.card), Chip(parent=self.card)
        self.layout_chip = Chip(parent=self.card)
        self.pills = PillRow([(kind, "") for kind in KINDS])
        self.pager, self.below = Label("", "small", "muted"), Label("", "small", "muted")
        self.before, self.after = (
            IconButton("chevron-left", "", flat=True),
            IconButton("chevron-right", "", flat=True),
        )
        self._build()
        self._connect()

    def _build(self) -> None:
        for chip in (self.known, self.open, self.layout_chip):
            self.card.add_near_title(chip)
        self.card.add_near_title(self.pills)
        for part in (self.pager, self.before, self.after):
            self.card.add_action(part)
        self.card.body.addWidget(self.sheet, 1)
        low = QHBoxLayout()
        low.setContentsMargins(16, 2, 16, 2)
        low.addWidget(self.below)
        self.card.body.addLayout(low)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.card, 1)
        row.addWidget(self.side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.strip)
        column.addLayout(row, 1)

    def _connect(self) -> None:
        self.strip.corrected.connect(self._corrected)
        self.sheet.picked.connect(self._flow.set_field)
        self.sheet.turned.connect(self._turned)
        self.before.clicked.connect(self._turn_back)
        self.after.clicked.connect(self._turn_on)
        self.pills.chosen.connect(self._kind_chosen)
        self.side.pane.changed.connect(self._settings_changed)
        self.side.figures.stopped.connect(self._flow.stop)
        self._flow.looked.connect(self._looked)
        self._flow.wished.connect(self._wished)
        self._flow.progressed.connect(self._progressed)

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.strip.retranslate()
        self.side.retranslate()
        self.sheet.retranslate()
        self.before.set_name(translate("Imports", "Columns before"))
        self.after.set_name(translate("Imports", "Columns after"))
        self._shown_for = ()
        self.show_flow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = self.width() < px(1140)
        self.side.fit(narrow=narrow)
        # The arrows say enough where every word must fight for its place.
        self.pager.setVisible(not narrow)
        super().resizeEvent(event)

    def _looked(self) -> None:
        """Another file, or the same one read in another way."""
        look = self._flow.look
        if look is None:
            return
        self.strip.show_look(look)
        self.sheet.set_columns(tuple(self._flow.columns), look.facts.first_rows)

    def show_flow(self) -> None:
        """All that depends on how the import stands."""
        flow, look = self._flow, self._flow.look
        if look is None or flow.step not in (Step.COLUMNS, Step.CHECK):
            return
        self.strip.set_busy(flow.reading is not None or flow.busy())
        checking = flow.step == Step.CHECK
        report = flow.checked.report if checking and flow.checked else None if checking else flow.preview
        self._show_title(checking)
        self._show_figures(report, checking)
        kind = self.pills.current() if checking and report is not None else "all"
        state = (look, tuple(flow.columns), report, kind, checking)
        if state == self._shown_for:
            return
        self._shown_for = state
        self._report, self._verdicts = report, Verdicts(report or flow.preview, flow.columns)
        self.sheet.set_locked(checking)
        self.sheet.change_columns(tuple(flow.columns))
        self._show_rows(kind)

    def _show_title(self, checking: bool) -> None:
        columns = self._flow.columns
        title = (
            translate("Imports", "What loading would do")
            if checking
            else translate("Imports", "Which column is what")
        )
        self.card.set_title(title)
        done = sum(column.state == KNOWN for column in columns)
        text = translate("Imports", "Recognised {count} of {all}").format(count=done, all=len(columns))
        self.known.set("" if checking else text, "ok")
        waiting = len(self._flow.undecided())
        self.open.set(COUNTS.to_decide(waiting) if waiting and not checking else "", "warn")
        remembered = self._flow.look is not None and self._flow.look.remembered and not checking
        self.layout_chip.set(translate("Imports", "Known layout") if remembered else "", "accent")

    def _show_figures(self, report: ImportReport | None, checking: bool) -> None:
        flow, figures = self._flow, self.side.figures
        figures.show_report(report, whole=checking)
        self.pills.setVisible(checking and report is not None)
        if checking and flow.busy():
            return
        self.side.percent.setText("")
        if checking and report is not None:
            figures.show_progress(1, 1, COUNTS.checked(report.rows), running=False)
            self._name_pills(report)
        elif flow.look is not None:
            figures.show_progress(0, 0, self._preview_words(), running=False)

    def _preview_words(self) -> str:
        facts = self._flow.look.facts if self._flow.look else None
        if facts is None or self._flow.missing():
            return ""
        if self._flow.preview is None:
            return translate("Imports", "Checking the first rows")
        said = translate("Imports", "Of the first {count} rows; “Check” looks at all {all}")
        return said.format(count=words.count(len(facts.first_rows)), all=words.count(facts.row_count))

    def _name_pills(self, report: ImportReport) -> None:
        numbers = len({one.index for one in report.bad_numbers})
        named = {
            "all": translate("Imports", "All {count}"),
            "new": translate("Imports", "To load {count}"),
            "known": translate("Imports", "In the base {count}"),
            "errors": translate("Imports", "Errors {count}"),
            "numbers": translate("Imports", "Numbers {count}"),
        }
        counts = (report.rows, report.new + report.updated, known_rows(report), refused_rows(report), numbers)
        texts = [text.format(count=words.count(n)) for text, n in zip(named.values(), counts, strict=True)]
        self.pills.set_items(list(zip(named, texts, strict=True)))

    def _show_rows(self, kind: str) -> None:
        look, checked = self._flow.look, self._flow.checked
        if look is None:
            return
        if self._flow.step == Step.CHECK and checked is not None:
            rows: Sequence[int] = range(len(checked.table.rows))
            if kind != "all":
                rows = self._verdicts.indexes(*KINDS[kind])
            self.sheet.show_rows(rows, self._checked_row)
            self.below.setText(words.rows(len(rows)))
            return
        first = look.facts.first_rows
        self.sheet.show_rows(range(len(first)), self._first_row)
        said = translate("Imports", "The first {count} of {all}")
        self.below.setText(said.format(count=words.count(len(first)), all=words.rows(look.facts.row_count)))

    def _first_row(self, index: int) -> SheetRow:
        facts = self._flow.look.facts if self._flow.look else None
        assert facts is not None
        return self._verdicts.row(index, facts.first_numbers[index], facts.first_rows[index])

    def _checked_row(self, index: int) -> SheetRow:
        checked = self._flow.checked
        if checked is None:
            return SheetRow(index, 0, ())
        return self._verdicts.row(index, checked.table.numbers[index], checked.table.rows[index])

    def _progressed(self, stage: str, done: int, total: int) -> None:
        flow = self._flow
        if flow.step != Step.CHECK or not flow.busy():
            return
        share = flow.timing.share
        note = progress_words(stage, done, total, flow.timing.seconds_left())
        self.side.figures.show_progress(round(1000 * share), 1000, note, running=True)
        self.side.percent.setText(words.percent(share))

    def show_beginning(self) -> None:
        """The check has begun, nothing is known yet."""
        self.side.figures.show_progress(0, 1000, translate("Imports", "Beginning"), running=True)

    def show_kind(self, kind: str) -> None:
        """Only the rows of this kind, as by its pill."""
        if self.pills.isVisible():
            self.pills.choose(kind)
            self.show_flow()

    def go_to_undecided(self) -> None:
        """The next column that waits for a decision gets the focus."""
        places = self._flow.undecided()
        if places:
            here = self.sheet.focused_column()
            self.sheet.focus_column(next((place for place in places if place > here), places[0]))

    def _kind_chosen(self, _kind: str) -> None:
        self.show_flow()

    def _turned(self, first: int, last: int, count: int) -> None:
        self.pager.setText(
            translate("Imports", "Columns {first}–{last} of {count}").format(
                first=first, last=last, count=count
            )
        )
        self.before.setEnabled(first > 1)
        self.after.setEnabled(last < count)

    def _turn_on(self) -> None:
        self.sheet.turn(True)

    def _turn_back(self) -> None:
        self.sheet.turn(False)

    def _corrected(self, reading: Reading) -> None:
        self._flow.correct(reading)

    def _wished(self) -> None:
        if self.side.pane.settings() != self._flow.settings:
            self.side.pane.show_settings(self._flow.settings)

    def _settings_changed(self) -> None:
        self._flow.set_settings(self.side.pane.settings())


def progress_words(stage: str, done: int, total: int, seconds: float | None) -> str:
    """What is going on, with counts and time left."""
    if not total:
        return translate("Imports", "Reading the file: {count}").format(count=words.rows(done))
    said = {
        "reading": translate("Imports", "Read {done} of {total}"),
        "preparing": translate("Imports", "Understood {done} of {total}"),
        "checking": translate("Imports", "Compared with the base {done} of {total}"),
        "loading": translate("Imports", "Loaded {done} of {total}"),
    }[stage].format(done=words.count(done), total=words.count(total))
    return said if seconds is None else f"{said} · {words.seconds_left(seconds)}"
