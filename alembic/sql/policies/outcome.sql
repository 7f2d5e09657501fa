-- How calls end and what follows. Read by all staff, kept by administrators.
alter table crm.outcome enable row level security;
alter table crm.outcome force row level security;

grant select on crm.outcome to app_manager, app_lead, app_admin;
grant insert, update on crm.outcome to app_admin;

create policy staff_read on crm.outcome for select to app_manager, app_lead, app_admin using ((select crm.my_id()) is not null);
create policy admin_adds on crm.outcome for insert to app_admin with check (true);
create policy admin_changes on crm.outcome for update to app_admin using (true) with check (true);
