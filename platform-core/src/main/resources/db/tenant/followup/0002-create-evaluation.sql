--liquibase formatted sql
--changeset boling:followup-0002-create-evaluation splitStatements:false
-- What a citizen thinks of one round of handling (0 before the first rework). The first evaluation of a round counts; later
-- ones are kept. Who is meant is written down with it, since a rework may go to somebody else.
CREATE TABLE evaluation (
    id            uuid PRIMARY KEY,
    case_id       uuid NOT NULL REFERENCES hotline_case (id),
    round         integer NOT NULL,
    way           text NOT NULL CHECK (way IN ('PHONE', 'LINK')),
    at            timestamptz NOT NULL,
    responded     boolean NOT NULL,
    solved        text NOT NULL CHECK (solved IN ('YES', 'PARTLY', 'NO')),
    stars         smallint CHECK (stars BETWEEN 1 AND 5),
    words         text NOT NULL,
    counts        boolean NOT NULL,
    handler_kind  text,
    handler_id    uuid,
    handler_name  text NOT NULL
);
-- The first serves the rule and the case; the second the figures of a period, the third those of one handler.
CREATE UNIQUE INDEX evaluation_counts_once ON evaluation (case_id, round) WHERE counts;
CREATE INDEX evaluation_by_time ON evaluation (at) WHERE counts;
CREATE INDEX evaluation_of_handler ON evaluation (handler_id, at) WHERE counts;
COMMENT ON TABLE evaluation IS '@append-only';
CREATE INDEX case_assignment_by_end ON case_assignment ((coalesce(done_at, returned_at)))
    WHERE done_at IS NOT NULL OR returned_at IS NOT NULL;

-- What was answered by telephone before there were evaluations.
INSERT INTO evaluation (id, case_id, round, way, at, responded, solved, stars, words, counts,
    handler_kind, handler_id, handler_name)
    SELECT id, case_id, round, 'PHONE', at, responded, solved, stars, words,
        row_number() OVER (PARTITION BY case_id, round ORDER BY at, id) = 1, handler_kind, handler_id, handler_name
    FROM (SELECT f.*, c.handler_kind, c.handler_id, c.handler_name,
            count(*) FILTER (WHERE f.outcome = 'REWORK')
                OVER (PARTITION BY f.case_id ORDER BY f.at, f.id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS round
          FROM follow_up f JOIN hotline_case c ON c.id = f.case_id WHERE f.reached) said;

-- The link that a citizen was sent; only the digest of its token is kept.
CREATE TABLE evaluation_link (
    digest      bytea PRIMARY KEY,
    case_id     uuid NOT NULL REFERENCES hotline_case (id),
    round       integer NOT NULL,
    created_at  timestamptz NOT NULL,
    expires_at  timestamptz NOT NULL
);
CREATE INDEX evaluation_link_by_end ON evaluation_link (expires_at);

-- Whoever has a matter here is told how it goes: each new state of a case leaves word, whatever path wrote it.
CREATE FUNCTION tell_of_new_cases() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO outbox (topic, subject) SELECT 'followup.case', id FROM written
        WHERE caller_id IS NOT NULL AND import_id IS NULL AND removed_at IS NULL AND next_due_at IS NOT NULL;
    RETURN NULL;
END $$;
CREATE FUNCTION tell_of_moved_cases() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO outbox (topic, subject) SELECT 'followup.case', written.id
        FROM written JOIN was ON was.id = written.id
        WHERE written.state <> was.state AND written.caller_id IS NOT NULL AND written.import_id IS NULL
            AND written.removed_at IS NULL;
    RETURN NULL;
END $$;
CREATE TRIGGER hotline_case_opened_is_told AFTER INSERT ON hotline_case
    REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION tell_of_new_cases();
CREATE TRIGGER hotline_case_moved_is_told AFTER UPDATE ON hotline_case
    REFERENCING OLD TABLE AS was NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION tell_of_moved_cases();
