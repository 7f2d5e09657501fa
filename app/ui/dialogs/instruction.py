"""One's own instruction, to read: how the day goes, what counts, which keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.errors import KnownError
from app.services import instructions
from app.services.instructions import Instruction
from app.ui.desk_tasks import DeskTasks
from app.ui.messages import sentence
from app.ui.theme import px
from app.ui.widgets.button import Button
from app.ui.widgets.chip import Chip
from app.ui.widgets.label import Label
from app.ui.widgets.reading import Reading


class InstructionDialog(QDialog):
    """Shows the instruction of the person who is signed in, in the language of the window."""

    def __init__(self, tasks: DeskTasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._tasks = tasks
        self._heading, self.whose = Label("", "h1"), Chip("")
        self.reading = Reading()
        self._leave = Button("", key="Esc")
        self._leave.clicked.connect(self.reject)
        head, foot, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        head.addWidget(self._heading)
        head.addWidget(self.whose)
        head.addStretch(1)
        foot.addStretch(1)
        foot.addWidget(self._leave)
        column.addLayout(head)
        column.addWidget(self.reading, 1)
        column.addLayout(foot)
        self.resize(px(720), px(640))
        self._again = QShortcut(QKeySequence("Ctrl+R"), self)
        self._again.activated.connect(self.load)
        self.retranslate()
        self.load()
        self.reading.setFocus(Qt.FocusReason.OtherFocusReason)

    def load(self) -> None:
        """Read the text as it stands now."""
        language = QLocale().name()[:2]
        self._tasks.read(
            instructions.read_instruction,
            self._tasks.desk.me.level,
            language,
            owner=self,
            done=self._read,
            failed=self._not_read,
            latest="instruction",
        )

    def _read(self, found: Instruction) -> None:
        self.whose.set(self.tr("Written by your company") if found.own else "")
        self.reading.show_text(found.text)

    def _not_read(self, error: KnownError) -> None:
        """Without a line the last known text of the company, else the program's own, is better than none."""
        desk = self._tasks.desk
        self._read(instructions.instruction_for(desk.books.settings, desk.me.level, QLocale().name()[:2]))
        self.setToolTip(sentence(error))

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self._heading.setText(self.tr("How we work"))
        self.setWindowTitle(self._heading.text())
        self.reading.setAccessibleName(self._heading.text())
        self._leave.setText(self.tr("Close"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.load()
