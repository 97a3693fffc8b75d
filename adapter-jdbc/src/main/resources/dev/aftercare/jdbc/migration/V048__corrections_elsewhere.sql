-- A person's word on a reading reaches what other dealers recorded of the car; and what versions 30 and 31 were found to lack.

-- Notes of corrections of readings since a day, until the network's run has carried them out.
create table ${schema}.reading_correction (
    id           uuid primary key,
    vehicle      uuid not null,
    corrected_by uuid not null,
    since        date not null
);

-- By which meter the distance was told, of which the car had gone so many millimetres when it showed nothing. A release before writes none: those
-- are taken as the first meter's, as most cars have.
alter table ${schema}.first_service_voucher add column version bigint default 1 not null;
alter table ${schema}.first_service_voucher add column meter integer default 1 not null;
alter table ${schema}.first_service_voucher add column carried bigint default 0 not null;
update ${schema}.first_service_voucher
set meter = coalesce((
    select max(r.meter) from ${schema}.reading r
    where r.vehicle = first_service_voucher.vehicle and r.source = 'METER_REPLACED' and r.withdrawn_at is null
        and r.read_on <= first_service_voucher.done_on), 1);
update ${schema}.first_service_voucher
set carried = coalesce((
    select max(r.carried) from ${schema}.reading r
    where r.vehicle = first_service_voucher.vehicle and r.source = 'METER_REPLACED' and r.withdrawn_at is null
        and r.meter = first_service_voucher.meter and r.read_on <= first_service_voucher.done_on), 0)
where meter > 1;

-- Meters that were replaced, of which most cars have none, among all that was read of a car.
create index if not exists reading_source on ${schema}.reading (vehicle, source);

-- Who holds a place in the lounge waits there, as those do who were booked before version 30.
update ${schema}.appointment set waits = true where not waits and holds like '%"LOUNGE"%';

insert into ${schema}.schema_version (version) values (48);
