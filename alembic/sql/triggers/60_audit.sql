-- Who changed what, from what to what: only the columns that changed, in the transaction that changes them. Ordinary filing of
-- calls is no change of this kind: activities say themselves who planned and did them. Hand-overs have their own log.
-- Definer, because nobody may write the audit by hand.
-- Words of a trigger: the columns that name the row; the column with the client's id, or none; columns nobody is told of;
-- columns of which one must have changed (a condition in the trigger itself is read anew for every statement).

create function crm.keep_audit() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    was jsonb := case when tg_op = 'INSERT' then '{}' else to_jsonb(old) end;
    present jsonb := case when tg_op = 'DELETE' then '{}' else to_jsonb(new) end;
    whole jsonb := was || present;
    untold text[] := string_to_array('version created_at updated_at name_key ' || tg_argv[2], ' ');
    before jsonb;
    after jsonb;
begin
    if tg_nargs > 3 and not exists (select from unnest(string_to_array(tg_argv[3], ' ')) k where was -> k is distinct from present -> k) then
        return null;
    end if;
    if tg_argv[1] <> '' then
        untold := untold || '{owner_id,group_id}'::text[];
    end if;
    select coalesce(jsonb_object_agg(k, was -> k) filter (where was ? k), '{}'),
           coalesce(jsonb_object_agg(k, present -> k) filter (where present ? k), '{}')
      into before, after
      from jsonb_object_keys(whole) k where was -> k is distinct from present -> k and k <> all(untold);
    if before = after then
        return null;
    end if;
    insert into crm.audit (id, at, by_id, table_name, row_id, client_id, verb, before, after, owner_id, group_id)
    values (gen_random_uuid(), clock_timestamp(), crm.my_id(), tg_table_name,
            (select string_agg(whole ->> k, ' ' order by i) from unnest(string_to_array(tg_argv[0], ' ')) with ordinality as x(k, i)),
            (whole ->> nullif(tg_argv[1], ''))::uuid,
            case tg_op when 'INSERT' then 'added' when 'UPDATE' then 'changed' else 'removed' end,
            case tg_op when 'DELETE' then jsonb_strip_nulls(before) else before end,
            case tg_op when 'INSERT' then jsonb_strip_nulls(after) else after end,
            case when tg_argv[1] <> '' then (whole ->> 'owner_id')::integer end,
            case when tg_argv[1] <> '' then (whole ->> 'group_id')::integer end);
    return null;
end $$;

create function crm.keep_audit_of_added() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
-- As keep_audit, for what comes by the thousand: an import tells of its rows itself, and the server's superuser fills bases.
begin
    if crm.my_id() is null or crm.importing() then
        return null;
    end if;
    insert into crm.audit (id, at, by_id, table_name, row_id, client_id, verb, after, owner_id, group_id)
    select gen_random_uuid(), clock_timestamp(), crm.my_id(), tg_table_name, x.told ->> 'id', (x.told ->> tg_argv[0])::uuid, 'added',
           (select coalesce(jsonb_object_agg(e.key, e.value), '{}') from jsonb_each(jsonb_strip_nulls(x.told)) e
             where e.key <> all('{id,client_id,owner_id,group_id,name_key,version,created_at,updated_at,created_by,owned_since,tries,position}')),
           (x.told ->> 'owner_id')::integer, (x.told ->> 'group_id')::integer
      from (select to_jsonb(c) as told from changed c) x;
    return null;
end $$;

alter function crm.keep_audit() owner to app_definer;
alter function crm.keep_audit_of_added() owner to app_definer;

create trigger v_audit_added after insert on crm.client referencing new table as changed for each statement execute function crm.keep_audit_of_added('id');
create trigger v_audit_added after insert on crm.phone referencing new table as changed for each statement execute function crm.keep_audit_of_added('client_id');
create trigger v_audit_added after insert on crm.contact_person referencing new table as changed for each statement execute function crm.keep_audit_of_added('client_id');
-- The version tells whether the card was edited (crm.stamp_edit); that it was handed over stands in a log of its own.
create trigger v_audit after update of name, stage, status, importance, type_code, project_code, source_code, country, region, city, address,
                                       postal_code, time_zone, tax_id, email, website, note, facts, own, closed_reason on crm.client
    for each row when ((old.version <> new.version and (old.owner_id, old.group_id) is not distinct from (new.owner_id, new.group_id))
          or old.closed_reason is distinct from new.closed_reason)
    execute function crm.keep_audit('id', 'id', 'last_at last_outcome next_at tries dnc_until converted_at owned_since');
create trigger v_audit after update on crm.contact_person for each row
    when ((old.name, old.role, old.decides, old.email, old.birthday, old.note, old.position = 32767)  -- 32767: taken off the card
          is distinct from (new.name, new.role, new.decides, new.email, new.birthday, new.note, new.position = 32767))
    execute function crm.keep_audit('id', 'client_id', 'dnc_until');
create trigger v_audit after update of raw, number, extension, country, person_id on crm.phone for each row
    when ((old.raw, old.number, old.extension, old.country, old.person_id)
          is distinct from (new.raw, new.number, new.extension, new.country, new.person_id))
    execute function crm.keep_audit('id', 'client_id', 'position state last_at last_outcome');
-- A plan moved or rewritten, given up, assigned or taken from an assignment; a result corrected or taken back.
create trigger v_audit_plan after update of kind, purpose_code, due_at, minutes, plan_note, is_promise, is_assignment, assignment_id on crm.activity
    for each row when (old.done_at is null and new.done_at is null
        and (old.kind, old.purpose_code, old.due_at, old.minutes, old.plan_note, old.is_promise, old.is_assignment, old.assignment_id)
            is distinct from
            (new.kind, new.purpose_code, new.due_at, new.minutes, new.plan_note, new.is_promise, new.is_assignment, new.assignment_id))
    execute function crm.keep_audit('id', 'client_id', 'moment whose_id due_wall due_zone done_wall counted_as shown_at shown_seat shown_until snoozed_until asked_at asked_by ended_at');
create trigger v_audit_result after update of state, done_at, kind, outcome_code, refusal_code, impression, result, talk_seconds, due_at on crm.activity
    for each row when (old.done_at is not null or (new.state = 'cancelled' and old.origin <> 'recycle'))  -- a next try goes by itself when somebody was reached
    execute function crm.keep_audit('id', 'client_id', 'moment whose_id due_wall due_zone done_wall counted_as shown_at shown_seat shown_until snoozed_until asked_at asked_by ended_at',
                                    'state done_at kind outcome_code refusal_code impression result talk_seconds due_at');

create trigger v_audit after insert or update on crm.dnc_entry for each row execute function crm.keep_audit('id', 'client_id', 'id client_id author_id lifted_by');
create trigger v_audit after insert or update on crm.attachment for each row execute function crm.keep_audit('id', 'client_id', 'id client_id added_by added_at removed_by sha256');
create trigger v_audit after insert on crm.consent for each row execute function crm.keep_audit('id', 'client_id', 'id client_id author_id');
-- How far a change of many has got is no news of its own: that it began, ended and was undone is.
create trigger v_audit_added after insert on crm.mass_change for each row execute function crm.keep_audit('id', '', 'id staff_id began_at');
create trigger v_audit after update on crm.mass_change for each row
    when ((old.ended_at, old.undone_at) is distinct from (new.ended_at, new.undone_at))
    execute function crm.keep_audit('id', '', 'id staff_id began_at');
create trigger v_audit after insert on crm.export for each row execute function crm.keep_audit('id', '', 'id staff_id made_at');
create trigger v_audit after insert or update on crm.own_field for each row execute function crm.keep_audit('code', '', 'code');
create trigger v_audit after insert or update on crm.dnc_list for each row execute function crm.keep_audit('code', '', 'code');
create trigger v_audit after insert or update on crm.staff for each row execute function crm.keep_audit('id', '', 'id');
create trigger v_audit after insert or update on crm.sales_group for each row execute function crm.keep_audit('id', '', 'id');
create trigger v_audit after insert or update on crm.staff_right for each row execute function crm.keep_audit('staff_id name', '', 'staff_id name');
create trigger v_audit after insert or update on crm.kpi_plan for each row
    execute function crm.keep_audit('staff_id indicator period starts_on repeats', '', 'staff_id indicator period starts_on repeats set_by set_at');
create trigger v_audit after insert or update on crm.setting for each row execute function crm.keep_audit('key', '', 'key changed_at');
create trigger v_audit after insert or update on crm.assignment for each row execute function crm.keep_audit('id', '', 'id by_id made_at');
create trigger v_audit after insert or update on crm.script for each row execute function crm.keep_audit('id', '', 'id changed_at steps');
create trigger v_audit after insert or update on crm.objection for each row execute function crm.keep_audit('id', '', 'id');
create trigger v_audit after insert or update or delete on crm.calling_window for each row execute function crm.keep_audit('id', '', 'id');
create trigger v_audit after insert or update or delete on crm.holiday for each row execute function crm.keep_audit('id', '', 'id');
create trigger v_audit after insert or update on crm.activity_kind for each row execute function crm.keep_audit('code', '', 'code');
create trigger v_audit after insert or update on crm.client_status for each row execute function crm.keep_audit('code', '', 'code');
create trigger v_audit after insert or update on crm.client_type for each row execute function crm.keep_audit('code', '', 'code');
create trigger v_audit after insert or update on crm.outcome for each row execute function crm.keep_audit('code', '', 'code');
create trigger v_audit after insert or update on crm.project for each row execute function crm.keep_audit('code', '', 'code');
create trigger v_audit after insert or update on crm.purpose for each row execute function crm.keep_audit('code', '', 'code');
create trigger v_audit after insert or update on crm.refusal_reason for each row execute function crm.keep_audit('code', '', 'code');
create trigger v_audit after insert or update on crm.source for each row execute function crm.keep_audit('code', '', 'code');
