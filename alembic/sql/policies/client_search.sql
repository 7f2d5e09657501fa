-- The search line: readable like its client, written by trigger only. The keys beside it are read by imports and by administrators,
-- who see every client: without SELECT on them nobody else can ask by EXPLAIN whether an e-mail, a tax id or a firm is in the base.
alter table crm.client_search enable row level security;
alter table crm.client_search force row level security;

grant select (id, owner_id, group_id, search, person, number) on crm.client_search to app_manager, app_lead, app_admin;
grant select (tax_key, email_key, name_key) on crm.client_search to app_admin;

create policy manager_own on crm.client_search for select to app_manager using (owner_id = (select crm.my_id()));
create policy lead_group on crm.client_search for select to app_lead using (group_id = (select crm.my_group()));
create policy admin_all on crm.client_search for select to app_admin using (true);

-- Members of app_pool are managers who may see their group's pool.
create policy pool_read on crm.client_search for select to app_pool using (owner_id is null and group_id = (select crm.my_group()));
