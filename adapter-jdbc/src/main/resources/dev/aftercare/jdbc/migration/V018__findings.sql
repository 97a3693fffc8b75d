-- What correction notices require, the rounds in which the dealer was late, and changes of customers that other dealers' notices have not been
-- looked at for.

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

insert into ${schema}.schema_version (version) values (18);
