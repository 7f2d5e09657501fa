-- Personal settings: own rows only; overwritten, never deleted (DELETE would let one person lock the table for all).
alter table crm.staff_setting enable row level security;
alter table crm.staff_setting force row level security;

grant select on crm.staff_setting to app_manager, app_lead, app_admin;
grant insert (staff_id, key, value) on crm.staff_setting to app_manager, app_lead, app_admin;
grant update (value, changed_at) on crm.staff_setting to app_manager, app_lead, app_admin;

create policy own_read on crm.staff_setting for select to app_manager, app_lead, app_admin using (staff_id = (select crm.my_id()));
create policy own_add on crm.staff_setting for insert to app_manager, app_lead, app_admin with check (staff_id = (select crm.my_id()));
create policy own_change on crm.staff_setting for update to app_manager, app_lead, app_admin using (staff_id = (select crm.my_id())) with check (staff_id = (select crm.my_id()));
