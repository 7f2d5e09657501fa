-- Clients that went into others: seen like the one that stayed, written by functions only.
alter table crm.client_merge enable row level security;
alter table crm.client_merge force row level security;

grant select on crm.client_merge to app_manager, app_lead, app_admin;

create policy manager_own on crm.client_merge for select to app_manager using (owner_id = (select crm.my_id()));
create policy lead_group on crm.client_merge for select to app_lead using (group_id = (select crm.my_group()));
create policy admin_all on crm.client_merge for select to app_admin using (true);

-- Members of app_pool are managers who may see their group's pool.
create policy pool_read on crm.client_merge for select to app_pool using (owner_id is null and group_id = (select crm.my_group()));
