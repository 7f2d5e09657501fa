-- Two cards that are one client become one: what hangs on the one that goes moves to the one that stays, nothing is dropped that
-- is not kept in the log, and all of it can be put back.
-- May look past row security: rows that change their client may be named by nobody in an UPDATE, and nobody may delete a client.
-- By who sees both: the owner of both (twenty a day: more is no tidying), the lead of the group of both, an administrator.
-- Both versions must be those that were seen. The same id by the same person again changes nothing.

create function crm.merged_columns() returns text[]
language sql immutable set search_path = pg_catalog, pg_temp as $$
    select '{name,stage,status,importance,type_code,project_code,source_code,country,region,city,address,postal_code,time_zone,tax_id,email,website,note,facts,own}'::text[]
$$;

create function crm.may_merge(p_one crm.client, p_other crm.client) returns boolean
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
    me crm.staff;
begin
    select * into me from crm.staff s where s.login = session_user and s.active;
    return coalesce(case me.level
        when 'admin' then p_one.id is not null and p_other.id is not null
        when 'lead' then me.group_id = p_one.group_id and me.group_id = p_other.group_id
        when 'manager' then me.id = p_one.owner_id and me.id = p_other.owner_id
             and (select count(*) from crm.client_merge m where m.by_id = me.id and m.made_at > now() - interval '1 day') < 20 end, false);
end $$;

create function crm.rest_of(p_client uuid) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
-- What is reckoned from the rows of a client, after rows came or went: next plan, search line, copies of owner and group.
begin
    update crm.client c set next_at = (select min(a.due_at) from crm.activity a where a.client_id = p_client and a.done_at is null and a.state = 'planned')
     where c.id = p_client;
    update crm.client_search s set search = l.search, person = l.person, number = l.number
      from crm.search_lines(array[p_client]) l where s.id = l.id;
    perform crm.move_copies(array[p_client]);
end $$;

create function crm.move_rows(p_from uuid, p_to uuid, p_only jsonb) returns jsonb
language plpgsql set search_path = pg_catalog, pg_temp as $$
-- Gives rows to another client; with a list of ids by table only those. Answers which went.
declare
    name text;
    went jsonb;
    moved jsonb := '{}';
begin
    foreach name in array '{contact_person,phone,activity,dnc_entry,queue_skip,help_request,consent,attachment,client_merge,audit}'::text[] loop
        execute format('with gone as (update crm.%1$I x set client_id = $2 where x.client_id = $1'
                       ' and ($3 is null or x.id::text in (select jsonb_array_elements_text($3))) returning x.id)'
                       ' select coalesce(jsonb_agg(id), ''[]'') from gone', name)
           into went using p_from, p_to, case when p_only is not null then coalesce(p_only -> name, '[]') end;
        moved := moved || jsonb_build_object(name, went);
    end loop;
    update crm.attachment_part x set client_id = a.client_id from crm.attachment a
     where a.id = x.attachment_id and x.client_id = p_from and a.client_id = p_to;
    return moved;
end $$;

create function crm.merge_clients(p_id uuid, p_stays uuid, p_goes uuid, p_stays_version integer, p_goes_version integer, p_fields jsonb)
returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    stays crm.client;
    goes crm.client;
    whole crm.client;
    twins jsonb;
    kept jsonb;
    moved jsonb;
begin
    select * into stays from crm.client c where c.id = p_stays;
    select * into goes from crm.client c where c.id = p_goes;
    if crm.may_merge(stays, goes) then  -- or anyone could hold any client locked, or tell by waiting that somebody does
        perform 1 from crm.client c where c.id in (p_stays, p_goes) order by c.id for update;
    end if;
    if exists (select from crm.client_merge m where m.id = p_id and m.by_id = crm.my_id()) then
        return true;
    end if;
    select * into stays from crm.client c where c.id = p_stays;
    select * into goes from crm.client c where c.id = p_goes;
    if stays.id is null or goes.id is null or stays.id = goes.id or not crm.may_merge(stays, goes) then
        raise exception 'merge_refused' using errcode = '42501';
    end if;
    if stays.version is distinct from p_stays_version or goes.version is distinct from p_goes_version then
        raise exception 'merge_stale' using errcode = '42501';
    end if;
    if jsonb_typeof(p_fields) is distinct from 'object' or exists (select from jsonb_object_keys(p_fields) k where k <> all(crm.merged_columns()))
       or coalesce(btrim(p_fields ->> 'name'), stays.name) = '' then
        raise exception 'merge_refused' using errcode = '42501';
    end if;

    -- A number that both have stays once; who was rung at the other, was rung at this one.
    select coalesce(jsonb_object_agg(t.other, t.own), '{}') into twins
      from (select distinct on (g.id) g.id as other, s.id as own from crm.phone g join crm.phone s on s.client_id = stays.id and s.number = g.number
             where g.client_id = goes.id and g.number is not null order by g.id, s.position, s.id) t;
    select jsonb_build_object(
        'client', to_jsonb(goes),
        'phones', (select coalesce(jsonb_agg(to_jsonb(p)), '[]') from crm.phone p where p.client_id = goes.id and twins ? p.id::text),
        'rung', (select coalesce(jsonb_object_agg(a.id, a.phone_id), '{}') from crm.activity a where a.client_id = goes.id and twins ? a.phone_id::text),
        'owners', (select coalesce(jsonb_agg(to_jsonb(o)), '[]') from crm.ownership_change o where o.client_id = goes.id),
        'imports', (select coalesce(jsonb_agg(to_jsonb(i)), '[]') from crm.import_change i where i.client_id = goes.id),
        'mass', (select coalesce(jsonb_agg(to_jsonb(m)), '[]') from crm.mass_change_row m where m.client_id = goes.id)) into kept;
    delete from crm.phone p where p.client_id = goes.id and twins ? p.id::text;
    moved := crm.move_rows(goes.id, stays.id, null);
    update crm.activity a set phone_id = (twins ->> (kept -> 'rung' ->> a.id::text))::uuid where a.client_id = stays.id and kept -> 'rung' ? a.id::text;

    whole := jsonb_populate_record(stays, p_fields);
    update crm.client c
       set name = whole.name, stage = case when 'client' in (stays.stage, goes.stage) then 'client' else whole.stage end, status = whole.status,
           importance = whole.importance, type_code = whole.type_code, project_code = whole.project_code, source_code = whole.source_code,
           country = whole.country, region = whole.region, city = whole.city, address = whole.address, postal_code = whole.postal_code,
           time_zone = whole.time_zone, tax_id = whole.tax_id, email = whole.email, website = whole.website, note = whole.note,
           facts = whole.facts, own = whole.own, last_at = greatest(stays.last_at, goes.last_at),
           last_outcome = case when coalesce(goes.last_at, '-infinity') > coalesce(stays.last_at, '-infinity') then goes.last_outcome else stays.last_outcome end,
           tries = greatest(stays.tries, goes.tries), dnc_until = greatest(stays.dnc_until, goes.dnc_until),
           converted_at = least(stays.converted_at, goes.converted_at)
     where c.id = stays.id;
    delete from crm.client c where c.id = goes.id;
    perform crm.rest_of(stays.id);
    insert into crm.client_merge (id, client_id, gone_id, gone, before, moved, by_id, owner_id, group_id)
    select p_id, c.id, goes.id, kept, jsonb_build_object('before', to_jsonb(stays), 'after', to_jsonb(c)), moved, crm.my_id(), c.owner_id, c.group_id
      from crm.client c where c.id = stays.id;
    return true;
end $$;

create function crm.undo_merge(p_id uuid) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
-- The client that went comes back with what it brought; fields of the one that stayed go back where nobody changed them since.
-- What was done since stays with the one that stayed. May look past row security: as merge_clients.
declare
    done crm.client_merge;
    present crm.client;
    back crm.client;
    former crm.client;
    me crm.staff;
    fields jsonb;
begin
    select * into me from crm.staff s where s.login = session_user and s.active;
    select * into done from crm.client_merge m where m.id = p_id for update;
    select * into present from crm.client c where c.id = done.client_id for update;
    if present.id is null or me.id is null
       or not (me.level = 'admin' or me.level = 'lead' and present.group_id = me.group_id or present.owner_id = me.id and done.by_id = me.id) then
        raise exception 'merge_refused' using errcode = '42501';
    end if;
    if done.undone_at is not null then
        return done.gone_id;
    end if;
    -- A later merge goes back first: else its rows would be taken for this one's.
    if exists (select from crm.client_merge m where m.client_id = present.id and m.made_at > done.made_at and m.undone_at is null and m.id <> p_id) then
        raise exception 'merged_since' using errcode = '42501';
    end if;

    back := jsonb_populate_record(null::crm.client, done.gone -> 'client');
    -- To whom it came from, unless he left or moved since; only administrators send rows to another group.
    if back.owner_id is not null
       and not exists (select from crm.staff s where s.id = back.owner_id and s.active and s.group_id is not distinct from back.group_id)
       or me.level <> 'admin' and back.group_id is distinct from present.group_id then
        back.owner_id := present.owner_id;
        back.group_id := present.group_id;
    end if;
    update crm.client_merge m set undone_at = clock_timestamp(), undone_by = me.id where m.id = p_id;  -- first: see crm.keep_search
    insert into crm.client select (back).*;
    insert into crm.phone select (jsonb_populate_record(null::crm.phone, x || jsonb_build_object('person_id', null))).* from jsonb_array_elements(done.gone -> 'phones') x;
    perform crm.move_rows(present.id, back.id, done.moved);
    update crm.phone p set person_id = (x ->> 'person_id')::uuid from jsonb_array_elements(done.gone -> 'phones') x
     where p.id = (x ->> 'id')::uuid and exists (select from crm.contact_person t where t.id = (x ->> 'person_id')::uuid and t.client_id = back.id);
    update crm.activity a set phone_id = (done.gone -> 'rung' ->> a.id::text)::uuid where a.client_id = back.id and done.gone -> 'rung' ? a.id::text;
    insert into crm.ownership_change select (jsonb_populate_record(null::crm.ownership_change, x)).* from jsonb_array_elements(done.gone -> 'owners') x;
    insert into crm.import_change select (jsonb_populate_record(null::crm.import_change, x)).* from jsonb_array_elements(done.gone -> 'imports') x;
    insert into crm.mass_change_row select (jsonb_populate_record(null::crm.mass_change_row, x)).* from jsonb_array_elements(done.gone -> 'mass') x;

    select coalesce(jsonb_object_agg(k, done.before -> 'before' -> k), '{}') into fields
      from unnest(crm.merged_columns() || '{last_at,last_outcome,tries,dnc_until,converted_at}'::text[]) k
     where to_jsonb(present) -> k is not distinct from done.before -> 'after' -> k;
    former := jsonb_populate_record(present, fields);
    update crm.client c
       set name = former.name, stage = former.stage, status = former.status, importance = former.importance, type_code = former.type_code,
           project_code = former.project_code, source_code = former.source_code, country = former.country, region = former.region,
           city = former.city, address = former.address, postal_code = former.postal_code, time_zone = former.time_zone, tax_id = former.tax_id,
           email = former.email, website = former.website, note = former.note, facts = former.facts, own = former.own, last_at = former.last_at,
           last_outcome = former.last_outcome, tries = former.tries, dnc_until = former.dnc_until, converted_at = former.converted_at
     where c.id = present.id;
    perform crm.rest_of(present.id);
    perform crm.rest_of(back.id);
    -- Who is silent say the entries that stand, which may have come or been lifted while the two were one.
    update crm.client c set dnc_until = crm.standing_until('client', c.id)
     where c.id in (present.id, back.id) and exists (select from crm.dnc_entry e where e.client_id = c.id and e.scope = 'client');
    return back.id;
end $$;

alter function crm.merge_clients(uuid, uuid, uuid, integer, integer, jsonb) owner to app_definer;
alter function crm.undo_merge(uuid) owner to app_definer;
grant execute on function crm.merge_clients(uuid, uuid, uuid, integer, integer, jsonb), crm.undo_merge(uuid) to app_manager, app_lead, app_admin;
