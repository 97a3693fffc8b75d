-- The gate log, how soon who came was received, what they get for how they came, and whom an appointment counts for.

-- A car that is known has no plate here. waits_as is its id or its plate while it waits: each waits once.
create table ${schema}.gate_entry (
    dealer         uuid not null,
    id             uuid not null,
    vehicle        uuid,
    plate          varchar,
    appointment    uuid,
    parking_place  varchar,
    came_at        timestamp(6) with time zone not null,
    state          varchar not null,
    received_at    timestamp(6) with time zone,
    left_at        timestamp(6) with time zone,
    waits_as       varchar,
    version        bigint not null,
    primary key (dealer, id),
    constraint gate_entry_waits unique (dealer, waits_as)
);
create unique index gate_entry_id on ${schema}.gate_entry (id);
create index gate_entry_came on ${schema}.gate_entry (dealer, came_at, id);
create index gate_entry_plate on ${schema}.gate_entry (plate);

-- Who has arrived and is not received yet waits; of several appointments of a car the first.
insert into ${schema}.gate_entry (dealer, id, vehicle, appointment, came_at, state, waits_as, version)
select a.dealer, a.id, a.vehicle, a.id, a.arrived_at, 'WAITING', cast(a.vehicle as varchar), 1
from ${schema}.appointment a
where a.state = 'ARRIVED' and not exists (
    select 1 from ${schema}.appointment b
    where b.dealer = a.dealer and b.vehicle = a.vehicle and b.state = 'ARRIVED' and b.id < a.id);

-- A release before writes none of these: it is open how soon reception began, and nobody is credited.
alter table ${schema}.appointment add column promptness varchar;
alter table ${schema}.appointment add column booked_at timestamp(6) with time zone;
alter table ${schema}.appointment add column booked_way varchar default 'DESK' not null;
alter table ${schema}.appointment add column booked_by uuid;
alter table ${schema}.appointment add column advisor uuid;
update ${schema}.appointment
set promptness = case when begun_at <= arrived_at + interval '5' minute then 'AT_ONCE' else 'WAITED' end
where begun_at is not null and arrived_at is not null;

-- What was settled or will be for an appointment before stays as it was: nothing off, no gift.
alter table ${schema}.visit add column entitlement varchar;
alter table ${schema}.visit add column discount_percent integer default 0 not null;

insert into ${schema}.schema_version (version) values (34);
