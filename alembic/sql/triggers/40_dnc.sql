-- Numbers nobody may ring, bare of who said so and why, kept from the entries.
-- Definer, because an entry belongs to one client while the number stops everyone.

create function crm.keep_listed() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    n text := coalesce(new.number, old.number);
    until_moment timestamptz;
begin
    if n is null then
        return null;
    end if;
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
create trigger t_listed after insert or update or delete on crm.dnc_entry for each row execute function crm.keep_listed();
