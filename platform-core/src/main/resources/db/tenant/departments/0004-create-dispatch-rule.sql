--liquibase formatted sql
--changeset boling:departments-0004-create-dispatch-rule
-- Which department leads for an item, a group or a class (the beginning of its code) in an area; empty area: the whole city.
-- Valid from the first day until before the last; a rule that another replaced on its first day was never valid.
CREATE TABLE dispatch_rule (
    id           uuid PRIMARY KEY,
    items        text COLLATE "C" NOT NULL CHECK (items ~ '^([0-9]{2}){1,3}$'),
    area         text NOT NULL CHECK (char_length(area) <= 100),
    lead         uuid NOT NULL REFERENCES department (id),
    helpers      uuid[] NOT NULL DEFAULT '{}',
    valid_from   date NOT NULL,
    valid_until  date CHECK (valid_until >= valid_from),
    source       text NOT NULL CHECK (source IN ('RULING', 'EDITED')),
    case_number  text NOT NULL DEFAULT '',
    reason       text NOT NULL CHECK (char_length(reason) <= 2000),
    written_by   text NOT NULL,
    written_at   timestamptz NOT NULL,
    ended_by     text NOT NULL DEFAULT '',
    ended_at     timestamptz
);
CREATE INDEX dispatch_rule_by_items ON dispatch_rule (items, area, valid_from);
CREATE INDEX dispatch_rule_of_lead ON dispatch_rule (lead);
CREATE UNIQUE INDEX dispatch_rule_one_is_open ON dispatch_rule (items, area) WHERE valid_until IS NULL;
