-- Moves clients with everything that hangs on them, each to its heir or, when that is null, to the pool of its group.
-- The lists run side by side; no pool named is the giver's own group, for an administrator the company's; versions may be
-- left out, but not some of them. The same id by the same person again changes nothing and answers as before.
-- May look past row security: after the move the former owner may not see the rows he is moving.
-- All or nothing: one client that is not there, not the caller's to give or already changed refuses the whole.

create function crm.move_copies(p_clients uuid[]) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
-- Everything that hangs on a client says again whose the client is.
begin
    update crm.client_search x set owner_id = c.owner_id, group_id = c.group_id from crm.client c where c.id = any(p_clients) and x.id = c.id;
    update crm.contact_person x set owner_id = c.owner_id, group_id = c.group_id from crm.client c where c.id = any(p_clients) and x.client_id = c.id;
    update crm.phone x set owner_id = c.owner_id, group_id = c.group_id from crm.client c where c.id = any(p_clients) and x.client_id = c.id;
    update crm.activity x set owner_id = c.owner_id, group_id = c.group_id from crm.client c where c.id = any(p_clients) and x.client_id = c.id;
    update crm.ownership_change x set owner_id = c.owner_id, group_id = c.group_id from crm.client c where c.id = any(p_clients) and x.client_id = c.id;
    update crm.queue_skip x set owner_id = c.owner_id, group_id = c.group_id from crm.client c where c.id = any(p_clients) and x.client_id = c.id;
    update crm.dnc_entry x set owner_id = c.owner_id, group_id = c.group_id from crm.client c where c.id = any(p_clients) and x.client_id = c.id;
    update crm.help_request x set owner_id = c.owner_id, group_id = c.group_id from crm.client c where c.id = any(p_clients) and x.client_id = c.id;
    update crm.attachment x set owner_id = c.owner_id, group_id = c.group_id from crm.client c where c.id = any(p_clients) and x.client_id = c.id;
    update crm.attachment_part x set owner_id = c.owner_id, group_id = c.group_id from crm.client c where c.id = any(p_clients) and x.client_id = c.id;
    update crm.consent x set owner_id = c.owner_id, group_id = c.group_id from crm.client c where c.id = any(p_clients) and x.client_id = c.id;
    update crm.client_merge x set owner_id = c.owner_id, group_id = c.group_id from crm.client c where c.id = any(p_clients) and x.client_id = c.id;
    update crm.mass_change_row x set owner_id = c.owner_id, group_id = c.group_id from crm.client c where c.id = any(p_clients) and x.client_id = c.id;
    update crm.not_duplicate x set owner_id = c.owner_id, group_id = c.group_id from crm.client c where c.id = any(p_clients) and x.client_id = c.id;
    update crm.audit x set owner_id = c.owner_id, group_id = c.group_id from crm.client c where c.id = any(p_clients) and x.client_id = c.id;
end $$;

create function crm.giver() returns crm.staff
language plpgsql set search_path = pg_catalog, pg_temp as $$
-- Who is asking, when he may give clients at all. With an older snapshot, rows that were added while we waited for the
-- lock would stay behind.
declare
    me crm.staff;
begin
    if exists (select from pg_catalog.pg_settings g where g.name = 'transaction_isolation' and g.setting <> 'read committed') then
        raise exception 'hand_over_refused' using errcode = '42501';
    end if;
    select * into me from crm.staff s where s.login = session_user and s.active;
    if me.id is null or me.level = 'manager' then
        raise exception 'hand_over_refused' using errcode = '42501';
    end if;
    return me;
end $$;

create function crm.hand_over(p_id uuid, p_clients uuid[], p_heirs integer[], p_pools integer[], p_versions integer[], p_note text)
returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me crm.staff := crm.giver();
    many integer := coalesce(cardinality(p_clients), 0);
    pools integer[] := coalesce(p_pools, array_fill(null::integer, array[many]));
    groups integer[];
    gone integer;
    moved uuid[];
    moment timestamptz;
begin
    insert into crm.hand_over (id, by_id, group_id, note)
    values (p_id, me.id, case when me.level = 'lead' then me.group_id end, left(coalesce(p_note, ''), 4000)) on conflict do nothing;
    if not found then
        select h.clients into many from crm.hand_over h where h.id = p_id and h.by_id = me.id;
        if not found then
            raise exception 'hand_over_refused' using errcode = '42501';
        end if;
        return many;
    end if;
    if cardinality(p_heirs) is distinct from many or cardinality(pools) is distinct from many
       or p_versions is not null and (cardinality(p_versions) <> many or array_position(p_versions, null) is not null)
       or (select count(distinct x) from unnest(p_clients) x) <> many then
        raise exception 'hand_over_refused' using errcode = '42501';
    end if;
    if many > 1 and not crm.has_right('mass_change') then
        raise exception 'right_missing' using errcode = '42501';
    end if;

    perform 1 from crm.staff s where s.id = any(p_heirs) order by s.id for share;
    if exists (select from unnest(p_heirs) x where x is not null and not exists (select from crm.staff s where s.id = x and s.active)) then
        raise exception 'heir_not_active' using errcode = '42501';
    end if;
    select array_agg(case when w.heir is null then coalesce(w.pool, case when me.level = 'lead' then me.group_id end) else s.group_id end
                     order by w.place)
      into groups from unnest(p_heirs, pools) with ordinality as w(heir, pool, place) left join crm.staff s on s.id = w.heir;
    if me.level = 'lead' and exists (select from unnest(groups) x where x is distinct from me.group_id) then
        raise exception 'hand_over_refused' using errcode = '42501';
    end if;

    perform 1 from crm.client c where c.id = any(p_clients) order by c.id for update;
    select count(*) into gone from unnest(p_clients, p_versions) as w(id, version)
     where not exists (select from crm.client c where c.id = w.id and (me.level = 'admin' or c.group_id = me.group_id)
                          and (p_versions is null or c.version = w.version));
    if gone > 0 then
        raise exception 'taken_meanwhile' using errcode = '42501', detail = gone;
    end if;

    moment := clock_timestamp();  -- not now(): what was filed while we waited came before
    with line as (
        insert into crm.ownership_change (id, client_id, owner_id, group_id, from_id, from_group, to_id, by_id, hand_over_id, changed_at)
        select gen_random_uuid(), c.id, w.heir, w.pool, c.owner_id, c.group_id, w.heir, me.id, p_id, moment
          from unnest(p_clients, p_heirs, groups) as w(id, heir, pool) join crm.client c on c.id = w.id
         where (c.owner_id, c.group_id) is distinct from (w.heir, w.pool)
        returning client_id)
    select coalesce(array_agg(client_id), '{}') into moved from line;
    update crm.client c set owner_id = w.heir, group_id = w.pool, owned_since = now()
      from unnest(p_clients, p_heirs, groups) as w(id, heir, pool) where c.id = w.id and c.id = any(moved);
    perform crm.move_copies(moved);
    update crm.hand_over h
       set clients = cardinality(moved), made_at = moment,
           (plans, promises) = (select count(*), count(*) filter (where a.is_promise) from crm.activity a
                                 where a.client_id = any(moved) and a.done_at is null and a.state = 'planned')
     where h.id = p_id;
    return cardinality(moved);
end $$;

alter function crm.hand_over(uuid, uuid[], integer[], integer[], integer[], text) owner to app_definer;
grant execute on function crm.hand_over(uuid, uuid[], integer[], integer[], integer[], text) to app_lead, app_admin;
