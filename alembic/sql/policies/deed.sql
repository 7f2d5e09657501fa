-- Deeds a person has saved, by the id his PC gave them: own rows only, never changed. That a result came late is noted by
-- crm.submit_late_result alone.
alter table crm.deed enable row level security;
alter table crm.deed force row level security;

grant select on crm.deed to app_manager, app_lead, app_admin;
grant insert (id, staff_id, kind, digest, client_id, answer, before) on crm.deed to app_manager, app_lead, app_admin;

create policy own_read on crm.deed for select to app_manager, app_lead, app_admin using (staff_id = (select crm.my_id()));
create policy own_add on crm.deed for insert to app_manager, app_lead, app_admin with check (staff_id = (select crm.my_id()) and kind <> 'late_result');
