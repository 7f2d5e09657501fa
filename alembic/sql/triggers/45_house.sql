-- Which wording a script has, and names of groups that can be told apart: stamped, never written by hand.

create function crm.stamp_script() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
-- Steps the program can read: scripts are read by everybody, and in every call.
begin
    if jsonb_typeof(new.steps) <> 'array' or exists (
            select from jsonb_array_elements(case jsonb_typeof(new.steps) when 'array' then new.steps else '[]' end) e
             where jsonb_typeof(e) <> 'object' or e ->> 'other_to' !~ '^[0-9]{1,4}$') then
        raise exception 'script_not_readable' using errcode = '22023';
    end if;
    new.version := case when tg_op = 'INSERT' then 1 else old.version + 1 end;
    new.changed_at := now();
    return new;
end $$;

create function crm.keep_wording() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
-- No wording that was read to a client is lost. May look past row security: nobody may write the wordings by hand.
begin
    insert into crm.script_version (script_id, version, name, language, project_code, outcome_code, steps, changed_by, changed_at)
    values (new.id, new.version, new.name, new.language, new.project_code, new.outcome_code, new.steps, crm.my_id(), new.changed_at);
    return null;
end $$;

create function crm.stamp_group() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    new.name := btrim(new.name);
    if new.name = '' then
        raise exception 'group_name_empty' using errcode = '22023';
    end if;
    if exists (select from crm.sales_group g where lower(g.name) = lower(new.name) and g.id <> new.id) then
        raise exception 'group_name_taken' using errcode = '23505', constraint = 'uq_sales_group_name';
    end if;
    return new;
end $$;

alter function crm.keep_wording() owner to app_definer;
create trigger b_script before insert or update on crm.script for each row execute function crm.stamp_script();
create trigger b_group before insert or update on crm.sales_group for each row execute function crm.stamp_group();
create trigger t_wording_insert after insert on crm.script for each row execute function crm.keep_wording();
create trigger t_wording_update after update on crm.script for each row
    when ((old.name, old.language, old.project_code, old.outcome_code, old.steps)
          is distinct from (new.name, new.language, new.project_code, new.outcome_code, new.steps)) execute function crm.keep_wording();
