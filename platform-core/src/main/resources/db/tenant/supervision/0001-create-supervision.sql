--liquibase formatted sql
--changeset boling:supervision-0001-create-supervision
-- 催办: somebody asked the handler to hurry.
CREATE TABLE urging (
    id            uuid PRIMARY KEY,
    case_id       uuid NOT NULL REFERENCES hotline_case (id),
    handler_name  text NOT NULL,
    words         text NOT NULL,
    urged_at      timestamptz NOT NULL,
    urged_by      text NOT NULL
);
CREATE INDEX urging_of_case ON urging (case_id, urged_at);

-- 督办: a supervisor took a case up and calls together whom it takes.
CREATE TABLE supervision (
    id          uuid PRIMARY KEY,
    case_id     uuid NOT NULL REFERENCES hotline_case (id),
    cause       text NOT NULL CHECK (cause IN ('DISSATISFIED', 'OVERDUE', 'DISPUTE', 'SERIOUS')),
    reason      text NOT NULL,
    opened_at   timestamptz NOT NULL,
    opened_by   text NOT NULL,
    due_at      timestamptz NOT NULL,
    ended_at    timestamptz,
    ended_by    text NOT NULL DEFAULT '',
    conclusion  text NOT NULL DEFAULT ''
);
CREATE UNIQUE INDEX supervision_one_is_open ON supervision (case_id) WHERE ended_at IS NULL;
CREATE INDEX supervision_of_case ON supervision (case_id, opened_at);
CREATE INDEX supervision_running ON supervision (due_at, id) WHERE ended_at IS NULL;

CREATE TABLE supervision_party (
    supervision      uuid NOT NULL REFERENCES supervision (id),
    position         integer NOT NULL,
    department       uuid NOT NULL,
    department_name  text NOT NULL,
    task             text NOT NULL,
    PRIMARY KEY (supervision, position)
);

CREATE TABLE supervision_minutes (
    id           uuid PRIMARY KEY,
    supervision  uuid NOT NULL REFERENCES supervision (id),
    held_at      timestamptz NOT NULL,
    means        text NOT NULL CHECK (means IN ('SITE', 'MEETING', 'PHONE')),
    present      text NOT NULL,
    agreed       text NOT NULL,
    recorded_at  timestamptz NOT NULL,
    recorded_by  text NOT NULL
);
CREATE INDEX supervision_minutes_of ON supervision_minutes (supervision, held_at);
