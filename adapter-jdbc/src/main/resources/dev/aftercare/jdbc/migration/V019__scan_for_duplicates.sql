-- The scan of all customers for those who look like one: how far it is, and what it keeps between its steps and deletes at its end. Of two
-- key accounts whose customers were merged one is left, and the other says into which it was joined.

create table ${schema}.duplicate_scan (
    id            uuid primary key,
    started_at    timestamp(6) with time zone not null,
    started_by    varchar not null,
    stage         varchar not null,
    unfinished    boolean,
    progress      varchar not null,
    records       bigint not null,
    records_read  bigint not null,
    people        bigint not null,
    clues         bigint not null,
    compared      bigint not null,
    candidates    bigint not null,
    weighed       bigint not null,
    proposed      bigint not null,
    duplicates    double precision,
    household     double precision,
    finished_at   timestamp(6) with time zone,
    version       bigint not null,
    constraint duplicate_scan_unfinished unique (unfinished)
);

create table ${schema}.duplicate_clue (
    clue      bigint not null,
    customer  uuid not null,
    primary key (clue, customer)
);
create index duplicate_clue_customer on ${schema}.duplicate_clue (customer);

create table ${schema}.duplicate_value (
    counted  bigint primary key,
    records  bigint not null
);

create table ${schema}.duplicate_candidate (
    first_customer   uuid not null,
    second_customer  uuid not null,
    one_person       double precision not null,
    household        double precision not null,
    primary key (first_customer, second_customer)
);
create index duplicate_candidate_second on ${schema}.duplicate_candidate (second_customer);

alter table ${schema}.key_account add column joined_into uuid;

insert into ${schema}.schema_version (version) values (19);
