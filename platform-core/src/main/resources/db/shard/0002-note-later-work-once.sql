--liquibase formatted sql
--changeset boling:shard-0002-note-later-work-once splitStatements:false
-- Work for later would fill the list: a city has thousands of deadlines. One row that comes before it is enough, for whoever
-- serves that one looks what comes next. A row may be relied on that nobody can strike off before this transaction has
-- ended, which ten minutes are enough for; everything that is due sooner gets a row of its own.
CREATE OR REPLACE FUNCTION note_work() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    INSERT INTO shard.tenant_work (topic, home, due_at)
        SELECT topic, TG_TABLE_SCHEMA, due
        FROM (SELECT topic, min(next_try_at) AS due FROM written WHERE dead_at IS NULL GROUP BY topic) fresh
        WHERE due <= statement_timestamp() + interval '10 minutes' OR NOT EXISTS (
            SELECT FROM shard.tenant_work known
            WHERE known.topic = fresh.topic AND known.home = TG_TABLE_SCHEMA AND known.due_at <= fresh.due
              AND known.due_at > statement_timestamp() + interval '10 minutes');
    RETURN NULL;
END $$;
