-- Why clients refuse. Read by all staff, kept by administrators.
alter table crm.refusal_reason enable row level security;
alter table crm.refusal_reason force row level security;

grant select on crm.refusal_reason to app_manager, app_lead, app_admin;
grant insert, update on crm.refusal_reason to app_admin;

create policy staff_read on crm.refusal_reason for select to app_manager, app_lead, app_admin using ((select crm.my_id()) is not null);
create policy admin_adds on crm.refusal_reason for insert to app_admin with check (true);
create policy admin_changes on crm.refusal_reason for update to app_admin using (true) with check (true);
