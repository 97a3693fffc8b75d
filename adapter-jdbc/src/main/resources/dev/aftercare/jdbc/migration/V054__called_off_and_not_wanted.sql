-- An absence that was called off before it began keeps nobody away.

-- To a release before they are away: it books nobody with them then.
alter table ${schema}.absence add column called_off boolean not null default false;

-- Who waits for an earlier place says that they need no place in the lounge, or no loan car, other than the appointment that they have. Nothing is
-- said in the rows before.
alter table ${schema}.waiting_entry add column not_waiting boolean not null default false;
alter table ${schema}.waiting_entry add column no_loan_car boolean not null default false;

insert into ${schema}.schema_version (version) values (54);
