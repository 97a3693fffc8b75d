-- The next service as it was promised to the customer in writing.

alter table ${schema}.care_due add column promised_on date;
alter table ${schema}.care_due add column promised_at bigint default 0 not null;
alter table ${schema}.care_due add column promised_unit varchar;

insert into ${schema}.schema_version (version) values (11);
