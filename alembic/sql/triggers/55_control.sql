-- A lead asks for a plan to be done at once; a manager calls for help. Who and when is stamped, never written by hand.

create function crm.stamp_asked() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
-- Asking brings the reminder back at once, whatever the person had answered to it; another time answers the asking.
begin
    if crm.acting_id() is null then
        return new;
    end if;
    if new.due_at is distinct from old.due_at then
        new.asked_at := null;
        new.asked_by := null;
    elsif new.asked_at is distinct from old.asked_at then
        if crm.my_level() = 'manager' then
            raise exception 'asked_by_leads_only' using errcode = '42501';
        end if;
        new.asked_at := now();
        new.asked_by := crm.acting_id();
        new.shown_at := null;
        new.shown_seat := null;
        new.shown_until := null;
        new.snoozed_until := null;
    end if;
    return new;
end $$;

create function crm.stamp_help() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
-- Asked once in the name of whoever asks, answered once in the name of the first who answers.
begin
    if tg_op = 'INSERT' then
        select c.owner_id, c.group_id into new.owner_id, new.group_id from crm.client c where c.id = new.client_id for key share;
        if not found then
            raise exception 'client_not_visible' using errcode = '42501';
        end if;
        if crm.acting_id() is not null then
            new.asked_by := crm.acting_id();
            new.asked_at := now();
            new.answered_by := null;
            new.answered_at := null;
        end if;
    elsif crm.acting_id() is not null then
        if old.answered_at is not null then
            new.answered_by := old.answered_by;
            new.answered_at := old.answered_at;
        elsif new.answered_at is not null then
            new.answered_by := crm.acting_id();
            new.answered_at := now();
        end if;
    end if;
    return new;
end $$;

create trigger d_asked before update of asked_at, due_at on crm.activity for each row execute function crm.stamp_asked();
create trigger b_help before insert or update on crm.help_request for each row execute function crm.stamp_help();
create trigger z_help_insert after insert on crm.help_request referencing new table as changed for each statement execute function crm.tell_change();
create trigger z_help_update after update on crm.help_request referencing new table as changed for each statement execute function crm.tell_change();
