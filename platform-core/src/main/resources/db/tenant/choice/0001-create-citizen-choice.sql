--liquibase formatted sql
--changeset boling:choice-0001-create-citizen-choice
-- One time that a citizen was asked to choose a firm. Of the link the digest alone is kept; what is open of a case is one at
-- most, and who is first is decided by one UPDATE under the lock of the case.
CREATE TABLE citizen_choice (
    id         uuid PRIMARY KEY,
    case_id    uuid NOT NULL REFERENCES hotline_case (id),
    digest     bytea NOT NULL UNIQUE,
    asked_at   timestamptz NOT NULL,
    asked_by   text NOT NULL,
    until      timestamptz NOT NULL,
    state      text NOT NULL CHECK (state IN ('OPEN', 'CHOSEN', 'HANDED_BACK', 'LAPSED', 'REPLACED', 'OVERTAKEN')),
    -- Whom he chose, as it was called on that day.
    firm       uuid,
    firm_name  text NOT NULL DEFAULT '',
    ended_at   timestamptz,
    CONSTRAINT citizen_choice_is_open_or_ended CHECK ((state = 'OPEN') = (ended_at IS NULL)),
    CONSTRAINT citizen_choice_names_whom CHECK ((state = 'CHOSEN') = (firm IS NOT NULL))
);
CREATE UNIQUE INDEX citizen_choice_is_open_once ON citizen_choice (case_id) WHERE state = 'OPEN';
-- Serves the case file.
CREATE INDEX citizen_choice_of_case ON citizen_choice (case_id, asked_at);
