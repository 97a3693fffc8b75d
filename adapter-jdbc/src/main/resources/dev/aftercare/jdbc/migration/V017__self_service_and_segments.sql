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

create index dealer_vehicle_owner on ${schema}.dealer_vehicle (dealer, owner, vehicle);
create index appointment_customer on ${schema}.appointment (dealer, customer, slot_start, id);
create index visit_of_customer on ${schema}.visit (dealer, customer, arrived_at, id);
create index complaint_of_customer on ${schema}.complaint (dealer, customer, received_at, id);

insert into ${schema}.schema_version (version) values (17);
