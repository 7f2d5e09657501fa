-- client.next_at is the earliest open plan: kept here so that no way of writing a plan can leave a client without it.
-- Runs with the rights of the caller: who may write the plan may write the client.
create function crm.keep_next() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    earliest timestamptz;
begin
    select min(a.due_at) into earliest from crm.activity a
     where a.client_id = new.client_id and a.done_at is null and a.state = 'planned';
    update crm.client c set next_at = earliest where c.id = new.client_id and c.next_at is distinct from earliest;
    return null;
end $$;

create trigger n_insert after insert on crm.activity for each row when (new.state = 'planned') execute function crm.keep_next();
create trigger n_update after update on crm.activity for each row
    when ((old.state, old.due_at) is distinct from (new.state, new.due_at)) execute function crm.keep_next();
