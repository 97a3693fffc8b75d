-- The one journal, the short numbers, the keys of accepted requests, and the runs of imports.

create table ${schema}.journal (
    id              uuid primary key,
    organisation    uuid not null,
    actor           varchar not null,
    request_id      varchar not null,
    recorded_at     timestamp(6) with time zone not null,
    aggregate_kind  varchar not null,
    aggregate       uuid not null,
    version         bigint not null,
    line            integer not null,
    type            varchar not null,
    type_version    integer not null,
    subjects        varchar not null,
    facts           varchar not null,
    position        bigint,
    constraint journal_position unique (position),
    constraint journal_sequence unique (aggregate, aggregate_kind, version, line)
);
-- Finds what has no position yet.
create index journal_unnumbered on ${schema}.journal (position, recorded_at, id);
-- Where a dealer's reader goes on.
create index journal_of on ${schema}.journal (organisation, position);

-- One row per event and subject: a timeline is one range of it.
create table ${schema}.journal_subject (
    subject       uuid not null,
    subject_kind  varchar not null,
    recorded_at   timestamp(6) with time zone not null,
    event         uuid not null,
    primary key (subject, subject_kind, recorded_at, event)
);

-- The largest position given. Readers lock it, one after the other.
create table ${schema}.journal_head (
    only_one  smallint primary key check (only_one = 1),
    position  bigint not null
);
insert into ${schema}.journal_head (only_one, position) values (1, 0);

create table ${schema}.counter (
    organisation  uuid not null,
    kind          varchar(1) not null,
    counted_year  integer not null,
    last_count    bigint not null,
    primary key (organisation, kind, counted_year)
);

create table ${schema}.request_key (
    organisation  varchar not null,
    actor         varchar not null,
    request_key   varchar not null,
    fingerprint   varchar not null,
    result        uuid not null,
    version       bigint not null,
    stored_at     timestamp(6) with time zone not null,
    primary key (organisation, actor, request_key)
);
create index request_key_age on ${schema}.request_key (stored_at);

create table ${schema}.import_run (
    organisation  uuid not null,
    id            uuid not null,
    actor         varchar not null,
    kind          varchar not null,
    fingerprint   varchar not null,
    position      bigint not null,
    accepted      bigint not null,
    unchanged     bigint not null,
    faulty        bigint not null,
    finished      boolean not null,
    started_at    timestamp(6) with time zone not null,
    version       bigint not null,
    primary key (organisation, id),
    constraint import_run_source unique (organisation, actor, kind, fingerprint)
);
create unique index import_run_id on ${schema}.import_run (id);

-- What was last brought in the row of a key, whichever run it was.
create table ${schema}.imported_row (
    organisation  uuid not null,
    row_key       varchar not null,
    fingerprint   varchar not null,
    primary key (organisation, row_key)
);

create table ${schema}.import_fault (
    organisation  uuid not null,
    run           uuid not null,
    line          bigint not null,
    number        integer not null,
    column_name   varchar not null,
    cell          varchar not null,
    reason        varchar not null,
    kept          boolean not null,
    primary key (organisation, run, line, number)
);

insert into ${schema}.schema_version (version) values (4);
