-- Moments and days the program can read: one "infinity" in a plan would close every window that lists it, a lead's too.
-- The conditions stand in the triggers, so that an ordinary row costs no call. Last of the row's triggers, after the stamps.

create function crm.refuse_moment() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    raise exception 'moment_beyond_reason' using errcode = '22008';
end $$;

create trigger r_moments before insert or update of due_at, due_wall, shown_at, shown_until, snoozed_until, started_at, ended_at, done_at on crm.activity
    for each row when (
        least(new.due_at, new.shown_at, new.shown_until, new.snoozed_until, new.started_at, new.ended_at, new.done_at) < '1900-01-01 00:00+00'::timestamptz
        or greatest(new.due_at, new.shown_at, new.shown_until, new.snoozed_until, new.started_at, new.ended_at, new.done_at) > '2200-01-01 00:00+00'::timestamptz
        or new.due_wall < '1900-01-01'::timestamp or new.due_wall > '2200-01-01'::timestamp)
    execute function crm.refuse_moment();
create trigger r_moments before insert or update of last_at, dnc_until, converted_at on crm.client
    for each row when (
        least(new.last_at, new.dnc_until, new.converted_at) < '1900-01-01 00:00+00'::timestamptz
        or greatest(new.last_at, new.converted_at) > '2200-01-01 00:00+00'::timestamptz
        or new.dnc_until > '9999-01-01 00:00+00'::timestamptz)  -- for good
    execute function crm.refuse_moment();
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
