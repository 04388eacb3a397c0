--liquibase formatted sql
--changeset boling:access-0002-create-audit-trail splitStatements:false
CREATE TABLE audit_entry (
    seq       bigint PRIMARY KEY,
    at        timestamptz NOT NULL,
    actor     text NOT NULL,
    action    text NOT NULL,
    subject   text NOT NULL,
    detail    text NOT NULL DEFAULT '',
    previous  bytea NOT NULL,
    hash      bytea NOT NULL
);
-- The tenancy gives a tenant's role no UPDATE and no DELETE on a table that is marked so.
COMMENT ON TABLE audit_entry IS '@append-only';

-- Seals an entry: it gets the next number without a gap and a hash over itself and the hash before it. The lock
-- keeps the chain in one line; it lasts until the transaction ends, so entries are written last.
CREATE FUNCTION seal_audit_entry() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    before record;
BEGIN
    PERFORM pg_advisory_xact_lock(TG_RELID::bigint);
    SELECT seq, hash INTO before FROM audit_entry ORDER BY seq DESC LIMIT 1;
    NEW.seq := coalesce(before.seq, 0) + 1;
    NEW.previous := coalesce(before.hash, ''::bytea);
    NEW.hash := sha256(NEW.previous || convert_to(
        NEW.seq || E'\n' || extract(epoch FROM NEW.at) || E'\n' || NEW.actor || E'\n' || NEW.action || E'\n'
        || NEW.subject || E'\n' || NEW.detail, 'UTF8'));
    RETURN NEW;
END $$;
CREATE TRIGGER audit_entry_is_sealed BEFORE INSERT ON audit_entry
    FOR EACH ROW EXECUTE FUNCTION seal_audit_entry();
