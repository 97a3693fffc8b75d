-- Which numbers cars had by a dealer's books before it corrected them: by an old one a car is still found, as far as no other has it.

create table ${schema}.vin_correction (
    dealer       uuid not null,
    vehicle      uuid not null,
    version      bigint not null,
    vin          varchar not null,
    vin_maker    varchar not null,
    reason       varchar not null,
    corrected_at timestamp(6) with time zone not null,
    primary key (dealer, vehicle, version, vin, vin_maker)
);
create index vin_correction_vin on ${schema}.vin_correction (vin, vin_maker, vehicle);

insert into ${schema}.schema_version (version) values (53);
