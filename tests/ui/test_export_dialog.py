"""A list as a file by keyboard: kind, columns, place; how far it is, stopped, refused."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from app.services.activity_lists import ActivityQuery
from app.services.client_lists import ClientQuery
from app.services.exports import Query
from app.ui.dialogs import mass_work
from app.ui.dialogs.export import ExportDialog
from tests.office import Office
from tests.ui.day_room import Room
from tests.ui.people_room import CTRL, blank_room, full_hands, open_room, press, settle, shown

COLUMNS = (
    ("name", "Company"),
    ("status", "Status"),
    ("importance", "Importance"),
    ("mark", ""),
    ("own.vip", "VIP"),
)


@pytest.fixture
def room(office: Office, qtbot: QtBot) -> Iterator[Room]:
    office.add("own_field", code="vip", kind="yes_no", name="VIP", name_ru="x", name_uk="x")
    office.client("anna", name="Astra", status="hot", own={"vip": True})
    full_hands(office, "anna", 2)
    with open_room(blank_room(office, "leo")) as made:
        yield made


def opened(room: Room, qtbot: QtBot, path: Path, query: Query = ClientQuery()) -> ExportDialog:  # noqa: B008
    columns = COLUMNS if isinstance(query, ClientQuery) else (("client", "Company"), ("kind", "What"))
    dialog = ExportDialog(room.desk, room.tasks, query, columns, room.window)
    shown(dialog, qtbot)
    settle(room, qtbot, lambda: dialog.rows is not None)
    dialog.path.setText(str(path))
    dialog._dress()
    return dialog


def test_a_list_is_saved_in_words_and_can_be_opened(
    room: Room, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown_files: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown_files.append(url.toLocalFile()))
    dialog = opened(room, qtbot, tmp_path / "list")
    assert [row.title for row in dialog.model.rows()] == ["Company", "Status", "Importance", "VIP"]
    assert dialog.focusWidget() is dialog.table
    for part in dialog.findChildren(QAbstractButton):
        assert not part.isVisible() or part.accessibleName()
    dialog.form.choose("csv")
    dialog.table.setFocus()
    dialog.table.go_to("importance")
    press(dialog, Qt.Key.Key_Space)
    with qtbot.waitSignal(dialog.saved, timeout=20_000) as told:
        press(dialog, Qt.Key.Key_Return, CTRL)
    assert told.args == [str(tmp_path / "list.csv")]
    settle(room, qtbot)
    text = (tmp_path / "list.csv").read_text("utf-8-sig").splitlines()
    assert text == ["Company;Status;VIP", "Astra;Hot;yes", "Firm 000;Cold;", "Firm 001;Cold;"]
    assert room.window.toasts.texts() == ["Saved: list.csv, rows: 3"]
    room.window.toasts.findChildren(QAbstractButton)[0].click()
    assert shown_files == [str(tmp_path / "list.csv")]
    assert room.office.rows("select what, rows, content -> 'columns' from crm.export") == [
        ("clients", 3, ["name", "status", "own.vip"])
    ]


def test_activities_are_saved_too(room: Room, qtbot: QtBot, tmp_path: Path) -> None:
    client = room.office.rows("select id from crm.client where name = 'Astra'")[0][0]
    room.office.activity(client)
    dialog = opened(room, qtbot, tmp_path / "a.xlsx", ActivityQuery())
    with qtbot.waitSignal(dialog.saved, timeout=20_000):
        press(dialog, Qt.Key.Key_Return, CTRL)
    assert (tmp_path / "a.xlsx").stat().st_size > 500


def test_stopped_by_escape_no_file_is_made(
    room: Room, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held, going = threading.Event(), threading.Event()
    cancelled = mass_work.Work.cancelled

    def wait_here(work: mass_work.Work) -> bool:
        going.set()
        held.wait(20)
        return cancelled(work)

    monkeypatch.setattr(mass_work.Work, "cancelled", wait_here)
    dialog = opened(room, qtbot, tmp_path / "a.xlsx")
    press(dialog, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(going.is_set, timeout=8_000)
    assert dialog.progress.isVisible()
    press(dialog, Qt.Key.Key_Escape)
    held.set()
    settle(room, qtbot, lambda: dialog.trouble.isVisible())
    assert list(tmp_path.glob("*.xlsx")) == []
    assert dialog.save.isEnabled()
    press(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not dialog.isVisible())


def test_a_folder_that_is_gone_is_said_and_another_can_be_named(
    room: Room, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = opened(room, qtbot, tmp_path / "nowhere" / "a.csv")
    dialog.form.choose("csv")
    press(dialog, Qt.Key.Key_Return, CTRL)
    settle(room, qtbot, lambda: dialog.trouble.isVisible())
    assert room.office.rows("select count(*) from crm.export") == [(0,)]
    dialog.path.setText(str(tmp_path / "a.csv"))
    with qtbot.waitSignal(dialog.saved, timeout=20_000):
        press(dialog, Qt.Key.Key_Return, CTRL)


def test_who_has_no_right_is_refused_and_nothing_is_written(
    office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    office.client("anna")
    with open_room(blank_room(office, "anna")) as room:
        dialog = opened(room, qtbot, tmp_path / "a.xlsx")
        press(dialog, Qt.Key.Key_Return, CTRL)
        settle(room, qtbot, lambda: dialog.trouble.isVisible())
        assert list(tmp_path.glob("*.xlsx")) == []
        assert office.rows("select count(*) from crm.export") == [(0,)]
        press(dialog, Qt.Key.Key_Escape)


def test_without_a_column_or_a_place_nothing_is_saved(room: Room, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened(room, qtbot, tmp_path / "a.xlsx")
    dialog.model.set_marked([row.name for row in dialog.model.rows()], on=False)
    assert not dialog.save.isEnabled()
    dialog.model.set_marked(["name"])
    assert dialog.save.isEnabled()
    dialog.path.clear()
    dialog._dress()
    assert not dialog.save.isEnabled()
    press(dialog, Qt.Key.Key_Escape)
