"""A client added by hand from a page: asked for, filed, told, and one click away from its card."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.services import clients
from app.services.clients import NewClient
from app.services.desk import Desk, Receipt
from app.ui.desk_tasks import DeskTasks
from app.ui.messages import sentence
from app.ui.widgets.toast import ToastStack


class ClientAdding(QObject):
    """Of a page with clients: `ask` opens the dialog; `done` when the client is in the base; `card_wanted(client id)` of the new
    one, or of who has its number already."""

    done = Signal()
    card_wanted = Signal(object)

    def __init__(self, page: QWidget, desk: Desk, tasks: DeskTasks, toasts: ToastStack) -> None:
        super().__init__(page)
        self._page, self._desk, self._tasks, self._toasts = page, desk, tasks, toasts

    def ask(self) -> None:
        """Ctrl+N."""
        from app.ui.dialogs.new_client import NewClientDialog  # most days nobody is added by hand

        country = self._desk.books.settings.get("country")
        known = country if isinstance(country, str) else ""
        dialog = NewClientDialog(self._desk.clock.now, known, self._tasks, self._page.window())
        dialog.typed.connect(self._typed)
        dialog.card_wanted.connect(self.card_wanted)
        dialog.open()

    def _typed(self, form: NewClient) -> None:
        self._tasks.write(clients.add_client, form, owner=self, done=partial(self._filed, form))

    def _filed(self, form: NewClient, receipt: Receipt) -> None:
        if receipt.status == "refused":
            self._toasts.show_toast(sentence(receipt.error) if receipt.error else "", "error")
            return
        if receipt.status == "kept":
            self._toasts.show_toast(self.tr("No connection. Kept here, sent by itself later"), "warn")
            return
        said, card = self.tr("Added: {name}"), partial(self.card_wanted.emit, form.client_id)
        self._toasts.show_toast(said.format(name=form.name), action=self.tr("Open the card"), act=card)
        self.done.emit()
