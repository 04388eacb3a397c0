--liquibase formatted sql
--changeset boling:clocks-0005-promise-grabs
ALTER TABLE promise DROP CONSTRAINT promise_kind_is_known;
ALTER TABLE promise ADD CONSTRAINT promise_kind_is_known CHECK (kind IN (
    'FIRST_RESPONSE', 'GRAB', 'ACCEPT', 'HANDLING', 'EXTENSION', 'RULING', 'SUPERVISION', 'FOLLOW_UP'));
ALTER TABLE deadline DROP CONSTRAINT deadline_kind_is_known;
ALTER TABLE deadline ADD CONSTRAINT deadline_kind_is_known CHECK (kind IN (
    'FIRST_RESPONSE', 'GRAB', 'ACCEPT', 'HANDLING', 'EXTENSION', 'RULING', 'SUPERVISION', 'FOLLOW_UP'));
-- 抢单, 5 minutes: the figure that hotlines of this kind are known by.
INSERT INTO promise (kind, codes, urgency, span, counting) VALUES ('GRAB', '', '', '5m', 'CLOCK');
