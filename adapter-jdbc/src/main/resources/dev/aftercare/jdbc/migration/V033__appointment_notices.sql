-- How far customers were told of their appointments, which appointment a message is about, and when customers say that they come.

-- A release before keeps none: what it books is told nothing of, unless this release moves it.
create table ${schema}.appointment_notice (
    dealer       uuid not null,
    appointment  uuid not null,
    told         timestamp(6) with time zone,
    since        timestamp(6) with time zone not null,
    next_look    timestamp(6) with time zone,
    version      bigint not null,
    primary key (dealer, appointment)
);
create unique index appointment_notice_of on ${schema}.appointment_notice (appointment);
create index appointment_notice_look on ${schema}.appointment_notice (next_look, appointment);

alter table ${schema}.appointment add column sets_out_at timestamp(6) with time zone;
alter table ${schema}.appointment add column arrives_at timestamp(6) with time zone;

alter table ${schema}.outgoing_message add column appointment uuid;
create index outgoing_message_appointment on ${schema}.outgoing_message (appointment);

insert into ${schema}.schema_version (version) values (33);
