-- Imports: administrators see them all, a lead with the right to import his own; each writes the head and the counts of his
-- own; crm.merge_import and crm.revert_import write the rest.
alter table crm.import_batch enable row level security;
alter table crm.import_batch force row level security;

grant select on crm.import_batch to app_lead, app_admin;
grant insert (id, author_id, file_name, sha256, settings) on crm.import_batch to app_lead, app_admin;
grant update (row_count, added, updated, duplicates_in_file, known, no_contact_data, bad) on crm.import_batch to app_lead, app_admin;

create policy admin_all on crm.import_batch for select to app_admin using (true);
create policy lead_own on crm.import_batch for select to app_lead using (author_id = (select crm.my_id()));
create policy own_add on crm.import_batch for insert to app_lead, app_admin
    with check (author_id = (select crm.my_id()) and (select crm.has_right('import')));
create policy own_change on crm.import_batch for update to app_lead, app_admin
    using (author_id = (select crm.my_id())) with check (author_id = (select crm.my_id()));
