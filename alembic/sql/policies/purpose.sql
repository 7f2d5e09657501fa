-- Why an activity is planned. Read by all staff, kept by administrators.
alter table crm.purpose enable row level security;
alter table crm.purpose force row level security;

grant select on crm.purpose to app_manager, app_lead, app_admin;
grant insert, update on crm.purpose to app_admin;

create policy staff_read on crm.purpose for select to app_manager, app_lead, app_admin using ((select crm.my_id()) is not null);
create policy admin_adds on crm.purpose for insert to app_admin with check (true);
create policy admin_changes on crm.purpose for update to app_admin using (true) with check (true);
