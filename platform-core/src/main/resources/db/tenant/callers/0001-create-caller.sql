--liquibase formatted sql
--changeset boling:callers-0001-create-caller
CREATE TABLE caller (
    id            uuid PRIMARY KEY,
    name          text,
    name_key      text,
    salutation    text,
    area          text,
    address       text,
    note          text,
    tags          text[] NOT NULL DEFAULT '{}',
    household     uuid,
    confidential  boolean NOT NULL DEFAULT false,
    created_at    timestamptz NOT NULL,
    version       bigint NOT NULL DEFAULT 0
);
CREATE INDEX caller_by_household ON caller (household) WHERE household IS NOT NULL;
CREATE INDEX caller_by_name_beginning ON caller (name_key text_pattern_ops);
CREATE INDEX caller_by_name_end ON caller (reverse(name_key) text_pattern_ops);

-- number is the normal form (E.164 where there is one), dialled the digits as people dial them, raw what was given.
CREATE TABLE caller_phone (
    number     text PRIMARY KEY,
    caller_id  uuid NOT NULL REFERENCES caller ON DELETE CASCADE,
    raw        text NOT NULL,
    dialled    text NOT NULL,
    added_at   timestamptz NOT NULL
);
CREATE INDEX caller_phone_by_caller ON caller_phone (caller_id);
CREATE INDEX caller_phone_by_beginning ON caller_phone (dialled text_pattern_ops);
CREATE INDEX caller_phone_by_end ON caller_phone (reverse(dialled) text_pattern_ops);
