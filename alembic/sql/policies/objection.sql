-- Answers to objections. Read by all staff, written by whoever may edit scripts.
alter table crm.objection enable row level security;
alter table crm.objection force row level security;

grant select on crm.objection to app_manager, app_lead, app_admin;
grant insert (id, script_id, name, reply, position, active) on crm.objection to app_manager, app_lead, app_admin;
grant update (script_id, name, reply, position, active) on crm.objection to app_manager, app_lead, app_admin;

create policy staff_read on crm.objection for select to app_manager, app_lead, app_admin using ((select crm.my_id()) is not null);
create policy editor_adds on crm.objection for insert to app_manager, app_lead, app_admin with check ((select crm.has_right('edit_scripts')));
create policy editor_changes on crm.objection for update to app_manager, app_lead, app_admin
    using ((select crm.has_right('edit_scripts'))) with check ((select crm.has_right('edit_scripts')));
