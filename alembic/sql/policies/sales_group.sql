-- Names of groups: read by all staff, made and renamed by administrators.
alter table crm.sales_group enable row level security;
alter table crm.sales_group force row level security;

grant select on crm.sales_group to app_manager, app_lead, app_admin;
grant insert (name), update (name) on crm.sales_group to app_admin;

create policy staff_read on crm.sales_group for select to app_manager, app_lead, app_admin using ((select crm.my_id()) is not null);
create policy admin_adds on crm.sales_group for insert to app_admin with check ((select crm.my_id()) is not null);
create policy admin_changes on crm.sales_group for update to app_admin using ((select crm.my_id()) is not null) with check ((select crm.my_id()) is not null);
