-- Every table of the schema has row security on and forced, and a file of rights.
select c.relname from pg_class c where c.relnamespace = 'crm'::regnamespace and c.relkind in ('r', 'p')
   and not (c.relrowsecurity and c.relforcerowsecurity);
