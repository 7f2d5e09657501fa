-- PUBLIC may do nothing in the schema.
select p.oid::regprocedure::text from pg_proc p
 where p.pronamespace = 'crm'::regnamespace and has_function_privilege('public', p.oid, 'EXECUTE');
