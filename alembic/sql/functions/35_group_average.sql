-- What a manager of my group does on average, so that one can compare oneself with it; no row of anybody is told.
-- May look past row security: managers see their own figures only. Fewer than three people would tell who did what: then nothing
-- but their number is said, and days on which fewer than three worked are left out: who asked about one could subtract himself.
create function crm.group_average(
    p_from date, p_to date, out people integer, out dials numeric, out answered numeric, out effective numeric, out talk_seconds numeric,
    out meetings_set numeric, out meetings_held numeric, out sales numeric, out offers numeric, out presentations numeric,
    out refusals numeric, out promises_kept numeric, out promises_all numeric, out plans_done numeric
)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    mine integer := crm.my_group();
begin
    select count(*) into people from crm.staff s where s.group_id = mine and s.level = 'manager' and s.active;
    if people < 3 then
        return;
    end if;
    select sum(d.dials)::numeric / people, sum(d.answered)::numeric / people, sum(d.effective)::numeric / people,
           sum(d.talk_seconds)::numeric / people, sum(d.meetings_set)::numeric / people, sum(d.meetings_held)::numeric / people,
           sum(d.sales)::numeric / people, sum(d.offers)::numeric / people, sum(d.presentations)::numeric / people,
           sum(d.refusals)::numeric / people, sum(d.promises_kept)::numeric / people,
           sum(d.promises_kept + d.promises_late + d.promises_broken)::numeric / people, sum(d.plans_done)::numeric / people
      into dials, answered, effective, talk_seconds, meetings_set, meetings_held, sales, offers, presentations, refusals,
           promises_kept, promises_all, plans_done
      from (select t.*, count(*) over (partition by t.day) as together
              from crm.staff_day t join crm.staff s on s.id = t.staff_id
             where t.group_id = mine and t.day between p_from and p_to and s.group_id = mine and s.level = 'manager' and s.active) d
     where d.together >= 3;
end $$;

alter function crm.group_average(date, date) owner to app_definer;
grant execute on function crm.group_average(date, date) to app_manager, app_lead, app_admin;
