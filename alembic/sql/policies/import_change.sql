-- What imports changed at known clients: read and written by crm.merge_import and crm.revert_import only.
alter table crm.import_change enable row level security;
alter table crm.import_change force row level security;
