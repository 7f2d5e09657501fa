"""What is to be seen of the reminders at a moment: plain reckoning, no windows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from uuid import UUID

from app.services.reminders import LEAD_MINUTES, Centre, ReminderRow, Tick, sorted_centre

# A deed kept here while the line was down is sent soon after it comes back, but not before the first look.
SENT_WITHIN = timedelta(minutes=1)


@dataclass
class _Handled:
    """Answered here, not yet seen by a look at the server; `until` is set for a snooze."""

    until: datetime | None
    saved_at: datetime | None = None
    kept: bool = False


@dataclass
class Showing:
    """The last look and what was done here since then.

    `single` and `group` are what the two pop-ups hold; closing one of them leaves the items in the centre.
    """

    lead_minutes: int = LEAD_MINUTES
    next_at: datetime | None = None
    centre: Centre | None = None
    offline: bool = False
    _seen: Centre | None = None
    _taken: frozenset[UUID] = frozenset()
    _closed: set[UUID] = field(default_factory=set)
    _grouped: set[UUID] = field(default_factory=set)
    _handled: dict[UUID, _Handled] = field(default_factory=dict)

    def take(self, seen: Tick) -> tuple[ReminderRow, ...]:
        """Takes a look's answer; returns the rows that are new on the screen."""
        self.offline, self._seen, self._taken, self.next_at = False, seen.centre, seen.showing, seen.next_at
        self._forget_sent(seen.centre.at)
        claimed = {row.activity_id for row in seen.claimed}
        self._closed -= claimed
        self._grouped &= set(self._taken)
        if seen.after_absence:
            self._closed.clear()
            self._grouped = claimed if len(claimed) > 1 else set()
        self.go_on(seen.centre.at)
        return tuple(row for row in seen.claimed if row.activity_id not in self._handled)

    def lose_line(self) -> None:
        """The server did not answer: from now on the copy here goes on by the clock."""
        self.offline = True

    def go_on(self, now: datetime) -> None:
        """How everything stands at this moment."""
        if self._seen is None:
            return
        rows = [self._as_handled(row) for row in self._seen.rows()]
        self.centre = sorted_centre((row for row in rows if row), now=now, lead_minutes=self.lead_minutes)
        if self.offline:
            # Nobody can hand out leases now, so this PC shows what its own copy says.
            self._taken |= {row.activity_id for row in (*self.centre.soon, *self.centre.overdue)}

    def single(self) -> tuple[ReminderRow, ...]:
        """Rows for the pop-up of one item, the nearest first."""
        rows = self.centre.soon if self.centre else ()
        return tuple(row for row in rows if self._pops(row) and row.activity_id not in self._grouped)

    def group(self) -> tuple[ReminderRow, ...]:
        """Rows for the pop-up of many: all overdue, and what waited while nobody was here."""
        if self.centre is None:
            return ()
        waited = (row for row in self.centre.soon if row.activity_id in self._grouped)
        return tuple(row for row in (*self.centre.overdue, *waited) if self._pops(row))

    def waiting(self) -> int:
        """The figure of the badge."""
        return self.centre.waiting() if self.centre else 0

    def close(self, rows: Iterable[ReminderRow]) -> None:
        """The pop-up was closed unanswered: it does not come back by itself, the badge stays."""
        self._closed |= {row.activity_id for row in rows}

    def handle(self, rows: Iterable[ReminderRow], now: datetime, *, until: datetime | None = None) -> None:
        """Answered here: done, or put off `until` then."""
        for row in rows:
            self._handled[row.activity_id] = _Handled(until)
            self._closed.discard(row.activity_id)
            self._taken -= {row.activity_id}
        self.go_on(now)

    def answered(self, ids: Iterable[UUID], status: str, now: datetime) -> None:
        """What became of a deed: saved, kept here, or refused (then the item is back)."""
        for activity in ids:
            handled = self._handled.get(activity)
            if handled is None:
                continue
            if status == "refused":
                del self._handled[activity]
                self._taken |= {activity}
            elif status == "kept":
                handled.kept = True
            else:
                handled.saved_at = now
        self.go_on(now)

    def _pops(self, row: ReminderRow) -> bool:
        return row.activity_id in self._taken and row.activity_id not in self._closed

    def _as_handled(self, row: ReminderRow) -> ReminderRow | None:
        handled = self._handled.get(row.activity_id)
        if handled is None:
            return row
        return None if handled.until is None else replace(row, snoozed_until=handled.until)

    def _forget_sent(self, looked_at: datetime) -> None:
        """What a later look has seen needs no memory here."""
        for activity, handled in list(self._handled.items()):
            if handled.kept and handled.saved_at is None:
                handled.saved_at = looked_at + SENT_WITHIN
            elif handled.saved_at is not None and handled.saved_at < looked_at:
                del self._handled[activity]
