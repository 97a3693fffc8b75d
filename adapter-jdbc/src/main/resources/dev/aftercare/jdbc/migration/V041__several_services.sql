-- Several services of one appointment, one after the other: the codes of all but the first, and which of them is done when. Both are
-- null where there is one service, which takes the whole slot, as in all rows before.

alter table ${schema}.appointment add column further_services varchar;
alter table ${schema}.appointment add column jobs varchar;

insert into ${schema}.schema_version (version) values (41);
