--liquibase formatted sql
--changeset boling:callers-0002-create-caller-reference
-- Under which name an older system knew somebody; it says nothing outside that system.
CREATE TABLE caller_reference (
    source     text NOT NULL,
    reference  text NOT NULL,
    caller_id  uuid NOT NULL REFERENCES caller ON DELETE CASCADE,
    added_at   timestamptz NOT NULL,
    PRIMARY KEY (source, reference)
);
CREATE INDEX caller_reference_by_caller ON caller_reference (caller_id);
