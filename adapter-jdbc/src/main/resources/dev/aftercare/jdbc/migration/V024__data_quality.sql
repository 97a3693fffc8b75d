-- How good the data of a dealer's month was when the month was closed; nothing of a person stands in it.

-- Each figure is a column with its denominator: complete of customers, accurate of judged, timely of dated.
create table ${schema}.data_quality_month (
    dealer     uuid not null,
    first_day  date not null,
    customers  bigint not null,
    complete   bigint not null,
    judged     bigint not null,
    accurate   bigint not null,
    dated      bigint not null,
    timely     bigint not null,
    wrong      varchar not null,
    closed_at  timestamp(6) with time zone not null,
    primary key (dealer, first_day)
);

-- Who bought a new car and who had a warranty repair in a month.
create index vehicle_delivered on ${schema}.vehicle (selling_dealer, delivered_on);
create index visit_arrived on ${schema}.visit (dealer, arrived_on);

insert into ${schema}.schema_version (version) values (24);
