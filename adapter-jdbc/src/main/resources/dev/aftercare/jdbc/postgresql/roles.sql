-- The three roles, once per server, run by who may make roles (docs/row-security.md). Passwords are the host's to set.
-- ${owner} owns what is in the schema and cannot sign in; ${migrator} acts as the owner and runs migrations;
-- ${application} reads and writes rows, changes no table, and sees no row outside of its transaction's scope.

create role ${owner} nologin nosuperuser nobypassrls;
create role ${migrator} login nosuperuser nobypassrls noinherit in role ${owner};
alter role ${migrator} set role = ${owner};
create role ${application} login nosuperuser nobypassrls;
