-- Do-not-call: who asked for it and when is stamped, an entry is lifted once, and while it stands the client stays silent.

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
    elsif old.lifted_at is not null then
        new.lifted_at := old.lifted_at;
        new.lifted_by := old.lifted_by;
    elsif new.lifted_at is not null then
        new.lifted_at := now();
        new.lifted_by := me;
    end if;
    return new;
end $$;

create function crm.keep_silence() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
-- dnc_until of a client or a person cannot be taken back by hand while an entry stands: lift the entry first.
declare
    standing boolean;
begin
    if crm.acting_id() is null or coalesce(old.dnc_until, '-infinity') <= greatest(now(), coalesce(new.dnc_until, '-infinity')) then
        return new;
    end if;
    if tg_table_name = 'client' then
        standing := exists (select from crm.dnc_entry e where e.client_id = new.id and e.scope = 'client'
                               and e.lifted_at is null and coalesce(e.expires_at, 'infinity') > now());
    else
        standing := exists (select from crm.dnc_entry e where e.person_id = new.id and e.scope = 'person'
                               and e.lifted_at is null and coalesce(e.expires_at, 'infinity') > now());
    end if;
    if standing then
        raise exception 'do_not_call_stands' using errcode = '42501';
    end if;
    return new;
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
create trigger t_listed after insert or update or delete on crm.dnc_entry for each row execute function crm.keep_listed();
