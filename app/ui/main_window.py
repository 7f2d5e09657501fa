"""The frame: rail, pages, banner, bottom line, messages. It knows no page by name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from app.errors import ConnectionLost, KnownError
from app.ui import icons
from app.ui.actions import Command, CommandKeys, KeysOverlay
from app.ui.messages import sentence
from app.ui.page import Page
from app.ui.widgets.banner import Banner
from app.ui.widgets.button import Button
from app.ui.widgets.key_bar import Hint, KeyBar
from app.ui.widgets.rail import Place, Rail, RailItem
from app.ui.widgets.toast import ToastStack

SMALLEST = (1100, 680)


@dataclass(frozen=True, slots=True)
class PageSpec:
    """A page as the shell registers it; built when first opened. `title` is asked in the language of now.

    With `act` the place in the rail does that instead of opening a page. A page without a place of its own lights up
    the section `under` which it stands.
    """

    id: str
    icon: str
    title: Callable[[], str]
    factory: Callable[[], Page] = Page
    right: str = ""
    place: Place = "top"
    in_rail: bool = True
    act: Callable[[], object] | None = None
    under: str = ""


class MainWindow(QMainWindow):
    """Rail, stacked pages, bottom line. `page_opened` carries the id; `unsent_asked` wants the list of deeds.

    Factories make their page inside `stack`: what gets another parent is dressed anew with all that is in it.
    """

    page_opened = Signal(str)
    unsent_asked = Signal()
    retry_asked = Signal()
    closing = Signal()

    def __init__(
        self,
        specs: Sequence[PageSpec],
        *,
        allowed: Callable[[str], bool] = bool,
        may_close: Callable[[], bool] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._specs = {spec.id: spec for spec in specs if not spec.right or allowed(spec.right)}
        self._allowed = allowed
        self._may_close = may_close
        self._pages: dict[str, Page] = {}
        self._current = ""
        self._shell_commands: list[Command] = []
        self.setMinimumSize(*SMALLEST)
        self.setWindowIcon(icons.window_icon())
        self._build()
        self.toasts = ToastStack(self, bottom=48)
        self._page_keys = CommandKeys(self)
        self._frame_keys = CommandKeys(self)
        self.retranslate()

    def _build(self) -> None:
        frame, right = QWidget(), QWidget()
        right.setProperty("page", True)
        self.rail, self.stack, self.key_bar = Rail(), QStackedWidget(), KeyBar()
        self._slot = QVBoxLayout()
        self._slot.setContentsMargins(16, 16, 16, 0)
        self.banner = Banner()
        self._show_unsent, self._retry = Button("", icon="list"), Button("", icon="refresh-cw")
        self.banner.add_button(self._show_unsent)
        self.banner.add_button(self._retry)
        self._slot.addWidget(self.banner)
        self._slot_holder = QWidget()
        self._slot_holder.setLayout(self._slot)
        self._slot_holder.hide()
        column, row = QVBoxLayout(right), QHBoxLayout(frame)
        for layout in (column, row):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        column.addWidget(self._slot_holder)
        column.addWidget(self.stack, 1)
        column.addWidget(self.key_bar)
        row.addWidget(self.rail)
        row.addWidget(right, 1)
        self.setCentralWidget(frame)
        self.rail.chosen.connect(self.go)
        self.key_bar.status.asked.connect(self.unsent_asked)
        self._show_unsent.clicked.connect(self.unsent_asked)
        self._retry.clicked.connect(self.retry_asked)

    # pages

    def go(self, key: str) -> Page | None:
        """Open a page; answers it, or None when there is no such page here or the present one stays."""
        spec, here = self._specs.get(key), self._pages.get(self._current)
        if spec is not None and spec.act is not None:
            spec.act()
            self._light()
            return None
        if spec is None or (here is not None and key != self._current and not here.may_leave()):
            return None
        page = self.page(key)
        if key != self._current:
            self._current = key
            self.stack.setCurrentWidget(page)
            self._light()
            self._dress()
            self.page_opened.emit(key)
        return page

    def _light(self) -> None:
        """The section of the page in front."""
        spec = self._specs.get(self._current)
        self.rail.set_current((spec.under if spec is not None else "") or self._current)

    def sections(self) -> list[tuple[str, str]]:
        """Pages that have a place in the rail, with their titles."""
        found = [
            one for one in self._specs.values() if one.in_rail and one.act is None and one.place != "bottom"
        ]
        return [(one.id, one.title()) for one in found]

    def has_page(self, key: str) -> bool:
        """Whether this page was opened, or made ready for it."""
        return key in self._pages

    def page(self, key: str) -> Page:
        """A page by id, built now if need be; KeyError when this person has no such page."""
        if key not in self._pages:
            page = self._specs[key].factory()
            page.setAccessibleName(self._specs[key].title())
            page.commands_changed.connect(self._dress)
            page.note_changed.connect(self._dress)
            self._pages[key] = page
            self.stack.addWidget(page)
        return self._pages[key]

    def current_page(self) -> Page | None:
        """The page in front."""
        return self._pages.get(self._current)

    def current_key(self) -> str:
        """The id of the page in front; empty before the first one."""
        return self._current

    def hear(self, change: object) -> None:
        """Connect `Live.changed` here: pages refresh or mark themselves stale."""
        for page in list(self._pages.values()):
            page.hear(change)

    def write_typed(self) -> bool:
        """Every page writes down what was typed; whether all of it is written."""
        written = [page.write_typed() for page in self._pages.values()]
        return all(written)

    # keys

    def set_commands(self, commands: Sequence[Command]) -> None:
        """Commands that work on every page (search everywhere, call, ...)."""
        self._shell_commands = list(commands)
        self._dress()

    def _own_commands(self) -> list[Command]:
        sections = [spec for spec in self._specs.values() if spec.in_rail and spec.place != "bottom"]
        return [
            Command("keys", self.tr("All keys"), "F1", self.show_keys),
            Command("undo", self.tr("Undo the last deed"), "Ctrl+Z", self.toasts.undo_last, hint=False),
            Command("close_message", self.tr("Close the message"), "Esc", self.toasts.close_last, hint=False),
            *(
                Command(f"go_{spec.id}", spec.title(), f"Ctrl+{place}", _Goer(self, spec.id), hint=False)
                for place, spec in enumerate(sections, start=1)
                if place <= 9
            ),
        ]

    def _dress(self) -> None:
        """Bind the keys of the page in front and print them in the bottom line."""
        page = self.current_page()
        commands = [one for one in page.commands() if self._may(one)] if page is not None else []
        everywhere = [*(one for one in self._shell_commands if self._may(one)), *self._own_commands()]
        taken = [one.shortcut for one in commands]
        self._page_keys.set_commands(commands)
        self._frame_keys.set_commands(everywhere, without=taken)
        hints: list[Hint] = [
            one.as_hint() for one in (*commands, *everywhere) if one.hint and (one.shortcut or one.keys)
        ]
        hints.sort(key=lambda hint: hint.keys == ("F1",))
        self.key_bar.hints.set_hints(hints)
        self.key_bar.note.setText(page.note if page is not None else "")

    def _may(self, command: Command) -> bool:
        return not command.right or self._allowed(command.right)

    def show_keys(self) -> None:
        """F1: all keys of this screen."""
        groups = [
            (self.tr("This screen"), self._page_keys.commands()),
            (self.tr("Everywhere"), self._frame_keys.commands()),
        ]
        KeysOverlay(self, [(title, commands) for title, commands in groups if commands])

    # what is told

    def show_connection(self, online: bool, unsent: int = 0, *, since: str = "", note: str = "") -> None:
        """Bottom line always; the amber banner while there is no connection. `since` as "2 min"."""
        self.key_bar.status.show_state(online, unsent)
        self._slot_holder.setVisible(not online)
        if online:
            return
        said = self.tr("No connection to the server. Calls and outcomes go on")
        if since:
            said = self.tr("No connection to the server for {time}. Calls and outcomes go on").format(
                time=since
            )
        self.banner.set(said, chip=self.tr("Not sent: %n", "", unsent) if unsent else "", note=note)

    def is_offline(self) -> bool:
        """Whether the banner says that there is no connection."""
        return not self._slot_holder.isHidden()

    def show_error(self, error: KnownError) -> None:
        """A known error as a message in the user's language; connect `Tasks.known_failed` here."""
        # That the line is down stands in the banner as long as it is true; a message would outlive it.
        self.toasts.show_toast(sentence(error), "warn" if isinstance(error, ConnectionLost) else "error")

    def set_badge(self, key: str, count: int) -> None:
        """Counter on a section of the rail."""
        self.rail.set_badge(key, count)

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.setWindowTitle(self.tr("Nezabudka"))
        keys = {command.id: command.shortcut for command in self._own_commands()}
        self.rail.set_items(
            [
                RailItem(spec.id, spec.icon, spec.title(), spec.place, keys.get(f"go_{spec.id}", ""))
                for spec in self._specs.values()
                if spec.in_rail
            ]
        )
        self._light()
        self._show_unsent.setText(self.tr("Show"))
        self._retry.setText(self.tr("Try now"))
        self.key_bar.status.retranslate()
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close is not None and not self._may_close():
            event.ignore()
            return
        self.closing.emit()
        super().closeEvent(event)


class _Goer:
    """Opens one page; a small object, so that no lambda outlives the window."""

    def __init__(self, window: MainWindow, key: str) -> None:
        self._window, self._key = window, key

    def __call__(self) -> None:
        self._window.go(self._key)
