-- Which plate a car carries from which day on, as dealers told it.

-- version is that of dealer_vehicle with which it was told. plate and keeper are empty once the plate was forgotten.
create table ${schema}.plate_statement (
    vehicle      uuid not null,
    recorded_by  uuid not null,
    version      bigint not null,
    began_on     date not null,
    plate        varchar,
    keeper       uuid,
    primary key (vehicle, recorded_by, version)
);
create index plate_statement_keeper on ${schema}.plate_statement (keeper);

-- What is known of plates so far: the dealer's last word, as if it had been its first, since the day on which it registered the car.
-- What a release before this one tells afterwards is the car's plate and no entry here.
insert into ${schema}.plate_statement (vehicle, recorded_by, version, began_on, plate, keeper)
select d.vehicle, d.dealer, d.version,
    coalesce(
        (select min(cast(a.since as date)) from ${schema}.access a
         where a.dealer = d.dealer and a.subject = d.vehicle and a.subject_kind = 'VEHICLE' and a.ground = 'REGISTERED_HERE'),
        date '1970-01-01'),
    d.plate, d.owner
from ${schema}.dealer_vehicle d
where d.plate is not null;

insert into ${schema}.schema_version (version) values (27);
