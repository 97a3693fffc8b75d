-- Merges of customers, which ids are one customer's by them, and pairs that look like one or were found to be two.

-- What the merges that hold come to. Who was never merged has no row here; the survivor of others has one of its own.
create table ${schema}.customer_identity (
    id    uuid primary key,
    root  uuid not null
);
create index customer_identity_root on ${schema}.customer_identity (root, id);

-- holding is the merged customer while the merge holds: nobody is merged twice at once.
create table ${schema}.customer_merge (
    organisation     uuid not null,
    id               uuid not null,
    survivor         uuid not null,
    merged           uuid not null,
    taken            varchar not null,
    survivor_before  varchar not null,
    decided_at       timestamp(6) with time zone not null,
    decided_by       varchar not null,
    undone_at        timestamp(6) with time zone,
    undone_by        varchar,
    holding          uuid,
    version          bigint not null,
    primary key (organisation, id),
    constraint customer_merge_holding unique (holding)
);
create unique index customer_merge_id on ${schema}.customer_merge (id);

-- unlikely is 1000 less what is probable per mille, while nobody has decided.
create table ${schema}.customer_pair (
    id               uuid primary key,
    first_customer   uuid not null,
    second_customer  uuid not null,
    per_mille        integer,
    reasons          varchar not null,
    state            varchar not null,
    unlikely         integer,
    judged_at        timestamp(6) with time zone,
    judged_by        varchar,
    version          bigint not null,
    constraint customer_pair_two unique (first_customer, second_customer)
);
create index customer_pair_second on ${schema}.customer_pair (second_customer);
create index customer_pair_open on ${schema}.customer_pair (unlikely, id);

create index follow_up_replaced on ${schema}.follow_up (dealer, replaced_by);

insert into ${schema}.schema_version (version) values (14);
