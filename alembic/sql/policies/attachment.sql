-- Files of a client: seen and added by whoever sees the client; removed, which is stamped, never changed.
alter table crm.attachment enable row level security;
alter table crm.attachment force row level security;

grant select on crm.attachment to app_manager, app_lead, app_admin;
grant insert (id, client_id, activity_id, name, media_type, size, sha256) on crm.attachment to app_manager, app_lead, app_admin;
grant update (removed_at) on crm.attachment to app_manager, app_lead, app_admin;

create policy manager_own on crm.attachment for select to app_manager using (owner_id = (select crm.my_id()));
create policy lead_group on crm.attachment for select to app_lead using (group_id = (select crm.my_group()));
create policy admin_all on crm.attachment for select to app_admin using (true);

create policy manager_adds on crm.attachment for insert to app_manager with check (owner_id = (select crm.my_id()));
create policy lead_adds on crm.attachment for insert to app_lead with check (group_id = (select crm.my_group()));
create policy admin_adds on crm.attachment for insert to app_admin with check (true);

create policy manager_changes on crm.attachment for update to app_manager using (owner_id = (select crm.my_id())) with check (owner_id = (select crm.my_id()));
create policy lead_changes on crm.attachment for update to app_lead using (group_id = (select crm.my_group())) with check (group_id = (select crm.my_group()));
create policy admin_changes on crm.attachment for update to app_admin using (true) with check (true);

-- Members of app_pool are managers who may see their group's pool.
create policy pool_read on crm.attachment for select to app_pool using (owner_id is null and group_id = (select crm.my_group()));
