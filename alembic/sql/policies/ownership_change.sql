-- The log of hand-overs: readable like its client, written by crm.hand_over only.
alter table crm.ownership_change enable row level security;
alter table crm.ownership_change force row level security;

grant select on crm.ownership_change to app_manager, app_lead, app_admin;

create policy manager_own on crm.ownership_change for select to app_manager using (owner_id = (select crm.my_id()));
create policy lead_group on crm.ownership_change for select to app_lead using (group_id = (select crm.my_group()));
create policy admin_all on crm.ownership_change for select to app_admin using (true);

-- Members of app_pool are managers who may see their group's pool.
create policy pool_read on crm.ownership_change for select to app_pool using (owner_id is null and group_id = (select crm.my_group()));
