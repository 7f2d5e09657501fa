-- Names of colleagues sign the history, so all active staff read them; changed through crm.save_staff and crm.dismiss_staff only.
alter table crm.staff enable row level security;
alter table crm.staff force row level security;

grant select on crm.staff to app_manager, app_lead, app_admin;

create policy staff_read on crm.staff for select to app_manager, app_lead, app_admin using ((select crm.my_id()) is not null);
