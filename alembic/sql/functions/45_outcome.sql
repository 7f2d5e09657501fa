-- A call in one statement: dialled, filed, with everything that follows. These run with the rights of the caller, so row security and
-- column grants decide as if each statement had been sent alone; what they spare is the way to the server and back for each.
-- Plans of these statements are made once for a session: what they look up is found by ids, whatever the ids are.

create function crm.deed_was(p_deed uuid, p_digest text) returns jsonb
language plpgsql set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
-- Null for a deed to be done now. Two programs of one person may send the same entry of the journal at the same time: the second waits
-- here for the first (services.deeds takes the same lock), and then finds its row.
declare
    lock_key bigint := ('x' || left(replace(p_deed::text, '-', ''), 16))::bit(64)::bigint;
    known record;
begin
    if not pg_try_advisory_xact_lock(lock_key) then
        perform pg_advisory_xact_lock(lock_key);
    end if;
    select d.digest, d.answer into known from crm.deed d where d.id = p_deed;
    if not found then
        return null;
    end if;
    return case when known.digest = p_digest then jsonb_build_object('was', 'known', 'answer', known.answer) else '{"was": "other"}' end;
end $$;

create function crm.outcome_facts(p_form jsonb) returns jsonb
language plpgsql stable set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
-- What services.consequences must know of a client to say what follows from this outcome: rules, hours, and of the history only
-- how often and in which hours he was rung. The same as it reads from a whole card, which says more and takes longer.
declare
    whose uuid := (p_form ->> 'client_id')::uuid;
    made timestamptz := (p_form ->> 'made_at')::timestamptz;
begin
    return (
        select jsonb_build_object(
            'outcome', to_jsonb(o),
            'reason', (select to_jsonb(r) from crm.refusal_reason r where r.code = p_form ->> 'refusal_code'),
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
                       and coalesce(c.dnc_until, '-infinity') <= made
                       and not exists (select from crm.listed_number l where l.number = p.number and l.until_at > greatest(now(), made))
                       and not exists (select from crm.contact_person t where t.id = p.person_id and t.dnc_until > made)) end,
            'windows', (select jsonb_agg(to_jsonb(w)) from crm.calling_window w
                         where o.delay_rule not in ('none', 'ask') and coalesce(w.project_code, c.project_code) is not distinct from c.project_code),
            'holidays', (select jsonb_agg(to_jsonb(h)) from crm.holiday h
                          where o.delay_rule not in ('none', 'ask') and coalesce(h.project_code, c.project_code) is not distinct from c.project_code
                            and h.day >= made::date - 2))
          from crm.outcome o, crm.client c
         where o.code = p_form ->> 'outcome_code' and c.id = whose);
end $$;

create function crm.record_outcome(p_form jsonb, p_digest text, p_answer jsonb, p_ahead jsonb) returns jsonb
language plpgsql set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
-- Files one call (services.calls.Outcome as JSON) and does what `p_ahead` foresees. Without it, only what the outcome says by itself is
-- done; where the hours, tries or numbers of the client decide, nothing is done and the facts to reckon with are answered.
-- "was": new, known, other, no_outcome, gone (the client is not ours to write), needs_time, ahead (with the facts), refused.
-- Whoever is answered anything but new or known takes the transaction back.
declare
    deed uuid := (p_form ->> 'id')::uuid;
    whose uuid := (p_form ->> 'client_id')::uuid;
    call_id uuid := (p_form ->> 'activity_id')::uuid;
    phone_rung uuid := (p_form ->> 'phone_id')::uuid;
    person_reached uuid := (p_form ->> 'person_id')::uuid;
    made timestamptz := (p_form ->> 'made_at')::timestamptz;
    begun timestamptz := (p_form ->> 'started_at')::timestamptz;
    until timestamptz := coalesce((p_form ->> 'dnc_until')::timestamptz, '9999-01-01 00:00+00');
    agreed boolean := jsonb_typeof(p_form -> 'next') = 'object';
    ahead jsonb := p_ahead;
    was jsonb;
    before jsonb;
    o record;
    c record;
    plans record;
    closes text;
    converts boolean;
    cancels boolean;
    silences boolean;
    following jsonb := '[]';
begin
    if ahead is null then
        was := crm.deed_was(deed, p_digest);
        if was is not null then
            return was;
        end if;
    end if;
    select x.code, x.answered, x.is_promise, x.is_sale, x.is_refusal, x.dead_number, x.do_not_call, x.delay_rule
      into o from crm.outcome x where x.code = p_form ->> 'outcome_code';
    if not found then
        return '{"was": "no_outcome"}';
    end if;
    -- Held from here on: what is reckoned with the facts still holds when it is written, and a hand-over waits.
    select x.id, x.last_at, x.last_outcome, x.tries, x.status, x.stage, x.converted_at, x.closed_reason, x.dnc_until
      into c from crm.client x where x.id = whose for no key update;
    if not found then
        return '{"was": "gone"}';
    end if;
    if ahead is null then
        if o.do_not_call or o.dead_number or not (o.is_sale or o.delay_rule in ('none', 'ask')) then
            return jsonb_build_object('was', 'ahead', 'facts', crm.outcome_facts(p_form));
        elsif o.delay_rule = 'ask' and not o.is_sale and not agreed then
            return '{"was": "needs_time"}';
        end if;
        ahead := jsonb_build_object('next', p_form -> 'next', 'converts', o.is_sale);
    end if;
    closes := case when not agreed then ahead ->> 'closes' end;
    converts := coalesce((ahead ->> 'converts')::boolean, false);
    cancels := coalesce((ahead ->> 'cancels')::boolean, false);
    silences := o.do_not_call and p_form ->> 'dnc_scope' = 'client';

    select coalesce(jsonb_agg(a.id) filter (where a.state = 'planned' and a.id <> call_id), '[]') as ids,
           min(a.due_at) filter (where a.state = 'planned' and a.id <> call_id and a.origin <> 'recycle' and not cancels) as due,
           coalesce(bool_or(a.id = call_id), false) as dialled
      into plans from crm.activity a where a.client_id = whose and a.done_at is null;
    before := jsonb_build_object('activity', call_id, 'plans', plans.ids, 'client', to_jsonb(c),
        'phone', case when phone_rung is not null then (
            select jsonb_build_object('id', p.id, 'last_at', p.last_at, 'last_outcome', p.last_outcome, 'state', p.state)
              from crm.phone p where p.id = phone_rung and p.client_id = whose) end,
        'person', case when person_reached is not null then (
            select jsonb_build_object('id', t.id, 'dnc_until', t.dnc_until)
              from crm.contact_person t where t.id = person_reached and t.client_id = whose) end);
    -- Row security hides other people's deeds, so a foreign id shows itself only here.
    insert into crm.deed (id, staff_id, kind, digest, client_id, answer, before)
    values (deed, crm.my_id(), 'record_outcome', p_digest, whose,
            case when converts and c.stage = 'prospect' then p_answer || '{"converted": true}' else p_answer end, before)
    on conflict do nothing;
    if not found then
        return '{"was": "other"}';
    end if;

    if not plans.dialled then
        -- The line was down at dial: the call is written now.
        insert into crm.activity (id, client_id, kind, state, origin, due_at, started_at, number, phone_id, person_id)
        values (call_id, whose, 'call', 'open', 'dial', coalesce(begun, made), coalesce(begun, made), p_form ->> 'number', phone_rung, person_reached)
        on conflict (id) do nothing;
    end if;
    if phone_rung is not null then
        update crm.phone p
           set last_at = made, last_outcome = o.code,
               state = case when o.dead_number then 'dead' when o.answered then 'good' else p.state end
         where p.id = phone_rung and p.client_id = whose;
    end if;
    if o.do_not_call then
        if p_form ->> 'dnc_scope' = 'person' and person_reached is not null then
            update crm.contact_person t set dnc_until = until where t.id = person_reached and t.client_id = whose;
        end if;
        insert into crm.dnc_entry (id, scope, number, client_id, person_id, activity_id, reason, expires_at)
        select gen_random_uuid(), p_form ->> 'dnc_scope', n.number, whose, person_reached, call_id, p_form ->> 'note', (p_form ->> 'dnc_until')::timestamptz
          from (select 1) one
          left join (select p_form ->> 'number' as number where p_form ->> 'dnc_scope' = 'number'
                     union select p.number from crm.phone p where p.client_id = whose and p.number is not null and silences) n on true;
    end if;
    if jsonb_typeof(ahead -> 'next') = 'object' and not cancels then
        following := following || jsonb_build_array((ahead -> 'next') || jsonb_build_object(
            'origin', case when agreed then 'outcome' else 'recycle' end,
            'is_promise', (ahead #>> '{next,is_promise}')::boolean or (o.is_promise and agreed)));
    end if;
    if jsonb_typeof(ahead -> 'task') = 'object' then
        following := following || jsonb_build_array((ahead -> 'task') || '{"origin": "outcome"}');
    end if;

    -- One statement, so that client and activities are each written once and what they set off runs once, when all of it is there.
    with closed as (
        update crm.activity a
           set state = 'done', done_at = made, outcome_code = o.code, result = p_form ->> 'note', impression = p_form ->> 'impression',
               refusal_code = p_form ->> 'refusal_code', number = coalesce(p_form ->> 'number', a.number),
               phone_id = coalesce(phone_rung, a.phone_id), person_id = coalesce(person_reached, a.person_id),
               started_at = coalesce(begun, a.started_at, made), ended_at = (p_form ->> 'ended_at')::timestamptz,
               talk_seconds = (p_form ->> 'talk_seconds')::integer
         where a.id = call_id and a.client_id = whose and a.done_at is null
        returning a.id),
    gone as (
        update crm.activity a set state = 'cancelled', done_at = now()
         where a.client_id = whose and a.done_at is null and a.state = 'planned' and a.id <> call_id and (a.origin = 'recycle' or cancels)
        returning a.id),
    added as (
        insert into crm.activity (id, client_id, kind, origin, due_at, due_wall, due_zone, is_promise, purpose_code, person_id, plan_note,
                                  minutes, remind_minutes, parent_id)
        select n.id, whose, n.kind, n.origin, n.due_at, n.due_wall, n.due_zone, n.is_promise, n.purpose_code, n.person_id, n.note,
               n.minutes, n.remind_minutes, call_id
          from jsonb_to_recordset(following) as n(id uuid, kind text, origin text, due_at timestamptz, due_wall timestamp, due_zone text,
               is_promise boolean, purpose_code text, person_id uuid, note text, minutes smallint, remind_minutes smallint)
        returning id)
    update crm.client x
       set last_at = greatest(x.last_at, made), last_outcome = o.code,
           tries = case when o.answered then 0 else c.tries + 1 end,
           status = case when o.is_refusal then 'refused'
                         when closes in ('attempts', 'do_not_call') then 'closed'
                         when o.answered and coalesce(p_form ->> 'impression', c.status) in ('refused', 'closed') then 'cold'
                         else coalesce(p_form ->> 'impression', c.status) end,
           stage = case when converts then 'client' else c.stage end,
           converted_at = case when converts and c.stage = 'prospect' then made else c.converted_at end,
           closed_reason = closes, dnc_until = case when silences then until else c.dnc_until end,
           next_at = least(plans.due, case when not cancels then (ahead #>> '{next,due_at}')::timestamptz end, (ahead #>> '{task,due_at}')::timestamptz)
     where x.id = whose and (select count(*) from closed) = 1 and (select count(*) from gone) >= 0 and (select count(*) from added) >= 0;
    return case when found then jsonb_build_object('was', 'new', 'converted', converts and c.stage = 'prospect')
                else '{"was": "refused"}' end;
end $$;

grant execute on function crm.deed_was(uuid, text), crm.outcome_facts(jsonb), crm.record_outcome(jsonb, text, jsonb, jsonb)
    to app_manager, app_lead, app_admin;
