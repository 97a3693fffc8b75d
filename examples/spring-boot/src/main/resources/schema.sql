create table if not exists test_drive (
    customer uuid not null,
    drive_day date not null,
    car varchar(20) not null,
    primary key (customer, drive_day)
);
