-- Customers and cars, the grounds on which a dealer sees them, and how they are found again.

create table ${schema}.customer (
    id             uuid primary key,
    registered_at  uuid not null,
    name_kind      varchar not null,
    family_name    varchar not null,
    given_name     varchar not null,
    contact        varchar not null,
    birthday       date,
    version        bigint not null
);

create table ${schema}.vehicle (
    id              uuid primary key,
    vin             varchar(17) not null,
    make            varchar not null,
    model           varchar not null,
    model_year      integer,
    colour          varchar not null,
    used_as         varchar not null,
    plate           varchar,
    delivered_on    date,
    selling_dealer  uuid,
    version         bigint not null,
    constraint vehicle_vin unique (vin)
);

create table ${schema}.dealer_vehicle (
    dealer      uuid not null,
    vehicle     uuid not null,
    vin         varchar(17) not null,
    make        varchar not null,
    model       varchar not null,
    model_year  integer,
    colour      varchar not null,
    used_as     varchar not null,
    plate       varchar,
    owner       uuid,
    version     bigint not null,
    primary key (dealer, vehicle)
);

-- Of several owners of a car no two begin on one day.
create table ${schema}.ownership (
    vehicle      uuid not null,
    began_on     date not null,
    owner        uuid not null,
    recorded_by  uuid not null,
    ended_on     date,
    primary key (vehicle, began_on)
);

create table ${schema}.reading (
    id           uuid primary key,
    vehicle      uuid not null,
    entered_by   uuid not null,
    read_on      date not null,
    distance     bigint not null,
    unit         varchar not null,
    source       varchar not null,
    flagged      boolean not null,
    recorded_at  timestamp(6) with time zone not null
);
create index reading_of on ${schema}.reading (vehicle, read_on, id);

-- tell_at is the end of a ground while nobody has been told of it.
create table ${schema}.access (
    dealer        uuid not null,
    subject_kind  varchar not null,
    subject       uuid not null,
    id            uuid not null,
    ground        varchar not null,
    cause_kind    varchar,
    cause         uuid,
    since         timestamp(6) with time zone not null,
    ends_at       timestamp(6) with time zone,
    tell_at       timestamp(6) with time zone,
    primary key (dealer, subject_kind, subject, id)
);
create index access_to on ${schema}.access (subject, ground);
create index access_cause on ${schema}.access (cause);
create index access_tell on ${schema}.access (tell_at, id);

create table ${schema}.look (
    dealer        uuid not null,
    subject_kind  varchar not null,
    subject       uuid not null,
    id            uuid not null,
    actor         varchar not null,
    ground        varchar not null,
    looked_at     timestamp(6) with time zone not null,
    primary key (dealer, subject_kind, subject, id)
);
create index look_at on ${schema}.look (subject, id);

create table ${schema}.search_token (
    organisation  uuid not null,
    subject_kind  varchar not null,
    token_kind    varchar not null,
    token         bytea not null,
    subject       uuid not null,
    primary key (organisation, subject_kind, token_kind, token, subject)
);
-- Whoever is not limited to one organisation looks through all of them.
create index search_token_anywhere on ${schema}.search_token (subject_kind, token_kind, token, subject);
create index search_token_of on ${schema}.search_token (organisation, subject);

create table ${schema}.external_reference (
    organisation  uuid not null,
    subject_kind  varchar not null,
    origin        varchar not null,
    origin_key    varchar not null,
    subject       uuid not null,
    primary key (organisation, subject_kind, origin, origin_key)
);
create index external_reference_of on ${schema}.external_reference (organisation, subject);

insert into ${schema}.schema_version (version) values (2);
