-- A call in one statement: dialled, filed, with everything that follows. These run with the rights of the caller, so row security and
-- column grants decide as if each statement had been sent alone; what they spare is the way to the server and back for each.
create function crm.outcome_facts(p_client uuid, p_outcome text, p_refusal text, p_made timestamptz) returns jsonb
language plpgsql stable set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
-- What services.consequences must know of a client to say what follows from this outcome: rules, hours, and of the history only
-- how often and in which hours he was rung. The same as it reads from a whole card, which says more and takes longer.
begin
    return (
        select jsonb_build_object(
            'outcome', to_jsonb(o),
            'reason', (select to_jsonb(r) from crm.refusal_reason r where r.code = p_refusal),
            'own_zone', (select s.time_zone from crm.staff s where s.id = crm.my_id()),
            'time_zone', c.time_zone, 'country', c.country, 'region', c.region, 'project_code', c.project_code, 'stage', c.stage,
            'has_promise', exists (select from crm.activity a where a.client_id = c.id and a.done_at is null and a.is_promise),
            -- Calls in a row that ended like this one, the last ones; more than any cap are not counted.
            'same_outcome', (select count(*) filter (where x.same) from (
                    select bool_and(a.outcome_code = o.code) over (order by a.done_at desc, a.id) as same
                      from crm.activity a
                     where a.client_id = c.id and a.state = 'done' and a.kind = 'call' and a.outcome_code is not null
                     order by a.done_at desc, a.id limit 60) x),
            'rung_at', case when o.delay_rule in ('other_part_of_day', 'next_day') then (
                    select jsonb_agg(x.started_at) from (
                        select a.started_at from crm.activity a
                         where a.client_id = c.id and a.kind = 'call' and a.started_at is not null
                           and (a.state <> 'cancelled' or a.promise_result is not null)
                         order by coalesce(a.done_at, a.started_at) desc limit 500) x) end,
            'phones', case when o.dead_number or o.do_not_call then (
                    select jsonb_agg(jsonb_build_object('number', p.number, 'person_id', p.person_id)) from crm.phone p
                     where p.client_id = c.id and p.number is not null and p.state not in ('bad', 'dead')
                       and coalesce(c.dnc_until, '-infinity') <= p_made
                       and not exists (select from crm.listed_number l where l.number = p.number and l.until_at > greatest(now(), p_made))
                       and not exists (select from crm.contact_person t where t.id = p.person_id and t.dnc_until > p_made)) end,
            'windows', (select jsonb_agg(to_jsonb(w)) from crm.calling_window w
                         where o.delay_rule not in ('none', 'ask') and coalesce(w.project_code, c.project_code) is not distinct from c.project_code),
            'holidays', (select jsonb_agg(to_jsonb(h)) from crm.holiday h
                          where o.delay_rule not in ('none', 'ask') and coalesce(h.project_code, c.project_code) is not distinct from c.project_code
                            and h.day >= p_made::date - 2))
          from crm.outcome o, crm.client c
         where o.code = p_outcome and c.id = p_client);
end $$;

create function crm.record_outcome(
    p_deed uuid, p_digest text, p_client uuid, p_call uuid, p_made timestamptz, p_outcome text, p_note text, p_impression text, p_refusal text,
    p_number text, p_phone uuid, p_person uuid, p_begun timestamptz, p_ended timestamptz, p_talk integer, p_dnc_scope text, p_dnc_until timestamptz,
    p_next_id uuid, p_next_kind text, p_next_due timestamptz, p_next_wall timestamp, p_next_zone text, p_next_promise boolean, p_next_purpose text,
    p_next_person uuid, p_next_note text, p_next_minutes integer, p_next_remind integer,
    p_answer jsonb, p_reckoned boolean, p_agreed boolean, p_task jsonb, p_closes text, p_cancels boolean, p_converts boolean) returns jsonb
language plpgsql set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
-- Files one call (services.calls.Outcome) and does what was reckoned. Before that, only what the outcome says by itself is done; where
-- the hours, tries or numbers of the client decide, nothing is done and the facts to reckon with are answered.
-- "was": new, known, other, no_outcome, gone (the client is not ours to write), needs_time, ahead (with the facts), refused.
-- Whoever is answered anything but new or known takes the transaction back.
declare
    f record;
    was jsonb;
    present text;
    person_before jsonb;
    forever constant timestamptz := '9999-01-01 00:00+00';
begin
    -- The client is held from here on: what is reckoned with the facts still holds when it is written, and a hand-over waits.
    select o.code, o.answered, o.is_promise, o.is_sale, o.is_refusal, o.dead_number, o.do_not_call, o.delay_rule,
           c.tries, c.status, c.stage, c.closed_reason, p.state as rung, a.due, a.dialled, a.retries,
           jsonb_build_object('activity', p_call, 'plans', a.plans,
               'client', jsonb_build_object('id', c.id, 'last_at', c.last_at, 'last_outcome', c.last_outcome, 'tries', c.tries,
                   'status', c.status, 'stage', c.stage, 'converted_at', c.converted_at, 'closed_reason', c.closed_reason, 'dnc_until', c.dnc_until),
               'phone', case when p.id is not null then jsonb_build_object(
                   'id', p.id, 'last_at', p.last_at, 'last_outcome', p.last_outcome, 'state', p.state) end) as before
      into f
      from crm.client c
      left join crm.outcome o on o.code = p_outcome
      left join crm.phone p on p.id = p_phone and p.client_id = c.id
      left join lateral (
            select coalesce(jsonb_agg(x.id) filter (where x.state = 'planned' and x.id <> p_call), '[]') as plans,
                   min(x.due_at) filter (where x.state = 'planned' and x.id <> p_call and x.origin <> 'recycle' and not p_cancels) as due,
                   count(*) filter (where x.state = 'planned' and x.id <> p_call and (x.origin = 'recycle' or p_cancels)) as retries,
                   coalesce(bool_or(x.id = p_call), false) as dialled
              from crm.activity x where x.client_id = c.id and x.done_at is null) a on true
     where c.id = p_client for no key update of c;
    if not found then
        return coalesce(crm.deed_was(p_deed, p_digest), '{"was": "gone"}');
    elsif f.code is null then
        return '{"was": "no_outcome"}';
    elsif p_reckoned then
        null;
    elsif f.do_not_call or f.dead_number or not (f.is_sale or f.delay_rule in ('none', 'ask')) then
        return coalesce(crm.deed_was(p_deed, p_digest), jsonb_build_object('was', 'ahead', 'facts', crm.outcome_facts(p_client, p_outcome, p_refusal, p_made)));
    elsif f.delay_rule = 'ask' and not f.is_sale and not p_agreed then
        return coalesce(crm.deed_was(p_deed, p_digest), '{"was": "needs_time"}');
    else
        p_converts := f.is_sale;
    end if;

    if p_person is not null then
        person_before := (select jsonb_build_object('person', jsonb_build_object('id', t.id, 'dnc_until', t.dnc_until))
                            from crm.contact_person t where t.id = p_person and t.client_id = p_client);
    end if;
    was := crm.note_deed(p_deed, 'record_outcome', p_digest, p_client,
                         case when p_converts and f.stage = 'prospect' then p_answer || '{"converted": true}' else p_answer end,
                         coalesce(f.before || person_before, f.before));
    if was is not null then
        return was;
    end if;

    if not f.dialled then
        -- The line was down at dial: the call is written now.
        insert into crm.activity (id, client_id, kind, state, origin, due_at, started_at, number, phone_id, person_id)
        values (p_call, p_client, 'call', 'open', 'dial', coalesce(p_begun, p_made), coalesce(p_begun, p_made), p_number, p_phone, p_person)
        on conflict (id) do nothing;
    end if;
    if f.retries > 0 then
        update crm.activity a set state = 'cancelled', done_at = now()
         where a.client_id = p_client and a.done_at is null and a.state = 'planned' and a.id <> p_call and (a.origin = 'recycle' or p_cancels);
    end if;
    -- Named only when it changes: lists and searches look at it then.
    if (f.dead_number and f.rung <> 'dead') or (f.answered and not f.dead_number and f.rung <> 'good') then
        update crm.phone p set state = case when f.dead_number then 'dead' else 'good' end where p.id = p_phone and p.client_id = p_client;
    end if;
    if f.do_not_call then
        if p_dnc_scope = 'person' and p_person is not null then
            update crm.contact_person t set dnc_until = coalesce(p_dnc_until, forever) where t.id = p_person and t.client_id = p_client;
        end if;
        insert into crm.dnc_entry (id, scope, number, client_id, person_id, activity_id, reason, expires_at)
        select gen_random_uuid(), p_dnc_scope, n.number, p_client, p_person, p_call, p_note, p_dnc_until
          from (select 1) one
          left join (select p_number as number where p_dnc_scope = 'number'
                     union select p.number from crm.phone p where p.client_id = p_client and p.number is not null and p_dnc_scope = 'client') n on true;
    end if;
    present := case when f.is_refusal then 'refused'
                    when p_closes in ('attempts', 'do_not_call') then 'closed'
                    when f.answered and coalesce(p_impression, f.status) in ('refused', 'closed') then 'cold'
                    else coalesce(p_impression, f.status) end;
    -- The card is edited only where the call changes something on it.
    if present <> f.status or p_converts or p_closes is distinct from f.closed_reason or (f.do_not_call and p_dnc_scope = 'client') then
        update crm.client c
           set status = present, stage = case when p_converts then 'client' else c.stage end,
               converted_at = case when p_converts and f.stage = 'prospect' then p_made else c.converted_at end,
               closed_reason = p_closes,
               dnc_until = case when f.do_not_call and p_dnc_scope = 'client' then coalesce(p_dnc_until, forever) else c.dnc_until end
         where c.id = p_client;
    end if;
    if p_task is not null then
        insert into crm.activity (id, client_id, kind, origin, due_at, plan_note, parent_id)
        values ((p_task ->> 'id')::uuid, p_client, p_task ->> 'kind', 'outcome', (p_task ->> 'due_at')::timestamptz, p_note, p_call);
    end if;

    -- One statement, so that client and call are written once, and what they set off runs once, when all of it is there.
    with closed as (
        update crm.activity a
           set state = 'done', done_at = p_made, outcome_code = p_outcome, result = p_note, impression = p_impression,
               refusal_code = p_refusal, number = coalesce(p_number, a.number),
               phone_id = coalesce(p_phone, a.phone_id), person_id = coalesce(p_person, a.person_id),
               started_at = coalesce(p_begun, a.started_at, p_made), ended_at = p_ended, talk_seconds = p_talk
         where a.id = p_call and a.client_id = p_client and a.done_at is null
        returning a.id),
    added as (
        insert into crm.activity (id, client_id, kind, origin, due_at, due_wall, due_zone, is_promise, purpose_code, person_id, plan_note,
                                  minutes, remind_minutes, parent_id)
        select p_next_id, p_client, p_next_kind, case when p_agreed then 'outcome' else 'recycle' end, p_next_due, p_next_wall, p_next_zone,
               p_next_promise or (f.is_promise and p_agreed), p_next_purpose, p_next_person, p_next_note, p_next_minutes, p_next_remind, p_call
         where p_next_id is not null and not p_cancels
        returning id),
    rung as (
        update crm.phone p set last_at = p_made, last_outcome = p_outcome where p.id = p_phone and p.client_id = p_client)
    update crm.client c
       set last_at = greatest(c.last_at, p_made), last_outcome = p_outcome, tries = case when f.answered then 0 else f.tries + 1 end,
           next_at = least(f.due, case when not p_cancels then p_next_due end, (p_task ->> 'due_at')::timestamptz)
     where c.id = p_client and (select count(*) from closed) = 1 and (select count(*) from added) >= 0;
    return case when found then jsonb_build_object('was', 'new', 'converted', p_converts and f.stage = 'prospect')
                else '{"was": "refused"}' end;
end $$;

create function crm.start_call(p_deed uuid, p_digest text, p_client uuid, p_call uuid, p_made timestamptz, p_number text, p_phone uuid, p_person uuid)
returns text
language plpgsql set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
-- Writes the attempt: a planned call is open from now on, one that nobody planned is added. "was": new, known, other, listed, refused.
declare
    was jsonb := crm.note_deed(p_deed, 'start_call', p_digest, p_client, null, null);
begin
    if was is not null then
        return was ->> 'was';
    end if;
    if exists (select from crm.listed_number l where l.number = p_number and l.until_at > now())
       or exists (select from crm.client c where c.id = p_client and c.dnc_until > now())
       or exists (select from crm.contact_person t where t.client_id = p_client and t.dnc_until > now()
                     and t.id = coalesce((select p.person_id from crm.phone p where p.id = p_phone and p.client_id = p_client), p_person)) then
        return 'listed';
    end if;
    update crm.activity a
       set state = 'open', started_at = p_made, number = p_number, phone_id = p_phone, person_id = coalesce(p_person, a.person_id)
     where a.id = p_call and a.client_id = p_client and a.done_at is null;
    if not found then
        insert into crm.activity (id, client_id, kind, state, origin, due_at, started_at, number, phone_id, person_id)
        values (p_call, p_client, 'call', 'open', 'dial', p_made, p_made, p_number, p_phone, p_person)
        on conflict (id) do nothing;
    end if;
    return case when found then 'new' else 'refused' end;
end $$;

grant execute on function crm.start_call(uuid, text, uuid, uuid, timestamptz, text, uuid, uuid) to app_manager, app_lead, app_admin;
grant execute on function crm.outcome_facts(uuid, text, text, timestamptz), crm.record_outcome(
    uuid, text, uuid, uuid, timestamptz, text, text, text, text, text, uuid, uuid, timestamptz, timestamptz, integer, text, timestamptz,
    uuid, text, timestamptz, timestamp, text, boolean, text, uuid, text, integer, integer, jsonb, boolean, boolean, jsonb, text, boolean, boolean)
    to app_manager, app_lead, app_admin;
