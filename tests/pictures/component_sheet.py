"""Paints all components into build/pictures: `python -m tests.pictures.component_sheet`. Look at them."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.ui import icons
from app.ui.paint import Tone
from app.ui.table import Cell, Column, Group, GroupedModel, TableView
from app.ui.theme import apply_theme
from app.ui.widgets.avatar import Avatar
from app.ui.widgets.banner import Banner
from app.ui.widgets.button import Button
from app.ui.widgets.callout import Callout
from app.ui.widgets.card import Card, Well, line
from app.ui.widgets.chip import Chip
from app.ui.widgets.choice import CheckBox, Combo, RadioButton
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.field import Field
from app.ui.widgets.filter_chip import FilterChip
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.key_bar import Hint, KeyBar
from app.ui.widgets.key_cap import KeyCap
from app.ui.widgets.label import IconText, Label
from app.ui.widgets.meter import Measure, Meter
from app.ui.widgets.pill import Pill, PillRow
from app.ui.widgets.progress_card import ProgressCard
from app.ui.widgets.search_field import LineEdit, SearchField
from app.ui.widgets.segmented import Segmented
from app.ui.widgets.skeleton import Skeleton
from app.ui.widgets.timeline import Timeline, TimelineItem
from app.ui.widgets.toast import Toast
from tests.pictures.chart_samples import chart_cards, tiles

OUT = Path("build/pictures")


@dataclass(frozen=True)
class Prospect:
    """An invented row."""

    id: int
    time: str
    shift: str
    chip: str
    tone: Tone
    firm: str
    person: str
    early: bool = False


PROSPECTS = (
    Prospect(1, "13:58", "", "Обычная", "neutral", "Нива Плюс", "Артём Лысенко"),
    Prospect(2, "13:58", "", "Обещано 14:00", "accent", "Вектор Логистика", "Ольга Коваленко"),
    Prospect(3, "12:58", "−1 ч", "Опоздание 1 день", "bad", "Агроцех", "Нина Гончар"),
    Prospect(4, "22:40", "+9 ч", "Рано: с 9:00", "neutral", "Владпорт Снаб", "Приёмная", True),
)


def table() -> TableView:
    """Rows in all states."""
    columns = [
        Column[Prospect]("time", "У клиента", 86, lambda r: Cell(r.time, suffix=r.shift)),
        Column[Prospect]("why", "Почему", 136, lambda r: Cell(r.chip, "chip", tone=r.tone)),
        Column[Prospect]("firm", "Компания", 120, lambda r: Cell(r.firm, strong=True), stretch=True),
        Column[Prospect](
            "last",
            "Результат",
            130,
            lambda r: Cell("Занято", "icon", icon="phone-missed", muted=True),
            leave=1,
        ),
    ]
    model = GroupedModel[Prospect](columns, row_id=lambda r: r.id, muted=lambda r: r.early)
    view = TableView("Строки", model)
    groups = [
        Group("promises", "Обещания сейчас", PROSPECTS[:2], "alarm-clock", "accent", "меньше 20 минут"),
        Group("late", "Просрочено", PROSPECTS[2:], "clock-alert", "bad", "после 15:00 увидит руководитель"),
    ]
    model.set_groups(groups)
    view.go_to(2)
    return view


def row(*widgets: QWidget, stretch: bool = True) -> QHBoxLayout:
    """Widgets side by side."""
    made = QHBoxLayout()
    made.setSpacing(8)
    for widget in widgets:
        made.addWidget(widget)
    if stretch:
        made.addStretch(1)
    return made


def buttons() -> tuple[Card, Button]:
    """Buttons, pills, chips, keys."""
    card = Card("Кнопки, фокус, клавиши", caption=True)
    focus, dead = Button("Фокус"), Button("Нельзя")
    dead.set_reason("Нет связи")
    card.body.addLayout(
        row(Button("Позвонить", kind="primary", icon="phone", key="Enter"), Button("Обычная"), focus, dead)
    )
    pill = Pill("Фильтр")
    pill.setChecked(True)
    card.body.addLayout(
        row(
            Button("Завершить", kind="danger", icon="phone-off"),
            Button("Ссылка", kind="quiet"),
            pill,
            Pill("Фильтр"),
            IconButton("ellipsis", "Ещё"),
        )
    )
    chips = (("Тёплый", "warn"), ("Важность А", "ok"), ("Опоздание 2 ч", "bad"), ("Обещано 14:00", "accent"))
    card.body.addLayout(row(*(Chip(text, tone) for text, tone in chips)))  # type: ignore[arg-type]
    keys = [KeyCap(key) for key in ("Ctrl", "Enter", "F5", "1")]
    card.body.addLayout(row(*keys, Label("на кнопке и в строке подсказок", "small", "muted")))
    card.body.addStretch(1)
    return card, focus


def fields() -> Card:
    """Inputs in all states."""
    card = Card("Поля", caption=True)
    wrong = Field("Телефон", LineEdit())
    wrong.editor.setText("044 555-01")  # type: ignore[attr-defined]
    wrong.set_error("Номер короткий: нужно 9 цифр после +380")
    combo, note = Combo(name="Менеджер"), QPlainTextEdit("18 рейсов в месяц, больное направление — Одесса.")
    combo.addItems(["понедельник, 23 ноября, 14:00", "завтра"])
    note.setAccessibleName("Заметка")
    note.setFixedHeight(56)
    card.body.addWidget(SearchField("Компания, имя, телефон"))
    card.body.addWidget(wrong)
    card.body.addWidget(combo)
    card.body.addWidget(note)
    tick, radio = CheckBox("Запомнить"), RadioButton("Дополнить пустые поля")
    tick.setChecked(True)
    radio.setChecked(True)
    card.body.addLayout(row(tick, CheckBox("Нет"), radio))
    views = Segmented([("d", "День"), ("w", "Неделя"), ("m", "Месяц")], name="Период")
    views.choose("w")
    card.body.addLayout(row(views))
    card.body.addLayout(row(FilterChip("Город", "Киев, Одесса"), FilterChip("Статус", "тёплый")))
    card.body.addStretch(1)
    return card


OUTCOMES = (
    ("Нет ответа", "phone-missed"), ("Занято", "phone-off"), ("Автоответчик", "voicemail"),
    ("Перезвонить", "alarm-clock"), ("Интерес: КП", "mail"), ("Встреча", "handshake"),
    ("Продажа", "badge-check"), ("Отказ", "thumbs-down"), ("Не тот номер", "circle-x"), ("Не звонить", "ban"),
)  # fmt: skip


def outcomes() -> Card:
    """Ten keys and the consequence."""
    card, grid = Card("Итог звонка: 10 клавиш и последствие", caption=True), QGridLayout()
    grid.setSpacing(6)
    for place, (text, icon) in enumerate(OUTCOMES):
        tile = Button(text, kind="tile", icon=icon, key=str((place + 1) % 10))
        tile.setChecked(place == 3)
        grid.addWidget(tile, place // 2, place % 2)
    card.body.addLayout(grid)
    card.body.addWidget(
        Callout("Засчитается как разговор. Клиент останется у вас, звонок Пн 14:00", icon="info")
    )
    card.body.addWidget(
        Callout(
            "«Перезвоните после планёрки, обсудим тариф „Регион“»",
            title="Обещано сегодня в 14:00",
            note="через 2 мин",
            icon="alarm-clock",
        )
    )
    card.body.addWidget(Callout("Нет следующего шага", icon="triangle-alert", tone="bad"))
    card.body.addWidget(Button("Сохранить и дальше", kind="primary", icon="skip-forward", key="Ctrl+Enter"))
    card.body.addStretch(1)
    return card


def meters() -> Card:
    """The pace rule."""
    card, grid = Card("Прогресс, черта: план к этому часу", caption=True), QGridLayout()
    grid.setHorizontalSpacing(16)
    cases = (("В темпе", 37, 34), ("Отстаёт больше 10 %", 23, 34), ("План выполнен", 60, 34))
    for place, (name, value, by_now) in enumerate(cases):
        meter = Meter()
        meter.set(value, 60, by_now)
        grid.addWidget(Label(name, tone="muted"), place, 0)
        grid.addWidget(meter, place, 1)
        grid.addWidget(Label(f"{value} / 60"), place, 2)
    load = Meter(dense=True)
    load.set(112, 100, load=True)
    grid.addWidget(Label("Перегрузка", tone="muted"), 3, 0)
    grid.addWidget(load, 3, 1)
    grid.addWidget(Label("112 %"), 3, 2)
    card.body.addLayout(grid)
    strip = QHBoxLayout()
    strip.setSpacing(24)
    for name, value in (("Звонки", 36), ("Дозвоны", 20)):
        measure = Measure(name)
        measure.set(str(value), "из 60", "60 %", value=value, plan=60, by_now=34)
        strip.addWidget(measure)
    card.body.addLayout(strip)
    card.body.addStretch(1)
    return card


def toasts() -> Card:
    """Three kinds of messages."""
    card = Card("Сообщения, 10 секунд", caption=True)
    card.body.addWidget(
        Toast("Итог записан: перезвонить в Пн 14:00", "undo", action="Отменить", key="Ctrl+Z")
    )
    card.body.addWidget(Toast("Нет связи. Итог сохранён здесь", "warn", action="Не отправлено: 1"))
    card.body.addWidget(Toast("Номер в «Не звонить» до 12 мая", "error", action="Почему"))
    return card


def states() -> list[QWidget]:
    """Empty, error, no rights, loading, progress."""
    made = []
    for title, state in (
        ("Пусто", EmptyState("Очередь пройдена", "Обещания выполнены. Взять новых?", tone="ok",
                             action="Взять 20 из пула", kind="primary")),
        ("Ошибка", EmptyState("Список не загрузился", "Сервер не ответил за 10 с. Данные на 13:52",
                              icon="triangle-alert", tone="bad", action="Повторить", key="Ctrl+R",
                              link="Подробнее")),
        ("Нет прав", EmptyState("Карточка недоступна", "Её нет, или у вас нет доступа", icon="lock",
                                action="Спросить руководителя")),
        ("Загрузка (после 150 мс)", Skeleton(3)),
    ):  # fmt: skip
        card = Card(title, caption=True)
        card.body.addWidget(state)
        made.append(card)
    progress = ProgressCard("Проверка на лету")
    progress.show_progress(1211, 1640, "Проверено 1 211 из 1 640 · осталось 6 с")
    return [*made, progress]


def people() -> Card:
    """Header parts and the history."""
    card, title = Card("История", icon="history", dense=True), QVBoxLayout()
    card.set_count("9")
    card.add_action(PillRow([("all", "Все"), ("calls", "Звонки"), ("mail", "Письма")]))
    card.add_action(KeyCap("F4"))
    title.addWidget(Label("Ольга Коваленко", "h1"))
    meta = row(IconText("building-2", "ООО «Вектор Логистика»"), IconText("map-pin", "Киев · сейчас 14:06"))
    title.addLayout(meta)
    header = row(Avatar("Ольга Коваленко", side=52), stretch=False)
    header.addLayout(title, 1)
    card.body.addLayout(header)
    card.body.addWidget(line())
    history = Timeline("История")
    call = "Дарья Ветрова: интересен тариф «Регион». Боль: срыв сроков на Одессу."
    history.set_items(
        [
            TimelineItem("1", "Вчера", "Письмо прочитано", "11:20", "Коммерческое предложение",
                         "Дарья Ветрова", "mail-open", "ok"),
            TimelineItem("2", "Вчера", "Исходящий · 6 мин 12 с", "10:41", call, "", "phone-outgoing",
                         "accent", "Впечатление: тёплое", "warn"),
            TimelineItem("3", "12 ноября", "Не дозвонились", "16:55", "Нет ответа, 5 гудков", "Олег Кравец",
                         "phone-missed", "bad"),
        ]
    )  # fmt: skip
    card.body.addWidget(history, 1)
    well = Well()
    well.body.addWidget(
        Label("Понимаю. Давайте сравним с ценой срыва: один простой стоит 14 000 ₴", wrap=True)
    )
    card.body.addWidget(well)
    return card


def sheet() -> tuple[QWidget, Button]:
    """The whole sheet, and the button that gets the focus."""
    root = QWidget()
    root.setProperty("page", True)
    root.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    banner = Banner()
    banner.set("Нет связи с сервером 2 мин. Звонить и записывать итоги можно", chip="Не отправлено: 1",
               note="повтор через 8 с")  # fmt: skip
    banner.add_button(Button("Показать", icon="list"))
    banner.add_button(Button("Повторить сейчас", icon="refresh-cw"))
    card, focus = buttons()
    rows = Card("Строки таблицы", caption=True, flush=True)
    rows.body.addWidget(table())
    top = QHBoxLayout()
    top.setSpacing(12)
    for column, weight in (
        ((card, fields()), 5),
        ((outcomes(), meters()), 5),
        ((toasts(), rows, people()), 6),
    ):
        stack = QVBoxLayout()
        stack.setSpacing(12)
        for part in column:
            stack.addWidget(part, int(part in (rows, column[-1])))
        top.addLayout(stack, weight)
    bar = KeyBar()
    bar.hints.set_hints(
        [Hint(("Ctrl+Z",), "Отменить итог"), Hint(("1", "…", "0"), "Итог"), Hint(("F1",), "Все клавиши")]
    )
    bar.status.show_state(False, 1)
    outer = QVBoxLayout(root)
    outer.setContentsMargins(16, 16, 16, 0)
    outer.setSpacing(12)
    outer.addWidget(banner)
    outer.addLayout(top, 1)
    outer.addLayout(tiles())
    shown = QHBoxLayout()
    shown.setSpacing(12)
    for place, chart in enumerate(chart_cards()):
        shown.addWidget(chart, 6 if place in (1, 3) else 4)
    outer.addLayout(shown)
    bottom = QHBoxLayout()
    bottom.setSpacing(12)
    for state in states():
        bottom.addWidget(state, 1)
    outer.addLayout(bottom)
    outer.addWidget(bar)
    return root, focus


def logo_strip() -> QWidget:
    """The forget-me-not at work sizes."""
    from PySide6.QtWidgets import QLabel

    made = QWidget()
    made.setProperty("page", True)
    made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    box = QHBoxLayout(made)
    for side in (16, 24, 32, 64, 160):
        picture = QLabel()
        picture.setPixmap(icons.logo(side))
        box.addWidget(picture)
    return made


def main() -> int:
    """Paint the sheet in both themes and at the largest text size."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    OUT.mkdir(parents=True, exist_ok=True)
    for name, size in (("light", 100), ("dark", 100), ("light", 125)):
        apply_theme(app, name, size)
        root, focus = sheet()
        root.resize(2100 * size // 100, 1460 * size // 100)
        root.show()
        root.activateWindow()
        focus.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.qWaitForWindowActive(root)
        root.grab().save(str(OUT / f"components-{name}-{size}.png"))
        root.close()
    strip = logo_strip()
    strip.grab().save(str(OUT / "logo.png"))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
