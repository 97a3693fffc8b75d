-- Appointments, and what they take of a workshop's days.

create table ${schema}.appointment (
    dealer          uuid not null,
    id              uuid not null,
    number_kind     varchar(1) not null,
    number_year     integer not null,
    number_count    bigint not null,
    vehicle         uuid not null,
    customer        uuid not null,
    service         varchar not null,
    wish            varchar not null,
    passed_on_by    uuid,
    on_date         date not null,
    slot_start      timestamp(6) with time zone not null,
    slot_end        timestamp(6) with time zone not null,
    holds           varchar not null,
    overbooked_for  varchar,
    policy          uuid not null,
    state           varchar not null,
    no_show_due     timestamp(6) with time zone,
    arrived_at      timestamp(6) with time zone,
    punctuality     varchar,
    begun_at        timestamp(6) with time zone,
    version         bigint not null,
    primary key (dealer, id),
    constraint appointment_number unique (dealer, number_kind, number_year, number_count)
);
create unique index appointment_id on ${schema}.appointment (id);
create index appointment_on on ${schema}.appointment (dealer, on_date, slot_start, id);
create index appointment_car on ${schema}.appointment (vehicle, slot_start, id);
create index appointment_no_show on ${schema}.appointment (no_show_due, id);

-- Lock and version of everything that changes what is free on one day of one workshop.
create table ${schema}.workshop_day (
    dealer   uuid not null,
    on_date  date not null,
    taken    varchar not null,
    version  bigint not null,
    primary key (dealer, on_date)
);

-- The second wall: a place is taken once. A tick is a quarter of an hour since 1970-01-01T00:00Z.
create table ${schema}.taken_tick (
    dealer       uuid not null,
    resource     uuid not null,
    tick         bigint not null,
    lane         integer not null,
    appointment  uuid not null,
    primary key (dealer, resource, tick, lane)
);

insert into ${schema}.schema_version (version) values (3);
