-- Columns nobody may write by hand: whose row it is, who did it, which version it has. Run with the rights of the caller.

create function crm.stamp_owned() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
-- A row that hangs on a client belongs to whoever owns the client; a client that is not visible is not there.
begin
    if new.client_id is not null then
        select c.owner_id, c.group_id into new.owner_id, new.group_id from crm.client c where c.id = new.client_id;
        if not found then
            raise exception 'client_not_visible' using errcode = '42501';
        end if;
    end if;
    return new;
end $$;

create function crm.stamp_version() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    new.version := old.version + 1;
    return new;
end $$;

create function crm.stamp_client() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    new.name_key := crm.sort_key(new.name);
    if tg_op = 'INSERT' then
        if new.owner_id is not null then
            select s.group_id into new.group_id from crm.staff s where s.id = new.owner_id and s.active;
            if not found then
                raise exception 'owner_not_active' using errcode = '42501';
            end if;
        end if;
        if current_user = session_user and crm.my_id() is not null then
            new.created_by := crm.my_id();
            new.created_at := now();
            new.owned_since := now();
            new.import_id := null;
            new.version := 1;
        end if;
    else
        -- What calls and plans move by themselves is no edit of the card.
        if (new.name, new.stage, new.status, new.importance, new.type_code, new.project_code, new.source_code, new.country, new.region,
            new.city, new.address, new.postal_code, new.time_zone, new.tax_id, new.email, new.website, new.note, new.facts,
            new.owner_id, new.group_id)
           is distinct from
           (old.name, old.stage, old.status, old.importance, old.type_code, old.project_code, old.source_code, old.country, old.region,
            old.city, old.address, old.postal_code, old.time_zone, old.tax_id, old.email, old.website, old.note, old.facts,
            old.owner_id, old.group_id) then
            new.version := old.version + 1;
            new.updated_at := now();
        end if;
    end if;
    return new;
end $$;

create function crm.stamp_activity() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
-- Authorship, moments and the fate of a promise come from the server, so no one can write them in another's name.
declare
    me integer := case when current_user = session_user then crm.my_id() end;
begin
    if tg_op = 'INSERT' then
        if me is not null then
            new.planned_by := me;
            new.planned_at := now();
            new.is_assignment := new.is_assignment and crm.my_level() <> 'manager';
            new.import_id := null;
            new.version := 1;
        end if;
    else
        new.version := old.version + 1;
        if new.due_at is distinct from old.due_at then
            if old.is_promise and me is not null and old.due_at < now() then
                raise exception 'promise_overdue' using errcode = '42501';  -- cancel it and plan anew: lateness stays counted
            end if;
            new.shown_at := null;
            new.shown_seat := null;
            new.shown_until := null;
            new.snoozed_until := null;
        end if;
    end if;
    if me is not null and new.started_at is not null and (tg_op = 'INSERT' or new.started_at is distinct from old.started_at) then
        new.started_at := least(now(), greatest(new.started_at, now() - interval '14 days'));
    end if;
    if new.done_at is null then
        new.done_by := null;
        new.promise_result := null;
    elsif me is not null and (tg_op = 'INSERT' or old.done_at is null) then
        new.done_by := me;
        new.done_at := least(now(), greatest(new.done_at, now() - interval '14 days'));
        new.promise_result := case
            when new.is_promise and new.state = 'done' then crm.promise_result(new.due_at, coalesce(new.started_at, new.done_at))
            when new.is_promise and new.due_at + interval '15 minutes' < new.done_at then 'broken' end;
    elsif me is not null then
        new.done_by := old.done_by;
        new.done_at := old.done_at;
        new.promise_result := old.promise_result;
    end if;
    return new;
end $$;

create trigger a_stamp before insert or update on crm.client for each row execute function crm.stamp_client();
create trigger a_owned before insert on crm.contact_person for each row execute function crm.stamp_owned();
create trigger a_owned before insert on crm.phone for each row execute function crm.stamp_owned();
create trigger a_owned before insert on crm.activity for each row execute function crm.stamp_owned();
create trigger a_owned before insert on crm.dnc_entry for each row execute function crm.stamp_owned();
create trigger a_owned before insert on crm.queue_skip for each row execute function crm.stamp_owned();
create trigger b_stamp before insert or update on crm.activity for each row execute function crm.stamp_activity();
create trigger b_version before update on crm.contact_person for each row execute function crm.stamp_version();
create trigger b_version before update on crm.phone for each row execute function crm.stamp_version();
create trigger b_version before update on crm.script for each row execute function crm.stamp_version();

create function crm.stamp_author() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if current_user = session_user and crm.my_id() is not null then
        if tg_op = 'INSERT' then
            if new.number is not null and new.client_id is not null
               and not exists (select from crm.phone p where p.client_id = new.client_id and p.number = new.number) then
                raise exception 'number_not_of_client' using errcode = '42501';  -- or anyone could silence any number
            end if;
            new.author_id := crm.my_id();
            new.created_at := now();
            new.lifted_at := null;
            new.lifted_by := null;
        elsif new.lifted_at is not null and old.lifted_at is null then
            new.lifted_at := now();
            new.lifted_by := crm.my_id();
        end if;
    end if;
    return new;
end $$;

create trigger b_author before insert or update on crm.dnc_entry for each row execute function crm.stamp_author();
