-- Who set an assignment and when is stamped, never written by hand; it is taken back once, and that moment stays.
-- A manager cannot hang a plan of his own on an assignment, nor a lead one on another group's: the board counts what its lead has set.

create function crm.stamp_assignment() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if crm.acting_id() is not null then
        if tg_op = 'INSERT' then
            new.by_id := crm.acting_id();
            new.made_at := now();
            new.withdrawn_at := null;
        else
            new.withdrawn_at := coalesce(old.withdrawn_at, now());
        end if;
    end if;
    return new;
end $$;

create function crm.stamp_assigned() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if crm.acting_id() is not null
       and (crm.my_level() = 'manager' or not exists (select from crm.assignment a where a.id = new.assignment_id)) then
        new.assignment_id := null;
    end if;
    return new;
end $$;

create trigger b_assignment before insert or update on crm.assignment for each row execute function crm.stamp_assignment();
create trigger d_assigned before insert on crm.activity for each row when (new.assignment_id is not null) execute function crm.stamp_assigned();
