"""The lead's part of the tour: he plans, publishes, controls, hands over, and looks at plan and fact."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.services import demo
from app.services.outside import psql
from app.ui.control.page import ControlPage
from app.ui.dialogs.hand_over import HandOverDialog
from app.ui.kpi.page import KpiPage
from app.ui.team_day.page import TeamDayPage
from app.ui.tour.actor import Actor, TourBroken
from app.ui.workstation import Workstation

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
MARKED = 3
_ASSIGNED = "select count(*) from crm.activity where is_assignment and state = 'planned'"


def plan_the_day(actor: Actor, lead: Workstation, url: str, manager: str) -> None:
    """Three clients of the pool become one manager's calls; he sees nothing before the lead publishes."""
    window, page = lead.window, lead.window.go("team_day")
    if not isinstance(page, TeamDayPage):
        raise TourBroken("the lead has no plan of the group")
    actor.wait("the board", lambda: page.is_loaded() and page.pool.model.rows())
    actor.tell(
        "The lead's day: people by days, how full they are, the pool and what is undone", window, "team-day"
    )
    before = int(psql.ask(url, manager, demo.PASSWORD, _ASSIGNED))
    page.pool.list.setFocus()
    for _ in range(MARKED):
        actor.press(window, Key.Key_Space)
        actor.press(window, Key.Key_Down)
    marked = len(page.pool.marked_ids())
    page.board.go_to((_id_of(lead, manager), page.board.rows.face.days[-1].day))
    page.focus_board()
    actor.press(window, Key.Key_F8)
    actor.wait("the draft on the board", lambda: page.deeds.drafts.clients())
    actor.tell(
        f"F8: {marked} clients of the pool in a cell; managers see nothing yet", window, "team-day-draft"
    )
    if int(psql.ask(url, manager, demo.PASSWORD, _ASSIGNED)) != before:
        raise TourBroken("a draft of the lead is seen by the manager")
    actor.press(window, Key.Key_S, CTRL)
    actor.wait("everything published", lambda: not page.deeds.drafts.clients(), 20)
    after = int(psql.ask(url, manager, demo.PASSWORD, _ASSIGNED))
    if after != before + marked:
        raise TourBroken(f"the manager has {after} assignments, {before + marked} expected")
    actor.tell("Ctrl+S publishes; Ctrl+Z would take all of it back", window, "team-day-published")
    actor.note(f"psql as {manager}: {before} assignments before, {after} now")


def control_the_undone(actor: Actor, lead: Workstation) -> None:
    """What was promised and not done, and a client given to a colleague, dry run first, then taken back."""
    window, page = lead.window, lead.window.go("control")
    if not isinstance(page, ControlPage):
        raise TourBroken("the lead has no page of control")
    actor.wait("what is undone", page.is_loaded)
    actor.tell("Undone by person, kind, purpose and lateness; orphans are zero", window, "control")
    page.shown()
    actor.press(window, Key.Key_F7)
    dialog = _open_dialogs(window)[0]
    actor.wait("the heirs", lambda: dialog.pane.model.rows())
    dialog.pane.table.setFocus()
    dialog.pane.table.go_first()
    actor.press(dialog, Key.Key_Space)
    actor.wait("the dry run", dialog.save.isEnabled)
    actor.tell(
        "F7: who would get how many clients, plans and promises, before anything moves", dialog, "hand-over"
    )
    actor.press(dialog, Key.Key_Return, CTRL)
    actor.wait("the hand-over", lambda: not _open_dialogs(window))
    actor.press(window, Key.Key_Z, CTRL)
    actor.tell(
        "Handed over with plans and promises; Ctrl+Z gives it back while nothing was done",
        window,
        "handed-over",
    )


def look_at_figures(actor: Actor, lead: Workstation) -> None:
    """Plan and fact of the month."""
    window, page = lead.window, lead.window.go("kpi")
    if not isinstance(page, KpiPage):
        raise TourBroken("there is no page of figures")
    actor.wait("the figures", page.is_loaded)
    actor.tell("Plan and fact: each figure opens the rows behind it", window, "figures")


def _open_dialogs(window: QWidget) -> list[HandOverDialog]:
    return [one for one in window.findChildren(HandOverDialog) if one.isVisible()]


def _id_of(station: Workstation, login: str) -> int:
    from app.services.handovers import colleagues

    return next(one.id for one in station.desk.read(colleagues) if one.login == login)
