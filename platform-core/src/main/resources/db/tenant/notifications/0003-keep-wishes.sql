--liquibase formatted sql
--changeset boling:notifications-0003-keep-wishes splitStatements:false
-- Who asked when not to be written to any more, or to be written to again; unwritten_phone is what follows from the last one.
-- message: the id by which a gateway forwarded it, so that a repetition is known; empty when somebody here was asked.
CREATE TABLE phone_wish (
    id       uuid PRIMARY KEY,
    phone    text COLLATE "C" NOT NULL,
    writes   boolean NOT NULL,
    asked_by text NOT NULL,
    by_whom  text NOT NULL,
    message  text COLLATE "C" NOT NULL DEFAULT '',
    at       timestamptz NOT NULL
);
CREATE UNIQUE INDEX phone_wish_comes_once ON phone_wish (message) WHERE message <> '';
CREATE INDEX phone_wish_of ON phone_wish (phone, at DESC);
COMMENT ON TABLE phone_wish IS '@append-only';
INSERT INTO phone_wish (id, phone, writes, asked_by, by_whom, at)
    SELECT gen_random_uuid(), phone, false, '', by_whom, at FROM unwritten_phone;

-- The secret that the city shares with whoever carries its messages.
CREATE TABLE message_gateway (
    only_one    boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    secret      text NOT NULL,
    changed_at  timestamptz NOT NULL
);

-- They serve the log of one occasion, and of one person by the end of the number, which is all that the log shows of it.
CREATE INDEX notice_by_occasion ON notice (occasion, created_at DESC, id DESC);
CREATE INDEX notice_by_person ON notice (right(recipient, 4), created_at DESC, id DESC);
