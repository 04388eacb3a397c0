--liquibase formatted sql
--changeset boling:clocks-0002-create-deadline splitStatements:false
-- Every deadline that a case has or had. A row that ended stays as it was: a deadline that moves ends, and another begins
-- in its place.
CREATE TABLE deadline (
    id                uuid PRIMARY KEY,
    case_id           uuid NOT NULL REFERENCES hotline_case (id),
    kind              text NOT NULL CHECK (kind IN (
        'FIRST_RESPONSE', 'ACCEPT', 'HANDLING', 'EXTENSION', 'RULING', 'FOLLOW_UP')),
    started_at        timestamptz NOT NULL,
    warn_at           timestamptz NOT NULL,
    due_at            timestamptz NOT NULL,
    supervisor_at     timestamptz NOT NULL,
    administrator_at  timestamptz NOT NULL,
    -- How far the ladder was climbed: 0 nobody was told, 1 warned, 2 overdue, 3 the supervisor, 4 the administrator.
    rung              smallint NOT NULL DEFAULT 0 CHECK (rung BETWEEN 0 AND 4),
    warned_at         timestamptz,
    fired_at          timestamptz,
    -- When the next rung is due; null once there is none.
    next_at           timestamptz,
    -- Since when it waits for the citizen; nobody is told of it meanwhile.
    paused_at         timestamptz,
    ended_at          timestamptz,
    outcome           text CHECK (outcome IN ('MET', 'CANCELLED', 'REPLACED')),
    why               text NOT NULL DEFAULT '',
    -- The rule that it came from, as it was then.
    item_code         text COLLATE "C" NOT NULL DEFAULT '',
    source            text NOT NULL CHECK (source IN ('CITY', 'ITEM', 'GIVEN')),
    scope             text NOT NULL DEFAULT '',
    span              text NOT NULL,
    counting          text NOT NULL,
    CONSTRAINT deadline_ended_somehow CHECK ((ended_at IS NULL) = (outcome IS NULL)),
    CONSTRAINT deadline_rests CHECK (ended_at IS NULL AND paused_at IS NULL OR next_at IS NULL)
);
CREATE INDEX deadline_of_case ON deadline (case_id, started_at, id);
CREATE UNIQUE INDEX deadline_runs_once ON deadline (case_id, kind) WHERE ended_at IS NULL;

-- Whoever has to be told next is put on the outbox for that instant, whatever path wrote the row. An entry that finds its
-- deadline ended, or not due yet, does nothing.
CREATE FUNCTION schedule_deadlines() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO outbox (topic, subject, next_try_at)
        SELECT 'clocks.deadline', id, next_at FROM written WHERE next_at IS NOT NULL;
    RETURN NULL;
END $$;
CREATE FUNCTION reschedule_deadlines() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO outbox (topic, subject, next_try_at)
        SELECT 'clocks.deadline', written.id, written.next_at FROM written JOIN was ON was.id = written.id
        WHERE written.next_at IS NOT NULL AND written.next_at IS DISTINCT FROM was.next_at;
    RETURN NULL;
END $$;
CREATE TRIGGER deadline_is_scheduled AFTER INSERT ON deadline
    REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION schedule_deadlines();
CREATE TRIGGER deadline_is_rescheduled AFTER UPDATE ON deadline
    REFERENCING OLD TABLE AS was NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION reschedule_deadlines();
