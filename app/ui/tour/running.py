"""The administrator's part of the tour: people, rules, scripts, who changed what, and what psql refuses."""

from __future__ import annotations

from app.services import demo
from app.services.outside import psql
from app.ui.tour.actor import Actor, TourBroken
from app.ui.workstation import Workstation

ROOMS = (
    ("people", "People, levels, groups, finer rights; nobody is dismissed while anything is his"),
    (
        "house",
        "Outcomes with flags, keys and delays; hours, holidays, rules: each change is on every screen at once",
    ),
    ("scripts", "Scripts with a preview of the call; every wording stays"),
    ("audit", "Who changed what, when, from what to what; nobody can change that"),
)


def run_the_house(actor: Actor, administrator: Workstation) -> None:
    """A look into every room of the administrator."""
    window = administrator.window
    for key, told in ROOMS:
        page = window.go(key)
        if page is None:
            raise TourBroken(f"the administrator has no page {key}")
        administrator.tasks.wait_idle(15_000)
        actor.settle()
        actor.tell(told, window, key)


def try_past_the_program(actor: Actor, url: str, *, manager: str, lead: str, foreign: str) -> None:
    """What a manager and a lead with psql and a grudge are refused."""
    grudges = (
        (manager, "update crm.staff set level = 'admin'", "raise his level"),
        (manager, "update crm.staff_day set sales = 99", "change a figure"),
        (manager, "update crm.client set owner_id = crm.my_id()", "take a client"),
        (manager, "delete from crm.audit", "unsay what he changed"),
        (lead, _PLAN.format(login=foreign), "plan for another group"),
    )
    for login, words, what in grudges:
        try:
            psql.ask(url, login, demo.PASSWORD, words)
        except psql.PsqlFailed as error:
            actor.note(f"{login:8} may not {what}: {str(error).splitlines()[0]}")
        else:
            raise TourBroken(f"{login} could {what}")


_PLAN = (
    "insert into crm.kpi_plan (staff_id, indicator, period, starts_on, repeats, value)"
    " select id, 'dials', 'day', current_date, true, 999 from crm.staff where login = '{login}'"
)
