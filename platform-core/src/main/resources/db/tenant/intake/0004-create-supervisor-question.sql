--liquibase formatted sql
--changeset boling:intake-0004-create-supervisor-question
CREATE TABLE supervisor_question (
    id           uuid PRIMARY KEY,
    contact_id   uuid NOT NULL REFERENCES contact,
    about        text NOT NULL,
    question     text NOT NULL,
    asker        text NOT NULL,
    asked_at     timestamptz NOT NULL,
    answer       text,
    answerer     text,
    answered_at  timestamptz
);
CREATE INDEX supervisor_question_by_contact ON supervisor_question (contact_id, asked_at);
CREATE INDEX supervisor_question_waiting ON supervisor_question (asked_at) WHERE answered_at IS NULL;
