-- What hangs on a card and nobody may write by hand: who added it and when; values of own fields are what the field is made for.

create function crm.stamp_attachment() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
-- A file is added, and removed once: it stays in the base, so that a mistake can be mended.
declare
    me integer := crm.acting_id();
begin
    if me is null then
        return new;
    end if;
    if tg_op = 'INSERT' then
        new.added_by := me;
        new.added_at := now();
        new.removed_at := null;
        new.removed_by := null;
    elsif new.removed_at is not null and old.removed_at is null then
        new.removed_at := now();
        new.removed_by := me;
    elsif new.removed_at is null then
        new.removed_by := null;
    else
        new.removed_at := old.removed_at;
    end if;
    return new;
end $$;

create function crm.check_part() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
-- Parts come with the file, from who adds it: nobody slips another content under a known name.
begin
    if crm.acting_id() is not null and not exists (
            select from crm.attachment a where a.id = new.attachment_id and a.client_id = new.client_id
               and a.added_by = crm.acting_id() and a.added_at = now()
               and new.place * 262144 + octet_length(new.bytes) <= a.size) then
        raise exception 'part_not_of_file' using errcode = '42501';
    end if;
    return new;
end $$;

create function crm.stamp_consent() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if crm.acting_id() is not null then
        new.author_id := crm.acting_id();
        new.created_at := now();
    end if;
    if new.person_id is not null
       and not exists (select from crm.contact_person p where p.id = new.person_id and p.client_id = new.client_id) then
        raise exception 'person_not_of_client' using errcode = '42501';
    end if;
    return new;
end $$;

create function crm.stamp_mass() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
-- What was ended or undone stays so, at the moment it was: nobody adds rows to it afterwards, or says it was another day.
begin
    if crm.acting_id() is null then
        return new;
    end if;
    new.ended_at := case when old.ended_at is not null then old.ended_at when new.ended_at is not null then now() end;
    new.undone_at := case when old.undone_at is not null then old.undone_at when new.undone_at is not null then now() end;
    return new;
end $$;

create function crm.stamp_mass_row() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
-- Rows come from who makes the change, while he makes it. What was begun as a change of one client stays one: more need the right.
declare
    change crm.mass_change;
begin
    if crm.acting_id() is not null then
        select * into change from crm.mass_change m where m.id = new.mass_id and m.staff_id = crm.acting_id() and m.ended_at is null;
        if not found or change.wanted <= 1 and exists (select from crm.mass_change_row r where r.mass_id = new.mass_id) then
            raise exception 'not_your_change' using errcode = '42501';
        end if;
    end if;
    return new;
end $$;

create function crm.stamp_pair() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if crm.acting_id() is not null then
        new.by_id := crm.acting_id();
        new.said_at := now();
        if not exists (select from crm.client c where c.id = new.other_id) then
            raise exception 'client_not_visible' using errcode = '42501';
        end if;
    end if;
    return new;
end $$;

create function crm.check_own() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
-- Only values that were changed are looked at: a choice taken from the list later does not spoil old cards.
declare
    said record;
begin
    if jsonb_typeof(new.own) <> 'object' then
        raise exception 'own_field_wrong' using errcode = '22023';
    end if;
    for said in
        select e.key, e.value, f.kind, f.choices from jsonb_each(new.own) e left join crm.own_field f on f.code = e.key
         where tg_op = 'INSERT' or old.own -> e.key is distinct from e.value
    loop
        if not coalesce(case said.kind
                when 'text' then jsonb_typeof(said.value) = 'string' and length(said.value #>> '{}') <= 4000
                when 'number' then jsonb_typeof(said.value) = 'number'
                when 'date' then jsonb_typeof(said.value) = 'string' and said.value #>> '{}' ~ '^(19|20|21|22)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'
                     and said.value #>> '{}' <= '2200-12-31'
                     and right(said.value #>> '{}', 2)::integer <= extract(day from (left(said.value #>> '{}', 7) || '-01')::date + interval '1 month - 1 day')
                when 'choice' then jsonb_typeof(said.value) = 'string' and said.choices ? (said.value #>> '{}')
                when 'yes_no' then jsonb_typeof(said.value) = 'boolean' end, false) then
            raise exception 'own_field_wrong' using errcode = '22023', detail = said.key;
        end if;
    end loop;
    return new;
end $$;

create trigger b_attachment before insert or update on crm.attachment for each row execute function crm.stamp_attachment();
create trigger b_part before insert on crm.attachment_part for each row execute function crm.check_part();
create trigger b_consent before insert on crm.consent for each row execute function crm.stamp_consent();
create trigger b_mass before update on crm.mass_change for each row execute function crm.stamp_mass();
create trigger b_mass_row before insert on crm.mass_change_row for each row execute function crm.stamp_mass_row();
create trigger b_pair before insert on crm.not_duplicate for each row execute function crm.stamp_pair();
create trigger b_own_insert before insert on crm.client for each row when (new.own <> '{}') execute function crm.check_own();
create trigger b_own_update before update of own on crm.client for each row when (new.own is distinct from old.own) execute function crm.check_own();
