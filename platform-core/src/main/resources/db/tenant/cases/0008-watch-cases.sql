--liquibase formatted sql
--changeset boling:cases-0008-watch-cases
-- urged_at: the handler was asked to hurry and has not moved since; supervised_at: since when a supervisor has taken it up.
ALTER TABLE hotline_case ADD COLUMN urged_at timestamptz, ADD COLUMN supervised_at timestamptz;
CREATE INDEX hotline_case_urged ON hotline_case (next_due_at, id) WHERE urged_at IS NOT NULL;
CREATE INDEX hotline_case_supervised ON hotline_case (next_due_at, id) WHERE supervised_at IS NOT NULL;
CREATE INDEX hotline_case_reworked ON hotline_case (next_due_at, id) WHERE reworks > 0;
