-- What a person did on a day of his own calendar, kept in the transaction that files it: minus the old row, plus the new one.
-- Definer, because nobody may write a figure by hand. Dial, answered, effective, meeting and sale are defined here and nowhere else.

create function crm.add_to_day(a crm.activity, p_sign integer) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    o crm.outcome;
    d date;
begin
    if a.done_by is null or (a.state <> 'done' and a.promise_result is null) then
        return;
    end if;
    if a.state = 'done' then
        select * into o from crm.outcome x where x.code = a.outcome_code;
    end if;
    select (a.done_at at time zone s.time_zone)::date into d from crm.staff s where s.id = a.done_by;
    insert into crm.staff_day as t (staff_id, day, dials, answered, effective, talk_seconds, meetings_set, meetings_held, sales, offers,
                                    presentations, refusals, promises_kept, promises_late, promises_broken)
    values (a.done_by, d,
            p_sign * (a.state = 'done' and a.kind = 'call' and a.started_at is not null)::integer,
            p_sign * (a.state = 'done' and a.kind = 'call' and coalesce(o.answered, false))::integer,
            p_sign * (a.state = 'done' and a.kind = 'call' and coalesce(o.effective, false))::integer,
            p_sign * case when a.state = 'done' and a.kind = 'call' then a.talk_seconds else 0 end,
            p_sign * coalesce(o.is_meeting, false)::integer,
            p_sign * (a.state = 'done' and a.kind = 'meeting')::integer,
            p_sign * (coalesce(o.is_sale, false) or (a.state = 'done' and a.kind = 'sale'))::integer,
            p_sign * (a.state = 'done' and a.kind = 'offer')::integer,
            p_sign * (a.state = 'done' and a.kind = 'presentation')::integer,
            p_sign * coalesce(o.is_refusal, false)::integer,
            p_sign * coalesce(a.promise_result = 'kept', false)::integer,
            p_sign * coalesce(a.promise_result = 'late', false)::integer,
            p_sign * coalesce(a.promise_result = 'broken', false)::integer)
    on conflict (staff_id, day) do update set
        dials = t.dials + excluded.dials, answered = t.answered + excluded.answered, effective = t.effective + excluded.effective,
        talk_seconds = t.talk_seconds + excluded.talk_seconds, meetings_set = t.meetings_set + excluded.meetings_set,
        meetings_held = t.meetings_held + excluded.meetings_held, sales = t.sales + excluded.sales, offers = t.offers + excluded.offers,
        presentations = t.presentations + excluded.presentations, refusals = t.refusals + excluded.refusals,
        promises_kept = t.promises_kept + excluded.promises_kept, promises_late = t.promises_late + excluded.promises_late,
        promises_broken = t.promises_broken + excluded.promises_broken;
end $$;

create function crm.keep_day() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if tg_op <> 'INSERT' then
        perform crm.add_to_day(old, -1);
    end if;
    if tg_op <> 'DELETE' then
        perform crm.add_to_day(new, 1);
    end if;
    return null;
end $$;

alter function crm.keep_day() owner to app_definer;

create trigger t_day_insert after insert on crm.activity for each row when (new.done_by is not null) execute function crm.keep_day();
create trigger t_day_delete after delete on crm.activity for each row when (old.done_by is not null) execute function crm.keep_day();
create trigger t_day_update after update on crm.activity for each row
    when ((old.done_by is not null or new.done_by is not null)
          and (old.state, old.done_at, old.done_by, old.outcome_code, old.talk_seconds, old.kind, old.promise_result, old.started_at)
              is distinct from
              (new.state, new.done_at, new.done_by, new.outcome_code, new.talk_seconds, new.kind, new.promise_result, new.started_at))
    execute function crm.keep_day();
