"""Every figure of the page opens the rows it counts."""

from __future__ import annotations

from collections.abc import Hashable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.services.kpi import HeatCell, Scope
from app.services.kpi_rows import RowsQuery
from app.services.periods import Period, period_of
from app.ui.kpi import hours, words
from app.ui.kpi.rows_dialog import RowsDialog

if TYPE_CHECKING:
    from app.ui.kpi.page import KpiPage


class Openings(QObject):
    """`card_wanted(client id)` when a row was opened; nothing happens before there is a board."""

    card_wanted = Signal(object)

    def __init__(self, page: KpiPage) -> None:
        super().__init__(page)
        self._page = page

    def open_total(self, code: str) -> None:
        """All that an indicator counts in the period of the page."""
        self._open(code, words.name_of(code))

    def open_person(self, key: Hashable) -> None:
        """What one person has of the measure."""
        board, code = self._page.board, self._page.wish.measure
        if board is None or not isinstance(key, int):
            return
        name = next((one.name for one in board.people if one.staff_id == key), self._page.desk.me.name)
        self._open(code, words.name_of(code), whose=name, scope=Scope(staff_id=key))

    def open_period(self, key: Hashable) -> None:
        """The measure in an earlier period."""
        board, code = self._page.board, self._page.wish.measure
        if board is not None and isinstance(key, date):
            self._open(code, words.name_of(code), period=period_of(board.period.kind, key))

    def open_refusal(self, key: Hashable) -> None:
        """The refusals of one reason."""
        reason = self._page.desk.books.reason(str(key))
        self._open("refusals", reason.name if reason else self.tr("No reason named"), refusal=str(key))

    def open_hour(self, key: Hashable) -> None:
        """The calls of one hour of one weekday."""
        page = self._page
        if page.board is None or not isinstance(key, tuple):
            return
        about = f"{words.name_of('dials')} · {hours.moment_of(HeatCell(*key, 0, 0))}"
        since, until = hours.heat_days(page.board.now, page.zone)
        query = RowsQuery("dials", page.board.scope, since, until, weekday=key[0], hour=key[1])
        self._show(query, (about, page.whose(), ""))

    def _open(
        self,
        code: str,
        about: str,
        *,
        whose: str = "",
        scope: Scope | None = None,
        period: Period | None = None,
        refusal: str | None = None,
    ) -> None:
        page = self._page
        if page.board is None:
            return
        period = period or page.board.period
        query = RowsQuery(code, scope or page.board.scope, period.starts_on, period.ends_on, refusal=refusal)
        when = words.period_title(period, page.today().date())
        self._show(query, (about, whose or page.whose(), when))

    def _show(self, query: RowsQuery, texts: tuple[str, str, str]) -> None:
        page = self._page
        dialog = RowsDialog(page.desk, page.tasks, query, texts, zone=page.zone, parent=page)
        dialog.card_wanted.connect(self.card_wanted)
        dialog.open()
