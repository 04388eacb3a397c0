--liquibase formatted sql
--changeset boling:imports-0001-create-import-job
CREATE TABLE import_job (
    id             uuid PRIMARY KEY,
    file_name      text NOT NULL,
    digest         bytea NOT NULL,
    started_by     text NOT NULL,
    started_at     timestamptz NOT NULL,
    moved_at       timestamptz NOT NULL,
    finished_at    timestamptz,
    state          text NOT NULL
        CHECK (state IN ('RUNNING', 'FINISHED', 'STOPPED', 'BROKEN_OFF', 'UNDONE')),
    attempt        integer NOT NULL DEFAULT 1,
    rows           bigint NOT NULL,
    done           bigint NOT NULL DEFAULT 0,
    created        bigint NOT NULL DEFAULT 0,
    already_there  bigint NOT NULL DEFAULT 0,
    repeated       bigint NOT NULL DEFAULT 0,
    refused        bigint NOT NULL DEFAULT 0,
    undone_at      timestamptz,
    removed        bigint,
    kept           bigint
);

-- One import of a city at a time: the second of two that begin at once fails here.
CREATE UNIQUE INDEX import_job_runs_alone ON import_job ((true)) WHERE state = 'RUNNING';
CREATE INDEX import_job_by_start ON import_job (started_at DESC);
