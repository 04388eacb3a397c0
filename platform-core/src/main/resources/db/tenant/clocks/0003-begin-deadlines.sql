--liquibase formatted sql
--changeset boling:clocks-0003-begin-deadlines
-- Cases that were open before there were deadlines keep the instants that they had. Of what was over by then nobody is told.
INSERT INTO deadline (id, case_id, kind, started_at, warn_at, due_at, supervisor_at, administrator_at, rung, fired_at, next_at,
                      item_code, source, span, counting)
    SELECT gen_random_uuid(), id, kind, started, started + 0.75 * (due - started), due, started + 1.25 * (due - started),
           started + 1.5 * (due - started), CASE WHEN due <= now() THEN 4 ELSE 0 END,
           CASE WHEN due <= now() THEN now() END,
           CASE WHEN due > now() THEN greatest(started + 0.75 * (due - started), now()) END,
           coalesce(item_code, ''), 'GIVEN', '1d', 'CLOCK'
    FROM hotline_case, LATERAL (VALUES
        ('FIRST_RESPONSE', registered_at, first_response_due_at, state = 'REGISTERED' AND first_responded_at IS NULL),
        ('HANDLING', registered_at, handling_due_at, state IN ('REGISTERED', 'ASSIGNED', 'ACCEPTED', 'ARRIVED')),
        ('FOLLOW_UP', done_at, follow_up_due_at, state = 'DONE')) clock (kind, started, due, runs)
    WHERE runs AND removed_at IS NULL AND due IS NOT NULL AND started IS NOT NULL;
