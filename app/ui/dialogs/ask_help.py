"""Ask the lead to join at a client: one key, a note if one likes, and word of what became of it."""

from __future__ import annotations

import uuid
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.errors import KnownError
from app.services import help_requests
from app.services.help_requests import HelpAsk
from app.ui.desk_tasks import DeskTasks
from app.ui.dialogs.frame import SmallDialog
from app.ui.messages import sentence
from app.ui.theme import px
from app.ui.widgets.field import Field
from app.ui.widgets.toast import ToastStack


class AskHelpDialog(SmallDialog):
    """`noted` carries what was written, also when it is nothing."""

    noted = Signal(str)

    def __init__(self, client_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, icon="hand-helping")
        self._client_name = client_name
        self.note = QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(px(84))
        self._field = Field("", self.note)
        self.add_fields(self._field)
        self.retranslate()
        self.note.setFocus()

    def retranslate(self) -> None:
        """All words anew."""
        self.say(
            self.tr("Ask the lead for help?"),
            self._client_name,
            save=self.tr("Ask"),
            leave=self.tr("Not now"),
        )
        self._field.set_label(self.tr("What is it about, if there is time to say"))

    def takes_enter(self) -> bool:
        """The note has lines."""
        return self.note.hasFocus()

    def confirm(self) -> bool:
        """Sends the call."""
        self.noted.emit(self.note.toPlainText().strip())
        return True


class HelpAsking(QObject):
    """Of a page that shows a client: `ask` opens the dialog and files the call."""

    def __init__(self, page: QWidget, tasks: DeskTasks, toasts: ToastStack) -> None:
        super().__init__(page)
        self._page, self._tasks, self._toasts = page, tasks, toasts

    def ask(self, client_id: uuid.UUID, client_name: str) -> None:
        """Ctrl+H: please join me at this client."""
        dialog = AskHelpDialog(client_name, self._page.window())
        dialog.noted.connect(partial(self._noted, client_id))
        dialog.open()

    def _noted(self, client_id: uuid.UUID, note: str) -> None:
        form = HelpAsk(uuid.uuid4(), client_id, note)
        self._tasks.change(
            help_requests.ask_for_help, form, owner=self, done=self._asked, failed=self._not_asked
        )

    def _asked(self, _request: uuid.UUID) -> None:
        self._toasts.show_toast(self.tr("Your lead has been called"), icon="hand-helping")

    def _not_asked(self, error: KnownError) -> None:
        """Not kept for later: help that comes tomorrow is none."""
        said = self.tr("Your lead could not be called: {reason}").format(reason=sentence(error))
        self._toasts.show_toast(said, "error")
