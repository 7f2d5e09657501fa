-- Answers to objections. Read by all staff, kept by administrators.
alter table crm.objection enable row level security;
alter table crm.objection force row level security;

grant select on crm.objection to app_manager, app_lead, app_admin;
grant insert, update on crm.objection to app_admin;

create policy staff_read on crm.objection for select to app_manager, app_lead, app_admin using ((select crm.my_id()) is not null);
create policy admin_adds on crm.objection for insert to app_admin with check (true);
create policy admin_changes on crm.objection for update to app_admin using (true) with check (true);
