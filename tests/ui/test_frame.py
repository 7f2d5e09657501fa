"""The frame: pages, keys, messages, languages, the crash dialog."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.errors import ConnectionLost
from app.ui.actions import Command, KeysOverlay, sequences
from app.ui.crash import CrashDialog, report_of
from app.ui.main_window import MainWindow, PageSpec
from app.ui.page import Page
from app.ui.theme import apply_theme
from app.ui.widgets.rail import RailButton
from app.ui.widgets.search_field import LineEdit, SearchField
from app.ui.widgets.toast import ToastStack
from tests.ui.keyboard import type_text


class NotesPage(Page):
    """A page that counts what happens to it."""

    def __init__(self) -> None:
        super().__init__()
        self.field = LineEdit(name="Заметка")
        self.list = QWidget()
        self.list.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.body.addWidget(self.field)
        self.body.addWidget(self.list)
        self.deeds: list[str] = []
        self.refreshes: list[object] = []
        self.stays = False

    def commands(self) -> list[Command]:
        """A digit, a function key and a letter."""
        return [
            Command("first", "Нет ответа", "1", lambda: self.deeds.append("1")),
            Command("skip", "Пропустить", "F6", lambda: self.deeds.append("F6")),
            Command("find", "Найти", "Ctrl+K", lambda: self.deeds.append("Ctrl+K")),
            Command("save", "Дальше", "Ctrl+Enter", lambda: self.deeds.append("Ctrl+Enter")),
            Command("secret", "Раздать", "F8", lambda: self.deeds.append("F8"), right="plan"),
        ]

    def shown(self) -> None:
        """The list gets the keys."""
        self.list.setFocus()

    def refresh(self, change: object) -> None:
        """Count."""
        self.refreshes.append(change)

    def may_leave(self) -> bool:
        """As told."""
        return not self.stays


def make_window(qtbot: QtBot) -> MainWindow:
    """A window with two pages for everyone and one for leads."""
    specs = [
        PageSpec("notes", "list-checks", lambda: "Мой день", NotesPage),
        PageSpec("other", "users", lambda: "Клиенты", NotesPage),
        PageSpec("plan", "square-kanban", lambda: "План", NotesPage, right="plan", place="role"),
        PageSpec("bell", "bell", lambda: "Напоминания", NotesPage, place="bottom"),
    ]
    window = MainWindow(specs, allowed=lambda right: False)
    qtbot.addWidget(window)
    window.go("notes")
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def notes(window: MainWindow) -> NotesPage:
    """The page in front."""
    page = window.current_page()
    assert isinstance(page, NotesPage)
    return page


def test_bare_digit_is_a_command_only_while_nobody_types(qtbot: QtBot) -> None:
    page = notes(make_window(qtbot))
    qtbot.keyClick(page.list, Qt.Key.Key_1)
    page.field.setFocus()
    qtbot.keyClick(page.field, Qt.Key.Key_1)
    qtbot.keyClick(page.field, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert (page.deeds, page.field.text()) == (["1", "1"], "1")


def test_function_keys_and_ctrl_enter_work_from_a_field(qtbot: QtBot) -> None:
    page = notes(make_window(qtbot))
    page.field.setFocus()
    qtbot.keyClick(page.field, Qt.Key.Key_F6)
    qtbot.keyClick(page.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(page.field, Qt.Key.Key_Enter, Qt.KeyboardModifier.ControlModifier)
    assert page.deeds == ["F6", "Ctrl+Enter", "Ctrl+Enter"]


@pytest.mark.qt_log_ignore("keyToAscii")
def test_letters_work_in_cyrillic_layouts(qtbot: QtBot) -> None:
    page = notes(make_window(qtbot))
    qtbot.keyClick(page.list, Qt.Key(ord("Л")), Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(page.list, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert page.deeds == ["Ctrl+K", "Ctrl+K"]
    assert QKeySequence("Ctrl+І") in sequences("Ctrl+S")
    assert QKeySequence("Ctrl+Ы") in sequences("Ctrl+S")


def test_what_a_person_may_not_do_has_neither_key_nor_icon(qtbot: QtBot) -> None:
    window = make_window(qtbot)
    page = notes(window)
    qtbot.keyClick(page.list, Qt.Key.Key_F8)
    assert page.deeds == []
    assert window.go("plan") is None
    assert [button.item.id for button in window.rail.findChildren(RailButton)] == ["notes", "other", "bell"]


def test_sections_open_by_key_and_keys_of_a_hidden_page_sleep(qtbot: QtBot) -> None:
    window = make_window(qtbot)
    first = notes(window)
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    second = notes(window)
    assert second is not first
    qtbot.keyClick(second.list, Qt.Key.Key_F6)
    assert (first.deeds, second.deeds) == ([], ["F6"])


def test_page_with_an_open_call_cannot_be_left(qtbot: QtBot) -> None:
    window = make_window(qtbot)
    page = notes(window)
    page.stays = True
    assert window.go("other") is None
    qtbot.mouseClick(window.rail.findChildren(RailButton)[1], Qt.MouseButton.LeftButton)
    assert window.current_page() is page
    assert [button.isChecked() for button in window.rail.findChildren(RailButton)] == [True, False, False]


def test_hidden_page_turns_stale_and_refreshes_when_shown(qtbot: QtBot) -> None:
    window = make_window(qtbot)
    first = notes(window)
    window.go("other")
    window.hear("client 5")
    assert (first.refreshes, first.stale) == ([None], True)
    assert notes(window).refreshes == [None, "client 5"]
    window.go("notes")
    assert first.refreshes == [None, None]


def test_all_keys_are_listed_on_f1_and_go_away_on_any_key(qtbot: QtBot) -> None:
    window = make_window(qtbot)
    qtbot.keyClick(window, Qt.Key.Key_F1)
    overlay = window.findChild(KeysOverlay)
    assert overlay is not None
    qtbot.keyClick(overlay, Qt.Key.Key_1)
    assert notes(window).deeds == []
    qtbot.waitUntil(lambda: window.findChild(KeysOverlay) is None)
    assert notes(window).list.hasFocus()


def test_bottom_line_prints_keys_and_connection(qtbot: QtBot) -> None:
    window = make_window(qtbot)
    assert window.key_bar.hints.accessibleName().startswith("1 Нет ответа, F6 Пропустить")
    assert not window.banner.isVisible()
    window.show_connection(False, 1, since="2 мин")
    assert window.banner.isVisible()
    assert "1" in window.key_bar.status.accessibleName()
    window.show_connection(True)
    assert not window.banner.isVisible()


def test_counter_is_red_only_above_zero_and_stops_at_nine(qtbot: QtBot) -> None:
    window = make_window(qtbot)
    bell = window.rail.findChildren(RailButton)[2]
    texts = []
    for count in (0, 3, 12):
        window.set_badge("bell", count)
        texts.append(bell.badge_text())
    assert texts == ["", "3", "9+"]


def test_undo_works_once_by_ctrl_z_and_facts_leave_by_themselves(qtbot: QtBot) -> None:
    window = make_window(qtbot)
    undone: list[int] = []
    window.toasts.show_toast("Итог записан", "undo", action="Отменить", act=lambda: undone.append(1))
    window.toasts.show_toast("Скопировано", "fact")
    for _ in range(2):
        qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == [1]
    assert window.toasts.texts() == ["Скопировано"]


def test_at_most_three_messages_and_errors_stay_until_closed(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(900, 600)
    host.show()
    stack = ToastStack(host)
    window_error = stack.show_toast("Номер закрыт", "error")
    assert not window_error._timer.isActive()
    for text in ("один", "два", "три"):
        assert stack.show_toast(text)._timer.interval() == 5_000
    assert stack.texts() == ["Номер закрыт", "два", "три"]
    assert stack.geometry().bottom() < 600 - 40
    assert stack.close_last()
    assert stack.texts() == ["Номер закрыт", "два"]


def test_messages_float_above_a_bar_at_the_foot_of_a_page(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(900, 600)
    bar = QWidget(host)
    bar.setGeometry(0, 500, 900, 40)
    bar.hide()
    host.show()
    stack = ToastStack(host)
    stack.keep_clear_of(bar)
    stack.show_toast("Сохранено")
    assert stack.geometry().bottom() > 500
    bar.show()
    assert stack.geometry().bottom() < 500
    bar.hide()
    assert stack.geometry().bottom() > 500


def test_messages_take_no_focus(qtbot: QtBot) -> None:
    window = make_window(qtbot)
    page = notes(window)
    page.field.setFocus()
    type_text(page.field, "не")
    window.show_error(ConnectionLost())
    type_text(page.field, "т")
    assert page.field.hasFocus()
    assert (page.field.text(), window.toasts.texts()) == ("нет", ["No connection to the server"])


def test_crash_report_hides_numbers_and_can_be_copied(qtbot: QtBot) -> None:
    try:
        raise RuntimeError("client +380 44 234-56-78, postgresql://anna:secret@host/base")
    except RuntimeError as error:
        dialog = CrashDialog(error)
    qtbot.addWidget(dialog)
    dialog._copy_clicked()
    copied = QGuiApplication.clipboard().text()
    assert "RuntimeError" in copied
    assert "234-56" not in copied
    assert "secret" not in copied
    assert "Python" in report_of(ValueError())


def test_window_closes_only_when_it_may(qtbot: QtBot, qapp: QApplication) -> None:
    answers = [False, True]
    window = MainWindow([PageSpec("a", "phone", lambda: "А", Page)], may_close=lambda: answers.pop(0))
    qtbot.addWidget(window)
    window.show()
    window.close()
    assert window.isVisible()
    window.close()
    assert not window.isVisible()


def test_text_size_grows_a_window_that_is_open(qtbot: QtBot, qapp: QApplication) -> None:
    window = make_window(qtbot)
    before = window.key_bar.height(), window.rail.width()
    apply_theme(qapp, "light", 125)
    qtbot.waitUntil(lambda: window.rail.findChildren(RailButton)[0].height() == 50)
    assert before == (36, 60)
    assert (window.key_bar.height(), window.rail.width()) == (45, 75)


def test_escape_empties_the_search_before_it_closes_a_message(qtbot: QtBot) -> None:
    window = make_window(qtbot)
    search = SearchField("Компания")
    notes(window).body.addWidget(search)
    search.setFocus()
    type_text(search, "век")
    window.toasts.show_toast("Скопировано")
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert (search.text(), window.toasts.texts()) == ("", ["Скопировано"])
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert window.toasts.texts() == []
