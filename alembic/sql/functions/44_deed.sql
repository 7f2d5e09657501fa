-- Deeds are done once, and their rows are never changed (services.deeds). With the rights of the caller: row security decides.
-- Plans of the statements are made once for a session: all is found by ids, whatever the ids are.

create function crm.deed_lock(p_deed uuid) returns boolean
language plpgsql set search_path = pg_catalog, pg_temp as $$
-- Two programs of one person may send the same entry of the journal at the same time: the second waits here for the first, and then
-- finds its row, instead of stumbling over a row the deed itself makes.
declare
    key bigint := ('x' || left(replace(p_deed::text, '-', ''), 16))::bit(64)::bigint;
begin
    if not pg_try_advisory_xact_lock(key) then
        perform pg_advisory_xact_lock(key);
    end if;
    return true;
end $$;

create function crm.deed_was(p_deed uuid, p_digest text) returns jsonb
language plpgsql set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
-- "known" with its answer, "other" content under the same id, null for a deed to be done now; held until the end of the transaction.
declare
    held boolean := crm.deed_lock(p_deed);
    known record;
begin
    select d.digest, d.answer into known from crm.deed d where d.id = p_deed;
    return case when not found then null
                when known.digest = p_digest then jsonb_build_object('was', 'known', 'answer', known.answer)
                else '{"was": "other"}' end;
end $$;

create function crm.note_deed(p_deed uuid, p_kind text, p_digest text, p_client uuid, p_answer jsonb, p_before jsonb) returns jsonb
language plpgsql set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
-- Null: noted, do it now, in this transaction. Else what crm.deed_was says of it. Row security hides other people's deeds, so a
-- foreign id shows itself only here.
declare
    held boolean := crm.deed_lock(p_deed);
begin
    insert into crm.deed (id, staff_id, kind, digest, client_id, answer, before)
    values (p_deed, crm.my_id(), p_kind, p_digest, p_client, coalesce(p_answer, '{}'), p_before)
    on conflict do nothing;
    return case when not found then coalesce(crm.deed_was(p_deed, p_digest), '{"was": "other"}') end;
end $$;

grant execute on function crm.deed_lock(uuid), crm.deed_was(uuid, text), crm.note_deed(uuid, text, text, uuid, jsonb, jsonb)
    to app_manager, app_lead, app_admin;
