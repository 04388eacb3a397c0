--liquibase formatted sql
--changeset boling:orders-0001-create-offer
-- One time that a case is open to firms. What is open of a case is one at most; who is first is decided by one UPDATE.
CREATE TABLE case_offer (
    id          uuid PRIMARY KEY,
    case_id     uuid NOT NULL REFERENCES hotline_case (id),
    item_code   text COLLATE "C" NOT NULL,
    area        text NOT NULL DEFAULT '',
    place       text NOT NULL DEFAULT '',
    opened_at   timestamptz NOT NULL,
    opened_by   text NOT NULL,
    ends_at     timestamptz NOT NULL,
    state       text NOT NULL CHECK (state IN ('OPEN', 'TAKEN', 'WITHDRAWN', 'LAPSED', 'OVERTAKEN')),
    -- Who grabbed it, or whom it fell to; for the latter also why.
    firm        uuid,
    firm_name   text NOT NULL DEFAULT '',
    fit_prefix  text,
    fit_reach   text,
    firm_open   integer,
    ended_at    timestamptz,
    CONSTRAINT case_offer_is_open_or_ended CHECK ((state = 'OPEN') = (ended_at IS NULL))
);
CREATE UNIQUE INDEX case_offer_is_open_once ON case_offer (case_id) WHERE state = 'OPEN';
CREATE INDEX case_offer_of_case ON case_offer (case_id, opened_at);
CREATE INDEX case_offer_open ON case_offer (ends_at) WHERE state = 'OPEN';

-- What a firm took of its work, without the place that a camera adds.
CREATE TABLE order_photo (
    id       uuid PRIMARY KEY,
    case_id  uuid NOT NULL REFERENCES hotline_case (id),
    firm     uuid NOT NULL,
    stage    text NOT NULL CHECK (stage IN ('BEFORE', 'AFTER')),
    at       timestamptz NOT NULL,
    actor    text NOT NULL,
    width    integer NOT NULL,
    height   integer NOT NULL,
    image    bytea NOT NULL
);
CREATE INDEX order_photo_of_case ON order_photo (case_id, at);
