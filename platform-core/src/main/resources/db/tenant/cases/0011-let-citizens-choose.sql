--liquibase formatted sql
--changeset boling:cases-0011-let-citizens-choose
-- Whether the citizen of a case that waits to be dispatched was asked to choose the firm, and until when; gone with the case's
-- next step. Lists show it with their rows; nothing looks cases up by it.
ALTER TABLE hotline_case ADD COLUMN choice text CHECK (choice IN ('ASKED', 'HANDED_BACK', 'LAPSED')),
    ADD COLUMN choice_until timestamptz,
    ADD CONSTRAINT hotline_case_choice_has_an_end CHECK ((choice IS NULL) = (choice_until IS NULL));
