-- Takes a whole hand-over back while nothing has been done since: each client to whom it was taken from, all or none.
-- By who gave them or an administrator. May look past row security: as hand_over. Answers 0 when it is undone already.
create function crm.undo_hand_over(p_id uuid) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me crm.staff := crm.giver();
    given crm.hand_over;
    moved uuid[];
    touched integer;
    moment timestamptz;
begin
    select * into given from crm.hand_over h where h.id = p_id for update;
    if given.id is null or given.by_id is distinct from me.id and me.level <> 'admin' then
        raise exception 'hand_over_refused' using errcode = '42501';
    end if;
    if given.undone_at is not null then
        return 0;
    end if;
    select coalesce(array_agg(o.client_id), '{}') into moved from crm.ownership_change o where o.hand_over_id = p_id;
    perform 1 from crm.staff s where s.id in (select o.from_id from crm.ownership_change o where o.hand_over_id = p_id) order by s.id for share;
    perform 1 from crm.client c where c.id = any(moved) order by c.id for update;
    if exists (select from crm.ownership_change o left join crm.staff s on s.id = o.from_id
                where o.hand_over_id = p_id and o.from_id is not null and (not s.active or s.group_id is distinct from o.from_group)) then
        raise exception 'former_owner_gone' using errcode = '42501';
    end if;
    -- A lead gives inside his group only, and takes back inside it only.
    if me.level = 'lead' and exists (select from crm.ownership_change o join crm.client c on c.id = o.client_id
                                      where o.hand_over_id = p_id and (o.from_group, c.group_id) is distinct from (me.group_id, me.group_id)) then
        raise exception 'hand_over_refused' using errcode = '42501';
    end if;
    touched := cardinality(crm.worked_on_since(moved, given.made_at));
    if touched > 0 then
        raise exception 'worked_on_since' using errcode = '42501', detail = touched;
    end if;

    moment := clock_timestamp();
    update crm.client c set owner_id = o.from_id, group_id = o.from_group, owned_since = now()
      from crm.ownership_change o where o.hand_over_id = p_id and c.id = o.client_id;
    insert into crm.ownership_change (id, client_id, owner_id, group_id, from_id, from_group, to_id, by_id, hand_over_id, changed_at)
    select gen_random_uuid(), o.client_id, o.from_id, o.from_group, o.to_id, o.group_id, o.from_id, me.id, p_id, moment
      from crm.ownership_change o where o.hand_over_id = p_id;
    perform crm.move_copies(moved);
    update crm.hand_over h set undone_at = moment, undone_by = me.id where h.id = p_id;
    return cardinality(moved);
end $$;

create function crm.worked_on_since(p_clients uuid[], p_since timestamptz) returns uuid[]
language sql stable set search_path = pg_catalog, pg_temp as $$
    -- Clients that changed hands again or with which anything was planned, done, changed or filed late since then.
    select coalesce(array_agg(w.id), '{}') from unnest(p_clients) as w(id)
     where exists (select from crm.client c where c.id = w.id and c.updated_at > p_since)
        or exists (select from crm.ownership_change o where o.client_id = w.id and o.changed_at > p_since)
        or exists (select from crm.activity a where a.client_id = w.id and greatest(a.planned_at, a.started_at, a.done_at) > p_since)
        or exists (select from crm.audit a where a.client_id = w.id and a.at > p_since)
        or exists (select from crm.phone p where p.client_id = w.id and p.created_at > p_since)
        or exists (select from crm.dnc_entry d where d.client_id = w.id and greatest(d.created_at, d.lifted_at) > p_since)
        or exists (select from crm.help_request h where h.client_id = w.id and greatest(h.asked_at, h.answered_at) > p_since)
        -- Of deeds those of the owner and those filed late: anybody may note a deed of his about any client.
        or w.id in (select d.client_id from crm.deed d join crm.client c on c.id = d.client_id
                     where d.client_id = any(p_clients) and d.saved_at > p_since and (d.staff_id = c.owner_id or d.kind = 'late_result'))
$$;

alter function crm.undo_hand_over(uuid) owner to app_definer;
grant execute on function crm.undo_hand_over(uuid) to app_lead, app_admin;
