--liquibase formatted sql
--changeset boling:access-0005-add-lines
ALTER TABLE account ADD COLUMN lines text[] NOT NULL DEFAULT '{}';
COMMENT ON COLUMN account.lines IS 'codes of the lines that the user works on; a sealed line is closed to everybody else';
