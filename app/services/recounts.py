"""The proof of the figures: everything counted anew from the activities, beside what the daily tables say."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import text
from sqlalchemy.orm import Session

DAY_SUMS = (
    "dials",
    "answered",
    "effective",
    "talk_seconds",
    "meetings_set",
    "meetings_held",
    "sales",
    "offers",
    "presentations",
    "refusals",
    "promises_kept",
    "promises_late",
    "promises_broken",
    "plans_done",
)
"""The columns of staff_day that are counted."""

SETTLE = (
    """update crm.activity a set done_wall = a.done_at at time zone s.time_zone, counted_as = crm.flags_of(a.outcome_code)
         from crm.staff s where s.id = coalesce(a.owed_by, a.done_by) and a.done_at is not null""",
    "select crm.add_to_day(a, 1) from crm.activity a where a.done_by is not null",
)
"""What the triggers would have done for activities that were written past them, into empty daily tables."""


@dataclass(frozen=True)
class Difference:
    """One figure that is not what it should be: `kept` in the daily table, `counted` from the activities."""

    table: str
    staff: str
    day: date
    what: str
    kept: int
    counted: int

    def __str__(self) -> str:
        return (
            f"{self.table}: {self.staff}, {self.day}, {self.what}: kept {self.kept}, counted {self.counted}"
        )


def find_differences(db: Session, *, limit: int = 1000) -> tuple[Difference, ...]:
    """Every figure of the daily tables that a raw recount does not confirm; needs the sight of a superuser.

    In one snapshot, so people may go on working. A day nobody has a row for is the same as a day of nothing.
    """
    db.execute(text("set transaction isolation level repeatable read, read only"))
    found = db.execute(_DIFFERENCES, {"limit": limit})
    return tuple(Difference(**row._mapping) for row in found)


_counted = ", ".join(f"sum(f.{name})::integer as {name}" for name in DAY_SUMS)
_pairs = ", ".join(f"('{name}', d.{name}, c.{name})" for name in DAY_SUMS)
_DIFFERENCES = text(f"""
    with each_one as materialized (
        select f.*, extract(hour from a.done_wall)::smallint as hour, coalesce(a.refusal_code, '') as refusal_code
          from crm.activity a cross join lateral crm.figures_of(a) f
         where a.done_by is not null and f.staff_id is not null),
    days as (
        select 'staff_day' as tab, staff_id, day, x.what, x.kept, x.counted
          from (select f.staff_id, f.day, {_counted} from each_one f group by 1, 2) c
          full join crm.staff_day d using (staff_id, day)
         cross join lateral (values {_pairs}) x (what, kept, counted)),
    hours as (
        select 'staff_hour', staff_id, day, x.what || ' at ' || hour, x.kept, x.counted
          from (select f.staff_id, f.day, f.hour, sum(f.dials)::integer as dials, sum(f.answered)::integer as answered
                  from each_one f group by 1, 2, 3) c
          full join crm.staff_hour d using (staff_id, day, hour)
         cross join lateral (values ('dials', d.dials, c.dials), ('answered', d.answered, c.answered)) x (what, kept, counted)),
    refused as (
        select 'staff_refusal', staff_id, day, 'refusals by ' || refusal_code, d.refusals, c.refusals
          from (select f.staff_id, f.day, f.refusal_code, sum(f.refusals)::integer as refusals
                  from each_one f group by 1, 2, 3) c
          full join crm.staff_refusal d using (staff_id, day, refusal_code)),
    misplaced as (  -- the three tables tell one story: a day belongs to one group
        select 'staff_hour', h.staff_id, h.day, 'group at ' || h.hour, h.group_id, d.group_id
          from crm.staff_hour h left join crm.staff_day d using (staff_id, day) where h.group_id is distinct from d.group_id
        union all
        select 'staff_refusal', r.staff_id, r.day, 'group of ' || r.refusal_code, r.group_id, d.group_id
          from crm.staff_refusal r left join crm.staff_day d using (staff_id, day) where r.group_id is distinct from d.group_id)
    select a.tab as "table", coalesce(s.login, a.staff_id::text) as staff, a.day, a.what,
           coalesce(a.kept, 0) as kept, coalesce(a.counted, 0) as counted
      from (select * from days union all select * from hours union all select * from refused union all select * from misplaced) a
      left join crm.staff s on s.id = a.staff_id
     where coalesce(a.kept, 0) <> coalesce(a.counted, 0)
     order by a.day, a.staff_id, a.tab, a.what limit :limit
""")
