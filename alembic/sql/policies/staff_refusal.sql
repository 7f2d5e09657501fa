-- As staff_day: figures belong to the person who earned them and to the group he worked in that day. Kept by trigger only.
alter table crm.staff_refusal enable row level security;
alter table crm.staff_refusal force row level security;

grant select on crm.staff_refusal to app_manager, app_lead, app_admin;

create policy manager_own on crm.staff_refusal for select to app_manager using (staff_id = (select crm.my_id()));
create policy lead_group on crm.staff_refusal for select to app_lead using (group_id = (select crm.my_group()));
create policy admin_all on crm.staff_refusal for select to app_admin using (true);
