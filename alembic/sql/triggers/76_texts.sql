-- Texts a window can show: 2,000 bytes where a line is meant, 200,000 where a page is. A name of megabytes would stop every list in
-- which it stands, a lead's too. Texts that are long already, and those of imports, stay and hinder nobody.

create function crm.refuse_long(was jsonb, said jsonb) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if crm.acting_id() is not null and exists (
            select from jsonb_each(said) e
             where jsonb_typeof(e.value) = 'string' and was -> e.key is distinct from e.value
               and octet_length(e.value #>> '{}') > case when e.key in ('note', 'plan_note', 'result', 'reason') then 200000 else 2000 end) then
        raise exception 'text_beyond_reason' using errcode = '22023';
    end if;
end $$;

create function crm.check_texts() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    perform crm.refuse_long(case when tg_op = 'UPDATE' then to_jsonb(old) end, to_jsonb(new));
    return new;
end $$;

-- Of activities see crm.stamp_activity: a condition in a trigger is read anew for every statement.
create trigger t_texts before insert or update of name, country, region, city, address, postal_code, time_zone, tax_id, email, website, note, closed_reason
    on crm.client for each row
    when (octet_length(new.note) > 200000 or octet_length(concat_ws('', new.name, new.country, new.region, new.city, new.address, new.postal_code,
                                                              new.time_zone, new.tax_id, new.email, new.website, new.closed_reason)) > 2000)
    execute function crm.check_texts();
create trigger t_texts before insert or update of name, role, email, note on crm.contact_person for each row
    when (octet_length(new.note) > 200000 or octet_length(concat_ws('', new.name, new.role, new.email)) > 2000) execute function crm.check_texts();
create trigger t_texts before insert or update of raw, number, extension, country on crm.phone for each row
    when (octet_length(concat_ws('', new.raw, new.number, new.extension, new.country)) > 2000) execute function crm.check_texts();
create trigger t_texts before insert on crm.consent for each row when (octet_length(new.note) > 200000) execute function crm.check_texts();
create trigger t_texts before insert on crm.help_request for each row when (octet_length(new.note) > 200000) execute function crm.check_texts();
create trigger t_texts before insert or update of reason on crm.dnc_entry for each row
    when (octet_length(new.reason) > 200000 or octet_length(new.number) > 2000) execute function crm.check_texts();
create trigger t_texts before insert on crm.queue_skip for each row when (octet_length(new.reason) > 200000) execute function crm.check_texts();
create trigger t_texts before insert on crm.attachment for each row
    when (octet_length(concat_ws('', new.name, new.media_type, new.sha256)) > 2000) execute function crm.check_texts();
create trigger t_texts before insert on crm.export for each row when (octet_length(new.what) > 2000) execute function crm.check_texts();
grant execute on function crm.refuse_long(jsonb, jsonb) to app_manager, app_lead, app_admin;
