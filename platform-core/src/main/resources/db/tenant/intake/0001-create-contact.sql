--liquibase formatted sql
--changeset boling:intake-0001-create-contact
CREATE TABLE contact (
    id             uuid PRIMARY KEY,
    channel        text NOT NULL,
    state          text NOT NULL,
    caller_id      uuid NOT NULL REFERENCES caller,
    call_id        text,
    caller_number  text,
    dialled        text,
    line           text,
    seat           text,
    seat_since     timestamptz,
    operator       uuid,
    began_at       timestamptz NOT NULL,
    rang_at        timestamptz,
    answered_at    timestamptz,
    hung_up_at     timestamptz,
    ended_at       timestamptz,
    case_id        uuid,
    CONSTRAINT contact_call_id_is_unique UNIQUE (call_id)
);
CREATE INDEX contact_by_caller ON contact (caller_id, began_at DESC);
CREATE INDEX contact_by_case ON contact (case_id) WHERE case_id IS NOT NULL;
CREATE INDEX contact_open_by_seat ON contact (seat) WHERE state IN ('RINGING', 'TALKING', 'WRAP_UP');
CREATE INDEX contact_open_by_operator ON contact (operator) WHERE state IN ('RINGING', 'TALKING', 'WRAP_UP');
CREATE INDEX contact_missed ON contact (began_at DESC) WHERE state = 'MISSED';
