-- Old chassis numbers of fewer than 17 characters are unique for one maker only, so the maker counts beside them; it is empty for VINs, which a
-- release before writes alone.

alter table ${schema}.vehicle add column vin_maker varchar default '' not null;
alter table ${schema}.dealer_vehicle add column vin_maker varchar default '' not null;
create unique index vehicle_vin_and_maker on ${schema}.vehicle (vin, vin_maker);
alter table ${schema}.vehicle drop constraint vehicle_vin;

insert into ${schema}.schema_version (version) values (49);
