--liquibase formatted sql
--changeset boling:outbox-0001-create-outbox splitStatements:false
-- What somebody outside has still to hear of. An entry goes when it was delivered; a dead one waits for platform
-- operations.
CREATE TABLE outbox (
    seq          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    topic        text COLLATE "C" NOT NULL,
    subject      uuid NOT NULL,
    at           timestamptz NOT NULL DEFAULT now(),
    attempts     integer NOT NULL DEFAULT 0,
    next_try_at  timestamptz NOT NULL DEFAULT now(),
    last_error   text COLLATE "C" CHECK (char_length(last_error) <= 120),
    dead_at      timestamptz
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);
CREATE INDEX outbox_waiting ON outbox (topic, next_try_at, seq) WHERE dead_at IS NULL;
CREATE INDEX outbox_dead ON outbox (seq) WHERE dead_at IS NOT NULL;

-- Whatever is put in or has to be tried again wakes the drainers, in the same transaction.
CREATE TRIGGER outbox_wakes_drainers AFTER INSERT ON outbox
    REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION shard.note_work();
CREATE TRIGGER outbox_wakes_drainers_again AFTER UPDATE ON outbox
    REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION shard.note_work();

-- Leaves an entry for every row that a statement wrote. For any table with a uuid named id; the topic is the trigger's
-- argument and the transition table is called written:
--   CREATE TRIGGER x AFTER INSERT ON x REFERENCING NEW TABLE AS written
--       FOR EACH STATEMENT EXECUTE FUNCTION leave_word('search.article');
-- and the same once more AFTER UPDATE, and AFTER DELETE with REFERENCING OLD TABLE AS written.
CREATE FUNCTION leave_word() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO outbox (topic, subject) SELECT TG_ARGV[0], id FROM written;
    RETURN NULL;
END $$;
