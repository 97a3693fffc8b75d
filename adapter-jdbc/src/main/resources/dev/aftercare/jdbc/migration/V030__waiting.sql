-- Who waits for the car in the lounge, also while no place there is held for it.

-- A release before writes none: what it books is of customers who leave the car.
alter table ${schema}.appointment add column waits boolean not null default false;

insert into ${schema}.schema_version (version) values (30);
