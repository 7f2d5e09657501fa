-- What kinds of activities are called. Read by all staff, kept by administrators.
alter table crm.activity_kind enable row level security;
alter table crm.activity_kind force row level security;

grant select on crm.activity_kind to app_manager, app_lead, app_admin;
grant insert, update on crm.activity_kind to app_admin;

create policy staff_read on crm.activity_kind for select to app_manager, app_lead, app_admin using ((select crm.my_id()) is not null);
create policy admin_adds on crm.activity_kind for insert to app_admin with check (true);
create policy admin_changes on crm.activity_kind for update to app_admin using (true) with check (true);
