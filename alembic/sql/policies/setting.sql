-- Settings of the company. Read by all staff, kept by administrators.
alter table crm.setting enable row level security;
alter table crm.setting force row level security;

grant select on crm.setting to app_manager, app_lead, app_admin;
grant insert, update on crm.setting to app_admin;

create policy staff_read on crm.setting for select to app_manager, app_lead, app_admin using ((select crm.my_id()) is not null);
create policy admin_adds on crm.setting for insert to app_admin with check (true);
create policy admin_changes on crm.setting for update to app_admin using (true) with check (true);
