-- Parts picked beforehand for appointments, with prices and stock as they were when the customer was told. told is in the smallest unit of
-- currency; both are null where nothing was told.

create table ${schema}.parts_pick (
    dealer       uuid not null,
    appointment  uuid not null,
    on_day       date not null,
    lines        varchar not null,
    quoted_at    timestamp(6) with time zone not null,
    told         bigint,
    currency     varchar,
    state        varchar not null,
    trouble      varchar,
    attempts     integer not null,
    next_try     timestamp(6) with time zone,
    version      bigint not null,
    primary key (dealer, appointment)
);
create unique index parts_pick_appointment on ${schema}.parts_pick (appointment);
create index parts_pick_try on ${schema}.parts_pick (next_try, appointment);
create index parts_pick_state on ${schema}.parts_pick (dealer, state, appointment);

insert into ${schema}.schema_version (version) values (42);
