-- The network: who is in it, by which numbers it decides, and who may come in.
-- These files run on H2 (MODE=PostgreSQL, DATABASE_TO_LOWER=TRUE) and PostgreSQL 15 to 18.
-- ${schema} is the schema's name; it is made beforehand, by the migrator or by hand.
-- Texts whose order matters are also kept as UTF-8 bytes, which every database orders by code point.

create table ${schema}.schema_version (
    version integer primary key
);

create table ${schema}.manufacturer (
    only_one  smallint primary key check (only_one = 1),
    id        uuid not null,
    name      varchar not null,
    zone      varchar not null,
    version   bigint not null
);

create table ${schema}.dealer (
    id          uuid primary key,
    code        varchar not null,
    code_order  bytea not null,
    name        varchar not null,
    region      varchar not null,
    city        varchar not null,
    grade       varchar not null,
    zone        varchar not null,
    hours       varchar not null,
    workshop    varchar not null,
    version     bigint not null,
    constraint dealer_code unique (code_order)
);

create table ${schema}.staff (
    organisation    uuid not null,
    id              uuid not null,
    name            varchar not null,
    roles           varchar not null,
    skills          varchar not null,
    hours           varchar not null,
    employed_from   date not null,
    employed_until  date,
    version         bigint not null,
    primary key (organisation, id)
);
create unique index staff_id on ${schema}.staff (id);

create table ${schema}.policy (
    id           uuid primary key,
    kind         varchar not null,
    dealer       uuid,
    valid_from   date not null,
    recorded_at  timestamp(6) with time zone not null,
    body         varchar not null
);
create index policy_of on ${schema}.policy (dealer);

create table ${schema}.access_key (
    id            uuid primary key,
    sha256        varchar(64) not null,
    actor         varchar not null,
    scope         varchar not null,
    organisation  uuid,
    issued_at     timestamp(6) with time zone not null,
    ends_at       timestamp(6) with time zone not null,
    revoked_at    timestamp(6) with time zone,
    version       bigint not null,
    constraint access_key_secret unique (sha256)
);
create index access_key_of on ${schema}.access_key (organisation, id);

create table ${schema}.session (
    sha256      varchar(64) primary key,
    access_key  uuid not null,
    ends_at     timestamp(6) with time zone not null
);
create index session_end on ${schema}.session (ends_at);

insert into ${schema}.schema_version (version) values (1);
