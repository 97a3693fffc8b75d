-- The first service, of which a car has one in the whole network.

create table ${schema}.first_service_voucher (
    vehicle   uuid primary key,
    number    varchar not null,
    done_by   uuid not null,
    done_on   date not null,
    distance  bigint not null,
    unit      varchar not null,
    timing    varchar not null
);

insert into ${schema}.schema_version (version) values (6);
