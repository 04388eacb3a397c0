--liquibase formatted sql
--changeset boling:notifications-0001-create-notice splitStatements:false
-- What the hotline writes to people. The row is the log; whoever sends it is told by the outbox, for the instant in next_at.
CREATE TABLE notice (
    id          uuid PRIMARY KEY,
    occasion    text NOT NULL,
    medium      text NOT NULL CHECK (medium IN ('SMS', 'WECHAT', 'EMAIL')),
    recipient   text COLLATE "C" NOT NULL,
    case_id     uuid,
    -- One notice for each: the same word to the same person about the same thing.
    once        text COLLATE "C" NOT NULL,
    body        text NOT NULL CHECK (char_length(body) <= 1000),
    -- The unguessable end of a link in the body; forgotten once it was sent.
    secret      text COLLATE "C",
    urgent      boolean NOT NULL,
    state       text NOT NULL CHECK (state IN
        ('QUEUED', 'HELD', 'SENDING', 'SENT', 'FAILED', 'UNKNOWN', 'DECLINED')),
    attempts    integer NOT NULL DEFAULT 0,
    reason      text COLLATE "C" NOT NULL DEFAULT '',
    created_at  timestamptz NOT NULL,
    next_at     timestamptz,
    settled_at  timestamptz,
    CONSTRAINT notice_is_written_once UNIQUE (once),
    CONSTRAINT notice_waits_or_is_settled CHECK ((next_at IS NULL) = (settled_at IS NOT NULL))
);
-- Serves the log, newest first; the second the log of one state and its counts; the third the case file.
CREATE INDEX notice_newest ON notice (created_at DESC, id DESC);
CREATE INDEX notice_by_state ON notice (state, created_at DESC, id DESC);
CREATE INDEX notice_of_case ON notice (case_id, created_at) WHERE case_id IS NOT NULL;

CREATE FUNCTION schedule_notices() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO outbox (topic, subject, next_try_at)
        SELECT 'notifications.notice', id, next_at FROM written WHERE next_at IS NOT NULL;
    RETURN NULL;
END $$;
CREATE FUNCTION reschedule_notices() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO outbox (topic, subject, next_try_at)
        SELECT 'notifications.notice', written.id, written.next_at FROM written JOIN was ON was.id = written.id
        WHERE written.next_at IS NOT NULL AND written.next_at IS DISTINCT FROM was.next_at;
    RETURN NULL;
END $$;
CREATE TRIGGER notice_is_scheduled AFTER INSERT ON notice
    REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION schedule_notices();
CREATE TRIGGER notice_is_rescheduled AFTER UPDATE ON notice
    REFERENCING OLD TABLE AS was NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION reschedule_notices();

-- The city's own words; what stands in no row is as it was shipped. A version is never changed, the newest one holds.
CREATE TABLE notice_text (
    occasion  text NOT NULL,
    medium    text NOT NULL,
    version   integer NOT NULL,
    body      text NOT NULL,
    by_whom   text NOT NULL,
    at        timestamptz NOT NULL,
    PRIMARY KEY (occasion, medium, version)
);
COMMENT ON TABLE notice_text IS '@append-only';

CREATE TABLE quiet_hours (
    only_one   boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    begins     time NOT NULL,
    ends       time NOT NULL
);
INSERT INTO quiet_hours (begins, ends) VALUES ('21:30', '08:00');

-- Whoever asked not to be written to.
CREATE TABLE unwritten_phone (
    phone    text COLLATE "C" PRIMARY KEY,
    by_whom  text NOT NULL,
    at       timestamptz NOT NULL
);

-- What a citizen's phone would show, where the simulator stands for the gateways, and what the simulator does wrong.
CREATE TABLE simulated_message (
    id       uuid PRIMARY KEY,
    medium   text NOT NULL,
    phone    text COLLATE "C" NOT NULL,
    body     text NOT NULL,
    at       timestamptz NOT NULL
);
CREATE INDEX simulated_message_of_phone ON simulated_message (phone, at, id);
CREATE TABLE simulated_fault (
    only_one  boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    fault     text NOT NULL CHECK (fault IN ('NONE', 'REFUSES', 'AWAY', 'LOSES_ANSWERS'))
);
INSERT INTO simulated_fault (fault) VALUES ('NONE');
