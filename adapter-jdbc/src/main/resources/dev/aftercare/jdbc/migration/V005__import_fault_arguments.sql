-- What the text of a fault needs besides column and value. The release before this one leaves it out, so it has a default.

alter table ${schema}.import_fault
    add column arguments varchar default '{"v":1,"arguments":{}}' not null;

insert into ${schema}.schema_version (version) values (5);
