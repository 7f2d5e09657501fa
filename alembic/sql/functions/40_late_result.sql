-- Takes a result typed before the client was handed over: it enters the history of the client, whose ever it is now,
-- and a promise agreed in that call becomes the present owner's. Accepted for 14 days from whoever owned the client then,
-- ten times at most for one hand-over: more is no forgotten call but a former owner writing into another's work.
-- A client that went into another meanwhile is that other one.
-- May look past row security: the author does not see the client any more. Nothing is told back but "accepted".
create function crm.submit_late_result(p_deed uuid, p_digest text, p_client uuid, p_made_at timestamptz, p_activity jsonb, p_next jsonb)
returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me integer := crm.my_id();
    call_id uuid := (p_activity ->> 'id')::uuid;
    handed crm.ownership_change;
    went crm.client_merge;
    held crm.activity;
    ended_as crm.outcome;
    began timestamptz;
    due timestamptz := (p_next ->> 'due_at')::timestamptz;
begin
    if me is null or call_id is null or coalesce(p_made_at, 'infinity') > now() or p_made_at < now() - interval '14 days' then
        return false;
    end if;
    select * into handed from crm.ownership_change o
     where o.client_id = p_client and o.changed_at > p_made_at order by o.changed_at limit 1;
    if handed.id is null then
        select * into went from crm.client_merge m
         where m.gone_id = p_client and m.undone_at is null and m.made_at > p_made_at and (m.gone -> 'client' ->> 'owner_id')::integer = me;
        p_client := coalesce(went.client_id, p_client);
        handed.from_id := case when went.id is not null then me end;
        handed.changed_at := went.made_at;
    end if;
    if handed.from_id is distinct from me then
        return false;
    end if;
    -- One at a time, and not while it is handed over again; only now, or anyone could hold any client locked.
    perform 1 from crm.client c where c.id = p_client for update;
    select * into ended_as from crm.outcome x where x.code = p_activity ->> 'outcome_code';
    select * into held from crm.activity a where a.id = call_id for update;
    if ended_as.code is null
       -- A plan of another client, one that is done, or one that the heir has made or begun is not the author's to end.
       or held.client_id <> p_client or held.done_at is not null or greatest(held.planned_at, held.started_at) > handed.changed_at
       or due > now() + interval '2 years'
       or (select count(*) from crm.activity a where a.client_id = p_client and a.done_by = me
              and a.planned_at > handed.changed_at and a.done_at <= handed.changed_at) >= 10 then
        return false;
    end if;

    began := least(p_made_at, greatest(coalesce((p_activity ->> 'started_at')::timestamptz, p_made_at), p_made_at - interval '4 hours'));
    insert into crm.deed (id, staff_id, kind, digest, client_id) values (p_deed, me, 'late_result', left(p_digest, 100), p_client);
    if held.id is null then
        insert into crm.activity (id, client_id, kind, state, origin, due_at, started_at, done_at, done_by, planned_by)
        values (call_id, p_client, 'call', 'done', 'dial', p_made_at, began, p_made_at, me, me);
    end if;
    update crm.activity a
       set state = 'done', done_at = p_made_at, done_by = me, started_at = coalesce(a.started_at, began),
           ended_at = least(now(), (p_activity ->> 'ended_at')::timestamptz),
           outcome_code = ended_as.code, refusal_code = p_activity ->> 'refusal_code', impression = p_activity ->> 'impression',
           result = left(coalesce(p_activity ->> 'result', ''), 20000),
           talk_seconds = least(14400, greatest(0, coalesce((p_activity ->> 'talk_seconds')::integer, 0))),
           number = left(coalesce(p_activity ->> 'number', a.number), 40),
           promise_result = case when a.is_promise then crm.promise_result(a.due_at, coalesce(a.started_at, began)) end
     where a.id = call_id;
    if due is not null then
        -- What was agreed for an hour that has passed is due now: the heir must not inherit a promise he has broken already.
        insert into crm.activity (id, client_id, kind, origin, due_at, due_wall, due_zone, is_promise, planned_by, plan_note, parent_id)
        values ((p_next ->> 'id')::uuid, p_client, coalesce(p_next ->> 'kind', 'call'), 'outcome', greatest(due, now()),
                (p_next ->> 'due_wall')::timestamp, left(p_next ->> 'due_zone', 60), coalesce((p_next ->> 'is_promise')::boolean, false), me,
                left(coalesce(p_next ->> 'plan_note', ''), 4000), call_id);
    end if;
    if ended_as.do_not_call then
        -- A wish not to be called holds at once, whoever hears it; a lead may lift it.
        insert into crm.dnc_entry (id, scope, number, client_id, activity_id, reason, author_id)
        select gen_random_uuid(), 'client', p.number, p_client, call_id, left(coalesce(p_activity ->> 'result', ''), 4000), me
          from (select 1) one left join (select distinct x.number from crm.phone x where x.client_id = p_client and x.number is not null) p on true;
        update crm.client c set dnc_until = '9999-01-01 00:00+00' where c.id = p_client;
    end if;
    update crm.client c set last_at = greatest(c.last_at, p_made_at) where c.id = p_client;
    return true;
end $$;

alter function crm.submit_late_result(uuid, text, uuid, timestamptz, jsonb, jsonb) owner to app_definer;
grant execute on function crm.submit_late_result(uuid, text, uuid, timestamptz, jsonb, jsonb) to app_manager, app_lead, app_admin;
