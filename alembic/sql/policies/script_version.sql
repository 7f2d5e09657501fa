-- Earlier wordings of scripts: read by whoever may edit scripts, kept by trigger.
alter table crm.script_version enable row level security;
alter table crm.script_version force row level security;

grant select on crm.script_version to app_manager, app_lead, app_admin;

create policy editor_read on crm.script_version for select to app_manager, app_lead, app_admin using ((select crm.has_right('edit_scripts')));
