--liquibase formatted sql
--changeset boling:credit-0004-create-consent
-- A provider lets one bank see its grade, until a day, and takes that back whenever it wants. Only the digest of the link's
-- token is kept.
CREATE TABLE bank_consent (
    id          uuid PRIMARY KEY,
    provider    uuid NOT NULL REFERENCES provider (id),
    bank        text NOT NULL,
    digest      bytea NOT NULL,
    given_at    timestamptz NOT NULL,
    given_by    text NOT NULL,
    until       date NOT NULL,
    revoked_at  timestamptz,
    CONSTRAINT bank_consent_digest_is_unique UNIQUE (digest)
);
CREATE INDEX bank_consent_of_provider ON bank_consent (provider, given_at DESC);

-- Each time that the bank looked; the provider reads it.
CREATE TABLE bank_look (
    consent  uuid NOT NULL REFERENCES bank_consent (id),
    at       timestamptz NOT NULL,
    grade    text NOT NULL
);
CREATE INDEX bank_look_of ON bank_look (consent, at DESC);
COMMENT ON TABLE bank_look IS '@append-only';
