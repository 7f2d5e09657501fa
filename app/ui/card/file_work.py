"""Files come and go in a worker: how far it is, a stop, and what became of it in one sentence."""

from __future__ import annotations

import threading
import uuid
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from app.errors import ConnectionLost, KnownError
from app.services import attachments
from app.services.attachments import MOST_BYTES, FileTooLarge, NewFile
from app.services.db import LONG
from app.services.desk import Desk
from app.services.outside import files
from app.ui.desk_tasks import DeskTasks
from app.ui.messages import sentence
from app.ui.widgets.toast import ToastStack

PATIENCE_MS = 1_000
Source = Path | QImage


class FileNeedsLine(KnownError):
    """A file is too large for the journal of this PC."""

    code = "file_needs_line"
    sentence = "No connection: files cannot wait on this PC. Add it again when the line is back"


class FileUnreadable(KnownError):
    """A folder, a device, or nothing this account may read."""

    code = "file_unreadable"
    sentence = "“{name}” cannot be read. It is no file, or this account may not read it"


@dataclass(frozen=True)
class Wanted:
    """One file to be added."""

    client_id: uuid.UUID
    source: Source
    name: str
    activity_id: uuid.UUID | None = None


class _Watch(QObject):
    """Told of on the worker's thread, shown on ours."""

    moved = Signal(int, int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._stop = threading.Event()

    def stop(self) -> None:
        """The worker sees it at the next part."""
        self._stop.set()

    def stopped(self) -> bool:
        """Whether to stop."""
        return self._stop.is_set()

    def tell(self, done: int, total: int) -> None:
        """So many bytes are through."""
        self.moved.emit(done, total)


class FileWork(QObject):
    """`changed(client id)` after a file was added, removed or put back; `busy(name)` when it takes a while, empty at
    its end; `moved(done, total)` meanwhile."""

    changed = Signal(object)
    busy = Signal(str)
    moved = Signal(int, int)

    def __init__(self, page: QWidget, desk: Desk, tasks: DeskTasks, toasts: ToastStack) -> None:
        super().__init__(page)
        self._page, self._desk, self._tasks, self._toasts = page, desk, tasks, toasts
        self._waiting: deque[Wanted] = deque()
        self._watch: _Watch | None = None
        self._added: list[str] = []
        self._client: uuid.UUID | None = None
        self._name = ""
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._still_busy)
        self.opener: Callable[[Path], None] | None = None

    # adding

    def add(self, client_id: uuid.UUID, sources: list[Source], activity_id: uuid.UUID | None = None) -> None:
        """Adds these one after another."""
        for source in sources:
            name = source.name if isinstance(source, Path) else self.tr("Picture") + ".png"
            self._waiting.append(Wanted(client_id, source, name, activity_id))
        self._next()

    def choose(self, client_id: uuid.UUID, activity_id: uuid.UUID | None = None) -> None:
        """Asks which files, and adds them."""
        paths, _ = QFileDialog.getOpenFileNames(self._page, self.tr("Files to keep with this client"))
        if paths:
            self.add(client_id, [Path(one) for one in paths], activity_id)

    def _next(self) -> None:
        if self._watch is not None:
            return
        if not self._waiting:
            self._told_added()
            return
        wanted = self._waiting.popleft()
        self._client = wanted.client_id
        watch = self._begin(wanted.name)
        self._tasks.outside(_add, wanted, watch, owner=self, done=self._one_added, failed=self._failed)

    def _begin(self, name: str) -> _Watch:
        self._watch, self._name = _Watch(self), name
        self._watch.moved.connect(self.moved)
        self._patience.start()
        return self._watch

    def _end(self) -> None:
        self._patience.stop()
        if self._watch is not None:
            self._watch.deleteLater()
        self._watch = None
        self.busy.emit("")

    def _still_busy(self) -> None:
        self.busy.emit(self._name)

    def stop(self) -> None:
        """Stops what runs, and forgets what waits."""
        self._waiting.clear()
        if self._watch is not None:
            self._watch.stop()

    def is_busy(self) -> bool:
        """Whether a file is on its way."""
        return self._watch is not None

    def _one_added(self, name: str) -> None:
        self._added.append(name)
        self._end()
        self.changed.emit(self._client)
        self._next()

    def _told_added(self) -> None:
        if self._added:
            said = self.tr("Kept: %n file(s)", "", len(self._added))
            if len(self._added) == 1:
                said = self.tr("“{name}” is kept").format(name=self._added[0])
            self._toasts.show_toast(said)
        self._added = []

    def _failed(self, error: KnownError) -> None:
        self._end()
        kind = "warn" if error.code in ("file_twice", "transfer_stopped", "only_saved") else "error"
        self._toasts.show_toast(sentence(error), kind)  # type: ignore[arg-type]
        self._next()

    # reading

    def open(self, file_id: uuid.UUID, name: str) -> None:
        """Opens a private copy; what could run is only ever saved."""
        if files.is_dangerous(name):
            said = sentence(files.OnlySaved(name=name))
            self._toasts.show_toast(
                said, "warn", icon="shield-alert", action=self.tr("Save as…"), act=_Saver(self, file_id, name)
            )
            return
        if self._watch is None:
            watch = self._begin(name)
            self._tasks.outside(
                _open, file_id, watch, self.opener, owner=self, done=self._read, failed=self._failed
            )

    def save(self, file_id: uuid.UUID, name: str) -> None:
        """Asks where to, and saves a copy there."""
        place = str(Path.home() / files.disk_name(name))
        path, _ = QFileDialog.getSaveFileName(self._page, self.tr("Save the file as"), place)
        if path and self._watch is None:
            watch = self._begin(name)
            self._tasks.outside(
                _save, file_id, Path(path), watch, owner=self, done=self._saved, failed=self._failed
            )

    def _read(self, _path: object) -> None:
        self._end()
        self._next()

    def _saved(self, path: Path) -> None:
        self._end()
        self._toasts.show_toast(self.tr("Saved as {path}").format(path=path))
        self._next()

    # taking away

    def remove(self, client_id: uuid.UUID, file_id: uuid.UUID, name: str) -> None:
        """Takes the file off the card, with a way back."""
        self._tasks.change(
            attachments.remove_file, file_id, owner=self, done=_Removed(self, client_id, file_id, name)
        )

    def removed(self, client_id: uuid.UUID, file_id: uuid.UUID, name: str) -> None:
        """It is off the card."""
        self.changed.emit(client_id)
        self._toasts.close_undo()
        said = self.tr("“{name}” is off the card").format(name=name)
        self._toasts.show_toast(said, "undo", action=self.tr("Undo"), act=_Back(self, client_id, file_id))

    def put_back(self, client_id: uuid.UUID, file_id: uuid.UUID) -> None:
        """The way back."""
        self._client = client_id
        self._tasks.change(attachments.remove_file, file_id, back=True, owner=self, done=self._back)

    def _back(self, _answer: object) -> None:
        self.changed.emit(self._client)


@dataclass
class _Saver:
    work: FileWork
    file_id: uuid.UUID
    name: str

    def __call__(self) -> None:
        self.work.save(self.file_id, self.name)


@dataclass
class _Removed:
    work: FileWork
    client_id: uuid.UUID
    file_id: uuid.UUID
    name: str

    def __call__(self, _answer: object) -> None:
        self.work.removed(self.client_id, self.file_id, self.name)


@dataclass
class _Back:
    work: FileWork
    client_id: uuid.UUID
    file_id: uuid.UUID

    def __call__(self) -> None:
        self.work.put_back(self.client_id, self.file_id)


def sources_of(data: QMimeData | None) -> list[Source]:
    """Files or a picture that are dragged or lie on the clipboard."""
    if data is None:
        return []
    if data.hasUrls():
        return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    picture = data.imageData() if data.hasImage() else None
    return [picture] if isinstance(picture, QImage) and not picture.isNull() else []


# what the worker does


def _add(desk: Desk, wanted: Wanted, watch: _Watch) -> str:
    content = _content(wanted.source)
    new = NewFile(wanted.client_id, wanted.name, content, wanted.activity_id)
    try:
        desk.change(
            lambda db: attachments.add_file(db, new, progress=watch.tell, stopped=watch.stopped), limit=LONG
        )
    except ConnectionLost as error:
        raise FileNeedsLine() from error
    return attachments.clean_name(wanted.name)


def _content(source: Source) -> bytes:
    if isinstance(source, QImage):
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        source.save(buffer, "PNG")  # type: ignore[call-overload]
        return bytes(buffer.data().data())
    try:
        if not source.is_file():
            raise FileUnreadable(name=source.name)
        if source.stat().st_size > MOST_BYTES:
            raise FileTooLarge(name=source.name, most=MOST_BYTES // attachments.MEGABYTE)
        with source.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except OSError as error:
        raise FileUnreadable(name=source.name) from error


def _fetched(desk: Desk, file_id: uuid.UUID, watch: _Watch) -> tuple[str, bytes]:
    return desk.change(
        lambda db: attachments.read_file(db, file_id, progress=watch.tell, stopped=watch.stopped), limit=LONG
    )


def _open(desk: Desk, file_id: uuid.UUID, watch: _Watch, opener: Callable[[Path], None] | None) -> Path:
    name, content = _fetched(desk, file_id, watch)
    return files.open_file(name, content, opener=opener)


def _save(desk: Desk, file_id: uuid.UUID, path: Path, watch: _Watch) -> Path:
    _, content = _fetched(desk, file_id, watch)
    return files.save_file(path, content)
