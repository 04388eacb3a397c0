--liquibase formatted sql
--changeset boling:followup-0003-create-follow-up-rule splitStatements:false
-- Whom the city asks, how and when: one row for each version of the whole list, never changed; the newest one holds.
CREATE TABLE follow_up_rules (
    version  integer PRIMARY KEY,
    rules    jsonb NOT NULL,
    by_whom  text NOT NULL,
    at       timestamptz NOT NULL
);
COMMENT ON TABLE follow_up_rules IS '@append-only';

-- What the rules made of one round of a case, and why. rule counts from 1; 0 is what is shipped. draw is the case's ticket in
-- ten thousandths, and it is called where that is below percent. next_at: when it is looked at again; null when nothing more
-- happens by itself.
CREATE TABLE follow_up_plan (
    case_id    uuid NOT NULL REFERENCES hotline_case (id),
    round      integer NOT NULL,
    version    integer NOT NULL,
    rule       integer NOT NULL,
    name       text NOT NULL,
    way        text NOT NULL CHECK (way IN ('LINK_THEN_PHONE', 'PHONE', 'LINK', 'NONE')),
    percent    smallint NOT NULL CHECK (percent BETWEEN 1 AND 100),
    draw       smallint NOT NULL CHECK (draw BETWEEN 0 AND 9999),
    link       boolean NOT NULL,
    call       boolean NOT NULL,
    why        text NOT NULL,
    call_from  timestamptz,
    closes_at  timestamptz,
    next_at    timestamptz,
    at         timestamptz NOT NULL,
    PRIMARY KEY (case_id, round)
);

-- Whoever is done with a case leaves word: it is planned whether, how and when its citizen is asked.
CREATE FUNCTION plan_follow_ups() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO outbox (topic, subject) SELECT 'followup.plan', written.id
        FROM written JOIN was ON was.id = written.id
        WHERE written.state = 'DONE' AND was.state <> 'DONE' AND written.import_id IS NULL
            AND written.removed_at IS NULL;
    RETURN NULL;
END $$;
CREATE TRIGGER hotline_case_done_is_planned AFTER UPDATE ON hotline_case
    REFERENCING OLD TABLE AS was NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION plan_follow_ups();
CREATE FUNCTION look_at_plans_again() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO outbox (topic, subject, next_try_at)
        SELECT 'followup.plan', case_id, next_at FROM written WHERE next_at IS NOT NULL;
    RETURN NULL;
END $$;
CREATE TRIGGER follow_up_plan_is_looked_at AFTER INSERT ON follow_up_plan
    REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION look_at_plans_again();

-- What was answered to the questions of the rule, in their order; and who called, apart from how he signs.
ALTER TABLE follow_up ADD COLUMN extra jsonb NOT NULL DEFAULT '[]';
ALTER TABLE follow_up ADD COLUMN account uuid;

-- An end of its own: the handler is done, and nobody has said whether the need is met.
ALTER TABLE hotline_case DROP CONSTRAINT hotline_case_state_is_known;
ALTER TABLE hotline_case ADD CONSTRAINT hotline_case_state_is_known CHECK (state IN (
    'REGISTERED', 'OFFERED', 'ASSIGNED', 'ACCEPTED', 'ARRIVED', 'WAITING', 'DISPUTED', 'DONE',
    'ANSWERED', 'CLOSED_SOLVED', 'CLOSED_UNSOLVED', 'CLOSED_UNRATED', 'UNMET', 'WITHDRAWN'));
