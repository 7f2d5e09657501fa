"""The rows of the comparison: sorted once, then still, so that nothing moves under the hand."""

from __future__ import annotations

from app.services.desk import Me
from app.services.kpi import KpiBoard, PersonFigures
from app.ui.kpi import facts
from app.ui.widgets.compare_bars import BarRow


class PeopleOrder:
    """Sorts anew for another scope, period or measure; live changes leave everybody in his place."""

    def __init__(self) -> None:
        self._of: tuple[object, ...] = ()
        self._places: dict[int, int] = {}

    def rows(self, board: KpiBoard, code: str, me: Me) -> list[BarRow]:
        """The people of a board in this measure; one's own and the group's average on one's own board."""
        people = self._ordered(board, code, me)
        rows = [facts.bar_row(one, code) for one in people]
        average = board.group_average.get(code)
        return [*rows, facts.average_row(code, average)] if average is not None else rows

    def _ordered(self, board: KpiBoard, code: str, me: Me) -> list[PersonFigures]:
        people = list(board.people)
        if board.scope.staff_id is not None and not people:
            people = [PersonFigures(board.scope.staff_id, me.name, True, board.totals)]
        of = (board.scope, board.period, code)
        if of != self._of:
            self._of = of
            self._places = {one.staff_id: i for i, one in enumerate(facts.sorted_people(people, code))}
        return sorted(people, key=lambda one: (self._places.get(one.staff_id, len(people)), one.name))
