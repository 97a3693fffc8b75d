-- What cars need next, of which a car has one in the whole network, and the messages that remind of it.

create table ${schema}.care_due (
    vehicle        uuid primary key,
    dealer         uuid not null,
    customer       uuid not null,
    delivered_on   date,
    serviced_on    date,
    serviced_at    bigint not null,
    serviced_unit  varchar,
    promised_on    date,
    promised_at    bigint not null,
    promised_unit  varchar,
    service        varchar not null,
    due_on         date not null,
    due_by         varchar not null,
    distance       bigint not null,
    unit           varchar not null,
    certainty      varchar not null,
    points         integer not null,
    days_spanned   integer not null,
    warranty_ends  date,
    next_look      timestamp(6) with time zone,
    reminder       uuid,
    version        bigint not null
);
-- What the run has to look at, a dealer's list by day, and its warranties that end.
create index care_due_next on ${schema}.care_due (next_look, vehicle);
create index care_due_day on ${schema}.care_due (dealer, due_on, vehicle);
create index care_due_warranty on ${schema}.care_due (dealer, warranty_ends, vehicle);

create table ${schema}.outgoing_message (
    dealer     uuid not null,
    id         uuid not null,
    purpose    varchar not null,
    customer   uuid not null,
    vehicle    uuid not null,
    text_key   varchar not null,
    arguments  varchar not null,
    language   varchar not null,
    channel    varchar not null,
    state      varchar not null,
    queued_at  timestamp(6) with time zone not null,
    next_try   timestamp(6) with time zone,
    sent_at    timestamp(6) with time zone,
    attempts   integer not null,
    version    bigint not null,
    primary key (dealer, id)
);
create unique index outgoing_message_id on ${schema}.outgoing_message (id);
create index outgoing_message_try on ${schema}.outgoing_message (next_try, id);
create index outgoing_message_state on ${schema}.outgoing_message (dealer, state, id);
create index outgoing_message_about on ${schema}.outgoing_message (vehicle, purpose);

insert into ${schema}.schema_version (version) values (9);
