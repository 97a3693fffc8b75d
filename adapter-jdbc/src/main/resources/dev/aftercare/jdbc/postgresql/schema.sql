-- The schema and what the application may do with all tables that the owner will make in it, once per schema, run by who may make schemas.

create schema ${schema} authorization ${owner};
grant usage on schema ${schema} to ${application};
alter default privileges for role ${owner} in schema ${schema}
    grant select, insert, update, delete on tables to ${application};
