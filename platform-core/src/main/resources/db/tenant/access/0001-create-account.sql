--liquibase formatted sql
--changeset boling:access-0001-create-account
CREATE TABLE account (
    id             uuid PRIMARY KEY,
    login_name     text NOT NULL CHECK (login_name = lower(login_name)),
    display_name   text NOT NULL,
    seat_number    text,
    password_hash  text NOT NULL,
    roles          text[] NOT NULL,
    enabled        boolean NOT NULL DEFAULT true,
    language       text NOT NULL DEFAULT 'zh-CN',
    stamp          bigint NOT NULL DEFAULT 0,
    valid_from     bigint NOT NULL DEFAULT 0,
    created_at     timestamptz NOT NULL,
    CONSTRAINT account_login_name_is_unique UNIQUE (login_name),
    CONSTRAINT account_seat_number_is_unique UNIQUE (seat_number)
);
COMMENT ON COLUMN account.stamp IS 'rises with every change; a session with an older one reads the account again';
COMMENT ON COLUMN account.valid_from IS 'the stamp of the last new password or state; a session with an older one ends';

CREATE TABLE login_attempt (
    name_digest  bytea PRIMARY KEY,
    known        boolean NOT NULL,
    failures     integer NOT NULL,
    last_at      timestamptz NOT NULL
);
COMMENT ON TABLE login_attempt IS 'tries since the last success, by SHA-256 of the name: a name may be a mistyped password';
CREATE INDEX login_attempt_of_unknown_names ON login_attempt (last_at) WHERE NOT known;

CREATE TABLE api_token (
    id          uuid PRIMARY KEY,
    name        text NOT NULL,
    digest      bytea NOT NULL,
    role        text NOT NULL,
    created_at  timestamptz NOT NULL,
    expires_at  timestamptz NOT NULL,
    revoked_at  timestamptz,
    CONSTRAINT api_token_digest_is_unique UNIQUE (digest)
);
