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
    failures       integer NOT NULL DEFAULT 0,
    locked_until   timestamptz,
    language       text NOT NULL DEFAULT 'zh-CN',
    stamp          bigint NOT NULL DEFAULT 0,
    created_at     timestamptz NOT NULL,
    version        bigint NOT NULL DEFAULT 0,
    CONSTRAINT account_login_name_is_unique UNIQUE (login_name),
    CONSTRAINT account_seat_number_is_unique UNIQUE (seat_number)
);

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
