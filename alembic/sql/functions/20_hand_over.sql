-- Moves clients with everything that hangs on them to another owner (or to the pool of a group when p_to is null).
-- May look past row security: after the move the former owner may not see the rows he is moving.
-- All or nothing: one client that is not there, not the caller's to give or already changed refuses the whole.
create function crm.hand_over(p_clients uuid[], p_to integer, p_pool integer default null, p_versions integer[] default null)
returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me crm.staff;
    heir crm.staff;
    new_group integer;
    found_count integer;
begin
    -- With an older snapshot, rows that were added while we waited for the lock would stay behind.
    if exists (select from pg_catalog.pg_settings g where g.name = 'transaction_isolation' and g.setting <> 'read committed') then
        raise exception 'hand_over_refused' using errcode = '42501';
    end if;
    select * into me from crm.staff s where s.login = session_user and s.active;
    if me.id is null or me.level = 'manager' then
        raise exception 'hand_over_refused' using errcode = '42501';
    end if;
    if p_to is not null then
        select * into heir from crm.staff s where s.id = p_to and s.active for share;
        if heir.id is null then
            raise exception 'heir_not_active' using errcode = '42501';
        end if;
        new_group := heir.group_id;
    else
        new_group := coalesce(p_pool, me.group_id);
    end if;
    if me.level = 'lead' and new_group is distinct from me.group_id then
        raise exception 'hand_over_refused' using errcode = '42501';
    end if;

    perform 1 from crm.client c where c.id = any(p_clients) order by c.id for update;
    -- Every asked id must be found among what may be given: counting rows instead would let an own client named twice
    -- stand in for a foreign one.
    if exists (select from unnest(p_clients, p_versions) as w(id, version)
                where not exists (select from crm.client c
                                   where c.id = w.id and (me.level = 'admin' or c.group_id = me.group_id)
                                     and (p_versions is null or c.version = w.version))) then
        raise exception 'hand_over_refused' using errcode = '42501';
    end if;
    select count(distinct w.id) into found_count from unnest(p_clients) as w(id);

    insert into crm.ownership_change (id, client_id, owner_id, group_id, from_id, to_id, by_id)
    select gen_random_uuid(), c.id, p_to, new_group, c.owner_id, p_to, me.id from crm.client c where c.id = any(p_clients);
    update crm.client set owner_id = p_to, group_id = new_group, owned_since = now() where id = any(p_clients);
    update crm.client_search set owner_id = p_to, group_id = new_group where id = any(p_clients);
    update crm.contact_person set owner_id = p_to, group_id = new_group where client_id = any(p_clients);
    update crm.phone set owner_id = p_to, group_id = new_group where client_id = any(p_clients);
    update crm.activity set owner_id = p_to, group_id = new_group where client_id = any(p_clients);
    update crm.ownership_change set owner_id = p_to, group_id = new_group where client_id = any(p_clients);
    update crm.queue_skip set owner_id = p_to, group_id = new_group where client_id = any(p_clients);
    update crm.dnc_entry set owner_id = p_to, group_id = new_group where client_id = any(p_clients);
    return found_count;
end $$;

alter function crm.hand_over(uuid[], integer, integer, integer[]) owner to app_definer;
grant execute on function crm.hand_over(uuid[], integer, integer, integer[]) to app_lead, app_admin;
