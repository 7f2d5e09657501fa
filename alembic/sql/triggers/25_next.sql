-- client.next_at is the earliest open plan: kept here so that no way of writing a plan can leave a client without it.
-- Runs with the rights of the caller: who may write the plan may write the client.
create function crm.keep_next() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    whose uuid := coalesce(new.client_id, old.client_id);
    earliest timestamptz;
begin
    -- Locked first: of two people who plan and cancel at once, the second must count what the first has left.
    perform 1 from crm.client c where c.id = whose for no key update;
    select min(a.due_at) into earliest from crm.activity a
     where a.client_id = whose and a.done_at is null and a.state = 'planned';
    update crm.client c set next_at = earliest where c.id = whose and c.next_at is distinct from earliest;
    return null;
end $$;

create trigger n_insert after insert on crm.activity for each row when (new.state = 'planned') execute function crm.keep_next();
create trigger n_update after update on crm.activity for each row
    when ((old.state, old.due_at) is distinct from (new.state, new.due_at)) execute function crm.keep_next();
create trigger n_delete after delete on crm.activity for each row when (old.state = 'planned') execute function crm.keep_next();
