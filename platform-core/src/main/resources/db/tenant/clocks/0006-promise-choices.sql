--liquibase formatted sql
--changeset boling:clocks-0006-promise-choices
ALTER TABLE promise DROP CONSTRAINT promise_kind_is_known;
ALTER TABLE promise ADD CONSTRAINT promise_kind_is_known CHECK (kind IN (
    'FIRST_RESPONSE', 'GRAB', 'CHOICE', 'ACCEPT', 'HANDLING', 'EXTENSION', 'RULING', 'SUPERVISION', 'FOLLOW_UP'));
ALTER TABLE deadline DROP CONSTRAINT deadline_kind_is_known;
ALTER TABLE deadline ADD CONSTRAINT deadline_kind_is_known CHECK (kind IN (
    'FIRST_RESPONSE', 'GRAB', 'CHOICE', 'ACCEPT', 'HANDLING', 'EXTENSION', 'RULING', 'SUPERVISION', 'FOLLOW_UP'));
-- How long a citizen has to choose a firm. Two hours let somebody at work look at his telephone and leave the firm the rest of
-- the day; who has no light or water tonight chooses within half an hour, and where there is danger nobody waits long.
INSERT INTO promise (kind, codes, urgency, span, counting) VALUES
    ('CHOICE', '', '', '2h', 'CLOCK'),
    ('CHOICE', '', 'URGENT', '30m', 'CLOCK'),
    ('CHOICE', '', 'DANGER', '10m', 'CLOCK');
