-- Who waits for the car in the lounge, also while no place there is held for it.

-- A release before writes none: who holds a place there waits, as those do who were booked before.
alter table ${schema}.appointment add column waits boolean not null default false;
update ${schema}.appointment set waits = true where holds like '%"LOUNGE"%';

insert into ${schema}.schema_version (version) values (30);
