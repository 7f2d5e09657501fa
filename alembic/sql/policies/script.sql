-- Call scripts. Read by all staff, kept by administrators.
alter table crm.script enable row level security;
alter table crm.script force row level security;

grant select on crm.script to app_manager, app_lead, app_admin;
grant insert, update on crm.script to app_admin;

create policy staff_read on crm.script for select to app_manager, app_lead, app_admin using ((select crm.my_id()) is not null);
create policy admin_adds on crm.script for insert to app_admin with check (true);
create policy admin_changes on crm.script for update to app_admin using (true) with check (true);
