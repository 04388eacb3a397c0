--liquibase formatted sql
--changeset boling:credit-0003-create-certificate
-- The city's key for certificates: the private half is sealed under a key that no database has.
CREATE TABLE credit_key (
    only_one     boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    sealed       bytea NOT NULL,
    certificate  bytea NOT NULL,
    created_at   timestamptz NOT NULL
);

-- 诚信等级证书: content is what was certified, line by line, and signature the city's over it; paper is the signed PDF.
CREATE TABLE certificate (
    id               uuid PRIMARY KEY,
    number           text COLLATE "C" NOT NULL,
    provider         uuid NOT NULL REFERENCES provider (id),
    grade_row        uuid NOT NULL REFERENCES credit_grade (id),
    grade            text NOT NULL CHECK (grade IN ('A', 'AA', 'AAA')),
    content          text NOT NULL,
    signature        bytea NOT NULL,
    paper            bytea NOT NULL,
    issued_at        timestamptz NOT NULL,
    issued_by        text NOT NULL,
    valid_until      date NOT NULL,
    revoked_at       timestamptz,
    revoked_by       text NOT NULL DEFAULT '',
    revoked_because  text NOT NULL DEFAULT '',
    CONSTRAINT certificate_number_is_unique UNIQUE (number)
);
CREATE INDEX certificate_of_provider ON certificate (provider, issued_at DESC);
