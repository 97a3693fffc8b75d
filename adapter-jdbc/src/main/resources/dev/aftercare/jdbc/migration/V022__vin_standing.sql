-- VINs whose check digit is wrong, which a person is to compare with the car.

-- A release before writes none: what it registers counts by its check digit when it is read, and is listed once it is written again.
alter table ${schema}.dealer_vehicle add column vin_standing varchar;
create index dealer_vehicle_vin_standing on ${schema}.dealer_vehicle (dealer, vin_standing, vehicle);

insert into ${schema}.schema_version (version) values (22);
