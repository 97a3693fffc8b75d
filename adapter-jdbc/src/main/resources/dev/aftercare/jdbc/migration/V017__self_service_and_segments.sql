-- Self-service and segments of customers.

-- Links by which customers serve themselves, and what is theirs found by them.

create table ${schema}.portal_link (
    dealer        uuid not null,
    id            uuid not null,
    customer      uuid not null,
    sha256        varchar(64) not null,
    issued_at     timestamp(6) with time zone not null,
    ends_at       timestamp(6) with time zone not null,
    revoked_at    timestamp(6) with time zone,
    uses          bigint not null,
    last_used_at  timestamp(6) with time zone,
    version       bigint not null,
    primary key (dealer, id),
    constraint portal_link_secret unique (sha256)
);
create unique index portal_link_id on ${schema}.portal_link (id);
create index portal_link_customer on ${schema}.portal_link (customer, id);

create index dealer_vehicle_of_owner on ${schema}.dealer_vehicle (dealer, owner, vehicle);
create index appointment_of_customer on ${schema}.appointment (dealer, customer, slot_start, id);
create index visit_of_customer on ${schema}.visit (dealer, customer, arrived_at, id);
create index complaint_of_customer on ${schema}.complaint (dealer, customer, received_at, id);

-- Saved conditions over customers: every version of each.
create table ${schema}.segment (
    organisation  uuid not null,
    id            uuid not null,
    version       bigint not null,
    name          varchar not null,
    met_by        varchar not null,
    currency      varchar(3) not null,
    persona       varchar,
    changed_at    timestamp(6) with time zone not null,
    changed_by    varchar not null,
    primary key (organisation, id, version)
);
create unique index segment_id on ${schema}.segment (id, version);

-- What conditions compare. An earlier release leaves the columns empty; what a customer paid is known from then on when the visit changes.
alter table ${schema}.customer add column industry varchar;
update ${schema}.customer
set industry = substring(profile from position('"industry":"' in profile) + 12
    for position('","wonThrough":"' in profile) - position('"industry":"' in profile) - 12)
where profile like '%"industry":"%","wonThrough":"%' and position('\' in profile) = 0;
alter table ${schema}.visit add column customer_share bigint;
alter table ${schema}.visit add column currency varchar(3);

-- Key accounts: active_of is the customer while it is one, so that a customer is one once.
create table ${schema}.key_account (
    dealer       uuid not null,
    id           uuid not null,
    customer     uuid not null,
    active_of    uuid,
    manager      uuid not null,
    since        date not null,
    reasons      varchar not null,
    ended_on     date,
    every_days   integer not null,
    next_on      date not null,
    terms        varchar,
    terms_from   date,
    terms_until  date,
    version      bigint not null,
    primary key (dealer, id),
    constraint key_account_active unique (dealer, active_of)
);
create unique index key_account_id on ${schema}.key_account (id);
create index key_account_due on ${schema}.key_account (dealer, next_on, id);
create index key_account_manager on ${schema}.key_account (dealer, manager, id);

create table ${schema}.key_account_contact (
    dealer        uuid not null,
    account       uuid not null,
    id            uuid not null,
    contacted_on  date not null,
    channel       varchar not null,
    recorded_by   varchar not null,
    feedback      varchar not null,
    satisfied     varchar,
    primary key (dealer, account, id)
);
create index key_account_contact_of on ${schema}.key_account_contact (account, id);

insert into ${schema}.schema_version (version) values (17);
