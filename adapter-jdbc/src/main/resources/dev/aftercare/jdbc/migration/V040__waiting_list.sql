-- Who waits for a place in the workshop, and what became free that was not looked at yet.

create table ${schema}.waiting_entry (
    dealer        uuid not null,
    id            uuid not null,
    vehicle       uuid not null,
    customer      uuid not null,
    service       varchar not null,
    first_day     date not null,
    last_day      date not null,
    mornings      boolean not null,
    afternoons    boolean not null,
    advisor       uuid,
    waits         boolean not null,
    words         varchar not null,
    present       uuid,
    since         timestamp(6) with time zone not null,
    stands_until  timestamp(6) with time zone not null,
    state         varchar not null,
    next_look     timestamp(6) with time zone,
    held_by       uuid,
    slot_start    timestamp(6) with time zone,
    slot_end      timestamp(6) with time zone,
    slot_day      date,
    slot_half     varchar,
    holds         varchar,
    offer_until   timestamp(6) with time zone,
    message       uuid,
    declined      varchar not null,
    appointment   uuid,
    version       bigint not null,
    primary key (dealer, id)
);
create unique index waiting_entry_id on ${schema}.waiting_entry (id);
create index waiting_entry_state on ${schema}.waiting_entry (dealer, state, id);
create index waiting_entry_customer on ${schema}.waiting_entry (customer, id);
create index waiting_entry_next_look on ${schema}.waiting_entry (next_look, id);

-- Every cause writes a row of its own, so that nobody waits for another.
create table ${schema}.freed_days (
    dealer     uuid not null,
    id         uuid not null,
    first_day  date not null,
    last_day   date not null,
    primary key (dealer, id)
);
create unique index freed_days_id on ${schema}.freed_days (id);

insert into ${schema}.schema_version (version) values (40);
