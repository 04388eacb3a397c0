--liquibase formatted sql
--changeset boling:imports-0002-tell-kinds-apart
ALTER TABLE import_job ADD COLUMN kind text NOT NULL DEFAULT 'CASES' CHECK (kind IN ('CASES', 'KNOWLEDGE'));
