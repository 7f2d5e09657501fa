-- client.next_at is the earliest open plan: kept here so that no way of writing a plan can leave a client without it.
-- Runs with the rights of the caller: who may write the plan may write the client.
create function crm.keep_next() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    whose uuid := coalesce(new.client_id, old.client_id);
    known timestamptz;
    earliest timestamptz;
begin
    -- Locked first: of two people who plan and cancel at once, the second must count what the first has left.
    select c.next_at into known from crm.client c where c.id = whose for no key update;
    if tg_op = 'INSERT' and known <= new.due_at then
        return null;  -- a further plan can only make it earlier
    end if;
    select min(a.due_at) into earliest from crm.activity a
     where a.client_id = whose and a.done_at is null and a.state = 'planned';
    if known is distinct from earliest then
        update crm.client c set next_at = earliest where c.id = whose;
    end if;
    return null;
end $$;

create trigger n_insert after insert on crm.activity for each row when (new.state = 'planned') execute function crm.keep_next();
create trigger n_update after update of state, due_at on crm.activity for each row
    when (old.state = 'planned' or new.state = 'planned') execute function crm.keep_next();
create trigger n_delete after delete on crm.activity for each row when (old.state = 'planned') execute function crm.keep_next();
