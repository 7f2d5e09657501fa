-- Layouts of lists that administrators have mapped once: theirs in common.
alter table crm.import_layout enable row level security;
alter table crm.import_layout force row level security;

grant select, insert, update on crm.import_layout to app_admin;

create policy admin_all on crm.import_layout for select to app_admin using (true);
create policy admin_adds on crm.import_layout for insert to app_admin with check (true);
create policy admin_changes on crm.import_layout for update to app_admin using (true) with check (true);
