-- Takes a whole import back. New clients go, unless somebody has worked with them since: they are kept and counted.
-- At known clients each field goes back unless it was changed again since; added numbers and people go unless used.
-- A lead takes back only what he has loaded himself, and nothing at clients who are in another group by now.
-- May look past row security: people may not delete clients, and the marks of an import may not be written by hand.

create function crm.untouched_clients(p_batch uuid) returns uuid[]
language sql stable set search_path = pg_catalog, pg_temp as $$
    -- Everything a list brings has the moment of its transaction and version 1; calls, plans, edits and hand-overs leave a trace.
    select coalesce(array_agg(c.id), '{}') from crm.client c
     where c.import_id = p_batch and c.version = 1
       and not exists (select from crm.activity a where a.client_id = c.id)
       and not exists (select from crm.ownership_change o where o.client_id = c.id)
       and not exists (select from crm.dnc_entry d where d.client_id = c.id)
       and not exists (select from crm.help_request h where h.client_id = c.id)
       and not exists (select from crm.import_change x where x.client_id = c.id)
       and not exists (select from crm.phone p where p.client_id = c.id and (p.version > 1 or p.created_at <> c.created_at))
       and not exists (select from crm.contact_person t where t.client_id = c.id and (t.version > 1 or t.created_at <> c.created_at))
$$;

create function crm.revert_change(p_change crm.import_change) returns boolean
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    present crm.client;
    patch jsonb;
    numbers integer;
    people integer;
begin
    select * into present from crm.client c where c.id = p_change.client_id for update;
    select coalesce(jsonb_object_agg(a.key, p_change.before -> a.key), '{}') into patch
      from jsonb_each(p_change.after) a where to_jsonb(present) -> a.key = a.value;
    if patch <> '{}' then
        perform crm.apply_patch(present.id, patch);
    end if;
    delete from crm.phone p where p.id = any(p_change.phones) and p.version = 1
       and not exists (select from crm.activity a where a.phone_id = p.id or a.client_id = p.client_id and a.number = p.number)
       and not exists (select from crm.dnc_entry d where d.client_id = p.client_id and d.number = p.number);
    get diagnostics numbers = row_count;
    delete from crm.contact_person t where t.id = any(p_change.people) and t.version = 1
       and not exists (select from crm.activity a where a.client_id = t.client_id and a.person_id = t.id)
       and not exists (select from crm.phone p where p.person_id = t.id)
       and not exists (select from crm.dnc_entry d where d.person_id = t.id);
    get diagnostics people = row_count;
    update crm.client_search s set search = l.search, person = l.person, number = l.number from crm.search_lines(array[present.id]) l
     where s.id = l.id and (s.search, s.person, s.number) is distinct from (l.search, l.person, l.number);
    return patch <> '{}' or numbers > 0 or people > 0;
end $$;

create function crm.revert_import(p_batch uuid) returns table (removed integer, restored integer, kept integer)
language plpgsql security definer set search_path = pg_catalog, pg_temp set enable_seqscan = off set jit = off as $$
declare
    me crm.staff := crm.importer();
    gone uuid[];
    change crm.import_change;
begin
    update crm.import_batch b set merging = true
     where b.id = p_batch and b.reverted_at is null and (me.level = 'admin' or b.author_id = me.id);
    if not found then
        raise exception 'import_gone' using errcode = '42501';
    end if;
    -- Locked first: a call that is being filed now is waited for, and then seen.
    perform 1 from crm.client c where c.import_id = p_batch order by c.id for update;
    gone := crm.untouched_clients(p_batch);
    if me.level = 'lead' then
        select coalesce(array_agg(c.id), '{}') into gone from crm.client c where c.id = any(gone) and c.group_id = me.group_id;
    end if;
    removed := cardinality(gone);
    select count(*) - removed into kept from crm.client c where c.import_id = p_batch;
    delete from crm.phone x using unnest(gone) g(id) where x.client_id = g.id;
    delete from crm.contact_person x using unnest(gone) g(id) where x.client_id = g.id;
    delete from crm.queue_skip x using unnest(gone) g(id) where x.client_id = g.id;
    delete from crm.client_search x using unnest(gone) g(id) where x.id = g.id;
    delete from crm.client x using unnest(gone) g(id) where x.id = g.id;
    restored := 0;
    for change in select x.* from crm.import_change x join crm.client c on c.id = x.client_id
                   where x.import_id = p_batch and (me.level = 'admin' or c.group_id = me.group_id) order by x.client_id loop
        restored := restored + crm.revert_change(change)::integer;
    end loop;
    delete from crm.import_change x where x.import_id = p_batch;
    update crm.import_batch b
       set merging = false, reverted_at = now(), reverted_by = me.id,
           removed = revert_import.removed, restored = revert_import.restored, kept = revert_import.kept
     where b.id = p_batch;
    perform pg_catalog.pg_notify('nezabudka', 'client *');
    return next;
end $$;

alter function crm.revert_import(uuid) owner to app_definer;
grant execute on function crm.revert_import(uuid) to app_lead, app_admin;
