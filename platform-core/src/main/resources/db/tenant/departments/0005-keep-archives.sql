--liquibase formatted sql
--changeset boling:departments-0005-keep-archives
-- basis: laws and policies that it works by; deputy: who stands in for the contact.
ALTER TABLE department ADD COLUMN basis text NOT NULL DEFAULT '';
ALTER TABLE department ADD COLUMN contact text NOT NULL DEFAULT '';
ALTER TABLE department ADD COLUMN deputy text NOT NULL DEFAULT '';
ALTER TABLE department ADD COLUMN hours text NOT NULL DEFAULT '';
ALTER TABLE department ADD COLUMN version bigint NOT NULL DEFAULT 0;

CREATE TABLE archive_proposal (
    id           uuid PRIMARY KEY,
    department   uuid NOT NULL REFERENCES department (id),
    version      bigint NOT NULL,
    content      jsonb NOT NULL,
    reason       text NOT NULL,
    proposed_by  text NOT NULL,
    proposed_at  timestamptz NOT NULL,
    decided_by   text NOT NULL DEFAULT '',
    decided_at   timestamptz,
    taken        boolean,
    words        text NOT NULL DEFAULT ''
);
CREATE UNIQUE INDEX archive_proposal_one_is_open ON archive_proposal (department) WHERE decided_at IS NULL;
CREATE INDEX archive_proposal_of_department ON archive_proposal (department, proposed_at);
