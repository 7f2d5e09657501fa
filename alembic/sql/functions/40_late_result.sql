-- Takes a result typed before the client was handed over: it enters the history of the client, whose ever it is now,
-- and a promise agreed in that call becomes the present owner's. Accepted for 14 days from whoever owned the client then.
-- May look past row security: the author does not see the client any more. Nothing is told back but "accepted".
create function crm.submit_late_result(p_deed uuid, p_digest text, p_client uuid, p_made_at timestamptz, p_activity jsonb, p_next jsonb)
returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me integer := crm.my_id();
    owner_then integer;
    present crm.client;
begin
    if me is null or p_made_at > now() + interval '1 minute' or p_made_at < now() - interval '14 days' then
        return false;
    end if;
    select o.from_id into owner_then from crm.ownership_change o
     where o.client_id = p_client and o.changed_at > p_made_at order by o.changed_at limit 1;
    if owner_then is distinct from me then
        return false;
    end if;
    select * into present from crm.client c where c.id = p_client;
    if exists (select from crm.activity a where a.id = (p_activity ->> 'id')::uuid
                 and (a.client_id <> p_client or a.done_at is not null or a.started_at is not null and a.planned_by <> me and a.done_by is distinct from me)) then
        return false;
    end if;
    insert into crm.deed (id, staff_id, kind, digest, client_id) values (p_deed, me, 'late_result', p_digest, p_client);
    insert into crm.activity as a (id, client_id, kind, state, origin, due_at, started_at, ended_at, done_at, done_by, planned_by,
                                   outcome_code, refusal_code, impression, result, talk_seconds, number)
    values ((p_activity ->> 'id')::uuid, p_client, 'call', 'done', 'dial', p_made_at, (p_activity ->> 'started_at')::timestamptz,
            (p_activity ->> 'ended_at')::timestamptz, p_made_at, me, me, p_activity ->> 'outcome_code', p_activity ->> 'refusal_code',
            p_activity ->> 'impression', coalesce(p_activity ->> 'result', ''), greatest(0, coalesce((p_activity ->> 'talk_seconds')::integer, 0)),
            p_activity ->> 'number')
    on conflict (id) do update
       set state = 'done', done_at = excluded.done_at, done_by = me, outcome_code = excluded.outcome_code, refusal_code = excluded.refusal_code,
           impression = excluded.impression, result = excluded.result, talk_seconds = excluded.talk_seconds, ended_at = excluded.ended_at;
    if p_next is not null and p_next <> 'null'::jsonb then
        insert into crm.activity (id, client_id, kind, origin, due_at, due_wall, due_zone, is_promise, planned_by, plan_note, parent_id)
        values ((p_next ->> 'id')::uuid, p_client, coalesce(p_next ->> 'kind', 'call'), 'outcome', (p_next ->> 'due_at')::timestamptz,
                (p_next ->> 'due_wall')::timestamp, p_next ->> 'due_zone', coalesce((p_next ->> 'is_promise')::boolean, false), me,
                coalesce(p_next ->> 'plan_note', ''), (p_activity ->> 'id')::uuid);
    end if;
    update crm.client c set last_at = greatest(c.last_at, p_made_at) where c.id = p_client;
    return true;
end $$;

alter function crm.submit_late_result(uuid, text, uuid, timestamptz, jsonb, jsonb) owner to app_definer;
grant execute on function crm.submit_late_result(uuid, text, uuid, timestamptz, jsonb, jsonb) to app_manager, app_lead, app_admin;
