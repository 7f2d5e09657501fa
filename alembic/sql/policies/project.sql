-- Campaigns. Read by all staff, kept by administrators.
alter table crm.project enable row level security;
alter table crm.project force row level security;

grant select on crm.project to app_manager, app_lead, app_admin;
grant insert, update on crm.project to app_admin;

create policy staff_read on crm.project for select to app_manager, app_lead, app_admin using ((select crm.my_id()) is not null);
create policy admin_adds on crm.project for insert to app_admin with check (true);
create policy admin_changes on crm.project for update to app_admin using (true) with check (true);
