--liquibase formatted sql
--changeset boling:notifications-0004-follow-wechat splitStatements:false
-- What the city's WeChat account told of its followers. Who follows is read from it: the last word of an OpenID about itself,
-- which is also the last word about its number. So the order in which events arrive changes nothing.
-- phone: empty when he follows no more. message: the id by which the gateway told it, so that a repetition is known.
CREATE TABLE wechat_event (
    id       uuid PRIMARY KEY,
    message  text COLLATE "C" NOT NULL,
    openid   text COLLATE "C" NOT NULL CHECK (char_length(openid) <= 64),
    phone    text COLLATE "C" NOT NULL,
    at       timestamptz NOT NULL,
    CONSTRAINT wechat_event_comes_once UNIQUE (message)
);
-- They serve the question by which OpenID a number is reached, and the other way round.
CREATE INDEX wechat_event_of_openid ON wechat_event (openid, at DESC);
CREATE INDEX wechat_event_of_phone ON wechat_event (phone, at DESC) WHERE phone <> '';
COMMENT ON TABLE wechat_event IS '@append-only';

-- sms_body: what goes by SMS where WeChat refuses for good; gone once it is known what became of the notice.
-- instead: why it went by SMS instead; empty where it did not. doubted: an answer to it was lost, so it may have arrived.
ALTER TABLE notice
    ADD COLUMN sms_body text CHECK (char_length(sms_body) <= 1000),
    ADD COLUMN instead text COLLATE "C" NOT NULL DEFAULT '',
    ADD COLUMN doubted boolean NOT NULL DEFAULT false,
    ADD CONSTRAINT notice_goes_by_sms_once CHECK (sms_body IS NULL OR medium = 'WECHAT');
-- A WeChat message may be longer than a text message.
ALTER TABLE notice DROP CONSTRAINT notice_body_check;
ALTER TABLE notice ADD CONSTRAINT notice_body_check CHECK (char_length(body) <= 2000);

ALTER TABLE simulated_fault DROP CONSTRAINT simulated_fault_fault_check;
ALTER TABLE simulated_fault ADD CONSTRAINT simulated_fault_fault_check
    CHECK (fault IN ('NONE', 'REFUSES', 'AWAY', 'LOSES_ANSWERS', 'NOT_FOLLOWING'));
