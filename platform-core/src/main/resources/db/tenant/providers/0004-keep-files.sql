--liquibase formatted sql
--changeset boling:providers-0004-keep-files
-- What decides whether a firm or team is given orders; content: name, credit code, hours, capacity, licences, prices.
CREATE TABLE provider_file (
    provider      uuid PRIMARY KEY REFERENCES provider (id),
    state         text NOT NULL CHECK (state IN (
        'DRAFT', 'SUBMITTED', 'CHECKED', 'TRIAL', 'CONTRACTED', 'PAUSED', 'ENDED')),
    until         date,
    contract      text NOT NULL DEFAULT '',
    submitted_by  text NOT NULL DEFAULT '',
    content       jsonb NOT NULL,
    version       bigint NOT NULL DEFAULT 0
);
CREATE TABLE provider_step (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    provider  uuid NOT NULL REFERENCES provider (id),
    at        timestamptz NOT NULL,
    actor     text NOT NULL,
    act       text NOT NULL,
    reason    text NOT NULL DEFAULT '',
    until     date,
    contract  text NOT NULL DEFAULT ''
);
CREATE INDEX provider_step_of ON provider_step (provider, at DESC, id DESC);
COMMENT ON TABLE provider_step IS '@append-only';
-- Whoever was in the directory before there were files worked without one, at any time.
INSERT INTO provider_file (provider, state, content)
    SELECT id, 'CONTRACTED', '{"legalName": "", "creditCode": "", "contact": "", "hours": "1-7 00:00-00:00",
        "mostOpen": 20, "mostADay": 50, "licences": [], "prices": []}' FROM provider;
