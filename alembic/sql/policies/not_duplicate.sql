-- Pairs that look alike and are two: said by whoever sees the first of them.
alter table crm.not_duplicate enable row level security;
alter table crm.not_duplicate force row level security;

grant select on crm.not_duplicate to app_manager, app_lead, app_admin;
grant insert (client_id, other_id) on crm.not_duplicate to app_manager, app_lead, app_admin;

create policy manager_own on crm.not_duplicate for select to app_manager using (owner_id = (select crm.my_id()));
create policy lead_group on crm.not_duplicate for select to app_lead using (group_id = (select crm.my_group()));
create policy admin_all on crm.not_duplicate for select to app_admin using (true);

create policy manager_adds on crm.not_duplicate for insert to app_manager with check (owner_id = (select crm.my_id()));
create policy lead_adds on crm.not_duplicate for insert to app_lead with check (group_id = (select crm.my_group()));
create policy admin_adds on crm.not_duplicate for insert to app_admin with check (true);

-- Members of app_pool are managers who may see their group's pool.
create policy pool_read on crm.not_duplicate for select to app_pool using (owner_id is null and group_id = (select crm.my_group()));
