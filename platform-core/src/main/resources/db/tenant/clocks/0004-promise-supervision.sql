--liquibase formatted sql
--changeset boling:clocks-0004-promise-supervision
ALTER TABLE promise DROP CONSTRAINT promise_kind_check;
ALTER TABLE promise ADD CONSTRAINT promise_kind_is_known CHECK (kind IN (
    'FIRST_RESPONSE', 'ACCEPT', 'HANDLING', 'EXTENSION', 'RULING', 'SUPERVISION', 'FOLLOW_UP'));
ALTER TABLE deadline DROP CONSTRAINT deadline_kind_check;
ALTER TABLE deadline ADD CONSTRAINT deadline_kind_is_known CHECK (kind IN (
    'FIRST_RESPONSE', 'ACCEPT', 'HANDLING', 'EXTENSION', 'RULING', 'SUPERVISION', 'FOLLOW_UP'));
INSERT INTO promise (kind, codes, urgency, span, counting) VALUES ('SUPERVISION', '', '', '3wd', 'CLOCK');
