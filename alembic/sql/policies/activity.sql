-- History follows the client, whoever wrote it. A done activity can be corrected by its author for a day, then it is history.
-- Author, promise and its fate, assignment and copies of the owner are not written by hand.
alter table crm.activity enable row level security;
alter table crm.activity force row level security;

grant select on crm.activity to app_manager, app_lead, app_admin;
grant insert (id, client_id, origin, is_promise, is_assignment, assignment_id, script_id, parent_id, kind, state, purpose_code, person_id, phone_id, number, due_at, due_wall, due_zone, minutes, plan_note, remind_minutes,
    started_at, ended_at, done_at, outcome_code, refusal_code, impression, result, talk_seconds) on crm.activity to app_manager, app_lead, app_admin;
grant update (kind, state, purpose_code, person_id, phone_id, number, due_at, due_wall, due_zone, minutes, plan_note, remind_minutes,
    started_at, ended_at, done_at, outcome_code, refusal_code, impression, result, talk_seconds,
    shown_at, shown_seat, shown_until, snoozed_until, asked_at) on crm.activity to app_manager, app_lead, app_admin;

create policy manager_own on crm.activity for select to app_manager using (owner_id = (select crm.my_id()));
create policy lead_group on crm.activity for select to app_lead using (group_id = (select crm.my_group()));
create policy admin_all on crm.activity for select to app_admin using (true);

create policy manager_adds on crm.activity for insert to app_manager with check (owner_id = (select crm.my_id()));
create policy lead_adds on crm.activity for insert to app_lead with check (group_id = (select crm.my_group()));
create policy admin_adds on crm.activity for insert to app_admin with check (true);

create policy manager_changes on crm.activity for update to app_manager using (owner_id = (select crm.my_id()) and (done_at is null or (done_by = (select crm.my_id()) and done_at > now() - interval '1 day'))) with check (owner_id = (select crm.my_id()));
create policy lead_changes on crm.activity for update to app_lead using (group_id = (select crm.my_group()) and (done_at is null or (done_by = (select crm.my_id()) and done_at > now() - interval '1 day'))) with check (group_id = (select crm.my_group()));
create policy admin_changes on crm.activity for update to app_admin using ((done_at is null or (done_by = (select crm.my_id()) and done_at > now() - interval '1 day'))) with check (true);

-- Members of app_pool are managers who may see their group's pool.
create policy pool_read on crm.activity for select to app_pool using (owner_id is null and group_id = (select crm.my_group()));
