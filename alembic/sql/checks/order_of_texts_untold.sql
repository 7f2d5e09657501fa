-- No function that orders texts is held for harmless by the planner (functions/00_closed_doors.sql).
select p.oid::regprocedure::text from pg_proc p
 where p.pronamespace = 'pg_catalog'::regnamespace and p.proleakproof and p.proname ~ '^(text|bttext|name|bpchar|bytea).*(lt|le|gt|ge|cmp)(text|name)?$|^starts_with$';
