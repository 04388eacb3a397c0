--liquibase formatted sql
--changeset boling:autodispatch-0001-create-decision splitStatements:false
-- What automatic dispatch decided about a case, from what, and what became of it. All that it knew stands in evidence, so
-- that the same decision can be made again at any time.
CREATE TABLE dispatch_decision (
    id           uuid PRIMARY KEY,
    case_id      uuid NOT NULL REFERENCES hotline_case (id),
    -- How many handlers the case had had before.
    round        integer NOT NULL,
    item_code    text COLLATE "C" NOT NULL,
    area         text NOT NULL,
    chosen_kind  text,
    chosen_id    uuid,
    chosen_name  text NOT NULL DEFAULT '',
    doubt        text NOT NULL DEFAULT '',
    -- Why it only proposed; empty when it dispatched.
    hold         text NOT NULL DEFAULT '',
    evidence     jsonb NOT NULL,
    verdict      jsonb NOT NULL,
    decided_at   timestamptz NOT NULL,
    outcome      text NOT NULL DEFAULT 'OPEN' CHECK (outcome IN ('OPEN', 'AGREED', 'OVERRULED', 'LAPSED', 'REPLACED')),
    -- Who took it in the end; of a decision that nobody agreed with too.
    actual_kind  text,
    actual_id    uuid,
    actual_name  text NOT NULL DEFAULT '',
    settled_at   timestamptz
);
CREATE UNIQUE INDEX dispatch_decision_stands_once ON dispatch_decision (case_id, round) WHERE outcome <> 'REPLACED';
CREATE INDEX dispatch_decision_of_case ON dispatch_decision (case_id, decided_at);
CREATE INDEX dispatch_decision_newest ON dispatch_decision (decided_at DESC, id DESC);
-- Agreement over the last so many of an item, and who took such cases.
CREATE INDEX dispatch_decision_judged ON dispatch_decision (item_code, settled_at DESC, id DESC)
    WHERE doubt = '' AND outcome IN ('AGREED', 'OVERRULED');
CREATE INDEX dispatch_decision_taken ON dispatch_decision (item_code, settled_at DESC, id DESC)
    WHERE actual_id IS NOT NULL;

-- How the city wants it; without a row as it is shipped.
CREATE TABLE dispatch_policy (
    only_one      boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    automatic     boolean NOT NULL,
    last          integer NOT NULL CHECK (last BETWEEN 10 AND 200),
    percent       integer NOT NULL CHECK (percent BETWEEN 80 AND 100),
    certainty     integer NOT NULL CHECK (certainty BETWEEN 50 AND 100),
    danger        boolean NOT NULL,
    excluded      text[] NOT NULL,
    version       bigint NOT NULL,
    changed_by    text NOT NULL,
    changed_at    timestamptz NOT NULL
);

-- A case leaves word when it is opened, takes a step, or is about something else while it waits for its handler.
CREATE FUNCTION leave_word_of_course() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO outbox (topic, subject) VALUES ('dispatch.case', NEW.id);
    RETURN NULL;
END $$;
CREATE TRIGGER hotline_case_begins_its_course AFTER INSERT ON hotline_case
    FOR EACH ROW WHEN (NEW.import_id IS NULL) EXECUTE FUNCTION leave_word_of_course();
CREATE TRIGGER hotline_case_takes_its_course AFTER UPDATE ON hotline_case
    FOR EACH ROW WHEN (NEW.import_id IS NULL AND (OLD.state IS DISTINCT FROM NEW.state
        OR OLD.handler_id IS DISTINCT FROM NEW.handler_id
        OR (NEW.state = 'REGISTERED' AND (OLD.item_code, OLD.area, OLD.address, OLD.confidential)
            IS DISTINCT FROM (NEW.item_code, NEW.area, NEW.address, NEW.confidential))))
    EXECUTE FUNCTION leave_word_of_course();
