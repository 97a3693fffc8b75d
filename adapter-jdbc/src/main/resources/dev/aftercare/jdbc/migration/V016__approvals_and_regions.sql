-- Approvals of what is above somebody's authority.

-- open_about is null once it is not open any more, and so there is one open row for one thing; waiting_of is who asked while it waits.
create table ${schema}.approval (
    dealer       uuid not null,
    id           uuid not null,
    kind         varchar not null,
    about_kind   varchar not null,
    about        uuid not null,
    currency     varchar(3) not null,
    minor        bigint not null,
    asked_by     varchar not null,
    asked_at     timestamp(6) with time zone not null,
    why          varchar not null,
    bound        varchar not null,
    limit_minor  bigint not null,
    asked_of     varchar not null,
    state        varchar not null,
    decided_by   varchar,
    decided_at   timestamp(6) with time zone,
    reason       varchar,
    open_about   uuid,
    waiting_of   varchar,
    version      bigint not null,
    primary key (dealer, id),
    constraint approval_open unique (dealer, kind, about_kind, open_about)
);
create unique index approval_id on ${schema}.approval (id);
create index approval_about on ${schema}.approval (dealer, kind, about_kind, about, id);
create index approval_waiting_of on ${schema}.approval (dealer, waiting_of, id);
create index approval_asked_by on ${schema}.approval (dealer, asked_by, asked_at, id);
create index approval_state on ${schema}.approval (dealer, state, id);

-- Brands and regions of the network; what a dealer may do, and how it is laid out. Null where nothing was told yet.
alter table ${schema}.manufacturer add column structure varchar;
alter table ${schema}.dealer add column setup varchar;

-- What somebody was on a day, and what became of what is planned for the days of an absence. Null where an earlier release wrote the row.
alter table ${schema}.staff add column posts varchar;
alter table ${schema}.absence add column handed_over varchar;

insert into ${schema}.schema_version (version) values (16);
