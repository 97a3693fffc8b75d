-- Who drives a car that is somebody else's, from a day (included) to the day since when they do not any more.

create table ${schema}.driving (
    dealer    uuid not null,
    id        uuid not null,
    vehicle   uuid not null,
    driver    uuid not null,
    began_on  date not null,
    ended_on  date,
    version   bigint not null,
    primary key (dealer, id)
);
create index driving_of_car on ${schema}.driving (vehicle, began_on, id);
create index driving_driver on ${schema}.driving (driver);

insert into ${schema}.schema_version (version) values (25);
