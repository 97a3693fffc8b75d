-- What who asked for a one-time code was told, how often it was sent; what a scan for duplicates makes its numbers with.

-- A release before writes none of these: of its codes no more is known than what is left, and its messages are not counted.
alter table ${schema}.access_code add column told_until timestamp(6) with time zone;
alter table ${schema}.access_code add column told_tries integer;
alter table ${schema}.access_code add column sendings integer default 0 not null;
update ${schema}.access_code set sendings = 1 where sent_to is not null;

create unique index access_id on ${schema}.access (id);
create index request_key_result on ${schema}.request_key (result);

-- A scan under way goes on with the numbers that it has made without.
alter table ${schema}.duplicate_scan add column salt varchar(32);

insert into ${schema}.schema_version (version) values (23);
