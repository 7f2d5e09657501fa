-- Call scripts. Read by all staff, written by whoever may edit scripts; versions and moments are stamped.
alter table crm.script enable row level security;
alter table crm.script force row level security;

grant select on crm.script to app_manager, app_lead, app_admin;
grant insert (id, name, language, project_code, outcome_code, steps, active) on crm.script to app_manager, app_lead, app_admin;
grant update (name, language, project_code, outcome_code, steps, active, changed_at) on crm.script to app_manager, app_lead, app_admin;

create policy staff_read on crm.script for select to app_manager, app_lead, app_admin using ((select crm.my_id()) is not null);
create policy editor_adds on crm.script for insert to app_manager, app_lead, app_admin with check ((select crm.has_right('edit_scripts')));
create policy editor_changes on crm.script for update to app_manager, app_lead, app_admin
    using ((select crm.has_right('edit_scripts'))) with check ((select crm.has_right('edit_scripts')));
