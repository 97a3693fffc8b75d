-- One-time codes that dealers asked for about a car, without the codes: the seal of what was sent, and to whom.

create table ${schema}.access_code (
    dealer       uuid not null,
    id           uuid not null,
    vehicle      uuid,
    asked_at     timestamp(6) with time zone not null,
    ends_at      timestamp(6) with time zone not null,
    tries_left   integer not null,
    next_try     timestamp(6) with time zone,
    sent_to      uuid,
    seal_salt    varchar(32),
    seal_sha256  varchar(64),
    version      bigint not null,
    primary key (dealer, id)
);
create unique index access_code_id on ${schema}.access_code (id);
create index access_code_asked on ${schema}.access_code (dealer, asked_at);
create index access_code_vehicle on ${schema}.access_code (vehicle, asked_at);
create index access_code_next_try on ${schema}.access_code (next_try, id);
create index access_code_sent_to on ${schema}.access_code (sent_to, id);
create index access_code_age on ${schema}.access_code (asked_at);

create index vehicle_plate on ${schema}.vehicle (plate);

insert into ${schema}.schema_version (version) values (20);
