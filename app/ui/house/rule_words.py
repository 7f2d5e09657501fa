"""What the rules are called, in which unit they count, and what each means."""

from __future__ import annotations

from app.ui.house.words import translate


def groups() -> dict[str, str]:
    """Titles of the cards."""
    return {
        "attempts": translate("House", "Attempts"),
        "promise": translate("House", "Promises"),
        "control": translate("House", "When the lead is told"),
        "day_plan": translate("House", "Plan of a day"),
        "reminders": translate("House", "Reminders"),
        "wrap_up": translate("House", "After the call"),
        "country": translate("House", "Country"),
    }


Words = dict[tuple[str, str], tuple[str, str, str]]


def rules() -> Words:
    """Name, unit and meaning of every value."""
    return {**_attempts(), **_promises(), **_control(), **_day(), **_others()}


def _attempts() -> Words:
    return {
        ("attempts", "per_day"): (
            translate("House", "In one day"),
            translate("House", "calls"),
            translate("House", "So often a client who does not answer is rung in one day"),
        ),
        ("attempts", "per_24h"): (
            translate("House", "In 24 hours"),
            translate("House", "calls"),
            translate("House", "The same, late evening and early morning together"),
        ),
        ("attempts", "lifetime"): (
            translate("House", "In all"),
            translate("House", "calls"),
            translate("House", "After so many tries without an answer the client leaves the queue"),
        ),
        ("attempts", "gap_minutes"): (
            translate("House", "Between two"),
            translate("House", "minutes"),
            translate("House", "Sooner than this the queue does not offer the client again"),
        ),
    }


def _promises() -> Words:
    return {
        ("promise", "soon_minutes"): (
            translate("House", "On top before"),
            translate("House", "minutes"),
            translate("House", "So long before its time a promise stands on top of the queue"),
        ),
        ("promise", "grace_minutes"): (
            translate("House", "On time within"),
            translate("House", "minutes"),
            translate("House", "After its time by more than this a promise is late"),
        ),
    }


def _control() -> Words:
    return {
        ("control", "promise_minutes"): (
            translate("House", "Promise late by"),
            translate("House", "minutes"),
            translate("House", "From then on it stands in the lead's control"),
        ),
        ("control", "undone_hours"): (
            translate("House", "Undone for"),
            translate("House", "hours"),
            translate("House", "Any plan that nobody did for so long is shown to the lead"),
        ),
        ("control", "frozen_days"): (
            translate("House", "Standing still for"),
            translate("House", "days"),
            translate("House", "A client nobody moved on for so long counts as frozen"),
        ),
    }


def _day() -> Words:
    return {
        ("day_plan", "dials"): (
            translate("House", "Dials"),
            translate("House", "calls"),
            translate("House", "For whoever has no plan of his own"),
        ),
        ("day_plan", "answered"): (
            translate("House", "Answered"),
            translate("House", "calls"),
            translate("House", "Somebody was on the line"),
        ),
        ("day_plan", "meetings"): (
            translate("House", "Meetings set"),
            translate("House", "meetings"),
            translate("House", "Agreed in a talk, not yet held"),
        ),
        ("day_plan", "sales"): (
            translate("House", "Sales"),
            translate("House", "sales"),
            translate("House", "Talks that ended in a sale"),
        ),
    }


def _others() -> Words:
    return {
        ("reminders", "lead_minutes"): (
            translate("House", "Remind before"),
            translate("House", "minutes"),
            translate("House", "For whoever chose nothing else in the settings"),
        ),
        ("wrap_up", "seconds"): (
            translate("House", "Writing up"),
            translate("House", "seconds"),
            translate("House", "Longer than this, and the timer of the call turns amber"),
        ),
        ("country", "code"): (
            translate("House", "Numbers without code"),
            translate("House", "country"),
            translate("House", "Name or two letters, such as UA"),
        ),
    }
