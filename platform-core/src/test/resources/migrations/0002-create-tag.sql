--liquibase formatted sql
--changeset boling:0002-create-tag
CREATE TABLE tag (id uuid PRIMARY KEY, note uuid NOT NULL REFERENCES note);
COMMENT ON TABLE tag IS '@append-only';
