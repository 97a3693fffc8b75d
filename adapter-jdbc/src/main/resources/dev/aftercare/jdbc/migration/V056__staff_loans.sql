-- Who is lent by one dealer to another, with what the borrower is to know of them. A release before knows no loans: to it who is lent is at the
-- lender, so roll out before lending.

create table ${schema}.staff_loan (
    id            uuid primary key,
    lender        uuid not null,
    lender_code   varchar not null,
    lender_zone   varchar not null,
    borrower      uuid not null,
    borrower_code varchar not null,
    borrower_zone varchar not null,
    person        uuid not null,
    name          varchar not null,
    posts         varchar not null,
    lent_from     timestamp(6) with time zone not null,
    lent_until    timestamp(6) with time zone not null,
    away          varchar not null,
    state         varchar not null,
    version       bigint not null
);
create index staff_loan_lender on ${schema}.staff_loan (lender, lent_until);
create index staff_loan_borrower on ${schema}.staff_loan (borrower, lent_until);

insert into ${schema}.schema_version (version) values (56);
