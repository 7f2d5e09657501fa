-- Deeds done with many clients: their author's own, administrators read all. More than one client needs the right to change many.
alter table crm.mass_change enable row level security;
alter table crm.mass_change force row level security;

grant select on crm.mass_change to app_manager, app_lead, app_admin;
grant insert (id, staff_id, kind, said, selection, wanted) on crm.mass_change to app_manager, app_lead, app_admin;
grant update (done, refused, ended_at, undone_at) on crm.mass_change to app_manager, app_lead, app_admin;

create policy own_read on crm.mass_change for select to app_manager, app_lead using (staff_id = (select crm.my_id()));
create policy admin_all on crm.mass_change for select to app_admin using (true);
create policy own_add on crm.mass_change for insert to app_manager, app_lead, app_admin with check (staff_id = (select crm.my_id()) and (wanted <= 1 or (select crm.has_right('mass_change'))));
create policy own_change on crm.mass_change for update to app_manager, app_lead, app_admin using (staff_id = (select crm.my_id())) with check (staff_id = (select crm.my_id()));
