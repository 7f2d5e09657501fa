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
