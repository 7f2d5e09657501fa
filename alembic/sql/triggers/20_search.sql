-- The search line of a client: lower name, digits of its numbers, people, city, mail, tax id. Beside it the keys by which
-- imports know a client. Definer, because nobody may write the search table by hand; statement level where many rows
-- come at once, so that they cost one pass. An import writes lines and keys itself, once: three triggers would make each line three times.

create function crm.search_lines(p_clients uuid[]) returns table (id uuid, owner_id integer, group_id integer, search text, person text, number text)
language sql stable set search_path = pg_catalog, pg_temp as $$
    -- Cut, because a line stands in indexes, whose entries may not be longer than 2.7 kB.
    select c.id, c.owner_id, c.group_id, left(replace(lower(concat_ws(E'\n',
        c.name, c.city, c.email, c.tax_id,
        (select string_agg(distinct coalesce(nullif(regexp_replace(p.number, '\D', '', 'g'), ''), regexp_replace(p.raw, '\D', '', 'g')), ' ')
           from crm.phone p where p.client_id = c.id),
        (select string_agg(concat_ws(' ', t.name, t.email), ' ' order by t.position, t.id)
           from crm.contact_person t where t.client_id = c.id and t.position < 32767))), 'ё', 'е'), 1250),
        -- The first person and number, which lists show and sort by.
        left(coalesce((select t.name from crm.contact_person t where t.client_id = c.id and t.position < 32767  -- who was taken off the card
                        order by t.position, t.created_at, t.id limit 1), ''), 250),
        left(coalesce((select coalesce(p.number, p.raw) from crm.phone p where p.client_id = c.id
                        order by p.state = 'dead', p.state = 'bad', p.position, p.created_at, p.id limit 1), ''), 250)
    from crm.client c where c.id = any(p_clients)
$$;

create function crm.search_line(p_client uuid) returns text
language sql stable set search_path = pg_catalog, pg_temp as $$
    select l.search from crm.search_lines(array[p_client]) l
$$;

create function crm.importing() returns boolean
language sql stable set search_path = pg_catalog, pg_temp as $$
    -- True in the importing transaction only: the mark is taken away before it commits, and nobody else may set it.
    select exists (select from crm.import_batch b where b.merging)
$$;

create function crm.keep_search() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not exists (select from changed) or crm.importing() then
        return null;
    end if;
    if tg_table_name = 'client' then
        -- Who knows the id of a client that went into another could keep it from coming back.
        if exists (select from changed x join crm.client_merge m on m.gone_id = x.id and m.undone_at is null) then
            raise exception 'id_of_a_merged_client' using errcode = '42501';
        end if;
        insert into crm.client_search (id, owner_id, group_id, search, person, number, tax_key, email_key, name_key)
        select l.id, l.owner_id, l.group_id, l.search, l.person, l.number, crm.tax_key(c.tax_id), crm.email_key(c.email), crm.name_city_key(c.name, c.city)
          from crm.search_lines((select array_agg(x.id) from changed x)) l join changed c on c.id = l.id
        on conflict (id) do update
           set search = excluded.search, person = excluded.person, number = excluded.number, tax_key = excluded.tax_key, email_key = excluded.email_key, name_key = excluded.name_key;
    else
        update crm.client_search s set search = l.search, person = l.person, number = l.number
          from crm.search_lines((select array_agg(distinct x.client_id) from changed x)) l
         where s.id = l.id and (s.search, s.person, s.number) is distinct from (l.search, l.person, l.number);
    end if;
    return null;
end $$;

create function crm.keep_search_of_row() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if tg_table_name = 'client' then
        update crm.client_search
           set search = crm.search_line(new.id), tax_key = crm.tax_key(new.tax_id), email_key = crm.email_key(new.email),
               name_key = crm.name_city_key(new.name, new.city)
         where id = new.id;
    else
        update crm.client_search s set search = l.search, person = l.person, number = l.number
          from crm.search_lines(array[new.client_id]) l
         where s.id = l.id and (s.search, s.person, s.number) is distinct from (l.search, l.person, l.number);
    end if;
    return null;
end $$;

alter function crm.keep_search() owner to app_definer;
alter function crm.keep_search_of_row() owner to app_definer;

create trigger s_insert after insert on crm.client referencing new table as changed for each statement execute function crm.keep_search();
create trigger s_update after update of name, city, email, tax_id on crm.client for each row
    when ((old.name, old.city, old.email, old.tax_id) is distinct from (new.name, new.city, new.email, new.tax_id))
    execute function crm.keep_search_of_row();
create trigger s_insert after insert on crm.phone referencing new table as changed for each statement execute function crm.keep_search();
create trigger s_update after update of raw, number, position, state on crm.phone for each row
    when ((old.raw, old.number, old.position, old.state in ('bad', 'dead')) is distinct from (new.raw, new.number, new.position, new.state in ('bad', 'dead'))) execute function crm.keep_search_of_row();
create trigger s_delete after delete on crm.phone referencing old table as changed for each statement execute function crm.keep_search();
create trigger s_insert after insert on crm.contact_person referencing new table as changed for each statement execute function crm.keep_search();
create trigger s_update after update of name, email, position on crm.contact_person for each row
    when ((old.name, old.email, old.position) is distinct from (new.name, new.email, new.position)) execute function crm.keep_search_of_row();
create trigger s_delete after delete on crm.contact_person referencing old table as changed for each statement execute function crm.keep_search();
