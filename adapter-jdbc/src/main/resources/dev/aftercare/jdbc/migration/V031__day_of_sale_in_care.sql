-- Since when a car that was sold has its present owner, for what they drive is told by what was read since.

-- A release before keeps none: what it writes of a sale counts from the next one, or from the next first service.
alter table ${schema}.care_due add column bought_on date;
update ${schema}.care_due
set bought_on = (
    select max(o.began_on) from ${schema}.ownership o
    where o.vehicle = care_due.vehicle and o.ended_on is null
        and (care_due.delivered_on is null or o.began_on <> care_due.delivered_on));

insert into ${schema}.schema_version (version) values (31);
