-- Plans of people: read by the person, his lead and administrators; set by lead and administrator, removed by an empty value.
alter table crm.kpi_plan enable row level security;
alter table crm.kpi_plan force row level security;

grant select on crm.kpi_plan to app_manager, app_lead, app_admin;
grant insert (staff_id, indicator, period, starts_on, repeats, value) on crm.kpi_plan to app_lead, app_admin;
grant update (value) on crm.kpi_plan to app_lead, app_admin;

create policy manager_own on crm.kpi_plan for select to app_manager using (staff_id = (select crm.my_id()));
create policy lead_group on crm.kpi_plan for select to app_lead
    using (staff_id in (select s.id from crm.staff s where s.group_id = (select crm.my_group())));
create policy admin_all on crm.kpi_plan for select to app_admin using (true);

create policy lead_adds on crm.kpi_plan for insert to app_lead
    with check (staff_id in (select s.id from crm.staff s where s.group_id = (select crm.my_group())));
create policy admin_adds on crm.kpi_plan for insert to app_admin with check (true);

create policy lead_changes on crm.kpi_plan for update to app_lead
    using (staff_id in (select s.id from crm.staff s where s.group_id = (select crm.my_group())))
    with check (staff_id in (select s.id from crm.staff s where s.group_id = (select crm.my_group())));
create policy admin_changes on crm.kpi_plan for update to app_admin using (true) with check (true);
