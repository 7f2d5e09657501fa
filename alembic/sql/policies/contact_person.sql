-- People of a client: seen and changed by whoever sees the client.
alter table crm.contact_person enable row level security;
alter table crm.contact_person force row level security;

grant select on crm.contact_person to app_manager, app_lead, app_admin;
grant insert (id, client_id, name, role, decides, email, birthday, note, position, dnc_until) on crm.contact_person to app_manager, app_lead, app_admin;
grant update (name, role, decides, email, birthday, note, position, dnc_until) on crm.contact_person to app_manager, app_lead, app_admin;

create policy manager_own on crm.contact_person for select to app_manager using (owner_id = (select crm.my_id()));
create policy lead_group on crm.contact_person for select to app_lead using (group_id = (select crm.my_group()));
create policy admin_all on crm.contact_person for select to app_admin using (true);

create policy manager_adds on crm.contact_person for insert to app_manager with check (owner_id = (select crm.my_id()));
create policy lead_adds on crm.contact_person for insert to app_lead with check (group_id = (select crm.my_group()));
create policy admin_adds on crm.contact_person for insert to app_admin with check (true);

create policy manager_changes on crm.contact_person for update to app_manager using (owner_id = (select crm.my_id())) with check (owner_id = (select crm.my_id()));
create policy lead_changes on crm.contact_person for update to app_lead using (group_id = (select crm.my_group())) with check (group_id = (select crm.my_group()));
create policy admin_changes on crm.contact_person for update to app_admin using (true) with check (true);

-- Members of app_pool are managers who may see their group's pool.
create policy pool_read on crm.contact_person for select to app_pool using (owner_id is null and group_id = (select crm.my_group()));
