--liquibase formatted sql
--changeset boling:access-0003-create-second-factor
CREATE TABLE second_factor (
    account_id   uuid PRIMARY KEY REFERENCES account (id),
    secret       bytea NOT NULL,
    last_step    bigint NOT NULL,
    recovery     bytea[] NOT NULL,
    enrolled_at  timestamptz NOT NULL
);
COMMENT ON COLUMN second_factor.secret IS 'sealed by a key that the database does not have';
COMMENT ON COLUMN second_factor.last_step IS 'the 30-second step of the last code used; it and every earlier one is used up';
COMMENT ON COLUMN second_factor.recovery IS 'SHA-256 of each recovery code that is left';
