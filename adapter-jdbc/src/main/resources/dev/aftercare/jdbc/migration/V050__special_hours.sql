-- Other hours of dealers on some days, how far those whom they concern were told, and which messages tell of them. unfinished is null where
-- nobody is left to tell.

create table ${schema}.special_hours (
    dealer        uuid not null,
    id            uuid not null,
    first_day     date not null,
    last_day      date not null,
    hours         varchar not null,
    replaced      varchar not null,
    reason        varchar not null,
    words         varchar not null,
    segment       uuid,
    declared_at   timestamp(6) with time zone not null,
    withdrawn_at  timestamp(6) with time zone,
    stage         varchar not null,
    progress      varchar,
    told          integer not null,
    unfinished    boolean,
    version       bigint not null,
    primary key (dealer, id)
);
create unique index special_hours_id on ${schema}.special_hours (id);
create index special_hours_unfinished on ${schema}.special_hours (unfinished, id);

alter table ${schema}.outgoing_message add column special_hours uuid;
create index outgoing_message_special_hours on ${schema}.outgoing_message (special_hours, id);

insert into ${schema}.schema_version (version) values (50);
