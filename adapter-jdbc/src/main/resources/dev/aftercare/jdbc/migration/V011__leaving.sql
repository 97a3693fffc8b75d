-- Who somebody acts as and where they belong, and what they hand over when they leave.

alter table ${schema}.staff add column account varchar;
alter table ${schema}.staff add column department varchar;
alter table ${schema}.staff add column is_head boolean default false not null;
alter table ${schema}.staff add constraint staff_account unique (organisation, account);

-- Who is to bring about what prevents the next complaint, so that it is found when that person leaves.
alter table ${schema}.complaint add column prevention_by uuid;
alter table ${schema}.complaint add column prevention_until date;
update ${schema}.complaint
set prevention_by = cast(regexp_substr(progress, '"owner":"([0-9a-f-]{36})"', 1, 1, 'c', 1) as uuid),
    prevention_until = cast(regexp_substr(progress, '"until":"([0-9]{4}-[0-9]{2}-[0-9]{2})"', 1, 1, 'c', 1) as date);
create index complaint_owner on ${schema}.complaint (dealer, owned_by, closed);
create index complaint_offered on ${schema}.complaint (dealer, offered_to, closed);
create index complaint_prevention on ${schema}.complaint (dealer, prevention_by, prevention_until);

create index follow_up_lease on ${schema}.follow_up (dealer, lease_by);

create table ${schema}.departure (
    dealer          uuid not null,
    person          uuid not null,
    last_day        date not null,
    hand_over_rule  varchar not null,
    successor       uuid,
    handed_over     varchar not null,
    next_due        timestamp(6) with time zone,
    version         bigint not null,
    primary key (dealer, person)
);
create unique index departure_person on ${schema}.departure (person);
create index departure_due on ${schema}.departure (next_due, person);

-- Who is away, and who stands in.
create table ${schema}.absence (
    dealer     uuid not null,
    id         uuid not null,
    person     uuid not null,
    first_day  date not null,
    last_day   date not null,
    stand_in   uuid,
    version    bigint not null,
    primary key (dealer, id)
);
create unique index absence_id on ${schema}.absence (id);
create index absence_until on ${schema}.absence (dealer, last_day);

-- What an actor has decided alone in a month, by kind.
create table ${schema}.authority_use (
    dealer      uuid not null,
    id          uuid not null,
    decided_by  varchar not null,
    kind        varchar not null,
    in_month    date not null,
    currency    varchar(3) not null,
    minor       bigint not null,
    version     bigint not null,
    primary key (dealer, id),
    constraint authority_use_of unique (dealer, decided_by, kind, in_month, currency)
);

insert into ${schema}.schema_version (version) values (11);
