-- Who is away for some hours and not for whole days.

-- To a release before they are away for all of these days: it books nobody with them, and hands over more than is needed.
alter table ${schema}.absence add column away_from timestamp(6) with time zone;
alter table ${schema}.absence add column away_until timestamp(6) with time zone;

insert into ${schema}.schema_version (version) values (38);
