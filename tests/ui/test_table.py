"""Tables: nothing moves under the hand, captions are skipped, pages come when scrolling has paused."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.ui.table import Cell, Column, Group, GroupedModel, Ids, TableView, WindowedModel
from app.ui.table.cells import MUTED


@dataclass(frozen=True)
class Firm:
    """An invented row."""

    id: int
    name: str
    city: str = "Киев"
    asleep: bool = False


COLUMNS: list[Column[Firm]] = [
    Column("mark", "", 40, lambda r: Cell(kind="check")),
    Column("name", "Компания", 200, lambda r: Cell(r.name, strong=True), stretch=True, sort="name"),
    Column("city", "Город", 120, lambda r: Cell(r.city, muted=True), leave=1),
    Column("why", "Почему", 120, lambda r: Cell("Обещано 14:00", "chip", tone="accent"), leave=2),
]
Answer = Callable[[Sequence[Firm]], None]


def firms(*numbers: int) -> tuple[Firm, ...]:
    """Rows with these ids."""
    return tuple(Firm(number, f"Фирма {number}") for number in numbers)


def grouped(qtbot: QtBot) -> tuple[GroupedModel[Firm], TableView]:
    """Two groups on screen."""
    model = GroupedModel(COLUMNS, row_id=lambda r: r.id, muted=lambda r: r.asleep)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)
    view = TableView("Очередь", model)
    qtbot.addWidget(view)
    view.resize(700, 300)
    model.set_groups([Group("now", "Сейчас", firms(1, 2)), Group("late", "Просрочено", firms(3, 4, 5))])
    view.show()
    return model, view


def test_captions_are_low_and_arrows_skip_them(qtbot: QtBot) -> None:
    _, view = grouped(qtbot)
    assert (view.rowHeight(0), view.rowHeight(1)) == (26, 36)
    view.go_first()
    seen = []
    for _ in range(5):
        seen.append(view.current_row().id)
        qtbot.keyClick(view, Qt.Key.Key_Down)
    assert seen == [1, 2, 3, 4, 5]
    for _ in range(6):
        qtbot.keyClick(view, Qt.Key.Key_Up)
    assert view.current_row().id == 1


def test_groups_fold_and_unfold_by_arrows(qtbot: QtBot) -> None:
    model, view = grouped(qtbot)
    view.go_to(4)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert model.is_folded("late")
    assert model.position_of(4) == -1
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert view.current_row().id == 2
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert not model.is_folded("late")
    assert view.current_row().id == 3


def test_refresh_keeps_current_row_selection_marks_and_place_on_screen(qtbot: QtBot) -> None:
    model, view = grouped(qtbot)
    many = firms(*range(1, 60))
    model.set_rows(many)
    view.go_to(40)
    model.set_marked([40, 41])
    top = view.rowViewportPosition(model.position_of(40))
    new = (*firms(101, 102, 103), *many[5:39], replace(many[39], name="Другое имя"), *many[40:])
    view.refresh(lambda: model.set_rows(new))
    assert view.current_row().name == "Другое имя"
    assert [index.row() for index in view.selectionModel().selectedRows(1)] == [model.position_of(40)]
    assert view.rowViewportPosition(model.position_of(40)) == top
    assert model.marked() == {40, 41}


def test_rows_that_move_between_groups_keep_the_current_one(qtbot: QtBot) -> None:
    model, view = grouped(qtbot)
    view.go_to(3)
    groups = [Group("now", "Сейчас", firms(3, 2)), Group("late", "Просрочено", firms(5, 4, 9))]
    view.refresh(lambda: model.set_groups(groups))
    assert view.current_row().id == 3
    assert [row.id for row in model.rows()] == [3, 2, 5, 4, 9]
    assert [view.rowHeight(row) for row in range(7)] == [26, 36, 36, 26, 36, 36, 36]


def test_neighbour_becomes_current_when_the_row_goes(qtbot: QtBot) -> None:
    model, view = grouped(qtbot)
    view.go_to(2)
    groups = [Group("now", "Сейчас", firms(1)), Group("late", "Просрочено", firms(3))]
    view.refresh(lambda: model.set_groups(groups))
    assert view.current_row().id in (1, 3)
    with qtbot.waitSignal(view.current_changed) as gone:
        view.refresh(lambda: model.set_groups([]))
    assert gone.args == [None]


def test_one_id_twice_is_refused(qtbot: QtBot) -> None:
    model, _ = grouped(qtbot)
    with pytest.raises(ValueError, match="twice"):
        model.set_rows(firms(1, 1))


def test_enter_and_double_click_open_and_space_marks(qtbot: QtBot) -> None:
    model, view = grouped(qtbot)
    view.go_to(2)
    with qtbot.waitSignal(view.opened) as opened:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert opened.args[0].id == 2
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert model.marked() == {2}
    model.clear_marks()
    assert model.marked() == frozenset()


def test_row_reads_as_a_sentence_and_sleeping_rows_are_muted(qtbot: QtBot) -> None:
    model, _ = grouped(qtbot)
    model.set_rows([Firm(1, "Вектор"), Firm(2, "Агроцех", asleep=True)])
    spoken = model.data(model.index(0, 1), int(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken == "Вектор, Киев, Обещано 14:00"
    assert [model.index(row, 0).data(MUTED) for row in (0, 1)] == [False, True]


def test_columns_leave_in_their_order_and_the_company_stays(qtbot: QtBot) -> None:
    _, view = grouped(qtbot)
    hidden = []
    for width in (700, 420, 300, 200):
        view.resize(width, 300)
        hidden.append([column.id for place, column in enumerate(COLUMNS) if view.isColumnHidden(place)])
    assert hidden == [[], ["city"], ["city", "why"], ["city", "why"]]


def test_cut_text_shows_in_full_and_whole_text_does_not(qtbot: QtBot) -> None:
    model, view = grouped(qtbot)
    model.set_rows([Firm(1, "Общество с очень длинным названием " * 3), Firm(2, "Агроцех")])
    tips = [view.tip_at(model.index(row, 1), view.visualRect(model.index(row, 1))) for row in (0, 1)]
    assert tips[0].startswith("Общество")
    assert tips[1] == ""


class Shelf:
    """A service that keeps its answers back until told."""

    def __init__(self) -> None:
        self.asked: list[tuple[list[int], Answer]] = []

    def fetch(self, ids: Sequence[int], answer: Answer) -> None:
        """Note the question."""
        self.asked.append((list(ids), answer))

    def answer_all(self, *, without: Sequence[int] = (), city: str = "Киев") -> None:
        """Answer everything that was asked, but for rows that are gone."""
        asked, self.asked = self.asked, []
        for ids, answer in asked:
            answer([replace(one, city=city) for one in firms(*ids) if one.id not in without])


def windowed(qtbot: QtBot, count: int = 100_000) -> tuple[Shelf, WindowedModel[Firm], TableView]:
    """A long table of which nothing is loaded."""
    shelf = Shelf()
    model = WindowedModel(COLUMNS, shelf.fetch, row_id=lambda r: r.id)
    view = TableView("Клиенты", model)
    qtbot.addWidget(view)
    view.resize(700, 300)
    view.show()
    model.set_order(Ids(range(count)))
    return shelf, model, view


def test_long_table_knows_its_length_and_asks_once_per_page(qtbot: QtBot) -> None:
    shelf, model, view = windowed(qtbot)
    assert model.rowCount() == 100_000
    assert model.index(3, 1).data() == "…"
    qtbot.waitUntil(lambda: len(shelf.asked) >= 1)
    assert [ids for ids, _ in shelf.asked] == [list(range(30))]
    shelf.answer_all()
    assert model.index(3, 1).data() == "Фирма 3"
    view.viewport().repaint()
    assert shelf.asked == []


def test_dragging_the_bar_asks_only_for_where_it_stops(qtbot: QtBot) -> None:
    shelf, _, view = windowed(qtbot)
    bar = view.verticalScrollBar()
    for step in range(1, 40):
        bar.setValue(bar.maximum() * step // 80)
        view.viewport().repaint()
    qtbot.waitUntil(lambda: len(shelf.asked) >= 1)
    assert len({ids[0] for ids, _ in shelf.asked}) <= 2


def test_a_row_is_found_and_marked_before_it_is_here(qtbot: QtBot) -> None:
    shelf, model, view = windowed(qtbot)
    assert view.go_to(70_000)
    assert view.current_row() is None
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert model.marked() == {70_000}
    qtbot.waitUntil(lambda: bool(shelf.asked))
    with qtbot.waitSignal(view.current_changed) as told:
        shelf.answer_all()
    assert told.args[0].id == 70_000


def test_answer_to_an_older_question_is_dropped(qtbot: QtBot) -> None:
    shelf, model, view = windowed(qtbot)
    qtbot.waitUntil(lambda: bool(shelf.asked))
    old = shelf.asked.pop()
    model.set_order(Ids(range(500, 510)), firms(*range(500, 510)))
    old[1](firms(*range(100)))
    assert model.row_at(0) == Firm(500, "Фирма 500")
    assert view.model().rowCount() == 10


def test_refresh_of_a_long_table_keeps_old_rows_and_follows_the_current_id(qtbot: QtBot) -> None:
    shelf, model, view = windowed(qtbot)
    qtbot.waitUntil(lambda: bool(shelf.asked))
    shelf.answer_all()
    view.go_to(7)
    model.set_marked([7, 9])
    top = view.rowViewportPosition(model.position_of(7))
    view.refresh(lambda: model.refresh_order(Ids((200_000, 200_001, *range(100_000)))))
    assert model.index(5, 1).data() == "Фирма 3"
    assert (view.current_row().id, view.currentIndex().row()) == (7, 9)
    assert view.rowViewportPosition(9) == top
    assert model.marked() == {7, 9}
    view.viewport().repaint()
    qtbot.waitUntil(lambda: bool(shelf.asked))
    assert shelf.asked[0][0][:3] == [200_000, 200_001, 0]
    with qtbot.waitSignal(view.current_changed) as told:
        shelf.answer_all(city="Львов")
    assert (told.args[0].id, told.args[0].city) == (7, "Львов")


def test_a_row_that_has_gone_meanwhile_is_not_asked_for_again(qtbot: QtBot) -> None:
    shelf, model, view = windowed(qtbot, 50)
    qtbot.waitUntil(lambda: bool(shelf.asked))
    shelf.answer_all(without=[4])
    assert (model.index(4, 1).data(), model.index(5, 1).data()) == ("…", "Фирма 5")
    view.viewport().repaint()
    model._ask()
    assert shelf.asked == []


def test_a_failed_question_is_asked_again_only_when_one_looks_again(qtbot: QtBot) -> None:
    shelf, model, view = windowed(qtbot, 50)
    qtbot.waitUntil(lambda: bool(shelf.asked))
    shelf.asked.clear()
    model.ask_again()
    assert not model.waits()
    view.viewport().repaint()
    qtbot.waitUntil(lambda: bool(shelf.asked))


def test_the_whole_list_is_marked_whatever_comes_to_it(qtbot: QtBot) -> None:
    _, model, view = windowed(qtbot, 50)
    model.mark_everything()
    view.refresh(lambda: model.refresh_order(Ids(range(60))))
    assert model.everything_marked() and model.is_marked(59)
    view.go_to(3)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert not model.everything_marked()
    assert model.marked() == set(range(60)) - {3}
    model.clear_marks()
    assert model.marked() == frozenset()


def test_memory_holds_only_the_rows_looked_at_last(qtbot: QtBot) -> None:
    _, model, _ = windowed(qtbot)
    for number in range(50):
        keys = range(number * 100, number * 100 + 100)
        model.take(model._question, [number], keys, firms(*keys))
    assert len(model._rows) == 4_000
    assert model.row_at(0) is None
    assert model.row_at(4_999) is not None


def test_other_columns_leave_the_current_row_and_the_place(qtbot: QtBot) -> None:
    shelf, model, view = windowed(qtbot, 300)
    qtbot.waitUntil(lambda: bool(shelf.asked))
    shelf.answer_all()
    view.go_to(20)
    top = view.rowViewportPosition(20)
    view.refresh(lambda: model.set_columns(COLUMNS[:3]))
    assert (view.current_row().id, view.rowViewportPosition(20)) == (20, top)
    assert model.columnCount() == 3


def test_words_follow_their_captions_when_columns_change_places(qtbot: QtBot) -> None:
    shelf, model, _ = windowed(qtbot, 3)
    qtbot.waitUntil(lambda: bool(shelf.asked))
    shelf.answer_all()
    assert [cell.text for cell in model.look(0, (1, 2)).cells] == ["Фирма 0", "Киев"]
    mark, name, city, why = COLUMNS
    model.set_columns([mark, city, name, why])
    assert [cell.text for cell in model.look(0, (1, 2)).cells] == ["Киев", "Фирма 0"]


def test_both_models_keep_the_rules_of_qt(qtbot: QtBot) -> None:
    shelf = Shelf()
    model = WindowedModel(COLUMNS, shelf.fetch, row_id=lambda r: r.id, page=10)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)
    model.set_order(Ids(range(25)))
    qtbot.waitUntil(lambda: bool(shelf.asked))
    shelf.answer_all()
    model.refresh_order(Ids(range(31)))
    model.refresh_order(Ids(range(4)))
    assert model.row_at(3) == Firm(3, "Фирма 3")
