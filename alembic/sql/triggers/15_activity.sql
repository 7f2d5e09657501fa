-- Authorship, moments and the fate of a promise come from the server, so no one can write them in another's name.
-- A moment may lie 14 days back, because a PC without a line files later; a person who lies about it within that
-- time can be found by deed.saved_at, not stopped here. Run with the rights of the caller.

create function crm.flags_of(p_outcome text) returns smallint
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
-- What an outcome counts as, as bits: answered 1, effective 2, meeting 4, sale 8, refusal 16. Read by crm.figures_of.
begin
    return coalesce((select o.answered::integer + 2 * o.effective::integer + 4 * o.is_meeting::integer
                            + 8 * o.is_sale::integer + 16 * o.is_refusal::integer
                       from crm.outcome o where o.code = p_outcome), 0);
end $$;

create function crm.stamp_activity() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    me integer := crm.acting_id();
begin
    if tg_op = 'INSERT' then
        -- As crm.stamp_owned: whoever owns the client, and not while a hand-over is under way.
        select c.owner_id, c.group_id into new.owner_id, new.group_id from crm.client c where c.id = new.client_id for key share;
        if not found then
            raise exception 'client_not_visible' using errcode = '42501';
        end if;
        if me is not null then
            new.planned_by := me;
            new.planned_at := now();
            if (new.is_assignment or new.script_id is not null) and crm.my_level() = 'manager' then
                new.is_assignment := false;
                new.script_id := null;
            end if;
            new.is_promise := new.is_promise and new.done_at is null;  -- agreed and kept in one breath is no promise
            new.import_id := null;
            new.version := 1;
        end if;
    else
        new.version := old.version + 1;
        if me is not null and old.done_at is not null and new.done_at is not null
           and (new.kind, new.due_at) is distinct from (old.kind, old.due_at) then
            raise exception 'done_is_history' using errcode = '42501';
        end if;
        if me is not null and old.owner_id is distinct from me then  -- a reminder is answered by whose it is, not silenced by his lead
            new.shown_at := old.shown_at;
            new.shown_seat := old.shown_seat;
            new.shown_until := old.shown_until;
            new.snoozed_until := old.snoozed_until;
        end if;
        if new.due_at is distinct from old.due_at then
            if old.is_promise and me is not null and old.due_at < now() then
                raise exception 'promise_overdue' using errcode = '42501';  -- cancel it and plan anew: lateness stays counted
            end if;
            new.shown_at := null;
            new.shown_seat := null;
            new.shown_until := null;
            new.snoozed_until := null;
        end if;
        if me is not null and old.started_at is not null then
            new.started_at := greatest(old.started_at, new.started_at);  -- a dial the server has seen is not moved back
        end if;
    end if;
    if me is not null then
        if new.started_at is not null then
            new.started_at := least(now(), greatest(new.started_at, now() - interval '14 days'));
        end if;
        if new.ended_at is not null then
            new.ended_at := least(now(), greatest(new.ended_at, new.started_at));
        end if;
        new.talk_seconds := least(14400, greatest(0, new.talk_seconds));
        new.minutes := greatest(0, new.minutes);
        if new.remind_minutes < 0 then
            new.remind_minutes := 0;  -- or the reminder would come after the hour
        end if;
    end if;
    if new.done_at is null then
        new.done_by := null;
        new.promise_result := null;
        new.owed_by := null;
    elsif me is not null and (tg_op = 'INSERT' or old.done_at is null) then
        new.done_by := me;
        new.done_at := case when new.state = 'cancelled' then now()  -- or an overdue promise could be given up "in time"
                            else least(now(), greatest(new.done_at, now() - interval '14 days', new.started_at)) end;
        new.promise_result := case
            when new.is_promise and new.state = 'done' then crm.promise_result(new.due_at, coalesce(new.started_at, new.done_at))
            when new.is_promise and new.due_at + crm.promise_grace() < new.done_at then 'broken' end;
        -- A lead who clears up an overdue promise has not broken it.
        new.owed_by := case when new.state = 'cancelled' and new.promise_result = 'broken' and new.owner_id <> me then new.owner_id end;
    elsif me is not null then
        new.done_by := old.done_by;
        new.done_at := old.done_at;
        new.promise_result := old.promise_result;
        new.owed_by := old.owed_by;
    end if;
    -- His day and hour by his own calendar, and what the outcome counts as today: neither changes afterwards.
    if new.done_by is null or new.done_at is null then
        new.done_wall := null;
    elsif tg_op = 'INSERT' or (new.done_at, new.done_by) is distinct from (old.done_at, old.done_by) then
        select new.done_at at time zone s.time_zone into new.done_wall from crm.staff s where s.id = coalesce(new.owed_by, new.done_by);
    end if;
    if new.outcome_code is null then
        new.counted_as := 0;
    elsif tg_op = 'INSERT' or new.outcome_code is distinct from old.outcome_code then
        new.counted_as := crm.flags_of(new.outcome_code);
    end if;
    -- Moments the program can read, see crm.refuse_moment.
    if least(new.due_at, new.shown_at, new.shown_until, new.snoozed_until, new.started_at, new.ended_at, new.done_at) < '1900-01-01 00:00+00'::timestamptz
       or greatest(new.due_at, new.shown_at, new.shown_until, new.snoozed_until, new.started_at, new.ended_at, new.done_at) > '2200-01-01 00:00+00'::timestamptz
       or new.due_wall < '1900-01-01'::timestamp or new.due_wall > '2200-01-01'::timestamp then
        raise exception 'moment_beyond_reason' using errcode = '22008';
    end if;
    if octet_length(new.result) > 200000 or octet_length(new.plan_note) > 200000 or octet_length(new.number) > 2000
       or octet_length(new.due_zone) > 2000 or octet_length(new.origin) > 2000 then
        perform crm.refuse_long(case when tg_op = 'UPDATE' then to_jsonb(old) end, to_jsonb(new));
    end if;
    return new;
end $$;

create function crm.stamp_activity_links() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
-- Person and number are of the same client; one that is gone or another client's is left out, the result is kept.
begin
    if new.person_id is not null
       and not exists (select from crm.contact_person p where p.id = new.person_id and p.client_id = new.client_id) then
        new.person_id := null;
    end if;
    if new.phone_id is not null
       and not exists (select from crm.phone p where p.id = new.phone_id and p.client_id = new.client_id) then
        new.phone_id := null;
    end if;
    return new;
end $$;

-- A hand-over moves the copies of owner and group, which nobody else may write, by the thousand: nothing to stamp there.
create trigger b_stamp before insert on crm.activity for each row execute function crm.stamp_activity();
create trigger b_stamp_change before update on crm.activity for each row
    when (old.owner_id is not distinct from new.owner_id and old.group_id is not distinct from new.group_id)
    execute function crm.stamp_activity();
create trigger c_links before insert on crm.activity
    for each row when (new.person_id is not null or new.phone_id is not null) execute function crm.stamp_activity_links();
create trigger c_links_change before update of person_id, phone_id on crm.activity
    for each row when ((old.person_id, old.phone_id) is distinct from (new.person_id, new.phone_id)) execute function crm.stamp_activity_links();
