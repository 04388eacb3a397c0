--liquibase formatted sql
--changeset boling:cases-0007-add-clocks
-- By when the handler is to take the case on; and the deadline of which its people were warned: while that is the one that
-- runs, the case is about to be overdue.
ALTER TABLE hotline_case ADD COLUMN accept_due_at timestamptz, ADD COLUMN warned_for timestamptz;
CREATE INDEX hotline_case_due_soon ON hotline_case (next_due_at, id) WHERE next_due_at = warned_for;
