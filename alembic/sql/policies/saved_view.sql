-- Saved views: one's own, those a lead shares with the group and an administrator with all. Taken back, never deleted.
alter table crm.saved_view enable row level security;
alter table crm.saved_view force row level security;

grant select on crm.saved_view to app_manager, app_lead, app_admin;
grant insert (id, staff_id, group_id, page, name, shared, content, position) on crm.saved_view to app_manager, app_lead, app_admin;
grant update (group_id, name, shared, content, position, changed_at, removed_at) on crm.saved_view to app_manager, app_lead, app_admin;

create policy own_read on crm.saved_view for select to app_manager, app_lead, app_admin using (staff_id = (select crm.my_id()));
create policy group_read on crm.saved_view for select to app_manager, app_lead using (shared = 'group' and group_id = (select crm.my_group()) and removed_at is null);
create policy all_read on crm.saved_view for select to app_manager, app_lead, app_admin using (shared = 'all' and removed_at is null and (select crm.my_id()) is not null);

create policy manager_adds on crm.saved_view for insert to app_manager with check (staff_id = (select crm.my_id()) and shared = 'none' and group_id is null);
create policy lead_adds on crm.saved_view for insert to app_lead with check (staff_id = (select crm.my_id()) and (shared = 'none' and group_id is null or shared = 'group' and group_id = (select crm.my_group())));
create policy admin_adds on crm.saved_view for insert to app_admin with check (staff_id = (select crm.my_id()) and (shared = 'group') = (group_id is not null));

create policy manager_changes on crm.saved_view for update to app_manager using (staff_id = (select crm.my_id())) with check (staff_id = (select crm.my_id()) and shared = 'none' and group_id is null);
create policy lead_changes on crm.saved_view for update to app_lead using (staff_id = (select crm.my_id())) with check (staff_id = (select crm.my_id()) and (shared = 'none' and group_id is null or shared = 'group' and group_id = (select crm.my_group())));
create policy admin_changes on crm.saved_view for update to app_admin using (staff_id = (select crm.my_id())) with check (staff_id = (select crm.my_id()) and (shared = 'group') = (group_id is not null));
