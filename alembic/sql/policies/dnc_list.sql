-- Do-not-call lists: read by all staff, kept by administrators; never deleted, because entries hang on them.
alter table crm.dnc_list enable row level security;
alter table crm.dnc_list force row level security;

grant select on crm.dnc_list to app_manager, app_lead, app_admin;
grant insert (code, name, name_ru, name_uk, position, active, days) on crm.dnc_list to app_admin;
grant update (name, name_ru, name_uk, position, active, days) on crm.dnc_list to app_admin;

create policy staff_read on crm.dnc_list for select to app_manager, app_lead, app_admin using ((select crm.my_id()) is not null);
create policy admin_adds on crm.dnc_list for insert to app_admin with check (true);
create policy admin_changes on crm.dnc_list for update to app_admin using (true) with check (true);
