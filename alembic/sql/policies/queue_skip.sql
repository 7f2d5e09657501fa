-- Who passed over a client in the queue and why; only added.
alter table crm.queue_skip enable row level security;
alter table crm.queue_skip force row level security;

grant select on crm.queue_skip to app_manager, app_lead, app_admin;
grant insert (id, client_id, staff_id, reason, until_at) on crm.queue_skip to app_manager, app_lead, app_admin;

create policy manager_own on crm.queue_skip for select to app_manager using (owner_id = (select crm.my_id()));
create policy lead_group on crm.queue_skip for select to app_lead using (group_id = (select crm.my_group()));
create policy admin_all on crm.queue_skip for select to app_admin using (true);

create policy manager_adds on crm.queue_skip for insert to app_manager with check (owner_id = (select crm.my_id()) and staff_id = (select crm.my_id()));
create policy lead_adds on crm.queue_skip for insert to app_lead with check (group_id = (select crm.my_group()) and staff_id = (select crm.my_id()));
create policy admin_adds on crm.queue_skip for insert to app_admin with check (staff_id = (select crm.my_id()));

-- Members of app_pool are managers who may see their group's pool.
create policy pool_read on crm.queue_skip for select to app_pool using (owner_id is null and group_id = (select crm.my_group()));
