--liquibase formatted sql
--changeset boling:credit-0001-create-record splitStatements:false
-- How long a verified record counts, and how long a firm may appeal; the city's figures.
CREATE TABLE credit_policy (
    only_one     boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    months       integer NOT NULL CHECK (months BETWEEN 1 AND 120),
    appeal_days  integer NOT NULL CHECK (appeal_days BETWEEN 1 AND 90)
);
INSERT INTO credit_policy (months, appeal_days) VALUES (24, 15);

-- 不良记录: what a provider did badly, from one assignment of one case. Who reported and who decided stand with the key that
-- tells people apart and with the name of that day.
CREATE TABLE bad_record (
    id                uuid PRIMARY KEY,
    case_id           uuid NOT NULL REFERENCES hotline_case (id),
    assignment        uuid NOT NULL REFERENCES case_assignment (id),
    provider          uuid NOT NULL REFERENCES provider (id),
    kind              text NOT NULL CHECK (kind IN (
        'OVERCHARGING', 'POOR_WORK', 'LATE', 'RUDE', 'UNLICENSED', 'REFUSED', 'DECEIT', 'ILLEGAL')),
    facts             text NOT NULL CHECK (char_length(facts) BETWEEN 20 AND 2000),
    state             text NOT NULL CHECK (state IN ('REPORTED', 'VERIFIED', 'NOT_VERIFIED', 'REVERSED')),
    severity          text CHECK (severity IN ('ORDINARY', 'VERY_BAD')),
    reported_at       timestamptz NOT NULL,
    reported_by       text NOT NULL,
    reported_by_name  text NOT NULL,
    decided_at        timestamptz,
    decided_by        text,
    decided_by_name   text,
    decision          text NOT NULL DEFAULT '',
    CONSTRAINT bad_record_is_decided_somehow CHECK ((state = 'REPORTED') = (decided_at IS NULL)),
    CONSTRAINT bad_record_has_severity CHECK ((severity IS NOT NULL) = (state IN ('VERIFIED', 'REVERSED')))
);
-- One assignment is judged once. The second serves a provider's page and the rule, the third the case file, the fourth the
-- list of what waits for somebody to verify it.
CREATE UNIQUE INDEX bad_record_once ON bad_record (assignment) WHERE state IN ('REPORTED', 'VERIFIED');
CREATE INDEX bad_record_of_provider ON bad_record (provider, reported_at, id);
CREATE INDEX bad_record_of_case ON bad_record (case_id, reported_at);
CREATE INDEX bad_record_waiting ON bad_record (reported_at, id) WHERE state = 'REPORTED';

-- What a verified record led to: given is the step of that day, step what it is after appeals of others; it stays when it is
-- reversed. lapses_at is when the record counts no longer.
CREATE TABLE sanction (
    id                uuid PRIMARY KEY,
    record            uuid NOT NULL REFERENCES bad_record (id),
    provider          uuid NOT NULL REFERENCES provider (id),
    rule_version      integer NOT NULL,
    nth               integer NOT NULL,
    given             text NOT NULL CHECK (given IN ('YELLOW', 'RED', 'EXPELLED')),
    step              text NOT NULL CHECK (step IN ('YELLOW', 'RED', 'EXPELLED')),
    at                timestamptz NOT NULL,
    by_whom           text NOT NULL,
    by_name           text NOT NULL,
    appeal_until      timestamptz NOT NULL,
    lapses_at         timestamptz NOT NULL,
    reversed_at       timestamptz,
    CONSTRAINT sanction_of_record_is_one UNIQUE (record)
);
CREATE INDEX sanction_of_provider ON sanction (provider, at, id);

-- What a sanction caused, and what its reversal caused: written once, never changed.
CREATE TABLE sanction_effect (
    id        uuid PRIMARY KEY,
    sanction  uuid NOT NULL REFERENCES sanction (id),
    kind      text NOT NULL CHECK (kind IN (
        'STANDING', 'STEP', 'CITIZEN_TOLD', 'CITIZEN_NOT_TOLD', 'REWORK', 'BACK_TO_QUEUE', 'TAKEN', 'MARKED',
        'CITIZEN_TOLD_OF_REVERSAL')),
    case_id   uuid REFERENCES hotline_case (id),
    detail    text NOT NULL DEFAULT '',
    at        timestamptz NOT NULL
);
CREATE INDEX sanction_effect_of ON sanction_effect (sanction, at, id);
COMMENT ON TABLE sanction_effect IS '@append-only';

-- 申诉: by the firm itself or by an operator on its behalf; once for each sanction.
CREATE TABLE appeal (
    id               uuid PRIMARY KEY,
    sanction         uuid NOT NULL REFERENCES sanction (id),
    way              text NOT NULL CHECK (way IN ('FIRM', 'HOTLINE')),
    words            text NOT NULL,
    at               timestamptz NOT NULL,
    by_whom          text NOT NULL,
    by_name          text NOT NULL,
    state            text NOT NULL CHECK (state IN ('OPEN', 'UPHELD', 'REVERSED')),
    decision         text NOT NULL DEFAULT '',
    decided_at       timestamptz,
    decided_by       text,
    decided_by_name  text,
    CONSTRAINT appeal_is_one UNIQUE (sanction),
    CONSTRAINT appeal_is_decided_somehow CHECK ((state = 'OPEN') = (decided_at IS NULL))
);
CREATE INDEX appeal_open ON appeal (at, id) WHERE state = 'OPEN';

-- When a record stops counting, the provider's standing is asked for again.
CREATE FUNCTION schedule_lapses() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO outbox (topic, subject, next_try_at)
        SELECT 'credit.lapse', provider, lapses_at FROM written WHERE reversed_at IS NULL;
    RETURN NULL;
END $$;
CREATE TRIGGER sanction_lapse_is_scheduled AFTER INSERT ON sanction
    REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION schedule_lapses();
