-- Activity states of customers and cars at each dealer, and under the manufacturer in the whole network.

create table ${schema}.activity (
    organisation  uuid not null,
    subject_kind  varchar not null,
    subject       uuid not null,
    state         varchar,
    changes_at    timestamp(6) with time zone,
    version       bigint not null,
    primary key (organisation, subject_kind, subject)
);
create index activity_subject on ${schema}.activity (subject, subject_kind, organisation);
create index activity_state on ${schema}.activity (organisation, subject_kind, state, subject);
create index activity_change on ${schema}.activity (changes_at, subject);

-- What happened at a dealer and was not counted for the network yet.
create table ${schema}.activity_note (
    id            uuid primary key,
    subject_kind  varchar not null,
    subject       uuid not null
);

-- Whether a visit counts: settled, or told by another system as over. An earlier release leaves the column empty; a bill then says it.
alter table ${schema}.visit add column repair_order boolean;
update ${schema}.visit
set repair_order = settlement is not null or (in_house_since is null and path not like '%BROKEN_OFF%');

create index visit_customer on ${schema}.visit (customer, arrived_on);
create index ownership_owner on ${schema}.ownership (owner, began_on);

insert into ${schema}.schema_version (version) values (13);
