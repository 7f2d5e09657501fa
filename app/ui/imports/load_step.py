"""The last step: loading with a way to stop, and what came of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.errors import ConnectionLost, KnownError
from app.services.imports import ImportReport, Reverted
from app.ui.imports import words
from app.ui.imports.count_tile import CountTile
from app.ui.imports.counts import COUNTS
from app.ui.imports.figures import refused_rows
from app.ui.imports.words import translate
from app.ui.messages import sentence
from app.ui.paint import Tone
from app.ui.theme import px
from app.ui.widgets.button import Button
from app.ui.widgets.card import Card
from app.ui.widgets.empty_state import Disc
from app.ui.widgets.label import Label
from app.ui.widgets.progress_card import ProgressCard


class LoadStep(QWidget):
    """`stopped`, `save_asked`, `revert_asked` come from its buttons."""

    stopped = Signal()
    save_asked = Signal()
    revert_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.progress = ProgressCard("…", icon="upload")
        self.progress.cancelled.connect(self.stopped)
        self.end = Card()
        self.disc, self.title, self.text = (
            Disc("circle-check", "ok"),
            Label("", "h1", wrap=True),
            Label("", "body", "muted", wrap=True),
        )
        self.tiles = (
            CountTile("circle-check", "ok"),
            CountTile("list-plus", "accent"),
            CountTile("copy", "warn"),
            CountTile("circle-alert", "bad"),
        )
        self.save, self.revert = (
            Button("", icon="download"),
            Button("", kind="danger", icon="undo-2", key="Del"),
        )
        self.save.clicked.connect(self.save_asked)
        self.revert.clicked.connect(self.revert_asked)
        self._tiles = QWidget()
        self._build()

    def _build(self) -> None:
        tiles, buttons = QHBoxLayout(self._tiles), QHBoxLayout()
        for row in (tiles, buttons):
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(8)
        for tile in self.tiles:
            tiles.addWidget(tile)
        buttons.addStretch(1)
        buttons.addWidget(self.save)
        buttons.addWidget(self.revert)
        buttons.addStretch(1)
        centre = Qt.AlignmentFlag.AlignCenter
        self.end.body.setSpacing(12)
        self.end.body.addWidget(self.disc, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self.title, self.text):
            label.setAlignment(centre)
            self.end.body.addWidget(label)
        self.end.body.addWidget(self._tiles)
        self.end.body.addLayout(buttons)
        self._stack = QStackedWidget()
        self._stack.addWidget(_centred(self.progress, 560))
        self._stack.addWidget(_centred(self.end, 640))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        captions = (
            translate("Imports", "New"),
            translate("Imports", "Completed"),
            translate("Imports", "In the base", "tile"),
            translate("Imports", "Errors"),
        )
        for tile, caption in zip(self.tiles, captions, strict=True):
            tile.set_caption(caption)
        self.revert.setText(translate("Imports", "Take this import back…"))

    def begin(self, rows: int) -> None:
        """Loading starts."""
        self.progress.set_title(COUNTS.loading(rows))
        self.progress.start(_meanwhile())
        self._stack.setCurrentIndex(0)

    def show_progress(self, done: int, total: int, note: str) -> None:
        """How far it is."""
        self.progress.show_progress(done, total, f"{note}\n{_meanwhile()}" if note else _meanwhile())

    def show_done(self, report: ImportReport, unloaded: int) -> None:
        """All is loaded."""
        self._show(
            "circle-check",
            "ok",
            COUNTS.loaded(report.new),
            _summary(report),
        )
        values = (report.new, report.updated, report.known + report.duplicates_in_file, refused_rows(report))
        for tile, value in zip(self.tiles, values, strict=True):
            tile.set_value(value)
        self._tiles.show()
        self.save.setText(COUNTS.save_rows(unloaded))
        self.save.setVisible(unloaded > 0)
        self.revert.setVisible(report.new + report.updated > 0)
        self.revert.set_reason("")

    def show_reverting(self) -> None:
        """The import is being taken back."""
        self.revert.set_reason(translate("Imports", "It is being taken back"))

    def show_reverted(self, reverted: Reverted) -> None:
        """The import was taken back."""
        self._show(
            "undo-2", "neutral", translate("Imports", "The import was taken back"), revert_summary(reverted)
        )
        self._bare()

    def show_stopped(self) -> None:
        """The person stopped it."""
        text = translate("Imports", "The base is as it was before. The file is still here: go on or go back")
        self._show("ban", "warn", translate("Imports", "Stopped: nothing was loaded"), text)
        self._bare()

    def show_failure(self, error: KnownError) -> None:
        """It went wrong."""
        text = sentence(error)
        if isinstance(error, ConnectionLost):
            text = translate(
                "Imports",
                "The connection broke while loading. Whether it was loaded stands in the list of earlier imports; "
                "loading the file again adds nothing twice",
            )
        self._show("triangle-alert", "bad", translate("Imports", "The list was not loaded"), text)
        self._bare()

    def _show(self, icon: str, tone: Tone, title: str, text: str) -> None:
        self.disc.set(icon, tone)
        self.title.setText(title)
        self.text.setText(text)
        self._stack.setCurrentIndex(1)

    def _bare(self) -> None:
        for part in (self._tiles, self.save, self.revert):
            part.hide()


def _centred(card: Card, width: int) -> QWidget:
    """A card of its own size in the middle of the page."""
    holder = QWidget()
    card.setMinimumWidth(px(width))
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addStretch(2)
    column.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
    column.addStretch(3)
    return holder


def _meanwhile() -> str:
    return translate("Imports", "Other pages can be used meanwhile")


def _summary(report: ImportReport) -> str:
    said = translate("Imports", "{rows} read in {seconds} s. The whole import can be taken back for 30 days")
    return said.format(rows=words.rows(report.rows), seconds=words.count(max(1, round(report.seconds))))


def revert_summary(reverted: Reverted) -> str:
    """What taking back has done, as one line."""
    parts = [
        COUNTS.removed(reverted.removed),
        COUNTS.restored(reverted.restored),
    ]
    if reverted.kept:
        parts.append(COUNTS.kept(reverted.kept))
    return " · ".join(parts)
