"""What is asked of the whole company's base, part by part, with the goals of the project."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from weakref import WeakKeyDictionary

from sqlalchemy import text

from app.services import activity_lists, calendar, client_lists, clients, kpi, worklist
from app.services.activity_lists import ActivityQuery
from app.services.client_lists import ClientQuery
from app.services.clocks import day_bounds, zone_named
from app.services.conditions import AllOf, AnyOf, Condition, Filter, Not
from app.services.desk import Desk
from app.services.kpi import Scope
from app.services.periods import period_of
from app.services.worklist import QueueQuery
from app.ui.activities.reading import FIRST as FIRST_ACTIVITIES
from app.ui.clients.reading import FIRST
from app.ui.table.windowed import PAGE
from bench.company import Ask, Goals

EVERYBODY = ("manager", "pool", "lead", "admin")
LEADING = ("lead", "admin")
QUICK: Goals = dict.fromkeys(EVERYBODY, (5, 15))
SEARCH: Goals = {"manager": (5, None), "pool": (5, None), "lead": (15, None), "admin": (30, None)}
FILTER: Goals = {"manager": (10, None), "pool": (10, None), "lead": (20, None), "admin": (40, None)}
COUNT: Goals = {"manager": (10, None), "pool": (10, None), "lead": (15, None), "admin": (60, None)}
SMALL_SEARCH = {"manager": 5.0, "pool": 5.0, "lead": 10.0, "admin": 40.0}
"""On the bundled server with a tenth of the clients."""
MONTH: Goals = dict.fromkeys(EVERYBODY, (100, None))

JUMPED = 2 * PAGE
"""What a window asks for where the scroll bar was let go: what it shows lies in two pages of the table, seldom in one."""

COMMON = ("ооо", "тра", "ко", "ив", "стро", "киев", "380", "@e")
"""What thousands have."""
USUAL = ("вектор", "лайн-", "мельник", "одесса", "44 2", "гарант тр", "office", "юлия в")
RARE = (
    *("вектор логистика", "+380 44 24", "(032) 71", "0563301", "1000042", "савенко", "склад черк", "шостка"),
    *("нет такого", "100%", "_"),
)
"""A firm by two words, numbers as people write them, an e-mail, a small town; nobody; letters that would be wildcards."""
SORTS = ("status", "next", "last", "city", "created", "importance", "person", "phone", "owner", "project")
"""Columns of the list of clients beside the name; each run asks another way round."""


def _is(field: str, *values: Any) -> Condition:
    return Condition(field, "any_of", values)


CLIENT_FILTERS: tuple[Filter, ...] = (
    AllOf((_is("city", "Киев"), _is("status", "warm", "hot"), _is("project", "building"))),
    AllOf((_is("city", "Одесса", "Львов"), _is("source", "internet"), Condition("next", "before", ("today+7",)))),
    AllOf((_is("type", "public"), _is("last_outcome", "refused"), Condition("last", "after", ("today-30",)))),
    AllOf((Condition("overdue", "is_true"), _is("importance", 1), _is("stage", "prospect"))),
    AllOf((Condition("name", "contains", ("вектор",)), _is("status", "cold"), _is("stage", "prospect"))),
    AllOf((Condition("person", "contains", ("мельник",)), _is("city", "Харьков"), _is("type", "firm"))),
    AllOf((Condition("no_plan", "is_true"), _is("warmth", "hot"), Not(_is("city", "Киев", "Харьков")))),
    AllOf((
        AnyOf((_is("city", "Шостка"), Condition("address", "contains", ("Шевченка, 1",)))), _is("status", "warm"), _is("stage", "client"),
    )),
    AllOf((Condition("phone", "contains", ("044 24",)), _is("status", "warm"), _is("type", "firm"))),
    AllOf((_is("last_outcome", "sale"), Condition("created", "before", ("today-200",)), Condition("tries", "at_most", (1,)))),
)  # fmt: skip
ACTIVITY_FILTERS: tuple[tuple[dict[str, Any], Filter], ...] = (
    ({"state": "done", "since": "today-30", "until": "today"}, AllOf((_is("outcome", "sale"), _is("kind", "call"), _is("city", "Киев")))),
    ({"state": "undone"}, AllOf((_is("kind", "call"), _is("status", "hot"), _is("purpose", "follow_up")))),
    (
        {"state": "planned", "until": "today+3"},
        AllOf((_is("kind", "meeting", "presentation"), _is("stage", "prospect"), _is("city", "Львов"))),
    ),
    ({"state": "done"}, AllOf((_is("impression", "hot"), _is("outcome", "meeting"), Condition("talk", "at_least", (400,))))),
    ({"only_promises": True, "state": "planned"}, AllOf((_is("project", "building"), _is("importance", 1), _is("kind", "call")))),
    ({"state": "done", "since": "today-7"}, AllOf((_is("refusal", "expensive"), _is("outcome", "refused"), _is("type", "firm")))),
    ({"only_assignments": True}, AllOf((_is("purpose", "offer"), _is("city", "Одесса"), _is("kind", "call")))),
    ({"state": "done", "search": "вектор"}, AllOf((_is("outcome", "interested"), _is("kind", "call"), _is("source", "internet")))),
)  # fmt: skip
ACTIVITY_LISTS: tuple[tuple[str, dict[str, Any]], ...] = (
    ("newest first", {}),
    ("undone", {"state": "undone"}),
    ("planned from today on", {"state": "planned", "since": "today", "descending": False}),
    ("done last month", {"state": "done", "since": "today-30", "until": "today"}),
    ("promises", {"state": "planned", "only_promises": True}),
    ("assignments", {"only_assignments": True}),
    ("sorted by client", {"state": "planned", "sort": "client", "descending": False}),
)


def lists() -> list[Ask]:
    """The worklist, and pages of both lists as they open, sort and jump."""
    worked = [
        Ask("Worklist, first page", _worklist_head, QUICK, ("manager", "pool"), told=lambda rows: f"{len(rows)} rows"),
        Ask("Worklist of the whole day", _worklist, {}, ("manager", "pool"), told=lambda answer: f"{len(answer.rows)} rows"),
    ]  # fmt: skip
    clients_by = [
        Ask("Clients, first page by name", _clients(), QUICK, EVERYBODY),
        *(
            Ask(
                f"Clients, first page by {name}",
                _clients(sort=name),
                QUICK if name == "next" else FILTER,
                EVERYBODY,
            )
            for name in SORTS
        ),
        Ask("Clients, first page, backwards", _clients(descending=True), QUICK),
        Ask(f"Clients, {JUMPED} rows after a jump", _jump, QUICK),
    ]
    activities = [Ask(f"Activities, {name}", _activities(**given), QUICK) for name, given in ACTIVITY_LISTS]
    return [*worked, *clients_by, *activities]


def outlines() -> list[Ask]:
    """The order of a whole result, up to 10,000 ids, which the scroll bar needs."""
    return [
        Ask(
            "Order of all clients by name",
            lambda desk, _: desk.read(client_lists.read_outline, _query(desk)),
            {},
            EVERYBODY,
        ),
        Ask(
            "Order of clients by next contact",
            lambda desk, _: desk.read(client_lists.read_outline, _query(desk, sort="next")),
            {},
        ),
        Ask(
            "Order of all activities",
            lambda desk, _: desk.read(activity_lists.read_outline, _deeds(desk)),
            {},
        ),
    ]


def cards() -> list[Ask]:
    """The card of one client with people, numbers and history."""
    return [
        Ask(
            "Card of a client",
            lambda desk, place: desk.read(clients.read_card, _sample(desk)[place]),
            QUICK,
            EVERYBODY,
        )
    ]


def search() -> list[Ask]:
    """Search as you type, any substring of two letters or more."""
    kinds = {"that thousands have": COMMON, "usual words": USUAL, "rare words and numbers": RARE}
    return [
        Ask(f"Search, {name}", _searching(words), SEARCH, EVERYBODY, small_goals=SMALL_SEARCH)
        for name, words in kinds.items()
    ]


def filters() -> list[Ask]:
    """Filters of three fields, combined with and, or, not, texts and days among them: the first page."""
    asks = [
        Ask(
            f"Clients, {spoken(one)}",
            _clients(filter=one),
            FILTER,
            EVERYBODY if place == 0 else ("manager", *LEADING),
        )
        for place, one in enumerate(CLIENT_FILTERS)
    ]
    asks += [
        Ask(f"Activities, {_given(given)}{spoken(one)}", _activities(filter=one, **given), FILTER)
        for given, one in ACTIVITY_FILTERS
    ]
    return asks


def counts() -> list[Ask]:
    """How many: exact, or honestly "10,000+"."""
    said = {"all": {}, "prospects": {"stage": "prospect"}, "found by тра": {"search": "тра"}}
    asks = [
        Ask(f"Count of clients, {name}", _counting(**given), COUNT, told=_said_count)
        for name, given in said.items()
    ]
    asks += [
        Ask(f"Count of clients, {spoken(one)}", _counting(filter=one), COUNT, told=_said_count)
        for one in CLIENT_FILTERS
    ]
    asks += [
        Ask(f"Count of activities, {name}", _counting_deeds(**given), COUNT, told=_said_count)
        for name, given in ACTIVITY_LISTS
    ]
    asks += [
        Ask(
            f"Count of activities, {_given(given)}{spoken(one)}",
            _counting_deeds(filter=one, **given),
            COUNT,
            told=_said_count,
        )
        for given, one in ACTIVITY_FILTERS
    ]
    return asks


def calendars() -> list[Ask]:
    """The calendar of a day, a week, a month: own, the group's."""
    spans = {"day": 1, "week": 7, "month": 35}
    return [
        Ask(f"Calendar of a {name}", _calendar(days), QUICK, ("manager", "lead"), told=_said_calendar)
        for name, days in spans.items()
    ]


def kpi_big() -> list[Ask]:
    """The page of figures of a month: own, the group's, the company's."""
    return [Ask("Figures of a month", _month, MONTH, told=lambda answer: f"{len(answer.people)} people")]


PARTS: dict[str, Callable[[], list[Ask]]] = {
    "lists": lists,
    "outlines": outlines,
    "cards": cards,
    "search": search,
    "filters": filters,
    "counts": counts,
    "calendar": calendars,
    "kpi_big": kpi_big,
}


def spoken(filtered: Filter) -> str:
    """A filter in words, for the report."""
    match filtered:
        case Condition(field, operator, values):
            listed = "/".join(str(value) for value in values)
            return (
                f"{field} {listed}"
                if operator == "any_of"
                else " ".join(filter(None, (field, operator, listed)))
            )
        case AllOf(parts):
            return ", ".join(spoken(part) for part in parts)
        case AnyOf(parts):
            return "(" + " or ".join(spoken(part) for part in parts) + ")"
        case Not(part):
            return f"not {spoken(part)}"


def _given(given: dict[str, Any]) -> str:
    return "".join(
        f"{name} {value}, " if value is not True else f"{name.replace('_', ' ')}, "
        for name, value in given.items()
    )


def _worklist(desk: Desk, _place: int) -> object:
    return desk.read(worklist.my_queue, QueueQuery(desk.clock.now(), desk.me.time_zone), desk.books)


def _worklist_head(desk: Desk, _place: int) -> object:
    return desk.read(worklist.queue_head, QueueQuery(desk.clock.now(), desk.me.time_zone), desk.books)


def _query(desk: Desk, **given: Any) -> ClientQuery:
    return ClientQuery(**given, now=desk.clock.now(), time_zone=desk.me.time_zone)


def _deeds(desk: Desk, **given: Any) -> ActivityQuery:
    return ActivityQuery(**given, now=desk.clock.now(), time_zone=desk.me.time_zone)


def _clients(**given: Any) -> Callable[[Desk, int], object]:
    return lambda desk, _: desk.read(client_lists.read_first, _query(desk, **given), FIRST)


def _activities(**given: Any) -> Callable[[Desk, int], object]:
    return lambda desk, _: desk.read(activity_lists.read_first, _deeds(desk, **given), FIRST_ACTIVITIES)


def _counting(**given: Any) -> Callable[[Desk, int], object]:
    return lambda desk, _: desk.read(client_lists.count_clients, _query(desk, **given))


def _counting_deeds(**given: Any) -> Callable[[Desk, int], object]:
    return lambda desk, _: desk.read(activity_lists.count_activities, _deeds(desk, **given))


def _jump(desk: Desk, place: int) -> object:
    outline = _kept(desk, "outline", lambda: desk.read(client_lists.read_outline, _query(desk)))
    return desk.read(
        client_lists.read_rows, outline.ids((place * 977) % max(1, outline.count - JUMPED), JUMPED)
    )


def _searching(words: tuple[str, ...]) -> Callable[[Desk, int], object]:
    return lambda desk, place: desk.read(clients.search_clients, words[place % len(words)])


def _calendar(days: int) -> Callable[[Desk, int], object]:
    def ask(desk: Desk, _place: int) -> object:
        zone = zone_named(desk.me.time_zone)
        assert zone is not None
        start, _ = day_bounds(desk.clock.now(), zone)
        since = start - timedelta(days=days // 2)
        team = _kept(desk, "team", lambda: _team(desk))
        query = calendar.CalendarQuery(
            since, since + timedelta(days=days), desk.clock.now(), desk.me.time_zone, team,
            unit="hour" if days < 30 else "day",
        )  # fmt: skip
        return desk.read(calendar.read_calendar, query)

    return ask


def _team(desk: Desk) -> tuple[int, ...]:
    """A lead looks at his whole group; a manager at himself."""
    if desk.me.level == "manager":
        return ()
    asked = text("select id from crm.staff where group_id = (select crm.my_group()) and level = 'manager'")
    rows = desk.read(lambda db: db.execute(asked).all())
    return tuple(row.id for row in rows)


def _month(desk: Desk, _place: int) -> object:
    now = datetime.now(UTC)
    scope = Scope(staff_id=desk.me.id) if desk.me.level == "manager" else Scope(group_id=desk.me.group_id)
    return desk.read(
        kpi.read_kpi, scope, period_of("month", now.date()), now=now, zone=desk.me.time_zone, books=desk.books
    )


def _sample(desk: Desk) -> tuple[uuid.UUID, ...]:
    """Clients of this person from everywhere in the table, the same ones in every run of the bench."""
    asked = text("select id from crm.client order by md5(id::text) limit 100")
    return _kept(
        desk, "sample", lambda: tuple(row.id for row in desk.read(lambda db: db.execute(asked).all()))
    )


def _said_count(answer: Any) -> str:
    return f"{answer.count:,}{'+' if answer.more else ''}"


def _said_calendar(answer: Any) -> str:
    return f"{len(answer.entries)} entries, {len(answer.strips)} strips"


_KEPT: WeakKeyDictionary[Desk, dict[str, Any]] = WeakKeyDictionary()


def _kept(desk: Desk, name: str, make: Callable[[], Any]) -> Any:
    """What is asked once per person, before it is measured."""
    kept = _KEPT.setdefault(desk, {})
    if name not in kept:
        kept[name] = make()
    return kept[name]
