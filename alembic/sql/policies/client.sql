-- A client is seen by its owner, by the lead of its group and by administrators. Ownership moves through crm.hand_over only.
alter table crm.client enable row level security;
alter table crm.client force row level security;

grant select on crm.client to app_manager, app_lead, app_admin;
grant insert (id, owner_id, group_id, name, stage, status, importance, type_code, project_code, source_code, country, region, city, address, postal_code, time_zone,
    tax_id, email, website, note, facts, own, last_at, last_outcome, next_at, tries, dnc_until, closed_reason, converted_at) on crm.client to app_manager, app_lead, app_admin;
grant update (name, stage, status, importance, type_code, project_code, source_code, country, region, city, address, postal_code, time_zone,
    tax_id, email, website, note, facts, own, last_at, last_outcome, next_at, tries, dnc_until, closed_reason, converted_at) on crm.client to app_manager, app_lead, app_admin;

create policy manager_own on crm.client for select to app_manager using (owner_id = (select crm.my_id()));
create policy lead_group on crm.client for select to app_lead using (group_id = (select crm.my_group()));
create policy admin_all on crm.client for select to app_admin using (true);

create policy manager_adds on crm.client for insert to app_manager with check (owner_id = (select crm.my_id()));
create policy lead_adds on crm.client for insert to app_lead with check (group_id = (select crm.my_group()));
create policy admin_adds on crm.client for insert to app_admin with check (true);

create policy manager_changes on crm.client for update to app_manager using (owner_id = (select crm.my_id())) with check (owner_id = (select crm.my_id()));
create policy lead_changes on crm.client for update to app_lead using (group_id = (select crm.my_group())) with check (group_id = (select crm.my_group()));
create policy admin_changes on crm.client for update to app_admin using (true) with check (true);

-- Members of app_pool are managers who may see their group's pool.
create policy pool_read on crm.client for select to app_pool using (owner_id is null and group_id = (select crm.my_group()));
