--liquibase formatted sql
--changeset boling:shard-0001-list-tenants-with-work splitStatements:false
-- Which schemas of this shard have entries of a topic in their outbox, and from when on. Rows are added and taken away,
-- never changed, and have no key: two transactions of one city never wait for one another here.
CREATE TABLE tenant_work (
    topic   text COLLATE "C" NOT NULL,
    home    text COLLATE "C" NOT NULL,
    due_at  timestamptz NOT NULL
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000,
        autovacuum_vacuum_insert_threshold = -1, autovacuum_analyze_threshold = 2000);
CREATE INDEX tenant_work_by_topic ON tenant_work (topic, home, due_at);

-- Fires on a tenant's outbox and runs with its owner's rights, so that a tenant's role needs no right here: what it
-- writes is the schema that the outbox stands in, which nobody can choose.
CREATE FUNCTION note_work() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    INSERT INTO shard.tenant_work (topic, home, due_at)
        SELECT topic, TG_TABLE_SCHEMA, min(next_try_at) FROM written WHERE dead_at IS NULL GROUP BY topic;
    RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION note_work() FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON tenant_work TO boling_shard;
