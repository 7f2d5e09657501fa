"""Which class makes which page: loaded when the page is first opened, so that nobody waits at the start for what he may not open."""

from __future__ import annotations

from typing import Any


def page_kind(key: str) -> Any:
    """The class of a page; KeyError where there is none."""
    return _of_everybody(key) or _of_roles(key)


def _of_everybody(key: str) -> Any:
    match key:
        case "call":
            from app.ui.call.page import CallPage

            return CallPage
        case "clients":
            from app.ui.clients.page import ClientsPage

            return ClientsPage
        case "card":
            from app.ui.card.card_page import CardPage

            return CardPage
        case "my_day":
            from app.ui.my_day.page import MyDayPage

            return MyDayPage
        case "calendar":
            from app.ui.calendar.page import CalendarPage

            return CalendarPage
        case "kpi":
            from app.ui.kpi.page import KpiPage

            return KpiPage
        case "activities":
            from app.ui.activities.page import ActivitiesPage

            return ActivitiesPage
        case "settings":
            from app.ui.settings.page import SettingsPage

            return SettingsPage
    return None


def _of_roles(key: str) -> Any:
    match key:
        case "team_day":
            from app.ui.team_day.page import TeamDayPage

            return TeamDayPage
        case "control":
            from app.ui.control.page import ControlPage

            return ControlPage
        case "imports":
            from app.ui.imports.page import ImportPage

            return ImportPage
        case "scripts":
            from app.ui.scripts.page import ScriptsPage

            return ScriptsPage
        case "people":
            from app.ui.people.page import PeoplePage

            return PeoplePage
        case "house":
            from app.ui.house.page import HousePage

            return HousePage
        case "audit":
            from app.ui.audit.page import AuditPage

            return AuditPage
    raise KeyError(key)
