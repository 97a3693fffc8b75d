-- Who needs the workshop at once, what was promised to them, and whether it was kept.

create table ${schema}.urgent_request (
    dealer          uuid not null,
    id              uuid not null,
    vehicle         uuid not null,
    customer        uuid not null,
    service         varchar not null,
    waits           boolean not null,
    not_before      timestamp(6) with time zone,
    words           varchar not null,
    since           timestamp(6) with time zone not null,
    warn_at         timestamp(6) with time zone not null,
    promised_until  timestamp(6) with time zone not null,
    clerk           uuid,
    advisor         uuid,
    appointment     uuid,
    warned_at       timestamp(6) with time zone,
    warned_person   uuid,
    missed_at       timestamp(6) with time zone,
    missed_person   uuid,
    answered_at     timestamp(6) with time zone,
    answered_how    varchar,
    answered_by     uuid,
    withdrawn_at    timestamp(6) with time zone,
    state           varchar not null,
    next_due        timestamp(6) with time zone,
    version         bigint not null,
    primary key (dealer, id)
);
create unique index urgent_request_id on ${schema}.urgent_request (id);
create index urgent_request_state on ${schema}.urgent_request (dealer, state, id);
create index urgent_request_since on ${schema}.urgent_request (dealer, since);
create index urgent_request_customer on ${schema}.urgent_request (customer, id);
create index urgent_request_next_due on ${schema}.urgent_request (next_due, id);

insert into ${schema}.schema_version (version) values (44);
