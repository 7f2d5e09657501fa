"""Reckoning of My day without a base: share of the day, best hours, clocks and reasons in words."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from app.services.activities import TimelineRow
from app.services.clients import ClientCard
from app.services.dictionaries import Books, OutcomeEntry
from app.services.periods import share_of_day
from app.services.worklist import WorklistRow
from app.ui.my_day.facts import best_hours, no_answer
from app.ui.my_day.reasons import reason_of
from app.ui.my_day.scene import Scene
from app.ui.words.kinds import quoted
from app.ui.words.moments import span

KYIV = ZoneInfo("Europe/Kyiv")
NOW = datetime(2026, 11, 26, 11, 58, tzinfo=UTC)
BOOKS = Books(
    outcomes=(
        OutcomeEntry("talked", "Talked", answered=True, key="4"),
        OutcomeEntry("no_answer", "No answer", key="1", delay_rule="other_part_of_day"),
    ),
    staff={7: "Leo"},
)


@pytest.mark.parametrize(("hour", "share"), [(7, 0.0), (9, 0.0), (13, 4 / 9), (18, 1.0), (23, 1.0)])
def test_plan_by_now_grows_from_nine_to_eighteen(hour: int, share: float) -> None:
    at = datetime(2026, 11, 26, hour, tzinfo=KYIV)
    assert share_of_day(at, KYIV) == pytest.approx(share)


def card(*calls: tuple[int, str]) -> ClientCard:
    """A client whose calls were made at these hours of Kyiv, with these outcomes."""
    rows = tuple(
        TimelineRow(uuid.uuid4(), "call", "done", at, started_at=at, outcome_code=code)
        for place, (hour, code) in enumerate(calls)
        if (at := datetime(2026, 11, 1 + place, hour, 30, tzinfo=KYIV))
    )
    nothing = dict.fromkeys(
        ("type_code", "project_code", "source_code", "country", "region", "city", "address", "time_zone", "tax_id",
         "email", "website", "owner_id", "group_id", "last_at", "last_outcome", "next_at", "dnc_until", "closed_reason")
    )  # fmt: skip
    return ClientCard(
        id=uuid.uuid4(), name="Firm", stage="prospect", status="cold", importance=2, note="", facts={}, owner_name="",
        group_name="", owned_since=NOW, created_at=NOW, tries=0, version=1, timeline=rows, **nothing,
    )  # fmt: skip


def test_best_hours_come_from_the_clients_own_answers() -> None:
    found = best_hours(card((14, "talked"), (15, "talked"), (10, "no_answer"), (11, "talked")), BOOKS, KYIV)
    assert found is not None
    assert (found.begins, found.ends, found.answered, found.calls) == (14, 16, 2, 2)


@pytest.mark.parametrize(
    "calls",
    [
        (),
        ((14, "talked"), (15, "talked"), (10, "talked")),
        ((10, "no_answer"), (11, "no_answer"), (14, "no_answer"), (15, "no_answer")),
        ((9, "talked"), (11, "talked"), (13, "talked"), (15, "talked")),
    ],
)
def test_too_few_calls_tell_no_best_hours(calls: tuple[tuple[int, str], ...]) -> None:
    assert best_hours(card(*calls), BOOKS, KYIV) is None


def test_best_hours_are_by_the_clients_clock() -> None:
    calls = card((9, "talked"), (9, "talked"), (9, "talked"), (15, "no_answer"))
    found = best_hours(calls, BOOKS, ZoneInfo("Asia/Almaty"))
    assert found is not None and (found.begins, found.ends) == (12, 14)


def test_without_its_own_code_no_answer_is_an_outcome_that_reached_nobody() -> None:
    other = Books(outcomes=(replace(BOOKS.outcomes[1], code="silence"),))
    found = no_answer(other)
    assert found is not None and found.code == "silence"
    assert no_answer(Books()) is None


def scene() -> Scene:
    return Scene(NOW, KYIV, BOOKS)


def row(**fields: object) -> WorklistRow:
    made = WorklistRow(
        section="today", client_id=uuid.uuid4(), activity_id=None, client_name="Firm", person_name="", city="",
        region=None, country=None, time_zone="Europe/Kyiv", project_code=None, source_code=None, status="cold",
        importance=2, kind="call", purpose_code=None, due_at=NOW, is_promise=False, plan_note="", planned_by=None,
        last_outcome=None, last_at=None, created_at=NOW, number="+380442345678", phone_id=None, tries=0, tries_day=0,
        tries_24h=0, tries_all=0, number_last_at=None,
    )  # fmt: skip
    return replace(made, **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("fields", "chip", "tone"),
    [
        (
            {"section": "promise", "is_promise": True, "due_at": NOW + timedelta(minutes=2)},
            "Promised 14:00",
            "accent",
        ),
        (
            {"section": "today", "is_promise": True, "due_at": NOW + timedelta(hours=4)},
            "Promised 17:58",
            "accent",
        ),
        ({"section": "overdue", "due_at": NOW - timedelta(minutes=148)}, "Late 2 h 28 min", "bad"),
        ({"section": "overdue", "due_at": NOW - timedelta(days=1)}, "Late 1 d", "bad"),
        ({"section": "assignment", "planned_by": 7, "kind": "offer"}, "Assignment: offer", "warn"),
        ({"section": "today", "due_at": NOW + timedelta(minutes=92)}, "Plan 15:30", "neutral"),
        ({"section": "recycled", "last_outcome": "no_answer"}, "Other time of day", "neutral"),
        ({"section": "recycled", "last_outcome": None}, "Try again", "neutral"),
        ({"section": "new", "due_at": None}, "New", "neutral"),
        ({"opens_at": NOW.replace(hour=13, minute=0)}, "Early: opens 15:00", "neutral"),
        ({"opens_at": NOW.replace(hour=7, minute=0) + timedelta(days=1)}, "Opens Fri 09:00", "neutral"),
        ({"barred": "day"}, "Enough for today", "neutral"),
        ({"barred": "gap", "opens_at": NOW}, "Just tried", "neutral"),
        ({"barred": "lifetime"}, "Tries used up", "neutral"),
        ({"barred": "no_number"}, "No number", "neutral"),
        ({"barred": "window"}, "No calling hours", "neutral"),
    ],
)
def test_every_row_says_why_in_two_words(fields: dict[str, object], chip: str, tone: str) -> None:
    told = reason_of(row(**fields), scene())
    assert (told.chip, told.tone) == (chip, tone)
    assert told.sentence


@pytest.mark.parametrize(
    ("fields", "chip", "tone"),
    [
        ({"section": "today", "planned_by": 7}, "From Leo", "warn"),
        ({"section": "today", "planned_by": 5}, "Plan 13:58", "neutral"),
        ({"section": "overdue", "planned_by": 5, "asked_by": 7}, "Asked by Leo", "bad"),
    ],
)
def test_what_the_lead_set_or_asks_for_names_him(fields: dict[str, object], chip: str, tone: str) -> None:
    told = reason_of(row(**fields), Scene(NOW, KYIV, BOOKS, my_id=5))
    assert (told.chip, told.tone) == (chip, tone)
    assert ("Leo" in told.sentence) == (tone != "neutral")


@pytest.mark.parametrize(
    ("zone", "shift"),
    [
        ("Europe/Kyiv", ""),
        ("Asia/Almaty", "+3"),
        ("Europe/Warsaw", "−1"),
        ("Asia/Kolkata", "+3:30"),
        (None, ""),
    ],
)
def test_offset_of_the_clients_clock_is_said_when_there_is_one(zone: str | None, shift: str) -> None:
    assert scene().shift(zone) == shift


def test_quotes_inside_quotes_are_other_ones() -> None:
    assert quoted("обсудим тариф «Регион»") == "“обсудим тариф „Регион“”"
    assert quoted("  ") == ""


def test_a_span_has_its_two_largest_units() -> None:
    assert span(timedelta(days=1, hours=1, minutes=5)) == "1 d 1 h"
    assert span(timedelta(minutes=2)) == "2 min"
