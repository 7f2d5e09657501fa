-- JSON that others have to read can be read: no number of a thousand digits, no nesting that ends a reader's stack, nothing endless.
-- A shared view, a fact of a card, a log that an administrator opens: one bad value would close the window for everybody who lists it.

create function crm.is_plain(said jsonb) returns boolean
language sql immutable set search_path = pg_catalog, pg_temp as $$
    select length(said::text) <= 200000 and said::text !~ '[0-9]{200}'
           and length(said::text) - length(translate(said::text, '{[', '')) <= 2000 and said::text !~ '([[{]("[^"]*": )?){40}'
$$;

create function crm.refuse_json() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    raise exception 'json_beyond_reason' using errcode = '22023';
end $$;

create function crm.check_facts() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
-- Facts are a word and a short answer each.
begin
    if jsonb_typeof(new.facts) <> 'object' or not crm.is_plain(new.facts)
       or exists (select from jsonb_each(case jsonb_typeof(new.facts) when 'object' then new.facts else '{}' end) e
                   where jsonb_typeof(e.value) not in ('string', 'number', 'boolean')) then
        raise exception 'json_beyond_reason' using errcode = '22023';
    end if;
    return new;
end $$;

create trigger r_facts_insert before insert on crm.client for each row when (new.facts <> '{}') execute function crm.check_facts();
create trigger r_facts_update before update of facts on crm.client for each row when (new.facts is distinct from old.facts) execute function crm.check_facts();
create trigger r_json before insert or update of own on crm.client for each row when (new.own <> '{}' and not crm.is_plain(new.own)) execute function crm.refuse_json();
create trigger r_json before insert or update on crm.saved_view for each row when (jsonb_typeof(new.content) <> 'object' or not crm.is_plain(new.content)) execute function crm.refuse_json();
create trigger r_json before insert on crm.export for each row when (not crm.is_plain(new.content)) execute function crm.refuse_json();
create trigger r_json before insert on crm.mass_change
    for each row when (jsonb_typeof(new.said) <> 'object' or jsonb_typeof(new.selection) <> 'object'
                       or not crm.is_plain(new.said) or not crm.is_plain(new.selection)) execute function crm.refuse_json();
create trigger r_json before insert on crm.mass_change_row for each row when (not crm.is_plain(new.before)) execute function crm.refuse_json();
grant execute on function crm.is_plain(jsonb) to app_manager, app_lead, app_admin;
