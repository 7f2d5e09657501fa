-- Orders names as Russian and Ukrainian readers expect without ICU: ё after е, і and ї after и, є after е, ґ after г.
-- Without a search_path of its own, so that it costs no call: it names nothing but pg_catalog, which comes first everywhere.
create function crm.sort_key(name text) returns text
language sql immutable strict as $$
    select replace(replace(replace(replace(replace(lower(btrim(name, ' "«»''')),
        'ё', 'ея'), 'є', 'ея'), 'і', 'ия'), 'ї', 'ияя'), 'ґ', 'гя')
$$;

-- How long after its time a promise is still kept: a rule of the company, 15 minutes where none is set.
create function crm.promise_grace() returns interval
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
    return make_interval(mins => coalesce((select case when jsonb_typeof(g.value -> 'grace_minutes') = 'number'
                                                       then least(240, greatest(0, (g.value ->> 'grace_minutes')::numeric))::integer end
                                             from crm.setting g where g.key = 'promise'), 15));
end $$;

-- Kept within the grace, late within a day, broken after that.
create function crm.promise_result(due timestamptz, started timestamptz) returns text
language plpgsql stable strict set search_path = pg_catalog, pg_temp as $$
begin
    return case when started <= due + crm.promise_grace() then 'kept'
                when started <= due + interval '1 day' then 'late'
                else 'broken' end;
end $$;

grant execute on function crm.sort_key(text), crm.promise_grace(), crm.promise_result(timestamptz, timestamptz)
    to app_manager, app_lead, app_admin;
