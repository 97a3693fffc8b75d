-- Visits to the workshop. A car is in a house once, and an appointment leads to one visit.

create table ${schema}.visit (
    dealer          uuid not null,
    id              uuid not null,
    number          varchar not null,
    vehicle         uuid not null,
    customer        uuid not null,
    appointment     uuid,
    kind            varchar not null,
    words           varchar not null,
    distance        bigint,
    unit            varchar,
    arrived_on      date not null,
    arrived_at      timestamp(6) with time zone not null,
    in_house        uuid,
    in_house_since  timestamp(6) with time zone,
    path            varchar not null,
    quotes          varchar not null,
    settlement      varchar,
    version         bigint not null,
    primary key (dealer, id),
    constraint visit_number unique (dealer, number),
    constraint visit_appointment unique (dealer, appointment),
    constraint visit_in_house unique (dealer, in_house)
);
create unique index visit_id on ${schema}.visit (id);
create index visit_house on ${schema}.visit (dealer, in_house_since, id);
create index visit_car on ${schema}.visit (vehicle, arrived_at, id);

insert into ${schema}.schema_version (version) values (7);
