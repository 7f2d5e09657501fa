-- What leads set: read by the group it is for, made by its lead and administrators, taken back, never rewritten.
alter table crm.assignment enable row level security;
alter table crm.assignment force row level security;

grant select on crm.assignment to app_manager, app_lead, app_admin;
grant insert (id, name, kind, purpose_code, script_id, note, group_id) on crm.assignment to app_lead, app_admin;
grant update (withdrawn_at) on crm.assignment to app_lead, app_admin;

create policy manager_group on crm.assignment for select to app_manager using (group_id = (select crm.my_group()));
create policy lead_group on crm.assignment for select to app_lead using (group_id = (select crm.my_group()));
create policy admin_all on crm.assignment for select to app_admin using (true);

create policy lead_adds on crm.assignment for insert to app_lead with check (group_id = (select crm.my_group()));
create policy admin_adds on crm.assignment for insert to app_admin with check (true);

create policy lead_changes on crm.assignment for update to app_lead using (group_id = (select crm.my_group())) with check (group_id = (select crm.my_group()));
create policy admin_changes on crm.assignment for update to app_admin using (true) with check (true);
