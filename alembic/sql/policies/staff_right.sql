-- Finer rights: each reads his own, administrators read and set all.
alter table crm.staff_right enable row level security;
alter table crm.staff_right force row level security;

grant select on crm.staff_right to app_manager, app_lead, app_admin;
grant insert (staff_id, name, granted), update (granted) on crm.staff_right to app_admin;

create policy own_read on crm.staff_right for select to app_manager, app_lead using (staff_id = (select crm.my_id()));
create policy admin_all on crm.staff_right for select to app_admin using (true);
create policy admin_adds on crm.staff_right for insert to app_admin with check (true);
create policy admin_changes on crm.staff_right for update to app_admin using (true) with check (true);
