-- A migration of a later release, which changes rows that are there.
update ${schema}.dealer set name = 'renamed later';
