--liquibase formatted sql
--changeset boling:followup-0001-create-follow-up
-- One row per call back. The three questions stay three columns: 响应 responded, 解决 solved, 满意 stars.
CREATE TABLE follow_up (
    id             uuid PRIMARY KEY,
    case_id        uuid NOT NULL REFERENCES hotline_case (id),
    attempt        integer NOT NULL,
    at             timestamptz NOT NULL,
    actor          text NOT NULL,
    reached        boolean NOT NULL,
    responded      boolean,
    solved         text CHECK (solved IN ('YES', 'PARTLY', 'NO')),
    stars          smallint CHECK (stars BETWEEN 1 AND 5),
    words          text NOT NULL DEFAULT '',
    outcome        text NOT NULL,
    call_again_at  timestamptz,
    CONSTRAINT follow_up_reached_has_answers CHECK (reached = (responded IS NOT NULL AND solved IS NOT NULL))
);
CREATE INDEX follow_up_of_case ON follow_up (case_id, at);
CREATE INDEX follow_up_by_time ON follow_up (at) WHERE reached;
COMMENT ON TABLE follow_up IS '@append-only';
