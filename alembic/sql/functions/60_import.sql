-- Merges some thousand understood rows of a list. May look past row security: every known client counts, lines and marks
-- of an import may not be written by hand, and a list must not be judged client by client. For administrators, and for leads
-- who were given the right: these load into their own group only, change no known client of another one, and of such a
-- client hear no more than that he is known. p_batch null asks only. Answers the rows that are not new, by their index.
--
-- A row: {n, id, own (its name is its own), p: [[raw, number, extension, country]], w: {name, role, email},
--         kt, ke, kn (keys of tax id, e-mail, name with city), and columns of crm.client by their names}

create function crm.importer() returns crm.staff
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
-- Who is asking, when he may import.
declare
    me crm.staff;
begin
    select * into me from crm.staff s where s.login = session_user and s.active;
    if me.id is null or not crm.has_right('import') then
        raise exception 'import_refused' using errcode = '42501';
    end if;
    return me;
end $$;

create function crm.import_matches(p_batch uuid, p_rows jsonb)
returns table (n integer, client_id uuid, reason text, client_name text, group_id integer)
language sql stable set search_path = pg_catalog, pg_temp as $$
    with r as materialized (
        select * from jsonb_to_recordset(p_rows) as x(n integer, kt uuid, ke uuid, kn uuid, p jsonb)
    ), hit as (
        select r.n, 1 as rank, 'same_tax_id' as reason, s.id from r join crm.client_search s on s.tax_key = r.kt
        union all
        select r.n, 2, 'same_phone', t.client_id from r cross join lateral jsonb_array_elements(r.p) f join crm.phone t on t.number = f ->> 1
        union all
        select r.n, 3, 'same_email', s.id from r join crm.client_search s on s.email_key = r.ke
        union all
        select r.n, 4, 'same_name_city', s.id from r join crm.client_search s on s.name_key = r.kn
    )
    select distinct on (h.n) h.n, h.id, h.reason, c.name, c.group_id
      from hit h join crm.client c on c.id = h.id
     where p_batch is null or c.import_id is distinct from p_batch  -- repetitions within the file are found before
     order by h.n, h.rank, c.created_at, c.id
$$;

create function crm.import_listed(p_rows jsonb) returns integer[]
language sql stable set search_path = pg_catalog, pg_temp as $$
    -- Rows whose every number is on the do-not-call list.
    select coalesce(array_agg(n), '{}') from (
        select r.n from jsonb_to_recordset(p_rows) as r(n integer, p jsonb)
         cross join lateral jsonb_array_elements(r.p) f
          left join crm.listed_number l on l.number = f ->> 1 and l.until_at > now()
         where f ->> 1 is not null
         group by r.n having bool_and(l.number is not null)) x
$$;

create function crm.import_add(p_batch uuid, p_rows jsonb, p_settings jsonb) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    author integer := crm.my_id();
    whose integer := (p_settings ->> 'owner_id')::integer;
    pool integer := coalesce((select s.group_id from crm.staff s where s.id = whose), (p_settings ->> 'group_id')::integer);
    added uuid[];
begin
    with made as (
        insert into crm.client (id, name, status, type_code, project_code, source_code, country, region, city, address, postal_code, time_zone,
                                tax_id, email, website, note, facts, import_id, created_by, owner_id, group_id)
        select r.id, r.name, coalesce(r.status, 'cold'), r.type_code, p_settings ->> 'project_code', p_settings ->> 'source_code', r.country,
               r.region, r.city, r.address, r.postal_code, r.time_zone, r.tax_id, r.email, r.website, coalesce(r.note, ''),
               coalesce(r.facts, '{}'), p_batch, author, whose, pool
          from jsonb_to_recordset(p_rows) as r(id uuid, name text, status text, type_code text, country text, region text, city text,
               address text, postal_code text, time_zone text, tax_id text, email text, website text, note text, facts jsonb)
        returning id)
    select array_agg(id) into added from made;
    insert into crm.contact_person (id, client_id, name, role, email, owner_id, group_id)
    select gen_random_uuid(), r.id, r.w ->> 'name', r.w ->> 'role', r.w ->> 'email', whose, pool
      from jsonb_to_recordset(p_rows) as r(id uuid, w jsonb) where r.w is not null;
    insert into crm.phone (id, client_id, raw, number, extension, country, state, position, owner_id, group_id)
    select gen_random_uuid(), r.id, f.v ->> 0, f.v ->> 1, f.v ->> 2, f.v ->> 3, case when f.v ->> 1 is null then 'bad' else 'new' end, f.i - 1,
           whose, pool
      from jsonb_to_recordset(p_rows) as r(id uuid, p jsonb)
     cross join lateral jsonb_array_elements(r.p) with ordinality as f(v, i);
    insert into crm.client_search (id, owner_id, group_id, search, person, number, tax_key, email_key, name_key)
    select l.id, l.owner_id, l.group_id, l.search, l.person, l.number, r.kt, r.ke, r.kn
      from crm.search_lines(added) l
      join jsonb_to_recordset(p_rows) as r(id uuid, kt uuid, ke uuid, kn uuid) on r.id = l.id;
end $$;

create function crm.import_patch(p_client crm.client, p_row jsonb, p_settings jsonb) returns jsonb
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
-- What a row changes at a known client: blanks only, or with the policy "update" all it says. Notes are added to, never lost;
-- facts of the card stay unless updated; clock and country, which may be mere guesses, fill blanks only.
declare
    said jsonb := to_jsonb(p_client);
    given jsonb := p_row || jsonb_build_object('project_code', p_settings ->> 'project_code', 'source_code', p_settings ->> 'source_code');
    overwrite boolean := p_settings ->> 'policy' = 'update';
    patch jsonb := '{}';
    key text;
begin
    foreach key in array array['name', 'type_code', 'project_code', 'source_code', 'country', 'region', 'city', 'address', 'postal_code',
                               'time_zone', 'tax_id', 'email', 'website'] loop
        if coalesce(given ->> key, '') <> '' and given ->> key is distinct from said ->> key
           and (coalesce(said ->> key, '') = ''
                or overwrite and key not in ('source_code', 'country', 'time_zone') and (key <> 'name' or (p_row ->> 'own')::boolean)) then
            patch := patch || jsonb_build_object(key, given ->> key);
        end if;
    end loop;
    if coalesce(p_row ->> 'note', '') <> '' and strpos(p_client.note, p_row ->> 'note') = 0 and (overwrite or p_client.note = '') then
        patch := patch || jsonb_build_object('note', concat_ws(E'\n', nullif(p_client.note, ''), p_row ->> 'note'));
    end if;
    if p_row ? 'facts' then
        given := case when overwrite then p_client.facts || (p_row -> 'facts') else (p_row -> 'facts') || p_client.facts end;
        if given <> p_client.facts then
            patch := patch || jsonb_build_object('facts', given);
        end if;
    end if;
    return patch;
end $$;

create function crm.apply_patch(p_client uuid, p_patch jsonb) returns void
language sql set search_path = pg_catalog, pg_temp as $$
    update crm.client c
       set (name, type_code, project_code, source_code, country, region, city, address, postal_code, time_zone, tax_id, email, website, note, facts)
         = (select x.name, x.type_code, x.project_code, x.source_code, x.country, x.region, x.city, x.address, x.postal_code, x.time_zone,
                   x.tax_id, x.email, x.website, x.note, x.facts from jsonb_populate_record(c, p_patch) x)
     where c.id = p_client
$$;

create function crm.import_change_one(p_batch uuid, p_client uuid, p_row jsonb, p_settings jsonb) returns boolean
language plpgsql set search_path = pg_catalog, pg_temp as $$
-- Applies one row to one known client and notes what it changed; whether it changed anything (p_batch null: would change).
declare
    known crm.client;
    patch jsonb;
    numbers uuid[];
    people uuid[];
    new_numbers jsonb;
    new_person boolean;
begin
    select * into known from crm.client c where c.id = p_client for update;
    patch := crm.import_patch(known, p_row, p_settings);
    select jsonb_agg(f order by i) into new_numbers from jsonb_array_elements(p_row -> 'p') with ordinality as x(f, i)
     where not exists (select from crm.phone p where p.client_id = p_client and case when f ->> 1 is null then p.raw = f ->> 0 else p.number = f ->> 1 end);
    new_person := p_row -> 'w' ->> 'name' is not null and not exists (
        select from crm.contact_person t where t.client_id = p_client and lower(t.name) = lower(p_row -> 'w' ->> 'name'));
    if patch = '{}' and new_numbers is null and not new_person then
        return false;
    elsif p_batch is null then
        return true;
    end if;
    if patch <> '{}' then
        perform crm.apply_patch(p_client, patch);
    end if;
    with made as (
        insert into crm.phone (id, client_id, raw, number, extension, country, state, position)
        select gen_random_uuid(), p_client, f ->> 0, f ->> 1, f ->> 2, f ->> 3, case when f ->> 1 is null then 'bad' else 'new' end,
               i + (select coalesce(max(p.position), -1) from crm.phone p where p.client_id = p_client)
          from jsonb_array_elements(new_numbers) with ordinality as x(f, i) returning id)
    select coalesce(array_agg(id), '{}') into numbers from made;
    if new_person then
        insert into crm.contact_person (id, client_id, name, role, email)
        values (gen_random_uuid(), p_client, p_row -> 'w' ->> 'name', p_row -> 'w' ->> 'role', p_row -> 'w' ->> 'email')
        returning array[id] into people;
    end if;
    insert into crm.import_change as x (import_id, client_id, before, after, phones, people)
    select p_batch, p_client, coalesce((select jsonb_object_agg(k, to_jsonb(known) -> k) from jsonb_object_keys(patch) k), '{}'), patch,
           numbers, coalesce(people, '{}')
    on conflict (import_id, client_id) do update  -- a second row about the same client
       set before = excluded.before || x.before, after = x.after || excluded.after,
           phones = x.phones || excluded.phones, people = x.people || excluded.people;
    update crm.client_search s set search = l.search, person = l.person, number = l.number from crm.search_lines(array[p_client]) l
     where s.id = l.id and (s.search, s.person, s.number) is distinct from (l.search, l.person, l.number);
    return true;
end $$;

create function crm.merge_import(p_batch uuid, p_rows jsonb, p_settings jsonb)
returns table (n integer, verdict text, reason text, client_name text)
language plpgsql security definer set search_path = pg_catalog, pg_temp set enable_seqscan = off set jit = off as $$
-- Without seqscan, because the plans of triggers and foreign keys are made while the tables are small and kept while they grow.
declare
    me crm.staff := crm.importer();
    listed integer[] := '{}';
    known integer[] := '{}';
    m record;
    own boolean;
    patched boolean;
begin
    if me.level = 'lead' and (case when p_settings ->> 'owner_id' is null then (p_settings ->> 'group_id')::integer is distinct from me.group_id
           else not exists (select from crm.staff s where s.id = (p_settings ->> 'owner_id')::integer and s.group_id = me.group_id) end) then
        raise exception 'import_not_own_group' using errcode = '42501';
    end if;
    if p_batch is not null then
        -- One import at a time: a firm in both lists would be added twice.
        perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended('nezabudka import', 0));
        -- Not one of an earlier transaction: rows added to it later would go when it is taken back.
        update crm.import_batch b set merging = true
         where b.id = p_batch and b.author_id = crm.my_id() and b.loaded_at = now() and b.reverted_at is null;
        if not found then
            raise exception 'import_refused' using errcode = '42501';
        end if;
    end if;
    if not coalesce((p_settings ->> 'load_listed')::boolean, false) then
        listed := crm.import_listed(p_rows);
    end if;
    for m in select x.n, x.client_id, x.reason, x.client_name, x.group_id, e.value as given
               from crm.import_matches(p_batch, p_rows) x
               join jsonb_array_elements(p_rows) e on (e.value ->> 'n')::integer = x.n order by x.n loop
        known := known || m.n;
        own := me.level = 'admin' or m.group_id is not distinct from me.group_id;
        patched := own and not m.n = any(listed) and p_settings ->> 'policy' in ('fill', 'update')
                   and crm.import_change_one(p_batch, m.client_id, m.given, p_settings);
        n := m.n;
        verdict := case when patched then 'updated' else 'known' end;
        reason := m.reason;
        client_name := case when own then m.client_name end;
        return next;
    end loop;
    return query select l, 'bad', 'listed', null::text from unnest(listed) l where not exists (select from unnest(known) k where k = l);
    if p_batch is not null then
        perform crm.import_add(p_batch, case when known || listed = '{}' then p_rows else (
            select jsonb_agg(e) from jsonb_array_elements(p_rows) e
             where not exists (select from unnest(known || listed) k where k = (e ->> 'n')::integer)) end, p_settings);
        update crm.import_batch b set merging = false where b.id = p_batch;
    end if;
end $$;

alter function crm.merge_import(uuid, jsonb, jsonb) owner to app_definer;
grant execute on function crm.merge_import(uuid, jsonb, jsonb) to app_lead, app_admin;
