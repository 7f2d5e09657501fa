-- How the server itself makes the rows of the big base: every value is drawn from a hash of the client's key and the seed.
-- Group and place in the group are the key, so a group looks the same in a base of five groups and in one of fifty.

-- [helpers]
-- %(seed)s, %(monday)s: Monday of this week; %(base)s: working days of this week that are over.
create schema bench;
create function bench.d(key bigint, salt integer, n integer) returns integer language sql immutable parallel safe
    return ((pg_catalog.hashint8extended(key, (%(seed)s * 1000 + salt)::bigint) >> 20) & 1073741823)::integer %% n;
create function bench.id(what text, key bigint) returns uuid language sql immutable parallel safe
    return pg_catalog.md5(%(seed)s || what || key)::uuid;
create function bench.workday(ago integer) returns date language sql immutable parallel safe
    return %(monday)s::date + 7 * floor((%(base)s - ago)::float8 / 5)::integer
           + (%(base)s - ago - 5 * floor((%(base)s - ago)::float8 / 5)::integer);
create table bench.manager (g integer, m integer, id integer, group_id integer, lead_id integer, zone text, primary key (g, m));
create table bench.city (n integer primary key, name text, country text, zone text, prefix text);
create table bench.word (n integer primary key, kind text, minutes smallint, code text, flags smallint, talk_from integer,
                         talk_range integer, impression text, notes text[]);
create table bench.assignment (id uuid primary key, g integer, place integer, group_id integer, by_id integer, name text, made_at timestamptz);

-- [clients]
-- One row per client: whose it is, how many touches within how many working days, how the last one ended.
create unlogged table bench.c as
select x.n, x.key, bench.id('client', x.key) as id, case when not x.pooled then w.id end as owner_id, w.group_id, w.id as by_id,
       case when bench.d(x.key, 12, 100) < 12 then f.id end as former_id, w.lead_id, w.zone as by_zone, x.g, x.city, t.zone, t.country,
       case when bench.d(x.key, 7, 100) < 10 then 0 else 2 + bench.d(x.key, 8, 9) + bench.d(x.key, 9, 9) end::integer as k,
       40 + bench.d(x.key, 11, 220) as span, case when bench.d(x.key, 15, 100) < 10 then 0 when bench.d(x.key, 15, 100) < 85 then 1 else 2 end as people,
       case when bench.d(x.key, 16, 100) < 35 then 2 else 1 end as phones,
       t.prefix || right('000000000' || bench.d(x.key, 17, 1000000000), 13 - length(t.prefix) - (t.country in ('KZ', 'PL', 'GE', 'LV', 'LT'))::integer) as number,
       100 + bench.d(x.key * 32, 4, 100) as last_word, x.pooled,
       case when bench.d(x.key, 7, 100) >= 10 then l.code end as last_code
  from (select n, g, g * 1000000::bigint + j as key, (%(cities)s::smallint[])[1 + bench.d(g * 1000000::bigint + j, 3, %(cities_count)s)] as city,
               bench.d(g * 1000000::bigint + j, 1, 100) < 5 as pooled
          from (select n, 1 + n %% (500 * %(groups)s) / 500 as g, n / (500 * %(groups)s) * 500 + n %% 500 as j
                  from generate_series(0, %(groups)s * %(per_group)s - 1) n) y) x
  join bench.manager w on w.g = x.g and w.m = bench.d(x.key, 2, %(managers)s)
  join bench.manager f on f.g = x.g and f.m = bench.d(x.key, 13, %(managers)s)
  join bench.city t on t.n = x.city
  join bench.word l on l.n = 100 + bench.d(x.key * 32, 4, 100)
 order by x.n;
create unique index on bench.c (n);
analyze bench.c;

-- [touches]
-- The n-th touch of every client who has so many: touches of one client lie as far apart on the disk as they do in life.
insert into crm.activity (id, client_id, owner_id, group_id, kind, state, origin, purpose_code, person_id, phone_id, number, due_at, minutes,
    is_promise, is_assignment, planned_by, planned_at, started_at, ended_at, done_at, done_by, outcome_code, refusal_code, impression,
    result, talk_seconds, promise_result, assignment_id, done_wall, counted_as)
select id, client_id, owner_id, group_id, kind, 'done', origin, purpose, person_id, phone_id, number, at - late, minutes,
       promise, assignment_id is not null, by_id, at - late - interval '26 hours', at, at + talk + interval '20 seconds', done_at, by_id, code,
       case when flags & 16 > 0 then (%(refusals)s::text[])[1 + bench.d(a, 8, %(refusals_count)s)] end, impression,
       case when notes is null then '' else notes[1 + bench.d(a, 9, cardinality(notes))]
            || case when flags & 1 > 0 and bench.d(a, 10, 100) < 45 then (%(details)s::text[])[1 + bench.d(a, 11, %(details_count)s)] else '' end end,
       extract(epoch from talk)::integer,
       case when promise then case when late <= interval '15 minutes' then 'kept' when late <= interval '1 day' then 'late' else 'broken' end end,
       assignment_id, done_at at time zone by_zone, flags
  from (select t.*, t.at + t.talk + interval '35 seconds' as done_at
          from (select bench.id('touch', c.a) as id, c.a, c.client_id, c.owner_id, c.group_id, w.kind, w.minutes, w.code, w.flags, w.impression, w.notes,
                       case when c.promise then 'outcome' when c.assigned then 'assignment' when c.roll %% 100 < 45 then 'dial'
                            when c.roll %% 100 < 75 then 'recycle' else 'outcome' end as origin,
                       (%(purposes)s::text[])[1 + c.roll %% %(purposes_count)s] as purpose,
                       case when c.people > 0 then bench.id('person', c.key * 4) end as person_id,
                       case when w.kind = 'call' then bench.id('phone', c.key * 4) end as phone_id,
                       case when w.kind = 'call' then c.number end as number,
                       case when c.promise then (%(late)s::integer[])[1 + c.roll %% %(late_count)s] * interval '1 minute' else interval '0' end as late,
                       c.promise, case when c.former_id is not null and 2 * c.n < c.k then c.former_id else c.by_id end as by_id, c.by_zone,
                       (bench.workday(c.ago) + c.minute * interval '1 minute') at time zone c.zone as at,
                       case when w.talk_range > 0 then (w.talk_from + bench.d(c.a, 7, w.talk_range)) * interval '1 second' else interval '0' end as talk,
                       case when c.assigned then bench.id('assignment', c.g * 100 + c.roll %% %(assignments)s) end as assignment_id
                  from (select key * 32 + n as a, key, n, k, id as client_id, owner_id, group_id, by_id, former_id, by_zone, zone, number, people, g,
                               case when n = k then last_word when n = 1 or bench.d(key * 32 + n, 1, 100) < 80 then bench.d(key * 32 + n, 4, 100)
                                    else 200 + bench.d(key * 32 + n, 5, 20) end as word,
                               1 + span * (k - n) / k + bench.d(key * 32 + n, 2, greatest(1, span / k - 1)) as ago,
                               540 + bench.d(key * 32 + n, 3, 540) as minute, bench.d(key * 32 + n, 6, 100000) as roll,
                               bench.d(key * 32 + n, 12, 100) < 10 as promise, bench.d(key * 32 + n, 12, 100) >= 97 as assigned
                          from (select c.*, %(touch)s::integer as n from (select key, k, id, owner_id, group_id, by_id, former_id, by_zone, zone, number, people, g, last_word, span
                                  from bench.c) c where c.k >= %(touch)s) x offset 0) c
                  join bench.word w on w.n = c.word
                offset 0) t
        offset 0) x;

-- [cancelled]
-- Plans that came to nothing: given up, a few of them promises broken so.
insert into crm.activity (id, client_id, owner_id, group_id, kind, state, origin, purpose_code, due_at, is_promise, planned_by, planned_at,
                          plan_note, done_at, done_by, promise_result, done_wall)
select bench.id('cancelled', key), id, owner_id, group_id, 'call', 'cancelled', case when broken then 'outcome' else 'recycle' end, 'follow_up',
       at, broken, by_id, at - interval '3 days', '', at + interval '2 hours', by_id, case when broken then 'broken' end,
       (at + interval '2 hours') at time zone by_zone
  from (select c.*, bench.d(key, 21, 100) < 8 as broken,
               (bench.workday(3 + bench.d(key, 22, c.span)) + (540 + bench.d(key, 23, 400)) * interval '1 minute') at time zone zone as at
          from bench.c c where c.k > 0 and bench.d(key, 20, 100) < 25 offset 0) x;

-- [planned]
-- What is planned follows from how the last call ended; one in six has a second plan beside it.
insert into crm.activity (id, client_id, owner_id, group_id, kind, origin, purpose_code, person_id, due_at, due_wall, due_zone, minutes, is_promise,
                          is_assignment, planned_by, planned_at, plan_note, assignment_id)
select bench.id('plan', key * 4 + %(place)s), id, owner_id, group_id, kind, case when assigned then 'assignment' when recycled then 'recycle' else 'outcome' end,
       (%(purposes)s::text[])[1 + bench.d(key, 34 + %(place)s, %(purposes_count)s)], case when people > 0 then bench.id('person', key * 4) end,
       wall at time zone zone, wall, zone, case kind when 'meeting' then 60 when 'call' then 10 else 15 end, promised, assigned,
       case when assigned then lead_id else owner_id end, now() - bench.d(key, 35, 10) * interval '1 day' - interval '8 hours',
       case when not recycled and bench.d(key, 36, 10) < 6 then (%(promises)s::text[])[1 + bench.d(key, 37, %(promises_count)s)] else '' end,
       case when assigned then bench.id('assignment', g * 100 + bench.d(key, 38, %(assignments)s)) end
  from (select x.*, case when roll < 13 then bench.workday(1 + bench.d(key, 31, 9)) when roll < 20 then %(today)s::date
                         else bench.workday(-bench.d(key, 32, case when last_code = 'refused' then 60 else 25 end)) end
                    + (540 + 5 * bench.d(key, 33, 108)) * interval '1 minute' as wall,
               assigns and not coalesce(last_code = 'call_back', false) as assigned,
               coalesce(last_code, '') in ('no_answer', 'busy', 'machine', 'refused') and not assigns and kind = 'call' as recycled,
               kind = 'call' and coalesce(last_code = 'call_back', false) as promised
          from (select c.*, bench.d(key, 30 + 10 * %(place)s, 100) as roll, bench.d(key, 39 + %(place)s, 100) < 7 or c.k = 0 as assigns,
                       case when %(place)s = 1 then (array['offer', 'email', 'document', 'task', 'information', 'presentation'])[1 + bench.d(key, 29, 6)]
                            when last_code = 'meeting' then 'meeting' else 'call' end as kind
                  from bench.c c
                 where c.owner_id is not null and case
                       when %(place)s = 1 then c.k > 0 and bench.d(key, 28, 100) < 15 and last_code not in ('dead_number', 'do_not_call')
                       when c.k = 0 then bench.d(key, 27, 100) < 12
                       when last_code = 'sale' then bench.d(key, 27, 100) < 40
                       when last_code in ('dead_number', 'do_not_call') then false
                       when last_code = 'refused' then bench.d(key, 27, 100) >= 30
                       when last_code in ('no_answer', 'busy', 'machine') then bench.d(key, 27, 100) >= 10
                       else bench.d(key, 27, 100) < 82 end
                offset 0) x offset 0) y;

-- [history]
-- What the history leaves on the client, taken from the rows that were written.
create unlogged table bench.h as
select client_id, max(started_at) as last_at, min(done_at) filter (where outcome_code = 'sale' or kind = 'sale') as converted_at,
       min(due_at) filter (where done_at is null and state = 'planned') as next_at,
       max(done_at) filter (where impression = 'hot') as hot_at, max(done_at) filter (where impression = 'warm') as warm_at,
       max(done_at) filter (where impression = 'cold') as cold_at, bool_or(counted_as & 1 > 0) as answered
  from crm.activity group by client_id;
create unlogged table bench.v as
select c.n, c.key, h.last_at, h.converted_at, h.next_at, coalesce(h.answered, false) as answered,
       case when c.last_code = 'refused' then 'refused' when c.last_code = 'do_not_call' or r.closed = 'attempts' then 'closed'
            when h.hot_at = greatest(h.hot_at, h.warm_at, h.cold_at) then 'hot'
            when h.warm_at = greatest(h.hot_at, h.warm_at, h.cold_at) then 'warm' else 'cold' end as status, r.closed
  from bench.c c left join bench.h h on h.client_id = c.id
 cross join lateral (select case when c.last_code = 'dead_number' then 'fix_number' when c.last_code = 'do_not_call' then 'do_not_call'
                                 when h.next_at is not null or c.owner_id is null then null
                                 when c.last_code = 'refused' then 'refused'
                                 when c.last_code in ('no_answer', 'busy', 'machine') then 'attempts' end as closed) r;
analyze bench.v;

-- [firms]
insert into crm.client (id, owner_id, group_id, name, name_key, stage, status, importance, type_code, project_code, source_code, country, city,
                        address, postal_code, time_zone, tax_id, email, website, note, facts, last_at, last_outcome, next_at, tries, dnc_until,
                        closed_reason, owned_since, converted_at, created_at, updated_at)
select id, owner_id, group_id, name, crm.sort_key(name), case when converted_at is null then 'prospect' else 'client' end, status,
       (array[1, 1, 2, 2, 2, 2, 2, 3, 3, 2])[1 + bench.d(key, 60, 10)], (array['firm', 'firm', 'firm', 'firm', 'person', 'public'])[1 + bench.d(key, 61, 6)],
       (%(projects)s::text[])[1 + (bench.d(key, 62, 3) * bench.d(key, 63, 4) + g) %% %(projects_count)s],
       (array['list', 'list', 'list', 'directory', 'internet', 'internet', 'recommendation', 'inquiry'])[1 + bench.d(key, 64, 8)], country, city_name,
       (%(streets)s::text[])[1 + bench.d(key, 65, %(streets_count)s)] || ', ' || 1 + bench.d(key, 66, 140), (10000 + bench.d(key, 67, 89999))::text, zone,
       case when bench.d(key, 68, 10) < 5 then (10000000 + bench.d(key, 69, 89999999))::text end,
       case when bench.d(key, 70, 10) < 6 then (array['office', 'info', 'sales', 'zakaz', 'buh'])[1 + bench.d(key, 71, 5)] || key
            || (array['@example.test', '@firma.test', '@mail.test'])[1 + bench.d(key, 72, 3)] end,
       case when bench.d(key, 73, 100) < 15 then 'www.firma' || key || '.test' end,
       case when bench.d(key, 74, 100) < 15 then (%(card_notes)s::text[])[1 + bench.d(key, 75, %(card_notes_count)s)] else '' end,
       case when bench.d(key, 76, 100) < 10 then jsonb_build_object('Рейсов в месяц', (4 + bench.d(key, 77, 30))::text) else '{}' end,
       last_at, last_code, next_at, case when answered_last or last_code is null then 0 else 1 + bench.d(key, 78, 3) end,
       case when closed = 'do_not_call' then '9999-01-01 00:00+00'::timestamptz end, closed, made + interval '1 day', converted_at, made, coalesce(last_at, made)
  from (select c.id, c.owner_id, c.group_id, c.key, c.g, c.country, c.zone, c.last_code, t.name as city_name, v.last_at, v.converted_at, v.next_at,
               v.status, v.closed, w.flags & 1 > 0 as answered_last,
               %(today)s::timestamptz - (40 + c.span * 7 / 5 + bench.d(c.key, 79, 60)) * interval '1 day' + bench.d(c.key, 80, 30000) * interval '1 second' as made,
               case when r < 45 then replace((%(forms)s::text[])[1 + bench.d(c.key, 50, %(forms_count)s)], '{}', one || ' ' || two)
                    when r < 60 then replace((%(forms)s::text[])[1 + bench.d(c.key, 50, %(forms_count)s)], '{}', one || '-' || two)
                    when r < 72 then (array['ФОП ', 'ИП ', 'ЧП '])[1 + bench.d(c.key, 51, 3)] || (%(families)s::text[])[1 + bench.d(c.key, 52, %(families_count)s)]
                                     || ' ' || substr('АБВГДИКЛМНОПРСТ', 1 + bench.d(c.key, 53, 15), 1) || '. ' || substr('АВИМНОПСЮ', 1 + bench.d(c.key, 54, 9), 1) || '.'
                    when r < 86 then replace((%(forms)s::text[])[1 + bench.d(c.key, 50, %(forms_count)s)], '{}', one || ' ' || two || ' ' || t.name)
                    else one || ' ' || two || '-' || 2 + bench.d(c.key, 55, 98) end as name
          from (select c.*, bench.d(c.key, 56, 100) as r, (%(first)s::text[])[1 + bench.d(c.key, 57, %(first_count)s)] as one,
                       (%(second)s::text[])[1 + bench.d(c.key, 58, %(second_count)s)] as two from bench.c c offset 0) c
          join bench.city t on t.n = c.city join bench.v v on v.n = c.n left join bench.word w on w.n = c.last_word and c.k > 0
         offset 0) x;

-- [persons]
insert into crm.contact_person (id, client_id, owner_id, group_id, name, role, decides, email, birthday, note, position)
select bench.id('person', p), id, owner_id, group_id, (%(people)s::text[])[1 + bench.d(p, 1, %(people_count)s)] || ' '
       || (%(families)s::text[])[1 + bench.d(p, 2, %(families_count)s)], (%(roles)s::text[])[1 + bench.d(p, 3, %(roles_count)s)], place = 0 and bench.d(p, 4, 10) < 4,
       case when bench.d(p, 5, 10) < 3 then 'person' || p || '@example.test' end,
       case when bench.d(p, 6, 10) < 3 then date '1950-01-01' + bench.d(p, 7, 18000) end,
       case when bench.d(p, 8, 10) = 0 then (array['Говорит быстро', 'Звонить до обеда', 'Любить точні цифри'])[1 + bench.d(p, 9, 3)] else '' end, place
  from (select c.id, c.owner_id, c.group_id, c.n, place, c.key * 4 + place as p from bench.c c cross join generate_series(0, 1) place where place < c.people offset 0) x
 order by n;

-- [numbers]
insert into crm.phone (id, client_id, owner_id, group_id, person_id, raw, number, country, state, position, last_at, last_outcome)
select bench.id('phone', key * 4 + place), id, owner_id, group_id, case when place < people then bench.id('person', key * 4 + place) end,
       case bench.d(key, 90 + place, 4)
            when 0 then e164 when 1 then substr(e164, 1, 4) || ' ' || substr(e164, 5, 2) || ' ' || substr(e164, 7, 3) || '-' || substr(e164, 10, 2) || '-' || substr(e164, 12)
            when 2 then case when country = 'UA' then substr(e164, 4) else e164 end
            else '(' || substr(e164, 4, 3) || ') ' || substr(e164, 7, 3) || ' ' || substr(e164, 10) end,
       e164, country, case when place > 0 then 'new' when last_code = 'dead_number' then 'dead' when answered then 'good' else 'new' end, place,
       case when place = 0 then last_at end, case when place = 0 then last_code end
  from (select c.*, v.last_at, v.answered, place, case when place = 0 then c.number
               else left(c.number, length(c.number) - 7) || right('0000000' || bench.d(c.key, 92, 10000000), 7) end as e164
          from bench.c c join bench.v v on v.n = c.n cross join generate_series(0, 1) place where place < c.phones offset 0) x
 order by n;

-- [besides]
insert into crm.assignment (id, name, kind, group_id, by_id, made_at) select id, name, 'call', group_id, by_id, made_at from bench.assignment;
insert into crm.ownership_change (id, client_id, owner_id, group_id, from_id, to_id, by_id, changed_at, from_group)
select bench.id('owner', key), id, owner_id, group_id, former_id, owner_id, lead_id,
       bench.workday(span / 2)::timestamp at time zone 'UTC', group_id from bench.c where former_id is not null and former_id <> by_id;
insert into crm.dnc_entry (id, scope, number, client_id, owner_id, group_id, reason, author_id, created_at)
select bench.id('silent', c.key * 2 + x), case x when 0 then 'client' else 'number' end, case when x = 1 then c.number end, c.id, c.owner_id,
       c.group_id, 'Просит больше не звонить', c.by_id, v.last_at
  from bench.c c join bench.v v on v.n = c.n cross join generate_series(0, 1) x where c.last_code = 'do_not_call' and c.k > 0;
insert into crm.listed_number (number, until_at) select distinct number, '9999-01-01 00:00+00'::timestamptz from crm.dnc_entry where number is not null;
insert into crm.queue_skip (id, client_id, owner_id, group_id, staff_id, reason, until_at)
select bench.id('skip', key), id, owner_id, group_id, owner_id, 'later', now() + bench.d(key, 95, 200) * interval '1 hour'
  from bench.c where owner_id is not null and bench.d(key, 96, 500) = 0;
insert into crm.kpi_plan (staff_id, indicator, period, starts_on, repeats, value, set_by)
select m.id, x.indicator, x.period, date_trunc(x.period, now() - interval '11 months')::date, true, x.value, m.lead_id
  from bench.manager m cross join (values ('dials', 'day', 26), ('answered', 'day', 11), ('meetings_set', 'week', 4), ('sales', 'week', 2),
       ('offers', 'week', 3), ('presentations', 'week', 1), ('meetings_per_call', 'month', 4), ('sales_per_meeting', 'month', 45))
       x (indicator, period, value);

-- [search]
-- Beside the same keys as the trigger keeps; in slices, so that both processors have work.
insert into crm.client_search (id, owner_id, group_id, search, person, number, tax_key, email_key, name_key)
select l.id, l.owner_id, l.group_id, l.search, l.person, l.number, crm.tax_key(c.tax_id), crm.email_key(c.email), crm.name_city_key(c.name, c.city)
  from crm.search_lines((select array_agg(x.id order by x.n) from bench.c x where x.n between %(low)s and %(high)s)) l join crm.client c on c.id = l.id;

-- [figures]
-- The same reckoning as the triggers', for all rows at once: figures_of says what counts, as in services.recounts.
create unlogged table bench.f as
select f.*, extract(hour from a.done_wall)::smallint as hour, coalesce(a.refusal_code, '') as refusal_code
  from crm.activity a cross join lateral crm.figures_of(a) f where a.done_by is not null and f.staff_id is not null;
