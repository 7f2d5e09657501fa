"""From the lists to the deed: a whole filter goes to the dialog, a list as it is shown into a file, what was left greets."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from app.services import access, client_lists, mass_runs
from app.services.mass_forms import MassRequest, SetFields
from app.services.mass_runs import MassRun
from app.services.selections import Selection
from app.ui.dialogs.assign import AssignDialog
from app.ui.dialogs.export import ExportDialog
from app.ui.dialogs.mass import MassDialog
from app.ui.dialogs.mass_log import MassLog
from app.ui.languages import Languages
from app.ui.workstation import Workstation
from tests.fakes.telephones import FakeTelephone
from tests.office import PASSWORD, Office

Open = Callable[[str], Workstation]


@pytest.fixture
def open_for(office: Office, qtbot: QtBot) -> Iterator[Open]:
    opened: list[Workstation] = []

    def open_for(login: str) -> Workstation:
        desk = access.enter(office.url, login, PASSWORD)
        workstation = Workstation(desk, Languages(QApplication.instance()), telephone=FakeTelephone())
        workstation.start()
        opened.append(workstation)
        return workstation

    yield open_for
    for workstation in opened:
        for dialog in workstation.window.findChildren(QDialog):
            dialog.close()
        workstation.close()
        shiboken6.delete(workstation.window)
        shiboken6.delete(workstation)


def dialog_of(station: Workstation, qtbot: QtBot, kind: type[QDialog]) -> Any:
    """The dialog of this kind that is open now."""

    def found() -> list[QDialog]:
        return [one for one in station.window.findChildren(kind) if one.isVisible()]

    qtbot.waitUntil(lambda: bool(found()), timeout=10_000)
    return found()[0]


def test_every_deed_of_the_list_finds_its_dialog(office: Office, open_for: Open, qtbot: QtBot) -> None:
    for number in range(3):
        office.client("anna", name=f"Firm {number}")
    station = open_for("leo")
    page: Any = station.window.go("clients")
    qtbot.waitUntil(lambda: page.card.model.rowCount() == 3, timeout=10_000)
    page.card.toggle_all()
    for kind in ("fields", "plan", "do_not_call", "close", "hand_over", "pool"):
        page.keys.mass(kind)
        dialog = dialog_of(station, qtbot, MassDialog)
        assert dialog.kind == kind
        qtbot.waitUntil(
            lambda dialog=dialog: dialog.count is not None and dialog.count.count == 3, timeout=10_000
        )
        dialog.reject()
        qtbot.waitUntil(lambda: not station.window.findChildren(MassDialog), timeout=10_000)
    station.rooms.mass("assign", page.selection())
    dialog = dialog_of(station, qtbot, AssignDialog)
    qtbot.waitUntil(lambda: not dialog.is_waiting(), timeout=10_000)
    dialog.reject()
    page.keys.mass_log()
    dialog_of(station, qtbot, MassLog).reject()


def test_the_list_goes_out_with_the_columns_as_they_are_shown(
    office: Office, open_for: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    for number in range(3):
        office.client("anna", name=f"Firm {number}")
    station = open_for("leo")
    page: Any = station.window.go("clients")
    qtbot.waitUntil(lambda: page.card.model.rowCount() == 3, timeout=10_000)
    page.keys.mass("export")
    dialog = dialog_of(station, qtbot, ExportDialog)
    qtbot.waitUntil(lambda: dialog.rows == 3, timeout=10_000)
    titles = [row.title for row in dialog.model.rows()]
    assert titles == [column.title for column in page.card.model.columns if column.title]
    dialog.form.choose("csv")
    dialog.path.setText(str(tmp_path / "a.csv"))
    with qtbot.waitSignal(dialog.saved, timeout=20_000):
        dialog.confirm()
    lines = (tmp_path / "a.csv").read_text("utf-8-sig").splitlines()
    assert lines[0] == ";".join(titles)
    as_shown = [row.name for row in station.desk.read(client_lists.read_first, page.query())]
    assert [line.split(";")[0] for line in lines[1:]] == as_shown


def test_marked_rows_go_out_in_the_order_of_the_list(office: Office, open_for: Open, qtbot: QtBot) -> None:
    for number in range(12):
        office.client("anna", name=f"Firm {number:02}")
    station = open_for("leo")
    page: Any = station.window.go("clients")
    qtbot.waitUntil(lambda: page.card.model.rowCount() == 12, timeout=10_000)
    page.card.toggle_all()
    page.keys.mass("export")
    dialog = dialog_of(station, qtbot, ExportDialog)
    shown = [row.id for row in station.desk.read(client_lists.read_first, page.query())]
    assert list(dialog._request().ids or ()) == shown
    dialog.reject()


def test_a_change_left_half_done_greets_its_maker_and_nobody_else(
    office: Office, open_for: Open, qtbot: QtBot
) -> None:
    ids = [office.client("anna", name=f"Firm {number}") for number in range(4)]
    station = open_for("leo")
    request = MassRequest(uuid.uuid4(), Selection(client_ids=tuple(ids)), SetFields({"status": "hot"}))
    run = MassRun(station.desk, request, mass_runs.foresee(station.desk, request), portion=2)

    def die(done: int, _of: int) -> None:
        if done == 2:
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        run.go(progress=die)
    again = open_for("leo")
    log = dialog_of(again, qtbot, MassLog)
    qtbot.waitUntil(lambda: bool(log.model.rows()) and log.go_on.isVisible(), timeout=10_000)
    log.go_on.click()
    qtbot.waitUntil(lambda: not log.go_on.isVisible() and not log.progress.isVisible(), timeout=10_000)
    assert office.rows("select distinct status from crm.client") == [("hot",)]
    log.reject()
    assert not open_for("anna").window.findChildren(MassLog)
