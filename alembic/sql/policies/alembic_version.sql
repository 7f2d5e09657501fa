-- The version of the schema, so that a program too old or too new can say so.
alter table crm.alembic_version enable row level security;
alter table crm.alembic_version force row level security;

grant select on crm.alembic_version to app_manager, app_lead, app_admin;

create policy staff_read on crm.alembic_version for select to app_manager, app_lead, app_admin using ((select crm.my_id()) is not null);
