-- What a change of many did with one client: seen like the client, written by who makes the change.
alter table crm.mass_change_row enable row level security;
alter table crm.mass_change_row force row level security;

grant select on crm.mass_change_row to app_manager, app_lead, app_admin;
grant insert (mass_id, client_id, before, version) on crm.mass_change_row to app_manager, app_lead, app_admin;

create policy manager_own on crm.mass_change_row for select to app_manager using (owner_id = (select crm.my_id()));
create policy lead_group on crm.mass_change_row for select to app_lead using (group_id = (select crm.my_group()));
create policy admin_all on crm.mass_change_row for select to app_admin using (true);

create policy manager_adds on crm.mass_change_row for insert to app_manager with check (owner_id = (select crm.my_id()));
create policy lead_adds on crm.mass_change_row for insert to app_lead with check (group_id = (select crm.my_group()));
create policy admin_adds on crm.mass_change_row for insert to app_admin with check (true);

-- Members of app_pool are managers who may see their group's pool.
create policy pool_read on crm.mass_change_row for select to app_pool using (owner_id is null and group_id = (select crm.my_group()));
