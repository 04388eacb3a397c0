--liquibase formatted sql
--changeset boling:dispatch-0001-create-ruling
-- A dispute about whose case it is, and how it was ruled. Names are kept as they were on that day.
CREATE TABLE ruling (
    id               uuid PRIMARY KEY,
    case_id          uuid NOT NULL REFERENCES hotline_case (id),
    department       uuid NOT NULL,
    department_name  text NOT NULL,
    cause            text NOT NULL,
    words            text NOT NULL,
    named_name       text NOT NULL DEFAULT '',
    asked_at         timestamptz NOT NULL,
    due_at           timestamptz NOT NULL,
    ruled_at         timestamptz,
    ruled_by         text NOT NULL DEFAULT '',
    lead             uuid,
    lead_name        text NOT NULL DEFAULT '',
    reason           text NOT NULL DEFAULT '',
    rule             uuid
);
CREATE UNIQUE INDEX ruling_one_is_open ON ruling (case_id) WHERE ruled_at IS NULL;
CREATE INDEX ruling_of_case ON ruling (case_id, asked_at);

-- A wish for more time, in calendar days.
CREATE TABLE case_extension (
    id               uuid PRIMARY KEY,
    case_id          uuid NOT NULL REFERENCES hotline_case (id),
    department_name  text NOT NULL,
    days             integer NOT NULL CHECK (days BETWEEN 1 AND 60),
    reason           text NOT NULL,
    asked_at         timestamptz NOT NULL,
    asked_by         text NOT NULL,
    due_at           timestamptz NOT NULL,
    decided_at       timestamptz,
    decided_by       text NOT NULL DEFAULT '',
    granted          boolean,
    words            text NOT NULL DEFAULT '',
    handling_due_at  timestamptz
);
CREATE UNIQUE INDEX case_extension_one_is_open ON case_extension (case_id) WHERE decided_at IS NULL;
CREATE INDEX case_extension_of_case ON case_extension (case_id, asked_at);
