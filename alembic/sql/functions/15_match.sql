-- When a client is the same as a row of a list. The same as app/services/duplicates.py (a test holds them together):
-- imports bring keys made there, cards typed by hand get theirs here. md5 makes them short and of one length for the index.

create function crm.plain(said text) returns text
language sql immutable set search_path = pg_catalog, pg_temp as $$
    select btrim(regexp_replace(translate(lower(said), 'ё''’`ʼ', 'е'), '[^\w]+', ' ', 'g'))
$$;

create function crm.name_city_key(name text, city text) returns uuid
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
-- The name without its legal form, with the city: chains share names. Null when there is not both.
declare
    said text := crm.plain(replace(name, '&', ' and '));
    bare text;
begin
    if coalesce(said, '') = '' or coalesce(city, '') = '' then
        return null;
    end if;
    said := regexp_replace(said, '\m(общество с ограниченной ответственностью|открытое акционерное общество|закрытое акционерное общество'
        '|публичное акционерное общество|акционерное общество|индивидуальный предприниматель'
        '|товариство з обмеженою відповідальністю|приватне акціонерне товариство|акціонерне товариство'
        '|приватне підприємство|фізична особа підприємець|частное предприятие|limited liability company|sp z o o'
        '|l l c|s a|g m b h)\M', ' ', 'g');
    bare := regexp_replace(said, '\m(ооо|оао|зао|пао|ао|нко|ано|гуп|муп|фгуп|ип|чп|пк|тоо|чуп|оуп|уп|одо|зат'
        '|тов|тзов|прат|пат|ат|фоп|пп|дп|кп|тдв|спд|спдфл'
        '|llc|llp|lp|inc|incorporated|ltd|limited|corp|corporation|co|company|plc|gmbh|ag|kg|sa|sarl|bv|oy|ab|as|sp|zoo|srl)\M', ' ', 'g');
    bare := btrim(regexp_replace(bare, ' +', ' ', 'g'));
    if bare = '' then
        bare := btrim(regexp_replace(said, ' +', ' ', 'g'));
    end if;
    return case when bare <> '' then md5('name_city|' || bare || '|' || crm.plain(city))::uuid end;
end $$;

create function crm.email_key(email text) returns uuid
language sql immutable set search_path = pg_catalog, pg_temp as $$
    select md5('email|' || nullif(lower(btrim(email)), ''))::uuid
$$;

create function crm.tax_key(tax_id text) returns uuid
language sql immutable set search_path = pg_catalog, pg_temp as $$
    select md5('tax_id|' || nullif(regexp_replace(upper(tax_id), '[^0-9A-Z]+', '', 'g'), ''))::uuid
$$;
