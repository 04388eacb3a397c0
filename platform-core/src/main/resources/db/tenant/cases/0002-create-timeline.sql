--liquibase formatted sql
--changeset boling:cases-0002-create-timeline
CREATE TABLE case_event (
    seq      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_id  uuid NOT NULL REFERENCES hotline_case (id),
    at       timestamptz NOT NULL,
    actor    text NOT NULL,
    kind     text NOT NULL,
    text     text NOT NULL DEFAULT '',
    detail   jsonb NOT NULL
);
CREATE INDEX case_event_of_case ON case_event (case_id, seq);
COMMENT ON TABLE case_event IS '@append-only';
