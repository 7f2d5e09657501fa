create function crm.grant_roles(p_person crm.staff) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
-- The login is a member of the one role of its level, a manager who may see the pool of app_pool beside; dismissed of none.
declare
    wanted name[] := case when p_person.active then array[case p_person.level when 'admin' then 'app_admin' when 'lead' then 'app_lead'
                                                            else 'app_manager' end]::name[] else '{}' end;
    held name[];
    x name;
begin
    if p_person.active and p_person.level = 'manager'
       and exists (select from crm.staff_right r where r.staff_id = p_person.id and r.name = 'see_pool' and r.granted) then
        wanted := wanted || 'app_pool'::name;
    end if;
    select coalesce(array_agg(g.rolname), '{}') into held from pg_catalog.pg_auth_members m
      join pg_catalog.pg_roles g on g.oid = m.roleid join pg_catalog.pg_roles r on r.oid = m.member
     where r.rolname = p_person.login and g.rolname in ('app_manager', 'app_lead', 'app_admin', 'app_pool');
    foreach x in array held loop
        if x <> all(wanted) then
            execute format('revoke %I from %I', x, p_person.login);
        end if;
    end loop;
    foreach x in array wanted loop
        if x <> all(held) then
            execute format('grant %I to %I', x, p_person.login);
        end if;
    end loop;
end $$;

create function crm.end_sessions(p_id integer) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
-- Else with a transaction left open one could keep oneself from being dismissed, and one's clients from being given away.
begin
    if exists (select from crm.staff s where s.login = session_user and s.active and s.level = 'admin' and s.id <> p_id) then
        perform pg_catalog.pg_stat_clear_snapshot();  -- or a second look would miss who came since the first
        perform pg_catalog.pg_terminate_backend(a.pid) from pg_catalog.pg_stat_activity a join crm.staff s on s.login = a.usename where s.id = p_id;
    end if;
end $$;

-- Makes or changes a person: his row, his PostgreSQL login and his one group role. p_id null makes a new one.
-- The password arrives as a SCRAM verifier made on the caller's PC; clear text never reaches the server. Who gets a new one
-- from an administrator is signed out everywhere.
-- May look past row security and make roles: nobody who logs in may.
create function crm.save_staff(
    p_id integer, p_login text, p_name text, p_level text, p_group integer, p_verifier text default null,
    p_time_zone text default 'Europe/Kyiv'
) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    person crm.staff;
    was crm.staff;
begin
    if p_verifier is not null then
        perform crm.end_sessions(p_id);
    end if;
    -- All administrators are locked, so that two who demote each other at once do not leave none.
    perform 1 from crm.staff s where s.level = 'admin' and s.active order by s.id for update;
    if not exists (select from crm.staff s where s.login = session_user and s.level = 'admin' and s.active)
       and not (select r.rolsuper from pg_catalog.pg_roles r where r.rolname = session_user) then
        raise exception 'staff_refused' using errcode = '42501';
    end if;
    -- Exactly what PostgreSQL takes as a verifier: anything else it would keep as a clear password.
    if p_verifier is not null
       and p_verifier !~ '^SCRAM-SHA-256\$[1-9][0-9]{3,5}:[A-Za-z0-9+/]{16,86}={0,2}\$[A-Za-z0-9+/]{43}=:[A-Za-z0-9+/]{43}=$' then
        raise exception 'password_not_scram' using errcode = '22023';
    end if;
    if not exists (select from pg_catalog.pg_timezone_names z where z.name = p_time_zone) then
        raise exception 'time_zone_unknown' using errcode = '22023';
    end if;

    if p_id is null then
        if p_login is null or p_login !~ '^[a-z][a-z0-9_]{2,30}$' or p_login ~ '^pg_' or p_login in ('public', 'none') then
            raise exception 'login_not_allowed' using errcode = '22023';
        end if;
        if p_verifier is null then
            raise exception 'password_missing' using errcode = '22023';
        end if;
        if exists (select from pg_catalog.pg_roles r where r.rolname = p_login) then
            raise exception 'login_taken' using errcode = '42710';
        end if;
        insert into crm.staff (login, name, level, group_id, time_zone)
        values (p_login, p_name, p_level, p_group, p_time_zone) returning * into person;
        execute format('create role %I login connection limit 20', p_login);
    else
        select * into was from crm.staff s where s.id = p_id for update;
        if was.id is null then
            raise exception 'staff_refused' using errcode = '42501';
        end if;
        if was.level = 'admin' and was.active and p_level <> 'admin'
           and not exists (select from crm.staff s where s.level = 'admin' and s.active and s.id <> was.id) then
            raise exception 'last_admin' using errcode = '22023';
        end if;
        if was.group_id is distinct from p_group and exists (select from crm.client c where c.owner_id = was.id) then
            raise exception 'clients_first' using errcode = '22023';
        end if;
        update crm.staff set name = p_name, level = p_level, group_id = p_group, time_zone = p_time_zone
         where id = p_id returning * into person;
    end if;

    perform crm.grant_roles(person);
    if p_verifier is not null then
        execute format('alter role %I password %L', person.login, p_verifier);
        if p_id is not null then
            insert into crm.audit (id, at, by_id, table_name, row_id, verb, after)
            values (gen_random_uuid(), clock_timestamp(), crm.my_id(), 'staff', person.id::text, 'changed', '{"password": "reset"}');
        end if;
    end if;
    execute format('alter role %I set statement_timeout = %L', person.login, '15s');
    execute format('alter role %I set lock_timeout = %L', person.login, '3s');
    execute format('alter role %I set idle_in_transaction_session_timeout = %L', person.login, '30s');
    execute format('alter role %I set jit = off', person.login);  -- compiling takes longer than any answer here
    if was.level <> person.level then
        -- A session that has taken on the former level's role (SET ROLE) would keep it.
        perform pg_catalog.pg_terminate_backend(a.pid) from pg_catalog.pg_stat_activity a
         where a.usename = person.login and a.pid <> pg_catalog.pg_backend_pid();
    end if;
    return person.id;
end $$;

create function crm.lock_staff(p_id integer) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
-- All administrators, as save_staff; and the person, so that a client who is just being given to him, or added by him, is waited
-- for and then seen.
begin
    perform 1 from crm.staff s where s.level = 'admin' and s.active order by s.id for update;
    perform 1 from crm.staff s where s.id = p_id for update;
end $$;

-- Dismisses a person: he sees nothing from this moment, his login is closed and his open sessions end. Not while he owns
-- clients: they are handed over first, so that none is forgotten.
-- Doing it again ends a session that slipped in while the first dismissal was not yet committed.
-- May look past row security and change roles: as save_staff.
create function crm.dismiss_staff(p_id integer) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp set lock_timeout = '2s' as $$
declare
    person crm.staff;
begin
    begin
        perform crm.lock_staff(p_id);
    exception when lock_not_available then
        perform crm.end_sessions(p_id);
        perform crm.lock_staff(p_id);
    end;
    if not exists (select from crm.staff s where s.login = session_user and s.active and s.level = 'admin' and s.id <> p_id) then
        raise exception 'staff_refused' using errcode = '42501';
    end if;
    select * into person from crm.staff s where s.id = p_id;
    if person.active and exists (select from crm.client c where c.owner_id = p_id) then
        raise exception 'clients_first' using errcode = '22023';
    end if;
    update crm.staff set active = false, dismissed_at = coalesce(dismissed_at, now()) where id = p_id returning * into person;
    if person.id is null then
        raise exception 'staff_refused' using errcode = '42501';
    end if;
    perform crm.grant_roles(person);
    execute format('alter role %I nologin', person.login);
    perform crm.end_sessions(p_id);
end $$;

-- A finer right changes what the login is a member of. May look past row security and change roles: as save_staff.
create function crm.keep_roles() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform crm.grant_roles(s) from crm.staff s where s.id = new.staff_id for update;
    return null;
end $$;

alter function crm.keep_roles() owner to app_definer;
create trigger t_roles after insert or update on crm.staff_right for each row when (new.name = 'see_pool') execute function crm.keep_roles();

alter function crm.save_staff(integer, text, text, text, integer, text, text) owner to app_definer;
alter function crm.dismiss_staff(integer) owner to app_definer;
grant execute on function crm.save_staff(integer, text, text, text, integer, text, text), crm.dismiss_staff(integer) to app_admin;

-- From PostgreSQL 16 on a role is changed only by who may administer it. Logins made under 15 come without that, so it is
-- given here: after moving to a newer server everything works once the rights have been applied again.
do $$
declare
    login name;
begin
    if pg_catalog.current_setting('server_version_num')::integer >= 160000 then
        for login in
            select r.rolname from crm.staff s join pg_catalog.pg_roles r on r.rolname = s.login
             where not exists (select from pg_catalog.pg_auth_members m
                                where m.roleid = r.oid and m.member = 'app_definer'::regrole and m.admin_option)
        loop
            execute format('grant %I to app_definer with admin true, inherit false, set false', login);
        end loop;
    end if;
end $$;
