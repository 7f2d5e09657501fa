-- What PostgreSQL gives to everyone and nobody here needs: making objects, large objects, anonymous code.
revoke all on schema public from public;
revoke usage on language plpgsql, sql from public;

do $$
declare
    maker regprocedure;
begin
    for maker in select p.oid::regprocedure from pg_proc p
                  where p.pronamespace = 'pg_catalog'::regnamespace and p.proname in ('lo_creat', 'lo_create', 'lo_from_bytea') loop
        execute format('revoke execute on function %s from public', maker);
    end loop;
end $$;

-- Nothing is told of the order of texts in rows one may not see. PostgreSQL holds comparing two texts for harmless and so lets the
-- planner compare them with its statistics, and with indexes, before it looks at whose rows they are: by halving, EXPLAIN told
-- notes and numbers of the whole company letter by letter. Nobody's lists are found so: equality, which tells of a text only to who knows it, stays.
do $$
declare
    x regprocedure;
begin
    for x in select p.oid::regprocedure from pg_catalog.pg_proc p
              where p.pronamespace = 'pg_catalog'::regnamespace and p.proleakproof and p.proname !~ '(eq|ne|eqtext|netext|eqname|nename)$'
                and p.prorettype in ('boolean'::regtype, 'integer'::regtype)
                and p.proargtypes::oid[] && array['text', 'name', 'bpchar', 'bytea']::regtype[]::oid[] loop
        execute format('alter function %s not leakproof', x);
    end loop;
end $$;
