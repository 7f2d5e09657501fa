-- Parts of files: seen like the client; added once by who adds the file.
alter table crm.attachment_part enable row level security;
alter table crm.attachment_part force row level security;

grant select on crm.attachment_part to app_manager, app_lead, app_admin;
grant insert (attachment_id, place, client_id, bytes) on crm.attachment_part to app_manager, app_lead, app_admin;

create policy manager_own on crm.attachment_part for select to app_manager using (owner_id = (select crm.my_id()));
create policy lead_group on crm.attachment_part for select to app_lead using (group_id = (select crm.my_group()));
create policy admin_all on crm.attachment_part for select to app_admin using (true);

create policy manager_adds on crm.attachment_part for insert to app_manager with check (owner_id = (select crm.my_id()));
create policy lead_adds on crm.attachment_part for insert to app_lead with check (group_id = (select crm.my_group()));
create policy admin_adds on crm.attachment_part for insert to app_admin with check (true);

-- Members of app_pool are managers who may see their group's pool.
create policy pool_read on crm.attachment_part for select to app_pool using (owner_id is null and group_id = (select crm.my_group()));
