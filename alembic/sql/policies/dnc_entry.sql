-- Who must not be called and why: seen like the client; its author may take it back for a day, a lead or administrator may lift it.
alter table crm.dnc_entry enable row level security;
alter table crm.dnc_entry force row level security;

grant select on crm.dnc_entry to app_manager, app_lead, app_admin;
grant insert (id, scope, number, client_id, person_id, activity_id, reason, expires_at, list_code) on crm.dnc_entry to app_manager, app_lead, app_admin;
grant update (lifted_at, reason) on crm.dnc_entry to app_manager, app_lead, app_admin;

create policy manager_own on crm.dnc_entry for select to app_manager using (owner_id = (select crm.my_id()));
create policy lead_group on crm.dnc_entry for select to app_lead using (group_id = (select crm.my_group()));
create policy admin_all on crm.dnc_entry for select to app_admin using (true);

create policy manager_adds on crm.dnc_entry for insert to app_manager with check (owner_id = (select crm.my_id()));
create policy lead_adds on crm.dnc_entry for insert to app_lead with check (group_id = (select crm.my_group()));
create policy admin_adds on crm.dnc_entry for insert to app_admin with check (true);

create policy manager_changes on crm.dnc_entry for update to app_manager using (owner_id = (select crm.my_id()) and author_id = (select crm.my_id()) and created_at > now() - interval '1 day') with check (owner_id = (select crm.my_id()) and author_id = (select crm.my_id()) and created_at > now() - interval '1 day');
create policy lead_changes on crm.dnc_entry for update to app_lead using (group_id = (select crm.my_group())) with check (group_id = (select crm.my_group()));
create policy admin_changes on crm.dnc_entry for update to app_admin using (true) with check (true);

-- Members of app_pool are managers who may see their group's pool.
create policy pool_read on crm.dnc_entry for select to app_pool using (owner_id is null and group_id = (select crm.my_group()));
