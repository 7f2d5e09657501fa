"""Small widgets: names for those who listen, room for long words, their own little rules."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.ui.theme import apply_theme
from app.ui.widgets.avatar import initials
from app.ui.widgets.button import Button
from app.ui.widgets.chip import Chip
from app.ui.widgets.choice import DateTimeEdit, SpinBox
from app.ui.widgets.elided_label import ElidedLabel
from app.ui.widgets.field import Field
from app.ui.widgets.filter_chip import FilterChip
from app.ui.widgets.key_bar import ConnectionStatus
from app.ui.widgets.meter import Meter, pace
from app.ui.widgets.pill import Pill, PillRow
from app.ui.widgets.progress_card import ProgressCard
from app.ui.widgets.search_field import LineEdit, SearchField
from app.ui.widgets.segmented import Segmented
from app.ui.widgets.skeleton import PatientLine
from app.ui.widgets.state_switch import StateSwitch
from app.ui.widgets.timeline import Timeline, TimelineItem
from tests.pictures.component_sheet import sheet
from tests.ui.keyboard import type_text

LONG = "Зарегистрировать перенаправление"


def test_every_focusable_control_has_a_name(qtbot: QtBot) -> None:
    root, _ = sheet()
    qtbot.addWidget(root)
    nameless = []
    for widget in root.findChildren(QWidget):
        inner = widget.objectName().startswith("qt_") or isinstance(widget.parent(), QLineEdit)
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or inner or widget.isHidden():
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is None or not interface.text(QAccessible.Text.Name):
            nameless.append(type(widget).__name__)
    assert nameless == []


@pytest.mark.parametrize("size", [100, 125])
def test_no_label_button_or_chip_is_clipped_on_the_sheet(qtbot: QtBot, qapp, size: int) -> None:
    apply_theme(qapp, "light", size)
    root, _ = sheet()
    qtbot.addWidget(root)
    root.resize(1440 * size // 100, 1200 * size // 100)
    with qtbot.waitExposed(root):
        root.show()
    clipped = []
    for widget in root.findChildren(QWidget):
        words = isinstance(widget, QAbstractButton | Chip | Pill) or (
            isinstance(widget, QLabel) and not widget.wordWrap()
        )
        if words and widget.isVisible() and widget.width() < widget.sizeHint().width():
            clipped.append(f"{type(widget).__name__} {widget.accessibleName()}")
    assert clipped == []


@pytest.mark.parametrize("kind", ["primary", "normal", "danger", "quiet", "tile"])
def test_button_is_never_narrower_than_icon_label_and_key(qtbot: QtBot, kind: str) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    button = Button(LONG, kind=kind, icon="phone", key="Ctrl+Enter")  # type: ignore[arg-type]
    QHBoxLayout(box).addWidget(button)
    box.resize(60, 40)
    box.show()
    assert button.width() >= button.sizeHint().width()
    assert button.sizeHint().width() > Button(LONG, kind=kind).sizeHint().width()  # type: ignore[arg-type]


def test_disabled_button_says_why(qtbot: QtBot) -> None:
    button = Button("Загрузить")
    qtbot.addWidget(button)
    button.set_reason("Нет связи с сервером")
    assert (button.isEnabled(), button.toolTip()) == (False, "Нет связи с сервером")
    button.set_reason("")
    assert (button.isEnabled(), button.toolTip()) == (True, "")


def test_focused_button_answers_enter(qtbot: QtBot) -> None:
    button = Button("Позвонить")
    qtbot.addWidget(button)
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Return)


def test_field_says_in_one_sentence_what_is_wrong(qtbot: QtBot) -> None:
    field = Field("Телефон", LineEdit(), hint="с кодом города")
    qtbot.addWidget(field)
    field.show()
    height = field.editor.sizeHint().height()
    field.set_error("Номер короткий: нужно 9 цифр после +380")
    assert field.error() == field.editor.accessibleDescription()
    assert field.editor.sizeHint().height() == height
    field.set_error("")
    assert (field.error(), field.editor.property("invalid")) == ("", False)


def test_search_waits_for_a_pause_and_escape_empties_it(qtbot: QtBot) -> None:
    field = SearchField("Компания, имя, телефон")
    qtbot.addWidget(field)
    asked: list[str] = []
    field.searched.connect(asked.append)
    type_text(field, "вектор ")
    assert asked == []
    qtbot.waitUntil(lambda: asked == ["вектор"])
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert asked == ["вектор", ""]


def test_pills_and_segments_tell_the_id_and_keep_the_choice(qtbot: QtBot) -> None:
    pills, views = (
        PillRow([("all", "Все"), ("late", "Просрочено 2")]),
        Segmented([("d", "День"), ("w", "Неделя")]),
    )
    for widget in (pills, views):
        qtbot.addWidget(widget)
        widget.show()
    with qtbot.waitSignal(pills.chosen) as chosen:
        qtbot.mouseClick(pills.findChildren(Pill)[1], Qt.MouseButton.LeftButton)
    assert chosen.args == ["late"]
    pills.set_items([("all", "Все"), ("late", "Просрочено 3")])
    assert pills.current() == "late"
    views.choose("w")
    assert views.current() == "w"


def test_filter_is_dropped_by_delete_and_by_its_cross(qtbot: QtBot) -> None:
    chip = FilterChip("Город", "Киев")
    qtbot.addWidget(chip)
    chip.resize(chip.sizeHint())
    with qtbot.waitSignal(chip.dropped):
        qtbot.keyClick(chip, Qt.Key.Key_Delete)
    with qtbot.waitSignal(chip.dropped):
        qtbot.mouseClick(
            chip, Qt.MouseButton.LeftButton, pos=chip.rect().center() + chip.rect().center() * 0.8
        )


@pytest.mark.parametrize(
    ("value", "plan", "by_now", "load", "verdict"),
    [
        (37, 60, 34, False, "on_pace"),
        (31, 60, 34, False, "on_pace"),
        (30, 60, 34, False, "behind"),
        (60, 60, 34, False, "reached"),
        (0, 0, 0, False, "on_pace"),
        (112, 100, None, True, "overload"),
        (100, 100, None, True, "on_pace"),
    ],
)
def test_pace_has_one_rule(value: int, plan: int, by_now: int | None, load: bool, verdict: str) -> None:
    assert pace(value, plan, by_now, load=load).name == verdict


def test_meter_says_its_figures(qtbot: QtBot) -> None:
    meter = Meter()
    qtbot.addWidget(meter)
    meter.set(37, 60, 34)
    assert meter.accessibleName() == "37 / 60"


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Ольга Коваленко", "ОК"),
        ("ООО «Вектор Логистика»", "ВЛ"),
        ("Acme", "A"),
        ("", "?"),
        ("+7 (936)", "79"),
    ],
)
def test_initials_skip_legal_forms(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_cut_label_shows_in_full_in_its_tooltip(qtbot: QtBot) -> None:
    label = ElidedLabel(LONG)
    qtbot.addWidget(label)
    label.show()
    label.resize(80, 20)
    assert label.toolTip() == LONG
    label.resize(400, 20)
    assert label.toolTip() == ""


def test_states_show_one_thing_at_a_time(qtbot: QtBot) -> None:
    switch = StateSwitch(QWidget())
    qtbot.addWidget(switch)
    switch.show()
    switch.show_loading()
    assert switch.state() == "blank"
    qtbot.waitUntil(lambda: switch.state() == "loading")
    switch.show_error("Сервер не ответил", data_of="Данные на 13:52")
    assert switch.state() == "error"
    with qtbot.waitSignal(switch.retried):
        next(button for button in switch.findChildren(Button) if button.text() == "Try again").click()
    switch.show_loading()
    switch.show_content()
    assert switch.state() == "content"


def test_history_skips_captions_and_reads_as_sentences(qtbot: QtBot) -> None:
    history = Timeline("История")
    qtbot.addWidget(history)
    history.set_items(
        [
            TimelineItem(str(n), f"День {n // 3}", f"Звонок {n}", "10:00", "Нет ответа", "Олег")
            for n in range(300)
        ]
    )
    assert history.items.rowCount() == 400
    assert not history.items.index(0).flags() & Qt.ItemFlag.ItemIsEnabled
    spoken = history.items.data(history.items.index(1), int(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken == "День 0, 10:00, Звонок 0, Олег, Нет ответа"


def test_long_work_shows_how_far_it_is_and_can_be_stopped(qtbot: QtBot) -> None:
    card = ProgressCard("Проверка")
    qtbot.addWidget(card)
    card.show()
    card.show_progress(50, 200, "осталось 6 с")
    assert any("25" in label.text() for label in card.findChildren(QLabel))
    with qtbot.waitSignal(card.cancelled):
        qtbot.mouseClick(card.findChildren(Button)[0], Qt.MouseButton.LeftButton)


def test_the_line_below_a_form_comes_only_when_the_answer_takes_its_time(qtbot: QtBot) -> None:
    form = QWidget()
    qtbot.addWidget(form)
    line = PatientLine()
    QHBoxLayout(form).addWidget(line)
    form.show()
    line.start()
    assert not line.isVisible()
    qtbot.waitUntil(lambda: line.isVisible() and line._step > 0)
    line.stop()
    assert not line.isVisible()
    line.start()
    line.stop()
    assert not line._patience.isActive()


def test_connection_line_says_what_waits(qtbot: QtBot) -> None:
    status = ConnectionStatus()
    qtbot.addWidget(status)
    assert status.accessibleName() == "Online · all saved"
    status.show_state(False, 2)
    assert "2" in status.accessibleName()


def test_numbers_and_moments_have_room_for_their_text(qtbot: QtBot) -> None:
    for editor in (SpinBox(name="Попыток"), DateTimeEdit(name="Когда")):
        qtbot.addWidget(editor)
        editor.show()
        assert editor.lineEdit().width() > 30
        assert editor.lineEdit().textMargins().left() == 8
