--liquibase formatted sql
--changeset boling:supervision-0002-change-parties
-- A party may be named while a supervision runs, and its part may end before the supervision does; the row stays.
ALTER TABLE supervision_party
    ADD COLUMN named_at timestamptz,
    ADD COLUMN named_by text NOT NULL DEFAULT '',
    ADD COLUMN ended_at timestamptz,
    ADD COLUMN ended_by text NOT NULL DEFAULT '',
    ADD COLUMN end_reason text NOT NULL DEFAULT '';
UPDATE supervision_party SET named_at = opened_at, named_by = opened_by
    FROM supervision WHERE supervision.id = supervision_party.supervision;
ALTER TABLE supervision_party ALTER COLUMN named_at SET NOT NULL;
-- Nobody has two parts at a time.
CREATE UNIQUE INDEX supervision_party_once ON supervision_party (supervision, department) WHERE ended_at IS NULL;
