-- Cards of prospects and owners: open_of is the customer while it is an A card, so that a customer has one at a dealer once;
-- opened_on and what follows from a first contact is null on the C card of who took delivery without an A card.

create table ${schema}.prospect_card (
    dealer       uuid not null,
    id           uuid not null,
    customer     uuid not null,
    open_of      uuid,
    opened_on    date,
    met_on       date,
    way          varchar,
    source       varchar,
    consultant   uuid,
    note         varchar,
    stage        varchar not null,
    since        date not null,
    vehicle      uuid,
    reason       varchar,
    joined_into  uuid,
    version      bigint not null,
    primary key (dealer, id),
    constraint prospect_card_open unique (dealer, open_of)
);
create unique index prospect_card_id on ${schema}.prospect_card (id);
create index prospect_card_customer on ${schema}.prospect_card (customer, id);
create index prospect_card_consultant on ${schema}.prospect_card (dealer, consultant, id);
create index prospect_card_opened on ${schema}.prospect_card (dealer, opened_on);
create index prospect_card_since on ${schema}.prospect_card (dealer, since);

insert into ${schema}.schema_version (version) values (25);
