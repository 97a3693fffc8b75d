-- When policies end and cars are to be inspected, a row per dealer, car and paper, and how far the reminder of it has come.

-- What was recorded before is decided by the first run. What a release before this one records meanwhile is decided when it is touched again.
create table ${schema}.paper_due (
    dealer     uuid not null,
    vehicle    uuid not null,
    paper      varchar not null,
    due_on     date not null,
    is_open    boolean not null,
    next_look  timestamp(6) with time zone,
    reminder   uuid,
    version    bigint not null,
    primary key (dealer, vehicle, paper)
);
create index paper_due_car on ${schema}.paper_due (vehicle);
create index paper_due_next on ${schema}.paper_due (next_look, dealer, vehicle);
create index paper_due_day on ${schema}.paper_due (dealer, due_on, vehicle, paper);

insert into ${schema}.paper_due (dealer, vehicle, paper, due_on, is_open, next_look, version)
select dealer, vehicle, kind || '_INSURANCE', max(last_day), false, current_timestamp, 1
from ${schema}.insurance
where car_left_on is null
group by dealer, vehicle, kind;
insert into ${schema}.paper_due (dealer, vehicle, paper, due_on, is_open, next_look, version)
select recorded_by, vehicle, 'INSPECTION', next_due, false, current_timestamp, 1
from ${schema}.roadworthiness
where next_due is not null;

insert into ${schema}.schema_version (version) values (36);
