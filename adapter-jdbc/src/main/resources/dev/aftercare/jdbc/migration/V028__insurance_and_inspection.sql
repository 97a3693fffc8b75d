-- Policies of owners, and what belongs to the car: its first registration and its last inspection.

-- premium is in the smallest unit of currency. car_left_on is the day since when the car has another owner.
create table ${schema}.insurance (
    dealer         uuid not null,
    id             uuid not null,
    vehicle        uuid not null,
    holder         uuid not null,
    kind           varchar not null,
    insurer        varchar not null,
    policy_number  varchar not null,
    first_day      date not null,
    last_day       date not null,
    premium        bigint,
    currency       varchar,
    car_left_on    date,
    version        bigint not null,
    primary key (dealer, id)
);
create index insurance_of_car on ${schema}.insurance (vehicle, car_left_on);
create index insurance_ends on ${schema}.insurance (dealer, last_day, id);
create index insurance_holder on ${schema}.insurance (holder);

create table ${schema}.roadworthiness (
    vehicle            uuid not null,
    recorded_by        uuid not null,
    first_registered   date,
    inspected_on       date,
    inspection_result  varchar,
    next_due           date,
    version            bigint not null,
    primary key (vehicle, recorded_by)
);
create index roadworthiness_due on ${schema}.roadworthiness (recorded_by, next_due, vehicle);

insert into ${schema}.schema_version (version) values (28);
