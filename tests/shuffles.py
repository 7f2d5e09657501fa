"""An office in which everything happens to figures that can happen: a seeded dice throws deeds of real logins by the hundred.

Results, corrections, results taken back, given up promises, hand-overs, people who change group or time zone, flags of
outcomes that change, late results, and what an administrator of the server writes past the program.
"""

from __future__ import annotations

import json
import random
import uuid
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import psycopg

from app.models.activities import KINDS
from tests.office import PASSWORD, Office

MANAGERS = ("anna", "boris", "clara")
CALLERS = (*MANAGERS, "leo", "lena")
ZONES = ("Europe/Kyiv", "America/New_York", "Asia/Tokyo", "Pacific/Kiritimati", "Europe/Lisbon")
_OUTCOMES = ["no_answer", "busy", "call_back", "offer", "meeting", "sale", "refused", "bad_number"]


class Shuffle:
    """Throws deeds until `run` has filed so many activities; `counts` says how often each kind of deed was done."""

    def __init__(self, office: Office, seed: int, *, clients: int = 40, size: int = 60) -> None:
        self.office, self.size = office, size
        self.dice = random.Random(seed)
        self.counts: dict[str, int] = {}
        self.filed = 0
        self._lines: dict[str, psycopg.Connection[Any]] = {}
        self.clients = [office.client(owner, phone=None) for owner in MANAGERS for _ in range(clients)]
        self.outcomes = [row[0] for row in office.rows("select code from crm.outcome order by code")]
        self.reasons = [
            None,
            *(row[0] for row in office.rows("select code from crm.refusal_reason order by code")),
        ]

    def close(self) -> None:
        """Everybody goes home, and owns nothing that would keep him from going back to his group."""
        self.office.rows("update crm.client set owner_id = null where owner_id is not null returning id")
        for line in self._lines.values():
            line.close()

    def run(self, activities: int) -> None:
        """Deeds of all kinds in a row as the dice will, until so many activities were written."""
        deeds: Sequence[tuple[int, Callable[[], None]]] = (
            (8, self.dial), (6, self.plan), (8, self.finish), (3, self.correct), (3, self.take_back), (2, self.give_up),
            (3, self.hand_over), (1, self.change_group), (1, self.change_zone), (1, self.change_flags), (1, self.file_late),
            (2, self.write_past), (1, self.remove),
        )  # fmt: skip
        bag = [deed for weight, deed in deeds for _ in range(weight)]
        once_each = [deed for _, deed in deeds]
        while self.filed < activities or once_each:
            deed = once_each.pop(0) if once_each else self.dice.choice(bag)
            deed()
            name = deed.__name__
            self.counts[name] = self.counts.get(name, 0) + 1

    # what people do

    def dial(self) -> None:
        """Calls nobody had planned."""
        login = self.dice.choice(CALLERS)
        rows = [(*self._result(), self._id(), client) for client in self._own(login)]
        self._many(
            login,
            "insert into crm.activity (outcome_code, refusal_code, talk_seconds, started_at, done_at, id, client_id, kind, origin,"
            " state, due_at) select *, 'call', 'dial', 'done', t.v5 from unnest",
            rows,
            (*_RESULT, "uuid", "uuid"),
        )
        self.filed += len(rows)

    def plan(self) -> None:
        """Plans of every kind, promises among them."""
        login, dice = self.dice.choice(CALLERS), self.dice
        rows = [
            (self._id(), client, dice.choice(KINDS), self._moment() + timedelta(days=dice.randint(0, 9)), dice.random() < 0.4)
            for client in self._own(login)
        ]  # fmt: skip
        self._many(
            login,
            "insert into crm.activity (id, client_id, kind, due_at, is_promise, origin) select *, 'outcome' from unnest",
            rows,
            ("uuid", "uuid", "text", "timestamptz", "boolean"),
        )
        self.filed += len(rows)

    def finish(self) -> None:
        """What was planned is done."""
        login = self.dice.choice(CALLERS)
        self._update(
            login,
            "set state = 'done', outcome_code = t.v1, refusal_code = t.v2, talk_seconds = t.v3, started_at = t.v4, done_at = t.v5",
            "a.done_at is null",
        )

    def correct(self) -> None:
        """Results of today are put right."""
        self._update(
            self.dice.choice(CALLERS),
            "set outcome_code = t.v1, refusal_code = t.v2, talk_seconds = t.v3",
            "a.state = 'done' and a.done_by = crm.my_id()",
        )

    def take_back(self) -> None:
        """Results of today are undone: planned again, or open again."""
        login = self.dice.choice(CALLERS)
        state = self.dice.choice(("planned", "open"))
        self._update(
            login,
            f"set state = '{state}', done_at = null, outcome_code = null, refusal_code = null",
            "a.state = 'done' and a.done_by = crm.my_id()",
        )

    def give_up(self) -> None:
        """Promises are cancelled, some of them too late; others come back."""
        login = self.dice.choice(CALLERS)
        self._update(login, "set state = 'cancelled', done_at = now()", "a.done_at is null and a.is_promise")
        self._update(
            login,
            "set state = 'planned', done_at = null",
            "a.state = 'cancelled' and a.done_by = crm.my_id()",
            share=0.3,
        )

    def file_late(self) -> None:
        """A result that was typed before the client was handed over."""
        given = self.office.rows(
            "select o.client_id, s.login, o.changed_at from crm.ownership_change o join crm.staff s on s.id = o.from_id"
            " where s.login = any(%s) and s.active order by o.changed_at desc, o.client_id limit 40",
            list(MANAGERS),
        )
        for client, login, changed in self.dice.sample(given, min(len(given), 6)):
            outcome, refusal, talk, _, _ = self._result()
            told = {
                "id": str(self._id()),
                "outcome_code": outcome,
                "refusal_code": refusal,
                "talk_seconds": talk,
            }
            self._line(login).execute(
                "select crm.submit_late_result(%s, 'x', %s, %s, %s::jsonb, null)",
                (
                    self._id(),
                    client,
                    changed - timedelta(minutes=self.dice.randint(1, 3000)),
                    json.dumps(told),
                ),
            )
            self.filed += 1

    # what leads and administrators do

    def hand_over(self) -> None:
        """Some clients get another owner, or go into a pool."""
        login = self.dice.choice(("leo", "lena", "boss"))
        line = self._line(login)
        visible = [row[0] for row in line.execute("select id from crm.client order by id")]
        group = {"leo": "North", "lena": "South"}.get(login)
        heirs = [
            row[0]
            for row in self.office.rows(
                "select s.id from crm.staff s where s.login = any(%s) and (%s::integer is null or s.group_id = %s) order by 1",
                list(MANAGERS), self.office.groups.get(group or ""), self.office.groups.get(group or ""),
            )
        ]  # fmt: skip
        chosen = self.dice.sample(visible, min(len(visible), max(1, len(visible) // 6)))
        pools = [self.office.groups[group or self.dice.choice(("North", "South"))]] * len(chosen)
        self._give(
            login,
            chosen,
            [self.dice.choice([*heirs, *heirs, None]) if heirs else None for _ in chosen],
            pools,
        )

    def change_group(self) -> None:
        """A manager gives everything away, changes group, and gets clients there; the working day goes on."""
        login = self.dice.choice(MANAGERS)
        ((person, name, group, zone),) = self.office.rows(
            "select id, name, group_id, time_zone from crm.staff where login = %s", login
        )
        (other,) = (one for one in self.office.groups.values() if one != group)
        own = self._clients_of(person)
        self._give("boss", own, [None] * len(own), [group] * len(own))
        self._line("boss").execute(
            "select crm.save_staff(%s, %s, %s, 'manager', %s, null, %s)", (person, login, name, other, zone)
        )
        pool = [
            row[0] for row in self.office.rows("select id from crm.client where owner_id is null order by id")
        ]
        taken = self.dice.sample(pool, min(len(pool), 25))
        self._give("boss", taken, [person] * len(taken), [None] * len(taken))

    def change_zone(self) -> None:
        """A manager moves to another clock: what he did stays on the days it was done."""
        login = self.dice.choice(MANAGERS)
        ((person, name, group),) = self.office.rows(
            "select id, name, group_id from crm.staff where login = %s", login
        )
        self._line("boss").execute(
            "select crm.save_staff(%s, %s, %s, 'manager', %s, null, %s)",
            (person, login, name, group, self.dice.choice(ZONES)),
        )

    def change_flags(self) -> None:
        """From now on an outcome counts otherwise; what was earned stays."""
        flag = self.dice.choice(("answered", "effective", "is_meeting", "is_sale", "is_refusal"))
        self._line("boss").execute(
            f"update crm.outcome set {flag} = not {flag} where code = %s", (self.dice.choice(self.outcomes),)
        )

    # what an administrator of the server does

    def write_past(self) -> None:
        """Activities of long ago, written by the server's superuser, and some that get another doer or hour."""
        rows = [
            (*self._result(days=200), self._id(), client, self.dice.choice(KINDS), self._anybody())
            for client in self.dice.choices(self.clients, k=self.size)
        ]
        self._many(
            None,
            "insert into crm.activity (outcome_code, refusal_code, talk_seconds, started_at, done_at, id, client_id, kind, done_by,"
            " state, due_at) select *, 'done', t.v5 from unnest",
            rows,
            (*_RESULT, "uuid", "uuid", "text", "integer"),
        )
        self.filed += len(rows)
        self._update(None, f"set done_by = {self._anybody()}", "a.state = 'done'", share=0.2)
        self._update(None, "set done_at = a.done_at - interval '9 hours'", "a.state = 'done'", share=0.2)

    def remove(self) -> None:
        """Activities are deleted, and a client with all that hangs on it."""
        self._many(
            None,
            "delete from crm.activity a using unnest",
            [(one,) for one in self._some(None, "true", share=0.1)],
            ("uuid",),
            where="where a.id = t.v1",
        )
        if len(self.clients) > 20:
            gone = self.clients.pop(self.dice.randrange(len(self.clients)))
            self.office.rows("delete from crm.client where id = %s returning id", gone)

    # how

    def _line(self, login: str | None) -> psycopg.Connection[Any]:
        key = login or ""
        if key not in self._lines:
            who = {"user": login, "password": PASSWORD} if login else {}
            self._lines[key] = psycopg.connect(self.office.superuser_url, autocommit=True, **who)
        return self._lines[key]

    def _give(
        self, login: str, clients: list[uuid.UUID], heirs: list[int | None], pools: list[int | None]
    ) -> None:
        if clients:
            self._line(login).execute(
                "select crm.hand_over(%s, %s::uuid[], %s::integer[], %s::integer[], null, '')",
                (self._id(), clients, heirs, pools),
            )

    def _update(self, login: str | None, change: str, which: str, *, share: float = 1.0) -> None:
        """Changes what this person may change of it, each row with a result of its own."""
        rows = [(*self._result(), one) for one in self._some(login, which, share=share)]
        sql = f"update crm.activity a {change} from unnest"
        own = "" if login is None else " and (a.done_at is null or a.done_at > now() - interval '1 day')"
        self._many(login, sql, rows, (*_RESULT, "uuid"), where=f"where a.id = t.v6{own}")

    def _some(self, login: str | None, which: str, *, share: float) -> list[uuid.UUID]:
        found = self._line(login).execute(
            f"select a.id from crm.activity a where {which} order by a.id desc limit {int(self.size * share) or 1}"
        )
        return [row[0] for row in found]

    def _many(
        self,
        login: str | None,
        sql: str,
        rows: list[tuple[Any, ...]],
        types: Sequence[str],
        *,
        where: str = "",
    ) -> None:
        if not rows:
            return
        names = ", ".join(f"v{place + 1}" for place in range(len(types)))
        arrays = ", ".join(f"%s::{kind}[]" for kind in types)
        columns = [list(column) for column in zip(*rows, strict=True)]
        self._line(login).execute(f"{sql}({arrays}) t({names}) {where}", columns)

    def _own(self, login: str) -> list[uuid.UUID]:
        """Clients this person may work on, some of them several times."""
        found = [row[0] for row in self._line(login).execute("select id from crm.client order by id")]
        return self.dice.choices(found, k=self.size) if found else []

    def _clients_of(self, person: int) -> list[uuid.UUID]:
        return [
            row[0]
            for row in self.office.rows("select id from crm.client where owner_id = %s order by id", person)
        ]

    def _anybody(self) -> int:
        return self.office.staff[self.dice.choice(CALLERS)]

    def _result(self, *, days: int = 13) -> tuple[str, str | None, int, datetime, datetime]:
        """Outcome, reason, seconds of talk, when it was dialled and when it was over."""
        dice, began = self.dice, self._moment(days=days)
        return (
            dice.choice(self.outcomes), dice.choice(self.reasons), dice.choice((0, 0, 30, 200, 900)), began,
            began + timedelta(seconds=dice.randint(5, 900)),
        )  # fmt: skip

    def _moment(self, *, days: int = 13) -> datetime:
        """Some time in the past; mostly of the last day, so that it can be corrected."""
        hours = self.dice.choice((3, 20, days * 24 - 1))
        return datetime.now(UTC) - timedelta(hours=1, minutes=self.dice.randint(0, hours * 60))

    def _id(self) -> uuid.UUID:
        return uuid.UUID(int=self.dice.getrandbits(128), version=4)


_RESULT = ("text", "text", "integer", "timestamptz", "timestamptz")
