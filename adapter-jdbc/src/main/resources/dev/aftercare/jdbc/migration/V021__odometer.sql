-- What meters showed, to the minute, with what became of it.

-- A release before writes none of these: a reading of its own is of the car's first meter, at no known hour.
-- carried is what the car had gone when the meter showed nothing, in millimetres; told is what was entered before a correction.
alter table ${schema}.reading add column read_minute integer;
alter table ${schema}.reading add column meter integer default 1 not null;
alter table ${schema}.reading add column carried bigint default 0 not null;
alter table ${schema}.reading add column told bigint;
alter table ${schema}.reading add column told_unit varchar;
alter table ${schema}.reading add column accepted boolean default false not null;
alter table ${schema}.reading add column held_for varchar;
alter table ${schema}.reading add column proposal bigint;
alter table ${schema}.reading add column version bigint default 1 not null;
create index reading_held on ${schema}.reading (flagged, entered_by, id);

insert into ${schema}.schema_version (version) values (21);
