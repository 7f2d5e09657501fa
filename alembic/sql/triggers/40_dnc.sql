-- Do-not-call: who asked for it and when is stamped, an entry is lifted once, and while it stands the client stays silent.
-- An entry without an end of its own ends as its list says. Why it was lifted is the last line of its reason.

create function crm.stamp_entry() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    me integer := crm.acting_id();
begin
    if me is null then
        return new;
    end if;
    if tg_op = 'INSERT' then
        if new.number is not null and new.client_id is not null
           and not exists (select from crm.phone p where p.client_id = new.client_id and p.number = new.number) then
            raise exception 'number_not_of_client' using errcode = '42501';  -- or anyone could silence any number
        end if;
        new.author_id := me;
        new.created_at := now();
        new.lifted_at := null;
        new.lifted_by := null;
        if new.expires_at is null then
            new.expires_at := (select now() + make_interval(days => l.days) from crm.dnc_list l where l.code = new.list_code);
        end if;
    elsif old.lifted_at is not null then
        new.lifted_at := old.lifted_at;
        new.lifted_by := old.lifted_by;
        new.reason := old.reason;
    elsif new.lifted_at is not null then
        new.lifted_at := now();
        new.lifted_by := me;
        new.reason := old.reason || E'\n' || case when new.reason is distinct from old.reason
                                                  then btrim(regexp_replace(new.reason, '\s+', ' ', 'g')) else '' end;
    else
        new.reason := old.reason;
    end if;
    return new;
end $$;

create function crm.standing_until(p_scope text, p_id uuid) returns timestamptz
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
-- Until when a client or a person must not be called, by the entries that stand; null when none does.
begin
    if p_scope = 'client' then
        return (select max(coalesce(e.expires_at, '9999-01-01 00:00+00')) from crm.dnc_entry e
                 where e.client_id = p_id and e.scope = 'client' and e.lifted_at is null and coalesce(e.expires_at, 'infinity') > now());
    end if;
    return (select max(coalesce(e.expires_at, '9999-01-01 00:00+00')) from crm.dnc_entry e
             where e.person_id = p_id and e.scope = 'person' and e.lifted_at is null and coalesce(e.expires_at, 'infinity') > now());
end $$;

create function crm.keep_silence() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
-- dnc_until of a client or a person is as long as the longest entry that stands: lift the entry first.
declare
    standing timestamptz;
begin
    if crm.acting_id() is null then
        return new;
    end if;
    standing := crm.standing_until(case when tg_table_name = 'client' then 'client' else 'person' end, new.id);
    if coalesce(new.dnc_until, '-infinity') < standing then
        raise exception 'do_not_call_stands' using errcode = '42501';
    end if;
    new.dnc_until := coalesce(standing, new.dnc_until);
    return new;
end $$;

create function crm.keep_silenced() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
-- The client or person of an entry is silent from its first moment, and again to be called when the last one is lifted.
declare
    about uuid := case new.scope when 'client' then new.client_id when 'person' then new.person_id end;
    until_moment timestamptz;
begin
    if about is null or crm.acting_id() is null then
        return null;
    end if;
    until_moment := crm.standing_until(new.scope, about);
    if new.scope = 'client' then
        update crm.client c set dnc_until = until_moment where c.id = about and c.dnc_until is distinct from until_moment;
    else
        update crm.contact_person t set dnc_until = until_moment where t.id = about and t.dnc_until is distinct from until_moment;
    end if;
    return null;
end $$;

create function crm.keep_listed() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
-- Numbers nobody may ring, bare of who said so and why. May look past row security: an entry belongs to one client
-- while the number stops everyone.
declare
    n text := coalesce(new.number, old.number);
    until_moment timestamptz;
begin
    if n is null then
        return null;
    end if;
    -- One at a time per number: lifting one entry must see another that is being added.
    perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended('listed ' || n, 0));
    select max(coalesce(e.expires_at, '9999-01-01 00:00+00')) into until_moment
      from crm.dnc_entry e where e.number = n and e.lifted_at is null;
    if until_moment is null then
        delete from crm.listed_number l where l.number = n;
    else
        insert into crm.listed_number (number, until_at) values (n, until_moment)
        on conflict (number) do update set until_at = excluded.until_at;
    end if;
    return null;
end $$;

alter function crm.keep_listed() owner to app_definer;
create trigger b_author before insert or update on crm.dnc_entry for each row execute function crm.stamp_entry();
create trigger c_silence before update of dnc_until on crm.client
    for each row when (old.dnc_until is distinct from new.dnc_until) execute function crm.keep_silence();
create trigger c_silence before update of dnc_until on crm.contact_person
    for each row when (old.dnc_until is distinct from new.dnc_until) execute function crm.keep_silence();
create trigger s_silenced after insert on crm.dnc_entry
    for each row when (new.scope <> 'number') execute function crm.keep_silenced();
create trigger s_silenced_change after update of lifted_at on crm.dnc_entry
    for each row when (new.scope <> 'number' and new.lifted_at is not null and old.lifted_at is null) execute function crm.keep_silenced();
create trigger t_listed after insert or update or delete on crm.dnc_entry for each row execute function crm.keep_listed();
grant execute on function crm.standing_until(text, uuid) to app_manager, app_lead, app_admin;
