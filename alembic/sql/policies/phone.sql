-- Numbers of a client: seen and changed by whoever sees the client.
alter table crm.phone enable row level security;
alter table crm.phone force row level security;

grant select on crm.phone to app_manager, app_lead, app_admin;
grant insert (id, client_id, person_id, raw, number, extension, country, state, position) on crm.phone to app_manager, app_lead, app_admin;
grant update (person_id, raw, number, extension, country, state, position, last_at, last_outcome) on crm.phone to app_manager, app_lead, app_admin;

create policy manager_own on crm.phone for select to app_manager using (owner_id = (select crm.my_id()));
create policy lead_group on crm.phone for select to app_lead using (group_id = (select crm.my_group()));
create policy admin_all on crm.phone for select to app_admin using (true);

create policy manager_adds on crm.phone for insert to app_manager with check (owner_id = (select crm.my_id()));
create policy lead_adds on crm.phone for insert to app_lead with check (group_id = (select crm.my_group()));
create policy admin_adds on crm.phone for insert to app_admin with check (true);

create policy manager_changes on crm.phone for update to app_manager using (owner_id = (select crm.my_id())) with check (owner_id = (select crm.my_id()));
create policy lead_changes on crm.phone for update to app_lead using (group_id = (select crm.my_group())) with check (group_id = (select crm.my_group()));
create policy admin_changes on crm.phone for update to app_admin using (true) with check (true);

-- Members of app_pool are managers who may see their group's pool.
create policy pool_read on crm.phone for select to app_pool using (owner_id is null and group_id = (select crm.my_group()));
