-- The search line of a client: lower name, digits of its numbers, people, city, mail, tax id.
-- Definer, because nobody may write the search table by hand; statement level, so that an import costs one pass.

create function crm.search_line(p_client uuid) returns text
language sql stable set search_path = pg_catalog, pg_temp as $$
    select concat_ws(E'\n',
        replace(lower(c.name), 'ё', 'е'), lower(c.city), lower(c.email), c.tax_id,
        (select string_agg(distinct coalesce(nullif(regexp_replace(p.number, '\D', '', 'g'), ''), regexp_replace(p.raw, '\D', '', 'g')), ' ')
           from crm.phone p where p.client_id = c.id),
        (select string_agg(concat_ws(' ', replace(lower(t.name), 'ё', 'е'), lower(t.email)), ' ') from crm.contact_person t where t.client_id = c.id))
    from crm.client c where c.id = p_client
$$;

create function crm.keep_search() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if tg_table_name = 'client' then
        insert into crm.client_search (id, owner_id, group_id, search)
        select c.id, c.owner_id, c.group_id, crm.search_line(c.id) from changed c
        on conflict (id) do update set search = excluded.search;
    else
        update crm.client_search s set search = crm.search_line(s.id)
         where s.id in (select x.client_id from changed x) and s.search is distinct from crm.search_line(s.id);
    end if;
    return null;
end $$;

create function crm.keep_search_of_row() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    update crm.client_search set search = crm.search_line(new.id) where id = new.id;
    return null;
end $$;

alter function crm.keep_search() owner to app_definer;
alter function crm.keep_search_of_row() owner to app_definer;

create trigger s_insert after insert on crm.client referencing new table as changed for each statement execute function crm.keep_search();
create trigger s_update after update on crm.client for each row
    when ((old.name, old.city, old.email, old.tax_id) is distinct from (new.name, new.city, new.email, new.tax_id))
    execute function crm.keep_search_of_row();
create trigger s_insert after insert on crm.phone referencing new table as changed for each statement execute function crm.keep_search();
create trigger s_update after update on crm.phone referencing new table as changed for each statement execute function crm.keep_search();
create trigger s_delete after delete on crm.phone referencing old table as changed for each statement execute function crm.keep_search();
create trigger s_insert after insert on crm.contact_person referencing new table as changed for each statement execute function crm.keep_search();
create trigger s_update after update on crm.contact_person referencing new table as changed for each statement execute function crm.keep_search();
create trigger s_delete after delete on crm.contact_person referencing old table as changed for each statement execute function crm.keep_search();
