"""The lead's deed with many: seen before it is done, taken back in one key, and the list as a file, put on record."""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.services import demo
from app.services.outside import psql
from app.ui.clients.page import ClientsPage
from app.ui.dialogs.export import ExportDialog
from app.ui.dialogs.mass import MassDialog
from app.ui.dialogs.mass_fields import FieldsPane
from app.ui.tour.actor import Actor, TourBroken
from app.ui.workstation import Workstation

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
MARKED = 5
GRADE_A = 3
_A = "select count(*) from crm.client where importance = 3"
_EXPORTS = "select count(*) from crm.export"


def change_many(actor: Actor, lead: Workstation, url: str, login: str) -> None:
    """Five clients become the important ones, and are again what they were."""
    window, page = lead.window, lead.window.go("clients")
    if not isinstance(page, ClientsPage):
        raise TourBroken("the lead has no list of clients")
    actor.wait("the list of clients", lambda: page.card.model.rowCount() > MARKED)
    before = int(psql.ask(url, login, demo.PASSWORD, _A))
    page.focus_list()
    for _ in range(MARKED):
        actor.press(window, Key.Key_Space)
        actor.press(window, Key.Key_Down)
    page.keys.mass("fields")
    dialog = _open(actor, window, MassDialog)
    assert isinstance(dialog, MassDialog)
    actor.wait("the form", lambda: isinstance(dialog.pane, FieldsPane))
    pane = dialog.pane
    assert isinstance(pane, FieldsPane)
    line = pane.lines[0]
    line.field.setCurrentIndex(line.field.findData("importance"))
    line.choice.setCurrentIndex(line.choice.findData(GRADE_A))
    actor.wait("the dry run", lambda: dialog.forecast is not None)
    forecast = dialog.forecast
    changing = forecast.would_change if forecast is not None else 0
    actor.tell(f"{MARKED} clients at once: who would change, who not and why", dialog, "many")
    if not changing:
        raise TourBroken("nobody would change")
    actor.press(dialog, Key.Key_Return, CTRL)
    actor.wait("the change", lambda: int(psql.ask(url, login, demo.PASSWORD, _A)) == before + changing)
    actor.wait("the message", lambda: dialog_is_over(dialog) or not _find(window, MassDialog))
    if _find(window, MassDialog):
        actor.press(dialog, Key.Key_Z, CTRL)
    else:
        actor.press(window, Key.Key_Z, CTRL)
    actor.wait("everything back", lambda: int(psql.ask(url, login, demo.PASSWORD, _A)) == before)
    actor.tell("Ctrl+Z: what nobody has changed since is as it was", window, "many-undone")


def dialog_is_over(dialog: MassDialog) -> bool:
    """Whether it tells already what became of it."""
    return dialog.state == "over"


def save_the_list(actor: Actor, lead: Workstation, url: str, login: str) -> None:
    """The list goes out as it is shown; who took it is on record before the file is there."""
    window, page = lead.window, lead.window.go("clients")
    if not isinstance(page, ClientsPage):
        raise TourBroken("the lead has no list of clients")
    page.card.clear_marks()
    page.keys.mass("export")
    dialog = _open(actor, window, ExportDialog)
    assert isinstance(dialog, ExportDialog)
    with tempfile.TemporaryDirectory(prefix="nezabudka-tour-") as folder:
        file = Path(folder) / "clients.xlsx"
        dialog.path.setText(str(file))
        actor.wait("the count", lambda: dialog.rows)
        actor.tell(f"The list as a file: {dialog.rows} rows, these columns", dialog, "export")
        actor.press(dialog, Key.Key_Return, CTRL)
        actor.wait("the file", file.exists, 30)
        actor.wait("the end", lambda: not _find(window, ExportDialog))
    actor.note(f"psql as {login}: {psql.ask(url, login, demo.PASSWORD, _EXPORTS)} export on record")


def _open(actor: Actor, window: QWidget, kind: type[QWidget]) -> QWidget:
    actor.wait("the dialog", lambda: _find(window, kind))
    return _find(window, kind)[0]


def _find(window: QWidget, kind: type[QWidget]) -> list[QWidget]:
    return [one for one in window.findChildren(kind) if one.isVisible()]
