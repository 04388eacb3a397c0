-- Run once per PostgreSQL cluster by its superuser, before the platform's first start.
-- ${owner} creates schemas and roles and owns what it creates; ${app} is what requests run on: it owns nothing,
-- inherits nothing, and sees an empty schema until a transaction puts a tenant's role on.
CREATE ROLE ${owner} LOGIN CREATEROLE NOSUPERUSER NOBYPASSRLS PASSWORD '${ownerPassword}';
CREATE ROLE ${app} LOGIN NOINHERIT NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD '${appPassword}';
ALTER ROLE ${app} SET search_path = nowhere;
ALTER ROLE ${app} SET statement_timeout = '60s';
ALTER ROLE ${app} SET lock_timeout = '10s';
ALTER ROLE ${app} SET idle_in_transaction_session_timeout = '5min';
