"""The first step: a place to drop a file on, and what was loaded before."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.imports import ImportRow
from app.ui.imports import words
from app.ui.imports.words import translate
from app.ui.table.cells import Cell, Column
from app.ui.table.grouped import GroupedModel
from app.ui.table.view import TableView
from app.ui.theme import px, token
from app.ui.widgets.button import Button
from app.ui.widgets.callout import Callout
from app.ui.widgets.card import Card
from app.ui.widgets.empty_state import Disc
from app.ui.widgets.label import Label
from app.ui.widgets.skeleton import MovingLine
from app.ui.words import moments

REVERT_DAYS = 30


class DropField(QWidget):
    """`dropped` carries the path of a file let go here; `asked` wants to choose one."""

    dropped = Signal(Path)
    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._over = False
        self.disc = Disc("file-up", "accent")
        self.title, self.text = Label("", "h2"), Label("", "body", "muted", wrap=True)
        self.line = MovingLine()
        self.choose = Button("", kind="primary", icon="folder-open", key="Ctrl+O", size="main")
        self.choose.clicked.connect(self.asked)
        centre = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(self.disc, 0, centre)
        for label in (self.title, self.text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addSpacing(4)
        column.addWidget(self.choose, 0, centre)
        column.addWidget(self.line)
        column.addStretch(1)

    def show_reading(self, name: str) -> None:
        """Say that a file is being read; an empty name means none is."""
        self.choose.set_reason(translate("Imports", "A file is being read") if name else "")
        if name:
            self.title.setText(translate("Imports", "Reading “{file}”").format(file=name))
            self.line.start()
        else:
            self.title.setText(translate("Imports", "Drop a list here or choose a file"))
            self.line.stop()
        self.choose.setText(translate("Imports", "Choose a file…"))
        self.text.setText(translate("Imports", "xlsx, xls, ods or csv, up to 200,000 rows"))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _path_of(event) is not None and self.choose.isEnabled():
            self._over = True
            event.acceptProposedAction()
            self.update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._over = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        self._over = False
        self.update()
        path = _path_of(event)
        if path is not None:
            event.acceptProposedAction()
            self.dropped.emit(path)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(token("accent" if self._over else "field"), 2 if self._over else 1, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(token("accentSoft" if self._over else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(12), px(12))
        painter.end()


def _path_of(event: QDropEvent) -> Path | None:
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None


class FileStep(QWidget):
    """`revert_asked` carries the import to take back."""

    revert_asked = Signal(object)

    def __init__(self, zone: ZoneInfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone, self._now = zone, datetime.now(zone)
        self.drop = DropField()
        self.trouble = Callout("", tone="bad", icon="circle-alert")
        self.trouble.hide()
        self.model = GroupedModel[ImportRow](
            self._columns(), row_id=lambda row: row.id, muted=lambda row: row.reverted_at is not None
        )
        self.table = TableView("", self.model)
        self.earlier = Card("…", icon="history", flush=True)
        self.revert = Button("", icon="undo-2", key="Del", size="small")
        self.nothing = Label("", "body", "muted")
        self.earlier.add_action(self.revert)
        self.earlier.body.addWidget(self.table, 1)
        row = QHBoxLayout()
        row.setContentsMargins(16, 0, 16, 4)
        row.addWidget(self.nothing)
        self.earlier.body.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.drop, 2)
        column.addWidget(self.trouble)
        column.addWidget(self.earlier, 3)
        self.table.current_changed.connect(self._dress)
        self.revert.clicked.connect(self.ask_revert)

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.earlier.set_title(translate("Imports", "Earlier imports"))
        self.table.setAccessibleName(translate("Imports", "Earlier imports"))
        self.revert.setText(translate("Imports", "Take back…"))
        self.nothing.setText(translate("Imports", "Nothing was imported yet"))
        self.model.set_columns(self._columns())
        self._dress()

    def show_history(self, rows: tuple[ImportRow, ...], now: datetime) -> None:
        """The imports, newest first."""
        self._now = now
        self.table.refresh(lambda: self.model.set_rows(rows))
        self.table.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        self._dress()

    def current(self) -> ImportRow | None:
        """The import under the keyboard, when it can be taken back."""
        row = self.table.current_row()
        return row if isinstance(row, ImportRow) and not self._why_not(row) else None

    def ask_revert(self) -> None:
        """The person wants the current import back out."""
        row = self.current()
        if row is not None:
            self.revert_asked.emit(row)

    def _why_not(self, row: ImportRow | None) -> str:
        if row is None:
            return translate("Imports", "Choose an import in the list")
        if row.reverted_at is not None:
            return translate("Imports", "This import was taken back already")
        if self._now - row.loaded_at > timedelta(days=REVERT_DAYS):
            return translate("Imports", "Only imports of the last 30 days can be taken back")
        return ""

    def _dress(self, _row: object = None) -> None:
        self.revert.set_reason(self._why_not(self.table.current_row()))

    def _columns(self) -> list[Column[ImportRow]]:
        return [
            Column("when", translate("Imports", "When"), 132, self._when),
            Column("file", translate("Imports", "File"), 200, lambda row: Cell(row.file_name, strong=True), stretch=True),
            Column("by", translate("Imports", "Who"), 140, lambda row: Cell(row.author_name, muted=True), leave=2),
            Column("state", translate("Imports", "State"), 200, self._state),
            Column("rows", translate("Imports", "Rows"), 84, lambda row: _figure(row.rows), right=True, leave=1),
            Column("new", translate("Imports", "New"), 84, lambda row: _figure(row.new), right=True),
            Column("updated", translate("Imports", "Completed"), 100, lambda row: _figure(row.updated), right=True),
            Column("known", translate("Imports", "In the base"), 100, _known, right=True, leave=3),
            Column("bad", translate("Imports", "Errors"), 84, lambda row: _figure(row.bad + row.no_contact_data), right=True),
            Column("end", "", 8, lambda row: Cell()),
        ]  # fmt: skip

    def _when(self, row: ImportRow) -> Cell:
        return Cell(moments.moment(row.loaded_at, self._now, self._zone))

    def _state(self, row: ImportRow) -> Cell:
        if row.reverted_at is None:
            return Cell(translate("Imports", "Loaded"), "dot", tone="okBar")
        when = moments.moment(row.reverted_at, self._now, self._zone)
        return Cell(
            translate("Imports", "Taken back {when}").format(when=when), "chip", tooltip=row.reverted_by_name
        )


def _known(row: ImportRow) -> Cell:
    return _figure(row.known + row.duplicates_in_file)


def _figure(number: int) -> Cell:
    return Cell(words.count(number), "number", muted=not number)
