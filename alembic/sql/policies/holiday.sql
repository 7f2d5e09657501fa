-- Days on which nobody is rung. Read by all staff, kept by administrators.
alter table crm.holiday enable row level security;
alter table crm.holiday force row level security;

grant select on crm.holiday to app_manager, app_lead, app_admin;
grant insert, update, delete on crm.holiday to app_admin;

create policy staff_read on crm.holiday for select to app_manager, app_lead, app_admin using ((select crm.my_id()) is not null);
create policy admin_adds on crm.holiday for insert to app_admin with check (true);
create policy admin_changes on crm.holiday for update to app_admin using (true) with check (true);
create policy admin_removes on crm.holiday for delete to app_admin using (true);
