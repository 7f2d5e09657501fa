"""How the check stands: progress, the three figures, reasons, and rows to mend."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.services.imports import ImportReport
from app.ui.imports import words
from app.ui.imports.count_tile import CountTile
from app.ui.imports.counts import COUNTS
from app.ui.imports.words import translate
from app.ui.widgets.button import Button
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.label import Label
from app.ui.widgets.meter import Meter

MOST_REASONS = 8


def refused_rows(report: ImportReport) -> int:
    """Rows that cannot be loaded as they are."""
    return report.bad + report.no_contact_data


def known_rows(report: ImportReport) -> int:
    """Rows whose client is there already, in the base or earlier in the file."""
    return report.known + report.updated + report.duplicates_in_file


def unloaded_rows(report: ImportReport) -> int:
    """Rows that go to the file for mending."""
    return report.rows - report.new - report.updated


def mendable_rows(report: ImportReport) -> int:
    """What a file for mending would hold: rows not loaded, or rows loaded with a wrong number."""
    return unloaded_rows(report) or len({one.index for one in report.bad_numbers})


class Figures(QWidget):
    """`save_asked` for the rows to mend, `stopped` when the person stops the work."""

    save_asked = Signal()
    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report: ImportReport | None = None
        self.meter, self.note = Meter(), Label("", "small", "muted", wrap=True)
        self.stop = Button("", icon="x", key="Esc", size="small")
        self.tiles = (
            CountTile("circle-check", "ok"),
            CountTile("copy", "warn"),
            CountTile("circle-alert", "bad"),
        )
        self._why = Label("", "cap")
        self._reasons = QGridLayout()
        self._reasons.setHorizontalSpacing(8)
        self._reasons.setVerticalSpacing(4)
        self._reasons.setColumnStretch(0, 1)
        self._lines = [(ElidedLabel(""), Label("", "strong")) for _ in range(MOST_REASONS)]
        self.save = Button("", icon="download")
        self.save.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.stop.clicked.connect(self.stopped)
        self.save.clicked.connect(self.save_asked)
        self._build()

    def _build(self) -> None:
        for place, (text, figure) in enumerate(self._lines):
            self._reasons.addWidget(text, place, 0)
            self._reasons.addWidget(figure, place, 1)
        column, tiles, told = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        tiles.setSpacing(6)
        for tile in self.tiles:
            tiles.addWidget(tile)
        told.addWidget(self.note, 1)
        told.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.meter)
        column.addLayout(told)
        column.addLayout(tiles)
        column.addWidget(self._why)
        column.addLayout(self._reasons)
        column.addWidget(self.save)

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        captions = (
            translate("Imports", "New"),
            translate("Imports", "In the base", "tile"),
            translate("Imports", "Errors"),
        )
        for tile, caption in zip(self.tiles, captions, strict=True):
            tile.set_caption(caption)
        self.stop.setText(translate("Imports", "Stop"))
        self._why.setText(translate("Imports", "Why not loaded"))
        self._dress()

    def show_report(self, report: ImportReport | None, *, whole: bool) -> None:
        """Figures of a check; those of the first rows only (`whole` False) offer nothing to save."""
        self._report = report
        self.save.setVisible(bool(report and whole and mendable_rows(report)))
        values: tuple[int | None, ...] = (None, None, None)
        if report is not None:
            values = (report.new, known_rows(report), refused_rows(report))
        for tile, value in zip(self.tiles, values, strict=True):
            tile.set_value(value)
        self._dress()

    def show_progress(self, done: int, total: int, note: str, *, running: bool) -> None:
        """The bar and what is said below it."""
        self.meter.setVisible(running or total > 0)
        self.meter.set(done, max(total + (done < total), 1))
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self.stop.setVisible(running)

    def _dress(self) -> None:
        lines = self._texts()
        self._why.setVisible(bool(lines))
        for place, (text, figure) in enumerate(self._lines):
            shown = place < len(lines)
            text.setVisible(shown)
            figure.setVisible(shown)
            if shown:
                text.setText(lines[place][0])
                figure.setText(words.count(lines[place][1]))
        if self._report is not None:
            self.save.setText(COUNTS.save_rows(mendable_rows(self._report)))

    def _texts(self) -> list[tuple[str, int]]:
        """Reasons by how many rows they hold back, then numbers that wait to be mended."""
        report = self._report
        if report is None:
            return []
        lines = sorted(
            ((words.reason(code), n) for code, n in report.reasons.items()), key=lambda one: -one[1]
        )
        faulty = len({one.index for one in report.bad_numbers})
        if faulty:
            lines = lines[: MOST_REASONS - 1]
            lines.append((translate("Imports", "Number to mend, row is loaded"), faulty))
        return lines[:MOST_REASONS]
