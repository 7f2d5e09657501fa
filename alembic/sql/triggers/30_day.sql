-- What a person did on a day of his own calendar, kept in the transaction that files it: minus the old row, plus the new one.
-- Definer, because nobody may write a figure by hand. Dial, answered, effective, meeting and sale are defined in figures_of
-- and nowhere else: the recount (services.recounts) and the rows behind a figure (services.kpi_rows) ask it too.

create function crm.figures_of(a crm.activity) returns crm.staff_day
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
-- What one activity adds to the day of who did it; null when it adds nothing. Reads the row alone, so it says the same for ever.
declare
    is_done boolean := a.state = 'done';
    is_call boolean := a.state = 'done' and a.kind = 'call';
    flags integer := case when a.state = 'done' then a.counted_as else 0 end;
    d crm.staff_day;
begin
    if a.done_by is null or a.done_wall is null or (not is_done and a.promise_result is null) then
        return null;
    end if;
    d.staff_id := coalesce(a.owed_by, a.done_by);
    d.day := a.done_wall::date;
    d.dials := (is_call and a.started_at is not null)::integer;
    d.answered := (is_call and flags & 1 > 0)::integer;
    d.effective := (is_call and flags & 2 > 0)::integer;
    d.talk_seconds := case when is_call then a.talk_seconds else 0 end;
    d.meetings_set := (flags & 4 > 0)::integer;
    d.meetings_held := (is_done and a.kind = 'meeting')::integer;
    d.sales := (flags & 8 > 0 or is_done and a.kind = 'sale')::integer;
    d.offers := (is_done and a.kind = 'offer')::integer;
    d.presentations := (is_done and a.kind = 'presentation')::integer;
    d.refusals := (flags & 16 > 0)::integer;
    d.promises_kept := coalesce(a.promise_result = 'kept', false)::integer;
    d.promises_late := coalesce(a.promise_result = 'late', false)::integer;
    d.promises_broken := coalesce(a.promise_result = 'broken', false)::integer;
    d.plans_done := (is_done and a.origin not in ('call', 'dial'))::integer;  -- of a call nobody planned: 'dial'
    return d;
end $$;

create function crm.add_to_day(a crm.activity, p_sign integer) returns boolean
language plpgsql set search_path = pg_catalog, pg_temp as $$
-- The group is that of the first figure of the day: who changes group at noon has earned that day where he began it.
declare
    d crm.staff_day := crm.figures_of(a);
    earned_in integer;
begin
    if d.staff_id is null then
        return false;
    end if;
    insert into crm.staff_day as t (staff_id, day, group_id, dials, answered, effective, talk_seconds, meetings_set, meetings_held, sales,
                                    offers, presentations, refusals, promises_kept, promises_late, promises_broken, plans_done)
    values (d.staff_id, d.day, (select s.group_id from crm.staff s where s.id = d.staff_id),
            p_sign * d.dials, p_sign * d.answered, p_sign * d.effective, p_sign * d.talk_seconds, p_sign * d.meetings_set,
            p_sign * d.meetings_held, p_sign * d.sales, p_sign * d.offers, p_sign * d.presentations, p_sign * d.refusals,
            p_sign * d.promises_kept, p_sign * d.promises_late, p_sign * d.promises_broken, p_sign * d.plans_done)
    on conflict (staff_id, day) do update set
        dials = t.dials + excluded.dials, answered = t.answered + excluded.answered, effective = t.effective + excluded.effective,
        talk_seconds = t.talk_seconds + excluded.talk_seconds, meetings_set = t.meetings_set + excluded.meetings_set,
        meetings_held = t.meetings_held + excluded.meetings_held, sales = t.sales + excluded.sales, offers = t.offers + excluded.offers,
        presentations = t.presentations + excluded.presentations, refusals = t.refusals + excluded.refusals,
        promises_kept = t.promises_kept + excluded.promises_kept, promises_late = t.promises_late + excluded.promises_late,
        promises_broken = t.promises_broken + excluded.promises_broken, plans_done = t.plans_done + excluded.plans_done
    returning t.group_id into earned_in;
    if d.dials + d.answered > 0 then
        insert into crm.staff_hour as t (staff_id, day, hour, group_id, dials, answered)
        values (d.staff_id, d.day, extract(hour from a.done_wall)::smallint, earned_in, p_sign * d.dials, p_sign * d.answered)
        on conflict (staff_id, day, hour) do update set dials = t.dials + excluded.dials, answered = t.answered + excluded.answered;
    end if;
    if d.refusals > 0 then
        insert into crm.staff_refusal as t (staff_id, day, refusal_code, group_id, refusals)
        values (d.staff_id, d.day, coalesce(a.refusal_code, ''), earned_in, p_sign)
        on conflict (staff_id, day, refusal_code) do update set refusals = t.refusals + excluded.refusals;
    end if;
    return true;
end $$;

create function crm.keep_day() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    counted boolean;
begin
    if tg_op = 'UPDATE' and (old.state, old.done_by, old.done_wall, old.counted_as, old.refusal_code, old.talk_seconds, old.kind, old.origin,
                             old.promise_result, old.started_at)
                            is not distinct from
                            (new.state, new.done_by, new.done_wall, new.counted_as, new.refusal_code, new.talk_seconds, new.kind, new.origin,
                             new.promise_result, new.started_at) then
        return null;
    end if;
    if tg_op <> 'INSERT' and old.done_by is not null then
        counted := crm.add_to_day(old, -1);
    end if;
    if tg_op <> 'DELETE' and new.done_by is not null then
        counted := crm.add_to_day(new, 1);
    end if;
    return null;
end $$;

alter function crm.keep_day() owner to app_definer;
grant execute on function crm.flags_of(text), crm.figures_of(crm.activity) to app_manager, app_lead, app_admin;

create trigger t_day_insert after insert on crm.activity for each row when (new.done_by is not null) execute function crm.keep_day();
create trigger t_day_delete after delete on crm.activity for each row when (old.done_by is not null) execute function crm.keep_day();
-- Whether a figure changes is looked at inside: a long condition is read anew for every statement. What the stamps write
-- follows from columns that are named here too.
create trigger t_day_update after update of state, kind, origin, started_at, done_at, done_by, done_wall, owed_by, outcome_code, counted_as,
                                            refusal_code, talk_seconds, promise_result on crm.activity
    for each row when (old.done_by is not null or new.done_by is not null) execute function crm.keep_day();
