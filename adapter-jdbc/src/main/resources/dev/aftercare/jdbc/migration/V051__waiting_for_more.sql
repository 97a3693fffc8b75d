-- Who waits for several services, at some times of the day, or with a loan car: the codes of all services but the first, and the times between
-- which the work is to begin. All are null, and no loan car is wished for, in the rows before.

alter table ${schema}.waiting_entry add column further_services varchar;
alter table ${schema}.waiting_entry add column earliest varchar;
alter table ${schema}.waiting_entry add column latest varchar;
alter table ${schema}.waiting_entry add column loan_car boolean not null default false;

insert into ${schema}.schema_version (version) values (51);
