-- What is kept about a customer is found by the customer, whichever feature keeps it: for exports and erasures.

create index appointment_customer on ${schema}.appointment (customer, id);
create index follow_up_of on ${schema}.follow_up (customer, id);
create index outgoing_message_customer on ${schema}.outgoing_message (customer, id);
create index care_due_customer on ${schema}.care_due (customer);
create index correction_notice_customer on ${schema}.correction_notice (customer, id);
create index dealer_vehicle_owner on ${schema}.dealer_vehicle (owner);
create index dealer_vehicle_car on ${schema}.dealer_vehicle (vehicle);
create index customer_merge_survivor on ${schema}.customer_merge (survivor);
create index customer_merge_merged on ${schema}.customer_merge (merged);

insert into ${schema}.schema_version (version) values (15);
