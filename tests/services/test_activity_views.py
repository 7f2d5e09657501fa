"""Views of activities: what is kept comes back as it was, and what cannot be understood is left out."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from app.services import activity_views, saved_views
from app.services.activity_lists import ActivityQuery
from app.services.activity_views import READY, content_of, query_of
from app.services.conditions import AllOf, Condition, FilterUnreadable, Not
from app.services.day_words import first_day, last_day, span_of
from app.services.outlines import SelectionCount
from app.services.saved_views import ViewForm
from tests.office import Office

NOW = datetime.now(UTC)
ASKED = ActivityQuery(
    filter=AllOf((Condition("kind", "any_of", ("meeting",)), Not(Condition("city", "is_empty")))),
    search="вектор", state="undone", since="week-1", until="today", earlier=True, staff_id=7, only_promises=True,
    only_assignments=True, sort="client", descending=False,
)  # fmt: skip


def test_a_query_comes_back_from_its_view_with_the_moment_of_now() -> None:
    assert query_of(content_of(ASKED), now=NOW, time_zone="Europe/Kyiv") == replace(
        ASKED, now=NOW, time_zone="Europe/Kyiv"
    )
    assert content_of(ASKED, columns=("client", "moment"))["columns"] == ["client", "moment"]


def test_what_another_version_wrote_is_left_out() -> None:
    odd = {
        "state": "someday",
        "sort": "colour",
        "since": 7,
        "earlier": "yes",
        "staff_id": True,
        "descending": None,
        "new": 1,
    }
    assert query_of(odd) == ActivityQuery()
    with pytest.raises(FilterUnreadable):
        query_of({"filter": {"field": 3}})


@pytest.mark.database
def test_each_view_is_counted_as_the_person_who_asks(office: Office) -> None:
    for login in ("anna", "boris", "clara"):
        office.activity(office.client(login), by=login, due_at=NOW - timedelta(hours=1), is_promise=True)
    form = ViewForm(uuid.uuid4(), "activities", "Mine", content_of(ActivityQuery(only_promises=True)))
    broken = ViewForm(
        uuid.uuid4(), "activities", "Of an older version", {"sort": "moment", "since": "someday"}
    )
    with office.as_user("leo") as db:
        kept = [saved_views.keep_view(db, one) for one in (form, broken)]
        counts = activity_views.count_views(db, [*READY, *kept], now=NOW, time_zone="Europe/Kyiv")
    by_code = {view.code: counts[view.id] for view in READY}
    assert by_code["undone"] == by_code["promises"] == counts[kept[0].id] == SelectionCount(2)
    assert by_code["assignments"] == by_code["done_today"] == SelectionCount(0)
    assert counts[kept[1].id] is None


def test_days_move_with_the_calendar_or_stay() -> None:
    wednesday = date(2026, 11, 25)
    found = {word: (first_day(word, wednesday), last_day(word, wednesday)) for word in (
        "today", "today-3", "week", "week+1", "month", "month-1", "2026-02-28",
    )}  # fmt: skip
    assert found == {
        "today": (wednesday, wednesday),
        "today-3": (date(2026, 11, 22), date(2026, 11, 22)),
        "week": (date(2026, 11, 23), date(2026, 11, 29)),
        "week+1": (date(2026, 11, 30), date(2026, 12, 6)),
        "month": (date(2026, 11, 1), date(2026, 11, 30)),
        "month-1": (date(2026, 10, 1), date(2026, 10, 31)),
        "2026-02-28": (date(2026, 2, 28), date(2026, 2, 28)),
    }


@pytest.mark.parametrize(
    "word", ["", "someday", "today+", "today 1", "week+9999", "2026-02-30", "1850-01-01", "9999-12-31"]
)
def test_what_is_no_day_is_refused(word: str) -> None:
    with pytest.raises(FilterUnreadable):
        first_day(word, date(2026, 11, 25))
    with pytest.raises(FilterUnreadable):
        last_day(word, date(2026, 11, 25))


def test_a_day_is_as_long_as_it_is_in_the_zone_of_the_asker() -> None:
    kyiv, autumn = ZoneInfo("Europe/Kyiv"), datetime(2026, 10, 25, 12, tzinfo=UTC)
    first, end = span_of("today", "today", autumn, kyiv)
    assert first == datetime(2026, 10, 24, 21, tzinfo=UTC) and end == datetime(2026, 10, 25, 22, tzinfo=UTC)
    assert span_of("", "", autumn, kyiv) == (None, None)
