"""Commands as data, their keys in every layout, and the list of keys on F1."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.ui.theme import token
from app.ui.widgets.card import Card
from app.ui.widgets.key_bar import Hint
from app.ui.widgets.key_cap import KeyCap
from app.ui.widgets.label import Label

# The letters of Russian and Ukrainian keyboards that sit on each Latin key.
_TWINS = dict(zip("QWERTYUIOPASDFGHJKLZXCVBNM", "ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ", strict=True))
_UKRAINIAN = {"S": "І"}


@dataclass(frozen=True)
class Command:
    """One deed of a screen. `shortcut` is written as printed: `F5`, `Ctrl+Enter`, `1`, `Alt+Enter`.

    A bare digit works without Alt only when no text field has the focus, and with Alt always.
    `right` is asked of the shell before the command exists at all. `hint` prints it in the bottom line;
    `keys` replaces the printed keys (`("1", "…", "0")`).
    """

    id: str
    text: str
    shortcut: str
    handler: Callable[[], object]
    right: str = ""
    hint: bool = True
    keys: tuple[str, ...] = ()

    def as_hint(self) -> Hint:
        """The command as it stands in the bottom line."""
        return Hint(self.keys or (self.shortcut,), self.text)


def sequences(shortcut: str) -> list[QKeySequence]:
    """All key sequences meant by a printed shortcut: Enter of both kinds, Cyrillic twins, Alt+digit."""
    *modifiers, key = shortcut.split("+") if shortcut != "+" else ["+"]
    keys = [key]
    if key == "Enter":
        keys = ["Return", "Enter"]
    elif key in _TWINS:
        keys = [key, _TWINS[key], *([_UKRAINIAN[key]] if key in _UKRAINIAN else [])]
    made = ["+".join((*modifiers, one)) for one in keys]
    if key.isdigit() and not modifiers:
        made.append(f"Alt+{key}")
    return [QKeySequence(text) for text in made]


def typing_into(widget: QWidget | None) -> bool:
    """Whether keys typed now are text: an editable field has the focus."""
    if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        return not widget.isReadOnly()
    return isinstance(widget, QAbstractSpinBox) or (isinstance(widget, QComboBox) and widget.isEditable())


def _nothing() -> None:
    """What a sleeping key does."""


class CommandKeys(QObject):
    """Keys of the commands of one widget; alive while that widget is visible in the active window."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._owner = owner
        self._triggers: dict[tuple[str, str], _Trigger] = {}
        self._commands: tuple[Command, ...] = ()

    def set_commands(self, commands: Sequence[Command], *, without: Sequence[str] = ()) -> None:
        """Bind these commands; those whose printed key is in `without` sleep (another owner has it)."""
        self._commands = tuple(commands)
        awake = [one for one in self._commands if one.shortcut and one.shortcut not in without]
        wanted = {(one.id, one.shortcut) for one in awake}
        for key, trigger in self._triggers.items():
            if key not in wanted:
                trigger.sleep()
        for command in awake:
            self._wake(command)

    def commands(self) -> tuple[Command, ...]:
        """What is bound."""
        return self._commands

    def _wake(self, command: Command) -> None:
        """Pages come and go at every call: a key that was bound once is only told its command."""
        trigger = self._triggers.get((command.id, command.shortcut))
        if trigger is None:
            trigger = self._triggers[command.id, command.shortcut] = _Trigger(self._owner, command)
        trigger.wake(command)


class _Trigger(QObject):
    """One key with the command it means now; the command is a field, so that nothing dead is ever called."""

    def __init__(self, owner: QWidget, command: Command) -> None:
        super().__init__(owner)
        self._command = command
        self._bare = command.shortcut.isdigit() or len(command.shortcut) == 1
        self._shortcut = QShortcut(owner)
        self._shortcut.setKeys(sequences(command.shortcut))
        self._shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        self._shortcut.setAutoRepeat(False)
        self._shortcut.activated.connect(self._activated)

    def wake(self, command: Command) -> None:
        """From now on the key means this command."""
        self._command = command
        if not self._shortcut.isEnabled():
            self._shortcut.setEnabled(True)

    def sleep(self) -> None:
        """The key does nothing until it is woken; a command that is gone is not kept alive."""
        if self._shortcut.isEnabled():
            self._shortcut.setEnabled(False)
            self._command = replace(self._command, handler=_nothing)

    def _activated(self) -> None:
        alt = QApplication.keyboardModifiers() & Qt.KeyboardModifier.AltModifier
        if self._bare and not alt and typing_into(QApplication.focusWidget()):
            return
        self._command.handler()


class KeysOverlay(QWidget):
    """F1: all keys of this screen over a dimmed window; any key or click closes it."""

    def __init__(self, host: QWidget, groups: Sequence[tuple[str, Sequence[Command]]]) -> None:
        super().__init__(host)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._before = QApplication.focusWidget()
        card = Card(self.tr("All keys of this screen"), icon="keyboard", parent=self)
        self.setAccessibleName(self.tr("All keys of this screen"))
        columns = QHBoxLayout()
        columns.setSpacing(40)
        for title, commands in groups:
            columns.addLayout(self._group(title, [one for one in commands if one.shortcut or one.keys]))
        card.body.addLayout(columns)
        outer = QGridLayout(self)
        outer.addWidget(card, 0, 0, Qt.AlignmentFlag.AlignCenter)
        self.setGeometry(host.rect())
        host.installEventFilter(self)
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _group(self, title: str, commands: Sequence[Command]) -> QVBoxLayout:
        column, grid = QVBoxLayout(), QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        for place, command in enumerate(commands):
            caps = QHBoxLayout()
            caps.setSpacing(4)
            for key in command.keys or (command.shortcut,):
                caps.addWidget(KeyCap(key))
            caps.addStretch(1)
            grid.addLayout(caps, place, 0)
            grid.addWidget(Label(command.text), place, 1)
        column.setSpacing(12)
        column.addWidget(Label(title, "cap"))
        column.addLayout(grid)
        column.addStretch(1)
        return column

    def event(self, event: QEvent) -> bool:
        kinds = QEvent.Type
        if event.type() == kinds.ShortcutOverride:
            event.accept()
            return True
        if event.type() in (kinds.KeyPress, kinds.MouseButtonPress):
            self.close()
            if self._before is not None:
                self._before.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        veil = token("rail")
        veil.setAlphaF(0.55)
        painter.fillRect(self.rect(), veil)
        painter.end()
