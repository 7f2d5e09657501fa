-- Who changed what: of a client to whoever sees the client, the rest to administrators. Written by trigger, changed by nobody.
alter table crm.audit enable row level security;
alter table crm.audit force row level security;

grant select on crm.audit to app_manager, app_lead, app_admin;

create policy manager_own on crm.audit for select to app_manager using (owner_id = (select crm.my_id()) and client_id is not null);
create policy lead_group on crm.audit for select to app_lead using (group_id = (select crm.my_group()) and client_id is not null);
create policy admin_all on crm.audit for select to app_admin using (true);

-- Members of app_pool are managers who may see their group's pool.
create policy pool_read on crm.audit for select to app_pool using (owner_id is null and group_id = (select crm.my_group()));
