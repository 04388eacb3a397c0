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
-- keeps the chain in one line; it lasts until the transaction ends, so entries are written last. Every part of the
-- hash has a fixed width (numbers and microseconds since 1970 as eight bytes, big end first; texts by their own
-- hash), so no two entries read alike and any language can recompute it.
CREATE FUNCTION seal_audit_entry() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    before record;
BEGIN
    PERFORM pg_advisory_xact_lock(TG_RELID::bigint);
    SELECT seq, hash INTO before FROM audit_entry ORDER BY seq DESC LIMIT 1;
    NEW.seq := coalesce(before.seq, 0) + 1;
    NEW.previous := coalesce(before.hash, ''::bytea);
    NEW.hash := sha256(NEW.previous
        || int8send(NEW.seq)
        || int8send((extract(epoch FROM NEW.at) * 1000000)::bigint)
        || sha256(convert_to(NEW.actor, 'UTF8'))
        || sha256(convert_to(NEW.action, 'UTF8'))
        || sha256(convert_to(NEW.subject, 'UTF8'))
        || sha256(convert_to(NEW.detail, 'UTF8')));
    RETURN NEW;
END $$;
CREATE TRIGGER audit_entry_is_sealed BEFORE INSERT ON audit_entry
    FOR EACH ROW EXECUTE FUNCTION seal_audit_entry();
