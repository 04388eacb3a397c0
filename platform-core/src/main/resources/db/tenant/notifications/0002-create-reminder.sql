--liquibase formatted sql
--changeset boling:notifications-0002-create-reminder
-- What the city's own people are told on their screens. It names a case by its number alone.
CREATE TABLE reminder (
    id           uuid PRIMARY KEY,
    account      uuid NOT NULL,
    subject      text NOT NULL,
    step         text NOT NULL,
    case_id      uuid NOT NULL,
    case_number  text NOT NULL,
    due_at       timestamptz NOT NULL,
    once         text COLLATE "C" NOT NULL,
    at           timestamptz NOT NULL,
    read_at      timestamptz,
    CONSTRAINT reminder_is_told_once UNIQUE (account, once)
);
-- The first serves the list, the second the figure beside the bell.
CREATE INDEX reminder_newest ON reminder (account, at DESC, id DESC);
CREATE INDEX reminder_unread ON reminder (account) WHERE read_at IS NULL;

-- Where somebody wants to have his reminders as e-mails too.
CREATE TABLE reminder_address (
    account  uuid PRIMARY KEY,
    address  text COLLATE "C" NOT NULL CHECK (char_length(address) <= 254)
);
