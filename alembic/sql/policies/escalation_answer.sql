-- What a person has taken note of: his own rows only, never changed.
alter table crm.escalation_answer enable row level security;
alter table crm.escalation_answer force row level security;

grant select on crm.escalation_answer to app_lead, app_admin;
grant insert (staff_id, activity_id, due_at) on crm.escalation_answer to app_lead, app_admin;

create policy own_read on crm.escalation_answer for select to app_lead, app_admin using (staff_id = (select crm.my_id()));
create policy own_add on crm.escalation_answer for insert to app_lead, app_admin with check (staff_id = (select crm.my_id()));
