-- What correction notices require, the rounds in which the dealer was late, and changes of customers that other dealers' notices have not been
-- looked at for; corrections and voidings of visits.

-- A release before writes neither column: all that it asks for has to be there.
alter table ${schema}.correction_notice add column required varchar;
update ${schema}.correction_notice set required = fields;
alter table ${schema}.correction_notice add column late_rounds integer default 0 not null;
update ${schema}.correction_notice set late_rounds = 1 where corrected_at > due and next_due is null;
create index correction_notice_unfinished_of on ${schema}.correction_notice (unfinished_of);

create table ${schema}.customer_change (
    id          uuid primary key,
    customer    uuid not null,
    changed_at  timestamp(6) with time zone not null
);

-- What was taken back does not count any more, and what stood in an amended visit stays readable.
alter table ${schema}.visit add column voided_at timestamp(6) with time zone;
alter table ${schema}.reading add column withdrawn_at timestamp(6) with time zone;

create table ${schema}.visit_amendment (
    dealer      uuid not null,
    visit       uuid not null,
    version     bigint not null,
    amended_at  timestamp(6) with time zone not null,
    amended_by  varchar not null,
    reason      varchar not null,
    stage       varchar not null,
    kind        varchar not null,
    arrived_at  timestamp(6) with time zone not null,
    left_at     timestamp(6) with time zone,
    distance    bigint,
    unit        varchar,
    settlement  varchar,
    primary key (dealer, visit, version)
);
create index visit_amendment_of on ${schema}.visit_amendment (visit, version);

insert into ${schema}.schema_version (version) values (18);
