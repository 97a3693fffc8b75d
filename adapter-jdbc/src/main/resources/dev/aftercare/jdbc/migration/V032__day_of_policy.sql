-- When a policy was recorded: a sale that is recorded later than it happened leaves alone what was recorded since.

-- A release before keeps the database's own day. What was recorded before is taken as known when it began to insure.
alter table ${schema}.insurance add column recorded_on date default current_date not null;
update ${schema}.insurance set recorded_on = first_day where first_day < recorded_on;

insert into ${schema}.schema_version (version) values (32);
