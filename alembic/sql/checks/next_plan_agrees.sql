-- Every client knows its earliest open plan: nobody is forgotten.
select c.id from crm.client c
 where c.next_at is distinct from (select min(a.due_at) from crm.activity a where a.client_id = c.id and a.done_at is null and a.state = 'planned');
