-- Run once in every database that is to be a shard, by the superuser.
-- TEMPORARY is taken away because a temporary table would be found before a tenant's own by whoever gets the
-- pooled connection next.
REVOKE ALL ON DATABASE ${database} FROM PUBLIC;
GRANT CONNECT ON DATABASE ${database} TO ${app};
GRANT ALL ON DATABASE ${database} TO ${owner};
REVOKE ALL ON SCHEMA public FROM PUBLIC;
CREATE SCHEMA nowhere;
