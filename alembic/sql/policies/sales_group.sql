-- Names of groups.
alter table crm.sales_group enable row level security;
alter table crm.sales_group force row level security;

grant select on crm.sales_group to app_manager, app_lead, app_admin;

create policy staff_read on crm.sales_group for select to app_manager, app_lead, app_admin using ((select crm.my_id()) is not null);
