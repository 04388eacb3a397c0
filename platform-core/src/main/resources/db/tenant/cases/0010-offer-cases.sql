--liquibase formatted sql
--changeset boling:cases-0010-offer-cases
ALTER TABLE hotline_case DROP CONSTRAINT hotline_case_state_is_known;
ALTER TABLE hotline_case ADD CONSTRAINT hotline_case_state_is_known CHECK (state IN (
    'REGISTERED', 'OFFERED', 'ASSIGNED', 'ACCEPTED', 'ARRIVED', 'WAITING', 'DISPUTED', 'DONE',
    'ANSWERED', 'CLOSED_SOLVED', 'CLOSED_UNSOLVED', 'UNMET', 'WITHDRAWN'));
CREATE INDEX hotline_case_offered ON hotline_case (next_due_at, id) WHERE state = 'OFFERED';
-- When the handler is to come, as agreed with the citizen.
ALTER TABLE case_assignment ADD COLUMN appointed_for timestamptz;
