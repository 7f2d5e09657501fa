-- Who set a plan and when comes from the server.
create function crm.stamp_plan() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if crm.acting_id() is not null then
        new.set_by := crm.acting_id();
        new.set_at := now();
    end if;
    return new;
end $$;

create trigger b_author before insert or update on crm.kpi_plan for each row execute function crm.stamp_plan();
create trigger z_change after insert or update or delete on crm.kpi_plan for each statement execute function crm.tell_setting();
