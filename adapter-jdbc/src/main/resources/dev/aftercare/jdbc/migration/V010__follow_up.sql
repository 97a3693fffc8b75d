-- Follow-up calls: what they are about, the attempts, and sales that calls of other dealers have not been looked at for.

-- The worklist has open calls only: next_due and worklist_day, which is the last day, are absent in finished ones.
create table ${schema}.follow_up (
    dealer       uuid not null,
    id           uuid not null,
    customer     uuid not null,
    due          timestamp(6) with time zone not null,
    last_day     date not null,
    policy       uuid not null,
    state        varchar not null,
    lease_by     varchar,
    lease_until  timestamp(6) with time zone,
    replaced_by  uuid,
    next_due     timestamp(6) with time zone,
    worklist_day date,
    version      bigint not null,
    primary key (dealer, id)
);
create unique index follow_up_id on ${schema}.follow_up (id);
create index follow_up_customer on ${schema}.follow_up (dealer, customer, id);
create index follow_up_worklist on ${schema}.follow_up (dealer, worklist_day, next_due, id);
create index follow_up_next_due on ${schema}.follow_up (dealer, next_due);

create table ${schema}.follow_up_topic (
    dealer        uuid not null,
    follow_up     uuid not null,
    number        integer not null,
    point         varchar not null,
    occasion      varchar not null,
    script        varchar not null,
    vehicle       uuid not null,
    subject_kind  varchar not null,
    subject       uuid not null,
    primary key (dealer, follow_up, number)
);
create index follow_up_topic_call on ${schema}.follow_up_topic (follow_up, number);
create index follow_up_topic_car on ${schema}.follow_up_topic (vehicle, follow_up);

create table ${schema}.follow_up_attempt (
    dealer        uuid not null,
    follow_up     uuid not null,
    number        integer not null,
    called_at     timestamp(6) with time zone not null,
    called_by     varchar not null,
    result        varchar not null,
    satisfaction  varchar not null,
    note          varchar not null,
    kind          varchar,
    words         varchar,
    severity      varchar,
    primary key (dealer, follow_up, number)
);
create index follow_up_attempt_call on ${schema}.follow_up_attempt (follow_up, number);
create index follow_up_attempt_at on ${schema}.follow_up_attempt (dealer, called_at);

-- Rows to be locked: a customer's calls, and under the dealer's own id its worklist.
create table ${schema}.follow_up_lock (
    dealer  uuid not null,
    what    uuid not null,
    primary key (dealer, what)
);

create table ${schema}.follow_up_sale (
    vehicle    uuid not null,
    new_owner  uuid not null,
    primary key (vehicle)
);

insert into ${schema}.schema_version (version) values (10);
