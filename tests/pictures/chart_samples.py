"""Charts with invented figures, for the component sheet and for tests."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.widgets.card import Card
from app.ui.widgets.compare_bars import BarRow, CompareBars
from app.ui.widgets.funnel import Funnel, StepRow
from app.ui.widgets.heat_table import HeatLegend, HeatSpot, HeatTable
from app.ui.widgets.kpi_tile import KpiTile, TileFacts
from app.ui.widgets.share_bars import ShareBars, ShareRow
from app.ui.widgets.trend_line import TrendLegend, TrendLine, TrendSpot

TILES = (
    TileFacts("Звонки", "phone", "974", "+4 %", "trending-up", "ok", 0.67, 0.71, "accent", "из 1 450 · 67 %"),
    TileFacts(
        "Продажи", "badge-check", "12", "−3", "trending-down", "warn", 0.6, 0.71, "warnBar", "из 20 · 60 %"
    ),
    TileFacts(
        "Встречи / звонки", "percent", "4,5 %", "+0,1", "trending-up", "ok", 1.0, None, "okBar", "план 4,5 %"
    ),
    TileFacts("Предложения", "file-text", "31", link="Задать план", note="Плана нет"),
)
PEOPLE = (
    ("Леся Панько", 236, 300, "110 %", "ok", "accent"),
    ("Максим Зорин", 186, 250, "104 %", "muted", "accent"),
    ("Дарья Ветрова", 214, 300, "100 %", "muted", "accent"),
    ("Олег Кравец", 229, 350, "92 %", "muted", "accent"),
    ("Раиса Гайдай", 109, 250, "61 %", "warn", "warnBar"),
)
WEEKS = ("28 сен", "5 окт", "12 окт", "19 окт", "26 окт", "2 ноя", "9 ноя", "16 ноя")
FACTS = (1215, 1323, 1291, 1375, 1319, 1403, 1468, 974)
PLANS = (1300, 1300, 1350, 1350, 1350, 1450, 1450, 1450)
STEPS = (
    ("dials", "Звонки", "phone", 974, ""),
    ("answered", "Дозвоны", "phone-call", 409, "42,0 %"),
    ("effective", "Эффективные разговоры", "message-square", 211, "51,6 %"),
    ("meetings", "Встречи", "handshake", 44, "20,9 %"),
    ("sales", "Продажи", "badge-check", 12, "27,3 %"),
)
DAYS = ("Пн", "Вт", "Ср", "Чт", "Пт")
RATES = (
    (38, 47, 52, 49, 31, 36, 44, 48, 41, 29),
    (41, 50, 55, 51, 33, 38, 46, 50, 43, 30),
    (40, 49, 53, 50, 30, 37, 47, 51, 44, 31),
    (39, 48, 54, 52, 32, 40, 49, 53, 45, 33),
    (36, 44, 47, 43, 27, 30, 34, 31, 24, None),
)
REASONS = (
    ("Дорого", 18, "41 %"),
    ("Есть поставщик", 12, "27 %"),
    ("Не нужно", 9, "20 %"),
    ("Причина не названа", 5, "12 %"),
)


def bars() -> CompareBars:
    """People against their plans, and one who is away."""
    made = CompareBars("Менеджеры: звонки")
    rows = [
        BarRow(
            name, name, f"{fact} / {plan}", share, fact, plan, plan * 0.71, bar, ink,
            sentence=f"{name}, {fact} из {plan}, темп {share}",
        )
        for name, fact, plan, share, ink, bar in PEOPLE
    ]  # fmt: skip
    made.set_rows([*rows, BarRow("away", "Тарас Ярема", note="отпуск до 24 ноября", opens=False)])
    return made


def trend() -> TrendLine:
    """Eight weeks, the last one running."""
    made = TrendLine("Звонки по неделям", lambda value: f"{value:,.0f}".replace(",", "\u00a0"))
    last = len(WEEKS) - 1
    made.set_points(
        [
            TrendSpot(
                week, week, fact, plan, 1364 if place == last else None,
                "1 468" if fact == 1468 else "уже 974" if place == last else "",
                "прогноз 1 364" if place == last else "",
                sentence=f"{week}: {fact} из {plan}", now=place == last,
            )
            for place, (week, fact, plan) in enumerate(zip(WEEKS, FACTS, PLANS, strict=True))
        ]
    )  # fmt: skip
    return made


def funnel() -> Funnel:
    """Five steps; most are lost before a meeting."""
    made = Funnel("Воронка недели")
    made.set_rows(
        [
            StepRow(
                key,
                name,
                icon,
                count,
                str(count),
                share,
                key == "meetings",
                f"{name} {count} {share}".strip(),
            )
            for key, name, icon, count, share in STEPS
        ],
        caption="к прошлому шагу",
    )
    return made


def heat() -> HeatTable:
    """Five days by ten hours; the last cell has too few calls."""
    made = HeatTable("Когда отвечают")
    cells = [
        HeatSpot(
            (day, hour), "–" if rate is None else str(rate), None if rate is None else (rate - 18) / 37,
            f"{DAYS[day]} {hour + 9}:00, " + ("мало звонков" if rate is None else f"{rate} %"),
        )
        for day, line in enumerate(RATES)
        for hour, rate in enumerate(line)
    ]  # fmt: skip
    made.set_cells(DAYS, [f"{hour}:00" for hour in range(9, 19)], cells, now=(3, 5))
    return made


def reasons() -> ShareBars:
    """Why people refuse."""
    made = ShareBars("Причины отказов")
    made.set_rows(
        [
            ShareRow(name, name, count, str(count), share, f"{name}, {count}, {share}")
            for name, count, share in REASONS
        ]
    )
    return made


def tiles() -> QHBoxLayout:
    """Tiles in their states; the first is chosen."""
    row = QHBoxLayout()
    row.setSpacing(12)
    for place, facts in enumerate(TILES):
        tile = KpiTile()
        tile.show_facts(facts)
        tile.setChecked(place == 0)
        row.addWidget(tile)
    return row


def chart_cards() -> list[QWidget]:
    """A card for every kind of chart."""
    legend, strokes = HeatLegend(), TrendLegend()
    legend.set_words("реже", "чаще")
    strokes.set_words("факт", "план", "прогноз")
    made: list[QWidget] = []
    for title, icon, chart, side in (
        ("Менеджеры: звонки", "users", bars(), None),
        ("Звонки по неделям", "trending-up", trend(), strokes),
        ("Воронка недели", "funnel", funnel(), None),
        ("Когда отвечают", "clock", heat(), legend),
        ("Причины отказов", "thumbs-down", reasons(), None),
    ):
        card = Card(title, icon=icon, dense=True)
        card.body.addWidget(chart)
        if side is not None:
            card.add_action(side)
        made.append(card)
    return made
