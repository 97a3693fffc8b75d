-- Customers in depth: contact points with what was found of them, what is known beside the name, preferences and consent.

-- A release before writes none of these columns, and rows without them are as that release left them.
alter table ${schema}.customer add column contact_points varchar;
alter table ${schema}.customer add column profile varchar;
alter table ${schema}.customer add column wishes varchar;
alter table ${schema}.customer add column verdicts varchar;

insert into ${schema}.schema_version (version) values (12);
