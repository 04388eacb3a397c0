--liquibase formatted sql
--changeset boling:callers-0003-add-other-names
-- Names that other systems know the caller by; the name itself is the one that an operator wrote down, or the first.
ALTER TABLE caller ADD COLUMN other_names text[] NOT NULL DEFAULT '{}';
