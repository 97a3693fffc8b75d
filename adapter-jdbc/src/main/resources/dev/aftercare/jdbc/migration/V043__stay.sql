-- When a car comes and goes where that is not the time of its work, and whether the customer drives a car of the dealer's meanwhile.

alter table ${schema}.appointment add column drop_off timestamp(6) with time zone;
alter table ${schema}.appointment add column pick_up timestamp(6) with time zone;
alter table ${schema}.appointment add column loan_car boolean not null default false;

insert into ${schema}.schema_version (version) values (43);
