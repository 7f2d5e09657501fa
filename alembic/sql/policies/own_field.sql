-- The company's own fields of the card: read by all staff, kept by administrators; never deleted, because values hang on them.
alter table crm.own_field enable row level security;
alter table crm.own_field force row level security;

grant select on crm.own_field to app_manager, app_lead, app_admin;
grant insert (code, name, name_ru, name_uk, position, active, kind, choices) on crm.own_field to app_admin;
grant update (name, name_ru, name_uk, position, active, choices) on crm.own_field to app_admin;

create policy staff_read on crm.own_field for select to app_manager, app_lead, app_admin using ((select crm.my_id()) is not null);
create policy admin_adds on crm.own_field for insert to app_admin with check (true);
create policy admin_changes on crm.own_field for update to app_admin using (true) with check (true);
