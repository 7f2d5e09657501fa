-- Moments and days the program can read: one "infinity" in a plan would close every window that lists it, a lead's too.
-- The conditions stand in the triggers, so that an ordinary row costs no call; of clients and activities, which have long ones and are
-- written with every call, in their stamps.

create function crm.refuse_moment() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    raise exception 'moment_beyond_reason' using errcode = '22008';
end $$;

create trigger r_moments before insert or update of birthday, dnc_until on crm.contact_person
    for each row when (
        new.birthday < '1800-01-01'::date or new.birthday > '2200-01-01'::date
        or new.dnc_until < '1900-01-01 00:00+00'::timestamptz or new.dnc_until > '9999-01-01 00:00+00'::timestamptz)
    execute function crm.refuse_moment();
create trigger r_moments before insert or update of last_at on crm.phone
    for each row when (new.last_at < '1900-01-01 00:00+00'::timestamptz or new.last_at > '2200-01-01 00:00+00'::timestamptz)
    execute function crm.refuse_moment();
create trigger r_moments before insert on crm.queue_skip
    for each row when (new.until_at < '1900-01-01 00:00+00'::timestamptz) execute function crm.refuse_moment();
create trigger r_moments before insert on crm.dnc_entry
    for each row when (new.expires_at < '1900-01-01 00:00+00'::timestamptz or new.expires_at > '9999-01-01 00:00+00'::timestamptz)
    execute function crm.refuse_moment();
create trigger r_moments before insert or update on crm.kpi_plan
    for each row when (new.starts_on < '1900-01-01'::date or new.starts_on > '2200-01-01'::date or new.value = 'NaN'::numeric)
    execute function crm.refuse_moment();
create trigger r_moments before insert on crm.consent
    for each row when (new.expires_at < '1900-01-01 00:00+00'::timestamptz or new.expires_at > '9999-01-01 00:00+00'::timestamptz)
    execute function crm.refuse_moment();
create trigger r_moments before insert or update on crm.saved_view
    for each row when (not (coalesce(new.changed_at, now()) between '1900-01-01 00:00+00' and '2200-01-01 00:00+00'
                            and coalesce(new.removed_at, now()) between '1900-01-01 00:00+00' and '2200-01-01 00:00+00'))
    execute function crm.refuse_moment();
