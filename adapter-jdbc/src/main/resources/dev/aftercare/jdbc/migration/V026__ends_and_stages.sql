-- Ends of cars and the stages of their lives.

create table ${schema}.vehicle_end (
    id         uuid primary key,
    vehicle    uuid not null,
    stated_by  uuid not null,
    kind       varchar not null,
    since      date not null,
    back_on    date,
    withdrawn  varchar,
    version    bigint not null
);
create index vehicle_end_vehicle on ${schema}.vehicle_end (vehicle, since, id);

-- The stage of each car as its last event told it.
create table ${schema}.life_stage (
    vehicle     uuid primary key,
    stage       varchar not null,
    decided_on  date not null,
    changes_at  timestamp(6) with time zone,
    version     bigint not null
);
create index life_stage_change on ${schema}.life_stage (changes_at, vehicle);

-- What happened to a car and was not looked at yet.
create table ${schema}.life_stage_note (
    id       uuid primary key,
    vehicle  uuid not null
);

-- A release before knows no ends: what it writes is of a car on the road.
alter table ${schema}.care_due add column off_the_road boolean default false not null;

-- What was said of the car when it came.
alter table ${schema}.visit add column off_the_road varchar;

insert into ${schema}.schema_version (version) values (26);
