-- The copies of owner and group that hang on a client agree with the client.
select 'activity' as what, x.id from crm.activity x join crm.client c on c.id = x.client_id where (x.owner_id, x.group_id) is distinct from (c.owner_id, c.group_id)
union all
select 'phone', x.id from crm.phone x join crm.client c on c.id = x.client_id where (x.owner_id, x.group_id) is distinct from (c.owner_id, c.group_id)
union all
select 'contact_person', x.id from crm.contact_person x join crm.client c on c.id = x.client_id where (x.owner_id, x.group_id) is distinct from (c.owner_id, c.group_id)
union all
select 'ownership_change', x.id from crm.ownership_change x join crm.client c on c.id = x.client_id where (x.owner_id, x.group_id) is distinct from (c.owner_id, c.group_id)
union all
select 'queue_skip', x.id from crm.queue_skip x join crm.client c on c.id = x.client_id where (x.owner_id, x.group_id) is distinct from (c.owner_id, c.group_id)
union all
select 'dnc_entry', x.id from crm.dnc_entry x join crm.client c on c.id = x.client_id where (x.owner_id, x.group_id) is distinct from (c.owner_id, c.group_id)
union all
select 'client_search', x.id from crm.client_search x join crm.client c using (id) where (x.owner_id, x.group_id) is distinct from (c.owner_id, c.group_id)
union all
select 'audit', x.id from crm.audit x join crm.client c on c.id = x.client_id where (x.owner_id, x.group_id) is distinct from (c.owner_id, c.group_id)
union all
select 'help_request', x.id from crm.help_request x join crm.client c on c.id = x.client_id where (x.owner_id, x.group_id) is distinct from (c.owner_id, c.group_id)
union all
select 'attachment', x.id from crm.attachment x join crm.client c on c.id = x.client_id where (x.owner_id, x.group_id) is distinct from (c.owner_id, c.group_id)
union all
select 'attachment_part', x.client_id from crm.attachment_part x join crm.client c on c.id = x.client_id where (x.owner_id, x.group_id) is distinct from (c.owner_id, c.group_id)
union all
select 'consent', x.id from crm.consent x join crm.client c on c.id = x.client_id where (x.owner_id, x.group_id) is distinct from (c.owner_id, c.group_id)
union all
select 'client_merge', x.id from crm.client_merge x join crm.client c on c.id = x.client_id where (x.owner_id, x.group_id) is distinct from (c.owner_id, c.group_id)
union all
select 'mass_change_row', x.client_id from crm.mass_change_row x join crm.client c on c.id = x.client_id where (x.owner_id, x.group_id) is distinct from (c.owner_id, c.group_id)
union all
select 'not_duplicate', x.client_id from crm.not_duplicate x join crm.client c on c.id = x.client_id where (x.owner_id, x.group_id) is distinct from (c.owner_id, c.group_id);
