-- Hours in which clients may be rung. Read by all staff, kept by administrators.
alter table crm.calling_window enable row level security;
alter table crm.calling_window force row level security;

grant select on crm.calling_window to app_manager, app_lead, app_admin;
grant insert, update, delete on crm.calling_window to app_admin;

create policy staff_read on crm.calling_window for select to app_manager, app_lead, app_admin using ((select crm.my_id()) is not null);
create policy admin_adds on crm.calling_window for insert to app_admin with check (true);
create policy admin_changes on crm.calling_window for update to app_admin using (true) with check (true);
create policy admin_removes on crm.calling_window for delete to app_admin using (true);
