-- Called by Flyway in the transaction of each migration: row security holds for the owner too, and a migration works on all rows.
do $$ begin perform set_config('aftercare.scope', '*', true); end $$;
