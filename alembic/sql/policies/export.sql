-- What left the base in a file: written before the file by who has the right, never changed; administrators read all.
alter table crm.export enable row level security;
alter table crm.export force row level security;

grant select on crm.export to app_manager, app_lead, app_admin;
grant insert (id, staff_id, what, content, rows) on crm.export to app_manager, app_lead, app_admin;

create policy own_read on crm.export for select to app_manager, app_lead using (staff_id = (select crm.my_id()));
create policy admin_all on crm.export for select to app_admin using (true);
create policy own_add on crm.export for insert to app_manager, app_lead, app_admin with check (staff_id = (select crm.my_id()) and (select crm.has_right('export')));
