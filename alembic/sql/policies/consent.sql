-- What a client allowed or forbade: only ever added to.
alter table crm.consent enable row level security;
alter table crm.consent force row level security;

grant select on crm.consent to app_manager, app_lead, app_admin;
grant insert (id, client_id, person_id, channel, given, note, activity_id, expires_at) on crm.consent to app_manager, app_lead, app_admin;

create policy manager_own on crm.consent for select to app_manager using (owner_id = (select crm.my_id()));
create policy lead_group on crm.consent for select to app_lead using (group_id = (select crm.my_group()));
create policy admin_all on crm.consent for select to app_admin using (true);

create policy manager_adds on crm.consent for insert to app_manager with check (owner_id = (select crm.my_id()));
create policy lead_adds on crm.consent for insert to app_lead with check (group_id = (select crm.my_group()));
create policy admin_adds on crm.consent for insert to app_admin with check (true);

-- Members of app_pool are managers who may see their group's pool.
create policy pool_read on crm.consent for select to app_pool using (owner_id is null and group_id = (select crm.my_group()));
