-- Where clients come from. Read by all staff, kept by administrators.
alter table crm.source enable row level security;
alter table crm.source force row level security;

grant select on crm.source to app_manager, app_lead, app_admin;
grant insert, update on crm.source to app_admin;

create policy staff_read on crm.source for select to app_manager, app_lead, app_admin using ((select crm.my_id()) is not null);
create policy admin_adds on crm.source for insert to app_admin with check (true);
create policy admin_changes on crm.source for update to app_admin using (true) with check (true);
