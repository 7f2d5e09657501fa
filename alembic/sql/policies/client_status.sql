-- What statuses of clients are called. Read by all staff, kept by administrators.
alter table crm.client_status enable row level security;
alter table crm.client_status force row level security;

grant select on crm.client_status to app_manager, app_lead, app_admin;
grant insert, update on crm.client_status to app_admin;

create policy staff_read on crm.client_status for select to app_manager, app_lead, app_admin using ((select crm.my_id()) is not null);
create policy admin_adds on crm.client_status for insert to app_admin with check (true);
create policy admin_changes on crm.client_status for update to app_admin using (true) with check (true);
