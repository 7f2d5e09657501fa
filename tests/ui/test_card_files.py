"""Files on the card: added by dialog, drop and paste, opened when harmless, saved, removed with a way back."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from app.services import attachments
from app.services.attachments import NewFile, add_file
from app.ui.card.files_pane import FilesPane
from tests.office import Office
from tests.ui.card_room import OpenCard, card_opener, lines, settle, words
from tests.ui.day_room import DAY, NOW, Room, done_call, press

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def open_card(office: Office, qtbot: QtBot) -> Iterator[OpenCard]:
    yield from card_opener(office, qtbot)


def kept(office: Office) -> list[tuple[str, int]]:
    return office.rows("select name, size from crm.attachment where removed_at is null order by name")  # type: ignore[return-value]


def urls(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(one)) for one in paths])
    return data


def drop(room: Room, data: QMimeData) -> None:
    """As a drag does: enter, then drop."""
    buttons, none, copy = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    QApplication.sendEvent(room.page, QDragEnterEvent(QPoint(5, 5), copy, data, buttons, none))
    QApplication.sendEvent(room.page, QDropEvent(QPointF(5, 5), copy, data, buttons, none))


def with_file(office: Office, client: uuid.UUID, name: str, activity: uuid.UUID | None = None) -> uuid.UUID:
    with office.as_user("anna") as db:
        return add_file(db, NewFile(client, name, name.encode(), activity))


def test_buttons_below_the_files_are_never_cut(qtbot: QtBot) -> None:
    pane = FilesPane()
    qtbot.addWidget(pane)
    pane.resize(360, 300)
    pane.show()
    qtbot.waitExposed(pane)
    for button in (pane.add, pane.open, pane.save, pane.remove):
        assert button.width() >= button.sizeHint().width(), button.text()
        assert pane.rect().contains(button.geometry()), button.text()


def test_dropped_files_are_kept_one_after_another(
    office: Office, open_card: OpenCard, qtbot: QtBot, tmp_path: Path
) -> None:
    for name in ("tariff.pdf", "<b>bold</b>.txt"):
        (tmp_path / name.replace("/", "∕")).write_text(name)
    room = open_card(office.client())
    drop(room, urls(*sorted(tmp_path.iterdir())))
    settle(room, qtbot)
    assert len(kept(office)) == 2
    assert "Kept: 2 files" in room.window.toasts.texts()
    assert room.page.middle.bar.tabText(2) == "Files 2"


def test_files_and_pictures_are_pasted(
    office: Office, open_card: OpenCard, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "tariff.pdf").write_text("x")
    room = open_card(office.client())
    QApplication.clipboard().setMimeData(urls(tmp_path / "tariff.pdf"))
    press(room, Qt.Key.Key_V, CTRL)
    settle(room, qtbot)
    picture = QImage(20, 20, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    QApplication.clipboard().setImage(picture)
    press(room, Qt.Key.Key_V, CTRL)
    settle(room, qtbot)
    assert [name for name, _ in kept(office)] == ["Picture.png", "tariff.pdf"]
    QApplication.clipboard().setText("words only")
    press(room, Qt.Key.Key_V, CTRL)
    assert any("no file" in text for text in room.window.toasts.texts())


def test_pasting_into_a_field_pastes_text(office: Office, open_card: OpenCard, qtbot: QtBot) -> None:
    room = open_card(office.client(name="Firm"))
    QApplication.clipboard().setText(" pasted")
    press(room, Qt.Key.Key_F2)
    press(room, Qt.Key.Key_End)
    press(room, Qt.Key.Key_V, CTRL)
    assert room.page.fields.editors["name"].raw() == "Firm pasted"
    assert kept(office) == []


def test_the_same_file_twice_a_folder_and_a_large_one_are_told(
    office: Office, open_card: OpenCard, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ui.card.file_work.MOST_BYTES", 10)
    (tmp_path / "large.bin").write_text("x" * 11)
    (tmp_path / "a.txt").write_text("same")
    (tmp_path / "b.txt").write_text("same")
    (tmp_path / "folder").mkdir()
    room = open_card(office.client())
    names = ("a.txt", "b.txt", "folder", "large.bin", "gone.txt")
    room.page.files.add(room.page.screen.card.id, [tmp_path / name for name in names])
    told: set[str] = set()
    qtbot.waitUntil(lambda: bool(told.update(room.window.toasts.texts()) or not room.page.files.is_busy()))
    settle(room, qtbot)
    told.update(room.window.toasts.texts())
    assert kept(office) == [("a.txt", 4)]
    assert any("as “a.txt”" in text for text in told) or len(told) >= 3
    assert any("cannot be read" in text for text in told)


def test_a_document_opens_and_what_could_run_is_only_saved(
    office: Office, open_card: OpenCard, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = office.client()
    with_file(office, client, "tariff.pdf")
    with_file(office, client, "evil.exe")
    room = open_card(client)
    opened: list[Path] = []
    room.page.files.opener = opened.append
    press(room, Qt.Key.Key_3, ALT)
    settle(room, qtbot)
    rows = {row.name: row for row in room.page.middle.files.rows}
    room.page.middle.files.table.go_to(rows["tariff.pdf"].id)
    press(room, Qt.Key.Key_Return)
    settle(room, qtbot)
    assert [one.read_bytes() for one in opened] == [b"tariff.pdf"]
    room.page.middle.files.table.go_to(rows["evil.exe"].id)
    press(room, Qt.Key.Key_Return)
    settle(room, qtbot)
    assert len(opened) == 1
    assert any("could run" in text for text in room.window.toasts.texts())
    target = tmp_path / "saved.exe"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    press(room, Qt.Key.Key_S, CTRL | Qt.KeyboardModifier.ShiftModifier)
    settle(room, qtbot)
    assert target.read_bytes() == b"evil.exe"


def test_a_removed_file_comes_back_by_undo(office: Office, open_card: OpenCard, qtbot: QtBot) -> None:
    client = office.client()
    with_file(office, client, "tariff.pdf")
    room = open_card(client)
    press(room, Qt.Key.Key_3, ALT)
    settle(room, qtbot)
    press(room, Qt.Key.Key_Delete)
    settle(room, qtbot)
    assert kept(office) == []
    press(room, Qt.Key.Key_Z, CTRL)
    settle(room, qtbot)
    assert kept(office) == [("tariff.pdf", 10)]


def test_a_file_is_kept_with_the_contact_under_the_cursor_and_stands_there(
    office: Office, open_card: OpenCard, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = office.client()
    done_call(office, client, NOW - DAY, "no_answer", result="Nobody there")
    (tmp_path / "tariff.pdf").write_text("x")
    room = open_card(client)
    press(room, Qt.Key.Key_Down)
    assert room.page.history.current_row() is not None
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(tmp_path / "tariff.pdf")], ""))
    press(room, Qt.Key.Key_O, CTRL)
    settle(room, qtbot)
    [(activity,)] = office.rows("select activity_id from crm.attachment")
    assert activity is not None
    [line] = [one for one in lines(room) if "Nobody there" in one]
    assert line.endswith("tariff.pdf")


def test_without_a_line_a_file_is_refused_with_a_sentence(
    office: Office, open_card: OpenCard, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.errors import ConnectionLost

    (tmp_path / "tariff.pdf").write_text("x")
    room = open_card(office.client())

    def down(*_: object, **__: object) -> None:
        raise ConnectionLost

    monkeypatch.setattr(room.desk, "change", down)
    room.page.files.add(room.page.screen.card.id, [tmp_path / "tariff.pdf"])
    settle(room, qtbot)
    assert any("files cannot wait on this PC" in text for text in room.window.toasts.texts())
    assert kept(office) == []


def test_a_long_transfer_shows_how_far_it_is_and_stops(
    office: Office, open_card: OpenCard, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "long.bin").write_bytes(b"x" * (2 * attachments.PART))
    room = open_card(office.client())
    work = room.page.files
    work._patience.setInterval(0)
    begun: list[int] = []

    def slow(db: object, new: object, *, progress: object, stopped: object) -> None:
        begun.append(1)
        qtbot_wait(stopped)
        raise attachments.TransferStopped

    def qtbot_wait(stopped: object) -> None:
        watch = work._watch
        assert watch is not None and callable(stopped)
        watch.tell(1, 2)
        watch._stop.wait(5)
        assert stopped()

    monkeypatch.setattr(attachments, "add_file", slow)
    work.add(room.page.screen.card.id, [tmp_path / "long.bin"])
    qtbot.waitUntil(lambda: room.page.middle._line.isVisible() and bool(begun))
    assert "long.bin" in words(room.page.middle)
    room.page.middle._stop.click()
    settle(room, qtbot)
    assert not room.page.middle._line.isVisible()
    assert any("Stopped" in text for text in room.window.toasts.texts())
