-- Columns nobody may write by hand: whose row it is, who did it, which version it has. Run with the rights of the caller.

create function crm.stamp_owned() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
-- A row that hangs on a client belongs to whoever owns the client; a client that is not visible is not there.
-- The key lock waits for a hand-over under way: else the row would stay with the former owner.
begin
    if new.client_id is not null then
        select c.owner_id, c.group_id into new.owner_id, new.group_id from crm.client c where c.id = new.client_id for key share;
        if not found then
            raise exception 'client_not_visible' using errcode = '42501';
        end if;
    end if;
    return new;
end $$;

create function crm.stamp_person_link() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
-- A person named by a number or a do-not-call entry is of the same client.
begin
    if new.person_id is not null
       and not exists (select from crm.contact_person p where p.id = new.person_id and p.client_id = new.client_id) then
        raise exception 'person_not_of_client' using errcode = '42501';
    end if;
    return new;
end $$;

create function crm.stamp_version() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    new.version := old.version + 1;
    return new;
end $$;

create function crm.stamp_skip() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
-- A client passed over for ever would be a client forgotten.
begin
    new.until_at := least(new.until_at, now() + interval '30 days');
    return new;
end $$;

create function crm.stamp_client() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if tg_op = 'INSERT' or new.name <> old.name then
        new.name_key := crm.sort_key(new.name);
    end if;
    -- Moments the program can read, see crm.refuse_moment; 9999: for good.
    if least(new.last_at, new.dnc_until, new.converted_at) < '1900-01-01 00:00+00'::timestamptz
       or greatest(new.last_at, new.converted_at) > '2200-01-01 00:00+00'::timestamptz or new.dnc_until > '9999-01-01 00:00+00'::timestamptz then
        raise exception 'moment_beyond_reason' using errcode = '22008';
    end if;
    if tg_op = 'INSERT' then
        if new.owner_id is not null then
            select s.group_id into new.group_id from crm.staff s where s.id = new.owner_id and s.active;
            if not found then
                raise exception 'owner_not_active' using errcode = '42501';
            end if;
        end if;
        if crm.acting_id() is not null then
            new.created_by := crm.acting_id();
            new.created_at := now();
            new.owned_since := now();
            new.import_id := null;
            new.next_at := null;
            new.version := 1;
        end if;
        return new;
    end if;
    if new.next_at is distinct from old.next_at and crm.acting_id() is not null then
        select min(a.due_at) into new.next_at from crm.activity a
         where a.client_id = new.id and a.done_at is null and a.state = 'planned';
    end if;
    return new;
end $$;

create function crm.stamp_edit() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
-- Of its own, for updates that name a column of the card: what calls and plans move by themselves is no edit, and is not looked at.
begin
    if (new.name, new.stage, new.status, new.importance, new.type_code, new.project_code, new.source_code, new.country, new.region,
        new.city, new.address, new.postal_code, new.time_zone, new.tax_id, new.email, new.website, new.note, new.facts, new.own,
        new.owner_id, new.group_id)
       is distinct from
       (old.name, old.stage, old.status, old.importance, old.type_code, old.project_code, old.source_code, old.country, old.region,
        old.city, old.address, old.postal_code, old.time_zone, old.tax_id, old.email, old.website, old.note, old.facts, old.own,
        old.owner_id, old.group_id) then
        new.version := old.version + 1;
        new.updated_at := now();
    end if;
    return new;
end $$;

create function crm.check_group() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
-- Runs after the foreign key has waited for an owner who is just being moved to another group or dismissed.
begin
    if exists (select from added a join crm.staff s on s.id = a.owner_id where s.group_id is distinct from a.group_id or not s.active) then
        raise exception 'owner_moved' using errcode = '40001';
    end if;
    return null;
end $$;

create trigger y_group after insert on crm.client referencing new table as added for each statement execute function crm.check_group();
create trigger a_stamp before insert or update on crm.client for each row execute function crm.stamp_client();
create trigger b_edit before update of name, stage, status, importance, type_code, project_code, source_code, country, region, city, address,
                                       postal_code, time_zone, tax_id, email, website, note, facts, own, owner_id, group_id on crm.client
    for each row execute function crm.stamp_edit();
create trigger a_owned before insert on crm.contact_person for each row when (new.owner_id is null and new.group_id is null) execute function crm.stamp_owned();
create trigger a_owned before insert on crm.phone for each row when (new.owner_id is null and new.group_id is null) execute function crm.stamp_owned();
create trigger a_owned before insert on crm.dnc_entry for each row execute function crm.stamp_owned();
create trigger a_owned before insert on crm.queue_skip for each row execute function crm.stamp_owned();
create trigger a_owned before insert on crm.attachment for each row execute function crm.stamp_owned();
create trigger a_owned before insert on crm.attachment_part for each row execute function crm.stamp_owned();
create trigger a_owned before insert on crm.consent for each row execute function crm.stamp_owned();
create trigger a_owned before insert on crm.mass_change_row for each row execute function crm.stamp_owned();
create trigger a_owned before insert on crm.not_duplicate for each row execute function crm.stamp_owned();
create trigger a_person before insert or update of person_id on crm.phone for each row when (new.person_id is not null) execute function crm.stamp_person_link();
create trigger a_person before insert on crm.dnc_entry for each row execute function crm.stamp_person_link();
create trigger b_skip before insert on crm.queue_skip for each row execute function crm.stamp_skip();
create trigger b_version before update on crm.contact_person for each row
    when (old.owner_id is not distinct from new.owner_id and old.group_id is not distinct from new.group_id) execute function crm.stamp_version();
create trigger b_version before update on crm.phone for each row
    when (old.owner_id is not distinct from new.owner_id and old.group_id is not distinct from new.group_id) execute function crm.stamp_version();
