-- Bare numbers that nobody may ring: that a number is listed is no secret, who listed it and why is (dnc_entry).
alter table crm.listed_number enable row level security;
alter table crm.listed_number force row level security;

grant select on crm.listed_number to app_manager, app_lead, app_admin;

create policy staff_read on crm.listed_number for select to app_manager, app_lead, app_admin using ((select crm.my_id()) is not null);
