-- Figures belong to the person who earned them, not to the client: own, the group's, all. Kept by trigger only.
alter table crm.staff_day enable row level security;
alter table crm.staff_day force row level security;

grant select on crm.staff_day to app_manager, app_lead, app_admin;

create policy manager_own on crm.staff_day for select to app_manager using (staff_id = (select crm.my_id()));
create policy lead_group on crm.staff_day for select to app_lead
    using (staff_id in (select s.id from crm.staff s where s.group_id = (select crm.my_group())));
create policy admin_all on crm.staff_day for select to app_admin using (true);
