-- Complaints of a dealer's customers.

create table ${schema}.complaint (
    dealer        uuid not null,
    id            uuid not null,
    number_kind   varchar(1) not null,
    number_year   integer not null,
    number_count  bigint not null,
    customer      uuid not null,
    vehicle       uuid,
    words         varchar not null,
    wish          varchar not null,
    channel       varchar not null,
    kind          varchar not null,
    severity      varchar not null,
    received_at   timestamp(6) with time zone not null,
    state         varchar not null,
    closed        boolean not null,
    progress      varchar not null,
    owned_by      uuid,
    offered_to    uuid,
    policy        uuid not null,
    clock         varchar not null,
    due_at        timestamp(6) with time zone not null,
    next_due      timestamp(6) with time zone,
    version       bigint not null,
    primary key (dealer, id),
    constraint complaint_number unique (dealer, number_kind, number_year, number_count)
);
create unique index complaint_id on ${schema}.complaint (id);
create index complaint_open on ${schema}.complaint (dealer, closed, due_at, id);
create index complaint_customer on ${schema}.complaint (customer, closed);
create index complaint_next_due on ${schema}.complaint (next_due, id);

insert into ${schema}.schema_version (version) values (8);
