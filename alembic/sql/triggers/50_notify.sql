-- Tells listening seats that something changed: the table and at most one client's id, never what it says or whose it is.
-- A hint only; polling is the truth.

create function crm.tell_change() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    one uuid;
    several boolean;
begin
    if tg_table_name = 'client' then
        select c.id, exists (select from changed x where x.id <> c.id) into one, several from changed c limit 1;
    else
        select c.client_id, exists (select from changed x where x.client_id is distinct from c.client_id) into one, several
          from changed c limit 1;
    end if;
    if found then
        perform pg_catalog.pg_notify('nezabudka', tg_table_name || ' ' || case when several or one is null then '*' else one::text end);
    end if;
    return null;
end $$;

create function crm.tell_activity() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
-- As tell_change, but silent about a seat taking or renewing a reminder: that is every few seconds and changes nothing to read.
declare
    one uuid;
    several boolean;
begin
    -- Hardly ever is a reminder on the screen: whose rows say so themselves need not be compared with what they were.
    select c.client_id, exists (select from changed x where x.client_id <> c.client_id) into one, several
      from changed c where c.shown_until is null limit 1;
    if not found then
        select min(x.client_id::text)::uuid, count(*) > 1 into one, several
          from (select distinct c.client_id from changed c join before b on b.id = c.id
                 where c.shown_until is not distinct from b.shown_until
                    or (c.state, c.due_at, c.owner_id) is distinct from (b.state, b.due_at, b.owner_id) limit 2) x;
    end if;
    if one is not null then
        perform pg_catalog.pg_notify('nezabudka', tg_table_name || ' ' || case when several then '*' else one::text end);
    end if;
    return null;
end $$;

create function crm.tell_client() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
-- A number or a person of a client is a change of its card: told as one, and so told once with it.
declare
    n bigint := 1;
    one uuid;
begin
    if tg_level = 'ROW' then
        one := new.client_id;
    else
        select count(*), min(x.client_id::text)::uuid into n, one from (select distinct c.client_id from changed c limit 2) x;
    end if;
    if n > 0 then
        perform pg_catalog.pg_notify('nezabudka', 'client ' || case when n = 1 then one::text else '*' end);
    end if;
    return null;
end $$;

create function crm.tell_setting() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    perform pg_catalog.pg_notify('nezabudka', tg_table_name || ' *');
    return null;
end $$;

create trigger z_insert after insert on crm.client referencing new table as changed for each statement execute function crm.tell_change();
create trigger z_update after update on crm.client referencing new table as changed for each statement execute function crm.tell_change();
create trigger z_insert after insert on crm.activity referencing new table as changed for each statement execute function crm.tell_change();
create trigger z_update after update on crm.activity referencing old table as before new table as changed for each statement execute function crm.tell_activity();
create trigger z_insert after insert on crm.dnc_entry referencing new table as changed for each statement execute function crm.tell_change();
create trigger z_update after update on crm.dnc_entry referencing new table as changed for each statement execute function crm.tell_change();
create trigger z_insert after insert on crm.attachment referencing new table as changed for each statement execute function crm.tell_client();
create trigger z_insert after insert on crm.consent referencing new table as changed for each statement execute function crm.tell_client();
create trigger z_update after update on crm.attachment referencing new table as changed for each statement execute function crm.tell_client();
create trigger z_insert after insert on crm.client_merge for each statement execute function crm.tell_setting();
create trigger z_update after update on crm.client_merge for each statement execute function crm.tell_setting();
create trigger z_change after insert or update or delete on crm.own_field for each statement execute function crm.tell_setting();
create trigger z_change after insert or update or delete on crm.dnc_list for each statement execute function crm.tell_setting();
create trigger z_change after insert or update or delete on crm.saved_view for each statement execute function crm.tell_setting();
create trigger z_change after insert or update or delete on crm.mass_change for each statement execute function crm.tell_setting();
create trigger z_change after insert or update or delete on crm.sales_group for each statement execute function crm.tell_setting();
create trigger z_change after insert or update or delete on crm.staff_right for each statement execute function crm.tell_setting();
create trigger z_change after insert or update or delete on crm.hand_over for each statement execute function crm.tell_setting();
create trigger z_change after insert or update or delete on crm.staff for each statement execute function crm.tell_setting();
create trigger z_change after insert or update or delete on crm.outcome for each statement execute function crm.tell_setting();
create trigger z_change after insert or update or delete on crm.script for each statement execute function crm.tell_setting();
create trigger z_change after insert or update or delete on crm.setting for each statement execute function crm.tell_setting();
create trigger z_change after insert or update or delete on crm.activity_kind for each statement execute function crm.tell_setting();
create trigger z_change after insert or update or delete on crm.assignment for each statement execute function crm.tell_setting();
create trigger z_change after insert or update or delete on crm.calling_window for each statement execute function crm.tell_setting();
create trigger z_change after insert or update or delete on crm.client_status for each statement execute function crm.tell_setting();
create trigger z_change after insert or update or delete on crm.client_type for each statement execute function crm.tell_setting();
create trigger z_change after insert or update or delete on crm.holiday for each statement execute function crm.tell_setting();
create trigger z_change after insert or update or delete on crm.import_batch for each statement execute function crm.tell_setting();
create trigger z_change after insert or update or delete on crm.objection for each statement execute function crm.tell_setting();
create trigger z_change after insert or update or delete on crm.project for each statement execute function crm.tell_setting();
create trigger z_change after insert or update or delete on crm.purpose for each statement execute function crm.tell_setting();
create trigger z_change after insert or update or delete on crm.refusal_reason for each statement execute function crm.tell_setting();
create trigger z_change after insert or update or delete on crm.source for each statement execute function crm.tell_setting();
create trigger z_insert after insert on crm.phone referencing new table as changed for each statement execute function crm.tell_client();
create trigger z_insert after insert on crm.contact_person referencing new table as changed for each statement execute function crm.tell_client();
create trigger z_update after update of raw, number, extension, person_id, state, position on crm.phone for each row
    when ((old.raw, old.number, old.extension, old.person_id, old.state, old.position)
          is distinct from (new.raw, new.number, new.extension, new.person_id, new.state, new.position)) execute function crm.tell_client();
create trigger z_update after update on crm.contact_person for each row
    when ((old.name, old.role, old.decides, old.email, old.birthday, old.note, old.position)
          is distinct from (new.name, new.role, new.decides, new.email, new.birthday, new.note, new.position)) execute function crm.tell_client();
