--liquibase formatted sql
--changeset boling:intake-0002-create-draft
-- A discarded draft keeps its row without content for a day, so that a save that comes late cannot bring it back.
CREATE TABLE draft (
    operator    uuid NOT NULL,
    contact_id  uuid NOT NULL,
    sequence    bigint NOT NULL,
    content     jsonb,
    saved_at    timestamptz NOT NULL,
    PRIMARY KEY (operator, contact_id)
);
