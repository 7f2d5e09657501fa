-- Layouts of lists that were mapped once: in common for all who may import. They hold names of columns, nothing of clients.
alter table crm.import_layout enable row level security;
alter table crm.import_layout force row level security;

grant select on crm.import_layout to app_lead, app_admin;
grant insert (id, fields, author_id, saved_at), update (fields, author_id, saved_at) on crm.import_layout to app_lead, app_admin;

create policy importer_read on crm.import_layout for select to app_lead, app_admin using ((select crm.has_right('import')));
create policy importer_adds on crm.import_layout for insert to app_lead, app_admin
    with check (author_id = (select crm.my_id()) and (select crm.has_right('import')));
create policy importer_changes on crm.import_layout for update to app_lead, app_admin
    using ((select crm.has_right('import'))) with check (author_id = (select crm.my_id()) and (select crm.has_right('import')));
