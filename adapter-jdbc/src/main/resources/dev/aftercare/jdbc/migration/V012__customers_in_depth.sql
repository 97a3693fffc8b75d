-- Customers in depth: contact points with what was found of them, what is known beside the name, preferences and consent.

-- A release before writes none of these columns, and rows without them are as that release left them.
alter table ${schema}.customer add column contact_points varchar;
alter table ${schema}.customer add column profile varchar;
alter table ${schema}.customer add column wishes varchar;
alter table ${schema}.customer add column verdicts varchar;
create index customer_registered_at on ${schema}.customer (registered_at, id);

-- Of two customers one relation of a role is open at most: standing is absent in those that have ended.
create table ${schema}.customer_relation (
    id           uuid primary key,
    recorded_at  uuid not null,
    customer     uuid not null,
    other        uuid not null,
    role         varchar not null,
    since        date not null,
    until        date,
    standing     varchar,
    version      bigint not null,
    constraint customer_relation_standing unique (customer, other, role, standing)
);
create index customer_relation_from on ${schema}.customer_relation (customer, id);
create index customer_relation_to on ${schema}.customer_relation (other, id);

-- A customer has one unfinished notice at a dealer: unfinished_of is absent in those that are done with.
create table ${schema}.correction_notice (
    dealer         uuid not null,
    id             uuid not null,
    customer       uuid not null,
    fields         varchar not null,
    state          varchar not null,
    issued_at      timestamp(6) with time zone not null,
    due            timestamp(6) with time zone not null,
    corrected_at   timestamp(6) with time zone,
    rounds         integer not null,
    unfinished_of  uuid,
    next_due       timestamp(6) with time zone,
    version        bigint not null,
    primary key (dealer, id),
    constraint correction_notice_unfinished unique (dealer, unfinished_of)
);
create index correction_notice_due on ${schema}.correction_notice (dealer, next_due, id);
create index correction_notice_issued on ${schema}.correction_notice (dealer, issued_at);

insert into ${schema}.schema_version (version) values (12);
