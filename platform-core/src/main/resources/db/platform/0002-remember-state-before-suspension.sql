--liquibase formatted sql
--changeset boling:0002-remember-state-before-suspension
ALTER TABLE tenant ADD COLUMN suspended_from text
    CHECK (suspended_from IN ('PROVISIONING', 'SIMULATION', 'TRIAL', 'LIVE'));
