--liquibase formatted sql
--changeset boling:followup-0004-create-offline-check
-- 线下抽检: who drew from which cases with which seed. Of the cases in the order of their tickets the first so many were drawn, so
-- anybody can draw again and see that none was picked. Exactly one of percent and number is set.
CREATE TABLE check_draw (
    id            uuid PRIMARY KEY,
    at            timestamptz NOT NULL,
    by_whom       text NOT NULL,
    seed          text COLLATE "C" NOT NULL CHECK (char_length(seed) BETWEEN 1 AND 64),
    closed_from   timestamptz NOT NULL,
    closed_until  timestamptz NOT NULL,
    items         text COLLATE "C" NOT NULL,
    handler_kind  text,
    handler_id    uuid,
    handler_name  text NOT NULL,
    percent       smallint CHECK (percent BETWEEN 1 AND 100),
    number        smallint CHECK (number BETWEEN 1 AND 200),
    population    integer NOT NULL,
    CONSTRAINT check_draw_by_share_or_number CHECK ((percent IS NULL) <> (number IS NULL))
);
CREATE INDEX check_draw_newest ON check_draw (at DESC, id DESC);
COMMENT ON TABLE check_draw IS '@append-only';

-- What was seen, beside what was said until then: by the citizen where he was asked, else by the handler, who says it is done.
CREATE TABLE offline_check (
    id              uuid PRIMARY KEY,
    draw_id         uuid NOT NULL REFERENCES check_draw (id),
    case_id         uuid NOT NULL REFERENCES hotline_case (id),
    place           integer NOT NULL,
    ticket          text COLLATE "C" NOT NULL,
    went            boolean,
    responded       boolean,
    solved          text CHECK (solved IN ('YES', 'PARTLY', 'NO')),
    satisfied       boolean,
    words           text,
    said_by         text CHECK (said_by IN ('CITIZEN', 'HANDLER')),
    said_responded  boolean,
    said_solved     text,
    said_stars      smallint,
    at              timestamptz,
    by_whom         text,
    CONSTRAINT offline_check_is_drawn_once UNIQUE (draw_id, case_id),
    CONSTRAINT offline_check_is_whole CHECK ((at IS NULL) = (went IS NULL) AND (at IS NULL) = (responded IS NULL)
        AND (at IS NULL) = (solved IS NULL) AND (at IS NULL) = (words IS NULL) AND (at IS NULL) = (said_by IS NULL))
);
CREATE INDEX offline_check_of_draw ON offline_check (draw_id, place);
CREATE INDEX offline_check_of_case ON offline_check (case_id);
-- Serves the draw: what ended in a period.
CREATE INDEX hotline_case_by_end ON hotline_case (closed_at)
    WHERE state IN ('CLOSED_SOLVED', 'CLOSED_UNSOLVED', 'CLOSED_UNRATED') AND import_id IS NULL;
