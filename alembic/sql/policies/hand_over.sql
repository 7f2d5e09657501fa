-- Hand-overs as operations: read by the group's lead and administrators, written by functions only.
alter table crm.hand_over enable row level security;
alter table crm.hand_over force row level security;

grant select on crm.hand_over to app_lead, app_admin;

create policy lead_group on crm.hand_over for select to app_lead using (group_id = (select crm.my_group()));
create policy admin_all on crm.hand_over for select to app_admin using (true);
